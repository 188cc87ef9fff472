import { CALENDAR_READERS } from "./calendar/calendar-readers.ts";
import { CARDS_READERS } from "./cards/cards-readers.ts";
import { opening } from "./closed.ts";
import { CONTACT_READERS } from "./contacts/contact-readers.ts";
import { FACEBOOK_READERS } from "./facebook/facebook-readers.ts";
import { INSTAGRAM_READERS } from "./instagram/instagram-readers.ts";
import { LINKEDIN_READERS } from "./linkedin/linkedin-readers.ts";
import { NETWORK_READERS } from "./networks/network-readers.ts";
import type { Reader } from "./source.ts";
import { sampleTable } from "./table/sample.ts";
import { TABLE_READERS } from "./table/table-readers.ts";
import { linkedinFileKey } from "./text/path.ts";
import { whatsappReader } from "./whatsapp/chat.ts";
import { X_READERS } from "./x/x-readers.ts";

/** Every reader there is. Structures exclude one another, so the order settles nothing but speed. */
export const READERS: readonly Reader[] = [
  ...LINKEDIN_READERS,
  ...FACEBOOK_READERS,
  ...CONTACT_READERS,
  ...CARDS_READERS,
  ...CALENDAR_READERS,
  ...INSTAGRAM_READERS,
  ...X_READERS,
  ...NETWORK_READERS,
  whatsappReader,
  ...TABLE_READERS,
];

/** Names LinkedIn gives to files and people give to tables of their own, by `linkedinFileKey`. */
const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  "contacts notes events projects courses comments languages organizations publications skills honors causes shares votes".split(
    " ",
  ),
);

/**
 * Who reads a file: by name and structure, else by structure alone (a renamed file), else by name
 * alone (that reader will say the shape is unknown), unless anybody may have given that name and a table lies in the
 * file: the person can name its columns. `closed` when the name says we never open it;
 * `null` when nobody knows it. `head`: the beginning of the text, without BOM.
 */
export function chooseReader(path: string, head: string): Reader | "closed" | null {
  if (opening(path) === "closed") return "closed";
  const claiming = READERS.filter((reader) => reader.claims(path));
  return (
    claiming.find((reader) => (reader.recognisesNamed ?? reader.recognises)(head)) ??
    READERS.find((reader) => reader.recognises(head)) ??
    claiming.find((reader) => reader.platform !== "linkedin" || !isOwnTable(path, head)) ??
    null
  );
}

const isOwnTable = (path: string, head: string): boolean =>
  EVERYDAY_NAMES.has(linkedinFileKey(path)) && sampleTable(head) !== null;

/** Whether an archive entry is worth inflating, going by its name: never media, never closed files. */
export const wanted = (path: string): boolean => opening(path) === "open";
