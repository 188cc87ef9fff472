import type { Kept } from "../../engine/protocol.ts";

/** How keeping stands, as far as the page knows. */
export type KeepingState = {
  /** `null` until the engine has looked. */
  readonly kept: Kept | null;
  /** Whether the browser promised not to delete it by itself; `null` until asked. */
  readonly promised: boolean | null;
  /** A passphrase is being tried, or a key made. */
  readonly working: boolean;
  /** Which of the networks kept on this device is meant, and which there are; none before one is kept. */
  readonly box: number;
  readonly boxes: readonly number[];
};

export type KeepingEvent =
  | { readonly kind: "kept"; readonly kept: Kept }
  | { readonly kind: "promised"; readonly promised: boolean }
  | { readonly kind: "boxes"; readonly box: number; readonly boxes: readonly number[] }
  | { readonly kind: "working"; readonly working: boolean };

export const KEEPING_UNKNOWN: KeepingState = { kept: null, promised: null, working: false, box: 1, boxes: [] };

/** The next state. */
export function reduceKeeping(state: KeepingState, event: KeepingEvent): KeepingState {
  switch (event.kind) {
    case "kept":
      return { ...state, kept: event.kept };
    case "promised":
      return { ...state, promised: event.promised };
    case "boxes":
      return { ...state, box: event.box, boxes: event.boxes };
    case "working":
      return { ...state, working: event.working };
  }
}

/** Something is open here and on this device, whether this tab writes it or another. */
export const isOpen = ({ kept }: KeepingState): boolean => kept?.state === "keeping" || kept?.state === "looking-on";
