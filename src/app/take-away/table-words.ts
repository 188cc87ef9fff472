import type { TableWords } from "../../core/export/people-table.ts";
import type { Words } from "../words/words.ts";

/** The words of tables in the language of the page. */
export function tableWords({ takeAway, terms }: Words): TableWords {
  const { headings, states, cluster } = takeAway;
  const { bands, roles, basis, platforms, circleKinds } = terms;
  return { headings, states, cluster, bands, roles, basis, platforms, circleKinds };
}
