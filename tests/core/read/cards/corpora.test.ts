import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { HEAD_CHARACTERS } from "../../../../src/core/read/source.ts";
import { chooseReader } from "../../../../src/core/read/readers.ts";
import { expectSound, readPieces, rowsOf } from "../../../support/check-reader.ts";

const CORPORA = fileURLToPath(new URL("../../../../../shared/corpora/", import.meta.url));

/** A file that takes longer than this hangs, in milliseconds. */
const PATIENCE = 5_000;

/** What became of every file below a folder whose name ends so. */
function fates(folder: string, ending: RegExp): { data: number; told: number; unknown: number; files: number } {
  const found = { data: 0, told: 0, unknown: 0, files: 0 };
  for (const name of readdirSync(join(CORPORA, folder), { recursive: true, encoding: "utf8" })) {
    if (!ending.test(name)) continue;
    found.files++;
    const text = readFileSync(join(CORPORA, folder, name), "utf8").replace(/^\uFEFF/, "");
    const from = Date.now();
    const reader = chooseReader(name, text.slice(0, HEAD_CHARACTERS));
    if (reader === null || reader === "closed") found.unknown++;
    else {
      const reading = readPieces(reader, name, [text]);
      expectSound(reading);
      if (reading.used > 0) found.data++;
      else if (rowsOf(reading) > 0 || reading.findings.length > 0) found.told++;
      else throw new Error(`nothing is told of ${name}`);
    }
    expect(Date.now() - from).toBeLessThan(PATIENCE);
  }
  return found;
}

test.skipIf(!existsSync(CORPORA))(
  "every vCard of the corpora ends in people or in a reason (skipped without them)",
  () => {
    const found = fates("vcard", /\.vcf$/);
    expect(found.files).toBeGreaterThan(15);
    expect(found.data).toBeGreaterThanOrEqual(15);
    expect(found.data + found.told + found.unknown).toBe(found.files);
    console.log("vCard corpora", JSON.stringify(found));
  },
);

test.skipIf(!existsSync(CORPORA))(
  "every calendar of the corpora ends in data or in a reason (skipped without them)",
  () => {
    const found = fates("ics", /\.ics$/);
    expect(found.files).toBeGreaterThan(150);
    expect(found.data + found.told + found.unknown).toBe(found.files);
    console.log("ICS corpora", JSON.stringify(found));
  },
);
