import { css, hueOf, mix } from "../../core/map/inks.ts";
import { drawNames } from "../../core/map/drawing.ts";
import { extentOf } from "../../core/map/contour.ts";
import { estimatedWidth, renamed, type Measure } from "../../core/map/labels.ts";
import type { NetworkMap } from "../../core/map/map.ts";
import type { NamedRegion, ShownName } from "../../core/map/region-names.ts";
import { outerRadius, paint, type Sheet } from "../../core/map/paint.ts";
import { placePersonNames, type Candidate, type Occupied, type PersonLabel } from "../../core/map/person-labels.ts";
import { paintEgo } from "./ego.ts";
import type { Attention, Scene } from "./scene.ts";

/** The families of names on the map; the app loads the first. */
export const FACE = 'Alegreya, "Iowan Old Style", Palatino, Georgia, serif';

/** Size of people's names and of contexts, CSS pixels. */
const PERSON_SIZE = 13;
const CONTEXT_SIZE = 13;
/** One name for so many square CSS pixels, when everything is seen and when close by. */
const ROOM_FAR = 210_000;
const ROOM_NEAR = 7_500;
const FEWEST = 3;
/** Zoom at which names stand as close as they ever do. */
const NEAR = 5;
/** Zoom from which cold contacts have names too. */
const COLD_FROM = 6;

/** A remembered measure: the same few names are measured at every frame. */
export function measureWith(pen: CanvasRenderingContext2D): Measure {
  const SIZE = 100;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text);
    if (width !== undefined) return width;
    pen.font = `500 ${SIZE}px ${FACE}`;
    const measured = pen.measureText(text).width / SIZE;
    known.set(text, measured);
    return measured;
  };
}

/** The regions with the names they are shown by; those without a name get the one `nameless` gives. */
export const nameRegions = (map: NetworkMap, nameless: (region: number) => string, measure: Measure): NamedRegion[] =>
  map.regions.map(({ rings, label, colour, name }, region) => {
    const placed = { ...label, lines: label.lines ?? [] };
    const given = { rings, label: placed, room: estimatedWidth };
    return {
      colour,
      name: name === "" ? renamed(given, nameless(region), measure) : placed,
      box: extentOf(rings),
    };
  });

/** What the names' canvas needs to draw one frame. */
export type LabelFrame = {
  readonly scene: Scene;
  readonly attention: Attention;
  /** The person under the pointer or the keyboard, and the one chosen; −1 for nobody. */
  readonly hovered: number;
  readonly selected: number;
  readonly sheet: Sheet;
  readonly zoom: number;
  readonly occupied: Occupied;
  readonly measure: Measure;
  /** Names of regions that stand over the dots. */
  readonly above: readonly ShownName[];
  /** What ego is called. */
  readonly me: string;
};

/** Draws names, the marks of the chosen and hovered person, and the contexts of the one in focus. */
export function paintLabels(frame: LabelFrame, pen: CanvasRenderingContext2D): void {
  const { scene, sheet, hovered, selected, attention } = frame;
  pen.clearRect(0, 0, sheet.width, sheet.height);
  paintEgo(scene, attention, frame, pen);
  paint(drawNames(frame.above, scene.inks), scene.map, sheet, pen);
  for (const row of new Set([selected, hovered])) if (row >= 0) encircle(frame, row, pen);
  const first = [hovered, selected].filter((row, i, rows) => row >= 0 && rows.indexOf(row) === i);
  const forced = first.flatMap((row) => candidateOf(frame, row) ?? []);
  const size = PERSON_SIZE * sheet.point;
  const strong = placePersonNames(forced, { ...sheet, size: size * 1.12, most: 2 }, frame.occupied, frame.measure);
  if (attention.focus >= 0) nameContexts(frame, pen);
  const far = Math.min(1, Math.max(0, (frame.zoom - 1) / (NEAR - 1)));
  const room = ROOM_FAR + (ROOM_NEAR - ROOM_FAR) * Math.sqrt(far);
  const asked = Math.floor((sheet.width * sheet.height) / (sheet.point * sheet.point * room));
  // One or two lone names on a phone would only look like a mistake.
  const most = asked < FEWEST ? 0 : asked;
  blockDots(frame);
  const others = placePersonNames(candidates(frame), { ...sheet, size, most }, frame.occupied, frame.measure);
  write(others, { size, paper: css(scene.inks.land, 0.78), ink: css(scene.inks.ink, 0.92) }, pen);
  write(strong, { size: size * 1.12, paper: css(scene.inks.land, 0.95), ink: css(scene.inks.ink) }, pen);
}

