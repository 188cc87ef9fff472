import { useCallback } from "react";
import type { View } from "../../engine/protocol.ts";
import { useShownTheme } from "../shell/use-theme.ts";
import { highlightOf } from "../state/deeds.ts";
import { useApp } from "../use-app.ts";

/** The map in its double rule, as an atlas frames a plate. */
export function MapFrame({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const theme = useShownTheme(state.theme);
  const highlight = highlightOf(state);
  const row = state.selected === null ? -1 : view.people.ids.indexOf(state.selected);
  const onSelect = useCallback(
    (chosen: number | null) => deeds.select(chosen === null ? null : (view.people.ids[chosen] ?? null)),
    [deeds, view],
  );
  void theme;
  void highlight;
  void row;
  void onSelect;
  return <div className="map-frame">{words.seen.mapLater}</div>;
}
