import { type KeyboardEvent, memo } from "react";
import { day } from "../../core/model/day.ts";
import type { PersonId } from "../../core/model/ids.ts";
import { NO_DAY, type View } from "../../engine/protocol.ts";
import { WindowedGrid } from "../people/windowed-grid.tsx";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";

/** Heights in CSS pixels, as in people.css and review.css. */
const NARROW_ROW = 60;
const WIDE_ROW = 44;
const HEADING = 34;

type ReviewGridProps = {
  readonly view: View;
  readonly rows: Uint32Array;
  readonly narrow: boolean;
  readonly chosen: ReadonlySet<PersonId>;
  readonly onChoose: (chosen: ReadonlySet<PersonId>) => void;
};

/** The people, several of whom can be chosen. */
export function ReviewGrid({ view, rows, narrow, chosen, onChoose }: ReviewGridProps) {
  const { words } = useApp();
  const { columns } = words.review;
  const idAt = (index: number): PersonId | undefined => view.people.ids[rows[index] ?? -1];
  const toggle = (index: number): void => {
    const id = idAt(index);
    if (id === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) {
      onChoose(new Set(Array.from(rows, (_, index) => idAt(index) ?? []).flat()));
      return true;
    }
    if (key === "Escape" && chosen.size > 0) {
      onChoose(new Set());
      return true;
    }
    return false;
  };
  return (
    <WindowedGrid
      label={words.review.list}
      keys={words.review.keys}
      count={rows.length}
      height={narrow ? NARROW_ROW : WIDE_ROW}
      heading={narrow ? 0 : HEADING}
      headings={[columns.name, columns.doing, columns.sources, columns.since].filter(
        (_, at) => !narrow || at === 0 || at === 2,
      )}
      several
      isChosen={(index) => {
        const id = idAt(index);
        return id !== undefined && chosen.has(id);
      }}
      onAct={toggle}
      onKey={onKey}
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
  const { people, sources } = view;
  const name = people.names[row] ?? "";
  const doing = people.doing[row] ?? "";
  const since = people.since[row] ?? NO_DAY;
  const bits = people.sources[row] ?? 0;
  const platforms = sources.filter((_, bit) => (bits & (1 << bit)) !== 0);
  return (
    <>
      <span role="gridcell" className="cell-name cell-choose">
        <Box />
        <span>
          <bdi>{name === "" ? words.terms.noName : name}</bdi>
          {narrow && doing !== "" ? <bdi className="cell-under">{doing}</bdi> : null}
        </span>
      </span>
      {narrow ? null : (
        <span role="gridcell" className="cell-doing">
          <bdi>{doing}</bdi>
        </span>
      )}
      <span role="gridcell" className="cell-last">
        {platforms.map(({ platform }) => words.terms.platforms[platform]).join(", ")}
      </span>
      {narrow ? null : (
        <span role="gridcell" className="cell-last">
          {since === NO_DAY ? "" : words.format.month(day(since))}
        </span>
      )}
    </>
  );
});

/** A box with a tick that shows in rows that are chosen; the row itself says so to screen readers. */
function Box() {
  return (
    <svg className="choose-box" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <rect x="1.5" y="1.5" width="15" height="15" rx="2" />
      <path d="M4.5 9.5 7.7 12.7 13.5 5.5" />
    </svg>
  );
}
