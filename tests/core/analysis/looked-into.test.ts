import { expect, test } from "vitest";

import { lookedInto } from "../../../src/core/analysis/looked-into.ts";
import { modularity } from "../../../src/core/analysis/modularity.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { louvainRuns } from "../../../src/core/network/graphology.ts";
import { sparseGraph, type SparseGraph, type WeightedEdge } from "../../../src/core/network/sparse-graph.ts";

/** So many complete groups of so many people; each one's first person knows the last of the group before, in a ring. */
function ring(groups: number, people: number): SparseGraph {
  const edges: WeightedEdge[] = [];
  for (let group = 0; group < groups; group++) {
    const first = group * people;
    for (let i = 0; i < people; i++) {
      for (let j = i + 1; j < people; j++) edges.push({ a: first + i, b: first + j, weight: 1 });
    }
    const before = ((group + groups - 1) % groups) * people + people - 1;
    edges.push({ a: Math.min(first, before), b: Math.max(first, before), weight: 1 });
  }
  return sparseGraph(groups * people, edges);
}

/** Every node one person. */
const alone = ({ size }: SparseGraph) => ({ people: Array.from({ length: size }, () => 1), dice: diceFrom(1) });
const count = (labels: ArrayLike<number>): number => new Set(Array.from(labels)).size;

test("thirty groups in a ring, which modularity joins two by two, are thirty", () => {
  const graph = ring(30, 5);
  const [found = new Uint32Array()] = louvainRuns(graph, 1, [diceFrom(1)]);
  expect(count(found)).toBeLessThan(20);
  const apart = lookedInto(graph, found, alone(graph));
  expect(count(apart)).toBe(30);
  for (let person = 0; person < graph.size; person++) expect(apart[person]).toBe(apart[person - (person % 5)]);
});

test("one group with closer ones inside stays one", () => {
  const edges: WeightedEdge[] = [];
  for (let a = 0; a < 24; a++) {
    for (let b = a + 1; b < 24; b++) edges.push({ a, b, weight: a % 3 === b % 3 ? 1.3 : 0.5 });
  }
  const graph = sparseGraph(24, edges);
  expect(count(lookedInto(graph, new Uint32Array(24), alone(graph)))).toBe(1);
});

test("nobody goes from one group to another", () => {
  const graph = ring(12, 4);
  const before = Uint32Array.from({ length: graph.size }, (_, person) => Math.floor(person / 7));
  const after = lookedInto(graph, before, alone(graph));
  const groupBefore = new Map<number, number>();
  for (const [person, label] of after.entries()) {
    expect(groupBefore.get(label) ?? before[person]).toBe(before[person]);
    groupBefore.set(label, before[person] ?? 0);
  }
});

test("a group under a fiftieth of everyone is left as it is", () => {
  const graph = ring(30, 5);
  const pairs = Uint32Array.from({ length: graph.size }, (_, person) => Math.floor(person / 10));
  const people = Array.from({ length: graph.size }, (_, person) => (person === 0 ? 1_000 : 1));
  const apart = lookedInto(graph, pairs, { people, dice: diceFrom(1) });
  expect(count(apart)).toBe(16);
});

test("ties thrown at random are not taken apart, however many groups modularity sees in so few", () => {
  const dice = diceFrom(5);
  const ring = Array.from({ length: 24 }, (_, a): WeightedEdge => ({
    a: Math.min(a, (a + 1) % 24),
    b: Math.max(a, (a + 1) % 24),
    weight: 1,
  }));
  const thrown = Array.from({ length: 6 }, (): WeightedEdge => {
    const a = Math.floor(dice() * 20);
    return { a, b: a + 2 + Math.floor(dice() * (22 - a)), weight: 1 };
  });
  const graph = sparseGraph(24, [
    ...new Map([...ring, ...thrown].map((edge) => [`${edge.a} ${edge.b}`, edge])).values(),
  ]);
  const [found = new Uint32Array()] = louvainRuns(graph, 1, [diceFrom(1)]);
  expect(modularity(graph, found)).toBeGreaterThan(0.4);
  expect(count(lookedInto(graph, new Uint32Array(24), alone(graph)))).toBe(1);
});
