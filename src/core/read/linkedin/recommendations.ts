import type { Reader } from "../source.ts";
import { dayFrom } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll, hasAny } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { fullName, shownName, textOrNull } from "../text/names.ts";
import { linkedinFileKey } from "../text/path.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/**
 * Reads Recommendations_Received.csv and Recommendations_Given.csv (seen 2021–2026). Both have the
 * same columns, so only the file's name says who wrote; renamed, the trace has no direction. No
 * profile address is given: the person is known by name, role and company.
 */
export const recommendations: Reader = linkedinReader({
  file: "recommendations",
  names: ["recommendationsreceived", "recommendationsgiven", "recommendations"],
  knows: (columns) =>
    hasAll(columns, ["firstname", "lastname", "company", "status"]) &&
    hasAny(columns, ["creationdate", "createddate"]) &&
    hasAny(columns, ["text", "body"]),
  seesContact: false,
  open: openRecommendations,
});

function openRecommendations(draft: Draft, path: string): RowReader {
  const key = linkedinFileKey(path);
  const direction = key.endsWith("given") ? "out" : key.endsWith("received") ? "in" : "both";
  const seen = new Set<string>();

  function row(cells: TableRow): void {
    if (/^(?:HIDDEN|DECLINED|DELETED|WITHDRAWN|NOT[ _]VISIBLE)$/i.test(cells.cell("status")))
      return draft.skip("declined");
    const given = shownName(cells.cell("firstname"));
    const family = shownName(cells.cell("lastname"));
    const name = fullName(given, family);
    if (name === "") {
      return draft.skip(cells.cell("firstname") + cells.cell("lastname") === "" ? "no-name" : "placeholder");
    }
    const day = dayFrom(cells.cell("creationdate") || cells.cell("createddate"));
    const mention = draft.mention({
      name,
      given: textOrNull(given),
      family: textOrNull(family),
      identities: [],
      position: textOrNull(shownName(cells.cell("jobtitle") || cells.cell("title"))),
      company: textOrNull(shownName(cells.cell("company"))),
    });
    const once = `${String(mention)} ${String(day)}`;
    if (seen.has(once)) return draft.skip("duplicate");
    seen.add(once);
    draft.trace({ mention, kind: "recommendation", day, direction });
    draft.use();
  }

  return { row };
}
