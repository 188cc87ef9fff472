import { expect, test } from "vitest";
import { circlesOffered, guessOf, untold } from "../../../src/app/amplifier/origin-queue.ts";
import { circleId, personId, sourceId } from "../../../src/core/model/ids.ts";
import type { PersonCard, View } from "../../../src/engine/protocol.ts";

const LINKEDIN = sourceId("linkedin");
const choir = { id: circleId("choir"), name: "Coro", kind: "community", basis: "declared" } as const;
const school = { id: circleId("school"), name: "Scuola", kind: "school", basis: "suggested" } as const;
const card = (part: Pick<PersonCard, "bornIn"> & Partial<PersonCard>) => ({ circles: [], ...part });

test("asked about are those seen in one platform of whom nothing was said, the strongest first", () => {
  const view = {
    sources: [{ id: sourceId("declared") }, { id: LINKEDIN }, { id: sourceId("facebook") }],
    people: {
      ids: ["own", "weak", "strong", "two", "said", "unseen"].map(personId),
      sources: Uint16Array.of(0b011, 0b010, 0b100, 0b110, 0b010, 0b010),
      strength: Float32Array.of(0.9, 0.2, 0.6, 0.9, 0.9, Number.NaN),
      origin: Uint8Array.of(0, 0, 0, 0, 2, 0),
    },
  } as unknown as View;
  expect(untold(view)).toEqual(["strong", "weak", "unseen"]);
});

test("their own circles are offered first, and no suggestion that is not theirs", () => {
  const other = { ...school, id: circleId("other") };
  const view = { circles: [other, choir, school] } as unknown as View;
  expect(circlesOffered(view, { circles: [school] }).map(({ id }) => id)).toEqual(["school", "choir"]);
});

test("the guess is the circle that is meant; a source is never more than a perhaps unless ego said so", () => {
  const born = { circle: "Coro", source: LINKEDIN, basis: "observed" } as const;
  expect(guessOf(card({ bornIn: null }))).toBeNull();
  expect(guessOf(card({ bornIn: born, circles: [choir] }))).toEqual({
    circle: choir.id,
    source: null,
    basis: "observed",
  });
  const twice = [choir, { ...choir, id: circleId("choir-2") }];
  const onSource = { circle: null, source: LINKEDIN, basis: "inferred" };
  expect(guessOf(card({ bornIn: born, circles: twice }))).toEqual(onSource);
  expect(guessOf(card({ bornIn: { ...born, circle: null } }))).toEqual(onSource);
  expect(guessOf(card({ bornIn: { ...born, circle: null, basis: "declared" } }))?.basis).toBe("declared");
});
