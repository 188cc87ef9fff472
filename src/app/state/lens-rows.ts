import { civil, day } from "../../core/model/day.ts";
import { NO_DAY, type PeopleQuery, type View } from "../../engine/protocol.ts";
import type { Language } from "../words/language.ts";
import { isWide, type Lens, type State } from "./state.ts";

/** The part of a lens the engine answers; the rest is done here, by `throughLens`. */
export function queryOf({ text, only, cluster, circle, world, sort }: Lens, language: Language): PeopleQuery {
  return { text, only, cluster, circle, world, sort, language };
}

/** Of the rows the engine found, those the rest of the lens lets through, in their order. */
export function throughLens(found: Uint32Array, view: View, { without, upTo, picked }: Lens): Uint32Array {
  const { people } = view;
  const on = view.sources.reduce((bits, { id }, at) => (without.includes(id) ? bits : bits | (1 << at)), 0);
  const chosen = picked === null ? null : new Set(picked);
  return found.filter((row) => {
    if (without.length > 0 && ((people.sources[row] ?? 0) & on) === 0) return false;
    if (upTo !== null && !isThere(people.since[row] ?? NO_DAY, upTo)) return false;
    const id = people.ids[row];
    return chosen === null || (id !== undefined && chosen.has(id));
  });
}

/** Whether a tie first dated on a day was there by the end of a year; without a date that cannot be told. */
export const isThere = (since: number, year: number): boolean => since !== NO_DAY && civil(day(since)).year <= year;

/** What the map lights up: the rows of a narrow lens; `null` when everyone is looked at. */
export function highlightOf(state: State): Uint32Array | null {
  return isWide(state.lens) ? null : state.rows;
}