/** Those who may have a name, most notable first; only the lit ones when some are lit. */
function* candidates(frame: LabelFrame): Generator<Candidate> {
  const { scene, attention, zoom, hovered, selected } = frame;
  for (const row of scene.notable) {
    if (row === hovered || row === selected) continue;
    if (attention.lit !== null ? !attention.lit.has(row) : scene.map.halo[row] === 1 && zoom < COLD_FROM) continue;
    const candidate = candidateOf(frame, row);
    if (candidate !== null) yield candidate;
  }
}

function candidateOf({ scene, sheet }: LabelFrame, row: number): Candidate | null {
  const x = ((scene.map.x[row] ?? 0) - sheet.left) * sheet.scale;
  const y = ((scene.map.y[row] ?? 0) - sheet.top) * sheet.scale;
  if (x < 0 || y < 0 || x > sheet.width || y > sheet.height) return null;
  const radius = outerRadius(sheet, scene.map.radius[row] ?? 0, (scene.looks[row] ?? "full").startsWith("ringed"));
  return { row, text: scene.people.names[row] ?? "", x, y, radius };
}

/** Up to so many dots in the window, names keep off all of them. */
const MOST_DOTS = 1600;

function blockDots(frame: LabelFrame): void {
  const { scene, occupied } = frame;
  const seen: Candidate[] = [];
  for (const row of scene.notable) {
    if (scene.map.halo[row] === 1) break;
    const dot = candidateOf(frame, row);
    if (dot !== null && seen.push(dot) > MOST_DOTS) return;
  }
  for (const { x, y, radius } of seen) {
    occupied.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
}

function encircle(frame: LabelFrame, row: number, pen: CanvasRenderingContext2D): void {
  const { scene, sheet, selected } = frame;
  const at = candidateOf(frame, row);
  if (at === null) return;
  pen.beginPath();
  pen.arc(at.x, at.y, at.radius + 4 * sheet.point, 0, 2 * Math.PI);
  pen.lineWidth = (row === selected ? 2.4 : 1.6) * sheet.point;
  pen.strokeStyle = css(mix(hueOf(scene.inks, scene.map.colour[row] ?? -1), scene.inks.ink, 0.7));
  pen.stroke();
}

function nameContexts({ scene, attention, sheet, occupied, measure }: LabelFrame, pen: CanvasRenderingContext2D): void {
  const marks = (scene.marksOf.get(attention.focus) ?? []).flatMap((mark) => scene.map.environments[mark] ?? []);
  const size = CONTEXT_SIZE * sheet.point;
  const wanted = marks.map(({ name, x, y }) => ({
    row: -1,
    text: name,
    x: (x - sheet.left) * sheet.scale,
    y: (y - sheet.top) * sheet.scale,
    radius: 4 * sheet.point,
  }));
  const placed = placePersonNames(wanted, { ...sheet, size, most: 12 }, occupied, measure);
  write(placed, { size, paper: css(scene.inks.land, 0.9), ink: css(scene.inks.faint), italic: true }, pen);
}

function write(
  labels: readonly PersonLabel[],
  type: { readonly size: number; readonly paper: string; readonly ink: string; readonly italic?: boolean },
  pen: CanvasRenderingContext2D,
): void {
  pen.font = `${type.italic === true ? "italic " : ""}500 ${type.size}px ${FACE}`;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = type.size * 0.26;
  pen.strokeStyle = type.paper;
  pen.fillStyle = type.ink;
  for (const { text, x, y } of labels) pen.strokeText(text, x, y);
  for (const { text, x, y } of labels) pen.fillText(text, x, y);
}
