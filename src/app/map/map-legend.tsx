import type { MapWords } from "./map-words.ts";

export type Mark = keyof MapWords["marks"];

type MapLegendProps = { readonly words: MapWords; readonly marks: readonly Mark[]; readonly folded: boolean };

/** What the marks mean, drawn as the map draws them: under the map, or folded away where there is no room. */
export function MapLegend({ words, marks, folded }: MapLegendProps) {
  if (!folded) return <Marks words={words} marks={marks} className="map-legend-strip" />;
  return (
    <details className="map-legend">
      <summary>{words.legend}</summary>
      <Marks words={words} marks={marks} className="map-legend-list" />
    </details>
  );
}

function Marks({ words, marks, className }: Omit<MapLegendProps, "folded"> & { readonly className: string }) {
  return (
    <ul className={className} aria-label={words.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg className="map-mark" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
            <MarkDrawing mark={mark} />
          </svg>
          <span>{words.marks[mark]}</span>
        </li>
      ))}
    </ul>
  );
}

/** A small country. */
const LAND = "M-8-1C-8-7-1-8 4-6 9-4 9 2 6 5 2 8-7 8-8-1Z";

function MarkDrawing({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case "group":
      return <path className="map-mark-land" d={LAND} />;
    case "smaller":
      return <path className="map-mark-land map-mark-dashed" d={LAND} />;
    case "strong":
      return <circle className="map-mark-full" r="7" />;
    case "person":
      return <circle className="map-mark-full" r="3.5" />;
    case "silhouette":
      return (
        <path className="map-mark-ring" d="M2-4a2.4 2.4 0 1 1-4.8 0a2.4 2.4 0 1 1 4.8 0ZM-5 7a4.6 4.6 0 0 1 9.2 0Z" />
      );
    case "dormant":
      return <circle className="map-mark-open" r="5" />;
    case "bridge":
      return (
        <>
          <circle className="map-mark-full" r="4.5" />
          <circle className="map-mark-ring" r="7.5" />
        </>
      );
    case "cold":
      return (
        <>
          <circle className="map-mark-dust" cx="-5" cy="-2" r="1.3" />
          <circle className="map-mark-dust" cx="1" cy="4" r="1.3" />
          <circle className="map-mark-dust" cx="5" cy="-3" r="1.3" />
        </>
      );
    case "sea":
      return (
        <>
          <circle className="map-mark-water" r="8.5" />
          <circle className="map-mark-afloat" r="3.5" />
        </>
      );
    case "span":
      return <path className="map-mark-ring" strokeDasharray="1 2.6" d="M-9 0H9" />;
    case "strands":
      return <path className="map-mark-ring" d="M-9-3.5H9M-9 0H9M-9 3.5H9" />;
    case "others":
      return <circle className="map-mark-full map-mark-dim" r="4.5" />;
    case "gone":
      return <circle className="map-mark-full map-mark-dim" r="4.5" />;
    case "environment":
      return <path className="map-mark-diamond" d="M0-5 5 0 0 5-5 0Z" />;
  }
}
