import type { Day } from "../../model/day.ts";
import type { Finding, FindingCode, SkipReason } from "../../model/finding.ts";
import { byText } from "../../model/ids.ts";
import type { Identity, IdentityKind, Mention } from "../../model/mention.ts";
import type { Acquaintance, EgoFact, MembershipClaim, Reading, Trace } from "../../model/reading.ts";
import { openConversation } from "./conversation-draft.ts";
import type { ConversationDraft } from "./conversation-draft.ts";
import { kept } from "./kept.ts";
import { openTally } from "./tally.ts";
import { isPlaceholder } from "./names.ts";

/** A reading while it is being written. Rows are counted once each: `use` or `skip`. */
export type Draft = {
  /**
   * The index of a person of this file. Two mentions with the same strongest identity, or without
   * identities the same name, are one; what the second knows more is added. `apart` keeps people
   * without identities apart where a list has each only once (their company, the day they were added).
   */
  readonly mention: (mention: Mention, apart?: string) => number;
  /**
   * The same for lists in which each row is somebody: two with one e-mail address or telephone but different names
   * stay two, for a household has one telephone. `core/people` decides who they are.
   */
  readonly card: (mention: Mention, apart?: string) => number;
  /** Ego's own words on a person of this file, on as many lines as ego wrote; the same words count once. */
  readonly note: (mention: number, text: string) => void;
  readonly trace: (trace: Trace) => void;
  /** Two mentions of this file know each other. False when that was said already, or they are one. */
  readonly acquainted: (one: number, other: number) => boolean;
  readonly membership: (claim: MembershipClaim) => void;
  /** `false` when the very same was told before. */
  readonly egoFact: (fact: EgoFact) => boolean;
  /** The conversation of a key, made when first asked for. */
  readonly conversation: (key: string) => ConversationDraft;
  /** A hand, as a conversation gives them, wrote once more. */
  readonly wrote: (hand: number, on: Day) => void;
  /** Rows that became evidence. */
  readonly use: (rows?: number) => void;
  readonly skip: (reason: SkipReason, rows?: number) => void;
  readonly finding: (code: FindingCode, line?: number | null) => void;
  /** The finished reading. `seesContact`: this kind of file would have shown a contact. */
  readonly done: (seesContact: boolean) => Reading;
};

/** Findings of one code told one by one; more say nothing new. */
const MOST_FINDINGS = 20;

/** The longest note kept, in code units: some two pages. Address books import whole mails into notes. */
const LONGEST_NOTE = 4_000;

/** Surest first: what tells two people of one file apart. */
const STRENGTH: readonly IdentityKind[] = [
  "linkedin-url",
  "instagram-name",
  "x-account",
  "card-uid",
  "email",
  "phone",
  "facebook-name",
  "name",
  "facebook-url",
];

/** More people than one file names; one index times this plus another is still an exact number. */
const MENTIONS = 2 ** 26;

/** A person of the file with nothing but a name, the usual beginning. */
export function mentionOf(name: string, identities: readonly Identity[] = []): Mention {
  return { name, given: null, family: null, identities, position: null, company: null };
}

