/**
 * Random access to a `Blob` through one window of memory. Asking a browser for a slice costs a round trip to another
 * process (0.8 ms), and each megabyte as much again as nine of them (Chromium 156): so the thousands of small entries of
 * a Facebook export are fetched together where they are neighbours, and the films between them are not fetched at all.
 * Large stretches are streamed past the window.
 */

/** How much is fetched at once. A megabyte holds some hundred small threads. */
export const WINDOW_BYTES = 1 << 20;

/** Bytes nobody wants are cheaper to fetch than to leave out, up to this many. */
const WORTH_FETCHING_BYTES = 64 << 10;

/** More than any directory of a real archive; a header that asks for more is lying. */
const MAX_READ_BYTES = 256 << 20;

export class ByteWindow {
  readonly size: number;
  readonly #blob: Blob;
  #start = 0;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  /** Where what is wanted begins and ends, neighbours as one; ascending. Empty while nothing is known to be wanted. */
  #starts: readonly number[] = [];
  #ends: readonly number[] = [];

  constructor(blob: Blob) {
    this.#blob = blob;
    this.size = blob.size;
  }

  /** From now on only these stretches are wanted, `end` exclusive; they may overlap. */
  aim(stretches: readonly { readonly start: number; readonly end: number }[]): void {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
      const last = ends.length - 1;
      const lastEnd = ends[last];
      if (lastEnd !== undefined && start - lastEnd <= WORTH_FETCHING_BYTES) {
        ends[last] = Math.max(lastEnd, end);
      } else {
        starts.push(start);
        ends.push(end);
      }
    }
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Bytes from `offset`, fewer where the blob ends. A copy, free to be changed. */
  readonly readUint8Array = async (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const end = Math.min(this.size, offset + length);
    if (!(offset >= 0) || !(length >= 0) || end <= offset) return new Uint8Array(0);
    if (end - offset > MAX_READ_BYTES) throw new RangeError("a read beyond every real directory");
    if (end - offset > WINDOW_BYTES) return this.#slice(offset, end);
    if (offset < this.#start || end > this.#start + this.#bytes.length) {
      this.#bytes = await this.#slice(offset, Math.max(end, Math.min(this.size, this.#fetchTo(offset))));
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

  /** How far to fetch: to the end of what is wanted together, but for what is streamed anyway, and a window at most. */
  #fetchTo(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const end = this.#ends[low - 1] ?? offset;
    return Math.min(offset + WINDOW_BYTES, this.#starts.length === 0 ? Number.POSITIVE_INFINITY : end);
  }

  async #slice(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#blob.slice(from, to).arrayBuffer());
  }
}
