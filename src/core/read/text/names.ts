import { kept } from "./kept.ts";

/** No name is longer in code units; more is a paste gone wrong. */
const LONGEST_NAME = 200;

/** Zero-width and direction marks, except the joiner that holds emoji together. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/g;
const CONTROLS = /\p{Cc}/gu;
/** A joiner that does not stand between two pictures joins nothing anyone sees. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const PLAIN = /^[\x21-\x7E](?: ?[\x21-\x7E])*$/;

/**
 * A name (or company, title, school) as shown: NFC, without controls and invisible marks, single
 * spaces, at most 200 code units. Empty for the placeholders of anonymised samples (`[firstname]`).
 * The result owns its characters.
 */
export function shownName(raw: string): string {
  if (raw === "") return "";
  if (raw.length <= LONGEST_NAME && PLAIN.test(raw)) return isPlaceholder(raw) ? "" : kept(raw);
  const clean = raw
    .slice(0, 4 * LONGEST_NAME)
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(STRAY_JOINER, "")
    .replace(/ +/g, " ")
    .trim();
  return isPlaceholder(clean) ? "" : kept(capped(clean));
}

/** An address as it is read by eye: what cannot be seen, or turns the writing round, is no part of it. */
export function withoutTricks(address: string): string {
  return PLAIN.test(address) ? address : address.replace(CONTROLS, "").replace(INVISIBLE, "");
}

/** Anonymised samples write `[firstname]`, `[url]` (seen in public test data, 2023). */
export function isPlaceholder(text: string): boolean {
  return /^\[[a-z][a-z _-]*\]$/i.test(text.trim());
}

/** Given and family name as one, either of which may be empty. */
export function fullName(given: string, family: string): string {
  return given === "" ? family : family === "" ? given : capped(`${given} ${family}`);
}

/** Empty text as absence. */
export const textOrNull = (text: string): string | null => (text === "" ? null : text);

/**
 * The key of a LinkedIn profile address: the decoded, lower-case slug (`zoë-brandt`), whatever the
 * scheme, subdomain, language suffix or query. `null` when the text is no profile address.
 */
export function linkedinSlug(url: string): string | null {
  const match = /^\s*(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(?:mwlite\/)?(?:in|pub)\/([^/?#\s,;"]+)/i.exec(
    url,
  );
  if (match === null) return null;
  const slug = withoutTricks(
    decoded(match[1] ?? "")
      .normalize("NFC")
      .toLowerCase(),
  ).trim();
  return slug === "" || slug.length > LONGEST_NAME || isPlaceholder(slug) ? null : kept(slug);
}

/** The key of an e-mail address: lower case, without `mailto:`; `null` when it is none (an Exchange path, a placeholder). */
export function emailKey(text: string): string | null {
  const address = withoutTricks(text)
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^<(.*)>$/, "$1")
    .toLowerCase();
  return address.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(address) ? kept(address) : null;
}

/** Fewest digits of a number worth comparing; shorter ones are service numbers. */
const FEWEST_DIGITS = 7;
/** Most digits of an international number (ITU-T E.164). */
const MOST_DIGITS = 15;

/**
 * The key of a phone number: `+` and digits. `00` becomes `+`; a number without prefix is taken as
 * Italian. `null` when there are too few or too many digits, or letters.
 */
export function phoneKey(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^tel:/i, "")
    .replace(/(?:;|,|\bext\.?|x).*$/i, "")
    .replace(/\(0\)/g, "");
  if (!/^[+\d\s().\-/\u00A0\u202F\u2010-\u2015]+$/.test(bare)) return null;
  const digits = bare.replace(/\D/g, "");
  const international = bare.startsWith("+") ? digits : digits.startsWith("00") ? digits.slice(2) : `39${digits}`;
  if (digits.length < FEWEST_DIGITS || international.length > MOST_DIGITS) return null;
  return `+${international}`;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Cut to the limit, never through the middle of a character. */
function capped(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  const last = cut.charCodeAt(LONGEST_NAME - 1);
  return (last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut).trimEnd();
}
