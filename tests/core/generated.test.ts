import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { bigFacebook, bigLinkedIn, type PiecedFile } from "../../fixtures/generate/big.ts";
import { plantedStar } from "../../fixtures/generate/star.ts";
import { day, dayOf } from "../../src/core/model/day.ts";
import { pack, packedFile } from "../support/pack.ts";

const TODAY = dayOf(2026, 11, 23) ?? day(0);
const whole = (file: PiecedFile): string => [...file.pieces()].join("");
const rows = (text: string): readonly string[][] => Papa.parse<string[]>(text, { delimiter: "," }).data;

test("a large LinkedIn account has the rows it was asked for, in pieces of even size", () => {
  for (const order of ["grouped", "scattered"] as const) {
    const { connections, messages } = bigLinkedIn({ connections: 2_000, messages: 5_000, seed: 3, day: TODAY, order });
    const people = rows(whole(connections)).filter((row) => row.length === 7);
    expect(people).toHaveLength(1 + 2_000);
    const table = rows(whole(messages)).filter((row) => row.length === 13);
    expect(table).toHaveLength(1 + 5_000);
    for (const piece of messages.pieces()) expect(piece.length).toBeLessThan(70_000);
  }
});

test("the people who write on LinkedIn are those in the list", () => {
  const { connections, messages } = bigLinkedIn({ connections: 500, messages: 800, seed: 3, day: TODAY });
  const listed = new Map(rows(whole(connections)).map((row) => [row[2], `${row[0]} ${row[1]}`]));
  const writers = rows(whole(messages))
    .slice(1)
    .filter((row) => row[2] !== "Marta Ceresole" && row[3] !== undefined);
  const hidden = writers.filter((row) => !listed.has(row[3]));
  for (const row of writers) if (!hidden.includes(row)) expect(row[2]).toBe(listed.get(row[3]));
  expect(hidden.length).toBeLessThan(writers.length / 4);
});

test("the same seed gives the same bytes, another seed others", () => {
  const bytes = (seed: number): string =>
    whole(bigLinkedIn({ connections: 50, messages: 80, seed, day: TODAY }).messages);
  expect(bytes(1)).toBe(bytes(1));
  expect(bytes(1)).not.toBe(bytes(2));
});

test("a large Facebook account is valid JSON, its busiest thread over several files", () => {
  const files = [...bigFacebook({ threads: 40, messages: 60_000, friends: 300, seed: 5, day: TODAY })];
  let messages = 0;
  for (const file of files) {
    const json: { messages?: unknown[]; friends_v2?: unknown[] } = JSON.parse(whole(file));
    messages += json.messages?.length ?? 0;
    if (json.friends_v2 !== undefined) expect(json.friends_v2).toHaveLength(300);
  }
  expect(messages).toBe(60_000);
  expect(files.some(({ path }) => path.endsWith("message_2.json"))).toBe(true);
});

test("a planted star hides more as more is missing, and never adds", () => {
  const wish = { people: 300, circles: 12, seed: 9 };
  const full = plantedStar({ ...wish, missing: 0 });
  const half = plantedStar({ ...wish, missing: 0.5 });
  expect(half.circles).toEqual(full.circles);
  const shown = new Map(full.environments.map(({ name, members }) => [name, new Set(members)]));
  for (const { name, members } of half.environments)
    for (const row of members) expect(shown.get(name)?.has(row)).toBe(true);
  const seen = (star: typeof full): number =>
    star.environments.reduce((sum, { circle, members }) => sum + (circle === null ? 0 : members.length), 0);
  expect(seen(half) / seen(full)).toBeGreaterThan(0.42);
  expect(seen(half) / seen(full)).toBeLessThan(0.58);
});

test("a packed archive opens again, and is the same each time", async () => {
  const files = [
    { path: "Basic_LinkedInDataExport/Connections.csv", text: "Nome,Città\nZoë,Forlì\n" },
    { path: "vuoto.bin", bytes: new Uint8Array() },
  ];
  expect(await pack(files)).toEqual(await pack(files));
  for (const options of [{}, { level: 0 }, { zip64: true }]) {
    const reader = new ZipReader(new BlobReader(new Blob([await pack(files, options)])), { useWebWorkers: false });
    const [first] = await reader.getEntries();
    if (first === undefined || first.directory) throw new Error("no entry");
    expect(first.filename).toBe("Basic_LinkedInDataExport/Connections.csv");
    expect(await first.getData(new TextWriter())).toBe("Nome,Città\nZoë,Forlì\n");
  }
  expect((await packedFile("mio.zip", files)).name).toBe("mio.zip");
});
