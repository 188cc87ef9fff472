import { accountOf, type Account } from "./account.ts";
import { measureFrames, type FrameTimes } from "./frames.ts";
import { ourPicture, sigmaPicture, type PictureMade } from "./pictures.ts";
import { measurePayload, type PayloadTimes } from "./payload.ts";
import { nextFrame } from "./program.ts";
import "./reading.ts";
import { ourTable, plainTable, scrollBy, type Table } from "./tables.ts";

/** What the runner may ask of the page; one account and one table at a time. */
export type Bench = {
  readonly prepare: (people: number, ties: number) => number;
  readonly frames: (turns: number) => Promise<FrameTimes>;
  readonly payload: (turns: number) => PayloadTimes;
  readonly picture: (whose: "ours" | "sigma", pixels: number) => Promise<PictureMade>;
  readonly openTable: (whose: "ours" | "plain") => Promise<void>;
  readonly scroll: (steps: number) => Promise<number>;
  readonly closeTable: () => void;
};

let account: Account | null = null;
let table: Table | null = null;

function prepared(): Account {
  if (account === null) throw new Error("no account yet");
  return account;
}

const bench: Bench = {
  prepare: (people, ties) => {
    account = accountOf(people, ties);
    return account.made.map.ties.a.length;
  },
  frames: (turns) => measureFrames(prepared().view, turns),
  payload: (turns) => measurePayload(prepared(), turns),
  picture: (whose, pixels) => (whose === "ours" ? ourPicture : sigmaPicture)(prepared(), pixels),
  openTable: async (whose) => {
    table = (whose === "ours" ? ourTable : plainTable)(prepared().view);
    while (document.querySelector(".grid-person") === null) await nextFrame();
  },
  scroll: async (steps) => {
    if (table === null) throw new Error("no table yet");
    await scrollBy(table, steps);
    return table.scroller().scrollTop;
  },
  closeTable: () => {
    table?.close();
    table = null;
  },
};

Object.assign(globalThis, { bench });
