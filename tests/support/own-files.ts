import { readdirSync, readFileSync, statSync } from "node:fs";
import { type Packed, pack } from "./pack.ts";
import type { Shelf } from "./archives.ts";

/** A folder of the fixtures as the files of an archive. */
export function packedFolder(root: string): readonly Packed[] {
  const at = new URL(`../../fixtures/${root}/`, import.meta.url);
  return readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(new URL(encodeURI(path), at)).isFile())
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(new URL(encodeURI(path), at)) }));
}

/** An address book as Apple writes it (vCard 3.0), of invented people: name, telephone, e-mail, group. */
export function addressBook(people: readonly (readonly [string, string, string, string])[]): string {
  const cards = people.map(([name, phone, email, group]) => {
    const [given = "", ...family] = name.split(" ");
    return [
      "BEGIN:VCARD",
      "VERSION:3.0",
      `N:${family.join(" ")};${given};;;`,
      `FN:${name}`,
      ...(phone === "" ? [] : [`TEL;type=CELL;type=VOICE:${phone}`]),
      ...(email === "" ? [] : [`EMAIL;type=INTERNET:${email}`]),
      ...(group === "" ? [] : [`CATEGORIES:${group}`]),
      "END:VCARD",
    ].join("\r\n");
  });
  return `${cards.join("\r\n")}\r\n`;
}

/** A calendar as Google writes it: one appointment with others on each of the days. */
export function calendar(
  owner: string,
  others: readonly (readonly [string, string])[],
  days: readonly string[],
): string {
  const events = days.map((day, at) =>
    [
      "BEGIN:VEVENT",
      `DTSTART:${day}T170000Z`,
      `DTEND:${day}T180000Z`,
      `UID:${at}-fare-rete@google.com`,
      `ORGANIZER;CN=${owner}:mailto:${owner}`,
      ...[owner, ...others.map(([, email]) => email)].map((email) => {
        const name = others.find((other) => other[1] === email)?.[0] ?? email;
        return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${name}:mailto:${email}`;
      }),
      "SUMMARY:Prove",
      "END:VEVENT",
    ].join("\r\n"),
  );
  return [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    ...events,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** Bytes that are no file anybody can read. */
export const noise = (length: number, step: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * step) % 251);

/** What a person may have: five good files, one that broke on the way, one that has nothing to do with it. */
export async function sevenFiles(
  on: Shelf,
): Promise<{ readonly paths: readonly string[]; readonly broken: string; readonly unknown: string }> {
  const chat = "Chat WhatsApp con Camminatori del giovedì.txt";
  const broken = "backup-telefono.zip";
  const unknown = "tesi.odt";
  const [linkedin, facebook] = await Promise.all([
    pack(packedFolder("linkedin/2026")),
    pack(packedFolder("facebook/2025")),
  ]);
  const people = [
    ["Anna Rossi", "+39 333 123 4567", "anna.rossi@posta.example", "Coro"],
    ["Bruno Sala", "+39 333 765 4321", "", "Coro"],
    ["Grazia Sechi", "", "grazia@posta.example", ""],
  ] as const;
  const days = ["20260310", "20260412", "20260601"];
  return {
    paths: [
      on.put("Complete_LinkedInDataExport_11-21-2026.zip", linkedin),
      on.put("facebook-noemi-2026-11-20-Ab12Cd34.zip", facebook),
      on.put("contacts.vcf", addressBook(people)),
      on.put("calendar.ics", calendar("noemi@posta.example", [["Anna Rossi", "anna.rossi@posta.example"]], days)),
      on.put(chat, readFileSync(new URL(`../../fixtures/whatsapp/android-it/${encodeURI(chat)}`, import.meta.url))),
      on.put(broken, noise(4000, 37)),
      on.put(unknown, noise(900, 91)),
    ],
    broken,
    unknown,
  };
}
