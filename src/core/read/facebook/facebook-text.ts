import { dayOfEpochSeconds } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";
import type { Mention } from "../../model/mention.ts";
import { mentionOf } from "../text/draft.ts";
import { numberOf, textOf } from "../text/json.ts";
import { repairMojibake } from "../text/mojibake.ts";
import { shownName } from "../text/names.ts";

/** A text of the export as shown: repaired, tidied; empty for anything that is no text. */
export function shownText(value: unknown): string {
  return shownName(repairMojibake(textOf(value)));
}

/** Below this a number of time is in seconds, from it on in milliseconds: seconds reach it in the year 5138. */
const MILLISECONDS_FROM = 1e11;
/** The last second of 2199: later ones are no date of ours. */
const LATEST_SECOND = 7_258_118_399;

/**
 * The UTC day of a Facebook instant: Unix seconds everywhere except `timestamp_ms` and the Messenger
 * download, which write milliseconds (2018–2026). `null` for 0, which Facebook writes for "unknown".
 */
export function instantDay(value: unknown): Day | null {
  const number = numberOf(value);
  if (number === null || number <= 0) return null;
  const seconds = number < MILLISECONDS_FROM ? number : number / 1000;
  return seconds > LATEST_SECOND ? null : dayOfEpochSeconds(seconds);
}

/**
 * What stands in place of a closed account. English seen 2018–2026 in every language's export; the Italian
 * form and those of other languages are how the site itself calls it, not verified in a file.
 */
const DELETED_NAMES: ReadonlySet<string> = new Set(
  ["", "facebook user", "utente facebook", "utente di facebook"].concat([
    "facebook-nutzer",
    "utilisateur facebook",
    "utilisateur de facebook",
    "usuario de facebook",
  ]),
);

/** True for the name of an account that no longer says who it was. */
export function isDeletedAccount(name: string): boolean {
  return DELETED_NAMES.has(name.toLowerCase());
}

/** A person known by the name shown on Facebook, which is all its lists give (2018–2026). */
export function facebookMention(name: string): Mention {
  return mentionOf(name, [{ kind: "facebook-name", value: name }]);
}
