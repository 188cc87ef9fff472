import { expect, test } from "vitest";

import { formatDay } from "../../../../src/core/model/day.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { READERS, chooseReader } from "../../../../src/core/read/readers.ts";
import { whatsappReader } from "../../../../src/core/read/whatsapp/chat.ts";
import { chatName } from "../../../../src/core/read/whatsapp/chat-name.ts";
import { noticeIn } from "../../../../src/core/read/whatsapp/notices.ts";
import { expectSound, readPieces } from "../../../support/check-reader.ts";
import { whatsappFixture } from "./whatsapp-fixtures.ts";

const read = (text: string, path = "chat.txt"): Reading => readPieces(whatsappReader, path, [text]);

const days = (reading: Reading): readonly string[] => reading.conversations.flatMap((chat) => chat.days.map(formatDay));

const codes = (reading: Reading): readonly string[] => reading.findings.map(({ code }) => code);

const chatOf = (dates: readonly string[]): string =>
  dates.map((date, i) => `${date}, 09:15 - ${i % 2 === 0 ? "Anna" : "Bruno"}: x\n`).join("");

test.each([
  ["a first number above 12", ["03/04/26", "13/04/26"], "2026-04-03", []],
  ["a second number above 12", ["3/4/26", "3/13/26"], "2026-03-04", []],
  ["messages that would jump back, day first", ["05/01/26", "09/01/26", "02/02/26"], "2026-01-05", []],
  ["messages that would jump back, month first", ["1/5/26", "1/9/26", "2/2/26"], "2026-01-05", []],
  ["points between the numbers", ["03.04.26", "04.04.26"], "2026-04-03", []],
  ["nothing", ["03/04/26", "03/04/26"], "2026-04-03", ["day-month-guessed"]],
  ["numbers that are the same", ["04/04/26", "05/05/26"], "2026-04-04", []],
  ["a year that comes first", ["2026-04-03", "2026/04/04"], "2026-04-03", []],
] as const)("day and month are told apart by %s", (_, dates, first, findings) => {
  const reading = read(chatOf(dates));
  expect(days(reading)[0]).toBe(first);
  expect(codes(reading)).toEqual(findings);
});

test("people whom only notices name take part, and pieces of a name are nobody", () => {
  const text = `13/04/26, 09:00 - Anna ha creato il gruppo "Pane: farina e lievito"
13/04/26, 09:00 - Anna ha aggiunto Bruno, Carla e Ugo, +39 333 555 0103 e altre 2 persone
13/04/26, 09:01 - Dora si è unita usando il link d'invito di questo gruppo
13/04/26, 09:02 - Elio ha abbandonato
13/04/26, 09:03 - Anna: ciao
13/04/26, 09:04 - Carla e Ugo: ciao
`;
  const reading = read(text);
  const names = reading.mentions.map(({ name, identities }) => name || (identities[0]?.value ?? "")).toSorted();
  expect(names).toEqual(["+393335550103", "Anna", "Bruno", "Carla e Ugo", "Dora", "Elio"]);
  expect(reading.conversations[0]?.people.length).toBe(6);
  expect(reading.conversations[0]?.title).toBe("Pane: farina e lievito");
  expect(reading.skipped).toEqual([{ reason: "system-text", count: 4 }]);
});

test("a notice with a colon is nobody's message, whatever the language", () => {
  const notices = [
    'Marco ha cambiato l\'oggetto da "Gita: 2025" a "Mare"',
    "Marco changed the subject from “Trip: 2025” to “Sea”",
    "Hai cambiato l’oggetto in “Gita: mare”",
    "Marco hat den Betreff von „Ausflug: 2025“ geändert",
    "Marco a changé l'objet de « Sortie: 2025 » à « Mer »",
  ];
  for (const notice of notices) {
    const text = `13/04/26, 09:00 - ${notice}\n13/04/26, 09:03 - Marco: ciao\n13/04/26, 09:03 - Marco Baldi: ciao\n`;
    const reading = read(text);
    expect([notice, reading.mentions.map(({ name }) => name)]).toEqual([notice, ["Marco", "Marco Baldi"]]);
    expect(reading.skipped).toEqual([{ reason: "system-text", count: 1 }]);
  }
});

