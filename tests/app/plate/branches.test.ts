import { expect, test } from "vitest";
import { branchesOf } from "../../../src/app/people/branches.ts";
import { wordsOf } from "../../../src/app/words/words.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import { viewOf } from "../../support/sketched-view.ts";

const ORDER = ["circle", "cluster", "rest"];
const words = wordsOf("it");

test("everyone looked at is in a branch, circles come first, and nobody else is", () => {
  const view = viewOf([
    {
      kind: "draw-circle",
      circle: circleId("coro"),
      name: "Coro",
      circleKind: "other",
      people: ["Anna Neri", "Zoe Bo"],
      silhouettes: 0,
    },
  ]);
  const everyone = Uint32Array.from(view.people.ids, (_, row) => row);
  const branches = branchesOf(view, everyone, words);
  expect(branches.map(({ kind }) => kind)).toEqual(
    branches.map(({ kind }) => kind).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
  );
  const coro = branches.find(({ name }) => name === "Coro");
  expect(new Set(Array.from(coro?.rows ?? [], (row) => view.people.names[row]))).toEqual(
    new Set(["Anna Neri", "Zoe Bo"]),
  );
  expect(new Set(branches.flatMap(({ rows }) => [...rows])).size).toBe(everyone.length);
  expect(new Set(branches.map(({ key }) => key)).size).toBe(branches.length);
  const one = everyone.slice(0, 1);
  expect(new Set(branchesOf(view, one, words).flatMap(({ rows }) => [...rows]))).toEqual(new Set([0]));
});
