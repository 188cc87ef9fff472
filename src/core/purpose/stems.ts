import { plainLetters } from "../people/transliteration.ts";
import { SYNONYMS } from "./synonyms.ts";
import { STOP_WORDS } from "./stop-words.ts";

/**
 * Endings taken off a word, longest first; what is left keeps at least `SHORTEST` letters. Roles are written in two
 * languages on one account, so one light stemmer serves both: it only has to bring the forms of one word together
 * (imbianchino, imbianchini; insegnare, insegnante; teach, teacher, teaching), not to find its root.
 */
const ENDINGS: readonly string[] = (
  "azione azioni atrice atrici atore atori amento amenti imento imenti mente atura ature ations ation ments ment " +
  "trice trici tore tori antile ando endo are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ante anti ente enti " +
  "ing ers er ed ies es ia ie io ii s a e i o y"
)
  .split(" ")
  .toSorted((a, b) => b.length - a.length);
/** Pronouns written on to an Italian infinitive: ripararla, aiutarmi. */
const CLITIC = /([aei]r)(?:mi|ti|si|ci|vi|lo|la|li|le|ne)$/;
/** Letters of a stem at least. */
const SHORTEST = 3;
/** Words as short as this stay as they are: hr, ux, pmi. */
const WHOLE = 3;
/** Italian writes the hard c and g before e and i with an h: banche, banca. */
const HARD = /([cg])h$/;

/** The stem of one word in plain letters. */
export function stemOf(word: string): string {
  if (word.length <= WHOLE) return word;
  const bare = word.replace(CLITIC, "$1e");
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= SHORTEST);
  const stem = ending === undefined ? bare : bare.slice(0, bare.length - ending.length);
  return stem.replace(HARD, "$1");
}

/** Stems of the words of a text that say something, in order; a word said twice is there twice. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => stemOf(SYNONYMS.get(word) ?? word));
}

/** The words of a text that say something, of two letters or more, in plain letters and in order. */
export function wordsOf(text: string): readonly string[] {
  return plainLetters(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}
