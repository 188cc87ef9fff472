import { expect, test } from "vitest";

import { isNoLowerThanUsual, LEVELS, toldOf, type Told } from "./planted-circles.ts";
import { picture } from "./planted-picture.ts";

const row = ({ missing, silent, ours, clique, counted, best, chips }: Told): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ missing, silent, ours, clique, counted, best, chips }).map(([name, value]) => [
      name,
      value.toFixed(3),
    ]),
  );

/** Measured in about ten seconds. After a change of the method: `npx vitest run --project unit tests/bench/planted -u`. */
test("the picture of planted circles is the one these figures draw", { timeout: 120_000 }, async () => {
  const clean = LEVELS.map((missing) => toldOf(missing, "none"));
  const noisy = LEVELS.map((missing) => toldOf(missing, "all"));
  console.table(clean.map(row));
  console.table(noisy.map(row));
  for (const told of [...clean, ...noisy]) expect(isNoLowerThanUsual(told), JSON.stringify(told)).toBe(true);
  await expect(
    picture([
      { title: "Some memberships missing", told: clean },
      { title: "… and noise besides", told: noisy },
    ]),
  ).toMatchFileSnapshot("../../fixtures/pictures/ami.svg");
});
