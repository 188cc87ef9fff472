import type { Day } from "../../model/day.ts";
import { dayOf } from "../../model/day.ts";
import type { Identity } from "../../model/mention.ts";
import type { Draft } from "../text/draft.ts";
import { isObject, listOf, member, numberOf, textOf } from "../text/json.ts";
import { emailKey, phoneKey } from "../text/names.ts";
import { facebookProfileKey } from "./facebook-address.ts";
import { namedAny } from "./facebook-path.ts";
import { facebookMention, instantDay, isDeletedAccount, shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";

/**
 * Who ego is: `profile_information/profile_information.json` (2018–19 key `profile`, 2020–26 `profile_v2`), since
 * 2023 under `personal_information/`. Gives ego's name and addresses, relatives, schools and employers.
 */
export const profileReader = jsonReader({
  name: "profile",
  claims: namedAny("profile_information"),
  recognises: (head) => /^\s*\{\s*"profile(?:_v\d)?"\s*:\s*\{/.test(head),
  read(value, draft) {
    const profile = member(value, "profile_v2") ?? member(value, "profile");
    if (!isObject(profile)) return false;
    const ego = readEgo(profile, draft);
    readRelatives(profile, { familyName: ego.familyName, draft });
    for (const school of listOf(member(profile, "education_experiences"))) {
      readStay(school, { kind: "school", name: "name", role: "degree" }, draft);
    }
    for (const job of listOf(member(profile, "work_experiences"))) {
      readStay(job, { kind: "company", name: "employer", role: "title" }, draft);
    }
    return true;
  },
  seesContact: false,
});

/** Ego's own name and addresses, each counted as a record. */
function readEgo(profile: unknown, draft: Draft): { readonly familyName: string } {
  const named = member(profile, "name");
  const name = shownText(named) || shownText(member(named, "full_name"));
  const identities: Identity[] = [];
  if (name !== "") identities.push({ kind: "facebook-name", value: name });
  for (const address of listOf(member(member(profile, "emails"), "emails"))) {
    const email = emailKey(textOf(address));
    if (email === null) draft.skip("no-name");
    else identities.push({ kind: "email", value: email });
  }
  for (const entry of listOf(member(profile, "phone_numbers"))) {
    const phone = phoneKey(textOf(entry) || textOf(member(entry, "phone_number")));
    if (phone === null) draft.skip("no-name");
    else identities.push({ kind: "phone", value: phone });
  }
  const address = facebookProfileKey(textOf(member(profile, "profile_uri"))) ?? userNameOf(profile);
  if (address !== null) identities.push({ kind: "facebook-url", value: address });
  for (const identity of identities) {
    draft.egoFact({ kind: "identity", identity, name });
    draft.use();
  }
  return { familyName: shownText(member(named, "last_name")) || name };
}

/** `username`, which is the address's last part; accounts without one have a number there or nothing. */
function userNameOf(profile: unknown): string | null {
  const name = textOf(member(profile, "username"));
  return name === "" ? null : facebookProfileKey(`facebook.com/${name}`);
}

/**
 * Family members and the partner. The family is named by ego's family name: the file gives it no name, and one
 * of ours would be in the wrong language.
 */
function readRelatives(profile: unknown, into: { readonly familyName: string; readonly draft: Draft }): void {
  const { familyName, draft } = into;
  const relationship = member(profile, "relationship");
  const partner = member(relationship, "partner");
  const relatives = listOf(member(profile, "family_members")).map((relative) => ({
    name: shownText(member(relative, "name")),
    day: instantDay(member(relative, "timestamp")),
  }));
  if (partner !== undefined) {
    relatives.push({
      name: shownText(partner) || shownText(member(partner, "name")),
      day: anniversaryOf(relationship),
    });
  }
  const environment = { kind: "family", name: familyName } as const;
  for (const { name, day } of relatives) {
    if (name === "") draft.skip("no-name");
    else if (isDeletedAccount(name)) draft.skip("deleted-account");
    else {
      const mention = draft.mention(facebookMention(name));
      draft.trace({ mention, kind: "relative", day, direction: "both" });
      draft.membership({ mention, environment, from: null, to: null });
      draft.egoFact({ kind: "belonged", environment, role: null, from: null, to: null });
      draft.use();
    }
  }
}

/** `anniversary` is `{year, month, day}` or seconds; without it, when the relationship was entered. */
function anniversaryOf(relationship: unknown): Day | null {
  const anniversary = member(relationship, "anniversary");
  const [year, month, dayOfMonth] = ["year", "month", "day"].map((part) => numberOf(member(anniversary, part)) ?? 0);
  const on = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0) ?? instantDay(anniversary);
  return on ?? instantDay(member(relationship, "timestamp"));
}

type StayKeys = { readonly kind: "school" | "company"; readonly name: string; readonly role: string };

/** One school or employer of ego's, with `start_timestamp` and `end_timestamp` where ego gave them. */
function readStay(stay: unknown, keys: StayKeys, draft: Draft): void {
  const name = shownText(member(stay, keys.name));
  if (name === "") return draft.skip("no-name");
  const role = shownText(member(stay, keys.role));
  draft.egoFact({
    kind: "belonged",
    environment: { kind: keys.kind, name },
    role: role === "" ? null : role,
    from: instantDay(member(stay, "start_timestamp")),
    to: instantDay(member(stay, "end_timestamp")),
  });
  draft.use();
}
