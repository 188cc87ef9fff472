import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BlobReader, ZipReader, type Entry } from "@zip.js/zip.js";
import { expect, test } from "vitest";
import { openArchive } from "../../src/engine/archive.ts";
import { isLitter, isUnsafePath, tidyPath } from "../../src/engine/entry-path.ts";

const CORPUS = "../shared/corpora/zip";
const CAP_BYTES = 200 * 2 ** 20;

/** Where the two differ, and why ours is right for us. */
const EXPLAINED: Readonly<Record<string, string>> = {
  "libzip/regress/data/incons-ef-local-dupe-zip64-v1.zip":
    "two large-size fields in one header: zip.js takes the last, ours the first",
  "libzip/regress/data/incons-ef-local-dupe-zip64-v2.zip":
    "two large-size fields in one header: zip.js takes the last, ours the first",
  "libzip/regress/data/test-cp437-comment-utf-8.zip":
    "control characters in names: zip.js draws them, ours passes the entry over",
  "libzip/regress/data/test-cp437.zip": "control characters in names: zip.js draws them, ours passes the entry over",
  "libzip/regress/data/zip-in-archive-comment.zip":
    "a whole archive in the comment: zip.js refuses both, ours reads the last",
  "zip2/tests/data/zip64_magic_in_filename_5.zip":
    "control characters in names: zip.js draws them, ours passes the entry over",
  "zipjs/tests/data/long-match-deflate64.zip":
    "deflate64: zip.js brings WebAssembly for it, ours says it is not supported",
  "zipjs/tests/data/lorem-deflate64.zip": "deflate64: zip.js brings WebAssembly for it, ours says it is not supported",
  "zipjs/tests/data/lorem-overlapping-entries.zip":
    "the second entry covers the first: zip.js refuses both, ours reads the second alone",
  "zipjs/tests/data/lorem-securezip-deflate64.zip":
    "deflate64: zip.js brings WebAssembly for it, ours says it is not supported",
  "zipjs/tests/data/lorem.exe.zip": "deflate64: zip.js brings WebAssembly for it, ours says it is not supported",
};

test.skipIf(!existsSync(CORPUS))(
  "the reader and zip.js come to the same verdict on every archive of the corpora",
  async () => {
    const differences: string[] = [];
    let compared = 0;
    for (const path of filesIn(CORPUS)) {
      const blob = new Blob([readFileSync(path)]);
      const theirs = await zipJsVerdicts(blob);
      const ours = await ourVerdicts(blob);
      compared++;
      const name = path.slice(CORPUS.length + 1);
      if (theirs === ours || name in EXPLAINED) continue;
      differences.push(`${name}\n  zip.js ${theirs}\n  ours   ${ours}`);
    }
    process.stdout.write(
      `${String(compared)} archives, ${String(Object.keys(EXPLAINED).length)} explained differences\n`,
    );
    expect(differences).toEqual([]);
  },
  120_000,
);

/** What can be had: `name size` of what is whole, and what is refused beside it. */
const spoken = (verdicts: readonly string[]): string =>
  verdicts.some((verdict) => !verdict.endsWith(" refused")) ? verdicts.toSorted().join("; ") : "nothing";

async function ourVerdicts(blob: Blob): Promise<string> {
  const archive = await openArchive(blob, () => true);
  const verdicts: string[] = [];
  if (archive.findings.includes("not-an-archive") || archive.findings.includes("archive-cut-short")) return "nothing";
  for (const entry of archive.entries) {
    if (entry.closed === "entry-twice") continue;
    const problem = await entry.pour(() => undefined);
    verdicts.push(problem === null ? `${entry.path} ${String(entry.size)}` : `${entry.path} refused`);
  }
  return spoken(verdicts);
}

async function zipJsVerdicts(blob: Blob): Promise<string> {
  const options = {
    filenameValidation: "tolerant",
    checkSignature: true,
    checkOverlappingEntry: true,
    useWebWorkers: false,
  } as const;
  let entries: readonly Entry[];
  try {
    entries = await new ZipReader(new BlobReader(blob), options).getEntries();
  } catch {
    return "nothing";
  }
  const files = entries.filter(
    (entry) => !entry.directory && !isLitter(entry.filename) && !isUnsafePath(entry.filename),
  );
  const verdicts: string[] = [];
  const seen = new Set<string>();
  for (const entry of files.toSorted((a, b) => a.offset - b.offset)) {
    const path = tidyPath(entry.filename);
    if (seen.has(path)) continue;
    seen.add(path);
    verdicts.push((await isWhole(entry)) ? `${path} ${String(entry.uncompressedSize)}` : `${path} refused`);
  }
  return spoken(verdicts);
}

async function isWhole(entry: Entry): Promise<boolean> {
  if (entry.directory) return false;
  let poured = 0;
  const writable = new WritableStream<Uint8Array>({
    write: (bytes) => {
      poured += bytes.length;
      if (poured > CAP_BYTES) throw new Error("beyond the cap");
    },
  });
  try {
    await entry.getData(writable);
    return true;
  } catch {
    return false;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesIn(path) : [path];
  });
}
