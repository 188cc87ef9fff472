import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { useWindow } from "./use-window.ts";

type WindowedGridProps = {
  readonly label: string;
  /** What the keys do, for screen readers. */
  readonly keys: string;
  readonly count: number;
  /** Height of a row in CSS pixels; a row never wraps, so it need not be measured. It matches the style sheet. */
  readonly height: number;
  readonly headings: readonly string[];
  /** Height of the headings in CSS pixels; 0 when they are only spoken. */
  readonly heading: number;
  /** The row the list opens at. */
  readonly start?: number;
  /** Several rows can be chosen. */
  readonly several?: boolean;
  readonly isChosen: (index: number) => boolean;
  /** Enter, Space or a click on a row. */
  readonly onAct: (index: number) => void;
  /** Keys of one's own; true when the key was taken. `at`: the row the arrows are on. */
  readonly onKey?: (event: KeyboardEvent, at: number) => boolean;
  /** For lists of groups with their people below: how deep a row is, and whether what is below it shows. */
  readonly levels?: (index: number) => { readonly level: number; readonly expanded?: boolean | undefined };
  /** The cells of a row. */
  readonly children: (index: number) => ReactNode;
};

/**
 * A long list as an ARIA grid of one tab stop. Up and Down move between rows. Only the rows in sight are in the
 * page, so each says which of how many it is.
 */
export function WindowedGrid(props: WindowedGridProps) {
  const { count, height, heading, headings } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [start] = useState(props.start ?? 0);
  const [at, setAt] = useState(start);
  const { first, last, reveal, page } = useWindow(scroller, { count, row: height, heading });
  useLayoutEffect(() => {
    if (start > 0) reveal(start);
  }, [start, reveal]);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(count - 1, to));
    setAt(next);
    reveal(next);
  };
  const act = (index: number): void => {
    setAt(index);
    props.onAct(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = destination(event.key, at, page(), count);
    if (props.onKey?.(event, at) === true) event.preventDefault();
    else if (to !== null) move(to);
    else if (event.key === "Enter" || event.key === " ") act(at);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    // A button in a row acts by itself.
    const row = target?.closest("button") === null ? target.closest<HTMLElement>("[data-at]") : null;
    if (row !== null) act(Number(row.dataset["at"]));
  };

  return (
    <>
      <p id={`${id}keys`} className="unseen">
        {props.keys}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the role is one of two */}
      <div
        ref={scroller}
        className="grid"
        role={props.levels === undefined ? "grid" : "treegrid"}
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${id}keys`}
        aria-rowcount={count + 1}
        aria-colcount={headings.length}
        aria-multiselectable={props.several}
        aria-activedescendant={at >= first && at < last ? `${id}${at}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="rowgroup" className={heading === 0 ? "unseen" : "grid-headings"}>
          <div role="row" aria-rowindex={1} className="grid-row">
            {headings.map((text) => (
              <span role="columnheader" key={text}>
                {text}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="grid-land" style={{ height: count * height }}>
          {Array.from({ length: Math.max(0, last - first) }, (_, offset) => {
            const index = first + offset;
            const depth = props.levels?.(index);
            return (
              <div
                key={index}
                id={`${id}${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-level={depth?.level}
                aria-expanded={depth?.expanded}
                aria-selected={props.isChosen(index)}
                data-at={index}
                className={`grid-row grid-person ${index === at ? "grid-active" : ""}`}
                style={{ transform: `translateY(${index * height}px)` }}
              >
                {props.children(index)}
              </div>
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
