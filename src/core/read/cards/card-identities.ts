import { byText } from "../../model/ids.ts";
import type { Identity } from "../../model/mention.ts";
import { unescaped } from "../content-lines/content-line.ts";
import { kept } from "../text/kept.ts";
import { emailKey, phoneKey } from "../text/names.ts";
import type { CardLines } from "./card-lines.ts";
import { profileOf, profileOnService } from "./profile-address.ts";

/** Numbers that are not the person's own line: a fax of the office, a pager, somebody else's desk. */
const NOT_THEIR_LINE =
  /\b(?:fax|pager|assistant|assistente|assistantphone|isdn|telex|bbs|modem|switchboard|centralino)\b/;

/** Addresses, numbers and accounts of a card, sorted; without its UID. */
export function cardIdentities(lines: CardLines): readonly Identity[] {
  const found = new Map<string, Identity>();
  const add = (identity: Identity | null): void => {
    if (identity !== null) found.set(`${identity.kind} ${identity.value}`, identity);
  };
  for (const line of lines.all("EMAIL")) {
    if (!NOT_THEIR_LINE.test(lines.label(line))) add(of("email", emailKey(unescaped(line.value))));
  }
  for (const line of lines.all("TEL")) {
    if (NOT_THEIR_LINE.test(lines.label(line))) continue;
    // The number as WhatsApp knows it, with its country (`TEL;waid=393331234567:`, contacts shared in chats, seen 2021).
    const whole = line.params.get("WAID");
    add(of("phone", phoneKey(whole === undefined || !/^\d+$/.test(whole) ? unescaped(line.value) : `+${whole}`)));
  }
  for (const line of lines.all("URL")) add(profileOf(unescaped(line.value)));
  for (const name of ["X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP"]) {
    for (const line of lines.all(name)) {
      const service = line.params.get("SERVICE-TYPE") ?? line.params.get("X-SERVICE-TYPE") ?? lines.label(line);
      add(
        profileOf(unescaped(line.value)) ??
          profileOnService(service, line.params.get("X-USER") ?? unescaped(line.value)),
      );
    }
  }
  return [...found.values()].toSorted((a, b) => byText(a.kind, b.kind) || byText(a.value, b.value));
}

/**
 * A card's own id, without `urn:uuid:` and, for the usual hexadecimal form, in lower case; `null` for none. Also what
 * members of groups are called by.
 */
export function cardUid(text: string): string | null {
  const bare = text.trim().replace(/^urn:uuid:/i, "");
  if (bare === "" || bare.length > LONGEST_UID) return null;
  return kept(/^[0-9a-f-]{32,36}$/i.test(bare) ? bare.toLowerCase() : bare);
}

/** Longer than any id seen. */
const LONGEST_UID = 200;

function of(kind: "email" | "phone", value: string | null): Identity | null {
  return value === null ? null : { kind, value };
}
