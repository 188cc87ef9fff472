import { expect, test } from "vitest";

import type { EgoTie, Network } from "../../../src/core/model/network.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";

const TODAY = dayOf("2026-11-23");
const build = (...files: readonly FileRead[]): Network => buildNetwork({ files, changes: [], day: TODAY });
function tieTo(name: string, network: Network): EgoTie {
  const person = network.people.find((one) => one.name === name);
  const tie = network.ties.find((one) => one.person === person?.id);
  if (tie === undefined) throw new Error(`nobody is called ${name}`);
  return tie;
}

const linkedin = (drawing: string): FileRead =>
  sketchFile("linkedin", "messages.csv", `me Marta Riva /marta\n${drawing}`);

test("endorsements, recommendations and pokes are days of contact; being listed or followed is not", () => {
  const tie = tieTo(
    "Anna Neri",
    build(
      linkedin(`Anna Neri /an: listed 2012-01-01
                Anna Neri /an: follow out 2013-01-01
                Anna Neri /an: endorsement in 2014-01-01
                Anna Neri /an: recommendation out 2014-01-01`),
    ),
  );
  expect(tie.contacts).toEqual([{ source: "linkedin", days: [dayOf("2014-01-01")], directions: [3], weights: [1] }]);
  expect(tie.since).toBe(dayOf("2012-01-01"));
  expect(tie.sinceIn).toEqual([{ source: "linkedin", day: dayOf("2012-01-01") }]);
});

test("in a group what others write is no contact, and a day both in a group and alone counts as alone", () => {
  const network = build(
    linkedin(`chat g: Marta Riva /marta 2024-01-01, Anna Neri /an 2024-01-02, Bruno Sala /bs
              chat d: Marta Riva /marta 2024-01-01, Anna Neri /an`),
  );
  expect(tieTo("Anna Neri", network).contacts).toEqual([
    { source: "linkedin", days: ["2024-01-01", "2024-01-02"].map(dayOf), directions: [1, 2], weights: [1, 0.5] },
  ]);
  expect(tieTo("Bruno Sala", network).contacts).toEqual([
    { source: "linkedin", days: [dayOf("2024-01-01")], directions: [1], weights: [0.5] },
  ]);
});

test("a room of more than thirty is an audience: nobody's contact, nobody's company, still a place", () => {
  const crowd = (size: number): string =>
    Array.from({ length: size }, (_, at) => `Persona ${"abcdefgh"[at % 8]}${"abcdefgh"[at >> 3]}`).join(", ");
  const room = (size: number): Network =>
    build(
      sketchFile("facebook", "message_1.json", `me Marta Riva\nchat g "Paese": Marta Riva 2024-01-01, ${crowd(size)}`),
    );
  expect(room(29).ties.filter(({ contacts }) => contacts.length > 0)).toHaveLength(29);
  expect(room(29).alterTies).toHaveLength((29 * 28) / 2);
  expect(room(30).ties.filter(({ contacts }) => contacts.length > 0)).toHaveLength(0);
  expect(room(30).alterTies).toHaveLength(0);
  expect(room(30).environments.map(({ kind, members }) => [kind, members.length])).toEqual([["conversation", 30]]);
});

test("the same thread in two files is one thread", () => {
  const older = sketchFile(
    "facebook",
    "a/message_1.json",
    "me Marta Riva\nchat g: Marta Riva 2024-01-01, Anna Neri 2024-01-02",
  );
  const newer = sketchFile(
    "facebook",
    "b/message_1.json",
    "me Marta Riva\nchat g: Marta Riva 2024-01-01 2024-02-01, Anna Neri",
  );
  expect(tieTo("Anna Neri", build(older, newer)).contacts[0]?.days).toEqual(
    ["2024-01-01", "2024-01-02", "2024-02-01"].map(dayOf),
  );
});

