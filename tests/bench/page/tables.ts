import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { PeopleGrid } from "../../../src/app/people/people-grid.tsx";
import { type App, AppContext } from "../../../src/app/use-app.ts";
import { wordsOf } from "../../../src/app/words/words.ts";
import type { View } from "../../../src/engine/protocol.ts";
import { boxOnPage, nextFrame } from "./program.ts";

/** A table on the page, of everybody. */
export type Table = { readonly scroller: () => HTMLElement; readonly close: () => void };

/** As in people.css, and as many rows beyond the window as ours keeps. */
const ROW = 44;
const SPARE = 12;
/** CSS pixels scrolled in one frame: three rows. */
const STEP = 3 * ROW;

/** The app's own list of people. */
export function ourTable(view: View): Table {
  const box = tableBox();
  const app = { state: { selected: null }, deeds: { select: () => undefined }, words: wordsOf("en") };
  const root = createRoot(box);
  const rows = Uint32Array.from(view.people.ids, (_, row) => row);
  const grid = createElement(PeopleGrid, { view, rows, narrow: false, startAt: null });
  root.render(createElement(AppContext.Provider, { value: app as unknown as App }, grid));
  return {
    scroller: () => {
      const scroller = box.querySelector<HTMLElement>(".grid");
      if (scroller === null) throw new Error("the list is not there yet");
      return scroller;
    },
    close: () => {
      root.unmount();
      box.remove();
    },
  };
}

/** The least a windowed list can be: five texts a row, rows that leave the window are taken out, others put in. */
export function plainTable(view: View): Table {
  const box = tableBox();
  const scroller = document.createElement("div");
  scroller.className = "grid";
  const land = document.createElement("div");
  land.className = "grid-land";
  land.style.height = `${view.people.ids.length * ROW}px`;
  scroller.append(land);
  box.append(scroller);
  const there = new Map<number, HTMLElement>();
  const draw = (): void => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - SPARE);
    const last = Math.min(
      view.people.ids.length,
      Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + SPARE,
    );
    for (const [index, row] of there) {
      if (index >= first && index < last) continue;
      row.remove();
      there.delete(index);
    }
    for (let index = first; index < last; index++) {
      if (there.has(index)) continue;
      const row = plainRow(view, index);
      there.set(index, row);
      land.append(row);
    }
  };
  scroller.addEventListener("scroll", draw, { passive: true });
  draw();
  return { scroller: () => scroller, close: () => box.remove() };
}

function plainRow({ people, clusters }: View, index: number): HTMLElement {
  const row = document.createElement("div");
  row.className = "grid-row grid-person";
  row.style.transform = `translateY(${index * ROW}px)`;
  for (const text of [
    people.names[index] ?? "",
    people.doing[index] ?? "",
    String(people.band[index]),
    String(people.lastContact[index]),
    clusters[people.cluster[index] ?? -1]?.name ?? "",
  ]) {
    const cell = document.createElement("span");
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

function tableBox(): HTMLElement {
  const box = boxOnPage();
  box.style.display = "flex";
  box.style.flexDirection = "column";
  return box;
}

/** Scrolls a table by so many steps, one in a frame, from where it is. */
export async function scrollBy(table: Table, steps: number): Promise<void> {
  const scroller = table.scroller();
  for (let step = 0; step < steps; step++) {
    await nextFrame();
    scroller.scrollTop += STEP;
  }
  await nextFrame();
}
