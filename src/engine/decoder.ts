import { mended, openTail, validAt } from "./utf8-bytes.ts";

/**
 * Bytes to text, piece by piece, whatever the pieces are. A byte-order mark decides; without one, a
 * pattern of NULs means UTF-16; otherwise the text is UTF-8 until a byte says it is not. At that byte
 * the next 64 KiB are weighed: where they hold accented UTF-8, the file is UTF-8 with damage (the
 * damaged bytes become U+FFFD and `odd` turns true); where they hold none, it is windows-1252, as
 * Outlook and old spreadsheets write. All before that byte was ASCII in both, so the whole file is
 * decoded alike, and the outcome never depends on where the pieces were cut. A character of UTF-8 that a calendar or
 * a card folded in two (RFC 5545 §3.1 counts octets) is put together again.
 */
export type Decoder = {
  /** Text of the bytes so far that can be told; may be empty. */
  readonly push: (bytes: Uint8Array) => string;
  /** The rest. Called once. */
  readonly end: () => string;
  /** True once a byte had to be replaced. */
  readonly odd: () => boolean;
  /** Whether all so far was UTF-8, so that somebody else may read on. */
  readonly lends: () => boolean;
  /** Lends the file: the bytes kept back. */
  readonly lend: () => Uint8Array;
  /** The file comes back, the next bytes first; `accented`: among those read meanwhile were characters beyond ASCII. */
  readonly takeBack: (accented: boolean) => void;
};

/** Enough bytes to tell UTF-16 without a mark from UTF-8. */
const SNIFF_BYTES = 1024;
/** How far to look when a byte is not UTF-8. */
const WEIGH_BYTES = 65_536;
/** Share of NULs on one side, and at most on the other, that betrays UTF-16 of European text. */
const NUL_SHARE = 0.4;
const STRAY_NUL_SHARE = 0.05;

type Stage = { readonly push: (bytes: Uint8Array) => string; readonly end: () => string } & Partial<
  Pick<Decoder, "lends" | "lend" | "takeBack">
>;

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
    lends: () => stage?.lends?.() ?? false,
    lend: () => stage?.lend?.() ?? new Uint8Array(0),
    takeBack: (accented) => stage?.takeBack?.(accented),
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
    const isUtf8 = accented || weighsAsUtf8(held);
    const next = isUtf8 ? mendingStage(plainStage("utf-8", markOdd)) : plainStage("windows-1252", markOdd);
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
    const { bytes, upTo } = mended(held.subarray(0, whole), false);
    const before = strict.decode(bytes);
    if (before.length < bytes.length) accented = true;
    held = held.slice(upTo);
    weighing = upTo < whole;
    return weighing ? before + advance(atEnd) : before;
  };

  return {
    push: (bytes) => {
      if (after !== null) return after.push(bytes);
      held = held.length === 0 ? bytes : joined(held, bytes);
      return advance(false);
    },
    end: () => (after === null ? advance(true) : "") + (after?.end() ?? ""),
    lends: () => after === null && !weighing,
    lend: () => {
      const lent = held;
      held = new Uint8Array(0);
      return lent;
    },
    takeBack: (seen) => {
      accented ||= seen;
    },
  };
}

/** UTF-8 that is known to be damaged: what is folded within a character is mended all the same. */
function mendingStage(stage: Stage): Stage {
  let held: Uint8Array = new Uint8Array(0);
  return {
    push: (bytes) => {
      held = held.length === 0 ? bytes : joined(held, bytes);
      const whole = held.length - openTail(held);
      const text = stage.push(mended(held.subarray(0, whole), true).bytes);
      held = held.slice(whole);
      return text;
    },
    end: () => stage.push(held) + stage.end(),
  };
}

function decodedOrNull(strict: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
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

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b.slice();
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
