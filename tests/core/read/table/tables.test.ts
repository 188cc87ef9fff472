import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { chooseReader } from "../../../../src/core/read/readers.ts";
import { TABLE_READERS } from "../../../../src/core/read/table/table-readers.ts";
import {
  TABLE_TEMPLATE_EN,
  TABLE_TEMPLATE_IT,
  TABLE_TEMPLATE_NAMES,
} from "../../../../src/core/model/table-template.ts";
import { formatDay } from "../../../../src/core/model/day.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { checkReader, readPieces, shuffledTable } from "../../../support/check-reader.ts";

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../../fixtures/table/${path}`, import.meta.url), "utf8").replace(/^\uFEFF/, "");

function reader(id: string): (typeof TABLE_READERS)[number] {
  const found = TABLE_READERS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no reader called ${id}`);
  return found;
}

/** Fixture, name it comes under, rows counted by hand, header rows, delimiter. */
const FILES = [
  ["table/people", "template-en.csv", "fare-rete-people.csv", 4, 1, ","],
  ["table/people", "template-it.csv", "fare-rete-persone.csv", 4, 1, ";"],
  ["facebook/friends-table", "friends-extension.csv", "facebook_friends.csv", 3, 1, ","],
  ["facebook/friends-table", "friends-export.tsv", "friends-export.tsv", 4, 0, "\t"],
] as const;

for (const [id, name, path, rows, headerRows, delimiter] of FILES) {
  // The blank line of a file that has one is a row too; shuffling drops it.
  const shuffle =
    name === "friends-export.tsv" || name === "template-en.csv" ? null : shuffledTable(headerRows, delimiter);
  const snapshot = `snapshots/${name.replace(/\.\w+$/, ".snap")}`;
  checkReader({ reader: reader(id), path, text: fixture(name), snapshot, rows, shuffle });
}

/** Name, first day listed and circles of each person. */
function told(reading: Reading): readonly string[] {
  return reading.mentions.map((mention, index) => {
    const day = reading.traces.find((trace) => trace.mention === index)?.day ?? null;
    const circles = reading.memberships.filter(
      (claim) => claim.mention === index && claim.environment.kind === "circle",
    );
    return [mention.name, day === null ? "?" : formatDay(day), ...circles.map((claim) => claim.environment.name)].join(
      " | ",
    );
  });
}

function read(path: string, text: string): { readonly id: string; readonly reading: Reading } {
  const chosen = chooseReader(path, text.slice(0, 32_768));
  if (chosen === null || chosen === "closed") throw new Error("nobody reads it");
  return { id: chosen.id, reading: readPieces(chosen, path, [text]) };
}

test("an Italian table with unknown columns is Facebook's when its name says so, days before months", () => {
  const { id, reading } = read("amici-facebook.csv", fixture("amici-facebook.csv"));
  expect(id).toBe("facebook/friends-table");
  expect(told(reading)).toEqual([
    "Noemi Cartà | 2011-03-12 | Camminatori",
    "Sølve Lindqvist | 2019-12-25",
    "Anna Rìgoni | 2020-09-13 | Camminatori",
  ]);
  expect(reading.mentions[0]?.identities).toEqual([{ kind: "facebook-name", value: "Noemi Cartà" }]);
});

test("an English table of 2011 gives addresses, numbers and months before days", () => {
  const { id, reading } = read("friends-2011.csv", fixture("friends-2011.csv"));
  expect(id).toBe("facebook/friends-table");
  expect(told(reading)).toEqual(["Emma O'Dell | 2010-09-19", "Daniel Kowalczyk | 2012-03-04"]);
  expect(reading.mentions[0]?.identities).toEqual([
    { kind: "email", value: "emma@mail.example" },
    { kind: "email", value: "emma.odell@work.example" },
    { kind: "phone", value: "+442079460011" },
    { kind: "facebook-name", value: "Emma O'Dell" },
  ]);
});

