import { type Header, headerOf } from "./envelope.ts";
import type { Drawer, Drawers } from "./place.ts";

/** A sealed document whose header can be read; whether it is whole shows only when it is opened. */
export type Found = { readonly drawer: Drawer; readonly header: Header; readonly sealed: ArrayBuffer };

/** What is held of the document that is open. */
export type Standing = {
  /** Which page we are. */
  readonly hand: Uint8Array;
  /** Mark of the last good generation, opened or written by us; empty before the first. */
  readonly base: string;
  /** Marks of all that lay there when it was opened, and of what we wrote. */
  readonly seen: ReadonlySet<string>;
};

/**
 * `ours`: nobody wrote in between. `overtaken`: another tab did, or a later version of the app. `gone`: what was kept
 * has been deleted, and must not come back.
 */
export type Fate = "ours" | "overtaken" | "gone";

/** The documents whose headers can be read, newest first. */
export function newestFirst(drawers: Drawers): readonly Found[] {
  const found = drawers.flatMap((sealed, drawer): readonly Found[] => {
    const header = sealed === undefined ? "damaged" : headerOf(sealed);
    return sealed === undefined || typeof header === "string" ? [] : [{ drawer: drawer === 0 ? 0 : 1, header, sealed }];
  });
  return found.sort((a, b) => b.header.generation - a.header.generation || b.header.at - a.header.at);
}

/** Bytes in both drawers. */
export const sizeOf = (drawers: Drawers): number =>
  drawers.reduce((sum, sealed) => sum + (sealed === undefined ? 0 : sealed.byteLength), 0);

/** True when a later version of the app has written here. */
export const isNewer = (drawers: Drawers): boolean =>
  drawers.some((sealed) => sealed !== undefined && headerOf(sealed) === "newer");

/** Whether what lies there is still what we think. */
export function fateOf(drawers: Drawers, ours: Standing): Fate {
  if (sizeOf(drawers) === 0) return ours.base === "" ? "ours" : "gone";
  const known = newestFirst(drawers).every(({ header }) => ours.seen.has(header.mark) || isHand(header, ours));
  return known && ours.base !== "" && !isNewer(drawers) ? "ours" : "overtaken";
}

/** The drawer for the next generation: never the one with the last good one. */
export function drawerFor(drawers: Drawers, ours: Standing): Drawer {
  const found = newestFirst(drawers);
  const good =
    found.find(({ header }) => isHand(header, ours)) ?? found.find(({ header }) => header.mark === ours.base);
  return good?.drawer === 0 ? 1 : 0;
}

const isHand = ({ hand }: Header, ours: Standing): boolean => hand.every((byte, index) => ours.hand[index] === byte);
