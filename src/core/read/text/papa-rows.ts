import Papa from "papaparse";

/** How a text is to be cut into rows. */
export type Marks = {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
  /** True when no more text follows: the last row needs no line end. */
  readonly last: boolean;
};

/** A row as an engine cut it, with where it lay. */
export type CutRow = {
  readonly cells: readonly string[];
  readonly start: number;
  /** Just after the row's line end. */
  readonly end: number;
  /** True when a quote stood where none may: the row may have swallowed others. */
  readonly oddQuotes: boolean;
  /** True when the text ended inside a quoted cell. */
  readonly unclosed: boolean;
};

/** Cuts complete rows out of a text until there are no more or `row` answers `false`. */
export type RowCutter = (text: string, marks: Marks, row: (cut: CutRow) => boolean) => void;

/** Rows as papaparse cuts them: for every table but the very large. */
export const papaRows: RowCutter = (text, marks, row) => {
  let start = 0;
  let stopped = false;
  const parser = new Papa.Parser({
    delimiter: marks.delimiter,
    newline: marks.newline,
    step: ({ data, errors, meta }: Papa.ParseStepResult<readonly (readonly string[])[]>) => {
      const cells = data[0];
      if (stopped || cells === undefined || start === text.length) return;
      const unclosed = errors.some((error) => error.code === "MissingQuotes");
      const goOn = row({ cells, start, end: meta.cursor, oddQuotes: errors.length > 0, unclosed });
      start = meta.cursor;
      if (goOn) return;
      stopped = true;
      parser.abort();
    },
  });
  parser.parse(text, 0, !marks.last);
};
