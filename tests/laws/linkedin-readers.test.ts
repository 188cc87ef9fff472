import { existsSync, readFileSync } from "node:fs";

import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";

import { formatDay } from "../../src/core/model/day.ts";
import type { Reader } from "../../src/core/read/source.ts";
import { connections } from "../../src/core/read/linkedin/connections.ts";
import { LINKEDIN_READERS } from "../../src/core/read/linkedin/linkedin-readers.ts";
import { expectSound, readPieces, rowsOf } from "../support/check-reader.ts";

/** One header per reader, so that hostile rows reach its cells. */
const HEADERS: Readonly<Record<string, string>> = {
  "linkedin/connections": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "linkedin/messages":
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
  "linkedin/invitations": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
  "linkedin/recommendations": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
  "linkedin/endorsements-received":
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
  "linkedin/endorsements-given":
    "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status",
  "linkedin/positions": "Company Name,Title,Description,Location,Started On,Finished On",
  "linkedin/education": "School Name,Start Date,End Date,Notes,Degree Name,Activities",
  "linkedin/volunteering": "Company Name,Role,Cause,Started On,Finished On,Description",
  "linkedin/profile": "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary",
  "linkedin/email-addresses": "Email Address,Confirmed,Primary,Updated On",
  "linkedin/phone-numbers": "Extension,Number,Type",
  "linkedin/imported-contacts": "FirstName,MiddleName,LastName,Title,Emails,PhoneNumbers,CreatedAt",
  "linkedin/member-follows": "Date,Status,FullName",
  "linkedin/organizations": "Name,Role,Started On,Finished On,Description",
  "linkedin/events": "Event Name,Event Time,Status,External Url",
  "linkedin/notes": "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On",
  "linkedin/skills": "Name",
  "linkedin/languages": "Name,Proficiency",
  "linkedin/certifications": "Name,Url,Authority,Started On,Finished On,License Number",
  "linkedin/projects": "Title,Description,Url,Started On,Finished On",
  "linkedin/honors": "Title,Description,Issued On",
  "linkedin/publications": "Name,Published On,Description,Publisher,Url",
  "linkedin/courses": "Name,Number",
  "linkedin/causes": "Supported Cause",
  "linkedin/company-follows": "Organization,Followed On",
  "linkedin/job-applications":
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers",
  "linkedin/saved-jobs": "Saved Date,Job Url,Job Title,Company Name",
  "linkedin/whatsapp-numbers": "Number,Extension,Is_WhatsApp_Number",
  "linkedin/comments": "Date,Link,Message",
  "linkedin/reactions": "Date,Type,Link",
  "linkedin/shares": "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
  "linkedin/votes": "Date,Link,OptionText",
  "linkedin/instant-reposts": "Date,Link",
};

/** Their header is so plain that an address inside or the file's name must speak too. */
const PLAIN: ReadonlySet<string> = new Set(
  "organizations events notes skills languages certifications projects honors publications courses causes company-follows saved-jobs comments reactions shares votes instant-reposts"
    .split(" ")
    .map((file) => `linkedin/${file}`),
);
/** Only their dates are cut out, so a row without one is no row. */
const BY_DATE: ReadonlySet<string> = new Set(
  "comments reactions shares votes instant-reposts".split(" ").map((file) => `linkedin/${file}`),
);

/** Pieces of cells that have broken readers before. */
const NASTY = fc.constantFrom(
  "",
  "Ada",
  "LinkedIn Member",
  "[firstname]",
  "__proto__",
  "constructor",
  "\u0000",
  "\u202E\u200B",
  "\uD800",
  "💥",
  "https://www.linkedin.com/in/%E0%A4%A",
  "https://www.linkedin.com/in/ada",
  "ada@x.example",
  "+39 333 555 0101",
  "2023-06-11 15:33:58 UTC",
  "24 Nov 2020",
  "31/02/2020",
  "-1",
  "INCOMING",
  "OUTGOING",
  "SPAM",
  "Yes",
  "NaN",
  '"',
  '""',
  ",",
  "\n",
  "\r\n",
  ";",
  "=cmd()",
  "a".repeat(300),
  ", , ,",
  "Ferri, Ph.D.",
);
const cell = fc.array(NASTY, { maxLength: 3 }).map((parts) => parts.join(""));

