import type { Circle, CircleKind } from "../model/circle.ts";
import { byText } from "../model/ids.ts";
import type { CircleId, PersonId } from "../model/ids.ts";
import type { Environment } from "../model/network.ts";
import { DECLARED_SOURCE } from "../people/keys.ts";
import { kindOfName } from "./circle-kinds.ts";
import type { CircleLog } from "./drawn-circles.ts";
import { circleOfEnvironment, environmentOfCircle } from "./ids.ts";
import { NO_MOVES } from "./moves.ts";
import type { Moves } from "./moves.ts";
import { LARGEST_COMPANY } from "./ties.ts";

/** Colleagues, schoolmates, volunteers, a meeting that recurs: two known people beside ego make a circle worth naming. */
const LEAST_SHARED = 2;
/** A titled chat of ego and at least this many others is a group of friends; fewer is a conversation. */
const LEAST_FRIENDS = 3;

/**
 * The circles ego drew, those a table states, and those the files suggest: relatives, people at ego's
 * own companies, schools and associations, titled groups, meetings that recur. Names of suggested circles are the
 * environments' own; a family has none, its kind says it all. Sorted by id.
 */
export function buildCircles(
  environments: readonly Environment[],
  log: CircleLog,
  moves: ReadonlyMap<CircleId, Moves>,
): readonly Circle[] {
  const byEnvironment = new Map(environments.map((environment) => [environment.id, environment]));
  const drawn = log.drawn.map(({ id, name, kind, silhouettes }): Circle => {
    const people = (byEnvironment.get(environmentOfCircle(id))?.members ?? []).map(({ person }) => person);
    return { id, name, kind, basis: "declared", people, silhouettes, sources: [DECLARED_SOURCE], ...log.lives.get(id) };
  });
  const mine = new Set(log.drawn.map(({ id }) => environmentOfCircle(id)));
  const found = environments.flatMap((environment) => {
    const kind = mine.has(environment.id) ? null : suggestedKind(environment);
    const id = circleOfEnvironment(environment.id);
    if (kind === null || log.dissolved.has(id)) return [];
    const confirmed = log.confirmed.has(id);
    const { into, outOf } = moves.get(id) ?? NO_MOVES;
    const here = environment.members.map(({ person }) => person).filter((person) => !outOf.has(person));
    const people = into.size === 0 ? here : [...new Set([...here, ...into])].toSorted();
    if (people.length === 0) return [];
    const circle: Circle = {
      id,
      name: log.names.get(id) ?? environment.name,
      kind,
      basis: environment.kind === "circle" ? "declared" : confirmed ? "confirmed" : "suggested",
      people,
      silhouettes: environment.circle?.silhouettes ?? 0,
      sources: sourcesOf(environment, confirmed || into.size > 0),
      ...log.lives.get(id),
    };
    return [circle];
  });
  const isSaid = ({ id, basis }: Circle): boolean => basis !== "suggested" || moves.has(id);
  // Ego's own label in an address book for a circle ego drew is that circle again.
  const isDrawn = ({ id, basis, people }: Circle): boolean =>
    basis === "declared" && !moves.has(id) && drawn.some((circle) => holds(circle, people));
  const said = [...drawn, ...found.filter((circle) => isSaid(circle) && !isDrawn(circle))];
  const suggested = found.filter((circle) => !isSaid(circle));
  return [...said, ...notSaidYet(suggested, said)].toSorted((a, b) => byText(a.id, b.id));
}

/**
 * A suggestion with at least this share of its people inside one circle already there says nothing
 * new: the choir's chat is the choir. Above half, so that a suggestion mostly of others stays.
 */
const SAID_SHARE = 0.6;

/** Suggestions that no circle ego has, nor a larger suggestion, already holds. A family is no part of its larger chats. */
function notSaidYet(suggested: readonly Circle[], said: readonly Circle[]): readonly Circle[] {
  const kept: Circle[] = [];
  const holding = [...said];
  const familyFirst = (circle: Circle): number => (circle.kind === "family" ? 0 : 1);
  const order = suggested.toSorted(
    (a, b) => familyFirst(a) - familyFirst(b) || b.people.length - a.people.length || byText(a.id, b.id),
  );
  for (const circle of order) {
    if (holding.some((other) => holds(other, circle.people))) continue;
    kept.push(circle);
    holding.push(circle);
  }
  return kept;
}

function holds(circle: Circle, people: readonly PersonId[]): boolean {
  const inside = new Set(circle.people);
  return people.filter((person) => inside.has(person)).length >= SAID_SHARE * people.length;
}

/** The kind of circle an environment suggests; `null` when it suggests none. */
export function suggestedKind({ kind, name, members, egoBelongs, circle }: Environment): CircleKind | null {
  const shared = egoBelongs && members.length >= LEAST_SHARED;
  switch (kind) {
    case "circle":
      return circle?.kind ?? kindOfName(name, "other");
    case "family":
      return "family";
    case "company":
      return shared ? "work" : null;
    case "school":
      return shared ? "school" : null;
    case "volunteering":
      return shared ? "volunteering" : null;
    case "group":
      return members.length >= LEAST_FRIENDS ? kindOfName(name, "other") : null;
    case "conversation":
      return name !== "" && members.length >= LEAST_FRIENDS ? kindOfName(name, "friends") : null;
    case "event":
      return name !== "" && members.length >= LEAST_SHARED && members.length < LARGEST_COMPANY
        ? kindOfName(name, "other")
        : null;
  }
}

function sourcesOf({ members }: Environment, egoSpoke: boolean): Circle["sources"] {
  const sources = new Set(members.flatMap((member) => member.sources));
  if (egoSpoke) sources.add(DECLARED_SOURCE);
  return [...sources].toSorted();
}
