import { openDraft } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { listOf, member, parseJson, textOf } from "../text/json.ts";
import { normalPath } from "../text/path.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reader } from "../source.ts";

/** One kind of file of X's download, told without the machinery of reading. */
export type XFile = {
  /** The part after `x/`. */
  readonly name: string;
  /** The file's name in the archive, as an expression. */
  readonly file: string;
  /** The name of the variable the list is given to, as an expression. */
  readonly variable: string;
  /** What each record is wrapped in. */
  readonly wrapper: string;
  readonly record: (value: unknown, draft: Draft) => void;
  readonly seesContact: boolean;
};

/** The beginning of every file: `window.YTD.follower.part0 = [` (2019–2026). */
const ASSIGNMENT = /^\s*window\.YTD\.([a-z_]{1,40})\.part\d{1,4}\s*=\s*/;

/** Every file of X's download that tells of a tie; all other `.js` files stay aside. */
const X_FILE =
  /(?:^|\/)(?:follower|following|account|direct-messages?|direct-messages?-group)(?:-part\d{1,4})?(?: ?\(\d{1,3}\))?\.js$/;

/** True for a script of X's download that is read as data; it is never run. */
export const isXFile = (path: string): boolean => X_FILE.test(normalPath(path));

/** A reader of a list assigned to a variable: what stands before the list is cut off, and the rest is JSON. */
export function xReader(file: XFile): Reader {
  const claims = new RegExp(`(?:^|/)${file.file}(?:-part\\d{1,4})?(?: ?\\(\\d{1,3}\\))?\\.js$`);
  const variable = new RegExp(`^(?:${file.variable})$`);
  return {
    id: `x/${file.name}`,
    platform: "x",
    claims: (path) => claims.test(normalPath(path)),
    recognises: (head) => variable.test(ASSIGNMENT.exec(head)?.[1] ?? ""),
    open() {
      let pieces: string[] = [];
      return {
        push: (text) => void pieces.push(text),
        end() {
          const text = pieces.join("");
          pieces = [];
          const draft = openDraft();
          const parsed = parseJson(text.slice(ASSIGNMENT.exec(text)?.[0].length ?? 0));
          if (parsed.trouble !== null) draft.finding(parsed.trouble);
          if (parsed.value === undefined) return draft.done(false);
          if (!Array.isArray(parsed.value)) {
            draft.finding("unknown-shape");
            return draft.done(false);
          }
          const records = listOf(parsed.value);
          if (records.length === 0) draft.finding("holds-nothing");
          for (const record of records) file.record(member(record, file.wrapper), draft);
          return draft.done(file.seesContact);
        },
      };
    },
  };
}

/** An account's number; empty for anything else. */
export function accountId(value: unknown): string {
  const text = textOf(value);
  return /^\d{1,24}$/.test(text) ? text : "";
}

/** An account: its number is all X says of others. Who it is, is behind `twitter.com/intent/user?user_id=…`. */
export function accountMention(id: string): Mention {
  return {
    name: "",
    given: null,
    family: null,
    identities: [{ kind: "x-account", value: id }],
    position: null,
    company: null,
  };
}

/** The account numbers in a list. */
export const accountsIn = (value: unknown): readonly string[] =>
  listOf(value)
    .map(accountId)
    .filter((id) => id !== "");
