import { DORMANT_DAYS } from "../analysis/tie-state.ts";
import type { Day } from "../model/day.ts";
import { byText } from "../model/ids.ts";
import type { Platform } from "../model/platform.ts";
import { displayKey } from "../people/names.ts";
import { matchPeople } from "./match.ts";
import type { Moment, MomentCircle, MomentPerson } from "./moment.ts";

/**
 * What can have happened to a person between two moments, each before its opposite: in touch again or for the first time;
 * among the strongest ties; there at all, or in a list again that had said it was over; a bridge; in a circle there
 * already was.
 */
export const TURNS = [
  "reactivated",
  "cooled",
  "stronger",
  "weaker",
  "arrived",
  "gone",
  "bridge-gained",
  "bridge-lost",
  "joined",
  "left",
] as const;
export type Turn = (typeof TURNS)[number];

/** Someone to whom something happened. */
export type Turned = {
  readonly turn: Turn;
  /** As they are in the one moment and the other; `null` where they are not. */
  readonly before: MomentPerson | null;
  readonly after: MomentPerson | null;
  /** The circles joined or left, sorted by name. */
  readonly circles: readonly MomentCircle[];
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
  /** In the order of `TURNS`; within one, the strongest tie first. */
  readonly turns: readonly Turned[];
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
type At<Who = MomentPerson> = { readonly person: Who; readonly moment: Moment };

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
  const circles = matchCircles(before, after);
  const turns: Turned[] = [];
  const unsure = new Set<MomentPerson>();
  const tell = (less: At<MomentPerson | null>, more: At, isForward: boolean): void => {
    for (const { gain, isSure, joined = [] } of gainsOf(less, more, circles.known)) {
      const [was, is] = isForward ? [less.person, more.person] : [more.person, less.person];
      const turn = isForward ? gain : TURNS[TURNS.indexOf(gain) + 1];
      if (!isSure || turn === undefined) unsure.add(more.person);
      else turns.push({ turn, before: was, after: is, circles: joined });
    }
  };
  for (const [was, is] of pairs) {
    const [then, now] = [
      { person: was, moment: before },
      { person: is, moment: after },
    ];
    tell(then, now, true);
    tell(now, then, false);
  }
  for (const person of onlySecond) tell({ person: null, moment: before }, { person, moment: after }, true);
  for (const person of onlyFirst) tell({ person: null, moment: after }, { person, moment: before }, false);
  return {
    before: makeupOf(before),
    after: makeupOf(after),
    turns: turns.sort(byTurn),
    circlesAdded: circlesTold(circles.onlyAfter, after, before),
    circlesDissolved: circlesTold(circles.onlyBefore, before, after),
    blind: pairs.filter((pair) => pair.some(({ state }) => state === "cannot-tell")).length,
    unsure: unsure.size,
    sourcesOnlyBefore: platformsBeyond(before, after),
    sourcesOnlyAfter: platformsBeyond(after, before),
    otherEgo: isOtherEgo(before, after),
  };
}

type Gain = {
  readonly gain: Turn;
  /** The sources of both could see it. */
  readonly isSure: boolean;
  readonly joined?: readonly MomentCircle[];
};

/** What a person has in the one moment and not in the other, whichever comes first. */
function gainsOf(less: At<MomentPerson | null>, more: At, known: KnownCircles): readonly Gain[] {
  const { person: a, moment } = less;
  const { person: b } = more;
  const isSeen = isInSight(b, moment);
  if (a === null) {
    const isSure = isNew(more, moment);
    return [{ gain: "arrived", isSure }, ...(b.isBridge && isSure ? [{ gain: "bridge-gained", isSure } as const] : [])];
  }
  const found: Gain[] = [];
  const there = { person: a, moment };
  if (!a.resting && !b.resting) {
    if (b.state === "active" && (a.state === "dormant" || a.state === "cold")) {
      found.push({ gain: "reactivated", isSure: seenSilent(more, there) });
    } else if (hasGrown(a, b)) found.push({ gain: "stronger", isSure: sees(more, there) });
  }
  if (a.ended === true && b.ended === false) found.push({ gain: "arrived", isSure: true });
  if (b.isBridge && !a.isBridge) found.push({ gain: "bridge-gained", isSure: isSeen });
  const joined = circlesBeyond(b, a, known).filter((circle) => isSeen || isDrawn(circle));
  if (joined.length > 0) found.push({ gain: "joined", isSure: true, joined });
  return found;
}

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
  const isLater = person.since !== null && person.since > other.day;
  // Nobody is new to a circle ego drew because some chat begins late: a grandmother was there before her messages.
  if (!other.hasUndated) return isLater && isInSight(person, other) && !moment.circles.some(isDrawnAround(person));
  return moment.day > other.day && person.since !== null ? isLater : isInSight(person, other);
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

