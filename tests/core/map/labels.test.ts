import { expect, test } from "vitest";
import { isInside } from "../../../src/core/map/contour.ts";
import { LINE_HEIGHT, placeName, renamed } from "../../../src/core/map/labels.ts";
import { blockOf, Occupied, placePersonNames, touches, type Candidate } from "../../../src/core/map/person-labels.ts";
import { namesOnSheet } from "../../../src/core/map/region-names.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";

/** Every letter half as wide as tall. */
const half = (text: string): number => text.length / 2;

const rectangle = (width: number, height: number): number[] => [0, 0, width, 0, width, height, 0, height];

/** A crescent: its middle is not inside it. */
function crescent(): number[] {
  const ring: number[] = [];
  for (let i = 0; i <= 40; i++) ring.push(100 * Math.cos((Math.PI * i) / 40), -100 * Math.sin((Math.PI * i) / 40));
  for (let i = 40; i >= 0; i--) ring.push(60 * Math.cos((Math.PI * i) / 40), -60 * Math.sin((Math.PI * i) / 40));
  return ring;
}

test.each([
  ["a wide field", rectangle(300, 60)],
  ["a tall field", rectangle(80, 300)],
  ["a crescent", crescent()],
])("a name lies wholly inside %s", (_, ring) => {
  const name = placeName([ring], "Banco alimentare di Biella", half);
  expect(name.lines.join(" ")).toBe("Banco alimentare di Biella");
  const block = blockOf(name, name.lines, { size: name.size, lineHeight: LINE_HEIGHT }, half);
  for (const x of [block.left, (block.left + block.right) / 2, block.right]) {
    for (const y of [block.top, block.bottom]) expect(isInside([ring], x, y)).toBe(true);
  }
});

test("a name breaks into lines where the region is tall, and stays on one where it is wide", () => {
  expect(placeName([rectangle(400, 50)], "Coro di San Martino", half).lines).toHaveLength(1);
  expect(placeName([rectangle(110, 200)], "Coro di San Martino", half).lines.length).toBeGreaterThan(1);
});

test("a name too long for its region is shortened with an ellipsis rather than set too small", () => {
  const name = placeName([rectangle(46, 30)], "Straordinariamente Lunghissima Denominazione", half);
  expect(name.lines.at(-1)).toMatch(/…$/);
  expect(name.size).toBeGreaterThanOrEqual(7);
});

test("an empty name and a region without rings do no harm", () => {
  expect(placeName([rectangle(50, 50)], "", half).lines).toEqual([]);
  expect(placeName([], "Coro", half).size).toBe(0);
});

test("another name takes the place of the first and does not outgrow it", () => {
  const rings = [rectangle(300, 80)];
  const label = placeName(rings, "Banco alimentare", half);
  const other = renamed({ rings, label, room: half }, "Gruppo 3", half);
  expect([other.x, other.y]).toEqual([label.x, label.y]);
  expect(other.size).toBeLessThanOrEqual(label.size);
  expect(half("Gruppo 3") * other.size).toBeLessThanOrEqual(half(label.lines[0]!) * label.size);
});

function scattered(count: number): Candidate[] {
  const dice = diceFrom(5);
  return Array.from({ length: count }, (_, row) => ({
    row,
    text: `Nome Cognome ${row}`,
    x: dice() * 900,
    y: dice() * 600,
    radius: 2 + dice() * 4,
  }));
}

test("names of people never touch each other, what is taken, or the edge", () => {
  const occupied = new Occupied(30);
  const taken = { left: 300, top: 200, right: 600, bottom: 400 };
  occupied.add(taken);
  const sheet = { width: 900, height: 600, size: 13, most: 500 };
  const labels = placePersonNames(scattered(400), sheet, occupied, half);
  expect(labels.length).toBeGreaterThan(60);
  labels.forEach(({ box }, i) => {
    expect(touches(box, taken)).toBe(false);
    expect(box.left >= 0 && box.top >= 0 && box.right <= 900 && box.bottom <= 600).toBe(true);
    for (const other of labels.slice(i + 1)) expect(touches(box, other.box)).toBe(false);
  });
});

test("the first asked is the first served, and no more than asked for", () => {
  const candidates = scattered(200);
  const sheet = { width: 900, height: 600, size: 13, most: 12 };
  const labels = placePersonNames(candidates, sheet, new Occupied(30), half);
  expect(labels).toHaveLength(12);
  expect(labels[0]!.row).toBe(0);
});

test("names of regions on a small sheet are readable and do not touch; those without room wait", () => {
  const dice = diceFrom(8);
  const regions = Array.from({ length: 60 }, (_, i) => {
    const box = { left: dice() * 900, top: dice() * 600, right: 0, bottom: 0 };
    const size = 40 + 90 * dice();
    return {
      colour: i % 10,
      box: { ...box, right: box.left + size, bottom: box.top + size },
      name: { x: box.left + size / 2, y: box.top + size / 2, size: size / 8, lines: [`Gruppo ${i}`] },
    };
  });
  const sheet = { scale: 0.4, left: 0, top: 0, width: 390, height: 300, point: 1 };
  const shown = namesOnSheet(regions, sheet, new Occupied(30), half);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(60);
  const boxes = shown.map(({ name }) => {
    const centre = { x: name.x * 0.4, y: name.y * 0.4 };
    expect(name.size * 0.4).toBeGreaterThanOrEqual(11 - 1e-9);
    return blockOf(centre, name.lines, { size: name.size * 0.4, lineHeight: LINE_HEIGHT }, half);
  });
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) expect(touches(box, other)).toBe(false);
  });
});

test("a name cut short waits until it is large enough to be worth reading", () => {
  const region = {
    colour: 0,
    box: { left: 0, top: 0, right: 200, bottom: 200 },
    name: { x: 100, y: 100, size: 12, lines: ["Studio", "Bracchi…"] },
  };
  const at = (scale: number) => {
    const sheet = { scale, left: 0, top: 0, width: 800, height: 800, point: 1 };
    return namesOnSheet([region], sheet, new Occupied(30), half).length;
  };
  expect(at(1)).toBe(0);
  expect(at(2)).toBe(1);
});
