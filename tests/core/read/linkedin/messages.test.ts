import { expect, test } from "vitest";

import type { Reading } from "../../../../src/core/model/reading.ts";
import { messages } from "../../../../src/core/read/linkedin/messages.ts";
import { readPieces } from "../../../support/check-reader.ts";

const NINE = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER";
const TEN =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
const read = (...rows: readonly string[]): Reading => readPieces(messages, "messages.csv", [rows.join("\n")]);
const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const DATE = "2023-06-11 15:33:58 UTC";

const people = (reading: Reading, key: string): readonly string[] =>
  reading.conversations
    .filter((conversation) => conversation.key === key)
    .flatMap((conversation) => conversation.people.map((index) => reading.mentions[index]?.name ?? "?"))
    .toSorted();

const reasons = (reading: Reading): readonly string[] => reading.skipped.map(({ reason }) => reason);

test("addresses of recipients are told apart, commas or semicolons between them", () => {
  const reading = read(
    TEN,
    `a,,Ada,${url("ada")},"Ivo, Ugo","${url("ivo")},${url("ugo")}",${DATE},,x,INBOX`,
    `b,,Ada,${url("ada")},"Ivo, Ugo","${url("ivo")}; ${url("ugo")}",${DATE},,x,INBOX`,
  );
  expect([people(reading, "a"), people(reading, "b")]).toEqual([
    ["Ada", "Ivo", "Ugo"],
    ["Ada", "Ivo", "Ugo"],
  ]);
});

test("a recipient's name with a comma does not shift the others' names", () => {
  const reading = read(
    TEN,
    `a,,Ada,${url("ada")},"Ferri, Ph.D., Ivo","${url("ferri")},${url("ivo")}",${DATE},,x,INBOX`,
  );
  expect(people(reading, "a")).toEqual(["", "", "Ada"]);
  expect(reading.mentions.map((mention) => mention.identities[0]?.value)).toEqual(["ada", "ferri", "ivo"]);
});

test("a name given by its owner wins over one in a list", () => {
  const reading = read(
    TEN,
    `a,,Ada,${url("ada")},"Uno, Due","${url("ivo")},${url("ugo")}",${DATE},,x,INBOX`,
    `a,,Ivo,${url("ivo")},"Ada, Ugo Riva","${url("ada")},${url("ugo")}",${DATE},,x,INBOX`,
    `b,,Ada,${url("ada")},Ugo Riva,${url("ugo")},${DATE},,x,INBOX`,
  );
  expect(people(reading, "a")).toEqual(["Ada", "Ivo", "Ugo Riva"]);
});

test("a name given by its owner wins over a longer one from another's hand", () => {
  const reading = read(
    TEN,
    `a,,Ada,${url("ada")},"Ugo Riva, detto Ghigo",${url("ugo")},${DATE},,x,INBOX`,
    `a,,Ugo Riva,${url("ugo")},Ada,${url("ada")},${DATE},,x,INBOX`,
  );
  expect(people(reading, "a")).toEqual(["Ada", "Ugo Riva"]);
});

test("without addresses of recipients, names are found among the senders, whoever wrote first", () => {
  const reading = read(
    NINE,
    `a,,Ada,${url("ada")},"Ferri, Ph.D., Ugo Riva, Chi Sa",${DATE},,x,INBOX`,
    `b,,"Ferri, Ph.D.",${url("ferri")},Ada,${DATE},,x,INBOX`,
    `c,,Ugo Riva,${url("ugo")},Ada,${DATE},,x,INBOX`,
  );
  expect(people(reading, "a")).toEqual(["Ada", "Ferri, Ph.D.", "Ugo Riva"]);
});

test("of two senders with one name neither is taken for the recipient", () => {
  const reading = read(
    NINE,
    `a,,Ada,${url("ada")},Ugo Riva,${DATE},,x,INBOX`,
    `b,,Ugo Riva,${url("ugo-1")},Ada,${DATE},,x,INBOX`,
    `c,,Ugo Riva,${url("ugo-2")},Ada,${DATE},,x,INBOX`,
  );
  const other = reading.conversations[0]?.people
    .map((index) => reading.mentions[index])
    .find((m) => m?.name === "Ugo Riva");
  expect(other?.identities).toEqual([]);
});

test.each([
  ["spam", `a,,Ada,${url("ada")},Ivo,${url("ivo")},${DATE},,x,spam`],
  ["sponsored", `a,,Corso,,Ivo,${url("ivo")},${DATE},,"Ciao %FIRSTNAME%, iscriviti",INBOX`],
  [
    "sponsored",
    `a,,Corso,${url("c")},Ivo,${url("ivo")},${DATE},,"<p class=""spinmail-quill-editor__spin-break"">x",INBOX`,
  ],
  ["system-text", `a,,Ada,${url("ada")},Ivo,${url("ivo")},${DATE},,Message request accepted,INBOX`],
  ["system-text", `a,,LinkedIn,,Ivo,${url("ivo")},${DATE},,A LinkedIn member left the conversation.,INBOX`],
  ["system-text", `a,,Ada,${url("ada")},Ivo,${url("ivo")},${DATE},,Ada added Ugo to the conversation.,INBOX`],
  ["deleted-account", `a,,LinkedIn Member,,Ivo,${url("ivo")},${DATE},,x,INBOX`],
  ["not-a-person", `a,,Arco,https://www.linkedin.com/company/arco,Ivo,${url("ivo")},${DATE},,x,INBOX`],
  ["no-date", `a,,Ada,${url("ada")},Ivo,${url("ivo")},,,x,INBOX`],
  ["unknown-person", `a,,,,Ivo,${url("ivo")},${DATE},,x,INBOX`],
  ["wrong-shape", `a,,Ada,${url("ada")},Ivo`],
  ["empty-row", ",,,,,,,,,"],
])("%s: %s", (reason, row) => {
  const reading = read(TEN, row);
  expect([reading.used, reading.conversations.length, ...reasons(reading)]).toEqual([0, 0, reason]);
});

test("people who speak of leaving or of accepting are people", () => {
  const say = (text: string): string => `a,,Ada,${url("ada")},Ivo,${url("ivo")},${DATE},,"${text}",INBOX`;
  const reading = read(
    TEN,
    say("Ha lasciato? He left the conversation"),
    say("I accepted the offer."),
    say("Costa 50%"),
  );
  expect([reading.used, reading.skipped.length]).toEqual([3, 0]);
});

test("a message without conversation meets its answer, and stays apart from others", () => {
  const reading = read(
    TEN,
    `,,Ada,${url("ada")},Ivo,${url("ivo")},${DATE},,x,INBOX`,
    `,,Ivo,${url("ivo")},Ada,${url("ada")},${DATE},,x,INBOX`,
    `,,Ugo,${url("ugo")},Ada,${url("ada")},${DATE},,x,INBOX`,
  );
  expect(reading.conversations.map(({ people: all }) => all.length)).toEqual([2, 2]);
});

test("the file says that it would have shown a contact, even when it holds none", () => {
  expect(read(TEN).seesContact).toBe(true);
  expect([read(TEN).used, read(TEN).findings.length]).toEqual([0, 0]);
});
