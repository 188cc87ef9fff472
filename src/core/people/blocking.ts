import { isAccount } from "./keys.ts";
import { isHalf } from "./units.ts";
import type { NameForm, Unit } from "./units.ts";

/**
 * Pairs of units worth comparing, found by what their names have in common, so that no work grows
 * with the square of the people. Five keys, each keeping a pair together through another kind of
 * slip: sound of the family name, first letters, swapped parts, long family name, given name and
 * ending; and two that need the same company: initials in any order, and the one word some have for a
 * name. Each pair once, the smaller row first.
 */
export function* pairsToCompare(units: readonly Unit[]): Generator<readonly [number, number]> {
  /** Per row, all whom it meets in some block: the same rows in one block, so nothing is held twice. */
  const meets: (readonly number[])[][] = Array.from(units, () => []);
  for (const [key, whole] of blocksOf(units)) {
    for (const block of split(key, whole, units)) {
      if (block.length < 2 || block.length > LARGEST_BLOCK) continue;
      const places = byPlaces(units, block);
      for (const left of places) {
        const others = places.filter((right) => mayBeOne(left.strata, right.strata, key.startsWith(SAME_NAME)));
        for (const row of left.rows) for (const { rows } of others) meets[row]?.push(rows);
      }
    }
  }
  const metBy = new Int32Array(units.length).fill(-1);
  for (const [a, groups] of meets.entries()) {
    for (const rows of groups) {
      for (const b of rows) {
        if (b <= a || metBy[b] === a) continue;
        metBy[b] = a;
        yield [a, b];
      }
    }
  }
}

/** Whether two units have no account, card or list in common. */
export function areElsewhere(a: readonly string[], b: readonly string[]): boolean {
  for (const stratum of a) if (b.includes(stratum)) return false;
  return true;
}

/** Two units with a place in common are two people there; only cards of one book may be one person twice. */
function mayBeOne(a: readonly string[], b: readonly string[], sameName: boolean): boolean {
  return areElsewhere(a, b) || (sameName && !a.some((stratum) => isAccount(stratum) && b.includes(stratum)));
}

/** The largest place, often thousands of contacts of one platform, joins the blocks the others have opened. */
function blocksOf(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const places = byPlaces(units, [...units.keys()]).toSorted((a, b) => a.rows.length - b.rows.length);
  const crowd = places.at(-1);
  const opensBlocks = (place: Place): boolean => place !== crowd || !place.strata.every(isAccount);
  const openers = places.filter(opensBlocks).flatMap(({ rows }) => rows);
  const shared = new Set(openers.flatMap((row) => units[row]?.contexts ?? []));
  const ofHalves = new Set(units.flatMap((unit) => (unit.forms.some(isHalf) ? unit.contexts : [])));
  const blocks = new Map<string, number[]>();
  for (const place of places) {
    const opens = opensBlocks(place);
    for (const row of place.rows) {
      for (const key of keysOf(units[row], shared, ofHalves)) {
        const block = blocks.get(key);
        if (block !== undefined) block.push(row);
        else if (opens) blocks.set(key, [row]);
      }
    }
  }
  return blocks;
}

function keysOf(unit: Unit | undefined, shared: ReadonlySet<string>, ofHalves: ReadonlySet<string>): Iterable<string> {
  if (unit === undefined) return [];
  const keys = new Set([...unit.forms.flatMap(blockKeys), ...unit.nameKeys.map((name) => SAME_NAME + name)]);
  for (const context of unit.contexts) {
    if (!shared.has(context)) continue;
    for (const form of unit.forms) {
      if (!isHalf(form)) keys.add(`c${initials(form)}${context}`);
      if (!ofHalves.has(context)) continue;
      for (const part of [form.given, form.family]) if (part !== "") keys.add(`h${part}|${context}`);
    }
  }
  return keys;
}

/** Those of both parts, whichever comes first. */
const initials = ({ given, family }: NameForm): string => [given.charAt(0), family.charAt(0)].toSorted().join("");

type Place = { readonly strata: readonly string[]; readonly rows: number[] };

function byPlaces(units: readonly Unit[], block: readonly number[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const row of block) {
    const strata = units[row]?.strata ?? [];
    const place = strata.join(" ");
    const known = places.get(place);
    if (known === undefined) places.set(place, { strata, rows: [row] });
    else known.rows.push(row);
  }
  return [...places.values()];
}

/** How the key of a whole name begins. */
const SAME_NAME = "n";
/** How the keys of one part alone begin, and the part that tells those of a large block apart. */
const ONE_PART: Readonly<Partial<Record<string, "given" | "family">>> = { x: "given", y: "family" };

/**
 * A family name of many bearers says little alone: they meet where the given name has the same initial, and the other
 * way round. Without this the pairs of 100,000 people are ten times those of 30,000.
 */
function split(key: string, block: readonly number[], units: readonly Unit[]): readonly (readonly number[])[] {
  const other = ONE_PART[key.charAt(0)];
  if (other === undefined || block.length <= LARGE_BLOCK) return [block];
  const blocks = new Map<string, number[]>();
  for (const row of block) {
    for (const initial of new Set(units[row]?.forms.map((form) => form[other].charAt(0)))) {
      const known = blocks.get(initial);
      if (known === undefined) blocks.set(initial, [row]);
      else known.push(row);
    }
  }
  return [...blocks.values()];
}

/** From here on a block of one part of the name is split. */
const LARGE_BLOCK = 64;
/** A larger block is held together by something that says nothing. */
const LARGEST_BLOCK = 400;

function blockKeys({ given, family }: NameForm): readonly string[] {
  if (given === "" || family === "") return [];
  const keys = [
    `s${soundex(family)}${given.charAt(0)}`,
    `p${given.slice(0, 3)}|${family.slice(0, 2)}`,
    `w${[given.slice(0, 4), family.slice(0, 4)].toSorted().join("|")}`,
    `y${given.slice(0, 6)}${family.slice(-2)}`,
  ];
  return family.length > 3 ? [...keys, `x${family.slice(0, 6)}`] : keys;
}

const CODES: ReadonlyMap<string, string> = new Map(
  ["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"].flatMap((letters, at) =>
    letters.split("").map((letter): readonly [string, string] => [letter, String(at + 1)]),
  ),
);

/** Soundex: first letter and three digits for the sound of the rest (R. C. Russell, 1918). */
function soundex(word: string): string {
  let code = word.charAt(0);
  let before = CODES.get(code) ?? "";
  for (const letter of word.slice(1)) {
    const digit = CODES.get(letter) ?? "";
    if (digit !== "" && digit !== before) code += digit;
    if (letter !== "h" && letter !== "w") before = digit;
  }
  return `${code}000`.slice(0, 4);
}
