import { byText } from "../model/ids.ts";
import { plainLetters } from "./transliteration.ts";

/** Titles, forms of address and letters after a name, without their full stops. Words that are also names (Don, Ma) are left out. */
const TITLES: ReadonlySet<string> = new Set(
  (
    "dott dottore dottor dottoressa dottssa dr dra drssa prof professor professore professoressa profssa ing ingegner ingegnere " +
    "arch architetto avv avvocato geom geometra rag ragionier sig sigra signor signora signorina cav comm onorevole mons " +
    "reverendo rev suor mr mrs ms mx miss sir madame mme mlle phd mba msc md llm llb jd cpa pmp cfa acca esq jr sr ii iii iv " +
    "bsc beng meng dipl diplom lic csm psm itil"
  ).split(" "),
);

/** Words that belong to the family name that follows them. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "di de del della dello dei degli delle dal dalla dallo dalle da d la lo li le van von der den ter ten zu zur el al bin ibn " +
    "abu mac mc san santa sant st saint du des do dos das y"
  ).split(" "),
);

const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\p{Variation_Selector}|\u20E3/gu;
const APOSTROPHES = /['’‘‛ʼʹ`´′＇]/gu;

/**
 * A name as the words that count: plain lower-case letters; apostrophes closed up (`D'Angelo` is
 * `dangelo`), particles joined to what follows (`Di Stefano` is `distefano`), titles, letters after
 * the name, brackets and pictures dropped. Empty when nothing is left or it is an e-mail address.
 */
export function nameWords(name: string): readonly string[] {
  if (PLAIN.test(name)) return joinParticles(proper(name.toLowerCase().split(" ")));
  if (name.includes("@")) return [];
  const text = name
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|"[^"]*"/gu, " ")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(PICTURES, " ");
  const closed = plainLetters(withoutLettersAfter(text).replaceAll(APOSTROPHES, ""));
  const words = closed.split(/[\s,;/|_–—-]+/u).flatMap(wordsOf);
  return joinParticles(proper(words));
}

/** Nine names in ten: unaccented words and single spaces need no cleaning. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Without titles, unless there is nothing else. */
function proper(words: readonly string[]): readonly string[] {
  if (!words.some((word) => TITLES.has(word))) return words;
  const left = words.filter((word) => !TITLES.has(word));
  return left.length > 0 ? left : words;
}

/** The same for everyone who writes the name, whichever part first: its words sorted. */
export const nameKey = (words: readonly string[]): string => words.toSorted(byText).join(" ");

/** One part of a name (given or family) as a single word, so that `Maria Grazia` is `mariagrazia`. */
export const namePart = (part: string): string => nameWords(part).join("");

/** A display name as a key within one platform: only case, width and spaces are evened out. */
export const displayKey = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();

/**
 * A name as it is written, case, titles, commas and pictures aside: accents, apostrophes, alphabet and order are kept,
 * so that `Łukasz` is not `Lukasz`.
 */
export function writtenName(name: string): string {
  if (PLAIN.test(name)) return proper(name.toLowerCase().split(" ")).join(" ");
  const words = nameWords(name);
  const written = name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s,;/|_]+/u);
  return written
    .filter((word) => {
      const plain = plainLetters(word).replaceAll(/[^\p{L}\p{N}]/gu, "");
      return plain !== "" && words.some((own) => own.includes(plain));
    })
    .join(" ");
}

/** `Bianchi, Ph.D., MBA` ends at the comma when only capitals and full stops follow. */
function withoutLettersAfter(text: string): string {
  const comma = text.indexOf(",");
  if (comma < 1 || text === text.toUpperCase()) return text;
  const after = text.slice(comma + 1).trim();
  return /^(?:\p{Lu}[\p{L}.®™]{0,3}\p{Lu}?\.?[\s,/|&-]*)+$/u.test(after) && /\p{Lu}\.?\p{L}?\.?\p{Lu}/u.test(after)
    ? text.slice(0, comma)
    : text;
}

/** `ph.d.` is one word, `g.b` two initials, `dott.rossi` a title and a name. Bare numbers are none. */
function wordsOf(raw: string): readonly string[] {
  const closed = raw.replaceAll(".", "");
  if (TITLES.has(closed)) return [closed];
  return raw
    .split(".")
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "" && !/^\p{N}+$/u.test(word));
}

/** A leading particle is joined only where two words remain: `Al Pacino` keeps both. */
function joinParticles(words: readonly string[]): readonly string[] {
  if (!words.some((word) => PARTICLES.has(word))) return words;
  const joined: string[] = [];
  let held = "";
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    const leading = at === 0 && words.length === 2;
    if (!last && !leading && PARTICLES.has(word)) held += word;
    else {
      joined.push(held + word);
      held = "";
    }
  }
  return joined;
}
