/**
 * Random access to a `Blob` through one window of memory. Asking a browser for a slice costs a round
 * trip to another process, so the thousands of small entries of a Facebook export are served from
 * windows of a megabyte; large stretches are streamed past the window.
 */

/** How much is fetched at once. A megabyte holds some hundred small threads. */
const WINDOW_BYTES = 1 << 20;

/** More than any directory of a real archive; a header that asks for more is lying. */
const MAX_READ_BYTES = 256 << 20;

export class ByteWindow {
  readonly size: number;
  readonly #blob: Blob;
  #start = 0;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  constructor(blob: Blob) {
    this.#blob = blob;
    this.size = blob.size;
  }

  /** Bytes from `offset`, fewer where the blob ends. A copy, free to be changed. */
  readonly readUint8Array = async (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const end = Math.min(this.size, offset + length);
    if (!(offset >= 0) || !(length >= 0) || end <= offset) return new Uint8Array(0);
    if (end - offset > MAX_READ_BYTES) throw new RangeError("a read beyond every real directory");
    if (end - offset > WINDOW_BYTES) return this.#slice(offset, end);
    if (offset < this.#start || end > this.#start + this.#bytes.length) {
      this.#bytes = await this.#slice(offset, Math.min(this.size, offset + WINDOW_BYTES));
      this.#start = offset;
    }
    return this.#bytes.slice(offset - this.#start, end - this.#start);
  };

  /** A stream of `size` bytes from `offset`. */
  readonly createReadable = (range?: { offset?: number; size?: number }): ReadableStream<Uint8Array<ArrayBuffer>> => {
    const offset = range?.offset ?? 0;
    const size = range?.size ?? this.size - offset;
    if (size > WINDOW_BYTES) return this.#blob.slice(offset, offset + size).stream();
    return new ReadableStream({
      pull: async (controller) => {
        const bytes = await this.readUint8Array(offset, size);
        if (bytes.length > 0) controller.enqueue(bytes);
        controller.close();
      },
    });
  };

  async #slice(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#blob.slice(from, to).arrayBuffer());
  }
}
