import { BANDS, ROLE_BITS, STATES, type PeopleColumns } from "../../engine/protocol.ts";
import type { MapWords } from "./map-words.ts";

type Someone = Parameters<MapWords["someone"]>[0];
type Region = Parameters<MapWords["region"]>[0];

const BRIDGE = 1 << ROLE_BITS.indexOf("bridge");

/** What the map's marks say of a person, for those who hear it. */
export function tieOf(people: PeopleColumns, row: number): Omit<Someone, "name" | "group"> {
  let sources = 0;
  for (let bits = people.sources[row] ?? 0; bits > 0; bits >>= 1) sources += bits & 1;
  return {
    band: BANDS[people.band[row] ?? BANDS.length - 1] ?? null,
    isDormant: STATES[people.state[row] ?? 0] === "dormant",
    isBridge: ((people.roles[row] ?? 0) & BRIDGE) !== 0,
    sources,
  };
}

/** What the map's marks say of a region. */
export function countIn(people: PeopleColumns, cluster: number): Omit<Region, "name"> {
  const count = { people: 0, strong: 0, dormant: 0, bridges: 0 };
  people.cluster.forEach((at, row) => {
    if (at !== cluster) return;
    const tie = tieOf(people, row);
    count.people++;
    if (tie.band === "strong") count.strong++;
    if (tie.isDormant) count.dormant++;
    if (tie.isBridge) count.bridges++;
  });
  return count;
}
