import { expect, test } from "vitest";
import { dotInks } from "../../../src/core/map/drawing.ts";
import { groundOf, HUES, inksOf, lineOf, nameOf, inStrongContrast } from "../../../src/core/map/inks.ts";
import { contrast, DEFICIENCIES, difference, lab } from "../../support/colour.ts";

const SLOTS = [-1, ...HUES.keys()];
const PAPERS = [inksOf(false), inksOf(true)];

test("the colour difference agrees with two pairs of Sharma, Wu and Dalal's table", () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(difference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 3);
});

test("the ten hues stay at least 10 apart for every kind of colour vision", () => {
  for (const through of Object.values(DEFICIENCIES)) {
    const seen = HUES.map((hue) => lab(hue, through));
    for (const [i, a] of seen.entries()) {
      for (const b of seen.slice(i + 1)) expect(difference(a, b)).toBeGreaterThanOrEqual(10);
    }
  }
});

test("names reach 4.5 : 1 and the outlines of dots and regions 3 : 1 against their own ground, by day and night", () => {
  for (const inks of PAPERS) {
    for (const slot of SLOTS) {
      expect(contrast(nameOf(inks, slot), groundOf(inks, slot))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(lineOf(inks, slot), groundOf(inks, slot))).toBeGreaterThanOrEqual(3);
      expect(contrast(dotInks(inks, slot).line, inks.paper)).toBeGreaterThanOrEqual(3);
    }
  }
});

test("even the dust of cold contacts and the small print can be read off the paper", () => {
  for (const inks of PAPERS) {
    expect(contrast(inks.dust, inks.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(inks.faint, inks.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.ink, inks.paper)).toBeGreaterThanOrEqual(7);
  }
});

test("in strong contrast names reach 7 : 1, outlines 4.5 : 1, dust and small print 4.5 and 7 : 1", () => {
  for (const inks of PAPERS.map(inStrongContrast)) {
    for (const slot of SLOTS) {
      expect(contrast(nameOf(inks, slot), groundOf(inks, slot))).toBeGreaterThanOrEqual(7);
      expect(contrast(lineOf(inks, slot), groundOf(inks, slot))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dotInks(inks, slot).line, inks.paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(inks.dust, inks.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.faint, inks.paper)).toBeGreaterThanOrEqual(7);
  }
});
