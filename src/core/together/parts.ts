import { CIRCLE_KINDS } from "../model/circle.ts";
import { type Entries, ENTRY_DIGITS, HASH_DIGITS } from "./entries.ts";

/** Someone who takes part. `id`: 16 hex digits that mean nothing outside this exchange; `label`: what they call themselves. */
export type Member = { readonly id: string; readonly label: string };

/** The first word: whom a member knows, in hashes. */
export type PeoplePart = { readonly part: "people"; readonly from: Member; readonly entries: Entries };

/** What a member looks for, and what they can help with, in their own words. */
export type AskPart = {
  readonly part: "ask";
  readonly from: Member;
  readonly seeks: readonly string[];
  readonly gives: readonly string[];
};

/** What one answers to something sought. */
export type Reply = {
  /** The words it answers. */
  readonly seeks: string;
  /** Whom one says by name. */
  readonly names: readonly string[];
  /** How many more one would ask first, without saying who. */
  readonly unnamed: number;
};

/** An answer to one member; the only part with names, and only those the sender chose one by one. */
export type AnswerPart = {
  readonly part: "answer";
  readonly from: Member;
  /** `Member.id` of whom it is for. */
  readonly to: string;
  readonly replies: readonly Reply[];
  /** A line besides; empty for none. */
  readonly note: string;
};

/** What a file can hold. */
export type Part = PeoplePart | AskPart | AnswerPart;

/** What stands in clear in every file; the rest is sealed. */
export type Cover = {
  /** Which exchange: 32 hex digits, which are its salt too. */
  readonly exchange: string;
  /** What scrypt gives after the keys, 16 hex digits: tells a wrong passphrase from damage. */
  readonly check: string;
  /** 24 hex digits, fresh for each file. */
  readonly iv: string;
  /** AES-256-GCM of the part as JSON, with everything above as additional data; base64. */
  readonly sealed: string;
};

const FORMAT = "fare-rete/together";
const VERSION = 1;

/** Longest lines and lists, in characters and in number; a part that has more was not written by us. */
export const MOST = { label: 40, line: 160, name: 200, lines: 5, names: 40, entries: 2 ** 18 } as const;

/** A file as it is written. */
export const writeCover = (cover: Cover): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...cover })}\n`;

/** What of a cover is bound to what it seals. */
export const boundTo = ({ exchange, check, iv }: Omit<Cover, "sealed">): string =>
  [FORMAT, VERSION, exchange, check, iv].join(" ");

/** A file's cover, or why it is none. */
export function readCover(text: string): Cover | "not-ours" | "newer" | "damaged" {
  const file = parsed(text);
  if (file === undefined) return text.includes(FORMAT) ? "damaged" : "not-ours";
  if (isFile(file)) return file;
  if (!isRecord(file) || file["format"] !== FORMAT) return "not-ours";
  const { version } = file;
  return typeof version === "number" && version > VERSION ? "newer" : "damaged";
}

/** A part from what was sealed; `null` when it is not exactly one of ours. The passphrase proves no good intentions. */
export function readPart(text: string): Part | null {
  const part = parsed(text);
  return isPart(part) ? part : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Is = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Exactly these fields of its own, each as it must be. */
const has =
  (fields: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(fields).length &&
    Object.entries(fields).every(([name, is]) => Object.hasOwn(value, name) && is(value[name]));

const is =
  (what: unknown): Is =>
  (value) =>
    value === what;

const hex =
  (digits: number): Is =>
  (value) =>
    typeof value === "string" && value.length === digits && /^[\da-f]*$/.test(value);

/** Signs that steer the writing, or cannot be seen, are no part of a line. */
const line =
  (longest: number, least = 0): Is =>
  (value) =>
    typeof value === "string" && value.length >= least && value.length <= longest && !UNSEEN.test(value);
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const list =
  (most: number, each: Is): Is =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(each);

const isFile = (value: unknown): value is Cover =>
  has({
    format: is(FORMAT),
    version: is(VERSION),
    exchange: hex(32),
    check: hex(16),
    iv: hex(24),
    sealed: (text) => typeof text === "string" && /^[A-Za-z\d+/]+=*$/.test(text),
  })(value);

/** Whole entries, in order, of kinds there are. */
const areEntries: Is = (entries) => {
  if (typeof entries !== "string" || entries.length > MOST.entries * ENTRY_DIGITS) return false;
  if (!hex(entries.length)(entries) || entries.length % ENTRY_DIGITS !== 0) return false;
  let before = "";
  for (let at = 0; at < entries.length; at += ENTRY_DIGITS) {
    const entry = entries.slice(at, at + ENTRY_DIGITS);
    if (entry <= before || Number.parseInt(entry.slice(HASH_DIGITS), 16) >= 1 << CIRCLE_KINDS.length) return false;
    before = entry;
  }
  return true;
};

const from = has({ id: hex(16), label: line(MOST.label, 1) });
const said = list(MOST.lines, line(MOST.line));
const reply = has({
  seeks: line(MOST.line),
  names: list(MOST.names, line(MOST.name)),
  unnamed: (count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST.names,
});
const PARTS: readonly Is[] = [
  has({ part: is("people"), from, entries: areEntries }),
  has({ part: is("ask"), from, seeks: said, gives: said }),
  has({ part: is("answer"), from, to: hex(16), replies: list(MOST.lines, reply), note: line(MOST.line) }),
];

const isPart = (value: unknown): value is Part => PARTS.some((isOne) => isOne(value));

/** A line as `readPart` will take it. */
export const asLine = (text: string, longest: number): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, longest);
