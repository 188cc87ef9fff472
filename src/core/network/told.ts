import type { Change } from "../model/change.ts";
import { byText, type CircleId } from "../model/ids.ts";
import type { Answered, EgoTie, Environment } from "../model/network.ts";
import type { QuestionId } from "../model/question.ts";
import type { Merged } from "../people/merge.ts";
import type { CircleLog } from "./drawn-circles.ts";
import { circleOfEnvironment, environmentOfCircle } from "./ids.ts";

type Answer = Extract<Change, { kind: "answer" }>;

/** The last answer to each question, those taken back left out. */
export function lastAnswers(changes: readonly Change[]): ReadonlyMap<QuestionId, Answer> {
  const last = new Map<QuestionId, Answer>();
  for (const change of changes) if (change.kind === "answer") last.set(change.question, change);
  for (const [question, { people, nobody }] of last) if (people.length === 0 && !nobody) last.delete(question);
  return last;
}

/** The answers with the people their names turned out to be; sorted by question. */
export function placeAnswers(
  answers: ReadonlyMap<QuestionId, Answer>,
  { people, rowOfTyped }: Pick<Merged, "people" | "rowOfTyped">,
): readonly Answered[] {
  return [...answers.values()]
    .map(({ question, people: names, nobody }) => {
      const found = names.flatMap((name) => people[rowOfTyped.get(name.trim()) ?? -1]?.id ?? []);
      return { question, people: [...new Set(found)].sort(byText), nobody: nobody && found.length === 0 };
    })
    .sort((a, b) => byText(a.question, b.question));
}

/** What ego says of a tie: where it was born, and what carries it now. */
export type ToldOfTie = Pick<EgoTie, "origin" | "carriers">;

/** By row: the last word on each tie. A circle that is no more is no origin. */
export function toldOfTies(
  changes: readonly Change[],
  { rowOfAlias }: Pick<Merged, "rowOfAlias">,
  circles: ReadonlySet<CircleId>,
): ReadonlyMap<number, ToldOfTie> {
  const told = new Map<number, ToldOfTie>();
  for (const change of changes) {
    if (change.kind !== "origin" && change.kind !== "carried") continue;
    const row = rowOfAlias.get(change.person);
    if (row === undefined) continue;
    const { origin, carriers } = told.get(row) ?? {};
    if (change.kind === "carried") {
      told.set(row, {
        ...(origin === undefined ? {} : { origin }),
        ...(change.by === null ? {} : { carriers: change.by.toSorted() }),
      });
      continue;
    }
    const circle = change.circle !== null && circles.has(change.circle) ? change.circle : null;
    const source = change.circle === null ? change.source : null;
    told.set(row, {
      ...(circle === null && source === null ? {} : { origin: { circle, source } }),
      ...(carriers === undefined ? {} : { carriers }),
    });
  }
  return told;
}

/** Environments with what ego says of who knows whom in the circles they make. */
export function withCohesion(
  environments: readonly Environment[],
  { lives }: Pick<CircleLog, "lives">,
): readonly Environment[] {
  if (lives.size === 0) return environments;
  const drawn = new Map([...lives].map(([circle, { cohesion }]) => [environmentOfCircle(circle), cohesion]));
  return environments.map((environment) => {
    const cohesion = drawn.get(environment.id) ?? lives.get(circleOfEnvironment(environment.id))?.cohesion;
    return cohesion === undefined ? environment : { ...environment, cohesion };
  });
}
