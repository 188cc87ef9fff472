import { listOf, member, textOf } from "../text/json.ts";
import { mentionOf } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { facebookProfileKey } from "./facebook-address.ts";
import { namedAny, pathEnds } from "./facebook-path.ts";
import { isDeletedAccount, shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";
import { labelledName, labelRecords } from "./labels.ts";

const isPeopleAndFriends = namedAny("people_and_friends");
const isPeople = pathEnds(/(?:^|\/)interactions\/people\.json$/);

/**
 * People whose profile ego lately looked at or answered: `activity_messages/people_and_friends.json` (2019–2023),
 * `interactions/people.json` (2023–24), `people_interactions` or `_v2`: `[{name, entries: [{timestamp, data: {name,
 * uri}}]}]`; since 2025 labels, which only the file's name tells from lists of pages. The one file with addresses of profiles, and that is all it is read for: Facebook does
 * not say what the interaction was, so it is no trace of contact. Groups and pages stand in it too.
 */
export const interactionsReader = jsonReader({
  name: "interactions",
  claims: (path) => isPeopleAndFriends(path) || isPeople(path),
  recognises: (head) => /^\s*\{\s*"people_interactions(?:_v\d)?"\s*:/.test(head),
  read(value, draft) {
    const labelled = labelRecords(value);
    for (const of of labelled ?? []) writePerson(shownText(labelledName(of)), of.addresses, draft);
    if (labelled !== null) return true;
    const sections = member(value, "people_interactions_v2") ?? member(value, "people_interactions");
    if (!Array.isArray(sections)) return false;
    for (const section of listOf(sections)) {
      for (const entry of listOf(member(section, "entries"))) {
        const data = member(entry, "data");
        writePerson(shownText(member(data, "name")), [textOf(member(data, "uri"))], draft);
      }
    }
    return true;
  },
  seesContact: false,
});

/** Kept only with an address: a name alone is nothing new, and may be a page's. */
function writePerson(name: string, addresses: readonly string[], draft: Draft): void {
  const address = addresses.map(facebookProfileKey).find((key) => key !== null);
  if (name === "") draft.skip("no-name");
  else if (isDeletedAccount(name)) draft.skip("deleted-account");
  else if (address === undefined || address === null) draft.skip("not-a-person");
  else {
    draft.mention(
      mentionOf(name, [
        { kind: "facebook-name", value: name },
        { kind: "facebook-url", value: address },
      ]),
    );
    draft.use();
  }
}
