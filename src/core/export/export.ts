import type { CircleId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";
import { circleCards } from "./circle-cards.ts";
import type { Report } from "../report/contract.ts";
import { formatReport } from "../report/format.ts";
import { gexfOf, graphmlOf } from "./graph-files.ts";
import { csvOf, peopleTable, tiesTable, type TableWords } from "./people-table.ts";
import { tellingRows } from "./preview.ts";
import { composeReport, type ToReport } from "../report/report.ts";
import { withheldIn, type Withheld } from "./withheld.ts";

/** What a network can leave as: our report, tables, or what programs for networks read. */
export type FileKind = "json" | "people" | "ties" | "gexf" | "graphml";

export type ToExport = ToReport & {
  readonly as: FileKind;
  readonly words: TableWords;
  /** Whether it is to be looked at before it is taken. */
  readonly looked: boolean;
};

/** A file made. */
export type Exported = { readonly text: string; readonly preview: Preview | null };

/** What the receiver of a file will see. */
export type Preview = {
  /** Its rows that tell most, headings first; single lines of a file that is no table. */
  readonly rows: readonly (readonly string[])[];
  /** `null` with names included. */
  readonly withheld: Withheld | null;
};

/** The network as a file. Every kind is written from the same report, so what one withholds none tells. */
export function writeExport(given: ToExport): Exported {
  const report = composeReport(given);
  const text = WRITERS[given.as](report, given.words);
  if (!given.looked) return { text, preview: null };
  const withheld = given.names ? null : withheldIn(report, composeReport({ ...given, names: true }));
  return { text, preview: { rows: tellingRows(given.as, { text, report }, given.words), withheld } };
}

const WRITERS: Readonly<Record<FileKind, (report: Report, words: TableWords) => string>> = {
  json: formatReport,
  people: (report, words) => csvOf(peopleTable(report, words)),
  ties: (report, words) => csvOf(tiesTable(report, words)),
  gexf: gexfOf,
  graphml: graphmlOf,
};

/** The people of one circle as cards, with names and addresses: for ego's own address book. Empty where it is gone. */
export function writeCircle({ circles, people }: Network, id: CircleId): string {
  const circle = circles.find((known) => known.id === id);
  const members = new Set(circle?.people);
  return circleCards(
    people.filter((person) => members.has(person.id)),
    circle?.name ?? "",
  );
}
