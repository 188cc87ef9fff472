import type { Identity } from "../../model/mention.ts";
import type { Reader } from "../source.ts";
import { dayFrom } from "../text/dates.ts";
import { mentionOf } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { linkedinSlug, shownName } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";
import { isGone } from "./message-refusal.ts";

/**
 * Reads Invitations.csv: who asked whom to connect, mostly of late or still open. Until 2023 names
 * only, then profile addresses too. `Sent At` is month first, `1/29/26, 2:37 PM`, without a zone.
 * The side that is not the other is ego, which tells whose export this is.
 */
export const invitations: Reader = linkedinReader({
  file: "invitations",
  names: ["invitations"],
  knows: (columns) => hasAll(columns, ["from", "to", "sentat", "direction"]),
  seesContact: false,
  open: openInvitations,
});

function openInvitations(draft: Draft): RowReader {
  const seen = new Set<string>();

  function row(cells: TableRow): void {
    const direction = directionOf(cells.cell("direction"));
    if (direction === null) return draft.skip("unknown-person");
    const inviter = side(cells, "from", "inviterprofileurl");
    const invitee = side(cells, "to", "inviteeprofileurl");
    const [other, ego] = direction === "in" ? [inviter, invitee] : [invitee, inviter];
    for (const identity of ego.identities) draft.egoFact({ kind: "identity", identity, name: ego.name });
    if (ego.name !== "") {
      draft.egoFact({ kind: "identity", identity: { kind: "name", value: ego.name }, name: ego.name });
    }
    if (other.gone) return draft.skip("deleted-account");
    if (other.name === "" && other.identities.length === 0) return draft.skip("no-name");
    const day = dayFrom(cells.cell("sentat"));
    const mention = draft.mention(mentionOf(other.name, other.identities));
    const key = `${String(mention)} ${direction} ${String(day)}`;
    if (seen.has(key)) return draft.skip("duplicate");
    seen.add(key);
    draft.trace({ mention, kind: "invitation", day, direction });
    draft.use();
  }

  return { row };
}

type Side = { readonly name: string; readonly identities: readonly Identity[]; readonly gone: boolean };

function side(cells: TableRow, nameColumn: string, urlColumn: string): Side {
  const raw = cells.cell(nameColumn);
  const slug = linkedinSlug(cells.cell(urlColumn));
  const gone = isGone(raw);
  return {
    name: gone ? "" : shownName(raw),
    identities: slug === null ? [] : [{ kind: "linkedin-url", value: slug }],
    gone: gone && slug === null,
  };
}

function directionOf(text: string): "in" | "out" | null {
  const direction = text.toUpperCase();
  return direction === "INCOMING" ? "in" : direction === "OUTGOING" ? "out" : null;
}
