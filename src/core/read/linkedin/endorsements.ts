import type { Reader } from "../source.ts";
import { dayFrom } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { fullName, linkedinSlug, shownName, textOrNull } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/**
 * Reads Endorsement_Received_Info.csv: who vouched for a skill of ego's, and when
 * (`2022/06/20 13:05:02 UTC`). A profile address, without scheme, since mid 2023. Which skill is
 * not kept.
 */
export const endorsementsReceived: Reader = linkedinReader({
  file: "endorsements-received",
  names: ["endorsementreceivedinfo", "endorsementsreceivedinfo", "endorsementsreceived"],
  knows: (columns) => hasAll(columns, ["endorsementdate", "endorserfirstname", "endorserlastname"]),
  seesContact: false,
  open: (draft) => openEndorsements(draft, "endorser", "in"),
});

/** Reads Endorsement_Given_Info.csv: whom ego vouched for, and when. */
export const endorsementsGiven: Reader = linkedinReader({
  file: "endorsements-given",
  names: ["endorsementgiveninfo", "endorsementsgiveninfo", "endorsementsgiven"],
  knows: (columns) => hasAll(columns, ["endorsementdate", "endorseefirstname", "endorseelastname"]),
  seesContact: false,
  open: (draft) => openEndorsements(draft, "endorsee", "out"),
});

function openEndorsements(draft: Draft, other: "endorser" | "endorsee", direction: "in" | "out"): RowReader {
  const seen = new Set<string>();

  function row(cells: TableRow): void {
    if (/^(?:HIDDEN|REJECTED|DECLINED|DELETED)$/i.test(cells.cell("endorsementstatus"))) return draft.skip("declined");
    const first = cells.cell(`${other}firstname`);
    const last = cells.cell(`${other}lastname`);
    const given = shownName(first);
    const family = shownName(last);
    const slug = linkedinSlug(cells.cell(`${other}publicurl`));
    if (given + family === "" && slug === null) return draft.skip(first + last === "" ? "no-name" : "placeholder");
    const day = dayFrom(cells.cell("endorsementdate"));
    const mention = draft.mention({
      name: fullName(given, family),
      given: textOrNull(given),
      family: textOrNull(family),
      identities: slug === null ? [] : [{ kind: "linkedin-url", value: slug }],
      position: null,
      company: null,
    });
    const key = `${String(mention)} ${String(day)}`;
    if (!seen.has(key)) draft.trace({ mention, kind: "endorsement", day, direction });
    seen.add(key);
    draft.use();
  }

  return { row };
}
