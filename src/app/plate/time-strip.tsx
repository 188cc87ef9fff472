import { useEffect, useId, useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { yearFacts, type Years } from "./years.ts";

type TimeStripProps = { readonly view: View; readonly years: Years; readonly onClose: () => void };

/** How long a year stands while the years go by, milliseconds. */
const A_YEAR = 900;
/** Geometry of the coverage strip, in its own units. */
const WIDTH = 1000;
const LINE = 5;

/** The network year by year: a slider, a way to let it run, and what each source sees of those years. */
export function TimeStrip({ view, years, onClose }: TimeStripProps) {
  const { state, deeds, words } = useApp();
  const { plate, terms } = words;
  const slider = useId();
  const [playing, setPlaying] = useState(false);
  const year = state.lens.upTo ?? years.last;
  const show = (to: number): void => deeds.look({ upTo: to });

  useEffect(() => {
    if (!playing) return;
    const next = setTimeout(() => {
      if (year >= years.last) setPlaying(false);
      else deeds.look({ upTo: year + 1 });
    }, A_YEAR);
    return () => clearTimeout(next);
  }, [playing, year, years, deeds]);

  const { people, first } = yearFacts(view, year);
  const from = first === null ? null : { from: terms.platformsFrom[first.source.platform], count: first.count };
  return (
    <div className="time" role="group" aria-label={plate.time}>
      <div className="time-row">
        <Button
          className="time-play"
          onPress={() => {
            if (!playing && year >= years.last) show(years.first);
            setPlaying(!playing);
          }}
        >
          {playing ? plate.pause : plate.play}
        </Button>
        <div className="time-scale">
          <label htmlFor={slider} className="unseen">
            {plate.year}
          </label>
          <input
            id={slider}
            type="range"
            min={years.first}
            max={years.last}
            step={1}
            value={year}
            aria-valuetext={String(year)}
            onChange={(event) => {
              setPlaying(false);
              show(Number(event.currentTarget.value));
            }}
          />
          <Coverage years={years} />
        </div>
        <output htmlFor={slider} className="time-year">
          {year}
        </output>
        <Button look="text" onPress={onClose}>
          {plate.timeClose}
        </Button>
      </div>
      <p className="small soft" aria-live={playing ? "off" : "polite"}>
        {plate.timeSentence({ year, isNow: year === years.last, people, undated: years.undated, first: from })}
      </p>
    </div>
  );
}

/** A line per source, over the years it sees; the same is said in words. */
function Coverage({ years }: { readonly years: Years }) {
  const { words } = useApp();
  const { plate, terms } = words;
  const { first, last, spans } = years;
  const across = (year: number): number => ((year - first) / (last - first)) * WIDTH;
  return (
    <>
      <svg
        className="time-coverage"
        viewBox={`0 0 ${WIDTH} ${spans.length * LINE * 2}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {spans.map(({ source, from, to }, at) => (
          <line
            key={source.id}
            x1={across(from)}
            x2={Math.max(across(to), across(from) + LINE)}
            y1={(at * 2 + 1) * LINE}
            y2={(at * 2 + 1) * LINE}
          >
            <title>{plate.coverage(terms.platforms[source.platform], from, to)}</title>
          </line>
        ))}
      </svg>
      <ul className="unseen" aria-label={plate.coverageTitle}>
        {spans.map(({ source, from, to }) => (
          <li key={source.id}>{plate.coverage(terms.platforms[source.platform], from, to)}</li>
        ))}
      </ul>
    </>
  );
}
