import type { RowCutter } from "./papa-rows.ts";

const QUOTE = 34;
const TAB = 9;
const CR = 13;
const SPACE = 32;
const HARD_SPACE = 0xa0;

/**
 * Rows as our own scanner cuts them, for `messages.csv` alone: the same rows as papaparse (its
 * oracle in the tests), but columns nobody wants are passed over and come as empty texts. The list
 * of cells is the same object for every row. `wants` is asked anew each time: the header decides.
 */
export function scanRows(wants: (column: number) => boolean): RowCutter {
  const cells: string[] = [];
  return (text, { delimiter, newline, last }, row) => {
    const ends: Ends = { comma: delimiter.charCodeAt(0), line: newline.charCodeAt(0) };
    let start = 0;
    while (start < text.length) {
      let count = 0;
      let at = start;
      let oddQuotes = false;
      let complete = false;
      while (!complete) {
        const isQuoted = text.charCodeAt(at) === QUOTE;
        const from = isQuoted ? at + 1 : at;
        const firstQuote = isQuoted ? text.indexOf('"', from) : -1;
        const end = isQuoted ? closingQuote(text, firstQuote, ends) : plainEnd(text, from, ends);
        if (end < 0) {
          if (last) row({ cells: [...cells.slice(0, count), ""], start, end: text.length, oddQuotes, unclosed: true });
          return;
        }
        const hasQuotes = isQuoted && end !== firstQuote;
        oddQuotes ||= hasQuotes && text.slice(from, end).replaceAll('""', "").includes('"');
        const cell = wants(count) ? text.slice(from, end) : "";
        cells[count++] = hasQuotes ? cell.replaceAll('""', '"') : cell;
        at = isQuoted ? afterBlanks(text, end + 1, ends) : end;
        if (at >= text.length) break;
        complete = text.charCodeAt(at) === ends.line;
        at++;
      }
      if (!complete && !last) return;
      if (cells.length !== count) cells.length = count;
      if (!row({ cells, start, end: at, oddQuotes, unclosed: false })) return;
      start = at;
    }
  };
}

type Ends = { readonly comma: number; readonly line: number };

/** Where an unquoted cell ends. */
function plainEnd(text: string, from: number, { comma, line }: Ends): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === line) return at;
  }
  return text.length;
}

/** The quote that closes a cell: one before a delimiter or line end, blanks aside. −1 when none does. */
function closingQuote(text: string, firstQuote: number, ends: Ends): number {
  for (let at = firstQuote; at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === ends.comma || next === ends.line || at + 1 === text.length) return at;
    if (next === QUOTE) at++;
    else if (isEnd(text, afterBlanks(text, at + 1, ends), ends)) return at;
  }
  return -1;
}

const isEnd = (text: string, at: number, { comma, line }: Ends): boolean =>
  text.charCodeAt(at) === comma || text.charCodeAt(at) === line;

/** Where something other than a blank stands. */
function afterBlanks(text: string, from: number, ends: Ends): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at)) && !isEnd(text, at, ends)) at++;
  return at;
}

/** What `trim` takes away, as papaparse sees blanks; other controls are none. */
const isBlank = (code: number): boolean =>
  code <= SPACE
    ? code === SPACE || (code >= TAB && code <= CR)
    : code >= HARD_SPACE && String.fromCharCode(code).trim() === "";
