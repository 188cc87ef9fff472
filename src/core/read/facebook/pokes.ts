import type { Day } from "../../model/day.ts";
import { listOf, member } from "../text/json.ts";
import type { Draft } from "../text/draft.ts";
import { namedAny } from "./facebook-path.ts";
import { facebookMention, instantDay, isDeletedAccount, shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";

/**
 * Pokes: `other_activity/pokes.json` (2018–2024), `pokes` or `pokes_v2`: `{data: [{poker, pokee, rep, timestamp}]}`.
 * The file does not say which of the two is ego: it is the one name that stands in every record.
 */
export const pokesReader = jsonReader({
  name: "pokes",
  claims: namedAny("pokes"),
  recognises: (head) => /^\s*\{\s*"pokes(?:_v\d)?"\s*:/.test(head),
  read(value, draft) {
    const pokes = member(value, "pokes_v2") ?? member(value, "pokes");
    const records = Array.isArray(pokes) ? pokes : member(pokes, "data");
    if (!Array.isArray(records)) return false;
    writePokes(
      listOf(records).map((record) => ({
        poker: shownText(member(record, "poker")),
        pokee: shownText(member(record, "pokee")),
        day: instantDay(member(record, "timestamp")),
      })),
      draft,
    );
    return true;
  },
  seesContact: false,
});

/** One poke: who poked whom. */
export type Poke = { readonly poker: string; readonly pokee: string; readonly day: Day | null };

/** Writes pokes between ego, who is in every one of them, and others. */
export function writePokes(pokes: readonly Poke[], draft: Draft): void {
  const ego = inEvery(pokes.filter(({ poker, pokee }) => !isDeletedAccount(poker) && !isDeletedAccount(pokee)));
  for (const { poker, pokee, day } of pokes) {
    const other = poker === ego ? pokee : poker;
    if (isDeletedAccount(poker) || isDeletedAccount(pokee)) draft.skip("deleted-account");
    else if (ego === null || other === ego) draft.skip("unknown-person");
    else if (day === null) draft.skip("no-date");
    else {
      const direction = poker === ego ? "out" : "in";
      draft.trace({ mention: draft.mention(facebookMention(other)), kind: "poke", day, direction });
      draft.use();
    }
  }
}

/** The one name that is in every poke; `null` when there is none or two. */
function inEvery(pokes: readonly Poke[]): string | null {
  const candidates = [pokes[0]?.poker, pokes[0]?.pokee].filter(
    (name) => name !== undefined && pokes.every(({ poker, pokee }) => poker === name || pokee === name),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
