import { DORMANT_DAYS } from "../analysis/tie-state.ts";
import type { Day } from "../model/day.ts";
import { byText } from "../model/ids.ts";
import type { Platform } from "../model/platform.ts";
import { displayKey } from "../people/names.ts";
import { matchPeople } from "./match.ts";
import type { Moment, MomentCircle, MomentPerson } from "./moment.ts";

/** What can have happened to a person between two moments, each beside its opposite. */
export const TURNS = [
  /** Silent, or never in touch, then; in touch now. */
  "reactivated",
  "cooled",
  /** Strong now, and not then. */
  "stronger",
  "weaker",
  /** Not there before, or not any more in a list then and again now. */
  "arrived",
  "gone",
  "bridge-gained",
  "bridge-lost",
  /** In a circle there was already. */
  "joined",
  "left",
] as const;
export type Turn = (typeof TURNS)[number];

/** Someone to whom something happened. */
export type Turned = {
  /** As they are in the one moment and the other; `null` where they are not. */
  readonly before: MomentPerson | null;
  readonly after: MomentPerson | null;
  /** The circles joined or left, as written there; sorted. */
  readonly circles: readonly string[];
};

/** What a moment is made of. */
export type Makeup = {
  readonly day: Day;
  readonly people: number;
  readonly active: number;
  readonly dormant: number;
  readonly circles: number;
  readonly clusters: number;
  readonly bridges: number;
};

export type Comparison = {
  readonly before: Makeup;
  readonly after: Makeup;
  /** The strongest tie first. */
  readonly turns: Readonly<Record<Turn, readonly Turned[]>>;
  /** Sorted by name. */
  readonly circlesAdded: readonly MomentCircle[];
  readonly circlesDissolved: readonly MomentCircle[];
  /** People in both of whom it cannot be told, in one of the two at least, whether they are in touch. */
  readonly blind: number;
  /** People of whom something looks different because other sources look, or looked no further: nothing is said of it. */
  readonly unsure: number;
  /** Platforms that are in only one of the two; sorted. */
  readonly sourcesOnlyBefore: readonly Platform[];
  readonly sourcesOnlyAfter: readonly Platform[];
  /** Nothing says that both are one person's network. */
  readonly otherEgo: boolean;
};

/** A person, and the moment they are looked at in. */
type At = { readonly person: MomentPerson; readonly moment: Moment };

/** Strength that must be gained or lost, of 1: with less, someone has only made room for another among the strongest. */
const LEAST_STEP = 0.05;

/**
 * What changed from one moment to another. The rules look at the days of the two and not at which is given first, so that
 * swapping them swaps every turn with its opposite; a moment beside itself has no turns.
 *
 * A silence is told only where it could have been seen: every source that shows the contact in the one must be in the
 * other too, and have looked there for 180 days after the last contact known there. Someone is told to be new only when
 * dated later than the earlier moment, or when the sources they are in were all there before and did not have them.
 */
