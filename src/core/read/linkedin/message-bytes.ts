import type { Looks } from "../text/byte-rows.ts";
import type { MessageColumns } from "./message-columns.ts";
import { COMING_AND_GOING_END } from "./message-refusal.ts";

/**
 * What of messages.csv is looked at as bytes. Of messages, only what a campaign or LinkedIn itself may have written
 * becomes text, told by its first and last bytes; the others never do.
 */
export function messageLooks({ date, content, ...others }: MessageColumns): Looks | null {
  if (date === undefined || content === undefined) return null;
  return {
    alike: Object.values(others).filter((place) => place !== undefined),
    date,
    text: content,
    notices: mayBeNotice,
    tells: (bytes, from, to, cells) => cells.at(others.senderUrl) === "" && bytes.subarray(from, to).includes(PERCENT),
  };
}

const PERCENT = 37;
const FULL_STOP = 46;
/** Whether a message begins or ends as `messageRefusal` looks for: rather too often than not. */
function mayBeNotice(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] ?? 0) <= 32) from++;
  while (from < to && (bytes[to - 1] ?? 0) <= 32) to--;
  if (from === to) return false;
  const first = bytes[from] ?? 0;
  // Campaigns, and blanks wider than ASCII's, which are trimmed before anything is compared.
  if (first === LESS || isWideBlank(bytes, from) || isWideBlank(bytes, to - 2) || isWideBlank(bytes, to - 3))
    return true;
  if (to - from <= LONGEST_NOTICE) {
    for (const notice of NOTICES) if (startsWith(bytes, from, to, notice)) return true;
  }
  return bytes[to - 1] === FULL_STOP && endsWith(bytes, from, to, COMING_AND_GOING_END);
}

const LESS = 60;
/** How LinkedIn's own notices begin, in small letters. */
const NOTICES = ["message request", "this message"];
const LONGEST_NOTICE = 40;

function startsWith(bytes: Uint8Array, from: number, to: number, start: string): boolean {
  if (to - from < start.length) return false;
  for (let i = 0; i < start.length; i++) if (((bytes[from + i] ?? 0) | 32) !== start.charCodeAt(i)) return false;
  return true;
}

function endsWith(bytes: Uint8Array, from: number, to: number, end: string): boolean {
  if (to - from < end.length) return false;
  for (let i = 1; i <= end.length; i++) if (bytes[to - i] !== end.charCodeAt(end.length - i)) return false;
  return true;
}

/** Whether a blank of Unicode may begin there: U+00A0, U+1680, U+2000–207F, U+3000–303F, U+FEFF. */
function isWideBlank(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2) return false;
  const second = bytes[at + 1] ?? 0;
  return (
    (lead === 0xc2 && second === 0xa0) ||
    (lead === 0xe1 && second === 0x9a) ||
    (lead === 0xe2 && (second === 0x80 || second === 0x81)) ||
    (lead === 0xe3 && second === 0x80) ||
    (lead === 0xef && second === 0xbb)
  );
}
