import { isInside } from "../../core/map/contour.ts";
import { css, mix } from "../../core/map/inks.ts";
import { drawNames, type Stroke } from "../../core/map/drawing.ts";
import type { NetworkMap } from "../../core/map/map.ts";
import { paint, type Sheet } from "../../core/map/paint.ts";
import type { Gestures, Point } from "./gestures.ts";
import { FACE } from "./label-layer.ts";
import type { Scene } from "./scene.ts";

/** A place on the map, in map units. */
type Place = { readonly x: number; readonly y: number };

/** What the hand holds: a line drawn round people, or a person picked up. */
export type Held =
  | { readonly kind: "line"; readonly path: readonly Place[] }
  | { readonly kind: "person"; readonly row: number; readonly at: Place };

/** What a hand can do to people. */
export type HandEvents = {
  /** Someone was tapped; `null`: the open land or water. */
  readonly onSelect: (row: number | null) => void;
  /** People were picked by hand, or one of them let go. */
  readonly onPick: (rows: readonly number[]) => void;
  /** Someone was carried to a region. */
  readonly onPut: (row: number, region: number) => void;
};

type Sight = {
  readonly placeOf: (at: Point) => Place;
  /** The person at a point of the window; −1 for nobody. */
  readonly rowAt: (at: Point, touch: boolean) => number;
  /** Asks for a frame. */
  readonly ask: () => void;
};

/** A hand on the map: with Shift it draws a line round people; a press that stays picks up the person below it. */
export class Hand {
  held: Held | null = null;
  readonly #map: NetworkMap;
  readonly #events: HandEvents;
  readonly #sight: Sight;

  constructor(map: NetworkMap, events: HandEvents, sight: Sight) {
    this.#map = map;
    this.#events = events;
    this.#sight = sight;
  }

  readonly gestures: Pick<Gestures, "onTake" | "onCarry" | "onPut"> = {
    onTake: (at, how, touch) => {
      const place = this.#sight.placeOf(at);
      const row = how === "shift" ? -1 : this.#sight.rowAt(at, touch);
      // A mouse that hesitates on the open land is about to move the map; a finger there has no other way to draw.
      if (row < 0 && how === "hold" && !touch) return false;
      this.held = row < 0 ? { kind: "line", path: [place] } : { kind: "person", row, at: place };
      this.#sight.ask();
      return true;
    },
    onCarry: (at) => {
      const { held } = this;
      if (held === null) return;
      const place = this.#sight.placeOf(at);
      this.held = held.kind === "line" ? { ...held, path: [...held.path, place] } : { ...held, at: place };
      this.#sight.ask();
    },
    onPut: (at, moved) => {
      const { held } = this;
      this.held = null;
      this.#sight.ask();
      if (held === null || at === null) return;
      const row = held.kind === "person" ? held.row : this.#sight.rowAt(at, false);
      if (!moved) {
        if (row >= 0) this.#events.onPick([row]);
      } else if (held.kind === "line") this.#events.onPick(inside(held.path, this.#map));
      else {
        const region = regionAt(this.#map, held.at);
        if (region >= 0) this.#events.onPut(held.row, region);
      }
    },
  };
}

/** People inside a line drawn round them; nobody while it has no inside. */
export function inside(path: readonly Place[], { x, y }: NetworkMap): number[] {
  const ring = path.flatMap((place) => [place.x, place.y]);
  const rows: number[] = [];
  for (let row = 0; row < x.length; row++) if (isInside([ring], x[row] ?? 0, y[row] ?? 0)) rows.push(row);
  return rows;
}

/** The region at a place, by its index; −1 for none. Of two that overlap, the smaller. */
export function regionAt({ regions }: NetworkMap, { x, y }: Place): number {
  return regions.findLastIndex(({ rings }) => isInside(rings, x, y));
}

/** Draws what the hand holds, and where it would be put. */
export function paintHeld(held: Held, { map, inks, people }: Scene, sheet: Sheet, pen: CanvasRenderingContext2D): void {
  const ink = css(mix(inks.ink, inks.paper, 0.1));
  if (held.kind === "line") {
    const ring = held.path.flatMap(({ x, y }) => [x, y]);
    const line: Stroke[] = [
      { kind: "fill", rings: [ring], colour: css(inks.ink, 0.08) },
      { kind: "outline", rings: [ring], colour: ink, width: 1.4, dash: [5, 4] },
    ];
    return paint(line, map, sheet, pen);
  }
  const region = map.regions[regionAt(map, held.at)];
  if (region !== undefined) {
    paint([{ kind: "outline", rings: region.rings, colour: ink, width: 3, dash: [] }], map, sheet, pen);
    const { label, name, colour } = region;
    if (name !== "")
      paint(drawNames([{ name: { ...label, lines: label.lines ?? [] }, colour }], inks), map, sheet, pen);
  }
  const x = (held.at.x - sheet.left) * sheet.scale;
  const y = (held.at.y - sheet.top) * sheet.scale;
  pen.beginPath();
  pen.arc(x, y, 9 * sheet.point, 0, 2 * Math.PI);
  pen.fillStyle = css(inks.paper);
  pen.fill();
  pen.lineWidth = 2.4 * sheet.point;
  pen.strokeStyle = ink;
  pen.stroke();
  pen.font = `500 ${15 * sheet.point}px ${FACE}`;
  pen.textAlign = "center";
  pen.textBaseline = "bottom";
  pen.lineJoin = "round";
  pen.lineWidth = 4 * sheet.point;
  pen.strokeStyle = css(inks.paper);
  const name = people.names[held.row] ?? "";
  pen.strokeText(name, x, y - 14 * sheet.point);
  pen.fillStyle = css(inks.ink);
  pen.fillText(name, x, y - 14 * sheet.point);
}
