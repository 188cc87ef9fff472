import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { openArchive, type Archive } from "../../src/engine/archive.ts";
import { pack } from "../support/pack.ts";
import { rawEntry, rawZip } from "./raw-zip.ts";

const MEBI = 1 << 20;
const everything = (): boolean => true;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const open = (bytes: Uint8Array<ArrayBuffer>): Promise<Archive> => openArchive(new Blob([bytes]), everything);

/** What each entry says when poured: its text, or the code of what is wrong. */
async function pourAll({ entries }: Archive): Promise<string[]> {
  const told: string[] = [];
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    const problem = await entry.pour((bytes) => pieces.push(bytes));
    told.push(`${entry.path}: ${problem ?? Buffer.concat(pieces).toString()}`);
  }
  return told;
}

test("an archive tells its files in the order they lie, small or large, stored or deflated", async () => {
  const long = "riga lunga\n".repeat(300_000);
  for (const options of [{}, { level: 0 }, { zip64: true }]) {
    const bytes = await pack(
      [
        { path: "Connections.csv", text: "First Name" },
        { path: "a/b.json", text: long },
      ],
      options,
    );
    const archive = await open(bytes);
    expect(archive.findings).toEqual([]);
    expect(await pourAll(archive)).toEqual(["Connections.csv: First Name", `a/b.json: ${long}`]);
  }
});

test("only names worth keeping are listed", async () => {
  const bytes = await pack([
    { path: "film.mp4", text: "x" },
    { path: "Positions.csv", text: "y" },
  ]);
  const archive = await openArchive(new Blob([bytes]), (path) => path.endsWith(".csv"));
  expect(archive.entries.map((entry) => entry.path)).toEqual(["Positions.csv"]);
});

test("folders and what systems leave behind are no files", async () => {
  const bytes = await pack([
    { path: "__MACOSX/._Connections.csv", text: "x" },
    { path: "a/.DS_Store", text: "x" },
    { path: "a/Connections.csv", text: "y" },
  ]);
  expect((await open(bytes)).entries.map((entry) => entry.path)).toEqual(["a/Connections.csv"]);
});

test("an unsafe name is passed over alone", async () => {
  const names = [
    "../evil.csv",
    "/etc/evil.csv",
    "C:\\evil.csv",
    "a\\..\\..\\evil.csv",
    "evil\0.csv",
    "good\\Connections.csv",
  ];
  const archive = await open(rawZip(names.map((name) => rawEntry(name, text("x")))));
  expect(archive.findings).toEqual(["entry-unsafe-name"]);
  expect(archive.entries.map((entry) => entry.path)).toEqual(["good/Connections.csv"]);
});

test("names that mean something to JavaScript are only names", async () => {
  const names = ["__proto__", "constructor", "toString"];
  const archive = await open(rawZip(names.map((name) => rawEntry(name, text(name)))));
  expect(await pourAll(archive)).toEqual(names.map((name) => `${name}: ${name}`));
});

test("of two entries of one name the first is read and the second is told", async () => {
  const archive = await open(rawZip([rawEntry("k.csv", text("first")), rawEntry("k.csv", text("second"))]));
  expect(await pourAll(archive)).toEqual(["k.csv: first", "k.csv: entry-twice"]);
});

test("a wrong checksum, a wrong size and a wrong stream are damage", async () => {
  const honest = rawEntry("a.csv", text("abcdefgh"));
  const lies = [
    { ...honest, crc: (honest.crc ^ 1) >>> 0 },
    { ...honest, size: 4 },
    { ...honest, size: 0xffff_fffe },
    { ...honest, packed: text("this was never deflated") },
  ];
  for (const lie of lies) expect(await pourAll(await open(rawZip([lie])))).toEqual(["a.csv: entry-damaged"]);
});

test("a protected entry and an unknown compression are told, the others are read", async () => {
  const plain = rawEntry("a.csv", text("plain"));
  const archive = await open(
    rawZip([{ ...plain, name: "p.csv", flags: 1 }, { ...plain, name: "l.csv", method: 14 }, plain]),
  );
  expect(await pourAll(archive)).toEqual(["p.csv: entry-encrypted", "l.csv: entry-unsupported", "a.csv: plain"]);
});

