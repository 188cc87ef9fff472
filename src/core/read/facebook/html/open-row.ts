import { withoutEntities } from "../../text/entities.ts";
import { shownName } from "../../text/names.ts";
import { isBlock } from "./roles.ts";
import type { Role } from "./roles.ts";

/** One row of a page: a friend, a message, a contact. Texts are cut short; none outlives the reading of its page. */
export type Row = {
  /** Who or what the row is headed with, as shown; `null` when it has no such heading. */
  readonly name: string | null;
  /** A heading without the mark of a name: the participants of a thread, or a name with no body below; `null` without. */
  readonly line: string | null;
  /** The date as written; empty when there is none. */
  readonly date: string;
  /** The texts of the body, one per block, each cut short. */
  readonly texts: readonly string[];
  /** The body's table; empty without. */
  readonly cells: readonly Cell[];
  /** The headings of the rows around this one, outermost first. */
  readonly under: readonly string[];
};

/** A label and its value, as a page lays them side by side or one under the other. */
export type Cell = { readonly label: string; readonly value: string };

/** Where text goes that is being read. */
export type Sink = { text: string; readonly longest: number };

/** A row being read. */
export type OpenRow = {
  name: Sink | null;
  line: Sink | null;
  date: Sink | null;
  foot: Sink | null;
  /** The date's element was closed before the page ended: it is whole. */
  dated: boolean;
  readonly texts: Sink[];
  readonly cells: OpenCell[];
  /** The table row being read has its label. */
  labelled: boolean;
  /** Told already, or known to be the heading of a group of rows. */
  settled: boolean;
  heads: boolean;
};

type OpenCell = { readonly label: Sink; readonly value: Sink };

/** An element being read. */
export type Frame = {
  readonly role: Role | null;
  readonly row: OpenRow | null;
  readonly inBody: boolean;
  readonly cell: OpenCell | null;
  /** `null` where text is nobody's. */
  readonly sink: Sink | null;
};

/** Longest text kept of an element: names, notices and contacts are told by less. */
const LONGEST_TEXT = 400;
/** A list of participants may be long: 250 names of 40 characters. */
const LONGEST_LINE = 10_000;
/** Most texts, and most cells, kept of one body. */
const MOST_TEXTS = 60;

export const NOWHERE: Frame = { role: null, row: null, inBody: false, cell: null, sink: null };

export const emptySink = (longest = LONGEST_TEXT): Sink => ({ text: "", longest });

/** Adds text as far as there is room, the same however it is cut into pieces. */
export function pour(sink: Sink | null, text: string): void {
  if (sink !== null && sink.text.length < sink.longest) sink.text += text.slice(0, sink.longest - sink.text.length);
}

export function emptyRow(): OpenRow {
  return {
    name: null,
    line: null,
    date: null,
    foot: null,
    dated: false,
    labelled: false,
    settled: false,
    heads: false,
    texts: [],
    cells: [],
  };
}

/** The frame of an element inside a row. */
export function frameInRow(tag: string, role: Role | null, around: Frame & { readonly row: OpenRow }): Frame {
  const { row } = around;
  switch (role) {
    case "cells":
      row.labelled = false;
      return { ...around, role: null };
    case "cell":
      return cellFrame(around);
    case "name":
    case "line":
    case "date":
    case "foot":
      // Inside a body there are only texts: what a person wrote names and dates nothing. The participants of 2018–21 may stand there.
      if (around.inBody && role !== "line") return textFrame(tag, around);
      return { ...around, role, sink: (row[role] ??= emptySink(role === "line" ? LONGEST_LINE : LONGEST_TEXT)) };
    case "body":
      return textFrame("div", { ...around, inBody: true });
    case "silent":
    case "title":
    case "heading":
    case "row":
    case null:
      return around.inBody ? textFrame(tag, around) : { ...around, role: null };
  }
}

/** A cell of a table is a label, or the value of the label before it in the same line. */
function cellFrame(around: Frame & { readonly row: OpenRow }): Frame {
  const { row } = around;
  const before = row.cells.at(-1);
  if (row.labelled && before !== undefined) {
    pour(before.value, " ");
    return { ...around, role: null, inBody: true, cell: before, sink: before.value };
  }
  const cell = { label: emptySink(), value: emptySink() };
  if (row.cells.length < MOST_TEXTS) row.cells.push(cell);
  row.labelled = true;
  return { ...around, role: null, inBody: true, cell, sink: cell.label };
}

function textFrame(tag: string, around: Frame & { readonly row: OpenRow }): Frame {
  const { row, cell } = around;
  if (!isBlock(tag)) return { ...around, role: null };
  if (cell !== null) {
    // Below a label in one cell stands its value.
    pour(cell.value, cell.value.text === "" ? "" : " ");
    return { ...around, role: null, sink: cell.value };
  }
  const sink = emptySink();
  if (row.texts.length < MOST_TEXTS) row.texts.push(sink);
  return { ...around, role: null, sink };
}

/** A text as shown, its references decoded. */
export const shownText = (sink: Sink | null): string => (sink === null ? "" : shownName(withoutEntities(sink.text)));

/** The row as told; `null` when there is nothing in it. */
export function toldRow(row: OpenRow, around: readonly OpenRow[]): Row | null {
  const { name, line, foot } = row;
  const written = row.date ?? foot;
  const texts = row.texts.map(({ text }) => tidy(text)).filter((text) => text !== "");
  if (name === null && line === null && written === null && texts.length + row.cells.length === 0) return null;
  return {
    name: name === null ? null : shownText(name),
    line: line === null ? null : tidy(line.text),
    date: row.dated && written !== null ? tidy(written.text) : "",
    texts,
    cells: row.cells.map(({ label, value }) => ({ label: tidy(label.text), value: tidy(value.text) })),
    under: around.filter(({ heads }) => heads).map((outer) => shownText(outer.name ?? outer.line)),
  };
}

const tidy = (text: string): string => withoutEntities(text).replace(/\s+/g, " ").trim();
