/** Length of the sequence a byte begins, 0 where it begins none longer than itself (RFC 3629). */
export function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Length of the valid sequence at a place, 0 where there is none (RFC 3629). */
export function validAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = sequenceLength(lead);
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)) return 0;
  if (second > (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)) return 0;
  for (let i = 2; i < length; i++) if (!isContinuation(bytes[at + i])) return 0;
  return length;
}

/** A line folded in the middle of a character: where the fold lies, and where the character ends. */
export type SplitCharacter = { readonly foldFrom: number; readonly foldTo: number; readonly end: number };

/**
 * The character at a place, when calendars and cards folded their line inside it: the beginning of a sequence, then
 * (CR) LF and a space or tab, then exactly what completes it. RFC 5545 §3.1 folds by octets, and some programs cut
 * characters in two. `open` when the bytes end before that can be told; `null` for everything else.
 */
export function splitCharacterAt(bytes: Uint8Array, at: number): SplitCharacter | "open" | null {
  const length = sequenceLength(bytes[at] ?? 0);
  let have = 1;
  let i = at + 1;
  while (have < length && isContinuation(bytes[i])) {
    i++;
    have++;
  }
  if (have >= length) return null;
  const foldFrom = i;
  if (bytes[i] === 0x0d) i++;
  if (i === bytes.length) return "open";
  if (bytes[i++] !== 0x0a) return null;
  if (i === bytes.length) return "open";
  if (bytes[i] !== 0x20 && bytes[i] !== 0x09) return null;
  const foldTo = ++i;
  for (; have < length; have++, i++) {
    if (i === bytes.length) return "open";
    if (!isContinuation(bytes[i])) return null;
  }
  const whole = Uint8Array.of(...bytes.subarray(at, foldFrom), ...bytes.subarray(foldTo, i));
  return validAt(whole, 0) === length ? { foldFrom, foldTo, end: i } : null;
}

/** How many bytes at the end may be the beginning of a character, folded or not; 0 when none can. */
export function openTail(bytes: Uint8Array): number {
  for (let back = 1; back <= LONGEST_TAIL && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return splitCharacterAt(bytes, bytes.length - back) === "open" ? back : 0;
    if (byte < 0x80 && !FOLD_BYTES.has(byte)) return 0;
  }
  return 0;
}

/**
 * Bytes with the folds inside characters taken out, up to the first that is not UTF-8 even so, or past all such bytes
 * when told to pass over them. `upTo`: how many bytes that was.
 */
export function mended(bytes: Uint8Array, passing: boolean): { readonly bytes: Uint8Array; readonly upTo: number } {
  const parts: Uint8Array[] = [];
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = validAt(bytes, at);
    const split = length > 0 ? null : splitCharacterAt(bytes, at);
    if (split !== null && split !== "open") {
      parts.push(bytes.subarray(from, split.foldFrom), bytes.subarray(split.foldTo, split.end));
      from = split.end;
      at = split.end;
    } else if (length > 0 || passing) at += Math.max(1, length);
    else break;
  }
  if (parts.length === 0) return { bytes: bytes.subarray(0, at), upTo: at };
  return { bytes: concatenated([...parts, bytes.subarray(from, at)]), upTo: at };
}

/** A lead, two more bytes of it, and a fold. */
const LONGEST_TAIL = 6;
const FOLD_BYTES: ReadonlySet<number> = new Set([0x0d, 0x0a, 0x20, 0x09]);

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
