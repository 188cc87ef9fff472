import type { FileRead } from "../model/source.ts";

/** Italy's country code: the home of those whose files hold no number with another. */
const ITALY = "39";

/**
 * A telephone number as one text, whatever way it was written: `+` and the digits. `00` is `+`; a number without
 * country is Italian when `home` is Italy (code 39) and it looks it: mobiles begin with 3 and have nine or ten
 * digits, landlines keep their 0 even abroad. Elsewhere a number without country stays as its digits, which prove
 * nothing but themselves. Empty when there is no digit.
 *
 * ITU-T E.164 (2010); Piano nazionale di numerazione, AGCOM delibera 8/15/CIR (2015).
 */
export function phoneKey(written: string, home: string): string {
  const digits = written.replaceAll(/\D/g, "");
  if (digits === "") return "";
  if (/^\s*\(?\+/.test(written)) return withoutTrunk(digits);
  if (digits.startsWith("00")) return withoutTrunk(digits.slice(2));
  if (home !== ITALY) return digits;
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return `+${ITALY}${digits}`;
  return digits.length > LONGEST_NATIONAL - 1 && WITH_CODE.test(digits) ? `+${digits}` : digits;
}

const MOBILE = /^3\d{8,9}$/;
const LANDLINE = /^0[1-9]\d{4,9}$/;
/** `39 333 1234567`, as some programmes write it. */
const WITH_CODE = /^39(?:3\d{8,9}|0\d{5,10})$/;
/** Italian numbers have at most eleven digits without their country. */
const LONGEST_NATIONAL = 11;

/** `+44 (0)20 …`: where numbers drop their 0 abroad, it is no part of the number. */
const withoutTrunk = (digits: string): string => `+${digits.replace(/^(3[123]|4[1349])0+/, "$1")}`;

/**
 * The country whose numbers are written without their code: ego's own, where the files state a number of theirs, else
 * that of most numbers written with a code, else Italy. Only whether it is Italy matters so far.
 */
export function homeCountry(files: readonly FileRead[]): string {
  const mine: string[] = [];
  const all: string[] = [];
  for (const { reading } of files) {
    for (const fact of reading.egoFacts)
      if (fact.kind === "identity" && fact.identity.kind === "phone") mine.push(fact.identity.value);
    for (const { identities } of reading.mentions)
      for (const { kind, value } of identities) if (kind === "phone") all.push(value);
  }
  return homeOf(mine, all);
}

/** The same from the numbers themselves: ego's own, and everybody's. */
export function homeOf(mine: readonly string[], all: readonly string[]): string {
  return commonest(counted(mine)) ?? commonest(counted(all)) ?? ITALY;
}

function counted(numbers: readonly string[]): ReadonlyMap<string, number> {
  const countries = new Map<string, number>();
  for (const number of numbers) count(countries, number);
  return countries;
}

function count(countries: Map<string, number>, written: string): void {
  const code = /^(?:\+|00)(39|[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(written)?.[1];
  if (code !== undefined) countries.set(code, (countries.get(code) ?? 0) + 1);
}

/** Of countries as common, the smaller code. */
function commonest(countries: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [code, times] of countries) {
    const most = best === null ? 0 : (countries.get(best) ?? 0);
    if (best === null || times > most || (times === most && code < best)) best = code;
  }
  return best;
}
