import { expect, test } from "vitest";

import { nameFrequencies } from "../../../src/core/people/frequencies.ts";
import { likeness } from "../../../src/core/people/likeness.ts";
import type { Unit } from "../../../src/core/people/units.ts";

const unit = (given: string, family: string): Unit => ({
  root: 0,
  key: `${given} ${family}`,
  strata: [],
  forms: [{ given, family, partial: false }],
  nameKeys: [[given, family].toSorted().join(" ")],
  contexts: ["valdora"],
  places: [],
  spellings: [`${given} ${family}`],
});

/** Many a Freddie as a given name, none as a family name. */
const YARDSTICK = {
  names: nameFrequencies(Array.from({ length: 40 }, (_, at) => ({ given: "freddie", family: `cognome${at}` }))),
  companyShare: () => 0.01,
  placeShare: () => 0.01,
};

test.each([
  ["swapped", ["bailey", "freddie"], ["freddie", "bailey"]],
  ["swapped with a slip", ["zelinda", "quarantotti"], ["quarantoti", "zelinda"]],
  ["swapped with two slips", ["freddie", "quarantotti"], ["quarantoti", "fredie"]],
  ["straight", ["zelinda", "quarantotti"], ["zelinda", "quarantoti"]],
  ["one word", ["zelinda", ""], ["zelinda", "quarantotti"]],
])(
  "%s: two people are as alike from either side",
  (_, [given = "", family = ""], [otherGiven = "", otherFamily = ""]) => {
    const [one, other] = [unit(given, family), unit(otherGiven, otherFamily)];
    expect(likeness(one, other, YARDSTICK)?.bits).toBeGreaterThan(6);
    expect(likeness(one, other, YARDSTICK)?.bits).toBe(likeness(other, one, YARDSTICK)?.bits);
  },
);

test("parts swapped count by the commoner of what they may be", () => {
  const swapped = likeness(unit("bailey", "freddie"), unit("freddie", "bailey"), YARDSTICK);
  expect(swapped?.bits).toBeCloseTo(
    likeness(unit("freddie", "bailey"), unit("freddie", "bailey"), YARDSTICK)?.bits ?? 0,
    9,
  );
});

test("two words of a name are compared one by one", () => {
  const sister = (given: string): Unit => ({
    ...unit(`${given}zarquonvelde`, "quarantotti"),
    forms: [
      {
        given: `${given}zarquonvelde`,
        family: "quarantotti",
        words: { given: [given, "zarquonvelde"], family: ["quarantotti"] },
        partial: false,
      },
    ],
  });
  expect(likeness(sister("letta"), sister("carta"), YARDSTICK)?.given).toBe("different");
  expect(likeness(sister("letizia"), sister("letitia"), YARDSTICK)?.given).toBe("similar");
  expect(likeness(sister("zelinda"), sister("zelinda"), YARDSTICK)?.given).toBe("same");
});
