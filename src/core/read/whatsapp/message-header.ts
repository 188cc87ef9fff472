/** How a message begins: its date as three numbers in the order written, and whatever follows the clock. */
export type MessageHeader = {
  readonly date: WrittenDate;
  /** What follows: `Marco: text`, or a notice. */
  readonly rest: string;
};

/** The date of a message before anyone knows which number is the month. */
export type WrittenDate = {
  /** Exactly as it stands, for telling equal dates quickly. */
  readonly text: string;
  readonly numbers: readonly [number, number, number];
  readonly separator: "/" | "." | "-";
};

/**
 * `01/09/26, 09:15 - …` (Android), `[01/09/26, 18:00:00] …` (iOS), `9/1/26, 6:00 PM - …`, `[2026-09-01 18:00:00] …`,
 * `01.09.26, 09:15 - …`, `1/9/26 9:15 a. m. - …`, `01/09/2026 à 09:15 - …`; U+202F or U+00A0 may stand for any space
 * (phones of 2015–2026). Every part is bounded, so that no line takes longer than its length.
 */
const HEADER =
  /^[\u200E\u200F\u202A-\u202E\uFEFF]{0,8}(\[?)(\d{1,4}([./-]) ?\d{1,2}\3 ?\d{1,4}\.?),?[ \u00A0\u202F]{1,3}(?:\p{L}{1,6}\.?[ \u00A0\u202F])?\d{1,2}[:.]\d{2}(:\d{2}|\.\d{2})?(?:[ \u00A0\u202F]{0,2}[apAP]\.?[ \u00A0\u202F]?[mM]\.?)?(?:(\])[ \u00A0\u202F]?|[ \u00A0\u202F][-\u2013][ \u00A0\u202F]|:[ \u00A0\u202F])/u;

/** The beginning of a message, or `null` when the line goes on with the message before. */
export function messageHeader(line: string): MessageHeader | null {
  if (!mayBegin(line.charCodeAt(0))) return null;
  const match = HEADER.exec(line);
  if (match === null) return null;
  const [whole, bracket = "", text = "", separator = "", seconds = "", closing = ""] = match;
  // Old iPhones wrote `18:00:00: Marco: …`; without seconds a colon is just a time somebody wrote.
  if ((bracket === "") !== (closing === "") || (bracket === "" && /:\s$/u.test(whole) && seconds === "")) return null;
  const numbers = numbersIn(text);
  if (numbers === null || (separator !== "/" && separator !== "." && separator !== "-")) return null;
  return { date: { text, numbers, separator }, rest: line.slice(whole.length) };
}

function numbersIn(text: string): WrittenDate["numbers"] | null {
  const [first, second, third] = text.split(/[./-] ?/);
  if (first === undefined || second === undefined || third === undefined) return null;
  if (third.length === 3 || first.length === 3 || (first.length === 4 && third.length > 2)) return null;
  return [Number(first), Number(second), Number(third)];
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const BRACKET = 91;
/** Marks of direction begin here, and no letter that begins a line of ours comes after. */
const FIRST_MARK = 0x200e;

/** Quick no for the lines in the middle of a message. */
function mayBegin(code: number): boolean {
  return (code >= DIGIT_0 && code <= DIGIT_9) || code === BRACKET || code >= FIRST_MARK;
}

/** Longest sender: phones cut names of contacts far below. */
const LONGEST_SENDER = 120;

/** The sender as written and what they wrote; `null` for a notice, which has no sender. */
export function splitSender(rest: string): { readonly sender: string; readonly body: string } | null {
  const colon = rest.indexOf(": ");
  const end = colon < 0 && rest.endsWith(":") ? rest.length - 1 : colon;
  if (end <= 0 || end > LONGEST_SENDER) return null;
  return { sender: rest.slice(0, end), body: rest.slice(end + 2) };
}
