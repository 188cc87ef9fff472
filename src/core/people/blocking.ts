import type { NameForm, Unit } from "./units.ts";

/**
 * Pairs of units worth comparing, found by what their names have in common, so that no work grows
 * with the square of the people. Five keys, each keeping a pair together through another kind of
 * slip: sound of the family name, first letters, swapped parts, long family name, given name and ending.
 */
export function pairsToCompare(
  units: readonly Unit[],
  mayJoin: (a: Unit, b: Unit) => boolean,
): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  for (const [row, unit] of units.entries()) {
    for (const key of new Set(unit.forms.flatMap(blockKeys).concat(unit.nameKeys.map((name) => `n${name}`)))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [row]);
      else block.push(row);
    }
  }
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [i, a] of block.entries()) {
      for (let j = i + 1; j < block.length; j++) {
        const b = block[j] ?? a;
        const [left, right] = [units[a], units[b]];
        if (left === undefined || right === undefined || !mayJoin(left, right)) continue;
        const code = Math.min(a, b) * units.length + Math.max(a, b);
        if (seen.has(code)) continue;
        seen.add(code);
        pairs.push([Math.min(a, b), Math.max(a, b)]);
      }
    }
  }
  return pairs;
}

/** A larger block is held together by something that says nothing. */
const LARGEST_BLOCK = 400;

function blockKeys({ given, family }: NameForm): readonly string[] {
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
    [...letters].map((letter): readonly [string, string] => [letter, String(at + 1)]),
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
