import type { Circle, Cohesion } from "./circle.ts";
import type { Day } from "./day.ts";
import type { CircleId, EnvironmentId, PersonId, SourceId } from "./ids.ts";
import type { Identity } from "./mention.ts";
import type { QuestionId } from "./question.ts";
import type { EgoFact, EnvironmentKind } from "./reading.ts";
import type { Source } from "./source.ts";

/** How well founded a tie between two people is. */
export type Basis = "declared" | "observed" | "inferred";

/** What keeps someone from being suggested: they have died, or ego asks not to. They stay in the network. */
export type Standing = "has-died" | "do-not-suggest";

export type SourcedIdentity = Identity & { readonly source: SourceId };

/** An alter, after joining. */
export type Person = {
  readonly id: PersonId;
  /** Every id this person ever had or would have from one source alone; sorted, includes `id`. */
  readonly aliases: readonly PersonId[];
  /** The name shown. */
  readonly name: string;
  /** All spellings seen, sorted. */
  readonly names: readonly string[];
  readonly identities: readonly SourcedIdentity[];
  readonly position: string | null;
  readonly company: string | null;
  /** Sources in which the person appears; sorted. */
  readonly sources: readonly SourceId[];
  /** What was joined into this person, sorted by id; left out when it is one thing only. Splitting is keeping parts apart. */
  readonly parts?: readonly PersonPart[];
  /** Ego's own words, or those written in LinkedIn's notes; left out when there are none. */
  readonly note?: string;
  readonly standing?: Standing;
  /** True when ego wrote this person down by hand. */
  readonly byHand?: true;
  /** What they offer and what they look for, in ego's words; left out where nothing is said. */
  readonly offers?: string;
  readonly seeks?: string;
  /** Name, role or company are ego's words rather than a source's. */
  readonly described?: true;
};

/** One account, card or name that was joined with others into a person. */
export type PersonPart = {
  /** The id this part would have alone; one of the person's aliases. */
  readonly id: PersonId;
  readonly name: string;
  /** "Role, Company" as this part's sources write it; empty where unknown. */
  readonly doing: string;
  readonly sources: readonly SourceId[];
};

/**
 * Days of contact between ego and one person through one source. Columns in parallel, one entry
 * per day, days ascending and distinct.
 */
export type ContactLog = {
  readonly source: SourceId;
  readonly days: readonly Day[];
  /** Bit 1: ego acted. Bit 2: the other acted. 3: both. */
  readonly directions: readonly number[];
  /** 1 for direct contact; 1/(n−1) for a day in a group of n people. In (0, 1]. */
  readonly weights: readonly number[];
};

/** Ego's tie to one person. A platform shows it; it is never the tie. */
export type EgoTie = {
  readonly person: PersonId;
  /** First day any source dates the tie. `null` when none does. */
  readonly since: Day | null;
  /** The first day each source dates the tie, sorted by source; sources that date nothing are left out. */
  readonly sinceIn?: readonly { readonly source: SourceId; readonly day: Day }[];
  /** Sorted by source. Empty when no day of contact was seen. */
  readonly contacts: readonly ContactLog[];
  /** Sources whose contact list has the person; sorted. */
  readonly listedIn: readonly SourceId[];
  /** Sources that say the tie ended there (removed friend). */
  readonly endedIn: readonly SourceId[];
  /** True when at least one source that could show contact covers this person. */
  readonly covered: boolean;
  /** Ego's own word, 1–5; `null` when not said. */
  readonly closeness: number | null;
  /** Where ego says the tie was born, exactly one of the two; left out when not said. */
  readonly origin?: { readonly circle: CircleId | null; readonly source: SourceId | null };
  /** What ego says carries it now, sorted; `declared` for seeing or calling one another. Left out when not said. */
  readonly carriers?: readonly SourceId[];
};

