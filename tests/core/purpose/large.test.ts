import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { ask } from "../../../src/core/purpose/ask.ts";
import { readDictionary } from "../../../src/core/purpose/dictionary.ts";
import { peopleWords } from "../../../src/core/purpose/people-words.ts";
import { throughWhom } from "../../../src/core/purpose/through.ts";
import { largeNetwork } from "../../support/large-network.ts";
import { TODAY } from "../../support/sketch.ts";
import { ENGLISH, ITALIAN } from "./needs.ts";

const PEOPLE = 30_000;
/** What is told at once after typing stops, in milliseconds. */
const AT_ONCE = 100;
const SHOWN = 40;

test("thirty thousand people answer a need at once", () => {
  const bare = largeNetwork(PEOPLE);
  const dictionary = readDictionary();
  const { occupations } = dictionary;
  const people = bare.people.map((person, row) => {
    const trade = occupations[(row * 7919) % occupations.length];
    return { ...person, position: (row % 2 === 0 ? trade?.it : trade?.en) ?? null };
  });
  const network = { ...bare, people };
  const of = peopleWords(network, analyse(network, { day: TODAY, seed: 1 }), dictionary);
  const timed = (act: () => unknown): number => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  };
  const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  const needs = [...ITALIAN, ...ENGLISH].map(({ need }) => need);
  const ours: number[] = [];
  const scans: number[] = [];
  for (const need of needs) {
    ours.push(
      timed(() => {
        const { candidates } = ask(of, need);
        throughWhom(
          of,
          candidates.slice(0, SHOWN).map(({ row }) => row),
        );
      }),
    );
    const words = need.toLowerCase().split(" ");
    scans.push(
      timed(() => people.filter(({ position }) => words.every((word) => position?.toLowerCase().includes(word)))),
    );
  }
  const told = `${median(ours).toFixed(1)} ms an answer, ${(median(ours) / median(scans)).toFixed(1)} × looking for the words in every role`;
  console.log(told);
  expect(median(ours), told).toBeLessThan(AT_ONCE);
});
