import type { Circle, CircleKind } from "../../core/model/circle.ts";
import type { PersonId } from "../../core/model/ids.ts";
import type { AnswerPart, AskPart, Member, PeoplePart, Reply } from "../../core/together/parts.ts";
import type { ExchangeKeys } from "./keys.ts";

/**
 * An exchange as it stands. The page holds it and hands it over with every request, so that a worker made anew knows as
 * much as the last; of the others there are hashes in it, and what they chose to say.
 */
export type Exchange = {
  readonly keys: ExchangeKeys;
  /** Who ego is in it; `null` until ego's own file was written, or opened again. */
  readonly me: Member | null;
  readonly people: readonly PeoplePart[];
  readonly asks: readonly AskPart[];
  readonly answers: readonly AnswerPart[];
};

/** Whom of ego's people goes into the file: everyone, but those in a circle of these kinds. */
export type Presented = { readonly label: string; readonly without: readonly CircleKind[] };

/** What the page asks. */
export type TogetherRequest =
  /** A new exchange, with ego's own file; answered by `begun`. */
  | ({ readonly kind: "begin"; readonly language: "it" | "en" } & Presented)
  /** Ego's own file in an exchange someone else began; answered by `written`. */
  | ({ readonly kind: "present"; readonly exchange: Exchange } & Presented)
  /** A file that came; the first one begins the exchange and needs the passphrase. Answered by `opened`. */
  | {
      readonly kind: "open";
      readonly exchange: Exchange | null;
      readonly file: Blob;
      readonly passphrase: string;
    }
  | {
      readonly kind: "ask";
      readonly exchange: Exchange;
      readonly seeks: readonly string[];
      readonly gives: readonly string[];
    }
  | {
      readonly kind: "answer";
      readonly exchange: Exchange;
      readonly to: string;
      readonly replies: readonly Reply[];
      readonly note: string;
    }
  /** What the files opened so far show beside ego's network; answered by `compared`. */
  | { readonly kind: "compare"; readonly exchange: Exchange };

/** What the worker answers. */
export type TogetherTold =
  | { readonly kind: "begun"; readonly exchange: Exchange; readonly passphrase: string; readonly written: Written }
  | { readonly kind: "written"; readonly exchange: Exchange; readonly written: Written }
  | { readonly kind: "opened"; readonly exchange: Exchange; readonly from: Member }
  | { readonly kind: "compared"; readonly overlap: Overlap }
  | { readonly kind: "refused"; readonly why: Refusal };

/** A file to hand over. */
export type Written = {
  readonly file: Blob;
  readonly part: "people" | "ask" | "answer";
  /** How many people have a hash in it, and how many entries it has with the invented ones; 0 where there are none. */
  readonly people: number;
  readonly entries: number;
};

/** Why a file was not taken. */
export type Refusal =
  /** Not a file of this kind. */
  | "not-ours"
  | "damaged"
  /** Of a later version of the app. */
  | "newer"
  | "wrong-passphrase"
  /** Of another exchange than the one that is open. */
  | "other-exchange"
  /** Ego's own file, while the others' are waited for. */
  | "own-file"
  /** An answer for somebody else; or for ego, who has not yet opened their own file again. */
  | "not-for-you"
  /** The browser gives no cryptography here. */
  | "no-cryptography";

/** What ego's network and the others' files have in common. */
export type Overlap = {
  /** Kinds of circles ego has people in. */
  readonly worlds: readonly CircleKind[];
  readonly members: readonly MemberView[];
  /** Ids of people everybody has, where there are two others or more. */
  readonly toAll: readonly PersonId[];
};

export type MemberView = Member & {
  /** Kinds of circles they have people in. */
  readonly worlds: readonly CircleKind[];
  /** Ego's people whom they have too; the sure ones first, then by name. */
  readonly common: readonly CommonView[];
};

export type CommonView = {
  readonly id: PersonId;
  readonly name: string;
  /** An address, a number or an account agrees; else only the name. */
  readonly sure: boolean;
  /** Ego's circles they are in. */
  readonly circles: readonly Pick<Circle, "name" | "kind">[];
  /** Kinds of circles they are in on the other side. */
  readonly theirs: readonly CircleKind[];
};
