import { Parser } from "htmlparser2";
import type { Handler } from "htmlparser2";

import { NOWHERE, emptyRow, emptySink, frameInRow, pour, shownText, toldRow } from "./open-row.ts";
import type { Frame, OpenRow, Row } from "./open-row.ts";
import { roleFinder } from "./roles.ts";
import type { Role } from "./roles.ts";

/** What is known of a page when its rows come. */
export type PageHead = {
  /** What the browser's tab shows; empty when there is none. */
  readonly title: string;
  /** The heading printed on the page; empty when there is none. */
  readonly heading: string;
};

/** How a page ended. */
export type PageEnd = PageHead & {
  readonly rows: number;
  /** The page stops before it is over. */
  readonly cutShort: boolean;
  /** Nested deeper than any page of Facebook's; what came before was read. */
  readonly tooDeep: boolean;
};

/** A page being read, in pieces cut anywhere. */
export type PageIntake = { readonly push: (text: string) => void; readonly end: () => PageEnd };

/** The deepest page seen nests about 40 elements; the parser's stack is slow from tens of thousands on. */
const DEEPEST_PAGE = 400;
/** Characters given to the parser at once: the depth is looked at in between. */
const SLICE = 65_536;

/** Reads a page and tells every complete row. Never throws, whatever the page. */
export function openPage(onRow: (row: Row, head: PageHead) => void): PageIntake {
  const roleOf = roleFinder();
  const frames: Frame[] = [];
  const open: OpenRow[] = [];
  const [title, heading] = [emptySink(), emptySink()];
  const state = { rows: 0, ending: false, cutShort: false, tooDeep: false };

  const head = (): PageHead => ({ title: shownText(title), heading: shownText(heading) });

  function tell(row: OpenRow): void {
    if (row.settled) return;
    row.settled = true;
    const told = toldRow(row, open);
    if (told === null) return;
    state.rows++;
    onRow(told, head());
  }

  function rowFrame(): Frame {
    const outer = open.at(-1);
    if (outer !== undefined && !outer.settled) {
      // A row inside a row: the outer one was never closed, or it is the heading of a group.
      if (outer.dated) tell(outer);
      else outer.heads = outer.settled = true;
    }
    const row = emptyRow();
    open.push(row);
    return { ...NOWHERE, role: "row", row };
  }

  function frameOf(tag: string, role: Role | null, around: Frame): Frame {
    if (role === "silent" || around.role === "silent") return { ...NOWHERE, role: "silent" };
    if (role === "row") return rowFrame();
    if (around.row !== null) return frameInRow(tag, role, { ...around, row: around.row });
    if (role === "title" && title.text === "") return { ...NOWHERE, role, sink: title };
    if (role === "heading" && heading.text === "") return { ...NOWHERE, role, sink: heading };
    return { ...around, role: null };
  }

  function closed(tag: string): void {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (state.ending && tag === "html") state.cutShort = true;
    if ((frame.role === "date" || frame.role === "foot") && frame.row !== null) frame.row.dated ||= !state.ending;
    if (frame.role !== "row" || frame.row === null) return;
    // Where the page breaks off inside a row, what is missing of it is not known.
    if (state.ending && !frame.row.dated) state.cutShort ||= !frame.row.settled;
    else tell(frame.row);
    open.pop();
  }

  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      if (frames.length >= DEEPEST_PAGE) state.tooDeep = true;
      frames.push(frameOf(tag, roleOf(tag, attributes["class"] ?? ""), frames.at(-1) ?? NOWHERE));
    },
    ontext: (text) => pour(frames.at(-1)?.sink ?? null, text),
    onclosetag: closed,
  };
  const parser = new Parser(handler, { decodeEntities: false });

  return {
    push(text) {
      for (let at = 0; at < text.length && !state.tooDeep; at += SLICE) parser.write(text.slice(at, at + SLICE));
    },
    end() {
      state.ending = true;
      if (!state.tooDeep) parser.end();
      return { ...head(), rows: state.rows, cutShort: state.cutShort, tooDeep: state.tooDeep };
    },
  };
}
