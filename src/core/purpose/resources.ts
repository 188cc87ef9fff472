import type { Analysis } from "../analysis/analysis.ts";
import type { PersonId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";
import { POSITIONS, type QuestionId, RESOURCES } from "../model/question.ts";

/** From what sort of tie something comes. */
export type TieKind = "family" | "friend" | "acquaintance";

/** Who covers one thing of the round: an occupation one can reach, or something somebody can do for ego. */
export type Covered = {
  readonly question: QuestionId;
  /** `unsaid`: the round has no answer yet. `nobody`: ego said there is no one. */
  readonly state: "several" | "one" | "nobody" | "unsaid";
  /** Sorted by row of `Network.people`. */
  readonly people: readonly { readonly row: number; readonly tie: TieKind }[];
};

/** From this closeness on, in ego's own word, someone is a friend. */
const CLOSE = 4;

/**
 * What ego's network can do, as ego answered in the round: positions after Lin & Dumin 1986 and ISSP 2017, resources after
 * Van der Gaag & Snijders 2005. Someone in a family circle is family; in a circle of friends, close or strong, a friend;
 * anyone else an acquaintance. In the order of the instruments.
 */
export function coveredBy(network: Network, analysis: Analysis): readonly Covered[] {
  const rowOf = new Map(network.people.map(({ id }, row) => [id, row]));
  const inKind = (kind: "family" | "friends"): ReadonlySet<PersonId> =>
    new Set(network.circles.filter((circle) => circle.kind === kind).flatMap(({ people }) => people));
  const family = inKind("family");
  const friends = inKind("friends");
  const tieOf = (row: number, id: PersonId): TieKind => {
    if (family.has(id)) return "family";
    const isClose = (network.ties[row]?.closeness ?? 0) >= CLOSE || analysis.people[row]?.strength?.band === "strong";
    return isClose || friends.has(id) ? "friend" : "acquaintance";
  };
  const answers = new Map((network.answers ?? []).map((answer) => [answer.question, answer]));
  const questions: readonly QuestionId[] = [
    ...POSITIONS.map((position): QuestionId => `position:${position}`),
    ...RESOURCES.map((resource): QuestionId => `resource:${resource}`),
  ];
  return questions.map((question) => {
    const answer = answers.get(question);
    const people = (answer?.people ?? []).flatMap((id) => {
      const row = rowOf.get(id);
      return row === undefined ? [] : [{ row, tie: tieOf(row, id) }];
    });
    const state =
      people.length > 1 ? "several" : people.length === 1 ? "one" : answer?.nobody === true ? "nobody" : "unsaid";
    return { question, state, people: people.toSorted((a, b) => a.row - b.row) };
  });
}
