import { rounded } from "../model/arithmetic.ts";
import type { CircleKind } from "../model/circle.ts";
import type { Day } from "../model/day.ts";
import { byText, type CircleId } from "../model/ids.ts";
import type { Incidence } from "./incidence.ts";
import type { Standing } from "./standing.ts";

/** What a network is made up of, told and not judged. Each person is counted once in every part but `circles`. */
export type Balance = {
  /** Each circle's people, silhouettes and share of all strength (0–1), most strength first, then id. */
  readonly circles: readonly {
    readonly circle: CircleId;
    readonly people: number;
    readonly silhouettes: number;
    readonly strength: number;
  }[];
  /** Ties that came with a purpose (work, study, volunteering), with living (family, friends, neighbours …), with both. */
  readonly purpose: {
    readonly purposeful: number;
    readonly spontaneous: number;
    readonly both: number;
    readonly cannotTell: number;
  };
  /** Last contact: within 30 days, 182, 365, three years, before that; nobody can tell. */
  readonly recency: {
    readonly month: number;
    readonly halfYear: number;
    readonly year: number;
    readonly threeYears: number;
    readonly longer: number;
    readonly cannotTell: number;
  };
  /** Of people in contact: who moves first, by days each side acted; and how many ego says offer or look for something. */
  readonly give: {
    readonly mostlyEgo: number;
    readonly even: number;
    readonly mostlyThem: number;
    readonly cannotTell: number;
    readonly offers: number;
    readonly seeks: number;
  };
};

/** Circles one joins for something to be done or learnt; the others come with living. `other` is neither. */
const PURPOSEFUL: ReadonlySet<CircleKind> = new Set<CircleKind>(["work", "school", "volunteering"]);
const NEITHER: CircleKind = "other";
/** Ends of the parts of recency, days. */
const MONTH = 30;
const HALF_YEAR = 182;
const YEAR = 365;
const THREE_YEARS = 3 * YEAR;
/** One side moves first when it acted on half as many days again as the other: 3 to 2. */
const MOSTLY = 1.5;
/** Fewer days on which either side acted tell nothing of who moves first. */
const LEAST_DAYS = 3;
const DECIMALS = 4;

/** The balance of a network on a day. Counts only: nothing here says what would be better. */
export function balanceOf(of: Incidence, standings: readonly Standing[], day: Day): Balance {
  return {
    circles: makeUp(of, standings),
    purpose: purposeOf(of),
    recency: recencyOf(standings, day),
    give: giveOf(of, standings),
  };
}

function makeUp({ circles, rowOf }: Incidence, standings: readonly Standing[]): Balance["circles"] {
  const valueOf = (person: (typeof circles)[number]["people"][number]): number =>
    standings[rowOf.get(person) ?? -1]?.value ?? 0;
  const whole = standings.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return circles
    .map(({ id, people, silhouettes }) => ({
      circle: id,
      people: people.length,
      silhouettes,
      strength: whole === 0 ? 0 : rounded(people.reduce((sum, person) => sum + valueOf(person), 0) / whole, DECIMALS),
    }))
    .sort((a, b) => b.strength - a.strength || b.people - a.people || byText(a.circle, b.circle));
}

function purposeOf({ circles, circlesOf }: Incidence): Balance["purpose"] {
  const counts = { purposeful: 0, spontaneous: 0, both: 0, cannotTell: 0 };
  for (const own of circlesOf) {
    const kinds = own.flatMap((at) => circles[at]?.kind ?? []).filter((kind) => kind !== NEITHER);
    const some = kinds.some((kind) => PURPOSEFUL.has(kind));
    const others = kinds.some((kind) => !PURPOSEFUL.has(kind));
    counts[some ? (others ? "both" : "purposeful") : others ? "spontaneous" : "cannotTell"]++;
  }
  return counts;
}

function recencyOf(standings: readonly Standing[], day: Day): Balance["recency"] {
  const counts = { month: 0, halfYear: 0, year: 0, threeYears: 0, longer: 0, cannotTell: 0 };
  for (const { contact } of standings) counts[spanOf(contact.last === null ? null : day - contact.last.day)]++;
  return counts;
}

function spanOf(days: number | null): keyof Balance["recency"] {
  if (days === null) return "cannotTell";
  if (days <= MONTH) return "month";
  if (days <= HALF_YEAR) return "halfYear";
  if (days <= YEAR) return "year";
  return days <= THREE_YEARS ? "threeYears" : "longer";
}

function giveOf({ people }: Incidence, standings: readonly Standing[]): Balance["give"] {
  const counts = { mostlyEgo: 0, even: 0, mostlyThem: 0, cannotTell: 0 };
  for (const { contact } of standings) counts[sideOf(contact)]++;
  return {
    ...counts,
    offers: people.filter(({ offers }) => offers !== undefined).length,
    seeks: people.filter(({ seeks }) => seeks !== undefined).length,
  };
}

function sideOf({ directions }: Standing["contact"]): "mostlyEgo" | "even" | "mostlyThem" | "cannotTell" {
  let mine = 0;
  let theirs = 0;
  for (const direction of directions) {
    mine += direction & 1;
    theirs += (direction >> 1) & 1;
  }
  if (mine + theirs < LEAST_DAYS) return "cannotTell";
  if (mine > theirs * MOSTLY) return "mostlyEgo";
  return theirs > mine * MOSTLY ? "mostlyThem" : "even";
}
