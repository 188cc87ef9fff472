import { openDraft } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { isObject, listOf, member, parseJson } from "../text/json.ts";
import type { Reader } from "../source.ts";

/** One kind of JSON file of Facebook's download, told without the machinery of reading. */
export type JsonFile = {
  /** Facebook's where left out; Instagram's download is made alike. */
  readonly platform?: "instagram";
  /** The part after the platform, `/` between. */
  readonly name: string;
  readonly claims: (path: string) => boolean;
  /** What the beginning of the text must match to be ours under any name. */
  readonly recognises: (head: string) => boolean;
  /** A laxer look where the path already says it is ours. */
  readonly recognisesNamed?: (head: string) => boolean;
  /** Writes the records into the draft. False when the value has none of the shapes we know. */
  readonly read: (value: unknown, draft: Draft, path: string) => boolean;
  /** Whether the file would have shown a contact had there been one. */
  readonly seesContact: boolean;
};

/**
 * A reader of a whole JSON file. The text is held until its end (message files stop at about 10,000
 * messages), measured, parsed, and dropped; nothing of it is kept but names and days.
 */
export function jsonReader(file: JsonFile): Reader {
  const platform = file.platform ?? "facebook";
  return {
    id: `${platform}/${file.name}`,
    platform,
    claims: file.claims,
    recognises: file.recognises,
    ...(file.recognisesNamed === undefined ? {} : { recognisesNamed: file.recognisesNamed }),
    open(path) {
      let pieces: string[] = [];
      return {
        push: (text) => void pieces.push(text),
        end() {
          const parsed = parseJson(pieces.join(""));
          pieces = [];
          const draft = openDraft();
          if (parsed.trouble !== null) draft.finding(parsed.trouble);
          if (parsed.value === undefined) return draft.done(false);
          const understood = file.read(parsed.value, draft, path);
          if (!understood) draft.finding("unknown-shape");
          return draft.done(file.seesContact && understood);
        },
      };
    },
  };
}

/**
 * The records under the first of these keys the value has, or the value itself when it is a list
 * (both were seen for friends). `null` when there is neither.
 */
export function recordsUnder(value: unknown, keys: readonly string[]): readonly unknown[] | null {
  if (Array.isArray(value)) return listOf(value);
  if (!isObject(value)) return null;
  const key = keys.find((candidate) => Array.isArray(member(value, candidate)));
  return key === undefined ? null : listOf(member(value, key));
}