test("a message that sounds like a notice is a message where a person wrote it", () => {
  const reading = read("13/04/26, 09:00 - Anna: Bruno ha aggiunto Carla\n13/04/26, 09:03 - Bruno: Anna left\n");
  expect(reading.used).toBe(2);
  expect(reading.mentions.map(({ name }) => name)).toEqual(["Anna", "Bruno"]);
});

test.each([
  ["Chat WhatsApp con Marco.txt", "Marco"],
  ["WhatsApp Chat with Marco (2).txt", "Marco"],
  ["WhatsApp Chat - Gita (2025)/_chat.txt", "Gita (2025)"],
  ["WhatsApp Chat - Gita (1)/_chat.txt", "Gita"],
  ["altro/WhatsApp Chat - \u200EMarco/_chat (1).txt", "Marco"],
  ["WhatsApp Chat mit Jörg.txt", "Jörg"],
  ["Discussion WhatsApp avec Zoé.txt", "Zoé"],
  ["Chat de WhatsApp con José.txt", "José"],
  ["Conversa do WhatsApp com João.txt", "João"],
  ["_chat.txt", ""],
  ["marco.txt", ""],
])("%s is the chat called “%s”", (path, name) => {
  expect(chatName(path)).toBe(name);
});

test("in a chat of two the other is whom the file is named after, so ego is told; in a group nobody is", () => {
  const two = chatOf(["13/04/26", "14/04/26"]);
  const ego = (text: string, path: string): unknown =>
    read(text, path).egoFacts.map((fact) => "name" in fact && fact.name);
  expect(ego(two, "Chat WhatsApp con Bruno.txt")).toEqual(["Anna"]);
  expect(ego(two, "WhatsApp Chat - bruno/_chat.txt")).toEqual(["Anna"]);
  expect(ego(two, "Chat WhatsApp con Carla.txt")).toEqual([]);
  expect(ego(two, "_chat.txt")).toEqual([]);
  expect(ego(`13/04/26, 09:00 - Anna ti ha aggiunto\n${two}`, "Chat WhatsApp con Bruno.txt")).toEqual([]);
  expect(ego(`${two}15/04/26, 09:00 - Bruno: Hai eliminato questo messaggio\n`, "_chat.txt")).toEqual(["Bruno"]);
});

test("an unanswered chat is kept when its file says with whom it was", () => {
  const lone = "13/04/26, 09:00 - Anna: ci sei?\n";
  expect(read(lone, "Chat WhatsApp con Anna.txt").conversations[0]?.people.length).toBe(1);
  expect(read(lone, "Chat WhatsApp con +39 333 555 0104.txt").conversations[0]?.people.length).toBe(2);
  expect(read(lone, "_chat.txt").skipped).toEqual([{ reason: "unknown-person", count: 1 }]);
});

test("a later export of a group is the same conversation, though people came and went", () => {
  const path = "Chat WhatsApp con Coro.txt";
  const early = read(
    "13/04/26, 09:00 - Anna ti ha aggiunto\n13/04/26, 09:01 - Anna: x\n13/04/26, 09:01 - Bruno: x\n",
    path,
  );
  const late = read("13/05/26, 09:00 - Anna: x\n13/05/26, 09:01 - Bruno: x\n13/05/26, 09:01 - Carla: x\n", path);
  expect(late.conversations[0]?.key).toBe(early.conversations[0]?.key);
});

test("a chat as long as WhatsApp exports at most is told to be cut, a longer or shorter one is not", () => {
  const chat = (messages: number): string =>
    chatOf(Array.from({ length: messages }, (_, i) => `${String(13 + (i % 9))}/04/26`));
  expect(codes(read(chat(40_000)))).toEqual(["export-limit"]);
  expect(codes(read(chat(9_995)))).toEqual(["export-limit"]);
  expect(codes(read(chat(12_000)))).toEqual([]);
});

