import type { PersonAnalysis } from "../core/analysis/analysis.ts";
import type { Person } from "../core/model/network.ts";
import { BANDS, NO_DAY, ROLE_BITS, STATES, type PeopleColumns, type SourceView } from "./protocol.ts";
import type { Made } from "./session.ts";

/** "Role, Company" as the sources write it; what is missing is left out. */
export function doingOf(person: Person): string {
  return [person.position, person.company].filter((part) => part !== null && part !== "").join(", ");
}

/** A column cannot count further than 255 circles. */
const MOST_CIRCLES = 255;

/** People as columns, for the list and the map. The arrays are new and may be transferred. */
export function peopleColumns(made: Made, sources: readonly SourceView[]): PeopleColumns {
  const { network, analysis } = made;
  const count = network.people.length;
  const columns = {
    ids: network.people.map((person) => person.id),
    names: network.people.map((person) => person.name),
    doing: network.people.map(doingOf),
    band: new Uint8Array(count),
    state: new Uint8Array(count),
    strength: new Float32Array(count),
    lastContact: new Int32Array(count),
    since: new Int32Array(count),
    cluster: new Int16Array(count),
    roles: new Uint8Array(count),
    sources: new Uint16Array(count),
    circles: new Uint8Array(count),
    closeness: new Uint8Array(count),
    origin: new Uint8Array(count),
  };
  const clusterRows = new Map(analysis.clusters.map((cluster, row) => [cluster.id, row]));
  const sourceBits = new Map(sources.map((source, bit) => [source.id, 1 << bit]));
  for (const [row, person] of network.people.entries()) {
    const found = analysis.people[row];
    if (found === undefined) continue;
    columns.band[row] = BANDS.indexOf(found.strength?.band ?? null);
    columns.state[row] = STATES.indexOf(found.state);
    columns.strength[row] = found.strength?.value ?? Number.NaN;
    columns.lastContact[row] = found.lastContact?.day ?? NO_DAY;
    columns.since[row] = network.ties[row]?.since ?? NO_DAY;
    columns.cluster[row] = found.cluster === null ? -1 : (clusterRows.get(found.cluster) ?? -1);
    columns.roles[row] = roleBits(found);
    columns.sources[row] = person.sources.reduce((bits, source) => bits | (sourceBits.get(source) ?? 0), 0);
    const { closeness, origin } = network.ties[row] ?? {};
    columns.closeness[row] = closeness ?? 0;
    columns.origin[row] = origin === undefined ? 0 : origin.circle === null ? 2 : 1;
    columns.circles[row] = Math.min(MOST_CIRCLES, found.circles.length);
  }
  return columns;
}

function roleBits(found: PersonAnalysis): number {
  return found.roles.reduce((bits, role) => bits | (1 << ROLE_BITS.indexOf(role)), 0);
}
