import { expect, test } from "vitest";
import type { Mention } from "../../../src/core/model/mention.ts";
import { NOTHING_READ } from "../../../src/core/model/reading.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { someone, slug, listing, file, told, after, ADA, BICE, CLEO } from "../../support/listings.ts";

test("who is no longer on the list has ended, and keeps the day on which it began", () => {
  const pooled = after(
    [
      file(
        listing([
          [ADA, 10],
          [BICE, 20],
        ]),
      ),
    ],
    [
      file(
        listing([
          [ADA, 10],
          [CLEO, 30],
        ]),
      ),
    ],
  );
  expect(told(pooled)).toEqual([
    "Ada Serra: contact-listed 10",
    "Cleo Maru: contact-listed 30",
    "Bice Loi: contact-listed 20",
    "Bice Loi: contact-ended null",
  ]);
  expect(pooled).toHaveLength(1);
  // The rows counted are those of the newer file alone.
  expect(pooled[0]?.reading.used).toBe(2);
});

test("who is listed again is a contact again", () => {
  const all = file(
    listing([
      [ADA, 10],
      [BICE, 20],
    ]),
  );
  const without = file(listing([[ADA, 10]]));
  const again = after(after([all], [without]), [all]);
  expect(told(again)).toEqual(["Ada Serra: contact-listed 10", "Bice Loi: contact-listed 20"]);
  expect(again).toEqual([all]);
});

test("a list that was read only in part ends nobody", () => {
  const older = file(
    listing([
      [ADA, 10],
      [BICE, 20],
    ]),
  );
  const cut = listing([[ADA, 10]]);
  for (const code of ["cut-short", "saved-by-spreadsheet", "unclosed-quote"] as const) {
    const newer = file({ ...cut, findings: [{ code, line: null }] });
    expect(told(after([older], [newer]))).not.toContain("Bice Loi: contact-ended null");
  }
  const damaged = file(NOTHING_READ, { path: "Connections_2.csv", error: "entry-damaged" });
  expect(told(after([older], [file(cut), damaged]))).not.toContain("Bice Loi: contact-ended null");
  const archive = file(
    { ...NOTHING_READ, findings: [{ code: "archive-cut-short", line: null }] },
    { path: "x.zip", reader: null },
  );
  expect(told(after([older], [file(cut), archive]))).not.toContain("Bice Loi: contact-ended null");
  expect(told(after([older], [file(cut)]))).toContain("Bice Loi: contact-ended null");
});

test("an empty list, or somebody else's, ends nobody", () => {
  const crowd = Array.from(
    { length: 12 },
    (_, i) => [someone(`Persona ${String(i)}`, slug(`p${String(i)}`)), i] as const,
  );
  const others = crowd.map(([, on]) => [someone(`Altra ${String(on)}`, slug(`q${String(on)}`)), on + 100] as const);
  for (const newer of [[], others]) {
    expect(
      told(after([file(listing(crowd))], [file(listing(newer))])).filter((line) => line.includes("ended")),
    ).toEqual([]);
  }
});

test("parts of one list count together, whatever the names of their files", () => {
  const part = (path: string, people: readonly Mention[]): FileRead =>
    file(
      listing(
        people.map((mention) => [mention, null]),
        "follow",
      ),
      { platform: "instagram", reader: "instagram/followers", path },
    );
  const older = [part("followers_1.json", [ADA, BICE, CLEO])];
  const newer = [part("connections/followers_1.json", [CLEO]), part("connections/followers_2.json", [BICE])];
  const pooled = after(older, newer);
  expect(pooled.map(({ path }) => path)).toEqual(newer.map(({ path }) => path));
  expect(told(pooled).filter((line) => line.includes("ended"))).toEqual(["Ada Serra: contact-ended null"]);
});

test("who is still on another list of the platform has not ended", () => {
  const list = (reader: string, people: readonly Mention[]): FileRead =>
    file(
      listing(
        people.map((mention) => [mention, null]),
        "follow",
      ),
      { platform: "instagram", reader, path: `${reader}.json` },
    );
  const older = [list("instagram/followers", [ADA, BICE]), list("instagram/following", [ADA])];
  const newer = [list("instagram/followers", [CLEO]), list("instagram/following", [ADA])];
  expect(told(after(older, newer)).filter((line) => line.includes("ended"))).toEqual(["Bice Loi: contact-ended null"]);
});

test("a contact who only follows now has ended as a contact", () => {
  const friends = (people: readonly Mention[]): FileRead =>
    file(listing(people.map((mention) => [mention, 5])), {
      platform: "facebook",
      reader: "facebook/friends",
      path: "friends.json",
    });
  const followers = file(listing([[BICE, 5]], "follow"), {
    platform: "facebook",
    reader: "facebook/followers",
    path: "followers.json",
  });
  expect(told(after([friends([ADA, BICE])], [friends([ADA]), followers]))).toContain("Bice Loi: contact-ended null");
});

test("the newer description counts, and what only the older one knew is kept", () => {
  const before = { ...ADA, position: "Docente", company: "Liceo Montelana" };
  const now = {
    ...someone("Ada Serra", {
      identities: [
        { kind: "linkedin-url", value: "ada-serra" },
        { kind: "email", value: "ada@posta.example" },
      ],
    }),
    company: "Coop Aurora",
  };
  const [pooled] = after([file(listing([[before, 10]]))], [file(listing([[now, 10]]))]);
  expect(pooled?.reading.mentions).toEqual([{ ...now, position: "Docente" }]);
});

test("addresses that came later, changed addresses and changed names are the same people", () => {
  const renamed = someone("Ada Serra Loi", slug("ada-serra"));
  const moved = someone("Bice Loi", slug("bice-loi-coach"));
  const older = file(
    listing([
      [someone("Cleo Maru"), 30],
      [ADA, 10],
      [BICE, 20],
    ]),
  );
  const newer = file(
    listing([
      [CLEO, 30],
      [renamed, 10],
      [moved, 20],
    ]),
  );
  const [pooled] = after([older], [newer]);
  expect(pooled?.reading.mentions.map(({ name }) => name)).toEqual(["Cleo Maru", "Ada Serra Loi", "Bice Loi"]);
  expect(pooled?.reading.mentions[2]?.identities.map(({ value }) => value)).toEqual(["bice-loi", "bice-loi-coach"]);
  expect(told(after([older], [newer]))).toHaveLength(3);
});

test("two of one name stay two, whichever of them left", () => {
  const one = someone("Anna Rossi", slug("anna-1"));
  const other = someone("Anna Rossi", slug("anna-2"));
  const [pooled] = after(
    [
      file(
        listing([
          [one, 10],
          [other, 10],
        ]),
      ),
    ],
    [file(listing([[one, 10]]))],
  );
  expect(pooled?.reading.mentions).toHaveLength(2);
  expect(pooled?.reading.traces.filter(({ kind }) => kind === "contact-ended").map(({ mention }) => mention)).toEqual([
    1,
  ]);
});
