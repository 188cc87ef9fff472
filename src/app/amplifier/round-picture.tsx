import { useMemo } from "react";
import type { RoundCircle } from "../../core/map/round-picture.ts";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { baselineOf, dashOf, isLost, isOnCircle, LINE, linesOf, middleOf, pictureOf } from "./picture-of.ts";
import { circleName } from "../circles/circle-name.ts";
import "./round-picture.css";

type RoundPictureProps = {
  readonly view: View;
  /** Sources switched off: what is only there goes faint. */
  readonly off?: readonly SourceId[];
  /** What stands for a circle's name; its own name when absent. */
  readonly nameOf?: (circle: RoundCircle, at: number) => string;
};

const NOTHING_OFF: readonly SourceId[] = [];

/** The circles round their owner, as large as their ties are strong, each held by a thread a source. */
export function RoundPicture({ view, off = NOTHING_OFF, nameOf }: RoundPictureProps) {
  const { words } = useApp();
  const { amplifier, terms } = words;
  const picture = useMemo(() => pictureOf(view, off), [view, off]);
  const called = (circle: RoundCircle, at: number): string => nameOf?.(circle, at) ?? circleName(circle, terms);
  return (
    <svg
      className="round-picture"
      viewBox="0 0 1000 1000"
      role="img"
      aria-label={amplifier.pictureLabel(picture.circles.length + picture.left, view.summary.cold.length)}
    >
      {picture.dust.map(({ x, y, here }, at) => (
        <circle key={at} className={here ? "rp-dust" : "rp-dust rp-gone"} cx={x} cy={y} r="3" />
      ))}
      {picture.shared.map(({ a, b }) => {
        const [one, other] = [picture.circles[a], picture.circles[b]];
        return one === undefined || other === undefined ? null : (
          <path key={`${a} ${b}`} className="rp-shared" d={`M${one.x} ${one.y}Q500 500 ${other.x} ${other.y}`} />
        );
      })}
      {picture.circles.map((circle) =>
        circle.strands.map(({ source, here, from, to }) => (
          <line
            key={`${circle.circle} ${source}`}
            className={here ? "rp-strand" : "rp-strand rp-gone"}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            strokeDasharray={dashOf(view, source)}
          />
        )),
      )}
      {picture.circles.map((circle, at) => (
        <g
          key={circle.circle}
          className={`rp-circle rp-wash-${at % 5} ${isLost(circle) ? "rp-lost" : ""} ${isOnCircle(circle) ? "rp-under" : ""}`}
        >
          <circle
            className={circle.basis === "suggested" ? "rp-blob rp-suggested" : "rp-blob"}
            cx={circle.x}
            cy={circle.y}
            r={circle.radius}
          />
          {circle.dots.map(({ x, y, silhouette, here }, dot) => (
            <circle
              key={dot}
              className={`${silhouette ? "rp-silhouette" : "rp-person"} ${here ? "" : "rp-gone"}`}
              cx={x}
              cy={y}
              r={silhouette ? 4 : 5}
            />
          ))}
        </g>
      ))}
      {picture.shared.map(({ a, b, people }) => {
        const [one, other] = [picture.circles[a], picture.circles[b]];
        if (one === undefined || other === undefined) return null;
        const [x, y] = middleOf(one, other);
        return (
          <text key={`${a} ${b}`} className="rp-name rp-number" x={x} y={y + 9}>
            {words.format.number(people)}
          </text>
        );
      })}
      <circle className="rp-ego" cx="500" cy="500" r="44" />
      <text className="rp-ego-name" x="500" y="511">
        {amplifier.you}
      </text>
      {picture.circles.map((circle, at) => {
        const lines = linesOf(called(circle, at));
        const y = baselineOf(circle, lines.length);
        return (
          <text key={circle.circle} className={isLost(circle) ? "rp-name rp-name-lost" : "rp-name"} x={circle.x} y={y}>
            {lines.map((line, row) => (
              <tspan key={row} x={circle.x} dy={row === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}

/** What the picture stands for and has no room for: the count of the dust, and of the circles left out. */
export function RoundNote({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { left } = useMemo(() => pictureOf(view, NOTHING_OFF), [view]);
  return <p className="soft small">{words.amplifier.pictureNote(view.summary.cold.length, left)}</p>;
}

/** A piece of the thread a source has in the picture, to know it by. */
export function Thread({ view, source }: { readonly view: View; readonly source: SourceId }) {
  const at = view.sources.findIndex(({ id }) => id === source);
  return (
    <svg className="rp-thread" viewBox="0 0 60 6" aria-hidden="true">
      <line className="rp-strand" x2="60" y1="3" y2="3" strokeDasharray={dashOf(view, at)} />
    </svg>
  );
}