function hostile(reader: Reader): fc.Arbitrary<{ text: string; rows: number | null }> {
  const header = HEADERS[reader.id] ?? "";
  const width = header.split(",").length;
  const row = fc.array(cell, { minLength: width, maxLength: width });
  const clean = fc.array(row, { maxLength: 8 }).map((rows) => ({
    text: `${header}\n${Papa.unparse(
      rows.map((cells) => [...cells]),
      { newline: "\n" },
    )}\n`,
    rows: rows.length,
  }));
  const raw = fc.array(fc.oneof(NASTY, fc.constant(",")), { maxLength: 40 }).map((parts) => ({
    text: `${header}\n${parts.join("")}`,
    rows: null,
  }));
  return fc.oneof(clean, raw);
}

test.each(LINKEDIN_READERS)("$id accounts for every hostile row and keeps the contract", (reader) => {
  expect(HEADERS[reader.id]).toBeDefined();
  fc.assert(
    fc.property(hostile(reader), ({ text, rows }) => {
      if (!PLAIN.has(reader.id)) expect(reader.recognises(text)).toBe(true);
      const reading = readPieces(reader, "unknown.bin", [text]);
      expectSound(reading);
      if (rows !== null && rows > 0) {
        if (BY_DATE.has(reader.id)) expect(rowsOf(reading)).toBeLessThanOrEqual(rows * text.split("\n").length);
        else expect(rowsOf(reading)).toBe(rows);
      }
      expect(reading.mentions.every(({ name, identities }) => name !== "" || identities.length > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const word = fc.constantFrom("Ada", "Zoë", "D'Angelo", "Lo Verso", "O’Neill", "陈", "Ferri, Ph.D.");
const person = fc.record({
  given: word,
  family: word,
  slug: fc.uuid(),
  company: fc.constantFrom("", "Arco, S.r.l.", 'Tela "Blu"', "Coop\nAurora"),
  date: fc.tuple(
    fc.integer({ min: 2004, max: 2026 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 1, max: 28 }),
  ),
});
const ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ITALIAN = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

test("connections written in either language are read back, each with their day and company", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { selector: ({ slug }) => slug, maxLength: 10 }),
      fc.boolean(),
      (people, italian) => {
        const rows = people.map(({ given, family, slug, company, date: [year, month, dayOfMonth] }) => [
          given,
          family,
          `https://www.linkedin.com/in/${slug}`,
          "",
          company,
          "",
          `${String(dayOfMonth).padStart(2, "0")} ${(italian ? ITALIAN : ENGLISH)[month] ?? ""} ${String(year)}`,
        ]);
        const text = `Notes:\n"a, b"\n\n${HEADERS["linkedin/connections"] ?? ""}\n${Papa.unparse(rows, { newline: "\n" })}`;
        const reading = readPieces(connections, "Connections.csv", [text]);
        expect(reading.traces.map(({ mention }) => reading.mentions[mention]?.identities[0]?.value)).toEqual(
          people.map(({ slug }) => slug),
        );
        expect(reading.traces.map(({ day }) => (day === null ? "" : formatDay(day)))).toEqual(
          people.map(({ date: [year, month, dayOfMonth] }) =>
            [String(year), String(month + 1).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-"),
          ),
        );
        expect(reading.mentions.map(({ name }) => name)).toEqual(
          people.map(({ given, family }) => `${given} ${family}`),
        );
        expect(reading.memberships.length).toBe(people.filter(({ company }) => company !== "").length);
      },
    ),
    { numRuns: 200 },
  );
});

const NAUGHTY = new URL("../../../shared/corpora/strings/blns/blns.json", import.meta.url);

test.skipIf(!existsSync(NAUGHTY))(
  "the big list of naughty strings goes through every reader (skipped without the corpora)",
  () => {
    const strings: unknown = JSON.parse(readFileSync(NAUGHTY, "utf8"));
    if (!Array.isArray(strings)) throw new Error("the list is no list");
    const list = strings.map(String);
    for (const reader of LINKEDIN_READERS) {
      const header = (HEADERS[reader.id] ?? "").split(",");
      const rows = list.map((text) => header.map(() => text));
      const reading = readPieces(reader, "unknown.bin", [Papa.unparse([header, ...rows], { newline: "\n" })]);
      expectSound(reading);
      if (!BY_DATE.has(reader.id)) expect(rowsOf(reading)).toBe(list.length);
    }
  },
);
