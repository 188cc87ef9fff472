import { expect, test } from "vitest";
import { isSeen, remainsOf } from "../../../src/app/amplifier/remains.ts";
import { shareDrawing } from "../../../src/app/amplifier/share-picture.ts";
import { it as italian } from "../../../src/app/words/it.ts";
import { circleId, personId, sourceId } from "../../../src/core/model/ids.ts";
import type { View } from "../../../src/engine/protocol.ts";

const LINKEDIN = sourceId("linkedin");
const WHOLE = { people: 1157, circles: 12, clusters: 9, bridges: 8, strength: 1 };

/** Two circles that share someone; only the platform sees when one was in touch. */
const VIEW = {
  sources: [
    { id: sourceId("declared"), platform: "declared", contactCoverage: null },
    { id: LINKEDIN, platform: "linkedin", contactCoverage: { from: null, to: null } },
  ],
  people: {
    ids: ["a", "b", "c"].map(personId),
    names: ["Amilcare Zunino", "Desdemona Fogli", "Ersilia <Pugno>"],
    doing: ["Maestro, Tessitura Zefiro", "", ""],
    strength: Float32Array.of(0.4, Number.NaN, 0.01),
    sources: Uint16Array.of(0b11, 0b01, 0b10),
  },
  circles: [
    { id: circleId("x"), kind: "family", name: "I Zunino & C", basis: "declared", people: [0, 1], silhouettes: 3 },
    { id: circleId("y"), kind: "work", name: "Zefiro", basis: "suggested", people: [0, 2], silhouettes: 0 },
  ],
  summary: { blind: false, cold: ["c"].map(personId) },
  amplifier: { whole: WHOLE, sources: [] },
} as unknown as View;

const { amplifier, terms, shell } = italian;
const sentence = amplifier.remains({
  ...remainsOf(VIEW, [], { ...WHOLE, people: 168, circles: 11, bridges: 6, strength: 0.88 }),
  everythingOff: true,
});
const drawing = shareDrawing(VIEW, [LINKEDIN], {
  title: amplifier.shareTitle,
  sentence,
  off: `Senza ${Object.values(terms.platforms).slice(0, 6).join(", ")}`,
  me: amplifier.me,
  kinds: terms.circleKinds,
  foot: shell.appName,
});

test("the picture to share tells kinds and figures, and no name of a person, a firm or a circle", () => {
  for (const word of ["Amilcare", "Zunino", "Desdemona", "Fogli", "Ersilia", "Pugno", "Zefiro", "Maestro"])
    expect(drawing).not.toContain(word);
  expect(drawing).toContain(terms.circleKinds.family);
  expect(drawing).toContain("168");
});

test("it needs nothing of the page, and its longest sentence stays on the paper", () => {
  expect(drawing).not.toMatch(/var\(|class=|style=|href|NaN|undefined/);
  const [, top = "", , height = ""] = /viewBox="([^"]+)"/.exec(drawing)?.[1]?.split(" ") ?? [];
  const lowest = Math.max(...[...drawing.matchAll(/<text x="[\d.-]+" y="([\d.-]+)"/g)].map(([, y]) => Number(y)));
  expect(lowest).toBeLessThan(Number(top) + Number(height) - 12);
});

test("where no source is left that sees when one was in touch, no strength is told, not nought", () => {
  expect(isSeen(VIEW, [])).toBe(true);
  expect(isSeen(VIEW, [LINKEDIN])).toBe(false);
  expect(remainsOf(VIEW, [], WHOLE).strength).toBe(1);
  expect(remainsOf(VIEW, [LINKEDIN], { ...WHOLE, strength: 0 }).strength).toBeNull();
});

test("shares and counts are said as one says them", () => {
  const told = (strength: number): string =>
    amplifier.remains({ ...remainsOf(VIEW, [], { ...WHOLE, strength }), everythingOff: false });
  expect([0, 0.01, 0.08, 0.1, 0.11, 0.81, 1].map((share) => /(?:l’|il |lo )\d+%/.exec(told(share))?.[0])).toEqual([
    "lo 0%",
    "l’1%",
    "l’8%",
    "il 10%",
    "l’11%",
    "l’81%",
    "il 100%",
  ]);
  const one = { from: "da LinkedIn", present: 1, onlyHere: 1, sure: 0 };
  for (const sure of [0, 1]) expect(amplifier.bound({ ...one, sure })).not.toContain("1 persona");
});