test("a text that is no chat is nobody's, a server's log too, and an empty chat says so", () => {
  for (const head of [
    "2026-09-01 09:15:22 - INFO: started\n2026-09-01 09:15:23 - WARN: slow\n",
    "[2026-09-01 09:15:22] production.ERROR: broken\n",
    "09:15 - Anna: ciao\n",
    "Appunti del 13/04/26, 09:15\n",
    "13/04/26, 09:15\nAnna: ciao\n",
    "1.2.3, 10:15 - x\n",
  ]) {
    expect([head, READERS.filter((reader) => reader.recognises(head)).map(({ id }) => id)]).toEqual([head, []]);
  }
  const path = "Chat WhatsApp con Anna.txt";
  expect(codes(read("", path))).toEqual(["holds-nothing"]);
  expect(codes(read("ciao\nciao\n", path))).toEqual(["unknown-shape"]);
  const chosen = chooseReader(path, "ciao\n");
  expect(chosen === null || chosen === "closed" ? chosen : chosen.id).toBe("chat/whatsapp");
});

test("every notice of both languages is known, with whom it names", () => {
  const told = (text: string): readonly string[] => noticeIn(text)?.names ?? ["none"];
  expect(told("\u200EAnna added you")).toEqual(["Anna"]);
  expect(told("You added Bruno and Carla")).toEqual(["Bruno", "Carla"]);
  expect(told("Anna added Bruno, Carla, and 3 others")).toEqual(["Anna", "Bruno", "Carla"]);
  expect(told("Anna removed Bruno")).toEqual(["Anna", "Bruno"]);
  expect(told("Anna left")).toEqual(["Anna"]);
  expect(told("Anna changed this group's icon")).toEqual(["Anna"]);
  expect(told("Anna ha cambiato l'immagine del gruppo")).toEqual(["Anna"]);
  expect(told("Anna ha rimosso l'immagine del gruppo")).toEqual(["Anna"]);
  expect(told("Hai rimosso Bruno")).toEqual(["Bruno"]);
  expect(told("Anna changed their phone number to a new number. Tap to message or add the new number.")).toEqual([
    "Anna",
  ]);
  expect(told("Il tuo codice di sicurezza con Anna è cambiato. Tocca per saperne di più.")).toEqual(["Anna"]);
  expect(told("You're now an admin")).toEqual([]);
  expect(told("Anna pinned a message")).toEqual(["Anna"]);
  expect(told("ciao a tutti")).toEqual(["none"]);
});

test("200,000 lines are read in a moment, and hostile ones in proportion to their length", () => {
  const line = (i: number): string =>
    i % 5 === 4
      ? `e poi continua sulla riga ${String(i)}`
      : `${String(1 + (i % 28)).padStart(2, "0")}/0${String(1 + (i % 9))}/25, 09:15 - Persona ${String(i % 40)}: testo numero ${String(i)} di una chat qualunque`;
  const text = Array.from({ length: 200_000 }, (_, i) => line(i)).join("\n");
  const start = performance.now();
  const reading = read(text);
  const took = performance.now() - start;
  console.log(`whatsapp: 200,000 lines, ${String(reading.used)} messages in ${took.toFixed(0)} ms`);
  expect(reading.used).toBe(160_000);
  // Measured 0.5 s alone on two cores; the limit only catches a change of order.
  expect(took).toBeLessThan(5_000);

  const shapes = [
    "13/04/26, 09:15 - ",
    "13/04/26, 09:15 - Anna: \u200E",
    "a ha cambiato l'oggetto da “b in “",
    " ha aggiunto ",
    "1",
    "\u200E",
    ": ",
    "[",
    '"',
    "13/04/26, 09:15 - x\n",
    `13/04/26, 09:15 - ${" changed the subject from “ to “".repeat(120)}\n`,
    `13/04/26, 09:15 - ${" ha aggiunto e ".repeat(280)}\n`,
  ];
  for (const shape of shapes) {
    const hostile = `13/04/26, 09:15 - ${shape.repeat(Math.ceil(1_000_000 / shape.length))}`;
    const before = performance.now();
    whatsappReader.recognises(hostile.slice(0, 32_768));
    expectSound(readPieces(whatsappReader, "x", hostile.match(/[^]{1,65536}/g) ?? []));
    const spent = performance.now() - before;
    if (spent > 300) console.log(`${JSON.stringify(shape.slice(0, 30))} ${spent.toFixed(0)} ms`);
    expect(spent).toBeLessThan(3_000);
  }
});

test("a renamed chat is known by its content", () => {
  const text = whatsappFixture("android-it/Chat WhatsApp con Camminatori del giovedì.txt");
  const chosen = chooseReader("appunti.txt", text);
  expect(chosen === null || chosen === "closed" ? chosen : chosen.id).toBe("chat/whatsapp");
});
