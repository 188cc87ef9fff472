import type { CircleKind, Cohesion, Season } from "./circle.ts";
import type { CircleId, PersonId, SourceId } from "./ids.ts";
import type { Identity } from "./mention.ts";
import type { Standing } from "./network.ts";
import type { NotebookChange } from "./notebook.ts";
import type { QuestionId } from "./question.ts";

/**
 * One thing the user said or decided. The network is always sources + the ordered list of changes,
 * so every change can be undone by leaving it out. People are named by any id they ever had.
 */
export type Change =
  | {
      readonly kind: "draw-circle";
      readonly circle: CircleId;
      readonly name: string;
      readonly circleKind: CircleKind;
      /** Names as typed; one that is already known unambiguously is that person. */
      readonly people: readonly string[];
      readonly silhouettes: number;
    }
  | { readonly kind: "dissolve-circle"; readonly circle: CircleId }
  | { readonly kind: "confirm-circle"; readonly circle: CircleId }
  | { readonly kind: "rename-circle"; readonly circle: CircleId; readonly name: string }
  | { readonly kind: "join"; readonly a: PersonId; readonly b: PersonId }
  | { readonly kind: "keep-apart"; readonly a: PersonId; readonly b: PersonId }
  /** How close, 1 (barely) to 5 (hard to imagine life without them). `null` takes it back. */
  | { readonly kind: "closeness"; readonly person: PersonId; readonly closeness: 1 | 2 | 3 | 4 | 5 | null }
  /** "This is me", where the files left it open. */
  | { readonly kind: "this-is-me"; readonly identity: Identity }
  /** "That is not me": an identity the files or a guess gave to ego. The last word on an identity counts. */
  | { readonly kind: "not-me"; readonly identity: Identity }
  /** People put into a circle or taken out of it, whatever the files say; the last word on each counts. */
  | { readonly kind: "put-in-circle"; readonly circle: CircleId; readonly people: readonly PersonId[] }
  | { readonly kind: "take-out-of-circle"; readonly circle: CircleId; readonly people: readonly PersonId[] }
  /** Someone written down by hand. `card`: a fresh id, under which the person is known from now on. */
  | {
      readonly kind: "add-person";
      readonly card: string;
      readonly name: string;
      readonly position: string | null;
      readonly company: string | null;
      readonly identities: readonly Identity[];
    }
  /** How someone is called and what they do, in ego's words; `null` leaves a field to the sources. The last word counts as a whole. */
  | {
      readonly kind: "describe";
      readonly person: PersonId;
      readonly name: string | null;
      readonly position: string | null;
      readonly company: string | null;
    }
  /** Ego's own words on someone; empty takes them away. */
  | { readonly kind: "note"; readonly person: PersonId; readonly text: string }
  /** `null` takes it back. */
  | { readonly kind: "standing"; readonly person: PersonId; readonly standing: Standing | null }
  /** Out of the network and out of every count, until brought back. */
  | { readonly kind: "leave-out"; readonly people: readonly PersonId[] }
  | { readonly kind: "bring-back"; readonly people: readonly PersonId[] }
  /**
   * Someone never to be seen again, though the files name them. All that is kept: a salt (hex) and, sorted, the
   * SHA-256 of salt and alias (hex) for each alias the person had.
   */
  | { readonly kind: "forget"; readonly salt: string; readonly marks: readonly string[] }
  /**
   * A source (or one file of it) taken out of the network. Only what had been read until then: `reads` is how many
   * times files had been added, so that reading the source again brings it back.
   */
  | {
      readonly kind: "remove-source";
      readonly source: SourceId;
      /** The file's path; `null` for the whole source. */
      readonly path: string | null;
      readonly reads: number;
    }
  /** Who knows whom in a circle, and when one sees it; `null` leaves either unsaid. The last word counts as a whole. */
  | {
      readonly kind: "circle-life";
      readonly circle: CircleId;
      readonly cohesion: Cohesion | null;
      readonly season: Season | null;
    }
  /** Where a tie was born: in a circle, or on a platform and nowhere else. Both `null` takes it back. */
  | {
      readonly kind: "origin";
      readonly person: PersonId;
      readonly circle: CircleId | null;
      readonly source: SourceId | null;
    }
  /** What carries a tie now, sorted; `declared` stands for seeing or calling one another. `null` takes it back. */
  | { readonly kind: "carried"; readonly person: PersonId; readonly by: readonly SourceId[] | null }
  /** What someone offers and what they look for, in ego's words; empty where nothing is said. */
  | { readonly kind: "gives"; readonly person: PersonId; readonly offers: string; readonly seeks: string }
  /**
   * The names a question brought back (`core/model/question.ts`), as typed; a name nobody has yet is a new person.
   * `nobody`: ego says there is no one. Neither takes the answer back. The last answer to a question counts.
   */
  | {
      readonly kind: "answer";
      readonly question: QuestionId;
      readonly people: readonly string[];
      readonly nobody: boolean;
    }
  /** How finely clusters are told apart, from now on; the last word counts. */
  | { readonly kind: "cluster-size"; readonly size: ClusterSize }
  | NotebookChange;

/** Fewer and larger clusters, as usual, or more and smaller ones. */
export type ClusterSize = "larger" | "usual" | "smaller";
