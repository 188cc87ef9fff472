import { readFileSync } from "node:fs";

import type { Reader } from "../../../../src/core/read/source.ts";
import { connections } from "../../../../src/core/read/linkedin/connections.ts";
import {
  emailAddresses,
  phoneNumbers,
  profile,
  whatsappNumbers,
} from "../../../../src/core/read/linkedin/ego-identity.ts";
import { education, organizations, positions, volunteering } from "../../../../src/core/read/linkedin/ego-places.ts";
import { endorsementsGiven, endorsementsReceived } from "../../../../src/core/read/linkedin/endorsements.ts";
import { events } from "../../../../src/core/read/linkedin/events.ts";
import { importedContacts } from "../../../../src/core/read/linkedin/imported-contacts.ts";
import { invitations } from "../../../../src/core/read/linkedin/invitations.ts";
import { LINKEDIN_READERS } from "../../../../src/core/read/linkedin/linkedin-readers.ts";
import { memberFollows } from "../../../../src/core/read/linkedin/member-follows.ts";
import { messages } from "../../../../src/core/read/linkedin/messages.ts";
import { notes } from "../../../../src/core/read/linkedin/notes.ts";
import { recommendations } from "../../../../src/core/read/linkedin/recommendations.ts";
import { checkReader, shuffledTable } from "../../../support/check-reader.ts";

type Fixture = {
  readonly reader: Reader;
  readonly file: string;
  readonly rows: number;
  /** Rows before the first of data, header included. */
  readonly headerRows?: number;
  readonly delimiter?: string;
  /** Where it differs from the fixture's own name. */
  readonly path?: string;
  readonly secrets?: readonly string[];
  readonly fixedOrder?: true;
  readonly onlyByName?: true;
};

/** One of the readers made from a list. */
function small(file: string): Reader {
  const found = LINKEDIN_READERS.find(({ id }) => id === `linkedin/${file}`);
  if (found === undefined) throw new Error(`no reader of ${file}`);
  return found;
}

const BELOW_NOTES = 4;

