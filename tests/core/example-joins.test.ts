import { expect, test } from "vitest";
import { EXAMPLE_TRUTH, exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import { day, dayOf } from "../../src/core/model/day.ts";
import type { IdentityKind } from "../../src/core/model/mention.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { readTexts } from "../support/read-texts.ts";

const TODAY = dayOf(2026, 11, 23) ?? day(0);
const network = buildNetwork({ files: readTexts(exampleFiles(TODAY)), changes: exampleChanges(), day: TODAY });

const valuesOf = (kind: IdentityKind): readonly (readonly string[])[] =>
  network.people.map(({ identities }) => identities.filter((one) => one.kind === kind).map(({ value }) => value));
const slugs = valuesOf("linkedin-url");
const shown = valuesOf("facebook-name");
const rowOfSlug = new Map(slugs.flatMap((own, row) => own.map((slug) => [slug, row] as const)));
const rowOfShown = new Map(shown.flatMap((own, row) => own.map((name) => [name, row] as const)));
const truly = new Set(EXAMPLE_TRUTH.pairs.map(({ slug, facebookName }) => `${slug} ${facebookName}`));

test("nobody is joined with anybody else", () => {
  const wrong = slugs.flatMap((own, row) => {
    const names = shown[row] ?? [];
    const strangers = own.flatMap((slug) => names.map((name) => `${slug} ${name}`)).filter((pair) => !truly.has(pair));
    return own.length > 1 || names.length > 1 ? [...own, ...names] : strangers;
  });
  expect(wrong).toEqual([]);
});

test("homonyms and people of nearly the same name stay two", () => {
  expect(EXAMPLE_TRUTH.traps).toHaveLength(6);
  for (const { slug, facebookName } of EXAMPLE_TRUTH.traps) {
    expect(rowOfSlug.get(slug)).toBeDefined();
    expect(rowOfShown.get(facebookName)).toBeDefined();
    expect(rowOfSlug.get(slug)).not.toBe(rowOfShown.get(facebookName));
  }
});

test("of the people on both platforms 95 in 100 are joined or proposed, most of them joined", () => {
  const proposed = new Set(network.proposals.map(({ a, b }) => `${a} ${b}`));
  const found = EXAMPLE_TRUTH.pairs.map(({ slug, facebookName }) => {
    const [a, b] = [rowOfSlug.get(slug) ?? -1, rowOfShown.get(facebookName) ?? -2];
    if (a === b) return "joined";
    const [left = "", right = ""] = [network.people[a]?.id ?? "", network.people[b]?.id ?? ""].toSorted();
    return proposed.has(`${left} ${right}`) ? "proposed" : "lost";
  });
  const share = (what: readonly string[]): number => found.filter((one) => what.includes(one)).length / found.length;
  expect(EXAMPLE_TRUTH.pairs.length).toBeGreaterThan(80);
  expect(share(["joined", "proposed"])).toBeGreaterThanOrEqual(0.95);
  expect(share(["joined"])).toBeGreaterThanOrEqual(0.7);
});

test("a shared e-mail address always joins, a nickname alone never", () => {
  for (const { slug, facebookName, likeness } of EXAMPLE_TRUTH.pairs) {
    if (likeness === "email") expect(rowOfSlug.get(slug)).toBe(rowOfShown.get(facebookName));
    if (likeness === "nickname") expect(rowOfSlug.get(slug)).not.toBe(rowOfShown.get(facebookName));
  }
});

test("questions to answer are few", () => {
  expect(network.proposals.length).toBeLessThanOrEqual(30);
});

test("names drawn in circles find their people; only those on no platform stand alone, or those in question", () => {
  const alone = network.people.filter(({ sources }) => sources.every((source) => source === "declared"));
  const names = network.people.filter((person) => !alone.includes(person)).map(({ id, name }) => [id, name] as const);
  const nameOf = new Map(names);
  const inQuestion = new Set(network.proposals.flatMap(({ a, b }) => [nameOf.get(a), nameOf.get(b)]));
  const settled = alone.map(({ name }) => name).filter((name) => !inQuestion.has(name));
  expect(settled.toSorted()).toEqual(EXAMPLE_TRUTH.offline.toSorted());
  expect(alone.length - settled.length).toBeLessThanOrEqual(2);
});
