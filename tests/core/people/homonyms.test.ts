import { expect, test } from "vitest";
import { day } from "../../../src/core/model/day.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { readTexts } from "../../support/read-texts.ts";

/** Twenty names borne by many; each pair is two different people, one on LinkedIn, one on Facebook or in the address book. */
const COMMON: readonly string[] = [
  "Marco Rossi",
  "Andrea Ferrari",
  "Giulia Russo",
  "Francesca Bianchi",
  "Luca Romano",
  "Sara Colombo",
  "Alessandro Ricci",
  "Anna Marino",
  "Matteo Greco",
  "Chiara Bruno",
  "Davide Gallo",
  "Laura Conti",
  "Stefano Costa",
  "Paola Esposito",
  "Giuseppe Rizzo",
  "James Smith",
  "Emma Jones",
  "David Taylor",
  "Sarah Brown",
  "Paul Wilson",
];

const parts = (name: string): readonly [string, string] => {
  const [given = "", family = ""] = name.split(" ");
  return [given, family];
};

const connections = [
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  ...COMMON.map((name, row) => {
    const [given, family] = parts(name);
    const company = row % 3 === 0 ? `Officina ${String(row)}` : "";
    return `${given},${family},https://www.linkedin.com/in/omonimo-${String(row)},,${company},,12 Mar 2019`;
  }),
].join("\n");
const friends = JSON.stringify({
  friends_v2: COMMON.slice(0, 10).map((name, row) => ({ name, timestamp: 1_500_000_000 + row * 86_400 })),
});
/** Some with a company of their own, some with the family name first. */
const cards = COMMON.slice(10)
  .map((name, row) => {
    const [given, family] = parts(name);
    const shown = row % 2 === 0 ? `${family} ${given}` : name;
    const firm = row % 3 === 0 ? `ORG:Bottega ${String(row)};\r\n` : "";
    return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${shown}\r\nN:${family};${given};;;\r\n${firm}TEL:+39 333 55501${String(10 + row)}\r\nEND:VCARD\r\n`;
  })
  .join("");

test("twenty pairs of different people of the same common name: none is joined, most are asked about", () => {
  const files = readTexts([
    { path: "Complete_LinkedInDataExport_11-21-2026/Connections.csv", text: connections },
    { path: "facebook-nina-2026-11-20-Ab12/connections/friends/your_friends.json", text: friends },
    { path: "contatti.vcf", text: cards },
  ]);
  expect(files.map(({ reading }) => reading.used)).toEqual([20, 10, 10]);
  for (const order of [files, files.toReversed()]) {
    const { people, proposals } = buildNetwork({ files: order, changes: [], day: day(20_780) });
    expect(people.filter(({ sources }) => sources.length > 1)).toEqual([]);
    expect(people).toHaveLength(40);
    expect(proposals.length).toBeGreaterThanOrEqual(15);
    expect(proposals.every(({ reasons }) => reasons.includes("common-name"))).toBe(true);
  }
});
