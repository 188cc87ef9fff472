import { expect, test } from "vitest";

import { formatDay } from "../../../src/core/model/day.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { poolThreads } from "../../../src/core/network/threads.ts";
import { EGO_ROW } from "../../../src/core/people/merge.ts";
import type { Merged } from "../../../src/core/people/merge.ts";
import { FACEBOOK_READERS } from "../../../src/core/read/facebook/facebook-readers.ts";
import { readPieces } from "../../support/check-reader.ts";

const EGO = "Noemi Cartà";
const PAIR: readonly string[] = ["Niccolò Bàldi", EGO];
const AHEAD = 2;
const FOLDER = "your_facebook_activity/messages/inbox/niccolo_1";

/** A thread as JSON and as HTML; moments are UTC, the page's clock is `AHEAD` hours ahead (Rome in summer), or behind. */
function file(kind: "json" | "html", moments: readonly string[], people = PAIR, ahead = AHEAD) {
  const at = (moment: string, hours: number): Date => new Date(Date.parse(`${moment}Z`) + hours * 3_600_000);
  const text =
    kind === "json"
      ? JSON.stringify({
          participants: people.map((name) => ({ name })),
          messages: moments.map((moment) => ({ sender_name: people[0], timestamp_ms: at(moment, 0).getTime() })),
          title: people.length > 2 ? "Gita" : people[0],
          thread_path: "inbox/niccolo_1",
        })
      : `<html><title>${people.length > 2 ? "Gita" : (people[0] ?? "")}</title><div class="_a6-g"><div class="_2ph_ _a6-h">Participants: ${people.slice(0, -1).join(", ")} and ${people.at(-1) ?? ""}</div></div>${moments
          .map((moment) => {
            const [, day = "", month = "", year = ""] = at(moment, ahead).toUTCString().split(" ");
            return `<div class="_a6-g"><div class="_a6-h _a6-i">${people[0] ?? ""}</div><div class="_a72d">${month} ${day}, ${year} 1:00:00 am</div></div>`;
          })
          .join("")}</html>`;
  const reader = FACEBOOK_READERS.find(({ id }) => id === (kind === "json" ? "facebook/messages" : "facebook/html"));
  if (reader === undefined) throw new Error("no such reader");
  const path = `${FOLDER}/message_1.${kind}`;
  return {
    platform: "facebook",
    path,
    reader: reader.id,
    reading: readPieces(reader, path, [text]),
    error: null,
  } satisfies FileRead;
}

/** Pools files whose people are ego and everyone else by name. */
function pooled(files: readonly FileRead[]) {
  const names = [...new Set(files.flatMap(({ reading }) => reading.mentions.map(({ name }) => name)))].toSorted();
  const rowOfMention = files.map(({ reading }) =>
    Int32Array.from(reading.mentions, ({ name }) => (name === EGO ? EGO_ROW : names.indexOf(name))),
  );
  const merged: Pick<Merged, "rowOfMention"> = { rowOfMention };
  return poolThreads(files, merged as Merged).map(({ key, written }) => ({
    key,
    days: [...written.values()].flatMap((days) => [...days].map(formatDay)).toSorted(),
  }));
}

const NEAR_MIDNIGHT = ["2023-07-14T22:30:00", "2023-07-20T10:00:00", "2023-07-31T23:10:00"];

test("a chat given as JSON and as HTML has one key and no day more than the JSON", () => {
  const [json, html] = [file("json", NEAR_MIDNIGHT), file("html", NEAR_MIDNIGHT)];
  const inUtc = { key: "direct\nNiccolò Bàldi\nNoemi Cartà", days: ["2023-07-14", "2023-07-20", "2023-07-31"] };
  expect(pooled([json])).toEqual([inUtc]);
  expect(pooled([html])).toEqual([{ key: inUtc.key, days: ["2023-07-15", "2023-07-20", "2023-08-01"] }]);
  expect(pooled([json, html])).toEqual([inUtc]);
  expect(pooled([html, json])).toEqual([inUtc]);
});

test("west of Greenwich the page's first day is the day before, and still no day more", () => {
  const moments = ["2023-07-14T02:30:00", "2023-07-20T10:00:00"];
  const html = file("html", moments, PAIR, -5);
  expect(pooled([html])[0]?.days).toEqual(["2023-07-13", "2023-07-20"]);
  expect(pooled([html, file("json", moments)])[0]?.days).toEqual(["2023-07-14", "2023-07-20"]);
});

test("what only the pages tell, before or after the JSON, is kept", () => {
  const older = file("html", ["2019-03-01T12:00:00", ...NEAR_MIDNIGHT, "2024-01-01T12:00:00"]);
  const [thread] = pooled([file("json", NEAR_MIDNIGHT), older]);
  expect(thread?.days).toEqual(["2019-03-01", "2023-07-14", "2023-07-20", "2023-07-31", "2024-01-01"]);
});

test("a group in Messenger's own download is the one of the standard download when its people and title are", () => {
  const people = ["Niccolò Bàldi", "Ada Bini", EGO];
  const messenger = (title: string): FileRead => {
    const messages = [
      { senderName: "Ada Bini", timestamp: Date.parse("2024-05-05T10:00:00Z"), text: "…", type: "text" },
    ];
    const text = JSON.stringify({ participants: people, threadName: `${title}_7`, messages });
    const reader = FACEBOOK_READERS.find(({ id }) => id === "facebook/messenger");
    if (reader === undefined) throw new Error("no such reader");
    const path = `messages/${title}_7.json`;
    return { platform: "facebook", path, reader: reader.id, reading: readPieces(reader, path, [text]), error: null };
  };
  const standard = file("json", NEAR_MIDNIGHT, people);
  expect(pooled([standard, messenger("Gita")]).map(({ days }) => days.length)).toEqual([4]);
  expect(pooled([standard, messenger("Teatro")]).map(({ days }) => days.length)).toEqual([1, 3]);
});

test("a group is one thread in both variants, by its folder", () => {
  const people = ["Niccolò Bàldi", "Ada Bini", EGO];
  const threads = pooled([file("json", NEAR_MIDNIGHT, people), file("html", NEAR_MIDNIGHT, people)]);
  expect(threads).toEqual([{ key: "group\nniccolo_1", days: ["2023-07-14", "2023-07-20", "2023-07-31"] }]);
});
