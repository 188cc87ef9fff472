import type { Draft } from "../text/draft.ts";
import { openDraft } from "../text/draft.ts";
import { hasHeader } from "../text/header.ts";
import type { Columns, KnowsHeader } from "../text/header.ts";
import { openHeadedTable } from "../text/headed-table.ts";
import type { TableRow } from "../text/headed-table.ts";
import type { RowCutter } from "../text/papa-rows.ts";
import { linkedinFileKey } from "../text/path.ts";
import type { Reader } from "../source.ts";

/** What is particular about one of LinkedIn's tables. */
export type LinkedinTable = {
  /** The file, as in the reader's id: `linkedin/connections`. */
  readonly file: string;
  /** Names of the file through the eras, by `linkedinFileKey`. */
  readonly names: readonly string[];
  readonly knows: KnowsHeader;
  /** What the columns must be of a file named as this one, where that is less; `knows` where left out. */
  readonly knowsNamed?: KnowsHeader;
  /** What the text must hold besides the columns, where those could be anybody's and the name says nothing. */
  readonly mark?: RegExp;
  /** True where columns could be anybody's and nothing else tells: the file is known by its name alone. */
  readonly onlyByName?: true;
  /** What cuts rows, one per file; papaparse unless given. */
  readonly cut?: () => RowCutter;
  /** True when the file would have shown a contact. */
  readonly seesContact: boolean;
  /** Whether LinkedIn writes these columns with LF and commas alone; so it is where left out. */
  readonly isPlain?: (columns: Columns) => boolean;
  readonly open: (draft: Draft, path: string) => RowReader;
};

/** Reads rows into the draft; every row is used or skipped once. */
export type RowReader = {
  readonly row: (row: TableRow) => void;
  /** After the last row. */
  readonly end?: () => void;
};

/** A reader of one of LinkedIn's tables. */
export function linkedinReader(table: LinkedinTable): Reader {
  const { knows, knowsNamed = knows, mark } = table;
  return {
    id: `linkedin/${table.file}`,
    platform: "linkedin",
    claims: (path) => table.names.includes(linkedinFileKey(path)) && !/\.(?!csv$)[a-z]{2,5}$/i.test(path),
    recognises: (head) =>
      table.onlyByName !== true && hasHeader(head, knows) && (mark === undefined || mark.test(head)),
    recognisesNamed: (head) => hasHeader(head, knowsNamed),
    open(path) {
      const draft = openDraft();
      const rows = table.open(draft, path);
      const intake = openHeadedTable({
        knows: knowsNamed,
        draft,
        row: rows.row,
        isPlain: table.isPlain ?? always,
        ...(table.cut === undefined ? {} : { cut: table.cut() }),
      });
      return {
        push: intake.push,
        end() {
          intake.end();
          rows.end?.();
          return draft.done(table.seesContact);
        },
      };
    },
  };
}

const always = (): boolean => true;
