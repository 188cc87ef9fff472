import type { TableField } from "../../model/source.ts";
import { dayFrom } from "../text/dates.ts";
import { emailKey, phoneKey } from "../text/names.ts";

/** What a cell can look like by itself. */
export type CellKind = Extract<TableField, "profile" | "email" | "since" | "phone" | "name">;

/** Of the cells of a column so many must look alike; the others are slips of whoever copied the page. */
const ENOUGH = 0.6;
/** No name has more words, or more characters. */
const MOST_WORDS = 6;
const LONGEST_NAME = 60;

/** What a cell looks like; `null` for a number, a sentence, a mark. */
export function kindOfCell(raw: string): CellKind | null {
  const cell = raw.trim();
  if (/^(?:https?:\/\/|(?:[\w-]+\.)?(?:facebook|fb|linkedin|instagram)\.com\/)\S+$/i.test(cell)) return "profile";
  if (emailKey(cell) !== null) return "email";
  if (dayFrom(cell) !== null) return "since";
  if (phoneKey(cell) !== null) return "phone";
  return looksLikeName(cell) ? "name" : null;
}

/** Letters and what stands between the letters of names, few words. */
export function looksLikeName(cell: string): boolean {
  return (
    cell.length >= 2 &&
    cell.length <= LONGEST_NAME &&
    /^\p{L}(?:[\p{L}\p{M}\p{Extended_Pictographic}'’`´.,()\- ]|\u200D|\uFE0F)*$/u.test(cell) &&
    cell.split(/\s+/).length <= MOST_WORDS
  );
}

/** What most filled cells of a column look like; `null` when they are of no kind, or all are empty. */
export function kindOfColumn(cells: readonly string[]): CellKind | null {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const counts = new Map<CellKind, number>();
  for (const kind of filled.map(kindOfCell)) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts) if (count >= filled.length * ENOUGH) return kind;
  return null;
}

/** How much the cells of a column are like whole names of different people, 0–2: two words each, and no two the same. */
export function namelikeness(cells: readonly string[]): number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0) return 0;
  return new Set(filled).size / filled.length + shareOfSeveralWords(filled);
}

/** Of the filled cells, how many have at least two words. */
export function shareOfSeveralWords(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length === 0 ? 0 : filled.filter((cell) => /\S\s+\S/.test(cell)).length / filled.length;
}
