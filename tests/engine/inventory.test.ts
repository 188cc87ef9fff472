import { expect, test } from "vitest";
import { opening } from "../../src/core/read/closed.ts";
import { chooseReader } from "../../src/core/read/readers.ts";
import { looksLikeWorkbook } from "../../src/core/read/table/workbook.ts";
import { createBudget } from "../../src/engine/limits.ts";
import type { Dropped } from "../../src/engine/protocol.ts";
import { readFiles } from "../../src/engine/read-files.ts";
import { pack, packedFile, type Packed } from "../support/pack.ts";
import { rawEntry, rawZip } from "./raw-zip.ts";

const dropped = (path: string, words: string): Dropped => ({ path, file: new Blob([words]) });
const archive = async (path: string, files: readonly Packed[]): Promise<Dropped> => ({
  path,
  file: await packedFile(path, files),
});

const CHAT = "[01/09/26, 18:00:00] Lia Corvetto: ciao\r\n[02/09/26, 18:05:00] Marta Ceresole: eccomi\r\n";
const CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bruno Tassi\r\nN:Tassi;Bruno;;;\r\nEND:VCARD\r\n";
const CONNECTIONS =
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Serra,https://www.linkedin.com/in/ada-serra,,,,24 Nov 2020\n";
const CALENDAR = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:1@posta.example",
  "DTSTART:20260901T090000Z",
  "ORGANIZER;CN=Marta Ceresole:mailto:marta@posta.example",
  "ATTENDEE;CN=Bruno Tassi:mailto:bruno@posta.example",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

/** With the real readers: `path reader used error`, one line a file, strays marked. */
async function told(files: readonly Dropped[]): Promise<string[]> {
  const read = await readFiles({
    files,
    library: { chooseReader, opening, looksLikeWorkbook },
    budget: createBudget(),
    onProgress: () => undefined,
    now: () => 0,
  });
  return read.files.map(({ path, reader, reading, error, stray }) =>
    [path, reader ?? "—", reading.used, error ?? "", stray === true ? "stray" : ""].join(" ").trimEnd(),
  );
}

test("an iPhone's chat is named by its archive, also when several come at once, packed again, or downloaded twice", async () => {
  const chat = (name: string) => archive(name, [{ path: "_chat.txt", text: CHAT }]);
  const inner = await pack([
    { path: "_chat.txt", text: CHAT },
    { path: "00001-PHOTO.jpg", text: "x" },
  ]);
  const files = [
    await chat("WhatsApp Chat - Lia.zip"),
    await chat("Chat WhatsApp - Classe 1986 (1).zip"),
    await archive("chats.zip", [{ path: "WhatsApp Chat - Coro.zip", bytes: inner }]),
    dropped("WhatsApp Chat - Mare/_chat.txt", CHAT),
    dropped("Chat WhatsApp con Lia.txt", CHAT),
  ];
  expect(await told(files)).toEqual([
    "WhatsApp Chat - Lia/_chat.txt chat/whatsapp 2",
    "Chat WhatsApp - Classe 1986/_chat.txt chat/whatsapp 2",
    "WhatsApp Chat - Coro/_chat.txt chat/whatsapp 2",
    "WhatsApp Chat - Mare/_chat.txt chat/whatsapp 2",
    "Chat WhatsApp con Lia.txt chat/whatsapp 2",
  ]);
});

test("of Google's download only contacts and calendars are opened", async () => {
  const takeout = await archive("takeout-20260901T101500Z-001.zip", [
    { path: "Takeout/Contatti/Tutti i contatti/Tutti i contatti.vcf", text: CARD },
    { path: "Takeout/Calendario/Marta.ics", text: CALENDAR },
    { path: "Takeout/Cronologia delle posizioni/Records.json", text: "{}" },
    { path: "Takeout/archive_browser.html", text: "<html></html>" },
  ]);
  expect(await told([takeout])).toEqual([
    "Takeout/Contatti/Tutti i contatti/Tutti i contatti.vcf address-book/vcard 1",
    "Takeout/Calendario/Marta.ics calendar/ics 1",
  ]);
});

test("a locked archive is one thing to tell, by its own name; a locked file in an open one is told alone", async () => {
  const entry = rawEntry("Connections.csv", new TextEncoder().encode(CONNECTIONS));
  const locked = rawZip([
    { ...entry, flags: 1 },
    { ...entry, name: "messages.csv", flags: 1 },
  ]);
  const half = rawZip([entry, { ...entry, name: "messages.csv", flags: 1 }]);
  expect(await told([{ path: "locked.zip", file: new Blob([locked]) }])).toEqual([
    "locked.zip — 0 entry-encrypted stray",
  ]);
  expect(await told([{ path: "half.zip", file: new Blob([half]) }])).toEqual([
    "Connections.csv linkedin/connections 1",
    "messages.csv linkedin/messages 0 entry-encrypted",
  ]);
  const around = await archive("outer.zip", [{ path: "in/locked.zip", bytes: locked }]);
  expect(await told([around])).toEqual(["locked.zip — 0 entry-encrypted stray"]);
});

test("what cannot be read is put on nobody's sheet when it was dropped by itself", async () => {
  const files = [
    dropped("Connections.csv", CONNECTIONS),
    dropped("notes.bin", "\u0001\u0002 nothing we know"),
    dropped("empty.txt", ""),
    dropped("broken.zip", "no archive"),
    await archive("LinkedIn.zip", [
      { path: "Connections.csv", text: CONNECTIONS },
      { path: "Strange_New_File.csv", text: "A,B\n1,2\n" },
    ]),
  ];
  const read = await readFiles({
    files,
    library: { chooseReader, opening },
    budget: createBudget(),
    onProgress: () => undefined,
    now: () => 0,
  });
  expect(
    read.files.map(({ path, platform, stray, error }) => [path, stray === true ? "stray" : platform, error]),
  ).toEqual([
    ["Connections.csv", "linkedin", null],
    ["notes.bin", "stray", "unknown-file"],
    ["empty.txt", "stray", "holds-nothing"],
    ["Connections.csv", "linkedin", null],
    ["Strange_New_File.csv", "linkedin", "unknown-file"],
    ["broken.zip", "stray", "not-an-archive"],
  ]);
});

test("a spreadsheet's own file is no archive of ours, whatever it holds", async () => {
  const workbook = await archive("amici.xlsx", [
    { path: "[Content_Types].xml", text: "<Types/>" },
    { path: "xl/workbook.xml", text: "<workbook/>" },
    { path: "xl/readme.txt", text: "x" },
  ]);
  expect(await told([workbook])).toEqual(["amici.xlsx — 0 workbook stray"]);
});

test("every file knows the day its export was made, when a name says it", async () => {
  const files = [
    await archive("Complete_LinkedInDataExport_05-11-2026.zip", [{ path: "Connections.csv", text: CONNECTIONS }]),
    await archive("renamed.zip", [{ path: "Basic_LinkedInDataExport_05-10-2026/Connections.csv", text: CONNECTIONS }]),
    dropped("Complete_LinkedInDataExport_05-09-2026/Connections.csv", CONNECTIONS),
    dropped("Connections.csv", CONNECTIONS),
  ];
  const read = await readFiles({
    files,
    library: { chooseReader, opening },
    budget: createBudget(),
    onProgress: () => undefined,
    now: () => 0,
  });
  const days = read.files.map(({ exported }) => exported);
  expect(days[3]).toBe(undefined);
  expect(days.slice(0, 3).map((on) => (days[0] ?? 0) - (on ?? 0))).toEqual([0, 1, 2]);
});
