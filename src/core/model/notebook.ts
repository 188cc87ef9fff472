import type { Day } from "./day.ts";
import type { CircleId, PersonId } from "./ids.ts";

/** What came of asking someone. */
export type AskOutcome = "waiting" | "helped" | "pointed-on" | "could-not";

/** What a network can be useful for. */
export type PurposeKind = "job" | "new-field" | "moving" | "project" | "cause" | "learning";

/** Where one stands with somebody on the way to a purpose: notes of one's own, not stages to push people through. */
export type Step = "to-write" | "written" | "met" | "thanked";

/**
 * What ego writes down while using the network: needs, whom they asked, purposes, meetings, wished rhythms. None of it
 * changes who is in the network or how strong a tie is. Ids (`ask`, `purpose`, `meeting`) are fresh letters and digits
 * that mean nothing.
 */
export type NotebookChange =
  /** A need kept to come back to; an empty text takes it away. */
  | { readonly kind: "ask"; readonly ask: string; readonly text: string }
  /** Someone asked about it; `null` takes it back. The last word on each counts. */
  | {
      readonly kind: "asked";
      readonly ask: string;
      readonly person: PersonId;
      readonly day: Day;
      readonly outcome: AskOutcome | null;
    }
  /** Something the network is wanted for. The last word counts as a whole; `what: null` takes it away. */
  | {
      readonly kind: "purpose";
      readonly purpose: string;
      readonly what: PurposeKind | null;
      /** Work, subject or cause in a few words; empty when not said. */
      readonly about: string;
      /** Town or country; empty when not said. */
      readonly place: string;
      /** Companies or bodies aimed at, as typed. */
      readonly companies: readonly string[];
    }
  /** Someone put on the list of a purpose; `null` takes them off. */
  | {
      readonly kind: "on-list";
      readonly purpose: string;
      readonly person: PersonId;
      readonly day: Day;
      readonly step: Step | null;
    }
  /** A meeting being prepared. The last word counts as a whole; `plan: null` takes it away. */
  | { readonly kind: "meeting"; readonly meeting: string; readonly person: PersonId; readonly plan: MeetingPlan | null }
  /** How often ego would like to hear from someone, in days; `null` takes the wish back. */
  | { readonly kind: "rhythm"; readonly person: PersonId; readonly days: number | null }
  /** The same for everyone in a circle; a wish for one person comes before it. */
  | { readonly kind: "circle-rhythm"; readonly circle: CircleId; readonly days: number | null };

/** Kinds of changes that only the notebook knows of. */
const NOTEBOOK_KINDS: ReadonlySet<string> = new Set<NotebookChange["kind"]>([
  "ask",
  "asked",
  "purpose",
  "on-list",
  "meeting",
  "rhythm",
  "circle-rhythm",
]);

/** Whether a change is only written down, and leaves the network as it is. */
export const isNote = <Said extends { readonly kind: string }>(
  change: Said,
): change is Extract<Said, { readonly kind: NotebookChange["kind"] }> => NOTEBOOK_KINDS.has(change.kind);

/** What ego writes on a meeting sheet; empty where nothing was written. */
export type MeetingPlan = {
  /** The day; `null` while it is not set. */
  readonly day: Day | null;
  /** Minutes after midnight on ego's clock; `null` for a meeting without an hour. */
  readonly minute: number | null;
  /** How long, in minutes. */
  readonly lasts: number;
  /** Name of the time zone (IANA) the hour is meant in; empty where the browser does not say. */
  readonly zone: string;
  readonly where: string;
  /** What it is about. */
  readonly about: string;
  /** What ego can offer. */
  readonly offer: string;
  /** The one request. */
  readonly request: string;
  /** Questions, one a line. */
  readonly questions: string;
  /** What to do afterwards, one a line. */
  readonly follow: string;
  /** Day of a reminder to follow up; `null` for none. */
  readonly remind: Day | null;
};
