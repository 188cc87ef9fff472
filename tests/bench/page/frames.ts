import { finderOf } from "../../../src/app/map/finder.ts";
import type { View } from "../../../src/engine/protocol.ts";
import { openBare } from "./bare-program.ts";
import { openOurs } from "./our-program.ts";
import { calm, timeFrame, type Program } from "./program.ts";
import { openSigma, type SigmaProgram } from "./sigma-program.ts";

/** Milliseconds of one program: from its data to its first frame, while the map moves, and at rest. */
type Times = { readonly first: number[]; readonly moving: number[]; readonly still: number[] };

/** Everything measured of frames, each list one entry per turn or frame. */
export type FrameTimes = {
  readonly bare: Times;
  readonly ours: Times;
  readonly sigma: Times;
  /** Until WebGL draws our people; the first frame has everybody too, on the land's canvas. */
  readonly whole: number[];
  /** Milliseconds for one question who is under a point. */
  readonly hover: { readonly ours: number[]; readonly sigma: number[] };
};

/** Frames measured in one turn of one program, after one that is not. */
const FRAMES = 3;
/** Milliseconds after which a map is at rest, with some to spare. */
const REST = 260;
const ASKED_OF_US = 5000;
const ASKED_OF_SIGMA = 10;

/** Opens the three programs in turn, `turns` times, so that whatever else the machine does hits all of them. */
export async function measureFrames(view: View, turns: number): Promise<FrameTimes> {
  const none = (): Times => ({ first: [], moving: [], still: [] });
  const times: FrameTimes = { bare: none(), ours: none(), sigma: none(), whole: [], hover: { ours: [], sigma: [] } };
  openBare(view).close();
  for (let turn = 0; turn < turns; turn++) {
    await runOne(() => openBare(view), times.bare);
    await runOurs(view, times);
    await runOne(
      () => openSigma(view),
      times.sigma,
      (program) => hover(view, program, times.hover),
    );
  }
  return times;
}

async function runOurs(view: View, times: FrameTimes): Promise<void> {
  await calm();
  const begun = performance.now();
  const program = openOurs(view);
  await program.seen();
  program.sync();
  times.ours.first.push(performance.now() - begun);
  await program.whole();
  program.sync();
  times.whole.push(performance.now() - begun);
  await pans(program, times.ours);
  program.close();
}

async function runOne<Kind extends Program>(
  open: () => Kind,
  times: Times,
  then: (program: Kind) => void = () => undefined,
): Promise<void> {
  await calm();
  const begun = performance.now();
  const program = open();
  program.sync();
  times.first.push(performance.now() - begun);
  await pans(program, times);
  then(program);
  program.close();
}

async function pans(program: Program, times: Times): Promise<void> {
  for (let at = 0; at <= FRAMES; at++) {
    const way = at % 2 === 0 ? 1 : -1;
    const took = await timeFrame(() => program.pan(way * 7, way * 4), program.sync);
    if (at > 0) times.moving.push(took);
  }
  const { stay } = program;
  if (stay === undefined) return void times.still.push(...times.moving.slice(-FRAMES));
  await new Promise((resolve) => setTimeout(resolve, REST));
  for (let at = 0; at <= FRAMES; at++) {
    const took = await timeFrame(stay, program.sync);
    if (at > 0) times.still.push(took);
  }
}

/** Asks both who is under points all over the window. */
function hover({ map }: View, { nodeAt }: SigmaProgram, times: FrameTimes["hover"]): void {
  const finder = finderOf(map);
  const { left, right, top, bottom } = map.bounds;
  const within = (right - left) / 100;
  const each = (count: number, ask: (share: number, other: number) => unknown): number => {
    const begun = performance.now();
    for (let at = 0; at < count; at++) ask(at / count, (at * 0.618) % 1);
    return (performance.now() - begun) / count;
  };
  const ours = each(ASKED_OF_US, (x, y) => finder.nearest(left + x * (right - left), top + y * (bottom - top), within));
  times.ours.push(ours);
  times.sigma.push(each(ASKED_OF_SIGMA, (x, y) => nodeAt(x * innerWidth, y * innerHeight)));
}
