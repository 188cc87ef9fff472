import type { FindingCode } from "../../model/finding.ts";

/**
 * JSON from strangers: measured before it is parsed, saved when it was cut short, and looked into only
 * through accessors that ask for keys by name, so that a key called `__proto__` is just a key nobody asks for.
 */

/** A JSON object. Read it with `member`, `textOf` and the like; never spread or copied whole. */
export type JsonObject = { readonly [key: string]: unknown };

export type ParsedJson = {
  /** The parsed value; `undefined` when nothing could be read. */
  readonly value: unknown;
  /** `too-deep`, `not-json` or `cut-short`; `null` when all is well. With `cut-short` the complete records are in `value`. */
  readonly trouble: Extract<FindingCode, "too-deep" | "not-json" | "cut-short"> | null;
};

/** The deepest export seen nests 9 levels; 200 leaves room and still protects every walk over the tree. */
export const DEEPEST_JSON = 200;

/** Parses a whole file. Never throws, whatever the text. */
export function parseJson(text: string): ParsedJson {
  const shape = scanShape(text);
  if (shape.tooDeep) return { value: undefined, trouble: "too-deep" };
  const whole = tryParse(text);
  if (whole !== undefined) return { value: whole, trouble: null };
  if (!shape.endsEarly) return { value: undefined, trouble: "not-json" };
  const saved = shape.lastRecordEnd === 0 ? undefined : tryParse(text.slice(0, shape.lastRecordEnd) + shape.closers);
  return { value: saved, trouble: "cut-short" };
}

/** `undefined` for what is not JSON. (JSON itself has no `undefined`.) */
function tryParse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

type Shape = {
  readonly tooDeep: boolean;
  /** The text stops inside a string or with brackets open. */
  readonly endsEarly: boolean;
  /** Where the last complete record ends: an object directly in an outermost list. 0 when there is none. */
  readonly lastRecordEnd: number;
  /** What closes the brackets open at `lastRecordEnd`. */
  readonly closers: string;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** One pass over the characters, strings skipped by `indexOf`; no parsing, no recursion. */
function scanShape(text: string): Shape {
  const open: string[] = [];
  let lists = 0;
  let lastRecordEnd = 0;
  let depthThere = 0;
  let inString = false;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) {
      const end = endOfString(text, i);
      if (end === -1) {
        inString = true;
        break;
      }
      i = end;
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      open.push(unit === OPEN_LIST ? "]" : "}");
      if (unit === OPEN_LIST) lists++;
      if (open.length > DEEPEST_JSON) return { tooDeep: true, endsEarly: false, lastRecordEnd: 0, closers: "" };
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
      if (open.pop() === "]") lists--;
      if (unit === CLOSE_OBJECT && lists === 1 && open.at(-1) === "]") {
        lastRecordEnd = i + 1;
        depthThere = open.length;
      } else if (open.length < depthThere) {
        lastRecordEnd = i + 1;
        depthThere = open.length;
      }
    }
    i++;
  }
  // Whatever followed the last record's end opened deeper and never closed below it: the brackets open there are still the first ones.
  const closers = open.slice(0, depthThere).reverse().join("");
  const endsEarly = inString || open.length > 0 || text.trim() === "";
  return { tooDeep: false, endsEarly, lastRecordEnd, closers };
}

/** Index of the quote that ends the string begun at `start`; −1 when the text stops first. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/** True for `{…}`; false for lists, `null` and everything else. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member by that name; `undefined` when there is none or the value is no object. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value when it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value when it is a text, else an empty one. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A finite number, also when it was written as a text of digits; `null` otherwise. */
export function numberOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" && /^\d{1,16}$/.test(value)) return Number(value);
  return null;
}
