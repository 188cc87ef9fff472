import { useState } from "react";
import type { PersonId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { Cells } from "./cells.tsx";
import { picking } from "./picking.ts";
import { WindowedGrid } from "./windowed-grid.tsx";

type PeopleGridProps = {
  readonly view: View;
  readonly rows: Uint32Array;
  readonly narrow: boolean;
  /** Whom the list opens at; the first when `null` or not among the rows. */
  readonly startAt: PersonId | null;
};

/** Heights in CSS pixels, as in people.css. */
export const NARROW_ROW = 60;
export const WIDE_ROW = 44;
export const HEADING = 34;

/** The people of a view, each to be opened. */
export function PeopleGrid({ view, rows, narrow, startAt }: PeopleGridProps) {
  const { state, deeds, words } = useApp();
  const [start] = useState(() => (startAt === null ? 0 : Math.max(0, rows.indexOf(view.people.ids.indexOf(startAt)))));
  const { columns } = words.people;
  const idAt = (index: number): PersonId | undefined => view.people.ids[rows[index] ?? -1];
  return (
    <WindowedGrid
      label={words.seen.list}
      keys={`${words.people.keys} ${words.people.keysPick}`}
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
      onKey={(event, at) => picking(event, idAt(at), { state, deeds })}
      onAct={(index) => {
        const person = idAt(index);
        if (person !== undefined) deeds.select(person);
      }}
    >
      {(index) => <Cells view={view} words={words} row={rows[index] ?? -1} narrow={narrow} />}
    </WindowedGrid>
  );
}
