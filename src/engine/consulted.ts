import type { Comparison, Turned } from "../core/compare/compare.ts";
import type { Refusal } from "../core/compare/read-moment.ts";
import type { Circle } from "../core/model/circle.ts";
import type { Day } from "../core/model/day.ts";
import type { CircleId, PersonId } from "../core/model/ids.ts";
import type { EnvironmentKind } from "../core/model/reading.ts";
import type { PurposeSaid, Seat } from "../core/purpose/seats.ts";
import type { QuestionId } from "../core/model/question.ts";

/** What the network can be asked: a need; what its people look for and offer; what a purpose takes. */
export type Consultation =
  | { readonly kind: "ask"; readonly text: string; readonly language: "it" | "en" }
  | { readonly kind: "offer"; readonly language: "it" | "en" }
  /** How far some people reach on the map; rows of `View.people`. */
  | { readonly kind: "reach"; readonly rows: readonly number[] }
  | {
      readonly kind: "purpose";
      readonly said: PurposeSaid;
      /** People already on its list. */
      readonly begun: readonly PersonId[];
      readonly language: "it" | "en";
    }
  /** What changed. A day: the network as of then; a file: a report of ours; left out: the network now. The earlier of the two counts as before. */
  | { readonly kind: "compare"; readonly with: Day | Blob; readonly and?: Blob };

/** Why someone is an answer, in words of theirs or ego's. */
export type ReasonView =
  | { readonly kind: "role" | "offers" | "note"; readonly text: string }
  | { readonly kind: "named"; readonly question: QuestionId }
  | { readonly kind: "environment"; readonly of: EnvironmentKind; readonly name: string }
  /** `text`: what they do; `title`: the trade it is near to, in the language asked in. */
  | { readonly kind: "near"; readonly text: string; readonly title: string }
  | { readonly kind: "circle"; readonly name: string; readonly of: Circle["kind"] };

/** Someone who could help; the rest of what is known stands in `View.people` at their row. */
export type CandidateView = {
  readonly row: number;
  readonly id: PersonId;
  readonly fit: "can-help" | "could-know";
  /** The first two. */
  readonly reasons: readonly ReasonView[];
  /** Through whom, for those ego is not in touch with; `null` where nobody is known to lead there. `place`: empty when it has no name. */
  readonly through: {
    readonly id: PersonId;
    readonly name: string;
    readonly basis: "known" | "likely";
    readonly place: string;
  } | null;
};

/** Who there is for a need. */
export type AskedView = {
  readonly kind: "ask";
  readonly text: string;
  /** The first forty; those who could help before those who could know someone. */
  readonly candidates: readonly CandidateView[];
  /** Of how many in all. */
  readonly canHelp: number;
  readonly couldKnow: number;
  /** The need is about work. */
  readonly aboutWork: boolean;
  /** Trades understood and trades nobody here has, by their usual titles. */
  readonly understood: readonly string[];
  readonly missing: readonly string[];
  readonly circles: readonly {
    readonly id: CircleId;
    readonly name: string;
    readonly of: Circle["kind"];
    readonly people: number;
  }[];
  /** Where nobody fits: doors to other worlds, most useful first, at most three. */
  readonly doors: readonly { readonly id: PersonId; readonly name: string; readonly row: number }[];
};

/** Two people who should meet, since one looks for what the other offers, and who share no circle. */
export type IntroductionView = {
  readonly seeker: PersonId;
  readonly seekerName: string;
  readonly seeks: string;
  readonly helper: PersonId;
  readonly helperName: string;
  readonly reason: ReasonView;
};

/** What ego and ego's people can do for each other. */
export type OfferView = {
  readonly kind: "offer";
  /** People who look for something, as ego wrote it or as their role or a note says. `egoHas`: skills or work of ego's that fit. */
  readonly seekers: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly row: number;
    readonly seeks: string;
    readonly said: "typed" | "role" | "note";
    readonly egoHas: readonly string[];
  }[];
  readonly introductions: readonly IntroductionView[];
  /** How many people ego wrote an offer for. */
  readonly offering: number;
};

/** One of the seats a purpose needs. */
export type SeatView = {
  readonly seat: Seat;
  /** At most five, best first; none when the seat is empty. */
  readonly people: readonly CandidateView[];
  /** How many in all. */
  readonly count: number;
};

/** What a purpose needs and who there is. */
export type PurposeView = {
  readonly kind: "purpose";
  readonly seats: readonly SeatView[];
  /** By company aimed at, as typed: who is there, who was, and through whom. */
  readonly companies: readonly {
    readonly name: string;
    readonly inside: number;
    readonly left: number;
    readonly best: CandidateView | null;
  }[];
  /** Companies the files say ego looks towards and that are not typed yet, at most eight. */
  readonly aims: readonly string[];
  /** Up to three people to begin with, each from another seat. */
  readonly next: readonly { readonly seat: Seat; readonly person: CandidateView }[];
};

/** Rings round some people, wherever on the map they live (`core/map/reach.ts`). */
export type ReachView = { readonly kind: "reach"; readonly rings: readonly Float32Array[] };

/** Someone to whom something happened between two moments. */
export type TurnedView = Pick<Turned, "turn" | "circles"> & {
  readonly name: string;
  /** Who they are in the network now; `null` where they are not in it. */
  readonly id: PersonId | null;
  /** Nothing was known of any contact before. */
  readonly first: boolean;
};

/** What changed between two moments of one network, or which of two files is refused. */
export type ComparedView =
  | { readonly kind: "compare"; readonly refused: Refusal; readonly which: 0 | 1 }
  | (Omit<Comparison, "turns"> & {
      readonly kind: "compare";
      readonly refused: null;
      /** The later of the two is the network now. */
      readonly isNow: boolean;
      readonly turns: readonly TurnedView[];
    });

export type Consulted = AskedView | OfferView | PurposeView | ReachView | ComparedView;
