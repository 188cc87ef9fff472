import { useEffect, useRef } from "react";
import type { Place } from "../state/state.ts";

/** When a screen goes away with the focus in it, the focus goes to the new one instead of nowhere. */
export function useArrival(place: Place): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>("#content")?.focus({ preventScroll: true });
  }, [place]);
}
