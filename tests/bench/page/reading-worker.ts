import { BlobReader, configure, ZipReader } from "@zip.js/zip.js";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { opening } from "../../../src/core/read/closed.ts";
import { chooseReader } from "../../../src/core/read/readers.ts";
import { detectDelimiter } from "../../../src/core/read/text/delimiter.ts";
import { openCsv } from "../../../src/core/read/text/csv.ts";
import { openArchive } from "../../../src/engine/archive.ts";
import { ByteWindow } from "../../../src/engine/byte-window.ts";
import { readDirectory } from "../../../src/engine/directory.ts";
import { createTextIntake } from "../../../src/engine/text-intake.ts";

/** Who reads: ours; the platform's inflater with nobody behind it; two ways with libraries. */
export type ReadingSide = "ours" | "drained" | "zip.js → papaparse" | "fflate → string → papaparse";

export type ToRead = { readonly side: ReadingSide; readonly file: File };

/** Rows told apart, messages; of the drained, megabytes. */
export type WasRead = { readonly took: number; readonly rows: number };

configure({ useWebWorkers: false });

const isMessages = (path: string): boolean => path.endsWith("/messages.csv") || path === "messages.csv";
/** Columns a library's rows are counted by: conversation, sender's address, day. */
const COUNTED = [0, 3, 6];
const LOCAL_BYTES = 30;

const SIDES: Readonly<Record<ReadingSide, (file: File) => Promise<number>>> = {
  ours: async (file) => {
    const archive = await openArchive(file, isMessages);
    const intake = createTextIntake("messages.csv", { chooseReader, opening }, () => null);
    for (const entry of archive.entries) {
      const problem = await entry.pour(intake.push);
      if (problem !== null) throw new Error(problem);
    }
    return intake.end().used;
  },
  drained: async (file) => {
    const directory = await readDirectory(new ByteWindow(file));
    const entry = directory?.entries.find(({ name }) => isMessages(name));
    if (entry?.sizes === null || entry === undefined) throw new Error("no messages");
    const head = new DataView(await file.slice(entry.offset, entry.offset + LOCAL_BYTES).arrayBuffer());
    const from = entry.offset + LOCAL_BYTES + head.getUint16(26, true) + head.getUint16(28, true);
    const packed = file.slice(from, from + entry.sizes.packed).stream();
    const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    let bytes = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) bytes += piece.value.length;
    return Math.round(bytes / 1e6);
  },
  "zip.js → papaparse": async (file) => {
    const counted = openCount();
    const csv = openCsv(
      { delimiter: detectDelimiter },
      { row: ({ cells }) => counted.row(cells), finding: () => undefined },
    );
    const decoder = new TextDecoder();
    const zip = new ZipReader(new BlobReader(file));
    const entry = (await zip.getEntries()).find(({ filename }) => isMessages(filename));
    if (entry === undefined || entry.directory) throw new Error("no messages");
    await entry.getData(
      new WritableStream<Uint8Array>({ write: (bytes) => csv.push(decoder.decode(bytes, { stream: true })) }),
    );
    csv.end();
    return counted.rows();
  },
  "fflate → string → papaparse": async (file) => {
    const counted = openCount();
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: ({ name }) => isMessages(name) });
    const [bytes = new Uint8Array(0)] = Object.values(files);
    const { data } = Papa.parse<string[]>(strFromU8(bytes), { skipEmptyLines: true });
    for (const row of data) counted.row(row);
    return counted.rows();
  },
};

/** Messages by conversation, sender and day, as ours counts them. */
function openCount() {
  const counts = new Map<string, number>();
  let rows = -1;
  return {
    row(cells: readonly string[]): void {
      rows++;
      const [conversation = "", sender = "", date = ""] = COUNTED.map((place) => cells[place]);
      const key = `${conversation} ${sender} ${date.slice(0, 10)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    rows: () => rows,
  };
}

self.addEventListener("message", ({ data }: MessageEvent<ToRead>) => {
  const begun = performance.now();
  void SIDES[data.side](data.file).then(
    (rows) => self.postMessage({ took: performance.now() - begun, rows } satisfies WasRead),
    () => self.postMessage({ took: Number.NaN, rows: 0 } satisfies WasRead),
  );
});
