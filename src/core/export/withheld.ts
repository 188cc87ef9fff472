import type { Report, ReportPerson } from "../report/contract.ts";

/** How much of a report stays out when names do, in counts. */
export type Withheld = {
  readonly names: number;
  /** Addresses, telephones, profiles. */
  readonly addresses: number;
  /** Jobs, companies and notes. */
  readonly texts: number;
  /** Days told as years. */
  readonly days: number;
  /** Circles and clusters merged because they are small. */
  readonly groups: number;
  /** People of whom something rare is told more roughly. */
  readonly rare: number;
  /** Ties left out. */
  readonly ties: number;
};

/** What `veiled` withholds of `open`, the report of the same network with names. */
export function withheldIn(veiled: Report, open: Report): Withheld {
  const sum = (of: (person: ReportPerson) => number): number =>
    open.people.reduce((total, person) => total + of(person), 0);
  const inCircles = (report: Report): number => report.circles.length + report.clusters.length;
  const merged = (report: Report): number =>
    [...report.circles, ...report.clusters].filter(({ name }) => name === "other").length;
  return {
    names: open.people.filter(({ name }) => name !== "").length,
    addresses: sum(({ identities }) => identities.length) + open.ego.identities.length,
    texts: sum(({ position, company, note }) => [position, company, note].filter((text) => text !== null).length),
    days: sum(({ since, lastContact }) => Number(since !== null) + Number(lastContact !== null)),
    groups: inCircles(open) - inCircles(veiled) + merged(veiled),
    rare: sum(held) - veiled.people.reduce((total, person) => total + held(person), 0),
    ties: open.ties.length - veiled.ties.length,
  };
}

/** How many things are said of somebody that can be left unsaid. */
const held = ({ circles, roles, carriedBy }: ReportPerson): number => circles.length + roles.length + carriedBy.length;
