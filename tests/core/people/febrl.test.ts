import { expect, test } from "vitest";

import { mergePeople } from "../../../src/core/people/merge.ts";
import type { Merged } from "../../../src/core/people/merge.ts";
import { COMMON_FAMILY, COMMON_GIVEN } from "../../../src/core/people/common-names.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import type { Identity } from "../../../src/core/model/mention.ts";
import { jaroWinkler } from "../../../src/core/people/jaro-winkler.ts";
import { namePart } from "../../../src/core/people/names.ts";
import { isNickname } from "../../../src/core/people/nicknames.ts";
import { readFebrl } from "../../support/febrl.ts";
import type { FebrlRecord } from "../../support/febrl.ts";
import { fileOf, sketchFile } from "../../support/sketch-files.ts";

/**
 * FEBRL 4: 5,000 invented people, each once clean and once with slips, as if on two platforms; a second
 * field stands in for the company. With these rules more than a third of the pairs that stay two have
 * another given name, which in life is a brother or a wife, and over a fifth another family name.
 */
const CLEAN = readFebrl("dataset4a");
const SLIPS = readFebrl("dataset4b");
const ABSENT = CLEAN === null || SLIPS === null;

type Field = "suburb" | "postcode" | "born";

test.skipIf(ABSENT)(
  "FEBRL 4 by names alone: precision at least .997, recall .70 (skipped without the research data)",
  () => {
    const { precision, recall } = accuracy(mergeBoth(null));
    expect(precision).toBeGreaterThanOrEqual(0.997);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  },
);

/** Reached: .9993 and .807 with the suburb, .9990 and .814 with the postcode, .9990 and .821 with the day of birth. */
test.skipIf(ABSENT).each<readonly [Field, number]>([
  ["suburb", 0.804],
  ["postcode", 0.81],
  ["born", 0.819],
])("FEBRL 4 with %s: precision at least .999, recall %d (skipped without the research data)", (field, least) => {
  const merged = mergeBoth(field);
  const { precision, recall } = accuracy(merged);
  expect(precision).toBeGreaterThanOrEqual(0.999);
  expect(recall).toBeGreaterThanOrEqual(least);
  expect(joinedIn(merged).filter(haveOtherNames)).toEqual([]);
});

/**
 * In life few are on both platforms. Before the overlap counted, precision was .977, .830, and 99 of 2,500 strangers
 * were joined. Reached: .992 and .505 of those on both, .990 and .400, nobody.
 */
test.skipIf(ABSENT).each<readonly [string, (turn: number) => boolean, (turn: number) => boolean, number]>([
  ["two in three", (turn) => turn % 4 !== 3, (turn) => turn % 4 !== 2, 0.48],
  ["one in five", (turn) => turn % 10 <= 5, (turn) => turn % 10 >= 5, 0.38],
  ["nobody", (turn) => turn % 2 === 0, (turn) => turn % 2 === 1, 0],
])(
  "FEBRL 4 with %s on both sides: hardly anybody joined wrongly (skipped without the research data)",
  (_, one, other, least) => {
    const [left, right] = [CLEAN ?? [], SLIPS ?? []].map((records, side) =>
      records.filter(({ entity }) => (side === 0 ? one : other)(Number(entity))),
    );
    const joined = joinedIn(mergeBoth(null, left, right));
    const shared = new Set(right?.map(({ entity }) => entity));
    const possible = left?.filter(({ entity }) => shared.has(entity)).length ?? 0;
    const truly = joined.filter(isRight).length;
    expect(joined.length - truly).toBeLessThanOrEqual(joined.length / 100);
    expect(truly).toBeGreaterThanOrEqual(possible * least);
  },
);

test("of 300 pairs of different people with common names none is joined", () => {
  const names = COMMON_GIVEN.flatMap((given, language) =>
    given.slice(0, 150).map((first, rank) => `${first}|${COMMON_FAMILY[language]?.[(rank * 7) % 150] ?? ""}`),
  );
  const linkedin = names.map((name, at) => `${name} /person-${at}: listed 2012-01-01`).join("\n");
  const facebook = names.map((name) => `${name.replace("|", " ")}: listed 2010-01-01`).join("\n");
  const merged = mergePeople({
    files: [sketchFile("linkedin", "Connections.csv", linkedin), sketchFile("facebook", "friends.json", facebook)],
    changes: [],
    typed: [],
  });
  expect(names).toHaveLength(300);
  expect(merged.people.filter(({ sources }) => sources.length > 1)).toEqual([]);
  expect(merged.proposals).toHaveLength(60);
});

function mergeBoth(field: Field | null, clean = CLEAN, slips = SLIPS): Merged {
  const files = [
    platform("linkedin", "linkedin-url", told(clean, field)),
    platform("address-book", "card-uid", told(slips, field)),
  ];
  return mergePeople({ files, changes: [], typed: [] });
}

type Told = Pick<FebrlRecord, "entity" | "given" | "family"> & { readonly second: string };

const told = (records: readonly FebrlRecord[] | null, field: Field | null): readonly Told[] =>
  (records ?? []).map((record) => ({ ...record, second: field === null ? "" : record[field] }));

function platform(name: "linkedin" | "address-book", kind: Identity["kind"], records: readonly Told[]): FileRead {
  const mentions = records.map(({ entity, given, family, second }) => ({
    name: `${given} ${family}`.trim(),
    given: given || null,
    family: family || null,
    identities: [{ kind, value: `${name}-${entity}` }],
    position: null,
    company: second || null,
  }));
  return fileOf(name, "people", { mentions });
}

const joinedIn = ({ people }: Merged): Merged["people"] => people.filter(({ identities }) => identities.length > 1);

function accuracy(merged: Merged): { readonly precision: number; readonly recall: number } {
  const joined = joinedIn(merged);
  const right = joined.filter(isRight);
  return { precision: right.length / joined.length, recall: right.length / (CLEAN?.length ?? 1) };
}

const isRight = ({ identities }: Merged["people"][number]): boolean =>
  new Set(identities.map(({ value }) => value.split("-").at(-1))).size === 1;

const NAMES = new Map<string, readonly string[]>(
  [
    ...(CLEAN ?? []).map((record) => [`linkedin-${record.entity}`, record] as const),
    ...(SLIPS ?? []).map((record) => [`address-book-${record.entity}`, record] as const),
  ].map(([account, { given, family }]) => [account, [namePart(given), namePart(family)]] as const),
);

/** Brothers and wives: a given name that is neither the other's, nor like it, nor its short form, nor swapped. */
function haveOtherNames({ identities }: Merged["people"][number]): boolean {
  const [one, other] = identities.map(({ value }) => NAMES.get(value) ?? []);
  const [given = "", family = ""] = one ?? [];
  const [otherGiven = "", otherFamily = ""] = other ?? [];
  if ([given, family, otherGiven, otherFamily].includes("")) return false;
  const alike = Math.max(jaroWinkler(given, otherGiven), jaroWinkler(given, otherFamily));
  return alike < 0.84 && given.charAt(0) !== otherGiven && !isNickname(given, otherGiven);
}
