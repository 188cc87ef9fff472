import type { Row } from "./gate.ts";

const HEADS = ["gate", "data", "required", "reached", "baseline", "outcome"] as const;

/** The rows as a Markdown table. */
export const markdown = (rows: readonly Row[]): string =>
  markdownTable([HEADS, ...rows.map((row) => HEADS.map((head) => row[head].replaceAll("|", "\\|")))]);

/** Cells as a Markdown table, the heads first, columns aligned so that it reads well on a console too. */
export function markdownTable(cells: readonly (readonly string[])[]): string {
  const [heads = [], ...body] = cells;
  const widths = heads.map((_, at) => Math.max(1, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
