import type { Day } from "../../model/day.ts";
import type { EnvironmentKind } from "../../model/reading.ts";
import type { Reader } from "../source.ts";
import { dayFrom, lastDayFrom } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { shownName, textOrNull } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/** Positions.csv: where ego worked, from when to when (`Sep 2019`; no end means still). */
export const positions: Reader = linkedinReader({
  file: "positions",
  names: ["positions"],
  knows: (columns) => hasAll(columns, ["companyname", "title", "startedon", "finishedon"]),
  seesContact: false,
  open: (draft) =>
    openPlaces(draft, { kind: "company", name: "companyname", role: "title", from: "startedon", to: "finishedon" }),
});

/** Education.csv: where ego went to school (`Sep 2019` or a year). */
export const education: Reader = linkedinReader({
  file: "education",
  names: ["education"],
  knows: (columns) => hasAll(columns, ["schoolname", "startdate", "enddate"]),
  seesContact: false,
  open: (draft) =>
    openPlaces(draft, { kind: "school", name: "schoolname", role: "degreename", from: "startdate", to: "enddate" }),
});

/** Volunteering.csv: where ego lends a hand; a circle outside work. */
export const volunteering: Reader = linkedinReader({
  file: "volunteering",
  names: ["volunteering", "volunteeringexperiences"],
  knows: (columns) => hasAll(columns, ["companyname", "role", "cause"]),
  seesContact: false,
  open: (draft) =>
    openPlaces(draft, { kind: "volunteering", name: "companyname", role: "role", from: "startedon", to: "finishedon" }),
});

/** Organizations.csv: associations ego belongs to. The header is not verified: `Name,Position,Started On,Finished On,Description`. */
export const organizations: Reader = linkedinReader({
  file: "organizations",
  names: ["organizations"],
  knows: (columns) => hasAll(columns, ["name"]),
  onlyByName: true,
  seesContact: false,
  open: (draft) =>
    openPlaces(draft, { kind: "group", name: "name", role: "position", from: "startedon", to: "finishedon" }),
});

/** Where each thing stands in a table of ego's own past. */
type PlaceColumns = {
  readonly kind: EnvironmentKind;
  readonly name: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
};

type Place = { readonly name: string; readonly role: string; readonly from: Day | null; readonly to: Day | null };

/**
 * Profiles in several languages repeat every entry once per language; entries of the same place and
 * dates are one, with the role that comes first in order.
 */
function openPlaces(draft: Draft, columns: PlaceColumns): RowReader {
  const places = new Map<string, Place>();

  function row(cells: TableRow): void {
    const name = shownName(cells.cell(columns.name));
    if (name === "") return draft.skip(cells.cell(columns.name) === "" ? "only-about-you" : "placeholder");
    const role = shownName(cells.cell(columns.role));
    const from = dayFrom(cells.cell(columns.from));
    const to = lastDayFrom(cells.cell(columns.to));
    const key = [name, String(from), String(to)].join("\u0000");
    const known = places.get(key);
    if (known === undefined) draft.use();
    else draft.skip("duplicate");
    const keepsKnown = known !== undefined && (role === "" || (known.role !== "" && known.role <= role));
    if (!keepsKnown) places.set(key, { name, role, from, to });
  }

  return {
    row,
    end() {
      for (const { name, role, from, to } of places.values()) {
        draft.egoFact({
          kind: "belonged",
          environment: { kind: columns.kind, name },
          role: textOrNull(role),
          from,
          to,
        });
      }
    },
  };
}
