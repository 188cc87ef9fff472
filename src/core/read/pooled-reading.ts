import type { Mention } from "../model/mention.ts";
import { byText } from "../model/ids.ts";
import type { Acquaintance, EgoFact, MembershipClaim, Reading, Trace } from "../model/reading.ts";
import { daysListed, LISTINGS, openMentionIndex } from "./mention-index.ts";
import { pooledConversations } from "./pooled-conversation.ts";
import { sameData } from "./same-data.ts";

/** Readings of one file, or of one list in several parts, at two times. */
export type ToPool = {
  readonly older: readonly Reading[];
  /** At least one; the first takes in what the others lack. */
  readonly newer: readonly Reading[];
  /**
   * Given where the newer ones are the whole list: whether someone it lacks is still listed elsewhere. Whoever is
   * not has ended.
   */
  readonly listedElsewhere: ((mention: Mention, kind: Trace["kind"]) => boolean) | null;
};

/** Of a list this long, lacking everyone means that it is somebody else's list, or another thing altogether. */
const TOO_MANY_TO_LOSE = 10;

/**
 * The newer readings with what only the older ones knew. What both tell is as the newer says; counts of rows and
 * findings are the newer's. Taking in what is known already changes nothing.
 */
export function poolReadings({ older, newer, listedElsewhere }: ToPool): readonly Reading[] {
  const [host, ...others] = newer;
  const fresh = older.filter((reading) => !newer.some((known) => sameData(known, reading)));
  if (host === undefined || fresh.length === 0) return newer;
  const pool = new Pool(host, others);
  for (const reading of fresh) pool.take(reading, listedElsewhere);
  const pooled = pool.done();
  return [sameData(pooled, host) ? host : pooled, ...others];
}

/** People of all newer readings are numbered through; `at` is their place in the host, once they have one. */
class Pool {
  readonly #host: Reading;
  readonly #index = openMentionIndex();
  readonly #at: (number | null)[] = [];
  readonly #mentions: Mention[];
  readonly #elsewhere = new Map<number, Mention>();
  readonly #newerListed = new Set<string>();
  readonly #traces: Trace[];
  readonly #traceKeys = new Set<string>();
  readonly #memberships: MembershipClaim[];
  readonly #membershipKeys = new Set<string>();
  readonly #facts: EgoFact[];
  readonly #factKeys = new Set<string>();
  readonly #acquaintances: Acquaintance[];
  readonly #notes: { readonly mention: number; readonly text: string }[];
  readonly #noted = new Set<number>();
  #conversations: Reading["conversations"];
  #gatherings: NonNullable<Reading["gatherings"]>;
  readonly #gathered = new Set<string>();
  #seesContact: boolean;

  constructor(host: Reading, others: readonly Reading[]) {
    this.#host = host;
    this.#mentions = [...host.mentions];
    this.#traces = [...host.traces];
    this.#memberships = [...host.memberships];
    this.#facts = [...host.egoFacts];
    this.#acquaintances = [...(host.acquaintances ?? [])];
    this.#notes = [...(host.notes ?? [])];
    this.#conversations = host.conversations;
    this.#gatherings = host.gatherings ?? [];
    this.#seesContact = host.seesContact;
    for (const reading of [host, ...others]) this.#know(reading, reading === host);
  }

