import { isObject, listOf, member } from "../text/json.ts";
import type { Draft } from "../text/draft.ts";
import { namedAny } from "./facebook-path.ts";
import { instantDay, shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";

/**
 * Events ego answered: `events/your_event_responses.json` (2018–2026), `event_responses` or `event_responses_v2`:
 * `{events_joined, events_interested, events_declined: [{name, start_timestamp, end_timestamp}]}`. Who else went
 * is not in the download.
 */
export const eventsReader = jsonReader({
  name: "events",
  claims: namedAny("your_event_responses"),
  recognises: (head) => /^\s*\{\s*"event_responses(?:_v\d)?"\s*:/.test(head),
  read(value, draft) {
    const responses = member(value, "event_responses_v2") ?? member(value, "event_responses");
    if (!isObject(responses)) return false;
    readResponses(listOf(member(responses, "events_joined")), "joined", draft);
    readResponses(listOf(member(responses, "events_interested")), "interested", draft);
    draft.skip("declined", listOf(member(responses, "events_declined")).length);
    return true;
  },
  seesContact: false,
});

function readResponses(events: readonly unknown[], role: "joined" | "interested", draft: Draft): void {
  for (const event of events) {
    const name = shownText(member(event, "name"));
    const from = instantDay(member(event, "start_timestamp"));
    if (name === "") draft.skip("no-name");
    else {
      // An event without an end (0 in the file) ends on the day it begins; `null` would read as "still".
      const to = instantDay(member(event, "end_timestamp")) ?? from;
      draft.egoFact({ kind: "belonged", environment: { kind: "event", name }, role, from, to });
      draft.use();
    }
  }
}
