import { partsOf } from "../content-lines/content-line.ts";
import { emailKey, fullName, shownName, textOrNull } from "../text/names.ts";
import type { CardLines } from "./card-lines.ts";

/** Who a card says it is. */
export type CardName = {
  /** Empty when nothing on the card is a name. */
  readonly name: string;
  /** Both or neither: a card that fills in one field only does not keep them apart. */
  readonly given: string | null;
  readonly family: string | null;
};

/**
 * `FN` as shown, `N` (family;given;additional;prefix;suffix, RFC 6350 §6.2.2) where `FN` is missing or only repeats an
 * address or a number. Family name first, as Outlook files people, is turned round when `N` tells which is which.
 */
export function cardName(lines: CardLines): CardName {
  const [family = "", given = "", additional = "", prefix = "", suffix = ""] = partsOf(
    lines.all("N")[0]?.value ?? "",
    ";",
  ).map((part) => shownName(part.replaceAll(",", " ")));
  const shown = bareName(properName(lines.text("FN")), prefix, suffix);
  const apart = given !== "" && family !== "";
  const structured = properName(fullName(fullName(given, additional), family));
  const nickname = properName(partsOf(lines.text("NICKNAME"), ",")[0] ?? "");
  const filed = apart && (shown.includes(",") || shown.toLowerCase() === `${family} ${given}`.toLowerCase());
  const name = filed ? fullName(given, family) : shown || structured || nickname;
  return {
    name,
    given: apart && name !== "" ? textOrNull(given) : null,
    family: apart && name !== "" ? textOrNull(family) : null,
  };
}

/** Without the courtesies that `N` keeps apart and `FN` strings together ("Dott.", "Sr."). */
function bareName(name: string, prefix: string, suffix: string): string {
  const from = prefix !== "" && name.startsWith(`${prefix} `) ? name.slice(prefix.length + 1) : name;
  return suffix !== "" && from.endsWith(` ${suffix}`) ? from.slice(0, -suffix.length).replace(/[\s,]+$/, "") : from;
}

/** A name as shown; empty when it is an e-mail address or a telephone number put where the name goes. */
export function properName(text: string): string {
  const name = shownName(text);
  return emailKey(name) !== null || !/\p{L}/u.test(name) ? "" : name;
}