const FIXTURES: readonly Fixture[] = [
  { reader: connections, file: "2017/linkedin_connections_export_microsoft_outlook.csv", rows: 4 },
  { reader: connections, file: "2017/linkedin_connections_export_outlook_express.csv", rows: 3, onlyByName: true },
  { reader: connections, file: "2017/linkedin_connections_export_yahoo.csv", rows: 3, onlyByName: true },
  { reader: connections, file: "2020/Connections.csv", rows: 7 },
  { reader: connections, file: "2022/Connections.csv", rows: 4, headerRows: BELOW_NOTES },
  { reader: connections, file: "2023/Connections.csv", rows: 9, headerRows: BELOW_NOTES },
  { reader: connections, file: "2026/Connections.csv", rows: 4, headerRows: BELOW_NOTES },
  {
    reader: connections,
    file: "spreadsheet/Connections-excel-it.csv",
    path: "Connections.csv",
    rows: 4,
    headerRows: BELOW_NOTES,
    delimiter: ";",
  },
  { reader: connections, file: "spreadsheet/Connections-excel-us.csv", path: "Connections (1).csv", rows: 4 },
  { reader: connections, file: "spreadsheet/Connections-calc.csv", path: "connections_2.csv", rows: 3 },
  {
    reader: connections,
    file: "broken/Connections-unclosed-quote.csv",
    path: "Connections.csv",
    rows: 4,
    fixedOrder: true,
  },
  {
    reader: messages,
    file: "2020/messages.csv",
    rows: 10,
    secrets: ["funivia", "Meraviglioso", "Partenza", "Volentieri", "Scopri subito"],
  },
  {
    reader: messages,
    file: "2023/messages.csv",
    rows: 14,
    secrets: ["ricamo", "splendido", "Pullman", "FIRSTNAME", "Newsletter", "Guten Morgen"],
  },
  { reader: messages, file: "2024/messages.csv", rows: 4, secrets: ["Saluti", "Incompiuto", "Abbozzo"] },
  { reader: messages, file: "2025/messages.csv", rows: 2, secrets: ["Allego", "dms/prv"] },
  {
    reader: messages,
    file: "2026/messages.csv",
    rows: 6,
    secrets: ["citazione", "quarta riga", "Certamente", "Grüße"],
  },
  { reader: invitations, file: "2020/Invitations.csv", rows: 3, secrets: ["convegno"] },
  { reader: invitations, file: "2023/Invitations.csv", rows: 6, secrets: ["piacere"] },
  { reader: recommendations, file: "2023/Recommendations_Received.csv", rows: 2, secrets: ["preziosa", "puntuale"] },
  { reader: recommendations, file: "2023/Recommendations_Given.csv", rows: 1, secrets: ["scrupolosa"] },
  { reader: endorsementsReceived, file: "2020/Endorsement_Received_Info.csv", rows: 4, secrets: ["jacquard"] },
  { reader: endorsementsReceived, file: "2023/Endorsement_Received_Info.csv", rows: 2, secrets: ["jacquard"] },
  { reader: endorsementsGiven, file: "2023/Endorsement_Given_Info.csv", rows: 1 },
  { reader: positions, file: "2026/Positions.csv", rows: 4, secrets: ["ricette", "Padova"] },
  { reader: education, file: "2026/Education.csv", rows: 2, secrets: ["Coro"] },
  { reader: volunteering, file: "2026/Volunteering.csv", rows: 1, secrets: ["Raccolta"] },
  { reader: profile, file: "2026/Profile.csv", rows: 1, secrets: ["Via Inventata", "Oct 12", "13900"] },
  { reader: emailAddresses, file: "2026/Email Addresses.csv", rows: 3 },
  { reader: phoneNumbers, file: "2026/PhoneNumbers.csv", rows: 2 },
  { reader: importedContacts, file: "2020/Contacts.csv", rows: 3 },
  { reader: importedContacts, file: "2026/ImportedContacts.csv", rows: 2 },
  { reader: memberFollows, file: "2026/Member_Follows_1234567.csv", rows: 2 },
  { reader: organizations, file: "2026/Organizations.csv", rows: 1, onlyByName: true, secrets: ["tessere"] },
  { reader: whatsappNumbers, file: "2026/Whatsapp Phone Numbers.csv", rows: 2 },
  { reader: notes, file: "2026/Notes.csv", rows: 4, secrets: ["nessuno", "2024/01/02"] },
  { reader: events, file: "2026/Events.csv", rows: 4, secrets: ["fiera.example", "lino"] },
  { reader: small("skills"), file: "2026/Skills.csv", rows: 4, onlyByName: true },
  { reader: small("languages"), file: "2026/Languages.csv", rows: 3 },
  { reader: small("certifications"), file: "2026/Certifications.csv", rows: 2, secrets: ["SEGRETA", "attestato"] },
  { reader: small("projects"), file: "2026/Projects.csv", rows: 2, secrets: ["riservato", "campioni.example"] },
  { reader: small("honors"), file: "2026/Honors.csv", rows: 1, secrets: ["carriera"] },
  { reader: small("publications"), file: "2026/Publications.csv", rows: 1, secrets: ["saggio"] },
  { reader: small("courses"), file: "2026/Courses.csv", rows: 2, onlyByName: true },
  { reader: small("causes"), file: "2026/Causes.csv", rows: 2 },
  { reader: small("company-follows"), file: "2022/Company_Follows.csv", rows: 1 },
  { reader: small("company-follows"), file: "2026/Company Follows.csv", rows: 3 },
  {
    reader: small("job-applications"),
    file: "2026/Jobs/Job Applications_1.csv",
    rows: 3,
    secrets: ["riservata", "0177", "curriculum", "venti", "trentamila"],
  },
  { reader: small("saved-jobs"), file: "2026/Jobs/Saved Jobs.csv", rows: 2, secrets: ["jobs/view"] },
  { reader: small("comments"), file: "2020/Comments.csv", rows: 1, secrets: ["Resistiamo"] },
  {
    reader: small("comments"),
    file: "2026/Comments_1234567.csv",
    rows: 4,
    fixedOrder: true,
    secrets: ["Complimenti", "nonna", "avanti", "seconda", "Auguri", "urn%3A"],
  },
  { reader: small("reactions"), file: "2026/Reactions_1234567.csv", rows: 3, secrets: ["EMPATHY"] },
  {
    reader: small("shares"),
    file: "2026/Shares_1234567.csv",
    rows: 2,
    fixedOrder: true,
    secrets: ["festeggia", "Venite", "fuso.example"],
  },
  { reader: small("votes"), file: "2026/Votes_1234567.csv", rows: 1, secrets: ["sempre"] },
  { reader: small("instant-reposts"), file: "2026/InstantReposts_1234567.csv", rows: 2, onlyByName: true },
];

for (const fixture of FIXTURES) {
  const { reader, file, rows, headerRows = 1, delimiter = ",", path, secrets, fixedOrder, onlyByName } = fixture;
  checkReader({
    reader,
    rows,
    path: path ?? file.slice(file.indexOf("/") + 1),
    text: readFileSync(new URL(`../../../../fixtures/linkedin/${file}`, import.meta.url), "utf8").replace(
      /^\uFEFF/,
      "",
    ),
    snapshot: `snapshots/${file.replaceAll(/[/ ]/g, "-").replace(/\.csv$/, ".snap")}`,
    shuffle: fixedOrder ? null : shuffledTable(headerRows, delimiter),
    ...(secrets === undefined ? {} : { secrets }),
    ...(onlyByName === undefined ? {} : { onlyByName }),
  });
}
