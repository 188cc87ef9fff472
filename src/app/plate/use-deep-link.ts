import { useEffect, useRef } from "react";
import type { Deeds } from "../state/deeds.ts";
import type { Look, State } from "../state/state.ts";
import { LOOKS, lensOf, lookOf } from "./looks.ts";

/** The view an address asks for: `#bridges`; `null` when it asks for none. */
const asked = (): Look | null => LOOKS.find((look) => `#${look}` === location.hash) ?? null;

/**
 * The address says which view of the map is open, by one of six fixed words and nothing else, so that it can be kept
 * or sent. Whoever opens it sees their own network that way.
 */
export function useDeepLink(state: State, deeds: Deeds): void {
  const { view, place, lens } = state;
  const given = useRef(asked());
  const look = lookOf(lens);
  useEffect(() => {
    const wanted = given.current;
    if (view === null || wanted === null) return;
    given.current = null;
    deeds.lookOnly(lensOf(wanted, view));
  }, [view, deeds]);
  useEffect(() => {
    if (view === null || given.current !== null) return;
    const hash = place === "seen" && look !== "circles" ? `#${look}` : "";
    if (hash !== location.hash)
      history.replaceState(history.state, "", `${location.pathname}${location.search}${hash}`);
  }, [view, place, look]);
  useEffect(() => {
    const follow = (): void => {
      given.current = asked();
      if (view === null || given.current === null) return;
      deeds.lookOnly(lensOf(given.current, view));
      deeds.go("seen");
      given.current = null;
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [view, deeds]);
}
