import { expect, test } from "vitest";
import { day as dayOf } from "../../src/core/model/day.ts";
import { sourceId } from "../../src/core/model/ids.ts";
import type { Change } from "../../src/core/model/change.ts";
import { NOTHING_READ } from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { Session } from "../../src/engine/session.ts";
import { buildView } from "../../src/engine/views.ts";
import { readingOf } from "./small-library.ts";
import { drawing, SMALL_STAGES, TODAY } from "./small-network.ts";

const file = (path: string, names: readonly string[], more: Partial<FileRead> = {}): FileRead => ({
  platform: "linkedin",
  path,
  reader: "linkedin/connections",
  reading: readingOf(names),
  error: null,
  ...more,
});

function begun(): Session {
  const session = new Session(SMALL_STAGES);
  session.begin(TODAY, 1);
  return session;
}

const view = (session: Session) => buildView(session.make(() => undefined));
const names = (session: Session): readonly string[] => view(session).people.names;
const removing = (path: string | null, reads: number, source = "linkedin"): Change => ({
  kind: "remove-source",
  source: sourceId(source),
  path,
  reads,
});

test("a source taken out is gone, undone it is there again, and so it is when it is read again", () => {
  const session = begun();
  session.add([file("Connections.csv", ["Ada"]), file("friends.json", ["Bice"], { platform: "facebook" })]);
  session.change(removing(null, view(session).reads));
  expect(names(session)).toEqual(["Bice"]);
  expect(view(session).sources.map(({ platform }) => platform)).toEqual(["facebook"]);
  session.undo();
  expect(names(session)).toEqual(["Bice", "Ada"]);
  session.redo();
  session.add([file("Connections.csv", ["Ada"])]);
  expect(names(session)).toEqual(["Bice", "Ada"]);
  expect(view(session).reads).toBe(2);
});

test("what was taken out does not come back through what is read later", () => {
  const session = begun();
  session.add([file("Connections.csv", ["Ada", "Bice"])]);
  session.change(removing(null, 1));
  session.add([file("Connections.csv", ["Cleto"])]);
  expect(names(session)).toEqual(["Cleto"]);
  session.takeBack(0);
  expect(names(session)).toEqual(["Cleto", "Ada", "Bice"]);
});

test("one file is taken out by its path, with what a later download of it is called", () => {
  const session = begun();
  const messages = { reader: "linkedin/messages" };
  session.add([
    file("messages.csv", ["Ada"], messages),
    file("Invitations.csv", ["Bice"], { reader: "linkedin/invitations" }),
  ]);
  session.add([file("messages (1).csv", ["Ada", "Cleto"], messages)]);
  session.change(removing("messages (1).csv", 2));
  expect(names(session)).toEqual(["Bice"]);
});

test("a list of friends is taken out whatever its file was called in the year before", () => {
  const session = begun();
  const friends = { platform: "facebook", reader: "facebook/friends" } as const;
  session.add([file("friends/friends.json", ["Ada", "Bice"], friends)]);
  session.add([file("connections/friends/your_friends.json", ["Ada"], friends)]);
  expect(names(session)).toEqual(["Ada", "Bice"]);
  session.change(removing("connections/friends/your_friends.json", 2, "facebook"));
  expect(names(session)).toEqual([]);
});

test("taking back one change leaves the others, and redo says it again at the end", () => {
  const session = begun();
  for (const name of ["Ada", "Bice", "Cleto"]) session.change(drawing(name));
  session.takeBack(1);
  expect(names(session)).toEqual(["Ada", "Cleto"]);
  expect(view(session)).toMatchObject({ canUndo: true, canRedo: true });
  session.redo();
  expect(names(session)).toEqual(["Ada", "Cleto", "Bice"]);
  session.takeBack(7);
  session.takeBack(-1);
  expect(names(session)).toEqual(["Ada", "Cleto", "Bice"]);
});

test("reading the very same again keeps no second copy", () => {
  const session = begun();
  session.add([
    file("Connections.csv", ["Ada"]),
    file("broken.csv", [], { error: "entry-damaged", reading: NOTHING_READ }),
  ]);
  const first = [...session.memory.shelf.values()].flat();
  session.add([
    file("Connections.csv", ["Ada"]),
    file("broken.csv", [], { error: "entry-damaged", reading: NOTHING_READ }),
  ]);
  const second = [...session.memory.shelf.values()].flat();
  expect(second).toHaveLength(first.length);
  expect(second[0]?.reading).toBe(first[0]?.reading);
});

test("an older export read later adds, ends nobody, and says so", () => {
  const session = begun();
  const exported = (day: number): Partial<FileRead> => ({ exported: dayOf(TODAY - day) });
  session.add([file("Connections.csv", ["Ada", "Bice"], exported(10))]);
  session.add([file("Connections.csv", ["Ada", "Cleto"], exported(400))]);
  const [source] = view(session).sources;
  expect(source?.files.map(({ findings }) => findings)).toEqual([[{ code: "older-than-known", line: null }]]);
  expect(names(session)).toEqual(["Ada", "Bice", "Cleto"]);
  const ended = session
    .make(() => undefined)
    .network.sources[0]?.files[0]?.reading.traces.filter(({ kind }) => kind === "contact-ended");
  // Only who the newer list lacks.
  expect(ended?.map(({ mention }) => mention)).toEqual([2]);
});

test("strays are shown apart and are no source", () => {
  const session = begun();
  session.add([
    file("Connections.csv", ["Ada"]),
    file("notes.bin", [], {
      platform: "table",
      reader: null,
      error: "unknown-file",
      reading: NOTHING_READ,
      stray: true,
    }),
  ]);
  expect(view(session).strays.map(({ path, error }) => [path, error])).toEqual([["notes.bin", "unknown-file"]]);
  expect(view(session).sources.map(({ platform }) => platform)).toEqual(["linkedin"]);
  session.change(removing("notes.bin", 1, "table"));
  expect(view(session).strays).toEqual([]);
});

test("a stopped reading finds what was made before still made", () => {
  const session = begun();
  session.add([file("Connections.csv", ["Ada"])]);
  const made = session.make(() => undefined);
  const before = session.memory;
  session.add([file("Connections.csv", ["Ada", "Bice"])]);
  const making = session.making();
  expect(making.next()).toEqual({ done: false, value: "people" });
  expect(making.next()).toEqual({ done: false, value: "network" });
  session.memory = before;
  expect(session.make(() => undefined)).toBe(made);
});
