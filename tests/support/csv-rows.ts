import { openCsv } from "../../src/core/read/text/csv.ts";
import { detectDelimiter } from "../../src/core/read/text/delimiter.ts";
import type { Delimiter } from "../../src/core/read/text/delimiter.ts";
import type { RowCutter } from "../../src/core/read/text/papa-rows.ts";

/** All a table told. */
export type SeenRows = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly findings: readonly string[];
};

export type SeenOptions = {
  readonly delimiter?: Delimiter;
  readonly width?: number;
  readonly cut?: RowCutter;
  readonly batch?: number;
};

/** Reads a table given in pieces, cut again into batches as small as one character. */
export function seenRows(pieces: readonly string[], options: SeenOptions = {}): SeenRows {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const findings: string[] = [];
  const batch = options.batch ?? 1;
  const parser = openCsv(
    {
      delimiter: options.delimiter ?? detectDelimiter,
      batch,
      head: options.delimiter === undefined ? 32_768 : Math.max(batch, 30),
      ...(options.cut === undefined ? {} : { cut: options.cut }),
    },
    {
      row: ({ cells, line }) => {
        rows.push([...cells]);
        lines.push(line);
      },
      finding: (code, line) => findings.push(`${code}:${String(line)}`),
    },
  );
  if (options.width !== undefined) parser.expect(options.width);
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return { rows, lines, findings };
}
