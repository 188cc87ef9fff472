import { expect, test } from "vitest";
import type { TableColumns } from "../../src/core/model/source.ts";
import { createEngine } from "../../src/engine/client.ts";
import { createDesk } from "../../src/engine/desk.ts";
import type { Answer, Command, View } from "../../src/engine/protocol.ts";
import { packedFile } from "../support/pack.ts";
import { REAL_LIBRARY } from "../support/real-library.ts";
import { SMALL_STAGES, TODAY } from "./small-network.ts";

/** A worker of the real readers over small stages; it can be made to die. */
class TableWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  #over = false;
  readonly #desk = createDesk({
    stages: SMALL_STAGES,
    library: REAL_LIBRARY,
    exampleFiles: () => [],
    exampleChanges: () => [],
    paint: null,
    writeExport: () => ({ text: "{}", preview: null }),
    writeCircle: () => "",
    app: "1.0.0",
    freshKey: () => "fresh",
    now: () => performance.now(),
    post: (answer, transfer) => this.#answer(structuredClone(answer, { transfer })),
  });

  postMessage(message: Command): void {
    void this.#desk.take(message);
  }

  terminate(): void {
    this.#over = true;
  }

  crash(): void {
    this.dispatchEvent(new Event("error"));
  }

  #answer(data: Answer): void {
    if (!this.#over) setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
}

async function begun() {
  const workers: TableWorker[] = [];
  const engine = createEngine(() => {
    const worker = new TableWorker();
    workers.push(worker);
    return worker;
  });
  await engine.begin(TODAY, 1);
  return { engine, workers };
}

const STRANGE = "xyz;qqq;zzz\nFerri;Ada;17\nLoi;Bice;18\nMaru;Cleto;19\n";
const COLUMNS: TableColumns = { hasHeader: true, fields: ["family", "given", null], dayFirst: true };
const drop = (path: string, text: string) => ({ path, file: new Blob([text]) });
const tables = (view: View): unknown => view.tables.map(({ path, understood }) => [path, understood]);

test("a table nobody knows waits for its columns, and is read with them from the same bytes", async () => {
  const { engine } = await begun();
  const before = await engine.read([drop("elenco.csv", STRANGE)]);
  expect(tables(before)).toEqual([["elenco.csv", false]]);
  expect(before.tables[0]?.sample.rows[1]).toEqual(["Ferri", "Ada", "17"]);
  expect(before.strays).toEqual([]);
  expect(before.sources.flatMap(({ files }) => files.map(({ error }) => error))).toEqual(["needs-columns"]);
  const after = await engine.readTable("elenco.csv", COLUMNS);
  expect(after.people.names).toEqual(["Ada Ferri", "Bice Loi", "Cleto Maru"]);
  expect(tables(after)).toEqual([["elenco.csv", true]]);
  expect(after.tables[0]?.sample.columns).toEqual(COLUMNS);
  expect(after.reads).toBe(1);
});

test("columns once named are known for every table that begins alike", async () => {
  const { engine } = await begun();
  await engine.read([drop("elenco.csv", STRANGE)]);
  await engine.readTable("elenco.csv", COLUMNS);
  const more = await engine.read([drop("altri.csv", STRANGE.replaceAll("Ferri", "Serra")), drop("bianco.txt", "")]);
  expect(more.people.names).toContain("Ada Serra");
  const other = await engine.read([drop("diverso.csv", "kkk;www\n12;pippo\n13;pluto\n14;topolino\n")]);
  expect(tables(other)).toContainEqual(["diverso.csv", false]);
});

test("a table that was understood can be corrected, also inside an archive", async () => {
  const { engine } = await begun();
  const file = await packedFile("backup.zip", [{ path: "people.csv", text: "name,role\nAda,Ferri\nBice,Loi\n" }]);
  const before = await engine.read([{ path: file.name, file }]);
  expect(tables(before)).toEqual([["people.csv", true]]);
  const fields = ["given", "family"] as const;
  const after = await engine.readTable("people.csv", { hasHeader: true, fields, dayFirst: true });
  expect(after.people.names).toEqual(["Ada Ferri", "Bice Loi"]);
});

test("an unknown table of an account's own download asks nobody for its columns", async () => {
  const { engine } = await begun();
  const file = await packedFile("Complete_LinkedInDataExport_05-11-2026.zip", [
    { path: "Connections.csv", text: "First Name,Last Name,Connected On\nAda,Serra,24 Nov 2020\n" },
    { path: "Brand_New_File.csv", text: STRANGE },
  ]);
  const view = await engine.read([{ path: file.name, file }]);
  expect(view.tables).toEqual([]);
  expect(view.sources[0]?.files.map(({ path, error }) => [path, error])).toEqual([
    ["Brand_New_File.csv", "unknown-file"],
    ["Connections.csv", null],
  ]);
});

test("columns are remembered over the death of the worker, in the place where they were said", async () => {
  const { engine, workers } = await begun();
  await engine.read([drop("elenco.csv", STRANGE)]);
  await engine.readTable("elenco.csv", COLUMNS);
  const shown = await engine.read([drop("altri.csv", STRANGE.replaceAll("Ferri", "Serra"))]);
  workers[0]?.crash();
  const again = await engine.undo();
  expect(again.people.names).toEqual(shown.people.names);
  expect(tables(again)).toEqual(tables(shown));
});

test("a table that was never given, or is no more, is said to be gone, and everything stays", async () => {
  const { engine } = await begun();
  await engine.read([drop("elenco.csv", STRANGE)]);
  await expect(engine.readTable("other.csv", COLUMNS)).rejects.toMatchObject({ code: "file-gone" });
  await engine.clear();
  await expect(engine.readTable("elenco.csv", COLUMNS)).rejects.toMatchObject({ code: "file-gone" });
  expect((await engine.undo()).people.names).toEqual([]);
});
