import type { Change } from "../../core/model/change.ts";
import type { FileRead } from "../../core/model/source.ts";
import type { Memory } from "../session.ts";
import { shelfOf } from "../standing.ts";
import { broughtUp, type Step } from "./versions.ts";

/** What of the memory outlives the page; the day, the seed and the example do not. */
export type Lasting = Omit<Memory, "begun" | "example" | "premise">;

/** Takes out of readings and changes what is left of people who were forgotten; `core/people` knows how. */
export type Scrub = (given: { readonly files: readonly FileRead[]; readonly changes: readonly Change[] }) => {
  readonly files: readonly FileRead[];
  readonly changes: readonly Change[];
};

/** What lasts, as JSON can hold it. */
export type Written = Omit<Lasting, "shelf"> & {
  /** The shelf without its keys: a path may name someone, and is masked only in the file itself. */
  readonly files: readonly FileRead[];
};

const FORMAT = "fare-rete/kept";

/** From each version to the next, the oldest first; documents of every version lie in `fixtures/kept`. */
const STEPS: readonly Step[] = [];

/** What lasts of a memory, without those who were forgotten. */
export function writtenOf(memory: Memory, scrub: Scrub): Written {
  const { begun: _day, example: _never, premise: _none, shelf, said, undone, ...rest } = memory;
  const clean = scrub({ files: [...shelf.values()].flat(), changes: said });
  return {
    ...rest,
    files: clean.files,
    said: clean.changes,
    // What was taken back may be about someone forgotten since, and nobody could tell.
    undone: said.some(({ kind }) => kind === "forget") ? [] : undone,
  };
}

export const lastingOf = ({ files, ...rest }: Written): Lasting => ({ ...rest, shelf: shelfOf(files) });

/** The memory as compressed bytes, without those who were forgotten. */
export async function pack(memory: Memory, scrub: Scrub): Promise<Uint8Array<ArrayBuffer>> {
  const document = { format: FORMAT, version: STEPS.length + 1, ...writtenOf(memory, scrub) };
  return through(new CompressionStream("gzip"), new TextEncoder().encode(JSON.stringify(document)));
}

/** The memory as it was packed; `null` where the document is of a later version. What opened was sealed by this app. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Lasting | null> {
  const json = new TextDecoder().decode(await through(new DecompressionStream("gzip"), bytes));
  const document = broughtUp(JSON.parse(json), FORMAT, STEPS);
  if (document === "unknown") throw new TypeError("not what we keep");
  if (document === "newer") return null;
  const { format: _name, version: _number, ...written } = document;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- authenticated: nobody but this app can have sealed it
  return lastingOf(written as Written);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return new Uint8Array(await out);
}
