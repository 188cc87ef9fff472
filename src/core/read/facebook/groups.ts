import type { Day } from "../../model/day.ts";

import { listOf, member } from "../text/json.ts";
import type { Draft } from "../text/draft.ts";
import { namedAny } from "./facebook-path.ts";
import { instantDay, shownText } from "./facebook-text.ts";
import { jsonReader, recordsUnder } from "./json-reader.ts";

/**
 * Groups ego joined and left: `groups/your_group_membership_activity.json` (2018–2026), `groups_joined` or
 * `groups_joined_v2`: `[{timestamp, title, data: [{name}]}]`. Joining and leaving differ only in the sentence.
 */
export const groupsReader = jsonReader({
  name: "groups",
  claims: namedAny("your_group_membership_activity"),
  recognises: (head) => /^\s*\{\s*"groups_joined(?:_v\d)?"\s*:\s*\[/.test(head),
  read(value, draft) {
    const records = recordsUnder(value, ["groups_joined_v2", "groups_joined"]);
    if (records === null) return false;
    if (records.length === 0) draft.finding("holds-nothing");
    writeStays(records.flatMap(stepsIn), draft);
    return true;
  },
  seesContact: false,
});

/** Groups ego runs: `groups/your_groups.json` (2020–2026), `groups_admined_v2`: `[{name, url, timestamp}]`. */
export const adminedGroupsReader = jsonReader({
  name: "groups-admined",
  claims: namedAny("your_groups"),
  recognises: (head) => /^\s*\{\s*"groups_admined(?:_v\d)?"\s*:\s*\[/.test(head),
  read(value, draft) {
    const records = recordsUnder(value, ["groups_admined_v2", "groups_admined"]);
    for (const record of records ?? []) {
      const name = shownText(member(record, "name"));
      if (name === "") {
        draft.skip("no-name");
        continue;
      }
      const from = instantDay(member(record, "timestamp"));
      draft.egoFact({ kind: "belonged", environment: { kind: "group", name }, role: "admin", from, to: null });
      draft.use();
    }
    return records !== null;
  },
  seesContact: false,
});

/** True for a sentence that tells of leaving a group rather than joining it. */
export const tellsLeaving = (sentence: string): boolean => LEAVING.test(sentence);

/** Words of leaving in the two languages; the Italian ones are not verified in a file. */
const LEAVING =
  /\b(?:left|removed from|no longer a member|uscit[oa]|lasciat[oa]|abbandonat[oa]|rimoss[oa]|lasciando)\b/i;

/** Ego joins a group, or leaves it. */
export type Step = { readonly name: string; readonly day: Day | null; readonly leaves: boolean };

/** One step per group named; a record that names none becomes a nameless step, to be counted. */
function stepsIn(record: unknown): readonly Step[] {
  const day = instantDay(member(record, "timestamp"));
  const sentence = shownText(member(record, "title"));
  const names = listOf(member(record, "data")).map((data) => shownText(member(data, "name")));
  if (names.length === 0) names.push(shownText(member(record, "name")));
  return names.map((name) => ({ name, day, leaves: tellsLeaving(sentence.replace(name, "")) }));
}

/** Writes stays in groups. Pairs each joining with the leaving that follows it. A leaving without a joining ended a stay of unknown beginning. */
export function writeStays(steps: readonly Step[], draft: Draft): void {
  const joined = new Map<string, Day | null>();
  const inOrder = steps.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || Number(a.leaves) - Number(b.leaves));
  for (const { name, day, leaves } of inOrder) {
    if (name === "") {
      draft.skip("no-name");
      continue;
    }
    draft.use();
    if (leaves) {
      writeStay(draft, { name, from: joined.get(name) ?? null, to: day });
      joined.delete(name);
    } else if (!joined.has(name)) joined.set(name, day);
  }
  for (const [name, from] of joined) writeStay(draft, { name, from, to: null });
}

function writeStay(
  draft: Draft,
  stay: { readonly name: string; readonly from: Day | null; readonly to: Day | null },
): void {
  const { name, from, to } = stay;
  draft.egoFact({ kind: "belonged", environment: { kind: "group", name }, role: null, from, to });
}
