import type { Circle } from "./circle.ts";
import type { Day } from "./day.ts";
import type { Finding, SkipCount } from "./finding.ts";
import type { Identity, Mention } from "./mention.ts";

/**
 * What one file told us, in the terms every later stage uses. No message text, no file text: only
 * who, when, and in which context.
 */
export type Reading = {
  /** Rows (records, messages, cards, events) that became evidence or a fact about ego. */
  readonly used: number;
  /** Rows that did not, by reason, sorted by reason; rows read = used + their sum. */
  readonly skipped: readonly SkipCount[];
  readonly findings: readonly Finding[];
  /** Everyone named in the file. Other parts point here by index. May include ego. */
  readonly mentions: readonly Mention[];
  readonly traces: readonly Trace[];
  readonly conversations: readonly Conversation[];
  readonly memberships: readonly MembershipClaim[];
  readonly egoFacts: readonly EgoFact[];
  /** Occasions on which people were together with ego; left out when the file tells of none. */
  readonly gatherings?: readonly Gathering[];
  /** Pairs of which the file says outright that they know each other, each once, `a < b`. Left out when none. */
  readonly acquaintances?: readonly Acquaintance[];
  /** Ego's own notes on people. The only text of a file that is kept, for it is ego's word. Left out when none. */
  readonly notes?: readonly { readonly mention: number; readonly text: string }[];
  /**
   * True when the days are those of ego's own clock rather than UTC (Facebook's HTML pages): around midnight they
   * differ by one from those another file of the same thread gives. Left out otherwise.
   */
  readonly localDays?: true;
  /** True when this file would have shown a contact between ego and its people had there been one. */
  readonly seesContact: boolean;
};

/** The reading of a file that told nothing. */
export const NOTHING_READ: Reading = {
  used: 0,
  skipped: [],
  findings: [],
  mentions: [],
  traces: [],
  conversations: [],
  memberships: [],
  egoFacts: [],
  seesContact: false,
};

/**
 * What a single trace says. Those of `CONTACT_TRACES` are moments of contact (a day counts as an
 * active day); the others say that a tie exists, was tried, or ended.
 */
export type TraceKind =
  | "contact-listed"
  | "contact-ended"
  | "invitation"
  | "follow"
  | "recommendation"
  | "endorsement"
  | "tagged-together"
  | "poke"
  | "relative"
  | "address-book"
  /** The last day ego says they were in touch, in a table of their own. */
  | "last-contact";

/** Kinds whose day is a day of contact between ego and the person. */
export const CONTACT_TRACES: ReadonlySet<TraceKind> = new Set<TraceKind>([
  "recommendation",
  "endorsement",
  "tagged-together",
  "poke",
  // Ego's own word for a day of contact is as good as a platform's.
  "last-contact",
]);

/** One trace that ego and a person know each other, exactly as one file stated it. */
export type Trace = {
  /** Index into `Reading.mentions`. */
  readonly mention: number;
  readonly kind: TraceKind;
  /** `null` when the file gives none. */
  readonly day: Day | null;
  /** Who acted: ego (`out`), the other (`in`), or it has no direction. */
  readonly direction: "out" | "in" | "both";
};

/**
 * One thread of messages: who took part, and on which days each of them wrote. Never what.
 * The three columns run in parallel, one entry per (writer, day), sorted by day then writer.
 * Pooling two files of the same thread takes the union of entries and the larger count, so
 * reading a file twice changes nothing.
 */
export type Conversation = {
  /** The platform's thread id, or a key made from its people where there is none. */
  readonly key: string;
  /** The group's own title; `null` for direct threads and untitled groups. */
  readonly title: string | null;
  /** Indices of everyone known to take part, ego included where the file names them. Sorted, distinct. */
  readonly people: readonly number[];
  /** Index of the writer of each entry. */
  readonly writers: readonly number[];
  readonly days: readonly Day[];
  /** Messages by that writer on that day, at least 1. */
  readonly counts: readonly number[];
};

/** A meeting or event, once or again and again: ego and these people were there on each of these days. */
export type Gathering = {
  /** The event's own id, the same in every export of it. */
  readonly key: string;
  /** The title of something that recurs with the same people; `null` for single meetings, whose titles are private. */
  readonly title: string | null;
  /** Indices of everyone who took part, ego included where the file names them. Sorted, distinct. */
  readonly people: readonly number[];
  /** Ascending, distinct, none in the future of the day the file was made when that is known. */
  readonly days: readonly Day[];
};

/** Two people who know each other, as a network file or an earlier report states. Indices into `Reading.mentions`. */
export type Acquaintance = { readonly a: number; readonly b: number };

export type EnvironmentKind =
  | "company"
  | "school"
  | "conversation"
  | "group"
  | "event"
  | "family"
  | "volunteering"
  | "circle";

/** A person was said to belong to a context. */
export type MembershipClaim = {
  readonly mention: number;
  readonly environment: {
    readonly kind: EnvironmentKind;
    readonly name: string;
    /** What an earlier report says of a circle; left out by all other files. */
    readonly circle?: Pick<Circle, "kind" | "silhouettes">;
  };
  /** When, where known. `null` otherwise. */
  readonly from: Day | null;
  readonly to: Day | null;
};

/** Something the files say about ego. */
export type EgoFact =
  | { readonly kind: "identity"; readonly identity: Identity; readonly name: string }
  | {
      readonly kind: "belonged";
      /** Ego's own company, school, association, group or event. */
      readonly environment: { readonly kind: EnvironmentKind; readonly name: string };
      /** Role, degree or response, as text of ego's own; `null` where absent. */
      readonly role: string | null;
      readonly from: Day | null;
      /** `null` with a `from` means "still". */
      readonly to: Day | null;
    }
  | {
      readonly kind: "has";
      readonly what: "skill" | "language" | "certificate" | "project" | "publication" | "honour" | "cause" | "course";
      readonly name: string;
      /** Level of a language, issuer of a certificate; `null` where absent. */
      readonly detail: string | null;
    }
  | {
      readonly kind: "aims-at";
      /** How ego showed the interest. */
      readonly what: "applied" | "saved" | "follows";
      readonly company: string;
      /** The job's title; `null` where there is none. */
      readonly title: string | null;
      readonly day: Day | null;
    }
  /** Ego was active on a day, towards nobody the file names. Days of one `what` are told once, with their count. */
  | {
      readonly kind: "acted";
      readonly what: "comment" | "reaction" | "share" | "vote" | "post";
      readonly day: Day;
      readonly count: number;
    };
