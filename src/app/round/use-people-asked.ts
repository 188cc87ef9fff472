import { useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { type Asking, peopleAskedAbout } from "./plan.ts";

/**
 * Rows of those who are asked about, in an order that stays while one goes on: whom one has just placed does not jump
 * away, and who arrives a moment later comes last.
 */
export function usePeopleAsked(view: View, asking?: Asking): readonly number[] {
  const { ids } = view.people;
  const now = peopleAskedAbout(view, asking).flatMap((row) => ids[row] ?? []);
  const [asked, setAsked] = useState(now);
  const room = now.length - asked.length;
  const fresh = room > 0 ? now.filter((id) => !asked.includes(id)) : [];
  if (fresh.length > 0) setAsked([...asked, ...fresh.slice(0, room)]);
  return asked.map((id) => ids.indexOf(id)).filter((row) => row >= 0);
}
