import type { Report } from "./contract.ts";

/**
 * The report as text: keys in the order of the contract, one person, tie or file list a line, so that
 * two reports can be compared line by line. Reading it back and writing it again gives the same bytes.
 */
export function formatReport(report: Report): string {
  const keys = Object.entries(report).map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`);
  return `{\n${keys.join(",\n")}\n}\n`;
}

function lines(value: Report[keyof Report]): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
}
