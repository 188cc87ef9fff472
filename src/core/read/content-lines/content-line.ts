import { propertyName } from "./logical-lines.ts";
import { decodedBytes, quotedPrintableBytes } from "./charset.ts";

/** One property of a card or an event. */
export type ContentLine = {
  /** What binds a property to its label (`ITEM1`), upper case; empty for none. */
  readonly group: string;
  /** Upper case, without group. */
  readonly name: string;
  /**
   * By name, upper case; values without quotes, several joined by commas. Bare ones of vCard 2.1 (`TEL;CELL:`) are
   * TYPE, or ENCODING when they name one.
   */
  readonly params: ReadonlyMap<string, string>;
  /** As written but for quoted-printable; escapes are still in it, for structured values are split first. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
};

/** A logical line cut into its parts; `null` when it is none (no colon). */
export function contentLine(text: string, line: number): ContentLine | null {
  const colon = endOfParams(text);
  if (colon < 0) return null;
  const [head = "", ...rest] = paramsOf(text.slice(0, colon));
  const params = new Map<string, string>();
  for (const param of rest) addParam(params, param);
  const raw = text.slice(colon + 1);
  const quoted = params.get("ENCODING")?.toUpperCase() === "QUOTED-PRINTABLE";
  const value = quoted ? decodedBytes(quotedPrintableBytes(raw), params.get("CHARSET") ?? "") : raw;
  return { ...propertyName(head), params, value, line };
}

/** The words of a TYPE, lower case: `TEL;TYPE="work,voice"`, `TEL;TYPE=WORK;TYPE=VOICE`, `TEL;WORK;VOICE`. */
export function typesOf(of: ContentLine): readonly string[] {
  return (of.params.get("TYPE") ?? "")
    .toLowerCase()
    .split(",")
    .map((word) => word.trim());
}

/** Text with its escapes undone: `\n`, `\,`, `\;`, `\\` (RFC 6350 §3.4), and `\:`, `\"` of older writers. */
export function unescaped(text: string): string {
  return text.includes("\\")
    ? text.replace(/\\([nN,;:"\\])/g, (_all, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign))
    : text;
}

/** Parts between separators that are not escaped, with their escapes undone. */
export function partsOf(text: string, separator: "," | ";"): readonly string[] {
  if (!text.includes("\\")) return text.split(separator);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === separator) {
      parts.push(unescaped(text.slice(from, at)));
      from = at + 1;
    }
  }
  return [...parts, unescaped(text.slice(from))];
}

/** The colon before the value: the first outside quotes, or the first at all where quotes do not close. */
function endOfParams(text: string): number {
  const colon = text.indexOf(":");
  const quote = text.indexOf('"');
  if (quote < 0 || quote > colon) return colon;
  const outside = /^(?:[^":]|"[^"]*")*:/.exec(text);
  return outside === null ? colon : outside[0].length - 1;
}

/** Cut at semicolons outside quotes. */
function paramsOf(text: string): readonly string[] {
  if (!text.includes('"')) return text.split(";");
  return text.match(/(?:[^";]|"[^"]*"|")+/g) ?? [];
}

const ENCODINGS: ReadonlySet<string> = new Set(["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"]);

function addParam(params: Map<string, string>, text: string): void {
  const equals = text.indexOf("=");
  const bare = text.trim();
  if (bare === "") return;
  const isEncoding = equals < 0 && ENCODINGS.has(bare.toUpperCase());
  const name = equals < 0 ? (isEncoding ? "ENCODING" : "TYPE") : text.slice(0, equals).trim().toUpperCase();
  const value = paramValue(equals < 0 ? bare : text.slice(equals + 1).trim());
  const before = params.get(name);
  params.set(name, before === undefined ? value : `${before},${value}`);
}

/** Without quotes; `^'`, `^n`, `^^` stand for a quote, a line break and a caret (RFC 6868), `\,` for a comma in older writers. */
function paramValue(text: string): string {
  const bare = text.includes('"') ? text.replaceAll('"', "") : text;
  const plain = bare.includes("^") ? bare.replace(/\^['n^]/g, (sign) => CARETS.get(sign) ?? sign) : bare;
  return plain.includes("\\") ? plain.replace(/\\([,;:\\])/g, "$1") : plain;
}

const CARETS: ReadonlyMap<string, string> = new Map([
  ["^'", '"'],
  ["^n", " "],
  ["^^", "^"],
]);
