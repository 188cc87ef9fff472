/** Told of each logical line, unfolded, with the 1-based line on which it begins. */
export type LineListener = (text: string, line: number) => void;

/** Logical lines being put together, fed in pieces cut anywhere. */
export type LogicalLines = {
  readonly push: (text: string) => void;
  /** The rest. True when the last line had no line end: it may have been cut in the middle. */
  readonly end: () => boolean;
};

/** Names of properties worth keeping, upper case; everything else is passed over as it comes. */
export type WantedNames = ReadonlySet<string>;

/** No line we want comes near, notes included; of longer ones the rest is dropped. Also what keeps pictures out. */
export const LONGEST_CONTENT_LINE = 65_536;

/** Beyond this the name of a property does not lie: the line is passed over. */
const LONGEST_NAME = 256;
/** Where a component begins or ends; these are never part of a value, whatever stands before. */
const BOUNDARY = /^(?:BEGIN|END):/i;
const QUOTED_PRINTABLE = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;

/**
 * Content lines of vCard and iCalendar (RFC 6350 §3.2, RFC 5545 §3.1), unfolded: a line that begins with a space or a
 * tab goes on from the one before. Quoted-printable values of vCard 2.1 go on after a `=` at the line's end, with or
 * without such a space (both seen, Outlook 2003 and Android 4). Line ends may be CRLF, LF, CR or `CR CR LF`. Only
 * wanted lines are kept, and of those no more than `LONGEST_CONTENT_LINE`; a picture is never held.
 */
export function openLogicalLines(wanted: WantedNames, listener: LineListener): LogicalLines {
  /** The physical line so far, capped. */
  let piece = "";
  /** The logical line so far, capped; `null` before the first. */
  let whole: string | null = null;
  let began = 1;
  let line = 1;
  /** Whether the logical line is worth keeping; `null` while its name is not complete. */
  let keeping: boolean | null = null;
  /** Whether the logical line goes on because of a `=` at its end. */
  let soft = false;
  let afterReturn = false;

  function take(text: string): void {
    if (piece.length < LONGEST_CONTENT_LINE) piece += text.slice(0, LONGEST_CONTENT_LINE - piece.length);
  }

  function finish(): void {
    if (whole !== null && (keeping ?? isWanted(whole, wanted)) === true) listener(whole, began);
    whole = null;
    soft = false;
  }

  function endPiece(): void {
    const text = piece;
    piece = "";
    if (text === "") {
      // An empty line ends a quoted-printable value that was never ended; between lines it means nothing.
      if (soft && whole !== null) whole = whole.slice(0, -1);
      if (soft) finish();
      return;
    }
    const first = text.charCodeAt(0);
    const folded = first === 0x20 || first === 0x09;
    if (whole !== null && (folded || (soft && !BOUNDARY.test(text)))) return goOn(folded ? text.slice(1) : text);
    finish();
    whole = text;
    began = line;
    keeping = null;
    settle();
  }

  function goOn(text: string): void {
    if (whole === null || keeping === false) return;
    const before = soft ? whole.slice(0, -1) : whole;
    whole = (before + text).slice(0, LONGEST_CONTENT_LINE);
    settle();
  }

  /** Decides as soon as the name is known, and drops what is not wanted. */
  function settle(): void {
    if (whole === null) return;
    keeping ??= isWanted(whole, wanted);
    if (keeping === false) whole = "";
    soft = whole.endsWith("=") && QUOTED_PRINTABLE.test(whole);
  }

  return {
    push(text) {
      let at = 0;
      let nextReturn = text.indexOf("\r");
      for (let nextFeed = text.indexOf("\n"); at < text.length;) {
        if (afterReturn && text[at] === "\n") {
          afterReturn = false;
          at++;
          continue;
        }
        afterReturn = false;
        if (nextFeed >= 0 && nextFeed < at) nextFeed = text.indexOf("\n", at);
        if (nextReturn >= 0 && nextReturn < at) nextReturn = text.indexOf("\r", at);
        const end = nextReturn < 0 ? nextFeed : nextFeed < 0 ? nextReturn : Math.min(nextFeed, nextReturn);
        if (end < 0) return take(text.slice(at));
        take(text.slice(at, end));
        endPiece();
        line++;
        afterReturn = end === nextReturn;
        at = end + 1;
      }
    },
    end() {
      const cut = piece !== "";
      endPiece();
      finish();
      return cut;
    },
  };
}

/** `null` while the text holds no complete name yet. */
function isWanted(text: string, wanted: WantedNames): boolean | null {
  const end = text.search(/[:;]/);
  if (end < 0) return text.length > LONGEST_NAME ? false : null;
  return wanted.has(propertyName(text.slice(0, end)).name);
}

/** `item1.EMAIL` as group and name, upper case; blanks within are tolerated (seen in hand-made files). */
export function propertyName(text: string): { readonly group: string; readonly name: string } {
  const dot = text.lastIndexOf(".");
  return {
    group: text.slice(0, Math.max(0, dot)).trim().toUpperCase(),
    name: text
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
  };
}
