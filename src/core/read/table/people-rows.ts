import type { Day } from "../../model/day.ts";
import type { Identity, Mention } from "../../model/mention.ts";
import { instantDay } from "../facebook/facebook-text.ts";
import { dayFrom, orderShownBy } from "../text/dates.ts";
import type { DateOrder } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { emailKey, fullName, isPlaceholder, linkedinSlug, phoneKey, shownName, textOrNull } from "../text/names.ts";
import type { Field } from "./columns.ts";

/** One person of a table, cells as written; empty where the table has no such column. */
export type PersonCells = (field: Field) => string;

/** Writes the people of a table into a draft; dates wait until the whole column shows its order. */
export type PeopleRows = {
  readonly row: (cells: PersonCells) => void;
  /** `unsure`: how to read 3/4/2019 when no date of the column tells. */
  readonly end: (unsure: DateOrder) => void;
};

/** What may stand between several circles, addresses or numbers in one cell (Google writes ` ::: `). */
const SEVERAL = /\s*(?:[;|,]|:::)\s*/;

/**
 * People listed in a table: who they are, since when, in which circles. On Facebook a name is an identity of its
 * own; elsewhere it is just a name.
 */
export function openPeopleRows(draft: Draft, platform: "facebook" | "table"): PeopleRows {
  const seen = new Set<string>();
  const waiting: { readonly mention: number; readonly since: string }[] = [];
  const orders = new Set<DateOrder | null>();

  return {
    row(cells) {
      const person = personIn(cells, platform);
      if (person.name === "" && person.identities.length === 0) {
        draft.skip(isPlaceholder(cells("name")) ? "placeholder" : "no-name");
        return;
      }
      const since = kept(cells("since"));
      const apart = [person.company ?? "", person.position ?? "", since].join("\u0000");
      const mention = draft.mention(person, apart);
      const circles = new Set(cells("circle").split(SEVERAL).map(shownName));
      circles.delete("");
      const row = JSON.stringify([mention, since, ...circles]);
      if (seen.has(row)) return draft.skip("duplicate");
      seen.add(row);
      orders.add(orderShownBy(since));
      waiting.push({ mention, since });
      for (const name of circles) {
        draft.membership({ mention, environment: { kind: "circle", name }, from: null, to: null });
      }
      if (person.company !== null) {
        const environment = { kind: "company", name: person.company } as const;
        draft.membership({ mention, environment, from: null, to: null });
      }
      draft.use();
    },
    end(unsure) {
      const order = orders.has("month-first") ? "month-first" : orders.has("day-first") ? "day-first" : unsure;
      for (const { mention, since } of waiting) {
        draft.trace({ mention, kind: "contact-listed", day: sinceDay(since, order), direction: "both" });
      }
    },
  };
}

/** A date in words or figures, or the seconds Facebook's own JSON has. */
function sinceDay(text: string, order: DateOrder): Day | null {
  return dayFrom(text, order) ?? (/^\d{9,13}$/.test(text) ? instantDay(text) : null);
}

function personIn(cells: PersonCells, platform: "facebook" | "table"): Mention {
  const given = shownName(cells("given"));
  const family = shownName(cells("family"));
  const name = shownName(cells("name")) || fullName(given, family);
  const identities: Identity[] = [];
  const slug = linkedinSlug(cells("profile"));
  if (slug !== null) identities.push({ kind: "linkedin-url", value: slug });
  for (const part of cells("email").split(SEVERAL)) {
    const email = emailKey(part);
    if (email !== null) identities.push({ kind: "email", value: email });
  }
  for (const part of cells("phone").split(SEVERAL)) {
    const phone = phoneKey(part);
    if (phone !== null) identities.push({ kind: "phone", value: phone });
  }
  if (name !== "" && platform === "facebook") identities.push({ kind: "facebook-name", value: name });
  return {
    name,
    given: textOrNull(given),
    family: textOrNull(family),
    identities,
    position: textOrNull(shownName(cells("role"))),
    company: textOrNull(shownName(cells("company"))),
  };
}
