import { expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import { circleId, environmentId, personId } from "../../src/core/model/ids.ts";
import type { Network } from "../../src/core/model/network.ts";
import { circleOfEnvironment } from "../../src/core/network/ids.ts";
import { logLines } from "../../src/engine/log-lines.ts";
import { networkOf } from "./small-network.ts";

const [ada, bice, old, part, gone] = ["0000000000000000", "0000000000000001", "old", "part", "gone"].map(personId);
if (ada === undefined || bice === undefined || old === undefined || part === undefined || gone === undefined) {
  throw new Error("five ids");
}
const choir = circleId("choir");

function network(): Network {
  const small = networkOf([{ name: "Ada Serra" }, { name: "Bice Loi" }]);
  const [first, ...others] = small.people;
  if (first === undefined || ada === undefined || old === undefined || part === undefined) throw new Error("nobody");
  const parts = [{ id: part, name: "Adelina Serra", doing: "", sources: [] }];
  return {
    ...small,
    people: [{ ...first, aliases: [ada, old, part], parts }, ...others],
    leftOut: [{ id: personId("out"), name: "Cleto Maru", sources: [] }],
    environments: [
      {
        id: environmentId("firm"),
        kind: "company",
        name: "Coop Aurora",
        basis: "inferred",
        members: [],
        egoBelongs: true,
      },
    ],
  };
}

const told = (...said: readonly Change[]): unknown =>
  logLines(said, network()).map(({ names, circle }) => [names, circle]);

test("people are named by any id they ever had, and what was joined by the name it had alone", () => {
  expect(told({ kind: "note", person: old, text: "x" }, { kind: "join", a: ada, b: part })).toEqual([
    [["Ada Serra"], ""],
    [["Ada Serra", "Adelina Serra"], ""],
  ]);
});

test("who was left out is still named, who is gone is not", () => {
  expect(told({ kind: "leave-out", people: [personId("out"), gone] })).toEqual([[["Cleto Maru", ""], ""]]);
});

test("someone added by hand is named, and stays named when taken out of sight", () => {
  const adding: Change = {
    kind: "add-person",
    card: "card",
    name: "Delia Pinna",
    position: null,
    company: null,
    identities: [],
  };
  expect(told(adding, { kind: "leave-out", people: [personId("card")] })).toEqual([
    [["Delia Pinna"], ""],
    [["Delia Pinna"], ""],
  ]);
});

test("circles are named as they were called last, also when they are no more", () => {
  const drawing: Change = {
    kind: "draw-circle",
    circle: choir,
    name: "Coro",
    circleKind: "other",
    people: ["Ada Serra"],
    silhouettes: 0,
  };
  expect(
    told(
      drawing,
      { kind: "rename-circle", circle: choir, name: "Coro di Montelana" },
      { kind: "dissolve-circle", circle: choir },
      { kind: "dissolve-circle", circle: circleOfEnvironment(environmentId("firm")) },
      { kind: "put-in-circle", circle: circleId("unheard of"), people: [bice] },
    ),
  ).toEqual([
    [[], "Coro di Montelana"],
    [[], "Coro di Montelana"],
    [[], "Coro di Montelana"],
    [[], "Coop Aurora"],
    [["Bice Loi"], ""],
  ]);
});

test("every line says where it stands in the log", () => {
  const said: readonly Change[] = [
    { kind: "forget", salt: "00", marks: [] },
    { kind: "note", person: ada, text: "x" },
  ];
  expect(logLines(said, network()).map(({ at, change }) => [at, change])).toEqual([
    [0, said[0]],
    [1, said[1]],
  ]);
});