  #know(reading: Reading, isHost: boolean): void {
    const days = daysListed(reading);
    const numbers = reading.mentions.map((mention, at) => {
      const number = this.#index.add(mention, days.get(at) ?? new Set());
      this.#at[number] = isHost ? at : null;
      if (!isHost) this.#elsewhere.set(number, mention);
      return number;
    });
    const of = (mention: number): number => numbers[mention] ?? -1;
    for (const trace of reading.traces) {
      this.#traceKeys.add(traceKey(of(trace.mention), trace));
      if (LISTINGS.has(trace.kind)) this.#newerListed.add(listingKey(of(trace.mention), trace));
    }
    for (const claim of reading.memberships) this.#membershipKeys.add(membershipKey(of(claim.mention), claim));
    for (const fact of reading.egoFacts) this.#factKeys.add(factKey(fact));
    for (const { key } of reading.gatherings ?? []) this.#gathered.add(key);
    for (const { mention } of reading.notes ?? []) this.#noted.add(of(mention));
  }

  take(older: Reading, listedElsewhere: ToPool["listedElsewhere"]): void {
    const numbers = this.#peopleOf(older);
    const local = (mention: number): number => this.#local(numbers[mention] ?? -1);
    this.#takeTraces(older, numbers, listedElsewhere !== null);
    if (listedElsewhere !== null) this.#end(older, numbers, listedElsewhere);
    for (const claim of older.memberships) {
      const key = membershipKey(numbers[claim.mention] ?? -1, claim);
      if (this.#membershipKeys.has(key)) continue;
      this.#membershipKeys.add(key);
      this.#memberships.push({ ...claim, mention: local(claim.mention) });
    }
    for (const fact of older.egoFacts) {
      if (this.#factKeys.has(factKey(fact))) continue;
      this.#factKeys.add(factKey(fact));
      this.#facts.push(fact);
    }
    this.#conversations = pooledConversations(older.conversations, this.#conversations, local);
    const lacking = (older.gatherings ?? []).filter(({ key }) => !this.#gathered.has(key));
    this.#gatherings = [
      ...this.#gatherings,
      ...lacking.map((gathering) => ({ ...gathering, people: places(gathering.people.map(local)) })),
    ];
    for (const { key } of lacking) this.#gathered.add(key);
    this.#takeAcquaintances(older, local);
    const noted = new Set(this.#noted);
    for (const { mention, text } of older.notes ?? []) {
      const number = numbers[mention] ?? -1;
      if (noted.has(number)) continue;
      this.#noted.add(number);
      this.#notes.push({ mention: local(mention), text });
    }
    this.#seesContact ||= older.seesContact;
  }

  /** The number of each of its people; those nobody knows yet come to the host. */
  #peopleOf(older: Reading): readonly number[] {
    const days = daysListed(older);
    const found = this.#index.find(older.mentions.map((mention, at) => ({ mention, days: days.get(at) ?? new Set() })));
    return older.mentions.map((mention, at) => {
      const known = found[at] ?? null;
      if (known !== null) {
        this.#describe(known, mention);
        return known;
      }
      const number = this.#index.add(mention, days.get(at) ?? new Set());
      this.#at[number] = this.#mentions.push(mention) - 1;
      return number;
    });
  }

  /** What the older description alone knows is added to the newer one. */
  #describe(number: number, older: Mention): void {
    const at = this.#at[number] ?? null;
    const newer = at === null ? this.#elsewhere.get(number) : this.#mentions[at];
    if (newer === undefined) return;
    const fuller = described(newer, older);
    if (fuller !== newer) this.#mentions[this.#local(number)] = fuller;
  }

  /** A person's place in the host; those of its other parts are copied there when first needed. */
  #local(number: number): number {
    const at = this.#at[number] ?? null;
    const mention = this.#elsewhere.get(number);
    if (at !== null || mention === undefined) return at ?? 0;
    return (this.#at[number] = this.#mentions.push(mention) - 1);
  }

  #takeTraces(older: Reading, numbers: readonly number[], isWhole: boolean): void {
    const days = daysListed(older);
    for (const trace of older.traces) {
      const number = numbers[trace.mention] ?? -1;
      const key = traceKey(number, trace);
      if (this.#traceKeys.has(key)) continue;
      const isListing = LISTINGS.has(trace.kind);
      // Listed anew under another day: the newer day counts, unless the name stands for several people.
      const once = (days.get(trace.mention)?.size ?? 0) <= 1;
      if (isListing && once && this.#newerListed.has(listingKey(number, trace))) continue;
      if (isWhole && isVanishing(trace) && this.#isListed(number)) continue;
      this.#traceKeys.add(key);
      this.#traces.push({ ...trace, mention: this.#local(number) });
    }
  }

  #isListed(number: number): boolean {
    return [...LISTINGS].some((kind) =>
      DIRECTIONS.some((direction) => this.#newerListed.has(listingKey(number, { kind, direction }))),
    );
  }

  /** Whoever the older list has and the newer lacks is a contact no more; the listing stays, for it dates the tie. */
  #end(
    older: Reading,
    numbers: readonly number[],
    listedElsewhere: (mention: Mention, kind: Trace["kind"]) => boolean,
  ): void {
    const listed = older.traces.filter(({ kind }) => LISTINGS.has(kind));
    const vanished = listed.filter(({ mention }) => !this.#isListed(numbers[mention] ?? -1));
    const people = new Set(listed.map(({ mention }) => mention)).size;
    if (people >= TOO_MANY_TO_LOSE && vanished.length === listed.length) return;
    for (const { mention, kind } of vanished) {
      const description = older.mentions[mention];
      if (description === undefined || listedElsewhere(description, kind)) continue;
      const ended: Trace = { mention: this.#local(numbers[mention] ?? -1), ...VANISHED };
      const key = traceKey(numbers[mention] ?? -1, ended);
      if (this.#traceKeys.has(key)) continue;
      this.#traceKeys.add(key);
      this.#traces.push(ended);
    }
  }

  #takeAcquaintances(older: Reading, local: (mention: number) => number): void {
    const known = new Set(this.#acquaintances.map(({ a, b }) => `${String(a)} ${String(b)}`));
    for (const pair of older.acquaintances ?? []) {
      const [a = 0, b = 0] = places([local(pair.a), local(pair.b)]);
      if (a === b || known.has(`${String(a)} ${String(b)}`)) continue;
      known.add(`${String(a)} ${String(b)}`);
      this.#acquaintances.push({ a, b });
    }
  }

  done(): Reading {
    const host = this.#host;
    return {
      ...host,
      mentions: this.#mentions,
      traces: this.#traces,
      conversations: this.#conversations,
      memberships: this.#memberships,
      egoFacts: this.#facts,
      ...(this.#gatherings.length === 0 ? {} : { gatherings: this.#gatherings }),
      ...(this.#acquaintances.length === 0 ? {} : { acquaintances: this.#acquaintances }),
      ...(this.#notes.length === 0 ? {} : { notes: this.#notes }),
      seesContact: this.#seesContact,
    };
  }
}

const DIRECTIONS: readonly Trace["direction"][] = ["out", "in", "both"];

/** What a list tells of someone it no longer has: that it ended, and not when. */
const VANISHED = { kind: "contact-ended", day: null, direction: "both" } as const;

const isVanishing = ({ kind, day }: Trace): boolean => kind === VANISHED.kind && day === VANISHED.day;

const traceKey = (number: number, { kind, day, direction }: Omit<Trace, "mention">): string =>
  `${String(number)} ${kind} ${String(day)} ${direction}`;

const listingKey = (number: number, { kind, direction }: Pick<Trace, "kind" | "direction">): string =>
  `${String(number)} ${kind} ${direction}`;

const membershipKey = (number: number, { environment }: MembershipClaim): string =>
  `${String(number)} ${environment.kind} ${environment.name}`;

/** Dates and details may be corrected later; what the fact is about stays. */
function factKey(fact: EgoFact): string {
  switch (fact.kind) {
    case "identity":
      return JSON.stringify([fact.kind, fact.identity.kind, fact.identity.value]);
    case "belonged":
      return JSON.stringify([fact.kind, fact.environment.kind, fact.environment.name, fact.role, fact.from]);
    case "has":
      return JSON.stringify([fact.kind, fact.what, fact.name]);
    case "aims-at":
      return JSON.stringify([fact.kind, fact.what, fact.company, fact.title, fact.day]);
    case "acted":
      return JSON.stringify([fact.kind, fact.what, fact.day]);
  }
}

function described(newer: Mention, older: Mention): Mention {
  const lacking = older.identities.filter(
    ({ kind, value }) => !newer.identities.some((known) => known.kind === kind && known.value === value),
  );
  const sameName = newer.name === older.name;
  const fuller: Mention = {
    name: newer.name === "" ? older.name : newer.name,
    given: newer.given ?? (sameName ? older.given : null),
    family: newer.family ?? (sameName ? older.family : null),
    identities:
      lacking.length === 0
        ? newer.identities
        : [...newer.identities, ...lacking].toSorted((a, b) => byText(a.kind, b.kind) || byText(a.value, b.value)),
    position: newer.position ?? older.position,
    company: newer.company ?? older.company,
  };
  return sameData(fuller, newer) ? newer : fuller;
}

const places = (of: readonly number[]): readonly number[] => [...new Set(of)].toSorted((a, b) => a - b);
