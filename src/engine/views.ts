import type { Finding } from "../core/model/finding.ts";
import { sourceId, type PersonId } from "../core/model/ids.ts";
import type { JoinProposal } from "../core/model/network.ts";
import type { Platform } from "../core/model/platform.ts";
import type { FileRead } from "../core/model/source.ts";
import { growth } from "../core/network/growth.ts";
import { notebookOf } from "../core/purpose/notebook.ts";
import { coveredBy } from "../core/purpose/resources.ts";
import { rhythmOf } from "../core/purpose/rhythm.ts";
import { filesWithoutOwner } from "./cross-file.ts";
import { yearsOfSource } from "./earlier.ts";
import { clusterViews, worldViews } from "./group-views.ts";
import { logLines } from "./log-lines.ts";
import { doingOf, peopleColumns } from "./people-columns.ts";
import type { ProposalSide, ProposalView } from "./groups.ts";
import type { CircleView, SourceView, TableView, View } from "./protocol.ts";
import type { Made } from "./session.ts";

/** Everything the page shows, from what the core made. */
export function buildView(made: Made): View {
  const { network, analysis } = made;
  const sources = sourceViews(made);
  const rows = new Map(network.people.map((person, row) => [person.id, row]));
  return {
    day: made.day,
    seed: made.seed,
    example: made.example,
    canUndo: made.canUndo,
    canRedo: made.canRedo,
    reads: made.reads,
    log: logLines(made.said, network),
    leftOut: (network.leftOut ?? []).map(({ id, name }) => ({ id, name })),
    forgotten: network.forgotten ?? 0,
    tables: tableViews(made),
    ego: {
      name: network.ego.names[0] ?? "",
      names: network.ego.names,
      identities: network.ego.identities,
      basis: network.ego.basis,
      candidates: network.ego.candidates,
    },
    sources,
    strays: made.strays.map((file) => fileView(file, false)),
    people: peopleColumns(made, sources),
    clusters: clusterViews(made),
    circles: circleViews(made, rows),
    proposals: network.proposals.flatMap((proposal) => proposalView(made, rows, proposal)),
    summary: analysis.summary,
    amplifier: analysis.amplifier,
    figures: analysis.measures,
    answers: network.answers ?? [],
    balance: analysis.balance,
    fragile: analysis.fragile.map(({ circle, person }) => ({
      circle,
      person,
      name: network.people[rows.get(person) ?? -1]?.name ?? "",
    })),
    covered: coveredBy(network, analysis),
    rhythm: rhythmOf(network, analysis, made.said, made.day),
    notebook: notebookOf(made.said, network),
    worlds: worldViews(network),
    method: { modularity: analysis.modularity, stability: analysis.stability, size: made.size },
    map: made.map,
  };
}

/** Buffers of a view that may go to the page without a copy. The map stays: pictures are painted from it. */
export function transferable(view: View): ArrayBuffer[] {
  const { people } = view;
  return [
    people.band,
    people.state,
    people.strength,
    people.lastContact,
    people.since,
    people.cluster,
    people.roles,
    people.sources,
    people.circles,
    people.closeness,
    people.origin,
    ...view.circles.map((circle) => circle.people),
  ].flatMap((array) => (array.buffer instanceof ArrayBuffer ? [array.buffer] : []));
}

function sourceViews(made: Made): readonly SourceView[] {
  const { network } = made;
  const ownerless = filesWithoutOwner(network);
  const grown = growth(network);
  const counts = new Map<string, number>();
  for (const person of network.people) {
    for (const source of person.sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const known = network.sources.map((source): SourceView => ({
    id: source.id,
    platform: source.platform,
    coverage: source.coverage,
    contactCoverage: source.contactCoverage,
    years: yearsOfSource(grown, source.id),
    people: counts.get(source.id) ?? 0,
    files: source.files.map((file) => fileView(file, ownerless.has(file))),
  }));
  return [...known, ...strangerViews(made.strangers)];
}

function strangerViews(files: readonly FileRead[]): SourceView[] {
  const byPlatform = new Map<Platform, FileRead[]>();
  for (const file of files) byPlatform.set(file.platform, [...(byPlatform.get(file.platform) ?? []), file]);
  return [...byPlatform].map(([platform, group]) => ({
    id: sourceId(platform),
    platform,
    coverage: { from: null, to: null },
    contactCoverage: null,
    years: [],
    people: 0,
    files: group.map((file) => fileView(file, false)),
  }));
}

function fileView(file: FileRead, ownerless: boolean): SourceView["files"][number] {
  const told: readonly Finding[] = ownerless ? [{ code: "owner-unknown", line: null }] : [];
  return {
    path: file.path,
    reader: file.reader,
    used: file.reading.used,
    skipped: file.reading.skipped,
    findings: [...file.reading.findings, ...told],
    error: file.error,
  };
}

function tableViews(made: Made): readonly TableView[] {
  const files = [...made.network.sources.flatMap((source) => source.files), ...made.strangers, ...made.strays];
  return files.flatMap(({ path, table, error, reading }) =>
    table === undefined ? [] : [{ path, sample: table, understood: error === null && reading.used > 0 }],
  );
}

function circleViews(made: Made, rows: ReadonlyMap<PersonId, number>): readonly CircleView[] {
  return made.network.circles.map((circle) => ({
    ...circle,
    people: Uint32Array.from(circle.people.flatMap((person) => rows.get(person) ?? [])),
  }));
}

/** A proposal with what is needed to decide; none when one of the two is no longer there. */
function proposalView(made: Made, rows: ReadonlyMap<PersonId, number>, proposal: JoinProposal): ProposalView[] {
  const left = proposalSide(made, rows.get(proposal.a));
  const right = proposalSide(made, rows.get(proposal.b));
  return left === null || right === null ? [] : [{ ...proposal, left, right }];
}

function proposalSide(made: Made, row: number | undefined): ProposalSide | null {
  const person = row === undefined ? undefined : made.network.people[row];
  if (row === undefined || person === undefined) return null;
  return {
    name: person.name,
    doing: doingOf(person),
    sources: person.sources,
    since: made.network.ties[row]?.since ?? null,
    lastContact: made.analysis.people[row]?.lastContact?.day ?? null,
    circles: circleNames(made, person.id),
    identities: person.identities,
  };
}

function circleNames(made: Made, id: PersonId): readonly string[] {
  return made.network.circles.flatMap(({ name, people }) => (name !== "" && people.includes(id) ? [name] : []));
}
