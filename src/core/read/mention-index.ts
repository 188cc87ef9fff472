import type { Day } from "../model/day.ts";
import type { IdentityKind, Mention } from "../model/mention.ts";
import type { Reading, TraceKind } from "../model/reading.ts";

/**
 * Which person of a newer file a person of an older one is. Exports change: the addresses of profiles came in 2023,
 * people change their address, their name, their job. In this order: the very same description; the same name with an
 * identity in common; the same account or card; the same name on the list since the same day; the same name, when each
 * file has it once and no account contradicts. In doubt they stay two: joining people is `core/people`'s work.
 */
export type MentionIndex = {
  /** Adds a person; gives their number. */
  readonly add: (mention: Mention, days: ReadonlySet<Day>) => number;
  /** The number of the person this is; `null` when none. `alone`: nobody else in their own file has the name. */
  readonly find: (mention: Mention, days: ReadonlySet<Day>, alone: boolean) => number | null;
};

/** What stands on a list of contacts: the tie itself, not a moment of it. */
export const LISTINGS: ReadonlySet<TraceKind> = new Set<TraceKind>(["contact-listed", "follow"]);

/** One account or card is one person, whatever they are called. Telephones and mailboxes are shared. */
const ACCOUNTS: ReadonlySet<IdentityKind> = new Set<IdentityKind>([
  "linkedin-url",
  "facebook-url",
  "instagram-name",
  "x-account",
  "card-uid",
]);

type Known = { readonly mention: Mention; readonly days: ReadonlySet<Day> };

/** An index of nobody. */
export function openMentionIndex(): MentionIndex {
  const known: Known[] = [];
  const exact = new Map<string, number>();
  const accounts = new Map<string, number>();
  const names = new Map<string, number[]>();

  const namesakes = (mention: Mention): readonly number[] =>
    mention.name === "" ? [] : (names.get(mention.name) ?? []);
  const account = (mention: Mention): number | undefined => {
    for (const key of accountKeys(mention)) {
      const found = accounts.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    add(mention, days) {
      const number = known.push({ mention, days }) - 1;
      setOnce(exact, exactKey(mention), number);
      for (const key of accountKeys(mention)) setOnce(accounts, key, number);
      const same = names.get(mention.name);
      if (same === undefined) names.set(mention.name, [number]);
      else same.push(number);
      return number;
    },
    find(mention, days, alone) {
      const others = namesakes(mention);
      const having = (has: (other: Known) => boolean): number | undefined =>
        others.find((number) => known[number] !== undefined && has(known[number]));
      const only = alone && others.length === 1 ? others[0] : undefined;
      return (
        sameListing(exact.get(exactKey(mention)), others, days) ??
        having((other) => shareIdentity(mention, other.mention)) ??
        account(mention) ??
        having((other) => meet(days, other.days) && (only !== undefined || !contradict(mention, other.mention))) ??
        (only !== undefined && !contradict(mention, known[only]?.mention) ? only : null)
      );
    },
  };

  /** People told apart by nothing but the day they were added are described alike. */
  function sameListing(
    number: number | undefined,
    others: readonly number[],
    days: ReadonlySet<Day>,
  ): number | undefined {
    if (number === undefined || others.length < 2 || days.size === 0) return number;
    return others.find((other) => meet(days, known[other]?.days ?? new Set())) ?? number;
  }
}

/** The days on which each person of a file was put on its contact list. */
export function daysListed({ traces }: Reading): ReadonlyMap<number, ReadonlySet<Day>> {
  const days = new Map<number, Set<Day>>();
  for (const { mention, kind, day } of traces) {
    if (day === null || !LISTINGS.has(kind)) continue;
    const known = days.get(mention);
    if (known === undefined) days.set(mention, new Set([day]));
    else known.add(day);
  }
  return days;
}

function setOnce(map: Map<string, number>, key: string, number: number): void {
  if (!map.has(key)) map.set(key, number);
}

const exactKey = ({ name, given, family, identities, position, company }: Mention): string =>
  JSON.stringify([name, given, family, identities.map(({ kind, value }) => [kind, value]), position, company]);

const accountKeys = ({ identities }: Mention): readonly string[] =>
  identities.filter(({ kind }) => ACCOUNTS.has(kind)).map(({ kind, value }) => `${kind}:${value}`);

function shareIdentity(a: Mention, b: Mention): boolean {
  return a.identities.some(({ kind, value }) =>
    b.identities.some((other) => other.kind === kind && other.value === value),
  );
}

function meet(a: ReadonlySet<Day>, b: ReadonlySet<Day>): boolean {
  for (const day of a) if (b.has(day)) return true;
  return false;
}

/** Both have an account of one kind, and not the same. */
function contradict(a: Mention, b: Mention | undefined): boolean {
  return a.identities.some(
    ({ kind, value }) =>
      ACCOUNTS.has(kind) && (b?.identities.some((other) => other.kind === kind && other.value !== value) ?? false),
  );
}
