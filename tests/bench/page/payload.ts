import { buildView, transferable } from "../../../src/engine/views.ts";
import type { Account } from "./account.ts";
import { graphOfView } from "./sigma-program.ts";

/** Milliseconds to hand an account from one thread to the other, writing and reading together. */
export type PayloadTimes = {
  /** Columns of the people, transferred. */
  readonly columns: number[];
  /** Everything the page shows, names and all. */
  readonly view: number[];
  /** graphology's `export()`, cloned, as its examples do. */
  readonly graph: number[];
};

/** Hands the account over in turns: our columns, our whole view, and a graph of the same people and ties. */
export function measurePayload({ made, view }: Account, turns: number): PayloadTimes {
  const times: PayloadTimes = { columns: [], view: [], graph: [] };
  const graph = graphOfView(view, 1);
  for (let turn = 0; turn < turns; turn++) {
    const fresh = buildView(made);
    const buffers = transferable(fresh).slice();
    const columns = buildView(made);
    const moved = transferable(columns);
    times.columns.push(timed(() => structuredClone(moved, { transfer: moved })));
    times.view.push(timed(() => structuredClone(fresh, { transfer: buffers })));
    times.graph.push(timed(() => structuredClone(graph.export())));
  }
  return times;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
