import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Rows kept ready above and below what is in sight. */
const SPARE = 12;

/** Measures of a list in CSS pixels: every row is equally high, under a heading that stays in sight. */
export type Measures = { readonly count: number; readonly row: number; readonly heading: number };

/** The stretch of a long list that is in the page. */
export type Window = {
  readonly first: number;
  /** One past the last. */
  readonly last: number;
  /** Scrolls just enough to bring a row into sight. */
  readonly reveal: (index: number) => void;
  /** How many rows fit. */
  readonly page: () => number;
};

/** Which rows of a long list need be in the page, and how to move among them. */
export function useWindow(scroller: RefObject<HTMLElement | null>, { count, row, heading }: Measures): Window {
  const [sight, setSight] = useState({ top: 0, tall: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // Whole rows only, so that a scroll of a few pixels renders nothing anew.
    const look = (): void =>
      setSight((before) => {
        const top = Math.floor(element.scrollTop / row) * row;
        const tall = element.clientHeight;
        return before.top === top && before.tall === tall ? before : { top, tall };
      });
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, row]);

  const reveal = useCallback(
    (index: number): void => {
      const element = scroller.current;
      if (element === null) return;
      const top = index * row;
      const room = element.clientHeight - heading;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (top + row > element.scrollTop + room) element.scrollTo({ top: top + row - room });
    },
    [scroller, row, heading],
  );
  const page = useCallback(
    (): number => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? row) - heading) / row) - 1),
    [scroller, row, heading],
  );
  return {
    first: Math.max(0, Math.floor(sight.top / row) - SPARE),
    last: Math.min(count, Math.ceil((sight.top + sight.tall) / row) + SPARE),
    reveal,
    page,
  };
}
