import { memo, useState } from "react";
import { type Day, day } from "../../core/model/day.ts";
import type { PersonId } from "../../core/model/ids.ts";
import { BANDS, NO_DAY, STATES, type View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";
import { clusterName } from "./cluster-name.ts";
import { StrengthMark } from "./strength-mark.tsx";
import { WindowedGrid } from "./windowed-grid.tsx";

type PeopleGridProps = {
  readonly view: View;
  readonly rows: Uint32Array;
  readonly narrow: boolean;
  /** Whom the list opens at; the first when `null` or not among the rows. */
  readonly startAt: PersonId | null;
};

/** Heights in CSS pixels, as in people.css. */
const NARROW_ROW = 60;
const WIDE_ROW = 44;
const HEADING = 34;

/** The people of a view, each to be opened. */
export function PeopleGrid({ view, rows, narrow, startAt }: PeopleGridProps) {
  const { state, deeds, words } = useApp();
  const [start] = useState(() => (startAt === null ? 0 : Math.max(0, rows.indexOf(view.people.ids.indexOf(startAt)))));
  const { columns } = words.people;
  const idAt = (index: number): PersonId | undefined => view.people.ids[rows[index] ?? -1];
  return (
    <WindowedGrid
      label={words.seen.list}
      keys={words.people.keys}
      count={rows.length}
      height={narrow ? NARROW_ROW : WIDE_ROW}
      heading={narrow ? 0 : HEADING}
      headings={
        narrow
          ? [columns.name, columns.strength, columns.last]
          : [columns.name, columns.doing, columns.strength, columns.last, columns.group]
      }
      start={start}
      isChosen={(index) => idAt(index) === state.selected}
      onAct={(index) => {
        const person = idAt(index);
        if (person !== undefined) deeds.select(person);
      }}
    >
      {(index) => <Cells view={view} words={words} row={rows[index] ?? -1} narrow={narrow} />}
    </WindowedGrid>
  );
}

type CellsProps = {
  readonly view: View;
  readonly words: Words;
  readonly row: number;
  readonly narrow: boolean;
};

const Cells = memo(function Cells({ view, words, row, narrow }: CellsProps) {
  const { people } = view;
  const band = BANDS[people.band[row] ?? BANDS.length - 1] ?? null;
  const name = people.names[row] ?? "";
  const doing = people.doing[row] ?? "";
  const last = lastContact(view, row);
  const cluster = people.cluster[row] ?? -1;
  return (
    <>
      <span role="gridcell" className="cell-name">
        <bdi>{name === "" ? words.terms.noName : name}</bdi>
        {narrow && doing !== "" ? <bdi className="cell-under">{doing}</bdi> : null}
      </span>
      {narrow ? null : (
        <span role="gridcell" className="cell-doing">
          <bdi>{doing}</bdi>
        </span>
      )}
      <span role="gridcell" className="cell-strength">
        <StrengthMark band={band} />
        {words.terms.bands[band ?? "unknown"]}
      </span>
      <span role="gridcell" className="cell-last">
        {last === null ? neverSeen(view, row, words) : words.format.ago(last, view.day)}
      </span>
      {narrow ? null : (
        <span role="gridcell" className="cell-group">
          <bdi>{cluster < 0 ? "" : clusterName(view, cluster, words.people)}</bdi>
        </span>
      )}
    </>
  );
});

/** Without a day of contact: "never", unless nothing could have seen one. */
function neverSeen(view: View, row: number, words: Words): string {
  return STATES[view.people.state[row] ?? 0] === "cannot-tell" ? "" : words.people.never;
}

function lastContact(view: View, row: number): Day | null {
  const last = view.people.lastContact[row] ?? NO_DAY;
  return last === NO_DAY ? null : day(last);
}
