import type { Row } from "./gate.ts";

const HEADS = ["gate", "data", "required", "reached", "baseline", "outcome"] as const;

/** The rows as a Markdown table, columns aligned so that it reads well on a console too. */
export function markdown(rows: readonly Row[]): string {
  const cells = [HEADS, ...rows.map((row) => HEADS.map((head) => row[head].replaceAll("|", "\\|")))];
  const widths = HEADS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [heads = [], ...body] = cells;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