test("the same table under a name that says nothing is just a table", () => {
  expect(read("lista.csv", "Nome,Dal\nAnna Rìgoni,2011\n").id).toBe("table/people");
  expect(read("my facebook.csv", "Nome,Dal\nAnna Rìgoni,2011\n").id).toBe("facebook/friends-table");
});

test("a list of nothing but names is read when its name says what it is", () => {
  const { id, reading } = read("facebook_friends.csv", "Name\nAnna Rìgoni\nEmma O'Dell\n");
  expect(id).toBe("facebook/friends-table");
  expect(told(reading)).toEqual(["Anna Rìgoni | ?", "Emma O'Dell | ?"]);
});

test("the templates the app offers are empty tables of ours", () => {
  for (const [text, path] of [
    [TABLE_TEMPLATE_EN, TABLE_TEMPLATE_NAMES.en],
    [TABLE_TEMPLATE_IT, TABLE_TEMPLATE_NAMES.it],
  ] as const) {
    const { id, reading } = read(path, text.replace(/^\uFEFF/, ""));
    expect(id).toBe("table/people");
    expect([reading.used, reading.skipped.length]).toEqual([0, 0]);
  }
});

test("LinkedIn's tables are never taken, under their own name or a friend's", () => {
  const linkedin = [
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "First Name,Last Name,Email Address,Company,Position,Connected On",
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
    "Date,Status,FullName",
    "Organization,Followed On",
    "Company Name,Title,Description,Location,Started On,Finished On",
    "School Name,Start Date,End Date,Notes,Degree Name,Activities",
    "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt",
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName",
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On",
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location",
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
    "Email Address,Confirmed,Primary,Updated On",
    "Extension,Number,Type",
    "Name",
    "Name,Proficiency",
    "Name,Url,Authority,Started On,Finished On,License Number",
    "Title,Description,Url,Started On,Finished On",
  ];
  for (const header of linkedin) {
    const text = `${header}\n${header.replace(/[^,]+/g, "x")}\n`;
    expect(TABLE_READERS.filter((each) => each.recognises(text)).map((each) => each.id)).toEqual([]);
  }
  const connections = `${linkedin[0] ?? ""}\nAnna,Rìgoni,https://www.linkedin.com/in/anna-rigoni,,,,07 Jun 2022\n`;
  expect(read("amici linkedin.csv", connections).id).toBe("linkedin/connections");
});

test("texts made of commas that are no tables are left alone", () => {
  const texts = [
    '["name","url"]\n["Anna","https://www.facebook.com/anna"]',
    '{"name":"x","url":"https://www.facebook.com/anna"}',
    "<html><body>name,url\nAnna,https://www.facebook.com/anna</body></html>",
    "BEGIN:VCARD\nVERSION:3.0\nEMAIL;TYPE=home:anna@posta.example\nEND:VCARD\n",
    "01/09/26, 09:15 - Marco: guarda, https://www.facebook.com/anna\n",
    "Ciao a tutti, ecco la lista\n",
    "",
  ];
  for (const text of texts) expect(TABLE_READERS.some((each) => each.recognises(text))).toBe(false);
});

test("a table named as ours is read by what lies in it, and asks for its columns when that tells nobody", () => {
  const guessed = read("rubrica.csv", "Socia;Dove\nAnna Rìgoni;anna@posta.example\nAda Ferri;ada@posta.example\n");
  expect([guessed.id, told(guessed.reading)]).toEqual(["table/people", ["Anna Rìgoni | ?", "Ada Ferri | ?"]]);
  const unknown = read("rubrica.csv", "Quando;Quanto\n3x;12x\n4x;13x\n").reading;
  expect([unknown.used, unknown.findings]).toEqual([0, [{ code: "needs-columns", line: null }]]);
  expect(read("rubrica.csv", "").reading.findings).toEqual([{ code: "holds-nothing", line: null }]);
});