/** What stands for a circle of either moment that is in both. */
type KnownCircles = ReadonlyMap<string, MomentCircle & { readonly key: string }>;

/** Circles are the same by id, or by name and kind where only one on either side is called so: one drawn anew has a new id. */
function matchCircles(before: Moment, after: Moment) {
  const known = new Map<string, MomentCircle & { readonly key: string }>();
  const calledOf = ({ name, kind }: MomentCircle): string => (name === "" ? "" : `${kind} ${displayKey(name)}`);
  for (const keyOf of [({ id }: MomentCircle) => id, calledOf]) {
    const like = ({ circles }: Moment, key: string): readonly MomentCircle[] =>
      circles.filter((circle) => keyOf(circle) === key);
    for (const key of new Set(before.circles.map(keyOf))) {
      const [[a, ...more], [b, ...others]] = [like(before, key), like(after, key)];
      if (key === "" || a === undefined || b === undefined || more.length + others.length > 0) continue;
      if (!known.has(a.id) && !known.has(b.id)) known.set(a.id, { ...a, key }).set(b.id, { ...b, key });
    }
  }
  const isAlone = ({ id }: MomentCircle): boolean => !known.has(id);
  return { known, onlyBefore: before.circles.filter(isAlone), onlyAfter: after.circles.filter(isAlone) };
}

/** The circles there are in both in which the one is and the other is not; sorted by name. */
function circlesBeyond(
  { circles }: MomentPerson,
  { circles: others }: MomentPerson,
  known: KnownCircles,
): readonly MomentCircle[] {
  const there = new Set(others.map((id) => known.get(id)?.key));
  return circles
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ key }) => !there.has(key))
    .toSorted(byName);
}

const isDrawnAround =
  ({ circles }: MomentPerson) =>
  (circle: MomentCircle): boolean =>
    isDrawn(circle) && circles.includes(circle.id);
const isDrawn = ({ basis }: MomentCircle): boolean => basis !== "suggested";
const byName = (a: MomentCircle, b: MomentCircle): number => byText(a.name, b.name) || byText(a.id, b.id);

/**
 * Circles of one moment only, where that is more than what its sources show: ego drew them, or everyone in them was in
 * sight. Beside a past put together anew, what ego drew has no date, and everyone in the others must have one.
 */
function circlesTold(circles: readonly MomentCircle[], of: Moment, other: Moment): readonly MomentCircle[] {
  return circles
    .filter((circle) => {
      const members = of.people.filter((person) => person.circles.includes(circle.id));
      if (!other.hasUndated && (isDrawn(circle) || members.some(({ since }) => since === null))) return false;
      return isDrawn(circle) || members.every((person) => isInSight(person, other));
    })
    .toSorted(byName);
}

function byTurn(a: Turned, b: Turned): number {
  const of = ({ before, after }: Turned): number => Math.max(before?.strength?.value ?? 0, after?.strength?.value ?? 0);
  const nameIn = ({ before, after }: Turned): string => after?.name ?? before?.name ?? "";
  const idIn = ({ before, after }: Turned): string => after?.id ?? before?.id ?? "";
  return (
    TURNS.indexOf(a.turn) - TURNS.indexOf(b.turn) ||
    of(b) - of(a) ||
    byText(nameIn(a), nameIn(b)) ||
    byText(idIn(a), idIn(b))
  );
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
