import { byText, sourceId } from "../model/ids.ts";
import type { SourceId } from "../model/ids.ts";
import type { Identity, IdentityKind } from "../model/mention.ts";
import type { Platform } from "../model/platform.ts";
import { displayKey, nameKey, nameWords } from "./names.ts";
import { phoneKey } from "./phone-numbers.ts";

/**
 * What certainly points at one person, as one text: equal keys are one person. `kind:value`; names
 * hold only within their platform, so `name:chat:anna rossi`. Where a platform lists the same name
 * twice with different days, each day is a person (`#18234`) and a bare mention of the name fits
 * neither (`#?`).
 */
export type Key = string;

/** What ego typed into a circle, as a platform of its own. */
export const DECLARED = "declared" satisfies Platform;
/** The source that is ego's own word. */
export const DECLARED_SOURCE: SourceId = sourceId(DECLARED);

const STRONG: ReadonlySet<IdentityKind> = new Set<IdentityKind>([
  "linkedin-url",
  "email",
  "phone",
  "facebook-url",
  "instagram-name",
  "x-account",
  "card-uid",
]);

/** Best first: a person's id comes from the first of these they have. */
const BEST_FIRST = [
  "linkedin-url",
  "email",
  "phone",
  "facebook-url",
  "instagram-name",
  "x-account",
  "facebook-name",
  "card-uid",
  "name",
];

/** What can belong to two people at once; every other key is one account, card or name. */
const SHARED: ReadonlySet<string> = new Set(["email", "phone"]);

/** Mailboxes of a desk rather than of one person; two names behind one are two people. */
const DESKS: ReadonlySet<string> = new Set(
  (
    "info contact contatti contact-us hello ciao office ufficio segreteria secretary reception admin amministrazione " +
    "support supporto help assistenza sales vendite commerciale noreply no-reply donotreply mail posta team staff hr jobs " +
    "lavoro recruiting newsletter news press stampa direzione presidenza scuola"
  ).split(" "),
);

/**
 * The keys of an identity; none when it is empty or only a name. A number without country gives two: as it is written,
 * and with the country of `home`, so that whoever was known by the one is known by the other.
 */
export function strongKeys(identity: Identity, home: string): readonly Key[] {
  const value = identity.value.trim();
  if (value === "" || !STRONG.has(identity.kind)) return [];
  if (identity.kind !== "phone") return [`${identity.kind}:${value}`];
  const number = phoneKey(value, home);
  if (number === "") return [];
  return number === value || !/^[1-9]|^0[1-9]/.test(value)
    ? [`phone:${number}`]
    : [`phone:${number}`, `phone:${value}`];
}

/** The key a name gives on its platform; `null` for an empty one. */
export function weakKey(platform: Platform, identities: readonly Identity[], name: string): Key | null {
  const shown = identities.find(({ kind }) => kind === "facebook-name");
  if (shown !== undefined && shown.value.trim() !== "") return `facebook-name:${displayKey(shown.value)}`;
  const written = displayKey(identities.find(({ kind }) => kind === "name")?.value ?? name) || displayKey(name);
  return written === "" ? null : `name:${platform}:${written}`;
}

/** The key of a name on its platform, for someone whose every address and number belongs to several. */
export const bookName = (platform: Platform, name: string): Key => `name:${platform}:${displayKey(name)}`;

/** An account, card or name first: it stands for whoever has it, while an address may be shared. */
export const inKeyOrder = (a: Key, b: Key): number => Number(isShareable(a)) - Number(isShareable(b)) || byText(a, b);

/** Whether a key is an e-mail address or a telephone, which two people may share. */
export const isShareable = (key: Key): boolean => SHARED.has(kindOfKey(key));

/** The key of a name ego typed. */
export const declaredKey = (name: string): Key => `name:${DECLARED}:${nameKey(nameWords(name)) || displayKey(name)}`;

/** A bare mention of a name that its platform lists more than once. */
const isDoubtful = (key: Key): boolean => key.endsWith("#?");

/** Nothing but a name, which on its platform may or may not be an account's. */
export const isBareName = (keys: readonly Key[]): boolean =>
  keys.every((key) => isDoubtful(key) || kindOfKey(key) === "name");

/** The kind a key begins with. */
export const kindOfKey = (key: Key): string => key.slice(0, key.indexOf(":"));

/** The value behind the kind. */
export const valueOfKey = (key: Key): string => key.slice(key.indexOf(":") + 1);

/** How good a key is for an id; smaller is better. */
export const rankOfKey = (key: Key): number => BEST_FIRST.indexOf(kindOfKey(key));

/** The key an id would come from. */
export function bestKey(keys: readonly Key[]): Key {
  const [only, ...others] = keys;
  if (only === undefined || others.length === 0) return only ?? "";
  return keys.toSorted((a, b) => rankOfKey(a) - rankOfKey(b) || byText(a, b))[0] ?? only;
}

/** Whether an e-mail address belongs to a desk rather than to a person. */
export const isDesk = (key: Key): boolean =>
  kindOfKey(key) === "email" && DESKS.has(valueOfKey(key).split("@")[0] ?? "");

/**
 * Where a key keeps people apart: the same person has at most one account per platform, one card
 * per address book, one name typed by ego. Two people with a stratum in common are not joined by likeness.
 */
export function stratumOfKey(key: Key, platform: Platform): string {
  const kind = kindOfKey(key);
  if (kind === "linkedin-url") return "linkedin";
  if (kind === "instagram-name") return "instagram";
  if (kind === "x-account") return "x";
  if (kind === "facebook-url") return "facebook-url";
  if (kind === "facebook-name" && !isDoubtful(key)) return "facebook";
  return kind === "facebook-name" || kind === "name" ? `${platform}/name` : `${platform}/book`;
}

/** Strata whose entries are accounts: two alike are two people, and asking would be noise. */
export const isAccount = (stratum: string): boolean => ACCOUNTS.has(stratum);

/** A Facebook name and a Facebook address may be one account, two addresses not. */
const ACCOUNTS: ReadonlySet<string> = new Set(["linkedin", "facebook", "facebook-url", "instagram", "x"]);
