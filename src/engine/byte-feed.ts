import type { Intake } from "../core/read/source.ts";
import type { Decoder } from "./decoder.ts";

/** Gives a reader bytes, whatever pieces they come in, until one of its rows needs to be read as text. */
export type ByteFeed = {
  /** `null` while all goes on; otherwise the bytes to go on with as text, copied. */
  readonly push: (bytes: Uint8Array) => Uint8Array | null;
  /** No more bytes follow: those to be read as text. */
  readonly end: () => Uint8Array;
};

const FEED_BYTES = 256 << 10;

/** What is decoded was cut from UTF-8 at its delimiters. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A feed from where text was read to; `null` when the reader, or the encoding, has no use for it. */
export function createByteFeed(intake: Intake, decoder: Decoder): ByteFeed | null {
  const reader = decoder.lends() ? intake.asBytes?.((bytes) => utf8.decode(bytes)) : null;
  if (reader === null || reader === undefined) return null;
  const buffer = { bytes: new Uint8Array(0), length: 0 };
  const put = (more: Uint8Array): void => {
    if (buffer.length + more.length > buffer.bytes.length) {
      const larger = new Uint8Array(Math.max(FEED_BYTES, 2 * (buffer.length + more.length)));
      larger.set(buffer.bytes.subarray(0, buffer.length));
      buffer.bytes = larger;
    }
    buffer.bytes.set(more, buffer.length);
    buffer.length += more.length;
  };
  put(new TextEncoder().encode(reader.unread));
  put(decoder.lend());
  const rest = (): Uint8Array => buffer.bytes.slice(0, buffer.length);
  return {
    push(bytes) {
      put(bytes);
      const { upTo, stuck, accented } = reader.read(buffer.bytes, buffer.length);
      buffer.bytes.copyWithin(0, upTo, buffer.length);
      buffer.length -= upTo;
      decoder.takeBack(accented);
      return stuck ? rest() : null;
    },
    end: rest,
  };
}
