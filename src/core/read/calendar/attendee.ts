import type { ContentLine } from "../content-lines/content-line.ts";
import { kept } from "../text/kept.ts";
import { emailKey, shownName } from "../text/names.ts";

/** Somebody an event names. */
export type Attendee = {
  /** `null` where only a name is given. */
  readonly email: string | null;
  /** Empty where the file only repeats the address. */
  readonly name: string;
  /** What is none of these took part: `declined` said no or sent another; `not-a-person` is a room, a list, a machine. */
  readonly part: "took-part" | "declined" | "not-a-person";
};

/** Kinds that are no human being (RFC 5545 §3.2.3). */
const NO_PERSON = /^(?:RESOURCE|ROOM|GROUP)$/i;
/** Google's rooms and calendars, and senders nobody answers. */
const MACHINE =
  /@(?:resource|group|import|group\.v)\.calendar\.google\.com$|^unknownorganizer@|^(?:no-?reply|do-?not-?reply|calendar-notification|notifications?|mailer-daemon)@/;

/** Reads an ATTENDEE or ORGANIZER; `null` when it names nobody. */
export function attendeeOf(line: ContentLine): Attendee | null {
  const param = (name: string): string => line.params.get(name) ?? "";
  const email = emailOf(line.value) ?? emailKey(param("EMAIL"));
  const name = nameOf(param("CN"), email);
  if (email === null && name === "") return null;
  if (NO_PERSON.test(param("CUTYPE")) || (email !== null && MACHINE.test(email)))
    return { email, name, part: "not-a-person" };
  const absent = /^(?:DECLINED|DELEGATED)$/i.test(param("PARTSTAT")) || /^NON-PARTICIPANT$/i.test(param("ROLE"));
  return { email, name, part: absent ? "declined" : "took-part" };
}

/** `mailto:` in any case, and what Apple puts before or after it. */
function emailOf(value: string): string | null {
  return emailKey(value) ?? emailKey(/mailto:([^\s;,?>]+)/i.exec(value)?.[1] ?? "");
}

/** What follows a comma without being a given name. */
const CREDENTIAL = /^(?:ph\.?d|m\.?d|mba|msc|esq|jr|sr|ii|iii|ing|avv|dott|prof|cpa|pmp)\.?\b/i;

/**
 * The name of CN: without quotes and addresses, empty when it is the address or its first half; `Rossi, Mario`, as
 * company directories write, turned round.
 */
function nameOf(text: string, email: string | null): string {
  const bare = shownName(
    text
      .replace(/^\s*['"]+|['"]+\s*$/g, "")
      .replace(/\s*[<([]\s*(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+\s*[>)\]]/gi, "")
      .replace(/^mailto:/i, ""),
  );
  if (bare.includes("@") || !/\p{L}/u.test(bare) || bare.toLowerCase() === email?.split("@")[0]) return "";
  const [family = "", given = "", ...more] = bare.split(",").map((part) => part.trim());
  const isFiled = more.length === 0 && given !== "" && family !== "" && !CREDENTIAL.test(given) && !/[\d(]/.test(given);
  return kept(isFiled && family.split(" ").length <= 2 ? `${given} ${family}` : bare);
}