/** An empty draft. */
export function openDraft(): Draft {
  const mentions: Mention[] = [];
  const byKey = new Map<string, number>();
  const traces: Trace[] = [];
  /** Pairs as one packed number each. */
  const acquainted = new Set<number>();
  const memberships = new Map<string, MembershipClaim>();
  const egoFacts = new Map<string, EgoFact>();
  const conversations = new Map<string, ConversationDraft>();
  const tally = openTally();
  const notes = new Map<string, { readonly mention: number; readonly text: string }>();
  const skipped = new Map<SkipReason, number>();
  const findings: Finding[] = [];
  const told = new Map<FindingCode, number>();
  let used = 0;

  function indexOf(key: string, mention: Mention): number {
    const known = byKey.get(key);
    const before = known === undefined ? undefined : mentions[known];
    if (known !== undefined && before !== undefined) {
      if (addsTo(before, mention)) mentions[known] = united(before, mention);
      return known;
    }
    mentions.push(mention);
    byKey.set(key, mentions.length - 1);
    return mentions.length - 1;
  }

  return {
    mention: (mention, apart = "") => indexOf(mentionKey(mention, apart), mention),
    card: (mention, apart = "") => indexOf(cardKey(mention, apart), mention),
    note(mention, text) {
      const clean = shownNote(text);
      if (clean !== "") notes.set(`${String(mention)} ${clean}`, { mention, text: clean });
    },
    trace: (trace) => void traces.push(trace),
    acquainted(one, other) {
      const pair = Math.min(one, other) * MENTIONS + Math.max(one, other);
      if (one === other || acquainted.has(pair)) return false;
      acquainted.add(pair);
      return true;
    },
    membership: (claim) => void memberships.set(JSON.stringify(claim), claim),
    egoFact(fact) {
      const before = egoFacts.size;
      egoFacts.set(JSON.stringify(fact), fact);
      return egoFacts.size > before;
    },
    conversation(key) {
      const known = conversations.get(key);
      if (known !== undefined) return known;
      const fresh = openConversation(key, conversations.size, tally);
      conversations.set(key, fresh);
      return fresh;
    },
    wrote: tally.wrote,
    use(rows = 1) {
      used += rows;
    },
    skip(reason, rows = 1) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + rows);
    },
    finding(code, line = null) {
      const before = told.get(code) ?? 0;
      if (before >= MOST_FINDINGS || findings.some((known) => known.code === code && known.line === line)) return;
      told.set(code, before + 1);
      findings.push({ code, line });
    },
    done: finished,
  };

  function finished(seesContact: boolean): Reading {
    const written = tally.counted();
    return {
      used,
      skipped: [...skipped]
        .map(([reason, count]) => ({ reason, count }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => byText(a.reason, b.reason)),
      findings,
      mentions,
      traces,
      conversations: [...conversations.values()]
        .map((draft) => draft.done(written))
        .toSorted((a, b) => byText(a.key, b.key)),
      memberships: [...memberships.values()],
      egoFacts: [...egoFacts.values()],
      ...(acquainted.size === 0 ? {} : { acquaintances: Array.from(acquainted, unpacked).toSorted(byPair) }),
      ...(notes.size === 0 ? {} : { notes: [...notes.values()] }),
      seesContact,
    };
  }
}

/** The reading of a file that holds nothing we can use, and why. */
export function emptyReading(code: FindingCode, line: number | null = null): Reading {
  const draft = openDraft();
  draft.finding(code, line);
  return draft.done(false);
}

const unpacked = (pair: number): Acquaintance => ({ a: Math.floor(pair / MENTIONS), b: pair % MENTIONS });
const byPair = (x: Acquaintance, y: Acquaintance): number => x.a - y.a || x.b - y.b;

function mentionKey(mention: Mention, apart: string): string {
  for (const kind of STRENGTH) {
    const identity = mention.identities.find((candidate) => candidate.kind === kind);
    if (identity !== undefined) return `${kind}:${identity.value}`;
  }
  return `name:${mention.name}\u0000${apart}`;
}

function cardKey(mention: Mention, apart: string): string {
  const key = mentionKey(mention, apart);
  return key.startsWith("email:") || key.startsWith("phone:") ? `${key}\u0000${mention.name}` : key;
}

/** A note as shown: line ends alike, without controls and what turns the writing round, at most `LONGEST_NOTE`. */
function shownNote(text: string): string {
  const clean = text
    .slice(0, LONGEST_NOTE)
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)\p{Cc}|[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF]$/gu, "")
    .trim();
  return kept(isPlaceholder(clean) ? "" : clean);
}

/** Quick no for the usual case: the very same mention again. */
function addsTo(known: Mention, more: Mention): boolean {
  return (
    more.name !== known.name ||
    more.position !== known.position ||
    more.company !== known.company ||
    more.given !== known.given ||
    more.family !== known.family ||
    more.identities.some((identity) => !has(known, identity))
  );
}

/** The same whichever came first: of two texts the longer, of equal length the one first in order. */
function united(a: Mention, b: Mention): Mention {
  const named = fuller(a.name, b.name) === a.name ? a : b;
  const other = named === a ? b : a;
  const identities = [...a.identities, ...b.identities.filter((identity) => !has(a, identity))];
  return {
    name: named.name,
    given: named.given ?? (other.name === named.name ? other.given : null),
    family: named.family ?? (other.name === named.name ? other.family : null),
    identities: identities.toSorted((x, y) => byText(x.kind, y.kind) || byText(x.value, y.value)),
    position: fullerOrNull(a.position, b.position),
    company: fullerOrNull(a.company, b.company),
  };
}

const has = (mention: Mention, identity: Identity): boolean =>
  mention.identities.some((known) => known.kind === identity.kind && known.value === identity.value);

function fuller(a: string, b: string): string {
  return a.length > b.length || (a.length === b.length && a < b) ? a : b;
}

function fullerOrNull(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null ? a : fuller(a, b);
}
