import { typesOf, unescaped } from "../content-lines/content-line.ts";
import type { ContentLine } from "../content-lines/content-line.ts";

/** The properties of one card, looked up by name. */
export type CardLines = {
  /** All of a name, in the order of the file. */
  readonly all: (name: string) => readonly ContentLine[];
  /** The first value of a name that is not blank, unescaped; empty when there is none. */
  readonly text: (name: string) => string;
  /** What a line is called: its types and the label its group carries, lower case (`work fax`, `_$!<spouse>!$_`). */
  readonly label: (of: ContentLine) => string;
};

/** What is read of a card; everything else (pictures, keys, addresses, birthdays) is passed over unread. */
export const CARD_PROPERTIES: ReadonlySet<string> = new Set(
  (
    "BEGIN END FN N NICKNAME EMAIL TEL ORG TITLE ROLE CATEGORIES URL X-SOCIALPROFILE SOCIALPROFILE IMPP UID NOTE KIND MEMBER CREATED AGENT " +
    "RELATED X-ABRELATEDNAMES X-ABLABEL X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND X-ADDRESSBOOKSERVER-MEMBER X-EVOLUTION-LIST " +
    "X-EVOLUTION-SPOUSE X-SPOUSE X-MS-SPOUSE X-ANDROID-CUSTOM"
  ).split(" "),
);

/** Looks over the lines of one card. */
export function cardLines(lines: readonly ContentLine[]): CardLines {
  const byName = new Map<string, ContentLine[]>();
  const labels = new Map<string, string>();
  for (const line of lines) {
    const known = byName.get(line.name);
    if (known === undefined) byName.set(line.name, [line]);
    else known.push(line);
    if (line.name === "X-ABLABEL") labels.set(line.group, unescaped(line.value).toLowerCase());
  }
  return {
    all: (name) => byName.get(name) ?? [],
    text: (name) => unescaped(byName.get(name)?.find(({ value }) => value.trim() !== "")?.value ?? "").trim(),
    label: (of) => `${typesOf(of).join(" ")} ${of.group === "" ? "" : (labels.get(of.group) ?? "")}`.trim(),
  };
}
