import type { Analysis } from "../core/analysis/analysis.ts";
import {
  drawEnvironments,
  drawHalo,
  drawLand,
  drawNames,
  drawPeople,
  drawSpans,
  drawTies,
  lookOf,
  type Stroke,
} from "../core/map/drawing.ts";
import { css, inksOf, type Inks } from "../core/map/inks.ts";
import { estimatedWidth, LINE_HEIGHT, renamed, type Measure, type PlacedName } from "../core/map/labels.ts";
import type { NetworkMap } from "../core/map/map.ts";
import { outerRadius, paint, type Sheet } from "../core/map/paint.ts";
import { blockOf, Occupied, placePersonNames } from "../core/map/person-labels.ts";
import type { Network } from "../core/model/network.ts";
import { FACE, loadFace } from "./picture-face.ts";
import { drawPage, pageOf, type Page } from "./picture-page.ts";
import { SvgPen, type PlatePen } from "./svg-pen.ts";
import type { PictureChoice } from "./picture-choice.ts";

/** What a picture is painted from. */
export type PictureInput = {
  readonly network: Network;
  readonly analysis: Analysis;
  readonly map: NetworkMap;
  readonly choice: PictureChoice;
};

/** The sheet is never smaller or larger than this, in pixels along its longer side. */
const LEAST_PIXELS = 1024;
const MOST_PIXELS = 8192;
/** Contexts marked on the picture. */
const MARKED = 40;
/** Size of people's names, in points, and the most of them. */
const PERSON_SIZE = 8.5;
const MOST_NAMES = 260;

/**
 * The whole map as a plate of an atlas: title, map, legend, day and sources. Names of people, and
 * what names groups after companies or schools, are in it only when chosen.
 */
export async function paintPicture({ network, analysis, map, choice }: PictureInput): Promise<Blob> {
  await loadFace(choice.face);
  const pixels = Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, Math.round(choice.pixels)));
  const page = pageOf(map.bounds, pixels);
  if (choice.as === "svg") {
    const pen = new SvgPen(measureOn(penOf(new OffscreenCanvas(1, 1))));
    paintPlate(pen, page, { network, analysis, map, choice });
    const svg = pen.write(page, choice.words.title, choice.face);
    return new Blob([svg], { type: "image/svg+xml" });
  }
  const canvas = new OffscreenCanvas(page.width, page.height);
  paintPlate(penOf(canvas), page, { network, analysis, map, choice });
  return canvas.convertToBlob({ type: "image/png" });
}

/** Without the hint large canvases live on the GPU and were seen to come back blank. */
function penOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("no canvas");
  return pen;
}

const measureOn =
  (pen: OffscreenCanvasRenderingContext2D) =>
  (font: string, text: string): number => {
    pen.font = font;
    return pen.measureText(text).width;
  };

/** Draws a plate with whatever pen: the same calls in the same order, whatever comes of them. */
export function paintPlate(pen: PlatePen, page: Page, { network, analysis, map, choice }: PictureInput): void {
  const inks = inksOf(choice.dark);
  pen.fillStyle = css(inks.paper);
  pen.fillRect(0, 0, page.width, page.height);
  const names = regionNames({ map, analysis, choice, measure: measureWith(pen, "500") });
  const strokes = [...composition(map, analysis, inks), ...drawNames(names, inks)];
  pen.save();
  paint(strokes, map, page.map, pen);
  if (choice.names) namePeople({ network, map, inks, pen, page, names });
  pen.restore();
  drawPage(pen, page, { inks, words: choice.words, face: FACE, slot: map.regions[0]?.colour ?? 0 });
}

function composition(map: NetworkMap, analysis: Analysis, inks: Inks): Stroke[] {
  const looks = analysis.people.map((person) => lookOf(person.roles.includes("bridge"), person.state === "dormant"));
  return [
    ...drawLand(map, inks),
    ...drawHalo(map, inks),
    ...drawTies(map, inks),
    ...drawSpans(map, inks),
    ...drawPeople(map, inks, looks),
    ...drawEnvironments(map, inks, MARKED),
  ];
}

type NamedRegion = { readonly name: PlacedName; readonly colour: number };

/** Names of the regions: their own, or the words given for them, set anew in their own measure. */
function regionNames({
  map,
  analysis,
  choice,
  measure,
}: {
  readonly map: NetworkMap;
  readonly analysis: Analysis;
  readonly choice: PictureChoice;
  readonly measure: Measure;
}): NamedRegion[] {
  const at = new Map(analysis.clusters.map((cluster, index) => [cluster.id, index]));
  return map.regions.map(({ cluster, rings, name, colour, label }) => {
    const given = choice.words.clusterNames[at.get(cluster) ?? -1] ?? "";
    const own = choice.names && name !== "";
    const placed = { ...label, lines: label.lines ?? [] };
    return { name: own ? placed : renamed({ rings, label: placed, room: estimatedWidth }, given, measure), colour };
  });
}

/** Width of a text at size 1 in the title face. */
function measureWith(pen: PlatePen, weight: string): Measure {
  const SIZE = 100;
  return (text) => {
    pen.font = `${weight} ${SIZE}px ${FACE}`;
    return pen.measureText(text).width / SIZE;
  };
}

type Naming = {
  readonly network: Network;
  readonly map: NetworkMap;
  readonly inks: Inks;
  readonly pen: PlatePen;
  readonly page: Page;
  readonly names: readonly NamedRegion[];
};

/** Names of as many people as fit between the names of regions, the strongest ties first. */
function namePeople({ network, map, inks, pen, page, names }: Naming): void {
  const sheet: Sheet = page.map;
  const measure = measureWith(pen, "400");
  const occupied = new Occupied(40 * sheet.point);
  const place = (x: number, y: number): { x: number; y: number } => ({
    x: (x - sheet.left) * sheet.scale,
    y: (y - sheet.top) * sheet.scale,
  });
  for (const { name } of names) {
    const type = { size: name.size * sheet.scale, lineHeight: LINE_HEIGHT };
    occupied.add(blockOf(place(name.x, name.y), name.lines, type, measureWith(pen, "500")));
  }
  const candidates = Array.from(map.radius, (radius, row) => ({ radius, row }))
    .filter(({ row }) => map.halo[row] === 0)
    .toSorted((a, b) => b.radius - a.radius || a.row - b.row)
    .map(({ row, radius }) => ({
      row,
      text: network.people[row]?.name ?? "",
      ...place(map.x[row] ?? 0, map.y[row] ?? 0),
      radius: outerRadius(sheet, radius, true),
    }));
  for (const { x, y, radius } of candidates) {
    occupied.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  map.halo.forEach((cold, row) => {
    const { x, y } = place(map.x[row] ?? 0, map.y[row] ?? 0);
    if (cold === 1) occupied.add({ left: x, right: x + 1, top: y, bottom: y + 1 });
  });
  const size = PERSON_SIZE * sheet.point;
  const labels = placePersonNames(candidates, { ...sheet, size, most: MOST_NAMES }, occupied, measure);
  pen.font = `400 ${size}px ${FACE}`;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = size * 0.28;
  pen.strokeStyle = css(inks.land, 0.75);
  pen.fillStyle = css(inks.ink);
  for (const label of labels) pen.strokeText(label.text, label.x, label.y);
  for (const label of labels) pen.fillText(label.text, label.x, label.y);
}
