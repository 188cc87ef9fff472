/** A thread's line of participants, taken apart. */
export type Participants = {
  /** Everyone named beyond doubt. */
  readonly names: readonly string[];
  /** The line names at least three, whether or not each could be told. */
  readonly severalOthers: boolean;
  /** Part of the line could be read in two ways and was left out. */
  readonly doubtful: boolean;
};

/** The label before the names, in any language: `Participants: `, `Partecipanti: `, fr `Participants : `. */
const LABEL = /^\p{L}[\p{L} ]{2,30}?\s?[:：]\s/u;
/** What stands before the last name of a list: English, Italian, Spanish, French, German, Portuguese, Dutch, the Norse. */
const AND = / (?:and|e|ed|y|et|und|en|og|och) /gu;
const LEADING_AND = /^(?:and|e|ed|y|et|und|en|og|och) /u;
const ENDS_ITEM = /(?:, | (?:and|e|ed|y|et|und|en|og|och) )$/u;
const BEGINS_ITEM = /^(?:, | (?:and|e|ed|y|et|und|en|og|och) )/u;
/** Characters of the longest of these words with its spaces. */
const LONGEST_AND = 5;
/** Stands for a name already known; no name holds it. */
const KNOWN = "\u0001";

/** True for `Participants: …`, also as the title of a group without a name. */
export const isParticipantsLine = (text: string): boolean => LABEL.test(text);

/**
 * The people of `Participants: A, B and C`. A name may itself hold the word before the last ("Marta e Ugo Bini"), so
 * names known from elsewhere (who wrote; the title of a chat of two) are taken out first, the longest first. What is
 * left is cut at commas, and the last piece at its one "and"; where that piece holds several, nobody in it is named.
 */
export function participantsIn(line: string, known: Iterable<string>): Participants {
  const label = LABEL.exec(line);
  if (label === null) return { names: [], severalOthers: false, doubtful: false };
  let list = line.slice(label[0].length);
  const names: string[] = [];
  for (const name of [...known].toSorted((a, b) => b.length - a.length)) {
    const at = name === "" ? -1 : placeOf(name, list);
    if (at < 0) continue;
    names.push(name);
    list = `${list.slice(0, at)}${KNOWN}${list.slice(at + name.length)}`;
  }
  const pieces = list.split(", ");
  const last = (pieces.pop() ?? "").replace(LEADING_AND, "");
  const cuts = [...last.matchAll(AND)];
  const lastTwo = partsOf(last, cuts);
  const unknown = [...pieces, ...(lastTwo ?? [])].map((piece) => piece.trim());
  names.push(...unknown.filter((piece) => piece !== "" && !piece.includes(KNOWN)));
  const doubtful = lastTwo === null || unknown.some((piece) => piece !== KNOWN && piece.includes(KNOWN));
  return { names, severalOthers: pieces.length > 1 || (pieces.length > 0 && cuts.length > 0), doubtful };
}

/** Where a name stands in the list as a whole item: at its start or after a comma or "and", and before one or the end. */
function placeOf(name: string, list: string): number {
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
    if (ENDS_ITEM.test(list.slice(Math.max(0, at - LONGEST_AND), at)) || at === 0) {
      const after = list.slice(at + name.length, at + name.length + LONGEST_AND);
      if (after === "" || BEGINS_ITEM.test(after)) return at;
    }
  }
  return -1;
}

/** The last piece cut at its one "and" (one next to a known name before any other); `null` when it could be cut in two ways. */
function partsOf(last: string, cuts: readonly RegExpExecArray[]): readonly string[] | null {
  if (cuts.length === 0) return [last];
  const besideKnown = cuts.filter((cut) => last[cut.index - 1] === KNOWN || last[cut.index + cut[0].length] === KNOWN);
  const [cut, ...others] = besideKnown.length > 0 ? besideKnown : cuts;
  if (cut === undefined || others.length > 0) return null;
  return [last.slice(0, cut.index), last.slice(cut.index + cut[0].length)];
}