/** A context shared by people: an affiliation as one or more sources show it. */
export type Environment = {
  readonly id: EnvironmentId;
  readonly kind: EnvironmentKind;
  /** As most often written. Untitled conversations have an empty name. */
  readonly name: string;
  /** `observed`: being there together was seen (conversation, event, tag). `inferred`: same label only. `declared`: ego's circle. */
  readonly basis: Basis;
  /** Sorted, distinct, without ego; each with the sources that say so. */
  readonly members: readonly { readonly person: PersonId; readonly sources: readonly SourceId[] }[];
  /** True when ego belongs too (own employer, own thread). */
  readonly egoBelongs: boolean;
  /** Who knows whom, where ego has said so of the circle it makes. */
  readonly cohesion?: Cohesion;
  /** What an earlier report says of the circle it makes; left out elsewhere. */
  readonly circle?: Pick<Circle, "kind" | "silhouettes">;
};

/** A tie between two alters that a source shows or ego declares. `a < b` by code units. */
export type AlterTie = {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly basis: Basis;
  /** 0–1: seen together in a small company counts more (see analysis.md §2.1, p(k)). */
  readonly weight: number;
  readonly environments: readonly EnvironmentId[];
  /** Sources that say outright that the two know each other, sorted; left out where only environments show it. */
  readonly statedIn?: readonly SourceId[];
};

/** Two people who are perhaps one. */
export type JoinProposal = {
  readonly a: PersonId;
  readonly b: PersonId;
  /** Evidence in bits (Fellegi–Sunter); more is surer. */
  readonly bits: number;
  readonly reasons: readonly (
    | "same-name"
    | "similar-name"
    | "nickname"
    | "same-company"
    | "common-name"
    | "several-candidates"
    /** Names that agree but for accents, apostrophes, alphabet or the order of given and family name. */
    | "same-name-written-differently"
    /** Circles, chats or meetings in common. */
    | "same-places"
    /** One side tells a single word, which is a part of the other's name. */
    | "part-of-name"
  )[];
};

/** Ego: whose network this is. */
export type Ego = {
  readonly id: PersonId;
  readonly names: readonly string[];
  readonly identities: readonly SourcedIdentity[];
  readonly belonged: readonly Extract<EgoFact, { kind: "belonged" }>[];
  /** How we know: stated by a profile file, told by the user, guessed from the conversations, or unknown. */
  readonly basis: "stated" | "told" | "guessed" | "unknown";
  /** What else the files say of ego: skills, languages … Sorted; left out when nothing. */
  readonly has?: readonly Extract<EgoFact, { kind: "has" }>[];
  /** Companies ego looks towards: applications, saved jobs, companies followed. Sorted; left out when none. */
  readonly aims?: readonly Extract<EgoFact, { kind: "aims-at" }>[];
  /** When guessed or unknown: who it could be, likeliest first, at most five. */
  readonly candidates: readonly { readonly identity: Identity; readonly name: string }[];
};

/** Whom a question brought to mind. */
export type Answered = {
  readonly question: QuestionId;
  /** Sorted. */
  readonly people: readonly PersonId[];
  /** Ego says there is no one. */
  readonly nobody: boolean;
};

/** Everything later stages read. Arrays sorted by id. */
export type Network = {
  readonly ego: Ego;
  readonly people: readonly Person[];
  /** Same order as `people`. */
  readonly ties: readonly EgoTie[];
  readonly environments: readonly Environment[];
  readonly circles: readonly Circle[];
  readonly alterTies: readonly AlterTie[];
  readonly proposals: readonly JoinProposal[];
  readonly sources: readonly Source[];
  /** Ego's answers to the questions of the round, sorted by question; left out when none. */
  readonly answers?: readonly Answered[];
  /** People ego left out, sorted by id; left out when none. They are in nothing else here. */
  readonly leftOut?: readonly Pick<Person, "id" | "name" | "sources">[];
  /** How many people ego had forgotten; left out when none. */
  readonly forgotten?: number;
};
