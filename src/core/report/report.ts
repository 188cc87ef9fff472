import type { Analysis, PersonAnalysis } from "../analysis/analysis.ts";
import { formatDay } from "../model/day.ts";
import { byText, type CircleId, type ClusterId, type SourceId } from "../model/ids.ts";
import type { EgoTie, Network, Person, SourcedIdentity } from "../model/network.ts";
import type { Source } from "../model/source.ts";
import { coarsened } from "./coarsen.ts";
import type { Report, ReportIdentity, ReportPerson, ReportSource } from "./contract.ts";
import { formatReport } from "./format.ts";
import { inventedNames } from "./invented-names.ts";
import { tellCircles, tellClusters } from "./groups.ts";
import { methodOf } from "./method.ts";
import { tellTies } from "./ties-told.ts";
import { dayOrNull, OPEN, veilOf, type Veil } from "./veil.ts";

/** What a report is made of. */
export type ToReport = {
  readonly network: Network;
  readonly analysis: Analysis;
  /** The app's version. */
  readonly app: string;
  readonly names: boolean;
  /** What pseudonyms are made from; `null` only when names are included. Never written. */
  readonly pseudonymKey: string | null;
};

/** The JSON report as text; the same input gives the same bytes. */
export const writeReport = (given: ToReport): string => formatReport(composeReport(given));

/** The JSON report as data. */
export function composeReport({ network, analysis, app, names, pseudonymKey }: ToReport): Report {
  if (!names && pseudonymKey === null) throw new Error("a report without names needs a key");
  const veil = names || pseudonymKey === null ? OPEN : veilOf(pseudonymKey);
  const circles = tellCircles(network.circles, veil);
  const clusters = tellClusters(analysis.clusters, veil);
  const report: Report = {
    format: "fare-rete/report",
    version: 1,
    made: { app, day: formatDay(analysis.day), seed: analysis.seed, names: veil.names },
    ego: {
      id: veil.id("person", network.ego.id),
      names: veil.list(spellings(network.ego.names)),
      identities: veil.list(identities(network.ego.identities)),
    },
    sources: network.sources.map((source) => tellSource(source, veil)).sort((a, b) => byText(a.id, b.id)),
    people: tellPeople(network, analysis, { veil, circle: circles.idOf, cluster: clusters.idOf }),
    circles: circles.groups,
    clusters: clusters.groups,
    ties: tellTies(network, veil),
    amplifier: {
      whole: analysis.amplifier.whole,
      sources: analysis.amplifier.sources
        .map(({ source, without, onlyHere, onlyHereSure, shared, circlesOnlyHere, alreadyInACircle }) => ({
          source: veil.id("source", source),
          without,
          onlyHere,
          onlyHereSure,
          shared,
          circlesOnlyHere: [...new Set(circlesOnlyHere.map(circles.idOf))].sort(byText),
          alreadyInACircle,
        }))
        .sort((a, b) => byText(a.source, b.source)),
    },
    method: methodOf(analysis, veil.names),
  };
  return veil.names === "included" ? report : coarsened(underInventedNames(report, network));
}

/** Sorted by ids from a key, the people of a report come in an order by chance; and so do their invented names. */
function underInventedNames(report: Report, network: Network): Report {
  const invented = inventedNames(report.people.length, textsOf(network));
  return { ...report, people: report.people.map((person, at) => ({ ...person, name: invented[at] ?? "" })) };
}

/** Every text in which somebody real could be named. */
function* textsOf({ ego, people, leftOut, environments, circles, sources }: Network): Iterable<string> {
  for (const { names, identities } of [ego, ...people]) yield [...names, ...identities.map((of) => of.value)].join(" ");
  for (const { name, position, company, note, offers, seeks } of people)
    yield [name, position, company, note, offers, seeks].join(" ");
  for (const { name } of [...(leftOut ?? []), ...environments, ...circles]) yield name;
  for (const { files } of sources) for (const { path } of files) yield path;
}

/** The ids under which the report tells of things. */
type Ids = {
  readonly veil: Veil;
  readonly circle: (id: CircleId) => string;
  readonly cluster: (id: ClusterId) => string;
};

function tellPeople(network: Network, analysis: Analysis, ids: Ids): readonly ReportPerson[] {
  const tieOf = new Map(network.ties.map((tie) => [tie.person, tie]));
  const analysisOf = new Map(analysis.people.map((of) => [of.person, of]));
  return network.people
    .flatMap((person) => {
      const of = analysisOf.get(person.id);
      return of === undefined ? [] : [tellPerson(person, { tie: tieOf.get(person.id) ?? null, of }, ids)];
    })
    .sort((a, b) => byText(a.id, b.id));
}

function tellPerson(
  person: Person,
  { tie, of }: { readonly tie: EgoTie | null; readonly of: PersonAnalysis },
  { veil, circle, cluster }: Ids,
): ReportPerson {
  const source = (id: SourceId): string => veil.id("source", id);
  return {
    id: veil.id("person", person.id),
    name: veil.text(person.name),
    names: veil.list(spellings(person.names)),
    identities: veil.list(identities(person.identities)),
    position: veil.textOrNull(person.position),
    company: veil.textOrNull(person.company),
    note: veil.textOrNull(person.note ?? null),
    circles: [...new Set(of.circles.map(circle))].sort(byText),
    cluster: of.cluster === null ? null : cluster(of.cluster),
    membership: of.membership,
    since: dayOrNull(veil, tie?.since ?? null),
    strength: of.strength,
    lastContact:
      of.lastContact === null ? null : { day: veil.day(of.lastContact.day), source: source(of.lastContact.source) },
    state: of.state,
    roles: of.roles,
    bridging: of.bridging,
    bornIn:
      of.bornIn === null
        ? null
        : {
            circle: of.bornIn.circle === null ? null : circle(of.bornIn.circle),
            source: of.bornIn.source === null ? null : source(of.bornIn.source),
            basis: of.bornIn.basis,
          },
    carriedBy: of.carriedBy.map(source).sort(byText),
    endedIn: (tie?.endedIn ?? []).map(source).sort(byText),
  };
}

const spellings = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== "").sort(byText);

function identities(of: readonly SourcedIdentity[]): readonly ReportIdentity[] {
  return of
    .map(({ source, kind, value }) => ({ source, kind, value }))
    .sort((a, b) => byText(a.source, b.source) || byText(a.kind, b.kind) || byText(a.value, b.value));
}

/** Where no reader took a file, what stands for its path behind pseudonyms. */
const UNREAD = "unread";

function tellSource({ id, platform, coverage, files }: Source, veil: Veil): ReportSource {
  const told = files.map(({ path, reader, reading, error }) => ({
    path: veil.names === "included" ? path : (reader ?? UNREAD),
    reader,
    used: reading.used,
    skipped: reading.skipped.map(({ reason, count }) => ({ reason, count })).sort((a, b) => byText(a.reason, b.reason)),
    error,
  }));
  return {
    id: veil.id("source", id),
    platform,
    label: platform,
    coverage: { from: dayOrNull(veil, coverage.from), to: dayOrNull(veil, coverage.to) },
    // By content after the path, so that behind pseudonyms the order tells nothing of the paths withheld.
    files: told
      .map((file) => ({ file, key: `${file.path}\n${JSON.stringify(file)}` }))
      .sort((a, b) => byText(a.key, b.key))
      .map(({ file }) => file),
  };
}
