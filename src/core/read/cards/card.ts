import type { Day } from "../../model/day.ts";
import type { Identity } from "../../model/mention.ts";
import { momentOf } from "../content-lines/compact-day.ts";
import { partsOf, unescaped } from "../content-lines/content-line.ts";
import type { ContentLine } from "../content-lines/content-line.ts";
import { kept } from "../text/kept.ts";
import { emailKey, shownName } from "../text/names.ts";
import { cardIdentities, cardUid } from "./card-identities.ts";
import { cardLabels, circleName } from "./card-labels.ts";
import { cardLines } from "./card-lines.ts";
import type { CardLines } from "./card-lines.ts";
import { cardName, properName } from "./card-name.ts";
import type { CardName } from "./card-name.ts";

/** One card of an address book, as far as it tells of ties. */
export type Card =
  | (CardName & {
      readonly kind: "person";
      readonly uid: string | null;
      /** Sorted; without the UID. */
      readonly identities: readonly Identity[];
      readonly company: string;
      readonly position: string;
      /** Circles ego put the person in. */
      readonly labels: readonly string[];
      /** Names or ids of people the card says are close to this one. */
      readonly related: readonly string[];
      readonly note: string;
      /** The day the card was made; `null` where the file does not say (most do not; `REV` is the last change). */
      readonly created: Day | null;
    })
  | {
      readonly kind: "group";
      readonly name: string;
      /** Ids of cards, or e-mail addresses. */
      readonly members: readonly string[];
    }
  /** A business, a place, a device, a list of addresses. */
  | { readonly kind: "other" };

/** What one card says. */
export function cardOf(contentLines: readonly ContentLine[]): Card {
  const lines = cardLines(contentLines);
  const kind = (lines.text("KIND") || lines.text("X-ADDRESSBOOKSERVER-KIND")).toLowerCase();
  if (kind === "group") {
    const name = circleName(lines.text("FN") || (partsOf(lines.text("N"), ";")[0] ?? ""));
    return { kind: "group", name, members: membersOf(lines) };
  }
  const named = cardName(lines);
  const [organisation = ""] = partsOf(lines.all("ORG")[0]?.value ?? "", ";");
  const company = shownName(organisation);
  if (OTHER_KINDS.has(kind) || isCompany(lines, named, company)) return { kind: "other" };
  return {
    ...named,
    kind: "person",
    uid: cardUid(lines.text("UID")),
    identities: cardIdentities(lines),
    company,
    position: shownName(lines.text("TITLE") || lines.text("ROLE")),
    labels: cardLabels(lines),
    related: relatedTo(lines),
    note: kept(lines.text("NOTE")),
    created: momentOf(lines.text("CREATED"))?.day ?? null,
  };
}

/** `KIND` of RFC 6350 §6.1.4, RFC 6473 and RFC 6869 that no human being has. */
const OTHER_KINDS: ReadonlySet<string> = new Set(["org", "location", "application", "device", "thing"]);

/** Apple marks businesses; elsewhere they are cards whose only name is the company's. */
function isCompany(lines: CardLines, named: CardName, company: string): boolean {
  if (/^company$/i.test(lines.text("X-ABSHOWAS")) || /^true$/i.test(lines.text("X-EVOLUTION-LIST"))) return true;
  return (
    company !== "" && named.given === null && (named.name === "" || named.name.toLowerCase() === company.toLowerCase())
  );
}

/** More people than any label holds; a hostile file may name more. */
const MOST_MEMBERS = 20_000;

function membersOf(lines: CardLines): readonly string[] {
  return [...lines.all("MEMBER"), ...lines.all("X-ADDRESSBOOKSERVER-MEMBER")]
    .slice(0, MOST_MEMBERS)
    .map(({ value }) => emailKey(unescaped(value)) ?? cardUid(unescaped(value)))
    .filter((value) => value !== null);
}

/** A card names few relatives. */
const MOST_RELATED = 50;
/** What Android keeps apart: `vnd.android.cursor.item/relation;Anna Rossi;14;;…` (seen in Android 4 backups). */
const ANDROID_RELATION = /^vnd\.android\.cursor\.item\/relation;([^;]+);/i;

function relatedTo(lines: CardLines): readonly string[] {
  const names = ["RELATED", "X-ABRELATEDNAMES", "X-EVOLUTION-SPOUSE", "X-SPOUSE", "X-MS-SPOUSE"];
  const written = names.flatMap((name) => lines.all(name).map(({ value }) => unescaped(value)));
  const onAndroid = lines.all("X-ANDROID-CUSTOM").map(({ value }) => ANDROID_RELATION.exec(value)?.[1] ?? "");
  return [...written, ...onAndroid]
    .slice(0, MOST_RELATED)
    .map((text) => (/^urn:uuid:/i.test(text.trim()) ? (cardUid(text) ?? "") : (emailKey(text) ?? properName(text))))
    .filter((text) => text !== "");
}
