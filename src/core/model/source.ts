import type { Day } from "./day.ts";
import type { Finding } from "./finding.ts";
import type { SourceId } from "./ids.ts";
import type { Platform } from "./platform.ts";
import type { Reading } from "./reading.ts";

/** One file as it was read: where it lay, who read it, and what it told. */
export type FileRead = {
  readonly platform: Platform;
  /** Path inside the archive or folder, `/` separated; split files keep their own paths. */
  readonly path: string;
  /** The reader's id (`linkedin/connections`); `null` when no reader took it. */
  readonly reader: string | null;
  readonly reading: Reading;
  /** Why the file as a whole could not be read; `null` when it could. */
  readonly error: Finding["code"] | null;
  /** The how-manieth time of adding files brought it, from 1; 1 when left out. */
  readonly read?: number;
  /** The day the export was made, where its archive's or folder's name says; left out otherwise. */
  readonly exported?: Day;
  /** Belongs to no source we recognise: shown apart, no part of the network. `platform` means nothing then. */
  readonly stray?: true;
  /** How a table begins, so that its columns can be named or corrected; only for tables. */
  readonly table?: TableSample;
};

/** The beginning of a table. Cells are the user's text: shown to them, never reported. */
export type TableSample = {
  readonly delimiter: "," | ";" | "\t" | "|";
  /** The first rows as they are, at most eight, each at most thirty cells of at most eighty characters. */
  readonly rows: readonly (readonly string[])[];
  /** What we take the columns for, or were told. */
  readonly columns: TableColumns;
};

/** What each column of a table means, by position; `null` for one that is not used. */
export type TableColumns = {
  /** The first row names the columns and is nobody. */
  readonly hasHeader: boolean;
  readonly fields: readonly (TableField | null)[];
  readonly dayFirst: boolean;
};

/** What a column can mean. `name` is the whole name; `note` is kept as ego's own. */
export type TableField =
  | "name"
  | "given"
  | "family"
  | "profile"
  | "email"
  | "phone"
  | "since"
  | "last-contact"
  | "company"
  | "role"
  | "circle"
  | "note";

/** Days between which a source could have seen something. */
export type Coverage = { readonly from: Day | null; readonly to: Day | null };

/** A source as shown and reported. */
export type Source = {
  readonly id: SourceId;
  readonly platform: Platform;
  /** First and last day any dated trace was seen. */
  readonly coverage: Coverage;
  /** First and last day of contact this source could have shown; `null` when it has no file that shows contact. */
  readonly contactCoverage: Coverage | null;
  readonly files: readonly FileRead[];
};
