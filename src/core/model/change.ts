import type { CircleKind } from "./circle.ts";
import type { CircleId, PersonId } from "./ids.ts";
import type { Identity } from "./mention.ts";

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
  | { readonly kind: "this-is-me"; readonly identity: Identity };
