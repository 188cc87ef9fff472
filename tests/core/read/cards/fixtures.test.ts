import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Dice } from "../../../../src/core/model/dice.ts";
import { vcardReader } from "../../../../src/core/read/cards/vcard.ts";
import { checkReader, readPieces, shuffledList } from "../../../support/check-reader.ts";

const textOf = (file: string): string =>
  readFileSync(new URL(`../../../../fixtures/cards/${file}`, import.meta.url), "utf8");

/** The cards of a file in another order. */
function shuffled(text: string, dice: Dice): string {
  return shuffledList(text.split(/^(?=BEGIN:VCARD)/m), dice).join("");
}

/** File, cards counted by hand, and words that must never be kept. */
const FIXTURES: readonly (readonly [string, number, readonly string[]])[] = [
  ["outlook-2.1.vcf", 2, ["Segreti", "555013", "AAQSkZ"]],
  ["android-2.1.vcf", 3, []],
  ["apple-3.0.vcf", 4, ["1987", "1979", "AAQSkZ"]],
  ["google-3.0.vcf", 4, ["profiles"]],
  ["rfc-4.0.vcf", 4, ["0131"]],
];

for (const [file, rows, secrets] of FIXTURES) {
  checkReader({
    reader: vcardReader,
    path: file,
    text: textOf(file),
    snapshot: `snapshots/${file.replace(/\.vcf$/, ".snap")}`,
    rows,
    shuffle: shuffled,
    secrets,
  });
}

const read = (file: string) => readPieces(vcardReader, file, [textOf(file)]);

test("Outlook's 2.1: letters in Windows-1252, soft line ends, courtesies and faxes left aside, a note that goes on", () => {
  const { mentions, notes } = read("outlook-2.1.vcf");
  expect(mentions.map(({ name }) => name)).toEqual(["Lucrèzia Bontà", "Ugo Ferrapane"]);
  expect(mentions[0]).toMatchObject({ company: "Officina Tramontana", position: "Responsabile acquisti" });
  const [first] = mentions;
  expect(first?.identities.map(({ value }) => value)).toEqual(
    expect.arrayContaining(["lucrezia.bonta@officina.example", "+393335550101"]),
  );
  expect(notes).toEqual([{ mention: 0, text: "Conosciuta alla fiera\ndi primavera, cerca una socia" }]);
});

test("Android's 2.1: a name cut in the middle of its letters is whole, a number in place of a name is no name", () => {
  const { mentions } = read("android-2.1.vcf");
  expect(mentions.map(({ name }) => name)).toEqual(["Nonna Pipì", "Idraulico", ""]);
});

test("Apple's 3.0: profiles on services, groups as circles, companies that are nobody", () => {
  const { mentions, memberships, skipped } = read("apple-3.0.vcf");
  const [ornella] = mentions;
  expect(ornella?.identities).toEqual(
    expect.arrayContaining([
      { kind: "linkedin-url", value: "ornella-castelvecchi" },
      { kind: "instagram-name", value: "orny.castel" },
      { kind: "email", value: "ornella@posta.example" },
    ]),
  );
  expect(ornella?.company).toBe("Scuola Aperta, sede nord");
  expect(memberships).toEqual([{ mention: 0, environment: { kind: "circle", name: "Coro" }, from: null, to: null }]);
  expect(skipped).toEqual([{ reason: "not-a-person", count: 1 }]);
});

test("Google's 3.0: ego's labels are circles, the program's are not; a card with nothing on it is nobody", () => {
  const { mentions, memberships, skipped } = read("google-3.0.vcf");
  expect(memberships.map(({ environment }) => environment.name).toSorted()).toEqual(["Banco alimentare", "Coro"]);
  expect(mentions[0]?.identities).toContainEqual({ kind: "facebook-url", value: "bruna.dellacqua" });
  expect(mentions.map(({ name }) => name)).toEqual(["Bruna Dell'Acqua", "Teo Marchisio", ""]);
  expect(skipped).toEqual([{ reason: "no-name", count: 1 }]);
});

test("4.0: telephone addresses, members by their ids, the day a card was made", () => {
  const { mentions, memberships, traces, acquaintances } = read("rfc-4.0.vcf");
  expect(mentions.map(({ name }) => name)).toEqual(["Zoë Ümit-Hallström", "Ivo Hallström"]);
  expect(mentions[0]?.identities).toContainEqual({ kind: "phone", value: "+442079460958" });
  expect(memberships).toEqual([
    { mention: 0, environment: { kind: "circle", name: "Ombrellone" }, from: null, to: null },
  ]);
  expect(traces.every(({ kind }) => kind === "address-book")).toBe(true);
  expect(acquaintances).toEqual([{ a: 0, b: 1 }]);
});
