import { beforeAll, expect, test } from "vitest";
import { exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import { analyse } from "../../src/core/analysis/analyse.ts";
import { layOut } from "../../src/core/map/lay-out.ts";
import { byText } from "../../src/core/model/ids.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { opening } from "../../src/core/read/closed.ts";
import { chooseReader } from "../../src/core/read/readers.ts";
import { writeCircle, writeExport } from "../../src/core/export/export.ts";
import { createDesk } from "../../src/engine/desk.ts";
import type { Answer, Command, Dropped, PeopleQuery, View } from "../../src/engine/protocol.ts";
import { packedFile } from "../support/pack.ts";
import { TABLE_WORDS } from "../support/table-words.ts";
import { TODAY } from "./small-network.ts";

/** The real core behind a desk: archives in, views out. */
function deskOfAll() {
  const answers: Answer[] = [];
  const desk = createDesk({
    stages: { buildNetwork, analyse, layOut },
    library: { chooseReader, opening },
    exampleFiles,
    exampleChanges,
    paint: null,
    writeExport,
    writeCircle,
    app: "1.0.0",
    freshKey: () => "fresh",
    now: () => performance.now(),
    post: (answer) => answers.push(answer),
  });
  const ask = async (command: Command): Promise<Answer | undefined> => {
    await desk.take(command);
    return answers.findLast((answer) => answer.kind !== "progress");
  };
  const view = async (command: Command): Promise<View> => {
    const answer = await ask(command);
    if (answer?.kind !== "view") throw new Error(`no view but ${JSON.stringify(answer)}`);
    return answer.view;
  };
  return { ask, view };
}

const BEGIN: Command = { kind: "begin", job: 1, day: TODAY, seed: 1 };
const EVERYONE: PeopleQuery = {
  text: "",
  only: "everyone",
  cluster: null,
  circle: null,
  world: null,
  sort: "strength",
  language: "it",
};
const isLinkedIn = ({ path }: { readonly path: string }): boolean => path.includes("LinkedIn");

const isFacebook = ({ path }: { readonly path: string }): boolean => path.startsWith("facebook-");

/** The example as two archives, as LinkedIn and Facebook would send it, and what is on her telephone, loose. */
async function archives(): Promise<readonly Dropped[]> {
  const files = exampleFiles(TODAY);
  const linkedIn = await packedFile("Complete_LinkedInDataExport_11-21-2026.zip.zip", files.filter(isLinkedIn));
  const facebook = await packedFile("facebook-marta-2026-11-20-Ab12.zip", files.filter(isFacebook));
  const loose = files.filter((file) => !isLinkedIn(file) && !isFacebook(file));
  return [
    ...[linkedIn, facebook].map((file) => ({ path: file.name, file })),
    ...loose.map(({ path, text }) => ({ path, file: new Blob([text]) })),
  ];
}

let drops: readonly Dropped[] = [];
let shown: View;
let desk: ReturnType<typeof deskOfAll>;
beforeAll(async () => {
  drops = await archives();
  desk = deskOfAll();
  await desk.ask(BEGIN);
  shown = await desk.view({ kind: "read", job: 2, files: drops });
});

test("two archives and loose files become five sources of one network, every file accounted for", () => {
  expect(shown.sources.map((source) => source.platform).toSorted(byText)).toEqual([
    "address-book",
    "calendar",
    "chat",
    "facebook",
    "linkedin",
  ]);
  expect(shown.strays).toEqual([]);
  for (const { files } of shown.sources) {
    for (const file of files) expect([file.path, file.error]).not.toEqual([file.path, "our-fault"]);
    expect(files.filter((file) => file.used > 0).length).toBeGreaterThan(0);
  }
  expect(shown.people.ids.length).toBeGreaterThan(200);
  expect(shown.ego).toMatchObject({ name: "Marta Ceresole", basis: "stated" });
  expect(shown.clusters.length).toBeGreaterThan(2);
});

test("the columns say of everyone what the card says", async () => {
  const { people } = shown;
  for (const row of [0, 7, people.ids.length - 1]) {
    const id = people.ids[row];
    if (id === undefined) throw new Error("the network is smaller than thought");
    const answer = await desk.ask({ kind: "person", job: 3, person: id });
    const card = answer?.kind === "person" ? answer.card : null;
    expect(card?.name).toBe(people.names[row]);
    expect(card?.strength?.value ?? Number.NaN).toBeCloseTo(people.strength[row] ?? 0, 5);
    expect(card?.circles).toHaveLength(people.circles[row] ?? 0);
    expect(card?.cluster ?? null).toBe(shown.clusters[people.cluster[row] ?? -1]?.id ?? null);
  }
});

test("each sentence counts as many people as its list shows", async () => {
  const { summary } = shown;
  const lists = {
    bridges: summary.bridges,
    weak: summary.weak,
    dormant: summary.dormant,
    doors: summary.doors,
    cold: summary.cold,
  };
  for (const only of ["bridges", "weak", "dormant", "doors", "cold"] as const) {
    const answer = await desk.ask({ kind: "find", job: 4, query: { ...EVERYONE, only } });
    const rows = answer?.kind === "found" ? [...answer.rows] : [];
    const ids = rows.flatMap((row) => shown.people.ids[row] ?? []);
    expect(ids.toSorted(byText)).toEqual(lists[only].toSorted(byText));
  }
});

test("reading the same archives again changes nothing", async () => {
  expect(await desk.view({ kind: "read", job: 5, files: drops })).toEqual({ ...shown, reads: 2 });
});

test("loose files, a folder or archives in another order give the same view", async () => {
  const other = deskOfAll();
  await other.ask(BEGIN);
  const loose = exampleFiles(TODAY)
    .toReversed()
    .map(({ path, text }) => ({ path, file: new Blob([text]) }));
  expect(await other.view({ kind: "read", job: 2, files: loose })).toEqual(shown);
});

test("the example comes with its circles, and own files take its place", async () => {
  const other = deskOfAll();
  await other.ask(BEGIN);
  const example = await other.view({ kind: "read-example", job: 2 });
  expect(example.example).toBe(true);
  expect(example.circles.filter((circle) => circle.basis === "declared").length).toBe(
    exampleChanges().filter((change) => change.kind === "draw-circle").length,
  );
  expect(await other.view({ kind: "read", job: 3, files: drops })).toEqual(shown);
});

test("what is said and taken back leaves no trace", async () => {
  const [first] = shown.people.ids;
  if (first === undefined) throw new Error("nobody was read");
  const said = await desk.view({ kind: "change", job: 6, change: { kind: "closeness", person: first, closeness: 5 } });
  expect(said.people.band[0]).toBe(0);
  const back = await desk.view({ kind: "undo", job: 7 });
  expect(back).toEqual({ ...shown, reads: 2, canRedo: true });
  expect(await desk.view({ kind: "redo", job: 8 })).toEqual(said);
  await desk.view({ kind: "undo", job: 9 });
});

test("the report names people only when asked to", async () => {
  const report = async (names: boolean): Promise<string> => {
    const answer = await desk.ask({
      kind: "report",
      job: 10,
      choice: { as: "json", words: TABLE_WORDS, looked: false, names, pseudonymSeed: 7 },
    });
    return answer?.kind === "report" ? answer.file.text() : "";
  };
  const name = shown.people.names.find((candidate) => candidate.includes(" ")) ?? "nobody";
  expect(await report(true)).toContain(JSON.stringify(name));
  const veiled = await report(false);
  expect(veiled).not.toContain(name);
  expect(JSON.parse(veiled)).toMatchObject({ format: "fare-rete/report", made: { app: "1.0.0", names: "pseudonyms" } });
  expect(await report(false)).toBe(veiled);
});

test("an empty network is a view too", async () => {
  const other = deskOfAll();
  await other.ask(BEGIN);
  const empty = await other.view({ kind: "clear", job: 2 });
  expect(empty.people.ids).toEqual([]);
  expect(empty.summary.people).toBe(0);
});
