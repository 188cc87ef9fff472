import { readdirSync, readFileSync } from "node:fs";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bigLinkedIn } from "../../fixtures/generate/big.ts";
import type { FindingCode } from "../../src/core/model/finding.ts";
import { TODAY, exampleArchives, shelf } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drawCircle } from "../support/circles.ts";
import { drop } from "../support/drop.ts";
import { type Packed, pack } from "../support/pack.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, expectClean, ready, report, visit } from "../support/visit.ts";

/** From pressing Stop to a page that can be used again, in milliseconds; shared runners are noisy. */
const AT_ONCE = 1500;
/** Enough to be reading for seconds. */
const BIG = { connections: 20_000, messages: 300_000 } as const;

const disk = shelf();
const fixture = (path: string): Buffer => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
let browser: Browser;
let host: Host;
let archives: { linkedin: string; facebook: string };

beforeAll(async () => {
  [browser, host, archives] = await Promise.all([launch(), hostBuilt(), exampleArchives(disk)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

test("among good files and odd ones the good are used, and each odd one has its sentence", async () => {
  const odd = await oddFiles();
  const paths = [
    archives.linkedin,
    ...odd.map(({ path }) => path),
    disk.put("amici.csv", fixture("table/amici-facebook.csv")),
  ];
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  await drop(page, paths);
  await ready(journey);
  await goTo(journey, "sources");
  const { reading } = said(journey);
  const sheet = await page.locator(".sources").innerText();
  const missing = odd.filter(({ code, shown }) => !sheet.includes(reading.findings[code]) || !sheet.includes(shown));
  expect(missing).toEqual([]);
  const told = await parsed(journey);
  const files = told.sources.flatMap((source) => source.files);
  expect(used(files, "Connections.csv")).toBeGreaterThan(100);
  expect(used(files, "amici.csv")).toBe(3);
  expect(told.people.map(({ name }) => name)).toContain("Sølve Lindqvist");
  const bytes = (await report(journey, true)).bytes;

  await drop(page, paths.toReversed());
  await page.getByRole("heading", { level: 1, name: reading.titleReading, exact: true }).waitFor();
  await ready(journey);
  expect((await report(journey, true)).bytes.equals(bytes)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});

test("a file that cannot be read, dropped alone, is told of at once and leaves nobody", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const { reading } = said(journey);
  await drop(page, [
    disk.put(
      "thesis.odt",
      Uint8Array.from({ length: 900 }, (_, i) => (i * 91) % 256),
    ),
  ]);
  await ready(journey);
  await page.getByRole("heading", { level: 1, name: reading.title, exact: true }).waitFor();
  await page.getByText(reading.findings["unknown-file"], { exact: true }).waitFor();
  await page.getByText("thesis.odt", { exact: true }).waitFor();
  expect((await parsed(journey)).people).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});

test("a big reading stops at once, and the page goes on with what it had", async () => {
  const { connections, messages } = bigLinkedIn({ ...BIG, seed: 2, day: TODAY });
  const files = [connections, messages].map(({ path, pieces }) => ({ path, text: [...pieces()].join("") }));
  const big = disk.put("Basic_LinkedInDataExport_11-22-2026.zip", await pack(files, { level: 1 }));
  const small = disk.put("amici-miei.csv", fixture("table/amici-facebook.csv"));
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const { reading, welcome } = said(journey);
  const stop = page.getByRole("button", { name: reading.cancel, exact: true });
  const interrupt = async (): Promise<number> => {
    await drop(page, [big]);
    await page.locator(".now-figures").waitFor();
    const pressed = Date.now();
    await stop.click();
    await stop.waitFor({ state: "detached" });
    return Date.now() - pressed;
  };
  expect(await interrupt()).toBeLessThan(AT_ONCE);
  await page.getByRole("heading", { level: 1, name: welcome.title, exact: true }).waitFor();

  await drop(page, [small]);
  await ready(journey);
  const before = (await report(journey, true)).bytes;
  expect(await interrupt()).toBeLessThan(AT_ONCE);
  await ready(journey);
  expect((await report(journey, true)).bytes.equals(before)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});

test("the example and one's own files never mix", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { shell, circles } = said(journey);
  const strip = page.getByRole("complementary", { name: shell.exampleName, exact: true });
  await seeExample(journey);
  await strip.waitFor();
  const invented = (await parsed(journey)).people.length;
  await goTo(journey, "circles");
  await drawCircle(journey, { name: "Di prova", kind: "friends", people: ["Olmo Prova"], silhouettes: 0 });
  expect((await parsed(journey)).people.length).toBe(invented + 1);
  await strip.getByRole("button", { name: shell.exampleLeave, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: said(journey).welcome.title, exact: true }).waitFor();
  expect(await strip.count()).toBe(0);

  await page.getByRole("button", { name: said(journey).welcome.drawOne, exact: true }).click();
  await page.getByText(circles.none, { exact: true }).waitFor();
  await drawCircle(journey, { name: "Davvero", kind: "friends", people: ["Iole Vera"], silhouettes: 0 });
  expect((await parsed(journey)).people.map(({ name }) => name)).toEqual(["Iole Vera"]);

  // Files dropped on the example take its place.
  await page.getByRole("button", { name: shell.startAgain, exact: true }).click();
  await page.getByRole("button", { name: shell.startAgainYes, exact: true }).click();
  await seeExample(journey);
  await drop(page, [disk.put("i-miei.csv", fixture("table/amici-facebook.csv"))]);
  await strip.waitFor({ state: "detached" });
  await ready(journey);
  expect((await parsed(journey)).people.length).toBe(3);
  expectClean(journey);
  await journey.context.close();
});

type Odd = {
  readonly path: string;
  readonly code: FindingCode;
  /** The name its sentence is told with: its own, or that of the file inside it which is at fault. */
  readonly shown: string;
};

/** What people have in their download folder besides what is wanted. */
async function oddFiles(): Promise<readonly Odd[]> {
  const put = (name: string, bytes: Uint8Array | string, code: FindingCode, shown = name): Odd => ({
    path: disk.put(name, bytes),
    code,
    shown,
  });
  const whole = readFileSync(archives.facebook);
  const note: Packed = { path: "Connections.csv", text: fixture("linkedin/2022/Connections.csv").toString("utf8") };
  const deep = await [1, 2, 3].reduce<Promise<Packed>>(
    async (inner, turn) => ({ path: `strato-${turn}.zip`, bytes: await pack([await inner]) }),
    Promise.resolve(note),
  );
  return [
    put("facebook-a-meta.zip", whole.subarray(0, Math.floor(whole.length * 0.6)), "archive-cut-short"),
    put(
      "rotto.zip",
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 251),
      "not-an-archive",
    ),
    put("facebook-html.zip", await pack(folder("facebook/html/2024")), "html-instead-of-json", "your_friends.html"),
    put("chiuso.zip", await locked(note), "entry-encrypted"),
    put("scatole.zip", "bytes" in deep ? deep.bytes : "", "nested-too-deep", "strato-1.zip"),
    put("vuoto.csv", "", "holds-nothing"),
    put(
      "tesi.odt",
      Uint8Array.from({ length: 900 }, (_, i) => (i * 91) % 256),
      "unknown-file",
    ),
  ];
}

function folder(root: string): readonly Packed[] {
  const at = new URL(`../../fixtures/${root}/`, import.meta.url);
  return readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .toSorted()
    .map((path) => ({ path: `facebook-noemi/${path}`, text: readFileSync(new URL(path, at), "utf8") }));
}

async function locked(file: Packed): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { password: "segreta", useWebWorkers: false });
  await writer.add(file.path, new TextReader("text" in file ? file.text : ""));
  return new Uint8Array(await writer.close());
}

type File = { readonly path: string; readonly used: number; readonly error: string | null };
type Told = {
  readonly people: readonly { readonly name: string }[];
  readonly sources: readonly { readonly files: readonly File[] }[];
};

const parsed = async (journey: Visit): Promise<Told> =>
  JSON.parse((await report(journey, true)).bytes.toString("utf8"));

/** Two files may bear the name: the one in the locked archive gives nothing. */
const used = (files: readonly File[], name: string): number =>
  files.filter(({ path }) => path.endsWith(name)).reduce((sum, file) => sum + file.used, 0);
