import type { Identity, IdentityKind } from "../../model/mention.ts";
import { facebookProfileKey } from "../facebook/facebook-address.ts";
import { kept } from "../text/kept.ts";
import { linkedinSlug } from "../text/names.ts";

/** The account behind a profile address on LinkedIn, Facebook or Instagram; `null` for any other address. */
export function profileOf(url: string): Identity | null {
  return (
    identity("linkedin-url", linkedinSlug(url)) ??
    identity(
      "facebook-url",
      facebookProfileKey(url.replace(/^(\s*(?:https?:\/\/)?(?:www\.)?)fb\.com\//i, "$1facebook.com/")),
    ) ??
    identity("instagram-name", instagramName(url))
  );
}

/** The account of a user name on a service a card names (`X-SOCIALPROFILE;type=instagram;x-user=anna.r:`); `null` for others. */
export function profileOnService(service: string, user: string): Identity | null {
  const name = user.trim().replace(/^(?:x-apple:|@)+/i, "");
  if (/linkedin/i.test(service)) return profileOf(`linkedin.com/in/${name}`);
  if (/facebook/i.test(service)) return profileOf(`facebook.com/${name}`);
  return /instagram/i.test(service) ? profileOf(`instagram.com/${name}`) : null;
}

/** First segments of Instagram's addresses that are no user's. */
const INSTAGRAM_PLACES: ReadonlySet<string> = new Set(["p", "reel", "explore", "stories", "accounts"]);

function instagramName(url: string): string | null {
  const match = /^\s*(?:https?:\/\/)?(?:www\.)?instagram\.com\/(?:_u\/)?([a-z0-9._]{1,30})\/?(?:\?|$)/i.exec(url);
  const user = match?.[1]?.toLowerCase() ?? "";
  return user === "" || INSTAGRAM_PLACES.has(user) ? null : user;
}

function identity(kind: IdentityKind, value: string | null): Identity | null {
  return value === null ? null : { kind, value: kept(value) };
}
