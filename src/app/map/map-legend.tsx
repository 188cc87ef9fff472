import type { MapWords } from "./map-words.ts";

type Mark = keyof MapWords["marks"];

const MARKS: readonly Mark[] = ["strong", "person", "dormant", "bridge", "cold", "sea", "environment"];

/** What the marks mean, drawn as the map draws them. Folded away until asked for. */
export function MapLegend({ words }: { readonly words: MapWords }) {
  return (
    <details className="map-legend">
      <summary>{words.legend}</summary>
      <ul>
        {MARKS.map((mark) => (
          <li key={mark}>
            <svg className="map-mark" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
              <MarkDrawing mark={mark} />
            </svg>
            <span>{words.marks[mark]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function MarkDrawing({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case "strong":
      return <circle className="map-mark-full" r="7" />;
    case "person":
      return <circle className="map-mark-full" r="3.5" />;
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
    case "environment":
      return <path className="map-mark-diamond" d="M0-5 5 0 0 5-5 0Z" />;
  }
}
