import type { Change } from "../model/change.ts";
import { marksOf } from "../model/forget.ts";
import type { PersonId } from "../model/ids.ts";
import type { Identity } from "../model/mention.ts";
import type { FileRead } from "../model/source.ts";
import { SAME_LISTING, keysOf, onlyWeakKey } from "./atoms.ts";
import { bookName } from "./keys.ts";
import type { Key } from "./keys.ts";
import { idOfKey } from "./merge.ts";

/** Those who were forgotten, known by their marks alone. */
export type Marks = {
  readonly isMarked: (id: PersonId) => boolean;
  readonly isKeyMarked: (key: Key) => boolean;
};

/** What a log forgets; every id is worked out once. */
export function marksIn(changes: readonly Change[]): Marks {
  const kept = changes
    .filter((change) => change.kind === "forget")
    .map(({ salt, marks }) => ({ salt, marks: new Set(marks) }));
  const ids = new Map<PersonId, boolean>();
  const keys = new Map<Key, boolean>();
  const isMarked = (id: PersonId): boolean => {
    const before = ids.get(id);
    if (before !== undefined) return before;
    const marked = kept.some(({ salt, marks }) => marks.has(marksOf([id], salt)[0] ?? ""));
    ids.set(id, marked);
    return marked;
  };
  return {
    isMarked,
    isKeyMarked(key) {
      const before = keys.get(key);
      if (before !== undefined) return before;
      const marked = isMarked(idOfKey(key));
      keys.set(key, marked);
      return marked;
    },
  };
}

/** What of a file is of the forgotten. */
export type OfTheForgotten = {
  /** Mentions that are theirs. */
  readonly mentions: ReadonlySet<number>;
  /** Rows of listings that are theirs under a name they share with others. */
  readonly traces: ReadonlySet<number>;
  /** Mentions of which everything but the listings is theirs. */
  readonly beside: ReadonlySet<number>;
  /** Addresses and numbers of theirs that others use as well, by mention of those others. */
  readonly shared: ReadonlyMap<number, ReadonlySet<Key>>;
};

export type ToRecognise = {
  readonly marks: Marks;
  readonly home: string;
  /** Addresses and numbers of several people. */
  readonly several: ReadonlySet<Key>;
};

/**
 * The forgotten in one file. One key of theirs is enough, but for an address or number that others use as well; and a
 * bare name is enough where all their addresses and numbers were others' too.
 */
export function theForgottenIn(file: FileRead, { marks, home, several }: ToRecognise): OfTheForgotten {
  const { mentions, traces } = file.reading;
  const { isKeyMarked } = marks;
  const found = new Set<number>();
  const beside = new Set<number>();
  const shared = new Map<number, ReadonlySet<Key>>();
  const weak = new Map<number, Key>();
  for (const [at, mention] of mentions.entries()) {
    const keys = keysOf(file.platform, mention, home);
    const marked = keys.filter(isKeyMarked);
    const theirs = marked.filter((key) => !several.has(key));
    const nothingOwn = keys.length > 0 && keys.every((key) => several.has(key));
    if (theirs.length > 0 || (nothingOwn && isKeyMarked(bookName(file.platform, mention.name)))) found.add(at);
    else if (marked.length > 0) shared.set(at, new Set(marked));
    const name = onlyWeakKey(keys);
    if (name === null) continue;
    weak.set(at, name);
    if (isKeyMarked(`${name}#?`)) beside.add(at);
  }
  const rows = new Set<number>();
  for (const [row, { kind, mention, day }] of traces.entries()) {
    const name = weak.get(mention);
    if (kind !== "contact-listed" || day === null || name === undefined || found.has(mention)) continue;
    for (let near = day - SAME_LISTING; near <= day + SAME_LISTING; near++)
      if (isKeyMarked(`${name}#${near}`)) rows.add(row);
  }
  return { mentions: found, traces: rows, beside, shared };
}

/** An identity that gives none of these keys; a number is known by its last digits, however it is written. */
export const isOther =
  (keys: ReadonlySet<string>) =>
  ({ kind, value }: Identity): boolean => {
    const digits = value.replaceAll(/\D/g, "").slice(-LEAST_DIGITS);
    return ![...keys].some((key) =>
      kind === "phone" ? key.startsWith("phone:") && key.endsWith(digits) : key === `${kind}:${value}`,
    );
  };

/** Two numbers of one household differ before these last digits only by their codes. */
const LEAST_DIGITS = 8;