export function compareMoments(before: Moment, after: Moment): Comparison {
  const { pairs, onlyFirst, onlySecond } = matchPeople(before.people, after.people);
  const turns: Record<Turn, Turned[]> = {
    reactivated: [],
    cooled: [],
    stronger: [],
    weaker: [],
    arrived: [],
    gone: [],
    "bridge-gained": [],
    "bridge-lost": [],
    joined: [],
    left: [],
  };
  const unsure = new Set<MomentPerson>();
  const circles = matchCircles(before, after);
  let blind = 0;
  for (const [was, is] of pairs) {
    const then: At = { person: was, moment: before };
    const now: At = { person: is, moment: after };
    const tell = (turn: Turn | null, isSure: boolean, names: readonly string[] = []): void => {
      if (turn === null) return;
      if (isSure) turns[turn].push({ before: was, after: is, circles: names });
      else unsure.add(is);
    };
    if (was.state === "cannot-tell" || is.state === "cannot-tell") blind++;
    if (!was.resting && !is.resting) {
      if (was.state !== "active" && is.state === "active") tell(silent(was, "reactivated"), seenSilent(now, then));
      else if (was.state === "active" && is.state !== "active") tell(silent(is, "cooled"), seenSilent(then, now));
      else {
        if (hasGrown(was, is)) tell("stronger", sees(now, then));
        if (hasGrown(is, was)) tell("weaker", sees(then, now));
      }
    }
    if (was.ended === false && is.ended === true) tell("gone", true);
    if (was.ended === true && is.ended === false) tell("arrived", true);
    if (!was.isBridge && is.isBridge) tell("bridge-gained", isInSight(is, before));
    if (was.isBridge && !is.isBridge) tell("bridge-lost", isInSight(was, after));
    const joined = circlesBeyond(is, was, circles.known).filter((one) => isDrawn(one) || isInSight(is, before));
    const left = circlesBeyond(was, is, circles.known).filter((one) => isDrawn(one) || isInSight(was, after));
    if (joined.length > 0) tell("joined", true, joined.map(nameOf));
    if (left.length > 0) tell("left", true, left.map(nameOf));
  }
  for (const is of onlySecond) {
    if (!isNew({ person: is, moment: after }, before)) unsure.add(is);
    else {
      turns.arrived.push({ before: null, after: is, circles: [] });
      if (is.isBridge) turns["bridge-gained"].push({ before: null, after: is, circles: [] });
    }
  }
  for (const was of onlyFirst) {
    if (!isNew({ person: was, moment: before }, after)) unsure.add(was);
    else {
      turns.gone.push({ before: was, after: null, circles: [] });
      if (was.isBridge) turns["bridge-lost"].push({ before: was, after: null, circles: [] });
    }
  }
  for (const turn of TURNS) turns[turn].sort(byStrength);
  return {
    before: makeupOf(before),
    after: makeupOf(after),
    turns,
    circlesAdded: circlesTold(circles.onlyAfter, after, before),
    circlesDissolved: circlesTold(circles.onlyBefore, before, after),
    blind,
    unsure: unsure.size,
    sourcesOnlyBefore: platformsBeyond(before, after),
    sourcesOnlyAfter: platformsBeyond(after, before),
    otherEgo: isOtherEgo(before, after),
  };
}

const silent = ({ state }: MomentPerson, turn: Turn): Turn | null => (state === "cannot-tell" ? null : turn);

/** Contact in the one, silence in the other: true where the silence was looked at, and the contact lies on its side of it. */
function seenSilent(active: At, silence: At): boolean {
  const contact = active.person.last?.day ?? null;
  const known = silence.person.last?.day ?? null;
  if (contact === null) return false;
  const isLater = active.moment.day > silence.moment.day;
  const fits = known === null ? active.moment.day >= silence.moment.day : isLater === contact > known;
  return fits && sees(active, silence);
}

/** Whether what shows the contact in the one looked on in the other, long enough to have seen more of it. */
function sees({ person, moment }: At, other: At): boolean {
  const shows = new Set([...person.carriedBy, ...(person.last === null ? [] : [person.last.source])]);
  return moment.sources.every(({ id, to }) => {
    if (to === null || !shows.has(id)) return true;
    const there = other.moment.sources.find((source) => source.id === id);
    if (there === undefined || there.to === null) return false;
    const from = Math.max(other.person.last?.day ?? -Infinity, there.from ?? -Infinity);
    return Math.min(there.to, other.moment.day) - from >= DORMANT_DAYS;
  });
}

/** Whether someone who is in one moment only came or went between the two, rather than into or out of sight. */
function isNew({ person, moment }: At, other: Moment): boolean {
  if (moment.day > other.day && person.since !== null) return person.since > other.day;
  return other.hasUndated && isInSight(person, other);
}

/** Whether all that shows someone was there in another moment too. */
function isInSight({ sources }: MomentPerson, other: Moment): boolean {
  return sources.every((source) => source === "declared" || other.sources.some(({ id }) => id === source));
}

/** Among the strongest in the one only; from one of the other bands to the next a tie may step by a day. */
function hasGrown({ strength: less }: MomentPerson, { strength: more }: MomentPerson): boolean {
  if (less === null || more === null) return false;
  return less.band !== "strong" && more.band === "strong" && more.value - less.value >= LEAST_STEP;
}

type CircleMatching = {
  /** What stands for a circle of either moment that is in both. */
  readonly known: ReadonlyMap<string, MomentCircle & { readonly key: string }>;
  readonly onlyBefore: readonly MomentCircle[];
  readonly onlyAfter: readonly MomentCircle[];
};

