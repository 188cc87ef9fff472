import { useCallback } from "react";
import type { View } from "../../engine/protocol.ts";
import { MapView } from "../map/map-view.tsx";
import { useShownTheme } from "../shell/use-theme.ts";
import { highlightOf } from "../state/deeds.ts";
import { useApp } from "../use-app.ts";

/** The map in its double rule, as an atlas frames a plate. */
export function MapFrame({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const theme = useShownTheme(state.theme);
  const selection = state.selected === null ? -1 : view.people.ids.indexOf(state.selected);
  const onSelect = useCallback(
    (row: number | null) => deeds.select(row === null ? null : (view.people.ids[row] ?? null)),
    [deeds, view],
  );
  return (
    <div className="map-frame">
      <MapView
        view={view}
        theme={theme}
        words={words.map}
        selection={selection}
        highlight={highlightOf(state)}
        onSelect={onSelect}
      />
    </div>
  );
}
