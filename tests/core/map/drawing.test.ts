import { describe, expect, test } from "vitest";
import {
  drawHalo,
  drawLand,
  drawNames,
  drawPeople,
  drawSpans,
  drawTies,
  lookOf,
  type Stroke,
} from "../../../src/core/map/drawing.ts";
import { inksOf } from "../../../src/core/map/inks.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import { paint, type Pen, type Sheet } from "../../../src/core/map/paint.ts";
import { inventNetwork } from "../../support/invent-network.ts";

const { network, analysis } = inventNetwork({ people: 300, clusters: 6, cold: 0.5, sea: 0.1, bridges: 0.1, seed: 4 });
const map = layOut(network, analysis, 1);
const inks = inksOf(false);
const looks = analysis.people.map((person) => lookOf(person.roles.includes("bridge"), person.state === "dormant"));

const rowsIn = (strokes: readonly Stroke[]): number[] =>
  strokes.flatMap((stroke) => (stroke.kind === "dots" ? [...stroke.rows] : []));

test("everybody is drawn exactly once: in the halo or on the land", () => {
  const rows = [...rowsIn(drawHalo(map, inks)), ...rowsIn(drawPeople(map, inks, looks))];
  expect(rows.toSorted((a, b) => a - b)).toEqual([...map.x.keys()]);
});

test("a bridge has a ring, a dormant tie an open dot: a second cue beside the colour", () => {
  for (const stroke of drawPeople(map, inks, looks)) {
    if (stroke.kind !== "dots") continue;
    for (const row of stroke.rows) {
      expect(stroke.ring !== null).toBe(analysis.people[row]!.roles.includes("bridge"));
      const open = stroke.fill === "rgba(250,249,244,1)";
      expect(open).toBe(analysis.people[row]!.state === "dormant");
    }
  }
});

test("ties and spans stay few and short: lines never become a net over the map", () => {
  const many = inventNetwork({ people: 6000, clusters: 20, cold: 0, sea: 0, bridges: 0.4, seed: 4 });
  const large = layOut(many.network, many.analysis, 1);
  for (const stroke of [...drawTies(large, inks), ...drawSpans(large, inks)]) {
    if (stroke.kind !== "lines") throw new Error("not lines");
    expect(stroke.ends.length / 4).toBeLessThanOrEqual(500);
    for (let i = 0; i < stroke.ends.length; i += 4) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = stroke.ends.slice(i, i + 4);
      expect(Math.hypot(x1 - x0, y1 - y0)).toBeLessThanOrEqual(150);
    }
  }
});

test("inferred ties are never drawn", () => {
  const inferred = network.alterTies.map((tie) => ({ ...tie, basis: "inferred" as const }));
  expect(layOut({ ...network, alterTies: inferred }, analysis, 1).ties.a).toHaveLength(0);
  expect(map.ties.basis.every((basis) => basis !== "inferred")).toBe(true);
});

/** A pen that remembers what it was asked to write and how many paths it drew. */
function recorder(): { pen: Pen; written: string[]; drawn: () => number; states: () => number } {
  const written: string[] = [];
  let paths = 0;
  let depth = 0;
  const nothing = (): void => undefined;
  const pen: Pen = {
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    lineJoin: "round",
    lineCap: "round",
    font: "",
    textAlign: "left",
    textBaseline: "middle",
    save: () => void depth++,
    restore: () => void depth--,
    beginPath: nothing,
    closePath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    arc: nothing,
    rect: nothing,
    fill: () => void paths++,
    stroke: () => void paths++,
    clip: nothing,
    setLineDash: nothing,
    fillText: (text) => void written.push(text),
    strokeText: nothing,
    createRadialGradient: () => ({ addColorStop: nothing }),
  };
  return { pen, written, drawn: () => paths, states: () => depth };
}

describe("painting", () => {
  const sheet: Sheet = {
    scale: 2,
    left: map.bounds.left,
    top: map.bounds.top,
    width: 2400,
    height: 2000,
    point: 2,
    dot: 2,
    face: "serif",
  };

  test("writes the names it was given, line by line, and nobody else's", () => {
    const { pen, written } = recorder();
    const names = map.regions.map(({ label, colour }) => ({ name: { ...label, lines: label.lines ?? [] }, colour }));
    paint([...drawLand(map, inks), ...drawPeople(map, inks, looks), ...drawNames(names, inks)], map, sheet, pen);
    expect(written).toEqual(names.flatMap(({ name }) => name.lines));
    expect(written.length).toBeGreaterThan(0);
    for (const { name } of network.people) expect(written).not.toContain(name);
  });

  test("leaves the pen as it found it", () => {
    const { pen, drawn, states } = recorder();
    paint(drawLand(map, inks), map, sheet, pen);
    expect(drawn()).toBeGreaterThan(map.regions.length * 3);
    expect(states()).toBe(0);
  });
});
