import type { Day } from "../../model/day.ts";
import type { Identity, Mention } from "../../model/mention.ts";
import type { TableField } from "../../model/source.ts";
import { profileOf } from "../cards/profile-address.ts";
import { instantDay } from "../facebook/facebook-text.ts";
import { openDateColumn } from "../text/date-column.ts";
import { dayFrom } from "../text/dates.ts";
import type { DateOrder } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { emailKey, fullName, isPlaceholder, phoneKey, shownName, textOrNull } from "../text/names.ts";

/** One person of a table, cells as written; empty where the table has no such column. */
export type PersonCells = (field: TableField) => string;

/** Writes the people of a table into a draft; dates wait until the whole column shows its order. */
export type PeopleRows = {
  readonly row: (cells: PersonCells) => void;
  /**
   * `order`: how to read 3/4/2019, where `sure` is not set when no date of the column tells. Answers whether the
   * table would have shown a contact: only where it says of each person when the last was.
   */
  readonly end: (order: DateOrder, sure?: "sure") => boolean;
};

/** What may stand between several circles, addresses or numbers in one cell (Google writes ` ::: `). */
const SEVERAL = /\s*(?:[;|,]|:::)\s*/;

type Waiting = { readonly mention: number; readonly since: string; readonly last: string };

/**
 * People listed in a table: who they are, since when, when last in touch, in which circles, and what ego noted. On
 * Facebook a name is an identity of its own; elsewhere it is just a name.
 */
export function openPeopleRows(draft: Draft, platform: "facebook" | "table"): PeopleRows {
  const seen = new Set<string>();
  const waiting: Waiting[] = [];
  const column = openDateColumn();

  return {
    row(cells) {
      const person = personIn(cells, platform);
      if (person.name === "" && person.identities.length === 0) {
        draft.skip(isPlaceholder(cells("name")) ? "placeholder" : "no-name");
        return;
      }
      const since = kept(cells("since"));
      const last = kept(cells("last-contact"));
      const apart = [person.company ?? "", person.position ?? "", since].join("\u0000");
      const mention = draft.card(person, apart);
      const circles = new Set(cells("circle").split(SEVERAL).map(shownName));
      circles.delete("");
      draft.note(mention, cells("note"));
      const row = JSON.stringify([mention, since, last, ...circles]);
      if (seen.has(row)) return draft.skip("duplicate");
      seen.add(row);
      column.saw(since);
      column.saw(last);
      waiting.push({ mention, since, last });
      for (const name of circles) {
        draft.membership({ mention, environment: { kind: "circle", name }, from: null, to: null });
      }
      if (person.company !== null) {
        const environment = { kind: "company", name: person.company } as const;
        draft.membership({ mention, environment, from: null, to: null });
      }
      draft.use();
    },
    end(order, sure) {
      const read = sure === "sure" ? order : column.order(order);
      let inTouch = 0;
      for (const { mention, since, last } of waiting) {
        draft.trace({ mention, kind: "contact-listed", day: dayIn(since, read), direction: "both" });
        const day = dayIn(last, read);
        if (day === null) continue;
        inTouch++;
        draft.trace({ mention, kind: "last-contact", day, direction: "both" });
      }
      return inTouch > 0 && inTouch === waiting.length;
    },
  };
}

/** A date in words or figures, or the seconds Facebook's own JSON has. */
function dayIn(text: string, order: DateOrder): Day | null {
  return dayFrom(text, order) ?? (/^\d{9,13}$/.test(text) ? instantDay(text) : null);
}

function personIn(cells: PersonCells, platform: "facebook" | "table"): Mention {
  const given = shownName(cells("given"));
  const family = shownName(cells("family"));
  const written = shownName(cells("name")) || fullName(given, family);
  // Scripts that copy a page put the address where they found no name.
  const name = /^https?:\/\//i.test(written) || emailKey(written) !== null ? "" : written;
  const identities: Identity[] = [];
  const add = (identity: Identity | null): void => {
    const isKnown = identities.some(({ kind, value }) => kind === identity?.kind && value === identity.value);
    if (identity !== null && !isKnown) identities.push(identity);
  };
  for (const part of cells("profile").split(SEVERAL)) add(profileOf(part));
  for (const part of `${cells("email")};${written}`.split(SEVERAL)) add(identityOf("email", emailKey(part)));
  for (const part of cells("phone").split(SEVERAL)) add(identityOf("phone", phoneKey(part)));
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

function identityOf(kind: Identity["kind"], value: string | null): Identity | null {
  return value === null ? null : { kind, value };
}
