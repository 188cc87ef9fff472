import type { Change } from "../../core/model/change.ts";
import type { FileRead } from "../../core/model/source.ts";
import type { Memory } from "../session.ts";
import { shelfOf } from "../standing.ts";

/** What of the memory outlives the page; the day, the seed and the example do not. */
export type Lasting = Omit<Memory, "begun" | "example" | "premise">;

/** Takes out of readings and changes what is left of people who were forgotten; `core/people` knows how. */
export type Scrub = (given: { readonly files: readonly FileRead[]; readonly changes: readonly Change[] }) => {
  readonly files: readonly FileRead[];
  readonly changes: readonly Change[];
};

const FORMAT = "fare-rete/kept";
const VERSION = 1;

/** What lies in the sealed document, once open and inflated, as JSON. */
type Document = Omit<Lasting, "shelf"> & {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** The shelf without its keys: a path may name someone, and is masked only in the file itself. */
  readonly files: readonly FileRead[];
};

/** The memory as compressed bytes, without those who were forgotten. */
export async function pack(memory: Memory, scrub: Scrub): Promise<Uint8Array<ArrayBuffer>> {
  const { begun: _day, example: _never, premise: _none, shelf, said, undone, ...rest } = memory;
  const clean = scrub({ files: [...shelf.values()].flat(), changes: said });
  const document: Document = {
    format: FORMAT,
    version: VERSION,
    ...rest,
    files: clean.files,
    said: clean.changes,
    // What was taken back may be about someone forgotten since, and nobody could tell.
    undone: said.some(({ kind }) => kind === "forget") ? [] : undone,
  };
  return through(new CompressionStream("gzip"), new TextEncoder().encode(JSON.stringify(document)));
}

/** The memory as it was packed; `null` where the document is of a later version. What opened was sealed by this app. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Lasting | null> {
  const json = new TextDecoder().decode(await through(new DecompressionStream("gzip"), bytes));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- authenticated: nobody but this app can have sealed it
  const { format, version, files, ...rest } = JSON.parse(json) as Document;
  if (format !== FORMAT) throw new TypeError("not what we keep");
  return version > VERSION ? null : { ...rest, shelf: shelfOf(files) };
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return new Uint8Array(await out);
}
