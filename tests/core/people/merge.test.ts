import { expect, test } from "vitest";

import type { Change } from "../../../src/core/model/change.ts";
import type { PersonId } from "../../../src/core/model/ids.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { idOfKey, mergePeople } from "../../../src/core/people/merge.ts";
import type { Merged } from "../../../src/core/people/merge.ts";
import { sketchFile } from "../../support/sketch-files.ts";

const merge = (files: readonly FileRead[], changes: readonly Change[] = [], typed: readonly string[] = []): Merged =>
  mergePeople({ files, changes, typed });
const linkedin = (drawing: string, path = "Connections.csv"): FileRead => sketchFile("linkedin", path, drawing);
const facebook = (drawing: string, path = "your_friends.json"): FileRead => sketchFile("facebook", path, drawing);
const book = (drawing: string): FileRead => sketchFile("address-book", "contacts.vcf", drawing);
/** Each person as spellings and sources: `Anna Neri+A. Neri [facebook linkedin]`. */
const drawn = ({ people }: Merged): readonly string[] =>
  people.map(({ names, sources }) => `${names.join("+")} [${sources.join(" ")}]`).toSorted();
const asked = ({ people, proposals }: Merged): readonly string[] =>
  proposals.map(({ a, b, reasons }) => {
    const names = [a, b].map((id) => people.find((person) => person.id === id)?.name ?? "?");
    return `${names.toSorted().join(" ~ ")}: ${reasons.join(", ")}`;
  });

test("the same address, number or LinkedIn page is one person, whatever the name", () => {
  const merged = merge([
    linkedin("Anna Neri /anna-neri anna@x.it: listed 2019-01-01"),
    linkedin("A. Neri /anna-neri: endorsement in 2020-01-01", "Endorsements.csv"),
    book(`Annina palestra anna@x.it +39333: address-book
          Mamma di Luca +39333: address-book`),
  ]);
  expect(drawn(merged)).toEqual(["A. Neri+Anna Neri+Annina palestra+Mamma di Luca [address-book linkedin]"]);
  expect(merged.people[0]?.id).toBe(idOfKey("linkedin-url:anna-neri"));
  expect(merged.people[0]?.aliases).toEqual(
    ["linkedin-url:anna-neri", "email:anna@x.it", "phone:+39333"].map(idOfKey).toSorted(),
  );
});

test("a household's telephone and a desk's mailbox join nobody", () => {
  const merged = merge([
    book(`Mario Zorzan +39011 info@coop.it: address-book
          Anna Zorzan +39011 #2: address-book
          Piero Tosin info@coop.it #3: address-book`),
  ]);
  expect(drawn(merged)).toHaveLength(3);
});

test("friends of one name with different days are two people, and a message by that name is neither's", () => {
  const friends = `Elena Tarozzi: listed 2012-01-01
                   Elena Tarozzi: listed 2018-05-05
                   Bruno Sala: listed 2012-01-01`;
  const merged = merge([facebook(friends), facebook("Elena Tarozzi: tagged-together both 2020-01-01", "posts.json")]);
  expect(merged.people.filter(({ name }) => name === "Elena Tarozzi")).toHaveLength(3);
  expect(asked(merged)).toEqual([
    "Elena Tarozzi ~ Elena Tarozzi: same-name, several-candidates",
    "Elena Tarozzi ~ Elena Tarozzi: same-name, several-candidates",
  ]);
  expect(merge([facebook(friends), facebook(friends, "friends/friends.json")]).people).toHaveLength(3);
});

test("a bare name on LinkedIn is the one connection of that name", () => {
  const connections = `Elena Tarozzi /elena-1: listed 2012-01-01
                       Bruno Sala /bruno-1: listed 2012-01-01`;
  const praise = linkedin("Elena Tarozzi, MBA: recommendation in 2020-01-01", "Recommendations.csv");
  expect(drawn(merge([linkedin(connections), praise]))).toEqual([
    "Bruno Sala [linkedin]",
    "Elena Tarozzi+Elena Tarozzi, MBA [linkedin]",
  ]);
  const homonyms = merge([linkedin(`${connections}\nElena Tarozzi /elena-2: listed 2015-01-01`), praise]);
  expect(homonyms.people).toHaveLength(4);
  expect(asked(homonyms)).toHaveLength(2);
  expect(asked(homonyms)[0]).toMatch(/same-name, several-candidates$/);
});

