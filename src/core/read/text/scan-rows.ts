import type { RowCutter } from "./papa-rows.ts";

const QUOTE = 34;

/**
 * Rows as our own scanner cuts them, for `messages.csv` alone: the same rows as papaparse (which is
 * its oracle in the tests), but columns nobody asked for are passed over and come as empty texts.
 * `wants` is asked anew for every row, because the header decides.
 */
export function scanRows(wants: (column: number) => boolean): RowCutter {
  return (text, { delimiter, newline, last }, row) => {
    const comma = delimiter.charCodeAt(0);
    const lineEnd = newline.charCodeAt(0);
    const length = text.length;
    let start = 0;
    while (start < length) {
      const cells: string[] = [];
      let at = start;
      let oddQuotes = false;
      for (let rowOpen = true; rowOpen;) {
        const from = at;
        let value = "";
        if (text.charCodeAt(at) === QUOTE) {
          let close = at;
          let doubled = false;
          for (;;) {
            close = text.indexOf('"', close + 1);
            if (close < 0) {
              if (last) row({ cells: [...cells, text.slice(from + 1)], start, end: length, oddQuotes, unclosed: true });
              return;
            }
            const next = text.charCodeAt(close + 1);
            if (next === QUOTE) {
              doubled = true;
              close++;
              continue;
            }
            at = close + 1;
            if (next === comma || next === lineEnd || at === length) break;
            const after = afterBlanks(text, at, comma, lineEnd);
            if (after >= 0) {
              at = after;
              break;
            }
            oddQuotes = true;
          }
          if (wants(cells.length)) {
            value = text.slice(from + 1, close);
            if (doubled) value = value.replaceAll('""', '"');
          }
        } else {
          let code = text.charCodeAt(at);
          while (at < length && code !== comma && code !== lineEnd) code = text.charCodeAt(++at);
          if (wants(cells.length)) value = text.slice(from, at);
        }
        cells.push(value);
        if (at >= length && !last) return;
        rowOpen = at < length && text.charCodeAt(at) === comma;
        at++;
      }
      const end = Math.min(at, length);
      if (!row({ cells, start, end, oddQuotes, unclosed: false })) return;
      start = end;
    }
  };
}

/** Where a delimiter or line end stands after nothing but blanks; −1 when something else comes first. */
function afterBlanks(text: string, from: number, comma: number, lineEnd: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === lineEnd) return at;
    if (code > 32 && code !== 0xa0 && code !== 0xfeff) return -1;
  }
  return -1;
}
