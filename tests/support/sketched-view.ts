import { analyse } from "../../src/core/analysis/analyse.ts";
import { layOut } from "../../src/core/map/lay-out.ts";
import type { Change } from "../../src/core/model/change.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import type { View } from "../../src/engine/protocol.ts";
import { buildView } from "../../src/engine/views.ts";
import { dayOf, sketchFile } from "./sketch-files.ts";

const DAY = dayOf("2026-11-23");
const FILE = sketchFile(
  "linkedin",
  "Connections.csv",
  `me Marta Riva /marta
   me company Valdora
   Anna Neri /an @Valdora: listed 2012-01-01
   Bruno Sala /bs @Valdora: listed 2012-01-01
   Carla Pini /cp @Altrove: listed 2012-01-01`,
);

/** What the page would show of three connections, two of them at ego's company, after what was said. */
export function viewOf(said: readonly Change[]): View {
  const network = buildNetwork({ files: [FILE], changes: said, day: DAY });
  const analysis = analyse(network, { day: DAY, seed: 1 });
  return buildView({
    day: DAY,
    seed: 1,
    size: "usual",
    example: false,
    canUndo: said.length > 0,
    canRedo: false,
    reads: 1,
    network,
    analysis,
    map: layOut(network, analysis, 1),
    said,
    strangers: [],
    strays: [],
  });
}
