import { shownName } from "../../text/names.ts";
import type { Draft } from "../../text/draft.ts";
import { isNameLabel } from "../labels.ts";
import type { Listed, ListMeaning } from "../people-lists.ts";
import { writeListed } from "../people-lists.ts";
import type { Row } from "./open-row.ts";
import type { PageReader } from "./page-reader.ts";
import { writtenDay } from "./written-day.ts";

/** Friends, removed friends, requests, followers: a row per person, with a name and mostly a date. */
export function peoplePage(meaning: ListMeaning, draft: Draft): PageReader {
  const listed: Listed[] = [];
  return {
    row: (row) => void listed.push({ name: nameIn(row), day: writtenDay(row.date) }),
    end() {
      if (!listed.some(({ name }) => name !== "")) return false;
      writeListed(listed, meaning, draft);
      return true;
    },
  };
}

/** Requests ego refused: counted, never a tie. */
export function refusedPage(draft: Draft): PageReader {
  let rows = 0;
  return {
    row: () => void rows++,
    end() {
      draft.skip("declined", rows);
      return rows > 0;
    },
  };
}

/**
 * The name of a row: its heading, else the value labelled so in its table (2025–26), else its only text. Empty when
 * the row names nobody.
 */
export function nameIn({ name, line, cells, texts }: Row): string {
  const headed = name ?? (line === null ? "" : shownName(line));
  if (headed !== "") return headed;
  const labelled = cells.find(({ label }) => isNameLabel(label)) ?? (cells.length === 1 ? cells[0] : undefined);
  if (labelled !== undefined) return shownName(labelled.value);
  return cells.length === 0 && texts.length === 1 ? shownName(texts[0] ?? "") : "";
}
