import fc from "fast-check";
import type { Dice } from "../../../src/core/model/dice.ts";

/** Pieces that have broken readers of files before. */
const NASTY: readonly string[] = [
  "",
  "\0",
  "\uFEFF",
  "\u202E\u2066",
  "\u200B\u200D",
  "\uD800",
  "e\u0301".repeat(50),
  "\u{E0041}\u{E007F}",
  "\u3164",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "=cmd|' /C calc'!A0",
  "@SUM(1)",
  '"',
  '""',
  "'",
  "\\",
  "\\u0000",
  ",,,,,,,,",
  ";;;;",
  "\t",
  "\r",
  "\n",
  "\r\n\r\n",
  "\u2028",
  "[".repeat(300),
  '{"a":'.repeat(300),
  "<".repeat(200),
  "<!--",
  "<![CDATA[",
  "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
  "&#x110000;",
  "&amp;#0;",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "1e309",
  "-0",
  "NaN",
  "9007199254740993",
  "9999-99-99",
  "31/02/2020",
  "0000-00-00T00:00:00Z",
  "275760-09-14",
  "%E0%A4%A",
  "BEGIN:VCARD",
  "END:VEVENT",
  "RRULE:FREQ=SECONDLY;INTERVAL=0",
  "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2;COUNT=999999999",
  "DTSTART;TZID=Nowhere/Land:99991231T235959",
  "ENCODING=QUOTED-PRINTABLE:=E0=80=",
  "a".repeat(5000),
  "9".repeat(400),
  "\u0130\u0131ß",
];

/** Values of any shape, made by fast-check once; cases draw from them. */
const VALUES: readonly string[] = [
  ...fc.sample(fc.json({ maxDepth: 3 }), { seed: 1, numRuns: 400 }),
  ...fc.sample(fc.string({ unit: "binary", maxLength: 30 }), { seed: 2, numRuns: 400 }),
  ...fc.sample(fc.string({ unit: "grapheme", maxLength: 20 }), { seed: 3, numRuns: 400 }),
  ...fc.sample(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    { seed: 4, numRuns: 100 },
  ),
  ...fc.sample(fc.webUrl({ withQueryParameters: true }), { seed: 5, numRuns: 100 }),
  ...fc.sample(fc.emailAddress(), { seed: 6, numRuns: 100 }),
  ...fc.sample(fc.double().map(String), { seed: 7, numRuns: 100 }),
];

export const pick = <T>(from: readonly T[], dice: Dice): T => {
  const picked = from[Math.floor(dice() * from.length)];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
};
export const below = (limit: number, dice: Dice): number => Math.floor(dice() * limit);

const something = (dice: Dice): string => pick(dice() < 0.6 ? NASTY : VALUES, dice);

/** One to four changes of a text; `other` lends what is spliced in. */
export function mutated(text: string, other: string, dice: Dice): string {
  let changed = text;
  for (let round = below(4, dice); round >= 0; round--) changed = once(changed, other, dice);
  return changed;
}

function once(text: string, other: string, dice: Dice): string {
  const at = below(text.length + 1, dice);
  const end = Math.min(text.length, at + below(40, dice));
  switch (below(12, dice)) {
    case 0:
      return text.slice(0, at) + something(dice) + text.slice(at);
    case 1:
      return text.slice(0, at) + something(dice) + text.slice(end);
    case 2:
      return text.slice(0, at) + text.slice(end);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(0, at) + text.slice(at, end).repeat(1 + below(60, dice)) + text.slice(end);
    case 5:
      return text.slice(0, at) + other.slice(below(other.length + 1, dice));
    case 6:
      return token(text, dice);
    case 7:
      return lines(text, dice);
    case 8:
      return text.replaceAll("\n", pick(["\r\n", "\r", "\n\n", "\u2028"], dice));
    case 9:
      return cells(text, dice);
    case 10:
      return tree(text, dice);
    default:
      return text.slice(0, at) + String.fromCharCode(below(65_536, dice)) + text.slice(at + 1);
  }
}

/** A word, number or string of the text becomes something else. */
function token(text: string, dice: Dice): string {
  const from = below(text.length + 1, dice);
  const found = /[\p{L}\d._:/-]+/u.exec(text.slice(from));
  if (found === null) return text + something(dice);
  const at = from + found.index;
  return text.slice(0, at) + something(dice) + text.slice(at + found[0].length);
}

function lines(text: string, dice: Dice): string {
  const all = text.split("\n");
  const one = below(all.length, dice);
  const other = below(all.length, dice);
  const moved = all.with(one, all[other] ?? "");
  return (dice() < 0.5 ? moved : all.toSpliced(one, 1)).join("\n");
}

/** Cells of a row change places, or one becomes something else. */
function cells(text: string, dice: Dice): string {
  const mark = pick([",", ";", "\t", ":"], dice);
  const all = text.split(mark);
  const one = below(all.length, dice);
  return all.with(one, dice() < 0.5 ? something(dice) : (all[below(all.length, dice)] ?? "")).join(mark);
}

/** A node of a JSON tree becomes another value, another type, or gets a key nobody expects. */
function tree(text: string, dice: Dice): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return token(text, dice);
  }
  const depth = below(7, dice);
  return JSON.stringify(grown(value, depth, dice));
}

function grown(value: unknown, depth: number, dice: Dice): unknown {
  if (depth > 0 && Array.isArray(value) && value.length > 0) {
    const at = below(value.length, dice);
    return value.with(at, grown(value[at], depth - 1, dice));
  }
  if (depth > 0 && typeof value === "object" && value !== null) {
    const keys = Object.keys(value);
    const key =
      keys.length === 0 || dice() < 0.1 ? pick(["__proto__", "constructor", "name", "length"], dice) : pick(keys, dice);
    const child = grown((value as Record<string, unknown>)[key], depth - 1, dice);
    return Object.fromEntries([...Object.entries(value).filter(([own]) => own !== key), [key, child]]);
  }
  return pick([null, true, 0, -1, 1e21, 1.5, "", [], {}, [null], [[]], { __proto__: null }, something(dice)], dice);
}

/** Bytes with a few of them changed, cut, repeated or put in. */
export function mutatedBytes(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  let changed = new Uint8Array(bytes);
  for (let round = below(6, dice); round >= 0; round--) {
    const at = below(changed.length, dice);
    const kind = below(6, dice);
    if (kind === 0 && changed.length > 1) changed = changed.slice(0, at);
    else if (kind === 1) changed = joined(changed.subarray(0, at), changed.subarray(at, at + 30), changed.subarray(at));
    else if (kind === 2) changed = joined(changed.subarray(0, at), changed.subarray(at + below(9, dice)));
    else if (kind === 3 && at + 4 <= changed.length) {
      new DataView(changed.buffer).setUint32(at, pick([0, 0xffff_ffff, 0x7fff_ffff, 1, 0x04034b50], dice), true);
    } else if (changed.length > 0) changed[at] = below(256, dice);
  }
  return changed;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
