/**
 * The cells of one line by itself. A quote that closes on this line, before a delimiter or the
 * end, is honoured; one that does not is a character like any other, and a lone one that opens a
 * cell is dropped. For lines whose quotes are broken; whole tables go through `openCsv`.
 */
export function splitLine(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const close = line[at] === '"' ? closingQuote(line, at, delimiter) : -1;
    if (close >= 0) {
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1 + delimiter.length;
      if (close + 1 >= line.length || /^\s+$/.test(line.slice(close + 1))) return cells;
      continue;
    }
    const end = line.indexOf(delimiter, at);
    const from = line[at] === '"' ? at + 1 : at;
    cells.push(line.slice(from, end < 0 ? line.length : Math.max(from, end)));
    if (end < 0) return cells;
    at = end + delimiter.length;
  }
}

function closingQuote(line: string, open: number, delimiter: string): number {
  for (let at = line.indexOf('"', open + 1); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] === '"') at++;
    else if (at + 1 === line.length || line.startsWith(delimiter, at + 1) || line.slice(at + 1).trim() === "")
      return at;
  }
  return -1;
}
