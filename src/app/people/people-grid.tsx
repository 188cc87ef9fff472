import { type KeyboardEvent, memo, type MouseEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { type Day, day } from "../../core/model/day.ts";
import type { PersonId } from "../../core/model/ids.ts";
import { BANDS, NO_DAY, STATES, type View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";
import { clusterName } from "./cluster-name.ts";
import { StrengthMark } from "./strength-mark.tsx";
import { useWindow } from "./use-window.ts";

type PeopleGridProps = {
  readonly view: View;
  readonly rows: Uint32Array;
  readonly narrow: boolean;
  /** Whom the list opens at; the first when `null` or not among the rows. */
  readonly startAt: PersonId | null;
};

/** Heights in CSS pixels; a row never wraps, so they need not be measured. They match people.css. */
const NARROW_ROW = 60;
const WIDE_ROW = 44;
const HEADING = 34;

/**
 * One tab stop. Up and Down move between people, Enter opens one. Only the rows in sight are in the
 * page, so each says which of how many it is.
 */
export function PeopleGrid({ view, rows, narrow, startAt }: PeopleGridProps) {
  const { state, deeds, words } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [start] = useState(() => (startAt === null ? 0 : Math.max(0, rows.indexOf(view.people.ids.indexOf(startAt)))));
  const [at, setAt] = useState(start);
  const height = narrow ? NARROW_ROW : WIDE_ROW;
  const { first, last, reveal, page } = useWindow(scroller, {
    count: rows.length,
    row: height,
    heading: narrow ? 0 : HEADING,
  });
  const { columns } = words.people;
  useLayoutEffect(() => {
    if (start > 0) reveal(start);
  }, [start, reveal]);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    reveal(next);
  };
  const open = (index: number): void => {
    const person = view.people.ids[rows[index] ?? -1];
    setAt(index);
    if (person !== undefined) deeds.select(person);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = destination(event.key, at, page(), rows.length);
    if (to !== null) move(to);
    else if (event.key === "Enter" || event.key === " ") open(at);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
    if (row !== null) open(Number(row.dataset["at"]));
  };

  const headings = narrow
    ? [columns.name, columns.strength, columns.last]
    : [columns.name, columns.doing, columns.strength, columns.last, columns.group];
  return (
    <>
      <p id={`${id}keys`} className="unseen">
        {words.people.keys}
      </p>
      <div
        ref={scroller}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={words.seen.list}
        aria-describedby={`${id}keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={headings.length}
        aria-activedescendant={at >= first && at < last ? `${id}${at}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="rowgroup" className={narrow ? "unseen" : "grid-headings"}>
          <div role="row" aria-rowindex={1} className="grid-row">
            {headings.map((heading) => (
              <span role="columnheader" key={heading}>
                {heading}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="grid-land" style={{ height: rows.length * height }}>
          {Array.from(rows.subarray(first, last), (row, offset) => {
            const index = first + offset;
            return (
              <Row
                key={index}
                id={`${id}${index}`}
                view={view}
                words={words}
                row={row}
                index={index}
                start={index * height}
                narrow={narrow}
                selected={view.people.ids[row] === state.selected}
                active={index === at}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

function destination(key: string, at: number, page: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return at + page;
    case "PageUp":
      return at - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

type RowProps = {
  readonly id: string;
  readonly view: View;
  readonly words: Words;
  readonly row: number;
  readonly index: number;
  readonly start: number;
  readonly narrow: boolean;
  readonly selected: boolean;
  readonly active: boolean;
};

const Row = memo(function Row(props: RowProps) {
  const { view, words, row, index, start, narrow } = props;
  const { people } = view;
  const band = BANDS[people.band[row] ?? BANDS.length - 1] ?? null;
  const name = people.names[row] ?? "";
  const doing = people.doing[row] ?? "";
  const last = lastContact(view, row);
  const cluster = people.cluster[row] ?? -1;
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={props.selected}
      data-at={index}
      className={`grid-row grid-person ${props.active ? "grid-active" : ""}`}
      style={{ transform: `translateY(${start}px)` }}
    >
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
    </div>
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
