import type { FindingCode } from "../core/model/finding.ts";
import type { Platform } from "../core/model/platform.ts";
import type { Reading } from "../core/model/reading.ts";
import type { TableColumns, TableSample } from "../core/model/source.ts";
import type { Opening } from "../core/read/closed.ts";
import { HEAD_CHARACTERS, type Intake, type Reader } from "../core/read/source.ts";
import { createByteFeed, type ByteFeed } from "./byte-feed.ts";
import { createDecoder } from "./decoder.ts";

/** The readers, as the core offers them. */
export type Library = {
  readonly chooseReader: (path: string, head: string) => Reader | "closed" | null;
  readonly opening: (path: string) => Opening;
  /** Tables whose columns the person can name; left out where there are none. */
  readonly tables?: TableTools;
  /** Whether an archive of these entries is a spreadsheet's own file. */
  readonly looksLikeWorkbook?: (paths: readonly string[]) => boolean;
};

export type TableTools = {
  /** Whether its files are tables, of which the columns can be corrected. */
  readonly reads: (reader: Reader) => boolean;
  readonly sampleTable: (head: string) => TableSample | null;
  readonly openMappedTable: (how: Pick<TableSample, "delimiter" | "columns">, platform: "facebook" | "table") => Intake;
  readonly tableKey: (rows: TableSample["rows"]) => string;
};

/** The columns of a table as the person named them, by `tableKey`; `null` when they did not. */
export type NamedColumns = (table: string) => TableColumns | null;

/** Ends the pouring of one file for a reason that is no fault. */
export class Refusal extends Error {
  readonly code: FindingCode;
  constructor(code: FindingCode) {
    super(code);
    this.name = "Refusal";
    this.code = code;
  }
}

/** Who reads a file, or would. */
export type Taker = { readonly id: string; readonly platform: Platform };

/** Reads tables nobody else knows. */
const UNKNOWN_TABLE: Taker = { id: "table/people", platform: "table" };

/**
 * Bytes of one file to its reading: decoded, shown to the readers, and given to the one that takes it. A reader that can
 * read bytes is lent them. `headCharacters`: smaller only in tests.
 */
export function createTextIntake(
  path: string,
  library: Library,
  columnsOf: NamedColumns,
  headCharacters = HEAD_CHARACTERS,
) {
  const { tables } = library;
  const decoder = createDecoder();
  let head: string | null = "";
  let taker: Taker | null = null;
  let intake: Intake | null = null;
  let feed: ByteFeed | null = null;
  let table: { readonly sample: TableSample; readonly key: string } | null = null;

  const sampled = (text: string): NonNullable<typeof table> | null => {
    const sample = tables?.sampleTable(text) ?? null;
    return tables === undefined || sample === null ? null : { sample, key: tables.tableKey(sample.rows) };
  };

  const choose = (text: string): Intake => {
    head = null;
    const beginning = text.slice(0, HEAD_CHARACTERS);
    const chosen = library.chooseReader(path, beginning);
    if (chosen === "closed") throw new Refusal("left-closed");
    if (chosen === null && text.trim() === "") throw new Refusal("holds-nothing");
    if (chosen === null || tables?.reads(chosen) === true) table = sampled(beginning);
    const named = table === null ? null : columnsOf(table.key);
    if (tables !== undefined && table !== null && named !== null) {
      table = { ...table, sample: { ...table.sample, columns: named } };
      taker = chosen ?? UNKNOWN_TABLE;
      intake = tables.openMappedTable(table.sample, taker.platform === "facebook" ? "facebook" : "table");
    } else {
      if (chosen === null) throw new Refusal(table === null ? "unknown-file" : "needs-columns");
      taker = chosen;
      intake = chosen.open(path);
    }
    intake.push(text);
    return intake;
  };

  const give = (text: string): void => {
    if (intake !== null) {
      intake.push(text);
    } else {
      head = (head ?? "") + text;
      if (head.length >= headCharacters) choose(head);
    }
  };

  const giveBytes = (bytes: Uint8Array): void => {
    const text = decoder.push(bytes);
    if (text !== "") give(text);
  };

  return {
    push: (bytes: Uint8Array): void => {
      const back = feed === null ? bytes : feed.push(bytes);
      if (back === null) return;
      feed = null;
      giveBytes(back);
      if (intake !== null) feed = createByteFeed(intake, decoder);
    },
    end: (): Reading => {
      if (feed !== null) giveBytes(feed.end());
      give(decoder.end());
      const reading = (intake ?? choose(head ?? "")).end();
      const told = reading.findings.some((finding) => finding.code === "odd-characters");
      if (!decoder.odd() || told) return reading;
      return { ...reading, findings: [...reading.findings, { code: "odd-characters", line: null }] };
    },
    taker: (): Taker | null => taker,
    /** How the table begins, when it is one whose columns can be named. */
    table: (): typeof table => table,
  };
}
