import { expect, test } from "vitest";

import { doorScores } from "../../../src/core/analysis/doors.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { hasShared, sharedLines as lines } from "../../support/oracle.ts";
import { personOf, spearman, starOf } from "../../support/star.ts";

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Facebook in one Californian university, 2005 (Traud, Mucha & Porter 2012). */
function caltech() {
  const [, ...rows] = lines("data/caltech36/Caltech36.nodelist");
  const attributes = new Map<string, string[]>();
  for (const row of rows) {
    const [id = "", , , major = "0", , dorm = "0", year = "0", school = "0"] = row.split(/\s+/);
    for (const [kind, value] of Object.entries({ major, dorm, year, school })) {
      if (value !== "0") attributes.set(`${kind} ${value}`, [...(attributes.get(`${kind} ${value}`) ?? []), id]);
    }
  }
  const vertices = new Map<string, string>();
  const edges: [string, string][] = [];
  let inEdges = false;
  for (const line of lines("data/caltech36/Caltech36.net")) {
    const [a = "", b = ""] = line.split(/\s+/);
    if (line.startsWith("*")) inEdges = a.toLowerCase() === "*edges";
    else if (inEdges) edges.push([vertices.get(a) ?? "", vertices.get(b) ?? ""]);
    else vertices.set(a, b.replaceAll('"', ""));
  }
  return { edges, attributes };
}

function emailEu() {
  const edges = lines("data/email-eu/email-Eu-core.txt").map((line): [string, string] => {
    const [a = "", b = ""] = line.split(" ");
    return [a, b];
  });
  const attributes = new Map<string, string[]>();
  for (const line of lines("data/email-eu/email-Eu-core-department-labels.txt").slice(1)) {
    const [id = "", department = ""] = line.split(" ");
    attributes.set(department, [...(attributes.get(department) ?? []), id]);
  }
  return { edges, attributes };
}

type Known = ReturnType<typeof caltech>;

/** Some of those with fifteen contacts or more, each with what their contacts belong to. */
function someEgos({ edges, attributes }: Known) {
  const around = new Map<string, Set<string>>();
  for (const [a, b] of edges) {
    if (a === b) continue;
    around.set(a, (around.get(a) ?? new Set<string>()).add(b));
    around.set(b, (around.get(b) ?? new Set<string>()).add(a));
  }
  const dice = diceFrom(1);
  const egos = [...around].filter(([, contacts]) => contacts.size >= 15 && dice() < 0.3);
  return {
    around,
    egos: egos.map(([ego, contacts]) => ({
      ego,
      contacts,
      mine: new Map(
        [...attributes]
          .map(([label, members]) => [label, members.filter((one) => contacts.has(one))] as const)
          .filter(([, { length }]) => length > 0),
      ),
    })),
  };
}

test.skipIf(!hasShared)(
  "a door leads to people ego does not know (rank correlation ≥ .40 at Caltech, ≥ .50 by mail)",
  () => {
    const gates = [
      ["Caltech", caltech(), 0.4],
      ["e-mail", emailEu(), 0.5],
    ] as const;
    for (const [name, known, gate] of gates) {
      const { around, egos } = someEgos(known);
      const rhos = egos.flatMap(({ ego, contacts, mine }) => {
        const of = incidence(starOf([...contacts], mine));
        const scores = doorScores(of);
        const pairs = [...contacts].flatMap((contact) => {
          const score = scores[of.rowOf.get(personOf(contact)) ?? -1] ?? null;
          const theirs = [...(around.get(contact) ?? [])].filter((one) => one !== ego);
          return score === null || theirs.length === 0
            ? []
            : [[score, theirs.filter((one) => !contacts.has(one)).length / theirs.length] as const];
        });
        const rho = spearman(
          pairs.map(([score]) => score),
          pairs.map(([, novelty]) => novelty),
        );
        return Number.isNaN(rho) ? [] : [rho];
      });
      // Measured on these: .43 and .53.
      expect(mean(rhos), name).toBeGreaterThanOrEqual(gate);
    }
  },
);
