/** Longest beginning that Winkler rewards, in characters. */
const LONGEST_PREFIX = 4;
/** What each common character of the beginning is worth. */
const PREFIX_WEIGHT = 0.1;

/**
 * How alike two strings are, 0 to 1: Jaro's share of characters found near the same place, raised by
 * Winkler for a common beginning. Two empty strings are not alike: 0.
 *
 * W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model
 * of Record Linkage" (1990).
 */
export function jaroWinkler(a: string, b: string): number {
  const similarity = jaro(a, b);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return similarity + prefix * PREFIX_WEIGHT * (1 - similarity);
}

function jaro(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const found: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 1 || a[i] !== b[j]) continue;
      taken[j] = 1;
      found.push(b.charAt(j));
      break;
    }
  }
  if (found.length === 0) return 0;
  let displaced = 0;
  let next = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] === 1 && found[next++] !== b[j]) displaced++;
  const m = found.length;
  return (m / a.length + m / b.length + (m - Math.floor(displaced / 2)) / m) / 3;
}
