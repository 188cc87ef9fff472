import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { MapButton } from "../map/map-button.tsx";
import { MapView } from "../map/map-view.tsx";
import { useShownTheme } from "../shell/use-theme.ts";
import { highlightOf } from "../state/lens-rows.ts";
import { useConsulted } from "../purpose/use-consulted.ts";
import { useApp } from "../use-app.ts";
import { PlateHead } from "./head.tsx";
import { LOOKS, lensOf, lookOf } from "./looks.ts";
import { MARKS } from "./marks.ts";
import { PutInCircle } from "./put-in-circle.tsx";
import { MapSearch } from "./search.tsx";
import { TimeStrip } from "./time-strip.tsx";
import { toggled } from "./toggled.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { yearsOf } from "./years.ts";
import "./plate.css";

const NO_RINGS: readonly Float32Array[] = [];

/** The map in its double rule, as an atlas frames a plate, with its views above and time below. */
export function Plate({ view, corner }: { readonly view: View; readonly corner: ReactNode }) {
  const { state, deeds, words } = useApp();
  const { plate } = words;
  const theme = useShownTheme(state.theme);
  const sheet = useRef<HTMLDivElement>(null);
  const [full, turnFull] = useFullScreen(sheet);
  const [frozen, setFrozen] = useState(false);
  const [ego, setEgo] = useState(false);
  const [searching, setSearching] = useState(false);
  const [put, setPut] = useState<{ readonly row: number; readonly group: number } | null>(null);
  const [timeOpen, setTimeOpen] = useState(state.lens.upTo !== null);
  const years = useMemo(() => yearsOf(view), [view]);
  const selection = state.selected === null ? -1 : view.people.ids.indexOf(state.selected);
  const onSelect = useCallback(
    (row: number | null) => deeds.select(row === null ? null : (view.people.ids[row] ?? null)),
    [deeds, view],
  );
  const { picked } = state.lens;
  const putWho = put === null ? undefined : view.people.ids[put.row];
  const toTheMap = (): void => sheet.current?.querySelector<HTMLElement>(".map-stage")?.focus();
  const highlight = highlightOf(state);
  const reach = useConsulted(
    highlight === null || (state.lens.circle === null && state.lens.world === null)
      ? null
      : { kind: "reach", rows: [...highlight] },
  );
  return (
    <div ref={sheet} className="map-frame">
      <div className="mapped-sheet">
        <PlateHead view={view} />
        <MapView
          view={view}
          theme={theme}
          words={words.map}
          selection={selection}
          highlight={highlight}
          marks={MARKS[lookOf(state.lens)]}
          frozen={frozen}
          ego={ego}
          reach={reach?.rings ?? NO_RINGS}
          tools={
            <>
              <MapButton
                label={plate.search}
                drawing="M2.6 2.6 7 7M4-1.5A5.5 5.5 0 1 1-7-1.5A5.5 5.5 0 0 1 4-1.5Z"
                pressed={searching}
                onPress={() => setSearching(!searching)}
              />
              {years === null ? null : (
                <MapButton
                  label={plate.time}
                  drawing="M7 0A7 7 0 1 1-7 0A7 7 0 0 1 7 0ZM0-4.2V0L3 2.2"
                  pressed={timeOpen}
                  onPress={() => {
                    if (timeOpen) deeds.look({ upTo: null });
                    setTimeOpen(!timeOpen);
                  }}
                />
              )}
              <MapButton
                label={plate.me}
                drawing="M2.2-4A2.2 2.2 0 1 1-2.2-4A2.2 2.2 0 0 1 2.2-4ZM-4.6 7A4.6 5.4 0 0 1 4.6 7Z"
                pressed={ego}
                onPress={() => setEgo(!ego)}
              />
              <MapButton
                className="map-freeze"
                label={plate.freeze}
                drawing="M-4.5-.5V7H4.5V-.5ZM-2.8-.5V-3.2A2.8 3.2 0 0 1 2.8-3.2V-.5"
                pressed={frozen}
                onPress={() => setFrozen(!frozen)}
              />
              {turnFull === null ? null : (
                <MapButton
                  label={full ? plate.notFull : plate.full}
                  drawing={full ? "M-1-6V-1H-6M1 6V1H6" : "M1-6H6V-1M-1 6H-6V1M6-6 1.5-1.5M-6 6-1.5 1.5"}
                  pressed={full}
                  onPress={turnFull}
                />
              )}
            </>
          }
          overlay={
            <>
              {corner}
              {searching ? (
                <MapSearch
                  onClose={() => {
                    setSearching(false);
                    toTheMap();
                  }}
                />
              ) : null}
            </>
          }
          onSelect={onSelect}
          onPick={(rows) => {
            const ids = rows.flatMap((row) => view.people.ids[row] ?? []);
            if (ids.length > 0) deeds.look({ picked: toggled(picked, ids) });
          }}
          onPut={(row, group) => setPut({ row, group })}
          onLook={(number) => {
            const look = LOOKS[number - 1];
            if (look !== undefined) deeds.lookOnly(lensOf(look, view));
          }}
          onSearch={() => setSearching(true)}
        />
        {timeOpen && years !== null ? (
          <TimeStrip
            view={view}
            years={years}
            onClose={() => {
              deeds.look({ upTo: null });
              setTimeOpen(false);
            }}
          />
        ) : null}
      </div>
      {put === null || putWho === undefined ? null : (
        <PutInCircle view={view} people={[putWho]} group={put.group} onClose={() => setPut(null)} />
      )}
    </div>
  );
}