test("a rare name on two platforms is one person, a common one a question", () => {
  const merged = merge([
    linkedin("Zelinda|Quarantotti /zq: listed 2012-01-01\nMarco|Rossi /mr: listed 2012-01-01"),
    facebook("Quarantotti Zelinda: listed 2010-01-01\nMarco Rossi: listed 2010-01-01"),
  ]);
  expect(drawn(merged)).toEqual([
    "Marco Rossi [facebook]",
    "Marco Rossi [linkedin]",
    "Quarantotti Zelinda+Zelinda Quarantotti [facebook linkedin]",
  ]);
  expect(asked(merged)).toEqual(["Marco Rossi ~ Marco Rossi: same-name, common-name"]);
});

test("a common name and the same company are one person", () => {
  const merged = merge([
    linkedin("Marco Rossi /mr @Tessitura_Valdora_S.r.l.: listed 2012-01-01"),
    book("Marco Rossi #1 @Tessitura_Valdora: address-book"),
  ]);
  expect(drawn(merged)).toEqual(["Marco Rossi [address-book linkedin]"]);
});

test.each([
  ["brother and sister", "Giulio Zamparelli", "Giulia Zamparelli"],
  ["husband and wife", "Franco Zamparelli", "Teresa Zamparelli"],
  ["neighbouring family names", "Zelinda Ferrari", "Zelinda Ferraro"],
  ["a short form", "Giuseppe Zamparelli", "Beppe Zamparelli"],
  ["a second given name", "Anna Maria Zamparelli", "Anna Zamparelli"],
  ["sisters with two family names", "Maria Quarantotti Zamparelli", "Marta Quarantotti Zamparelli"],
])("%s are not joined unasked", (_, one, other) => {
  const merged = merge([linkedin(`${one} /one @Valdora: listed 2012-01-01`), facebook(`${other}: listed 2010-01-01`)]);
  expect(merged.people).toHaveLength(2);
});

test("among thousands a rare family name says much, and still does not make one of husband and wife", () => {
  const crowd = Array.from({ length: 3000 }, (_, at) => {
    const word = at
      .toString(26)
      .split("")
      .map((digit) => String.fromCharCode(98 + Number.parseInt(digit, 26)))
      .join("");
    return `Persona${word} Cognome${word} /p${at}: listed 2012-01-01`;
  });
  const merged = merge([
    linkedin([...crowd, "Franco Zamparelli /fz @Valdora: listed 2012-01-01"].join("\n")),
    facebook("Teresa Zamparelli: listed 2010-01-01"),
  ]);
  expect(merged.people.filter(({ sources }) => sources.length > 1)).toEqual([]);
  expect(asked(merged)).toEqual([]);
});

test("a short form is asked about, with its reason", () => {
  const merged = merge([
    linkedin("Giuseppe Zamparelli /gz: listed 2012-01-01"),
    facebook("Beppe Zamparelli: listed 2010-01-01"),
  ]);
  expect(asked(merged)).toEqual(["Beppe Zamparelli ~ Giuseppe Zamparelli: nickname"]);
});

test("two of a rare name on one side are a question, never a guess", () => {
  const merged = merge([
    linkedin("Zelinda Quarantotti /z1: listed 2012-01-01\nZelinda Quarantotti /z2: listed 2013-01-01"),
    facebook("Zelinda Quarantotti: listed 2010-01-01"),
  ]);
  expect(merged.people).toHaveLength(3);
  expect(asked(merged)).toHaveLength(2);
});

test("a chat calls people as the address book does", () => {
  const merged = merge([
    book("Marco Palestra +39333: address-book"),
    sketchFile("chat", "_chat.txt", "chat g: Marco Palestra 2024-01-01, Io 2024-01-02"),
  ]);
  expect(drawn(merged)).toContain("Marco Palestra [address-book chat]");
});