test("a friend removed has ended there, unless added again", () => {
  const removed = sketchFile("facebook", "removed.json", "Anna Neri: contact-ended 2020-01-01");
  const friends = (day: string): FileRead => sketchFile("facebook", "friends.json", `Anna Neri: listed ${day}`);
  expect(tieTo("Anna Neri", build(removed, friends("2010-01-01")))).toMatchObject({
    endedIn: ["facebook"],
    listedIn: [],
  });
  expect(tieTo("Anna Neri", build(removed, friends("2021-01-01")))).toMatchObject({
    endedIn: [],
    listedIn: ["facebook"],
  });
  expect(tieTo("Anna Neri", build(removed))).toMatchObject({ endedIn: ["facebook"], since: null });
});

test("days after today have not happened", () => {
  const network = build(
    linkedin("chat d: Marta Riva /marta 2026-11-23 2026-11-24, Anna Neri /an\nAnna Neri /an: listed 2027-01-01"),
  );
  expect(tieTo("Anna Neri", network)).toMatchObject({ since: TODAY, contacts: [{ days: [TODAY] }] });
  expect(network.sources[0]).toMatchObject({
    coverage: { from: TODAY, to: TODAY },
    contactCoverage: { from: TODAY, to: TODAY },
  });
});

test("only people of a source that could show contact are covered, and only by its own files' days", () => {
  const network = build(
    sketchFile("linkedin", "Connections.csv", "Anna Neri /an: listed 2012-01-01"),
    sketchFile("facebook", "friends.json", "me Marta Riva\nBruno Sala: listed 2010-01-01"),
    sketchFile("facebook", "message_1.json", "chat d: Marta Riva 2020-01-01, Carla Pini 2021-01-01"),
  );
  expect(["Anna Neri", "Bruno Sala", "Carla Pini"].map((name) => tieTo(name, network).covered)).toEqual([
    false,
    true,
    true,
  ]);
  expect(network.sources.map(({ id, contactCoverage }) => [id, contactCoverage])).toEqual([
    ["facebook", { from: dayOf("2020-01-01"), to: dayOf("2021-01-01") }],
    ["linkedin", null],
  ]);
});

test("people seen together often know each other more surely, in a small company more than in a large one", () => {
  const weight = (drawing: string): number | undefined =>
    build(sketchFile("facebook", "message_1.json", `me Marta Riva\n${drawing}`)).alterTies.find(({ a, b }) => a !== b)
      ?.weight;
  const once = weight("chat g: Marta Riva, Anna Neri, Bruno Sala");
  const twice = weight("chat g: Marta Riva, Anna Neri, Bruno Sala\nchat h: Marta Riva, Anna Neri, Bruno Sala");
  const large = weight("chat g: Marta Riva, Anna Neri, Bruno Sala, Carla Pini, Dina Zatti, Elio Vanz");
  expect(once).toBeCloseTo(0.6 * 2 ** -0.35, 6);
  expect(twice).toBeCloseTo(1 - (1 - (once ?? 0)) ** 2, 5);
  expect(large).toBeLessThan(once ?? 0);
});

test("tagged with ego on one day were together; on different days were not", () => {
  const tagged = (second: string): Network =>
    build(
      sketchFile(
        "facebook",
        "posts.json",
        `Anna Neri: tagged-together out 2020-01-01\nBruno Sala: tagged-together out ${second}`,
      ),
    );
  expect(tagged("2020-01-01").alterTies).toHaveLength(1);
  expect(tagged("2020-01-02").alterTies).toHaveLength(0);
});

test("an address book uploaded to a platform is no contact list of it, nor dates anyone", () => {
  const uploaded = (platform: "linkedin" | "address-book"): EgoTie =>
    tieTo("Anna Neri", build(sketchFile(platform, "contacts", "Anna Neri anna@x.it: address-book 2020-01-01")));
  expect(uploaded("linkedin")).toMatchObject({ listedIn: [], since: null });
  expect(uploaded("address-book")).toMatchObject({ listedIn: ["address-book"], since: dayOf("2020-01-01") });
});
