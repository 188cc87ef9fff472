/**
 * Bytes to text, piece by piece, whatever the pieces are. A byte-order mark decides; without one, a
 * pattern of NULs means UTF-16; otherwise the text is UTF-8 until a byte says it is not. At that byte
 * the next 64 KiB are weighed: where they hold accented UTF-8, the file is UTF-8 with damage (the
 * damaged bytes become U+FFFD and `odd` turns true); where they hold none, it is windows-1252, as
 * Outlook and old spreadsheets write. All before that byte was ASCII in both, so the whole file is
 * decoded alike, and the outcome never depends on where the pieces were cut.
 */
export type Decoder = {
  /** Text of the bytes so far that can be told; may be empty. */
  readonly push: (bytes: Uint8Array) => string;
  /** The rest. Called once. */
  readonly end: () => string;
  /** True once a byte had to be replaced. */
  readonly odd: () => boolean;
};

/** Enough bytes to tell UTF-16 without a mark from UTF-8. */
const SNIFF_BYTES = 1024;
/** How far to look when a byte is not UTF-8. */
const WEIGH_BYTES = 65_536;
/** Share of NULs on one side, and at most on the other, that betrays UTF-16 of European text. */
const NUL_SHARE = 0.4;
const STRAY_NUL_SHARE = 0.05;

type Stage = { readonly push: (bytes: Uint8Array) => string; readonly end: () => string };

/** A new decoder for one file. */
export function createDecoder(): Decoder {
  let odd = false;
  let held: Uint8Array = new Uint8Array(0);
  let stage: Stage | null = null;
  const markOdd = (): void => {
    odd = true;
  };
  const start = (): string => {
    stage = chooseStage(held, markOdd);
    const text = stage.push(withoutMark(held));
    held = new Uint8Array(0);
    return text;
  };
  return {
    push: (bytes) => {
      if (stage !== null) return stage.push(bytes);
      held = joined(held, bytes);
      return held.length < SNIFF_BYTES ? "" : start();
    },
    end: () => {
      const text = stage === null ? start() : "";
      return text + (stage?.end() ?? "");
    },
    odd: () => odd,
  };
}

function chooseStage(head: Uint8Array, markOdd: () => void): Stage {
  const sixteen = utf16Of(head);
  return sixteen === null ? utf8Stage(markOdd) : plainStage(sixteen, markOdd);
}

function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairs = Math.min(SNIFF_BYTES, head.length) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let uneven = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) uneven++;
  }
  if (uneven > pairs * NUL_SHARE && even <= pairs * STRAY_NUL_SHARE) return "utf-16le";
  if (even > pairs * NUL_SHARE && uneven <= pairs * STRAY_NUL_SHARE) return "utf-16be";
  return null;
}

function withoutMark(head: Uint8Array): Uint8Array {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return head.subarray(3);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return head.subarray(2);
  return head;
}

/** An encoding the platform decodes in a stream. */
function plainStage(label: "utf-16le" | "utf-16be" | "windows-1252" | "utf-8", markOdd: () => void): Stage {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const told = (text: string): string => {
    if (text.includes("\uFFFD")) markOdd();
    return text;
  };
  return { push: (bytes) => told(decoder.decode(bytes, { stream: true })), end: () => told(decoder.decode()) };
}

/** UTF-8 until a byte says otherwise. Never passes a sequence that may still be completed. */
function utf8Stage(markOdd: () => void): Stage {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held: Uint8Array = new Uint8Array(0);
  let accented = false;
  let weighing = false;
  let after: Stage | null = null;

  const settle = (): string => {
    const next = plainStage(accented || weighsAsUtf8(held) ? "utf-8" : "windows-1252", markOdd);
    after = next;
    const text = next.push(held);
    held = new Uint8Array(0);
    return text;
  };

  const advance = (atEnd: boolean): string => {
    if (weighing) return atEnd || accented || held.length >= WEIGH_BYTES ? settle() : "";
    const whole = atEnd ? held.length : held.length - openTail(held);
    const text = decodedOrNull(strict, held.subarray(0, whole));
    if (text !== null) {
      // Every sequence longer than a byte gives fewer code units than bytes.
      if (text.length < whole) accented = true;
      held = held.slice(whole);
      return text;
    }
    const valid = validPrefix(held);
    const before = strict.decode(held.subarray(0, valid));
    if (before.length < valid) accented = true;
    held = held.slice(valid);
    weighing = true;
    return before + advance(atEnd);
  };

  return {
    push: (bytes) => {
      if (after !== null) return after.push(bytes);
      held = held.length === 0 ? bytes : joined(held, bytes);
      return advance(false);
    },
    end: () => (after === null ? advance(true) : "") + (after?.end() ?? ""),
  };
}

function decodedOrNull(strict: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes at the end may be the beginning of a sequence, 0–3. */
function openTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Bytes from the start that are whole, valid UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = validAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Whether accented UTF-8 outweighs what is not UTF-8 in the first `WEIGH_BYTES`. */
function weighsAsUtf8(bytes: Uint8Array): boolean {
  const weighed = bytes.subarray(0, WEIGH_BYTES);
  let sequences = 0;
  let strays = 0;
  let at = 0;
  while (at < weighed.length) {
    const length = validAt(weighed, at);
    if (length > 1) sequences++;
    // A sequence cut by the window's end is no stray.
    if (length === 0 && at + 4 <= weighed.length) strays++;
    at += Math.max(1, length);
  }
  return sequences > strays;
}

/** Length of the valid sequence at a place, 0 where there is none (RFC 3629). */
function validAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = sequenceLength(lead);
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)) return 0;
  if (second > (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)) return 0;
  for (let i = 2; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b.slice();
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
