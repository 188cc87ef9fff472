import { useEffect, useRef } from "react";
import type { Place } from "../state/state.ts";

const PLACES: readonly Place[] = [
  "welcome",
  "guides",
  "about",
  "check-us",
  "sources",
  "review",
  "seen",
  "people",
  "circles",
  "round",
  "amplifier",
  "card",
  "advising",
  "how",
  "ask",
  "offer",
  "rhythm",
  "resources",
  "compare",
  "meeting",
  "purpose",
  "take-away",
];

/**
 * The browser's Back goes to the screen before. Only the screen's name is kept in the history; of
 * the address at most one of six fixed words changes (`use-deep-link.ts`), so nothing about the person can be read from
 * it.
 */
export function useBackButton(place: Place, go: (place: Place) => void): void {
  const shown = useRef<Place | null>(null);
  useEffect(() => {
    if (shown.current === null) history.replaceState(place, "");
    else if (shown.current !== place) {
      history.pushState(place, "");
      window.scrollTo(0, 0);
    }
    shown.current = place;
  }, [place]);
  useEffect(() => {
    const onBack = ({ state }: PopStateEvent): void => {
      const back = PLACES.find((known) => known === state);
      if (back === undefined) return;
      shown.current = back;
      go(back);
    };
    window.addEventListener("popstate", onBack);
    return () => window.removeEventListener("popstate", onBack);
  }, [go]);
}