test("a bomb says its size or is stopped at the size it said", async () => {
  const zeros = rawEntry("Connections.csv", new Uint8Array(64 * MEBI));
  const archive = await open(rawZip([zeros]));
  expect(archive.entries[0]?.size).toBe(64 * MEBI);
  let poured = 0;
  const liar = await open(rawZip([{ ...zeros, size: 10 }]));
  expect(await liar.entries[0]?.pour((bytes) => (poured += bytes.length))).toBe("entry-damaged");
  expect(poured).toBeLessThanOrEqual(MEBI);
});

test("entries that share their bytes are refused after the first", async () => {
  const zeros = rawEntry("f0.csv", new Uint8Array(MEBI));
  const copies = Array.from({ length: 50 }, (_, i) => ({
    ...zeros,
    name: `f${String(i)}.csv`,
    ...(i === 0 ? {} : { offset: 0 }),
  }));
  const archive = await open(rawZip(copies));
  let poured = 0;
  for (const entry of archive.entries) await entry.pour((bytes) => (poured += bytes.length));
  expect(poured).toBeLessThanOrEqual(MEBI);
});

test("what the sink throws comes out as it is", async () => {
  const archive = await open(rawZip([rawEntry("a.csv", text("abc"))]));
  const stop = new Error("enough");
  await expect(
    archive.entries[0]?.pour(() => {
      throw stop;
    }),
  ).rejects.toBe(stop);
});

test("bytes before and after an archive do no harm", async () => {
  const bytes = rawZip([rawEntry("a.csv", text("abc"))]);
  for (const around of [
    [text("junk before"), bytes],
    [bytes, new Uint8Array(300)],
    [bytes, new Uint8Array(200_000)],
  ]) {
    const archive = await open(new Uint8Array(Buffer.concat(around)));
    expect(await pourAll(archive)).toEqual(["a.csv: abc"]);
  }
});

test("what lies whole in a truncated archive is saved, and it is said", async () => {
  for (const streamed of [false, true]) {
    const entries = ["a.csv", "b.csv", "c.csv"].map((name) => ({ ...rawEntry(name, text(`${name} rows`)), streamed }));
    const bytes = rawZip(entries);
    const whole = (await pourAll(await open(bytes))).slice(0, 2);
    // Cut in the third entry, and cut in the directory.
    for (const end of [Buffer.from(bytes).indexOf("c.csv") + 8, bytes.length - 30]) {
      const archive = await open(bytes.slice(0, end));
      expect(archive.findings).toEqual(["archive-cut-short"]);
      expect((await pourAll(archive)).slice(0, 2)).toEqual(whole);
    }
  }
});

test("cut anywhere, an archive gives only what it held, or says it is none", async () => {
  const held = ["a.csv: uno", "b.csv: due"];
  const bytes = rawZip([rawEntry("a.csv", text("uno")), { ...rawEntry("b.csv", text("due")), streamed: true }]);
  for (let end = 0; end < bytes.length; end++) {
    const archive = await open(bytes.slice(0, end));
    expect(archive.findings.length).toBeGreaterThan(0);
    for (const told of await pourAll(archive)) expect(held).toContain(told);
  }
});

test("what is no archive is said to be none", async () => {
  for (const bytes of [new Uint8Array(0), text("PK"), text("First Name,Last Name\n"), new Uint8Array(4_000)]) {
    expect(await open(new Uint8Array(bytes))).toEqual({ entries: [], findings: ["not-an-archive"] });
  }
});

test("a stream that inflates for ever is stopped by its own size", async () => {
  const packed = deflateRawSync(new Uint8Array(8 * MEBI), { level: 9 });
  const archive = await open(rawZip([{ name: "a.csv", packed, crc: 0, size: 8 * MEBI }]));
  expect(await archive.entries[0]?.pour(() => undefined)).toBe("entry-damaged");
});
