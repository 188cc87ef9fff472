import { checkReader, shuffledList } from "../../../support/check-reader.ts";
import type { Dice } from "../../../../src/core/model/dice.ts";
import { whatsappReader } from "../../../../src/core/read/whatsapp/chat.ts";
import { messageHeader } from "../../../../src/core/read/whatsapp/message-header.ts";
import { whatsappFixture } from "./whatsapp-fixtures.ts";

type Row = readonly [path: string, messages: number, ...secrets: string[]];

/** Every variant: path, messages and notices counted by hand, words that must not be kept. */
const FILES: readonly Row[] = [
  ["android-it/Chat WhatsApp con Camminatori del giovedì.txt", 16, "fontana", "torcia", "segretissimo", "👟"],
  ["android-en/WhatsApp Chat with Emma Odell.txt", 8, "umbrella", "lighthouse"],
  ["ios-it/WhatsApp Chat - Calcetto del lunedì/_chat.txt", 11, "pallone", "Sconosciuto", "incollate"],
  ["ios-en/WhatsApp Chat - Ottavia Brìn (1)/_chat.txt", 6, "harbour", "thanks"],
  ["android-de/WhatsApp Chat mit Jonas Fährmann.txt", 3, "Moin", "Pfingsten"],
  ["old-ios/_chat.txt", 3, "pescatori"],
  ["swedish/WhatsApp-chatt med Båtklubben.txt", 4, "båten"],
  ["undecided/WhatsApp Chat with Book circle.txt", 5, "Something short"],
];

for (const [path, rows, ...secrets] of FILES) {
  const text = whatsappFixture(path);
  const snapshot = `snapshots/${path.split("/")[0] ?? ""}.snap`;
  // A Swedish chat begins like the log of a server: only its name tells.
  const onlyByName = path.startsWith("swedish/") ? { onlyByName: true as const } : {};
  checkReader({
    reader: whatsappReader,
    path,
    text,
    snapshot,
    rows,
    shuffle: shuffledMessages,
    secrets,
    ...onlyByName,
  });
}

/** Messages in another order, each with the lines that follow it. */
function shuffledMessages(text: string, dice: Dice): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const messages: string[] = [];
  for (const line of text.split(newline).filter((line) => line !== "")) {
    const last = messages.length - 1;
    if (messageHeader(line) === null && last >= 0) messages[last] = `${messages[last] ?? ""}${newline}${line}`;
    else messages.push(line);
  }
  return shuffledList(messages, dice)
    .map((message) => `${message}${newline}`)
    .join("");
}
