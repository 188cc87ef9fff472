import { readFileSync } from "node:fs";

import { CONTACT_READERS } from "../../../../src/core/read/contacts/contact-readers.ts";
import { checkReader, shuffledTable } from "../../../support/check-reader.ts";

/** File, reader, rows counted by hand, delimiter, and words of the file that must never be kept. */
const FIXTURES: readonly (readonly [string, string, number, string, readonly string[]])[] = [
  ["google-2015.csv", "google-csv", 2, ",", ["05-17"]],
  ["google-2025.csv", "google-csv", 7, ",", ["1961", "Vicolo", "segreta", "nessuno", "Farmacia", "starred"]],
  ["outlook-en.csv", "outlook-csv", 3, ",", ["1970", "Segretissimo", "7946 0000", "7946 0999", "ExchangeLabs"]],
  ["outlook-it.csv", "outlook-csv", 2, ";", ["1958", "PVSZRD", "Nipotina", "555 999"]],
  ["outlook-it-names.csv", "outlook-csv", 1, ",", []],
  ["outlook-fr.csv", "outlook-csv", 1, ",", ["1969"]],
  ["outlook-de.csv", "outlook-csv", 1, ",", ["1955"]],
  ["outlook-es.csv", "outlook-csv", 1, ",", []],
  ["thunderbird-en.csv", "thunderbird-csv", 2, ",", ["1971"]],
  ["thunderbird-it.csv", "thunderbird-csv", 1, ",", []],
  ["yahoo.csv", "yahoo-csv", 1, ",", ["1980"]],
];

for (const [file, id, rows, delimiter, secrets] of FIXTURES) {
  const reader = CONTACT_READERS.find((candidate) => candidate.id === `address-book/${id}`);
  if (reader === undefined) throw new Error(`no reader of ${id}`);
  checkReader({
    reader,
    path: file,
    text: readFileSync(new URL(`../../../../fixtures/contacts/${file}`, import.meta.url), "utf8"),
    snapshot: `snapshots/${file.replace(/\.csv$/, ".snap")}`,
    rows,
    shuffle: shuffledTable(1, delimiter),
    secrets,
  });
}
