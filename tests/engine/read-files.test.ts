import { expect, test } from "vitest";
import { createBudget } from "../../src/engine/limits.ts";
import type { Dropped, Progress } from "../../src/engine/protocol.ts";
import { readFiles } from "../../src/engine/read-files.ts";
import { pack, packedFile, type Packed } from "../support/pack.ts";
import { SMALL_LIBRARY } from "./small-library.ts";

const dropped = (path: string, words: string): Dropped => ({ path, file: new Blob([words]) });
const archive = async (path: string, files: readonly Packed[]): Promise<Dropped> => ({
  path,
  file: await packedFile(path, files),
});

async function read(
  files: readonly Dropped[],
  options: { budget?: ReturnType<typeof createBudget>; progress?: Progress[] } = {},
) {
  let clock = 0;
  const read = await readFiles({
    files,
    library: SMALL_LIBRARY,
    budget: options.budget ?? createBudget(),
    onProgress: (progress) => options.progress?.push(progress),
    now: () => (clock += 7),
  });
  return read.files;
}

/** `path reader used error findings`, one line a file. */
async function told(files: readonly Dropped[], budget = createBudget()): Promise<string[]> {
  return (await read(files, { budget })).map((file) =>
    [
      file.path,
      file.reader,
      file.reading.used,
      file.error,
      ...file.reading.findings.map((finding) => finding.code),
    ].join(" "),
  );
}

test("loose files are read by structure, whatever they are called", async () => {
  expect(await told([dropped("renamed.txt", "names\nAda\nBice\n")])).toEqual(["renamed.txt table/names 2 "]);
});

test("several archives, folders and loose files are read in one go", async () => {
  const files = [
    await archive("one.zip", [{ path: "a.names", text: "names\nAda" }]),
    dropped("folder/sub/b.names", "names\nBice"),
    dropped("c.names", "names\nCleto"),
    await archive("two.zip", [{ path: "d.names", text: "names\nDelia" }]),
  ];
  const paths = (await told(files)).map((line) => line.split(" ")[0]);
  expect(paths).toEqual(["a.names", "folder/sub/b.names", "c.names", "d.names"]);
});

test("the folder an export is wrapped in is no part of the path", async () => {
  const file = await archive("Complete_LinkedInDataExport_05-11-2026.zip.zip", [
    { path: "Complete_LinkedInDataExport_05-11-2026/Jobs/a.names", text: "names\nAda" },
  ]);
  expect(await told([file])).toEqual(["Jobs/a.names table/names 1 "]);
});

test("an archive in an archive is opened, an archive in that one is not", async () => {
  const innermost = await pack([{ path: "c.names", text: "names\nCleto" }]);
  const inner = await pack([
    { path: "a.names", text: "names\nAda" },
    { path: "deep.zip", bytes: innermost },
  ]);
  const outer = await archive("outer.zip", [{ path: "inner.zip", bytes: inner }]);
  expect(await told([outer])).toEqual(["a.names table/names 1 ", "deep.zip  0 nested-too-deep"]);
});

test("media are never inflated, known files stay closed and are said to be", async () => {
  const file = await archive("x.zip", [
    { path: "photo.jpg", text: "not a photo" },
    { path: "Logins.csv", text: "secret" },
    { path: "a.names", text: "names\nAda" },
  ]);
  const budget = createBudget(1_000, 9);
  expect(await told([file], budget)).toEqual(["a.names table/names 1 ", "Logins.csv  0 left-closed"]);
});

test("a file that breaks its reader spoils no other, and its text is not in what is told", async () => {
  const files = [dropped("a.names", "names\nAda FAULT"), dropped("b.names", "names\nBice")];
  const result = await read(files);
  expect(result.map((file) => file.error)).toEqual(["our-fault", null]);
  expect(JSON.stringify(result[0])).not.toContain("Ada");
});

test("a file nobody knows is told, belongs to nothing, and is not read to its end", async () => {
  let pulled = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    pulled++;
    controller.enqueue(new Uint8Array(65_536).fill(120));
  };
  class Endless extends Blob {
    override stream = () => new ReadableStream({ pull });
  }
  const [file] = await read([{ path: "unknown.bin", file: new Endless(["hello"]) }]);
  expect([file?.error, file?.reader, file?.stray]).toEqual(["unknown-file", null, true]);
  expect(pulled).toBeLessThan(10);
});

test("one damaged entry is told and the others are read", async () => {
  const bytes = await pack(
    [
      { path: "a.names", text: "names\nAda" },
      { path: "b.names", text: "names\nBice" },
    ],
    { level: 0 },
  );
  bytes[Buffer.from(bytes).indexOf("Ada")] = 0x5a;
  expect(await told([{ path: "x.zip", file: new Blob([bytes]) }])).toEqual([
    "a.names table/names 0 entry-damaged",
    "b.names table/names 1 ",
  ]);
});

test("an archive that is none, and one that holds nothing of ours, are told by their name", async () => {
  const empty = await archive("empty.zip", []);
  const other = await archive("other.zip", [{ path: "a.jpg", text: "x" }]);
  expect(await told([dropped("x.zip", "no archive"), empty, other])).toEqual([
    "x.zip  0 not-an-archive",
    "empty.zip  0 holds-nothing",
    "other.zip  0 unknown-file",
  ]);
});

test("the limits count inflated bytes, of one file and of all", async () => {
  const many = `names\n${"x\n".repeat(40_000)}`;
  const files = [dropped("big.names", many), dropped("a.names", "names\nAda")];
  expect(await told(files, createBudget(50_000, 1_000_000))).toEqual([
    "big.names table/names 0 too-large",
    "a.names table/names 1 ",
  ]);
  const session = createBudget(1_000_000, 100_000);
  expect(await told([dropped("big.names", many)], session)).toEqual(["big.names table/names 40000 "]);
  expect(await told([dropped("big.names", many)], session)).toEqual(["big.names table/names 0 too-large"]);
});

test("a replaced byte is told on its file", async () => {
  const bytes = Buffer.concat([Buffer.from("names\nZoë\n"), Uint8Array.of(0xff), Buffer.from("x\n")]);
  expect(await told([{ path: "a.names", file: new Blob([bytes]) }])).toEqual(["a.names table/names 2  odd-characters"]);
});

test("an empty file holds nothing", async () => {
  expect(await told([dropped("a.names", ""), dropped("b.txt", "")])).toEqual([
    "a.names table/names 0 ",
    "b.txt  0 holds-nothing",
  ]);
});

test("progress counts up to all files and all bytes, and is not told for every byte", async () => {
  const progress: Progress[] = [];
  const files = Array.from({ length: 200 }, (_, i) => dropped(`f${String(i)}.names`, "names\nAda\nBice"));
  await read(files, { progress });
  const steps = progress.flatMap((step) => (step.step === "reading" ? [step] : []));
  expect(steps[0]).toMatchObject({ file: null, filesOf: 200 });
  expect(steps.at(-1)).toMatchObject({ filesDone: 200, filesOf: 200, bytesDone: 2_800, bytesOf: 2_800, used: 400 });
  expect(steps.length).toBeLessThan(60);
  for (const [i, step] of steps.entries()) {
    const next = steps[i + 1];
    if (next !== undefined) expect(next.bytesDone).toBeGreaterThanOrEqual(step.bytesDone);
    expect(step.bytesDone).toBeLessThanOrEqual(2_800);
  }
});
