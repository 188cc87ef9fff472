import type { TableWords } from "../../core/export/people-table.ts";
import type { Words } from "../words/words.ts";

/** The words of tables in the language of the page. */
export function tableWords({ takeAway, terms }: Words): TableWords {
  const { headings, states } = takeAway;
  const { bands, roles, basis, platforms, circleKinds } = terms;
  return { headings, states, bands, roles, basis, platforms, circleKinds };
}
