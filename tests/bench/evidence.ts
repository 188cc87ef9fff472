import { hasShared } from "../support/oracle.ts";
import { circleGates, louvainGates, quotientGates } from "./cluster-gates.ts";
import { amplifierGates, askGates, chanceGates, doorGates } from "./contact-gates.ts";
import type { Group, Row } from "./gate.ts";
import { fakeGates, febrlGates } from "./joining-gates.ts";
import { layoutGates } from "./layout-gates.ts";
import { oracleGates } from "./oracle-gates.ts";
import { plantedGates } from "./planted-gates.ts";
import { strengthGates } from "./tie-gates.ts";

export { markdown } from "./table.ts";

const GROUPS: readonly Group[] = [
  oracleGates,
  louvainGates,
  quotientGates,
  circleGates,
  chanceGates,
  strengthGates,
  doorGates,
  askGates,
  febrlGates,
  fakeGates,
  amplifierGates,
  plantedGates,
  layoutGates,
];

/** All gates of analysis.md §4.8 with the code that is shipped, group by group as they are measured. */
export function* evidence(): Generator<{ readonly title: string; readonly rows: readonly Row[] }> {
  for (const group of GROUPS) {
    const skipped: Row = {
      gate: group.title,
      data: group.data,
      required: "",
      reached: "",
      baseline: "",
      outcome: "skipped: data absent",
    };
    const rows = group.needsShared && !hasShared ? [skipped] : group.measure();
    yield { title: `${group.title} · ${group.data}`, rows };
  }
}