/** Circles are the same by id, or by name and kind where only one on either side is called so: one drawn anew has a new id. */
function matchCircles(before: Moment, after: Moment): CircleMatching {
  const known = new Map<string, MomentCircle & { readonly key: string }>();
  const calledOf = ({ name, kind }: MomentCircle): string => `${kind} ${displayKey(name)}`;
  const pair = (a: MomentCircle, b: MomentCircle): void => {
    if (known.has(a.id) || known.has(b.id)) return;
    const key = a.id < b.id ? a.id : b.id;
    known.set(a.id, { ...a, key }).set(b.id, { ...b, key });
  };
  for (const a of before.circles) for (const b of after.circles) if (a.id === b.id) pair(a, b);
  for (const a of before.circles) {
    const like = ({ circles }: Moment): readonly MomentCircle[] =>
      circles.filter((circle) => circle.name !== "" && calledOf(circle) === calledOf(a));
    const [[b], others] = [like(after), like(before)];
    if (b !== undefined && like(after).length === 1 && others.length === 1) pair(a, b);
  }
  const isAlone = ({ id }: MomentCircle): boolean => !known.has(id);
  return { known, onlyBefore: before.circles.filter(isAlone), onlyAfter: after.circles.filter(isAlone) };
}

/** The circles there are in both in which the one is and the other is not; sorted by name. */
function circlesBeyond(
  { circles }: MomentPerson,
  { circles: others }: MomentPerson,
  known: CircleMatching["known"],
): readonly MomentCircle[] {
  const there = new Set(others.map((id) => known.get(id)?.key));
  return circles
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ key }) => !there.has(key))
    .toSorted(byName);
}

const isDrawn = ({ basis }: MomentCircle): boolean => basis !== "suggested";
const nameOf = ({ name }: MomentCircle): string => name;
const byName = (a: MomentCircle, b: MomentCircle): number => byText(a.name, b.name) || byText(a.id, b.id);

/**
 * Circles of one moment only, where that is more than what its sources show: ego drew them, or everyone in them was in
 * sight. Beside a past without the undated, a circle is told only if everyone in it is dated.
 */
function circlesTold(circles: readonly MomentCircle[], of: Moment, other: Moment): readonly MomentCircle[] {
  return circles
    .filter((circle) => {
      const members = of.people.filter((person) => person.circles.includes(circle.id));
      if (!other.hasUndated && (members.length === 0 || members.some(({ since }) => since === null))) return false;
      return isDrawn(circle) || members.every((person) => isInSight(person, other));
    })
    .toSorted(byName);
}

function byStrength(a: Turned, b: Turned): number {
  const of = ({ before, after }: Turned): number => Math.max(before?.strength?.value ?? 0, after?.strength?.value ?? 0);
  const nameIn = ({ before, after }: Turned): string => [before?.name ?? "", after?.name ?? ""].toSorted(byText).join();
  const idIn = ({ before, after }: Turned): string => [before?.id ?? "", after?.id ?? ""].toSorted(byText).join();
  return of(b) - of(a) || byText(nameIn(a), nameIn(b)) || byText(idIn(a), idIn(b));
}

function makeupOf({ day, people, circles, clusters }: Moment): Makeup {
  return {
    day,
    people: people.length,
    active: people.filter(({ state }) => state === "active").length,
    dormant: people.filter(({ state }) => state === "dormant").length,
    circles: circles.length,
    clusters,
    bridges: people.filter(({ isBridge }) => isBridge).length,
  };
}

function platformsBeyond({ sources }: Moment, other: Moment): readonly Platform[] {
  const there = new Set(other.sources.map(({ id }) => id));
  const beyond = sources.filter(({ id }) => id !== "declared" && !there.has(id));
  return [...new Set(beyond.map(({ platform }) => platform))].toSorted(byText);
}

function isOtherEgo({ ego: a }: Moment, { ego: b }: Moment): boolean {
  if (a.id === b.id || a.names.length === 0 || b.names.length === 0) return false;
  const names = new Set(a.names.map(displayKey));
  return !a.keys.some((key) => b.keys.includes(key)) && !b.names.some((name) => names.has(displayKey(name)));
}
