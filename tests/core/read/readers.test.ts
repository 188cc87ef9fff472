import { readFileSync, readdirSync } from "node:fs";

import { expect, test } from "vitest";

import { opening } from "../../../src/core/read/closed.ts";
import { READERS, chooseReader, wanted } from "../../../src/core/read/readers.ts";

const LINKEDIN = new URL("../../../fixtures/linkedin/", import.meta.url);
const CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
const MESSAGES =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";

const chosen = (path: string, head: string): string | null => {
  const choice = chooseReader(path, head);
  return choice === null || choice === "closed" ? choice : choice.id;
};

test("every reader has an id of its own, and its platform in it", () => {
  expect(new Set(READERS.map((reader) => reader.id)).size).toBe(READERS.length);
  expect(READERS.every((reader) => reader.id.startsWith(`${reader.platform}/`))).toBe(true);
});

test("a renamed file goes to who knows its structure, a misnamed one too", () => {
  expect(chosen("export.txt", CONNECTIONS)).toBe("linkedin/connections");
  expect(chosen("messages.csv", CONNECTIONS)).toBe("linkedin/connections");
  expect(chosen("a/b/MESSAGES.csv", MESSAGES)).toBe("linkedin/messages");
  expect(chosen("Connections_1.csv", "nothing we know")).toBe("linkedin/connections");
});

test("the coaches' messages are never opened, though they look like messages", () => {
  for (const name of ["guide_messages", "coach_messages", "learning_coach_messages", "learning_role_play_messages"]) {
    expect(chosen(`Complete_LinkedInDataExport_11-21-2026/${name}.csv`, MESSAGES)).toBe("closed");
    expect(wanted(`${name}.csv`)).toBe(false);
  }
  expect(wanted("messages.csv")).toBe(true);
});

test.each([
  ["Ad_Targeting.csv", "closed"],
  ["Logins.csv", "closed"],
  ["Inferences_about_you.csv", "closed"],
  ["Receipts_v2.csv", "closed"],
  ["Patents.csv", "closed"],
  ["SearchQueries.csv", "closed"],
  ["Comments_1234567.csv", "open"],
  ["Jobs/Job Applications_3.csv", "open"],
  ["Jobs/Job Applicant Saved Answers.csv", "closed"],
  ["Jobs/Job Seeker Preferences.csv", "closed"],
  ["ads_information/advertisers_using_your_activity_or_information.json", "closed"],
  ["facebook-x/security_and_login_information/account_activity.json", "closed"],
  ["logged_information/search/your_search_history.json", "closed"],
  ["connections/friends/people_you_may_know.json", "closed"],
  ["connections/friends/your_friends.json", "open"],
  ["your_facebook_activity/messages/inbox/ada_1/message_1.json", "open"],
  ["your_facebook_activity/messages/inbox/ada_1/photos/1.jpg", "aside"],
  ["media/film.MP4", "aside"],
  ["__MACOSX/._Connections.csv", "aside"],
  ["Rubrica.vcf", "open"],
  ["_chat.txt", "open"],
  ["no-extension", "open"],
] as const)("%s stays %s", (path, expected) => {
  expect(opening(path)).toBe(expected);
});

/** Their columns could be anybody's, or are an address book's: only the name says that they are LinkedIn's. */
const KNOWN_BY_NAME = /(?:Skills|Courses|Organizations|InstantReposts_\d+|export_outlook_express|export_yahoo)\.csv$/;

test("no fixture is known to two readers, whole or by its first line", () => {
  for (const file of readdirSync(LINKEDIN, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".csv")) continue;
    const text = readFileSync(new URL(file, LINKEDIN), "utf8").replace(/^\uFEFF/, "");
    for (const head of [text, text.split("\n").slice(0, 4).join("\n")]) {
      const knowing = READERS.filter((reader) => reader.recognises(head));
      if (!KNOWN_BY_NAME.test(file)) expect(knowing.length, file).toBe(1);
      else expect(knowing.filter((reader) => reader.platform === "linkedin")).toEqual([]);
    }
  }
});

test("no reader takes a text that is nobody's", () => {
  for (const head of [
    "",
    "\n",
    "a,b,c\n1,2,3",
    "{}",
    "[]",
    "<html>",
    "Notes:\n\nciao",
    "No conversations found",
    ",,,,",
  ]) {
    expect(chosen("unknown.bin", head)).toBeNull();
  }
});

test("a file of ours with columns nobody knows says so, an empty one that it holds nothing", () => {
  const told = (text: string): readonly string[] => {
    const reader = chooseReader("Connections.csv", text);
    if (reader === null || reader === "closed") return [];
    const intake = reader.open("Connections.csv");
    intake.push(text);
    return intake.end().findings.map((finding) => finding.code);
  };
  expect(told("Colonna,Altra\nAda,Ferri\n")).toEqual(["unknown-shape"]);
  expect(told("")).toEqual(["holds-nothing"]);
  expect(told("No conversations found\n")).toEqual(["holds-nothing"]);
});

test("a table of the person's own under a name LinkedIn uses too is left for them to explain", () => {
  const own = "Socia;Tessera\nAnna Rìgoni;12\nAda Ferri;13\n";
  for (const name of ["notes.csv", "Contacts.csv", "events (1).csv", "Projects.csv"]) {
    expect(chosen(name, own)).toBeNull();
    expect(chosen(name, "")).not.toBeNull();
  }
  expect(chosen("Connections.csv", own)).toBe("linkedin/connections");
  expect(chosen("Notes.csv", "Connection First Name,Connection Last Name,Note\nAda,Ferri,ciao\n")).toBe(
    "linkedin/notes",
  );
});
