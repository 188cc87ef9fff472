import { expect, test } from "vitest";

import type { Change } from "../../../src/core/model/change.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { mergePeople } from "../../../src/core/people/merge.ts";
import type { Merged } from "../../../src/core/people/merge.ts";
import { sketchFile } from "../../support/sketch-files.ts";

const merge = (files: readonly FileRead[], changes: readonly Change[] = []): Merged =>
  mergePeople({ files, changes, typed: [] });
const names = ({ people }: Merged): readonly string[] => people.map(({ name }) => name).toSorted();

test("ego's own address, page and name are ego on every platform, and never among people", () => {
  const merged = merge([
    sketchFile("linkedin", "Profile.csv", "me Marta Riva\nme Marta Riva marta@x.it"),
    sketchFile(
      "linkedin",
      "Invitations.csv",
      "me Marta Riva /marta-riva\nMarta Riva /marta-riva\nAnna Neri /an: invitation out 2020-01-01",
    ),
    sketchFile("linkedin", "messages.csv", "chat t: Marta Riva 2019-01-01, Anna Neri /an 2019-01-02"),
    sketchFile("address-book", "contacts.vcf", "Io marta@x.it: address-book"),
  ]);
  expect(names(merged)).toEqual(["Anna Neri"]);
  expect(merged.ego.basis).toBe("stated");
  expect(merged.ego.names).toEqual(["Marta Riva", "Io"]);
  expect(merged.ego.identities.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
    "email address-book",
    "email linkedin",
    "linkedin-url linkedin",
    "name linkedin",
  ]);
});

const CHATS = `chat a: Marta Riva 2024-01-01, Anna Neri 2024-01-01
               chat b: Marta Riva 2024-01-01, Bruno Sala 2024-01-02
               chat c "Coro": Anna Neri 2024-01-01, Marta Riva, Carla Pini`;

test("without a profile, ego is the one in every conversation: a guess that names the others", () => {
  const merged = merge([sketchFile("facebook", "inbox/message_1.json", CHATS)]);
  expect(names(merged)).toEqual(["Anna Neri", "Bruno Sala", "Carla Pini"]);
  expect(merged.ego).toMatchObject({ basis: "guessed", names: ["Marta Riva"] });
  expect(merged.ego.candidates.map(({ name }) => name)).toEqual([
    "Marta Riva",
    "Anna Neri",
    "Bruno Sala",
    "Carla Pini",
  ]);
});

test("one conversation leaves it open until ego says so", () => {
  const file = sketchFile("chat", "_chat.txt", "chat a: Marta 2024-01-01, Anna 2024-01-01");
  const open = merge([file]);
  expect(open.ego).toMatchObject({ basis: "unknown", names: [] });
  expect(names(open)).toEqual(["Anna", "Marta"]);
  const identity = open.ego.candidates.find(({ name }) => name === "Marta")?.identity ?? { kind: "name", value: "" };
  const told = merge([file], [{ kind: "this-is-me", identity }]);
  expect(told.ego).toMatchObject({ basis: "told", names: ["Marta"], candidates: [] });
  expect(names(told)).toEqual(["Anna"]);
});

test("a name stated on one platform tells ego on another whose threads show it", () => {
  const merged = merge([
    sketchFile("linkedin", "Profile.csv", "me Marta Riva"),
    sketchFile("facebook", "message_1.json", CHATS),
  ]);
  expect(merged.ego.basis).toBe("stated");
  expect(names(merged)).not.toContain("Marta Riva");
});

test("a contact is never taken for ego, however often they write", () => {
  const merged = merge([
    sketchFile("linkedin", "Connections.csv", "Anna Neri /an: listed 2012-01-01"),
    sketchFile(
      "linkedin",
      "messages.csv",
      "chat a: Anna Neri /an 2024-01-01, Bruno Sala /bs\nchat b: Anna Neri /an 2024-01-01, Carla Pini /cp",
    ),
  ]);
  expect(names(merged)).toContain("Anna Neri");
  expect(merged.ego.basis).toBe("unknown");
});

test("old messages under ego's bare name are ego's, even when a contact bears it too", () => {
  const merged = merge([
    sketchFile("linkedin", "Profile.csv", "me Marta Riva /marta-riva"),
    sketchFile("linkedin", "Connections.csv", "Marta Riva /another-marta: listed 2012-01-01"),
    sketchFile("linkedin", "Invitations.csv", "Marta Riva /marta-riva\nDott.ssa Marta Riva: invitation out 2012-01-01"),
    sketchFile("linkedin", "messages.csv", "chat a: Riva Marta 2013-01-01, Anna Neri 2013-01-02"),
  ]);
  expect(merged.ego.names).toContain("Riva Marta");
  expect(merged.people.map(({ names }) => names)).toEqual(expect.arrayContaining([["Marta Riva"], ["Anna Neri"]]));
  expect(merged.people).toHaveLength(2);
});
