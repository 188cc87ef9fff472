import type { Memory } from "../session.ts";
import { type Lasting, type Scrub, type Written, lastingOf, writtenOf } from "../vault/document.ts";
import { broughtUp, isLoose, type Step } from "../vault/versions.ts";

const FORMAT = "fare-rete/backup";

/** From each version to the next, the oldest first; backups of every version lie in `fixtures/backup`. */
const STEPS: readonly Step[] = [];

/** What lies in a backup, as JSON; `backup.schema.json` is its shape, for those who open it without us. */
export type Content = Written & {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** When it was made, in ISO 8601 at Greenwich. */
  readonly made: string;
  /** Version of the app that made it. */
  readonly app: string;
};

/** The memory as the text of a backup, without those who were forgotten. `at`: milliseconds since 1970. */
export function contentOf(
  memory: Memory,
  { scrub, at, app }: { readonly scrub: Scrub; readonly at: number; readonly app: string },
): string {
  const made = new Date(at).toISOString();
  const content: Content = { format: FORMAT, version: STEPS.length + 1, made, app, ...writtenOf(memory, scrub) };
  return JSON.stringify(content);
}

/** When a backup was made, milliseconds since 1970, and what is in it. */
export type Inside = { readonly at: number; readonly lasting: Lasting };

/**
 * What a text that was locked holds, if it is a backup of any version. Whoever knows the passphrase can have written
 * it: that all is of the right kind is looked at here, the rest shows when a network is made of it.
 */
export function insideOf(text: string): Inside | "newer" | "unknown" {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return "unknown";
  }
  const content = broughtUp(document, FORMAT, STEPS);
  if (typeof content === "string") return content;
  if (!isContent(content)) return "unknown";
  const { made, reads, columns, said, undone, files } = content;
  return { at: Date.parse(made), lasting: lastingOf({ reads, columns, said, undone, files }) };
}

function isContent(content: object): content is Content {
  const { made, reads, columns, said, undone, files } = content as Partial<Record<keyof Content, unknown>>;
  return (
    typeof made === "string" &&
    !Number.isNaN(Date.parse(made)) &&
    Number.isSafeInteger(reads) &&
    areAll(columns, ({ table }) => typeof table === "string") &&
    [said, undone].every((changes) => areAll(changes, ({ kind }) => typeof kind === "string")) &&
    areAll(files, ({ platform, path, reading }) => {
      if (typeof platform !== "string" || typeof path !== "string" || !isLoose(reading)) return false;
      return LISTS.every((list) => Array.isArray(reading[list]));
    })
  );
}

/** Lists every reading has. */
const LISTS = ["skipped", "findings", "mentions", "traces", "conversations", "memberships", "egoFacts"];

const areAll = (list: unknown, isOne: (item: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(list) && list.every((item: unknown) => isLoose(item) && isOne(item));
