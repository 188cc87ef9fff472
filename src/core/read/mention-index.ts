import type { Day } from "../model/day.ts";
import type { IdentityKind, Mention } from "../model/mention.ts";
import type { Reading, TraceKind } from "../model/reading.ts";

/**
 * Which person of a newer file each person of an older one is. Exports change: the addresses of profiles came in 2023,
 * people change their address, their name, their job. First the very same description, then the same name
 * with an identity in common, the same account or card, the same name on the list since the same day, and the same name
 * where each file has it once and no account contradicts; each is tried for everybody before the next, and nobody is
 * found twice. In doubt they stay two: joining people is `core/people`'s work.
 */
export type MentionIndex = {
  /** Adds a person; gives their number. */
  readonly add: (mention: Mention, days: ReadonlySet<Day>) => number;
  /** The number each person of one file has here; `null` for those who are new. */
  readonly find: (people: readonly Known[]) => readonly (number | null)[];
};

/** Someone, and the days on which their file puts them on the contact list. */
export type Known = { readonly mention: Mention; readonly days: ReadonlySet<Day> };

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

type Rule = (older: Known, newer: Known, alone: boolean) => boolean;

/** What makes two people of one name the same. `alone`: nobody else in either file has the name. */
const BY_NAME: readonly Rule[] = [
  ({ mention }, newer) => shareIdentity(mention, newer.mention),
  ({ mention, days }, newer) =>
    meet(days, newer.days) && isSameJob(mention, newer.mention) && !contradict(mention, newer.mention),
  ({ mention, days }, newer, alone) => meet(days, newer.days) && (alone || !contradict(mention, newer.mention)),
  ({ mention }, newer, alone) => alone && !contradict(mention, newer.mention),
];

/** An index of nobody. */
export function openMentionIndex(): MentionIndex {
  const known: Known[] = [];
  const exact = new Map<string, number[]>();
  const accounts = new Map<string, number[]>();
  const names = new Map<string, number[]>();

  return {
    add(mention, days) {
      const number = known.push({ mention, days }) - 1;
      note(exact, exactKey(mention), number);
      for (const key of accountKeys(mention)) note(accounts, key, number);
      if (mention.name !== "") note(names, mention.name, number);
      return number;
    },
    find(people) {
      const found: (number | null)[] = people.map(() => null);
      const taken = new Set<number>();
      const namesakes = new Map<string, number>();
      for (const { mention } of people) namesakes.set(mention.name, (namesakes.get(mention.name) ?? 0) + 1);

      /** Gives everybody who has none yet the first of theirs that nobody has. */
      const pass = (candidates: (person: Known) => readonly number[]): void => {
        for (const [at, person] of people.entries()) {
          if ((found[at] ?? null) !== null) continue;
          const free = candidates(person).find((number) => !taken.has(number));
          if (free === undefined) continue;
          taken.add(free);
          found[at] = free;
        }
      };

      const alike = ({ mention }: Known): readonly number[] => exact.get(exactKey(mention)) ?? [];
      const listedAlike = (person: Known): readonly number[] =>
        alike(person).filter((number) => meet(person.days, known[number]?.days ?? new Set()));
      const byName =
        (rule: Rule) =>
        (person: Known): readonly number[] => {
          const others = names.get(person.mention.name) ?? [];
          const alone = others.length === 1 && namesakes.get(person.mention.name) === 1;
          return others.filter((number) => {
            const other = known[number];
            return other !== undefined && rule(person, other, alone);
          });
        };
      const [sharing, ...others] = BY_NAME;
      pass(listedAlike);
      pass(alike);
      if (sharing !== undefined) pass(byName(sharing));
      pass(({ mention }) => accountKeys(mention).flatMap((key) => accounts.get(key) ?? []));
      for (const rule of others) pass(byName(rule));
      return found;
    },
  };
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

function note(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [number]);
  else known.push(number);
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

const isSameJob = (a: Mention, b: Mention): boolean => a.company === b.company && a.position === b.position;

/** Both have an account of one kind, and not the same. */
function contradict(a: Mention, b: Mention): boolean {
  return a.identities.some(
    ({ kind, value }) =>
      ACCOUNTS.has(kind) && b.identities.some((other) => other.kind === kind && other.value !== value),
  );
}