const RARE = [
  linkedin("Zelinda Quarantotti /zq: listed 2012-01-01"),
  facebook("Zelinda Quarantotti: listed 2010-01-01"),
];
const ON_LINKEDIN = idOfKey("linkedin-url:zq");
const ON_FACEBOOK = idOfKey("facebook-name:zelinda quarantotti");
const apart = (a: PersonId, b: PersonId): Change => ({ kind: "keep-apart", a, b });
const joined = (a: PersonId, b: PersonId): Change => ({ kind: "join", a, b });

test("kept apart stays apart and is never asked again; the last word counts", () => {
  const refused = merge(RARE, [apart(ON_FACEBOOK, ON_LINKEDIN)]);
  expect(refused.people.map(({ id }) => id).toSorted()).toEqual([ON_FACEBOOK, ON_LINKEDIN].toSorted());
  expect(refused.proposals).toEqual([]);
  expect(merge(RARE, [apart(ON_FACEBOOK, ON_LINKEDIN), joined(ON_LINKEDIN, ON_FACEBOOK)]).people).toHaveLength(1);
  expect(merge(RARE, [joined(ON_LINKEDIN, ON_FACEBOOK), apart(ON_LINKEDIN, ON_FACEBOOK)]).people).toHaveLength(2);
});

test("a refusal holds for everything joined to either side", () => {
  const common = [
    linkedin("Marco Rossi /mr marco@x.it: listed 2012-01-01"),
    book("Marco Rossi marco@x.it +391: address-book"),
    facebook("Marco Rossi: listed 2010-01-01"),
  ];
  expect(asked(merge(common))).toHaveLength(1);
  expect(asked(merge(common, [apart(idOfKey("phone:+391"), idOfKey("facebook-name:marco rossi"))]))).toEqual([]);
});

test("people joined by ego are one, under any id they ever had", () => {
  const files = [linkedin("Anna Bianchi /ab: listed 2012-01-01"), facebook("Anna Verdi: listed 2010-01-01")];
  const merged = merge(files, [joined(idOfKey("linkedin-url:ab"), idOfKey("facebook-name:anna verdi"))]);
  expect(drawn(merged)).toEqual(["Anna Bianchi+Anna Verdi [facebook linkedin]"]);
  expect(merged.rowOfAlias.get(idOfKey("facebook-name:anna verdi"))).toBe(0);
});

test("a typed name is the one person of that name, else someone new", () => {
  const files = [
    linkedin("Anna Bianchi /ab: listed 2012-01-01\nMarco Rossi /mr: listed 2012-01-01"),
    facebook("Marco Rossi: listed 2010-01-01"),
  ];
  const merged = merge(files, [], ["bianchi anna", "Marco Rossi", "Nonna Pina"]);
  expect(drawn(merged)).toEqual([
    "Anna Bianchi+bianchi anna [declared linkedin]",
    "Marco Rossi [declared]",
    "Marco Rossi [facebook]",
    "Marco Rossi [linkedin]",
    "Nonna Pina [declared]",
  ]);
});

test("the name shown is the cleanest spelling, not the loudest", () => {
  const merged = merge([
    linkedin("ANNA NERI 🚀, MBA /an a@x.it: listed 2012-01-01"),
    book("Anna Neri a@x.it: address-book"),
  ]);
  expect(merged.people[0]?.name).toBe("Anna Neri");
  expect(merge([book("anna@x.it: address-book")]).people[0]?.name).toBe("anna@x.it");
});

test("the newer description is believed", () => {
  const older = linkedin("Anna Neri /an @Vecchia: listed 2012-01-01");
  const newer = linkedin(
    "Anna Neri /an @Nuova: listed 2012-01-01\nBruno Sala /bs: listed 2024-01-01",
    "new/Connections.csv",
  );
  expect(merge([newer, older]).people.find(({ name }) => name === "Anna Neri")?.company).toBe("Nuova");
});
