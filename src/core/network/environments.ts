import { byText, sourceId } from "../model/ids.ts";
import type { EnvironmentId, PersonId, SourceId } from "../model/ids.ts";
import type { Basis, Environment, Person } from "../model/network.ts";
import type { EnvironmentKind } from "../model/reading.ts";
import type { FileRead } from "../model/source.ts";
import { EGO_ROW } from "../people/merge.ts";
import type { Merged } from "../people/merge.ts";
import type { DrawnCircle } from "./drawn-circles.ts";
import {
  environmentOfCircle,
  environmentOfCompany,
  environmentOfGathering,
  environmentOfLabel,
  environmentOfThread,
} from "./ids.ts";
import { evenLabel } from "./labels.ts";
import type { Occasion } from "./gatherings.ts";
import { LARGEST_COMPANY } from "./ties.ts";
import type { Thread } from "./threads.ts";

/**
 * How well founded being in one is. Conversations and events were shared in fact; family and circles
 * are ego's word; of companies, schools and the like only the label is the same.
 */
const BASIS: Readonly<Record<EnvironmentKind, Basis>> = {
  conversation: "observed",
  event: "observed",
  family: "declared",
  circle: "declared",
  company: "inferred",
  school: "inferred",
  group: "inferred",
  volunteering: "inferred",
};

export type ToPlace = {
  readonly files: readonly FileRead[];
  readonly merged: Merged;
  readonly threads: readonly Thread[];
  readonly occasions: readonly Occasion[];
  readonly drawn: readonly DrawnCircle[];
  /** By row: the company someone is at on ego's word, in place of what their sources say. */
  readonly companies: ReadonlyMap<number, string>;
};

type Draft = {
  readonly kind: EnvironmentKind;
  /** How often each spelling was written. */
  readonly spellings: Map<string, number>;
  /** By row: the sources that say so. */
  readonly members: Map<number, Set<SourceId>>;
  egoBelongs: boolean;
  circle?: Environment["circle"] | undefined;
};

/** Every context that a source shows for at least one alter. Sorted by id. */
export function buildEnvironments({
  files,
  merged,
  threads,
  occasions,
  drawn,
  companies,
}: ToPlace): readonly Environment[] {
  const drafts = new Map<EnvironmentId, Draft>();
  const draftOf = (id: EnvironmentId, kind: EnvironmentKind): Draft => {
    const known = drafts.get(id) ?? {
      kind,
      spellings: new Map<string, number>(),
      members: new Map<number, Set<SourceId>>(),
      egoBelongs: false,
    };
    drafts.set(id, known);
    return known;
  };
  const labels = openLabels();
  for (const [at, file] of files.entries()) {
    const rows = merged.rowOfMention[at];
    const claim = (mention: number, kind: EnvironmentKind, name: string): void => {
      const row = rows?.[mention];
      const id = row === undefined || row < 0 ? null : labels(kind, name);
      if (row !== undefined && id !== null) noteMember(draftOf(id, kind), row, sourceId(file.platform), name.trim());
    };
    for (const [mention, { company }] of file.reading.mentions.entries())
      if (company !== null && !companies.has(rows?.[mention] ?? EGO_ROW)) claim(mention, "company", company);
    for (const { mention, environment } of file.reading.memberships) {
      claim(mention, environment.kind, environment.name);
      const id = environment.circle === undefined ? null : labels(environment.kind, environment.name);
      const draft = id === null ? undefined : drafts.get(id);
      if (draft !== undefined) draft.circle = environment.circle;
    }
    for (const { mention, kind } of file.reading.traces) if (kind === "relative") claim(mention, "family", "");
    for (const company of taggedTogether(file, rows ?? new Int32Array())) {
      const draft = draftOf(environmentOfCompany(company.flatMap((row) => merged.people[row]?.id ?? [])), "event");
      draft.egoBelongs = true;
      for (const row of company) noteMember(draft, row, sourceId(file.platform), "");
    }
  }
  for (const [row, company] of companies) {
    const id = labels("company", company);
    const draft = id === null ? null : draftOf(id, "company");
    if (draft === null) continue;
    for (const source of merged.people[row]?.sources ?? []) noteMember(draft, row, source, "");
    // The files' spelling is the more usual one; ego's serves where there is no other.
    if (!draft.spellings.has(company)) draft.spellings.set(company, 0);
  }
  for (const thread of threads) noteThread(thread, draftOf);
  for (const { source, key, title, people } of occasions) {
    if (people.length < 2) continue;
    const alone = environmentOfCompany(people.flatMap((row) => merged.people[row]?.id ?? []));
    const draft = draftOf(title === null ? alone : environmentOfGathering(source, key), "event");
    draft.egoBelongs = true;
    for (const row of people) noteMember(draft, row, source, title ?? "");
  }
  for (const circle of drawn) {
    const draft = draftOf(environmentOfCircle(circle.id), "circle");
    draft.egoBelongs = true;
    draft.spellings.set(circle.name, 1);
    for (const row of circle.rows) draft.members.set(row, new Set([sourceId("declared")]));
  }
  const mine = environmentsOfEgo(files);
  return [...drafts]
    .filter(([, { members }]) => members.size > 0)
    .map(([id, draft]) => finished(id, { ...draft, egoBelongs: draft.egoBelongs || mine.has(id) }, merged.people))
    .toSorted((a, b) => byText(a.id, b.id));
}

/** Ego's own companies, schools and groups, as the environments they would be. */
export function environmentsOfEgo(files: readonly FileRead[]): ReadonlySet<EnvironmentId> {
  const labels = openLabels();
  const found = new Set<EnvironmentId>();
  for (const { reading } of files) {
    for (const fact of reading.egoFacts) {
      const id = fact.kind === "belonged" ? labels(fact.environment.kind, fact.environment.name) : null;
      if (id !== null) found.add(id);
    }
  }
  return found;
}

/** Label to environment, each worked out once; `null` for a label that names no context. */
function openLabels(): (kind: EnvironmentKind, name: string) => EnvironmentId | null {
  const byWriting = new Map<string, EnvironmentId | null>();
  return (kind, name) => {
    const writing = `${kind} ${name}`;
    const known = byWriting.get(writing);
    if (known !== undefined) return known;
    const label = evenLabel(kind, name);
    const id = label === "" ? null : environmentOfLabel(kind, label);
    byWriting.set(writing, id);
    return id;
  };
}

function noteMember(draft: Draft, row: number, source: SourceId, name: string): void {
  const known = draft.members.get(row);
  if (known === undefined) draft.members.set(row, new Set([source]));
  else known.add(source);
  if (name !== "") draft.spellings.set(name, (draft.spellings.get(name) ?? 0) + 1);
}

/** A thread of ego and at least two others is a place where they meet. */
function noteThread(
  { source, key, title, people, withEgo }: Thread,
  draftOf: (id: EnvironmentId, kind: EnvironmentKind) => Draft,
): void {
  if (people.length < 2) return;
  const draft = draftOf(environmentOfThread(source, key), "conversation");
  draft.egoBelongs ||= withEgo;
  for (const row of people) noteMember(draft, row, source, title ?? "");
}

/** Tagged with ego on one day: being together was seen. Rows of each company of two or more. */
function taggedTogether(file: FileRead, rows: Int32Array): readonly (readonly number[])[] {
  const byDay = new Map<number, Set<number>>();
  for (const { kind, day, mention } of file.reading.traces) {
    const row = rows[mention] ?? EGO_ROW;
    if (kind !== "tagged-together" || day === null || row < 0) continue;
    const tagged = byDay.get(day);
    if (tagged === undefined) byDay.set(day, new Set([row]));
    else tagged.add(row);
  }
  return [...byDay.values()].filter(({ size }) => size > 1 && size < LARGEST_COMPANY).map((tagged) => [...tagged]);
}

/** Of spellings as frequent, the shortest that is not shouted. */
const plainness = (name: string): number => name.length + (name === name.toUpperCase() ? SHOUTED : 0);
const SHOUTED = 1_000;

function finished(
  id: EnvironmentId,
  { kind, spellings, members, egoBelongs, circle }: Draft,
  people: readonly Person[],
): Environment {
  const [name] = [...spellings].toSorted(
    ([a, m], [b, n]) => n - m || plainness(a) - plainness(b) || byText(a, b),
  )[0] ?? [""];
  return {
    id,
    kind,
    name,
    basis: BASIS[kind],
    members: [...members]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([row, sources]): readonly { readonly person: PersonId; readonly sources: readonly SourceId[] }[] => {
        const person = people[row]?.id;
        return person === undefined ? [] : [{ person, sources: [...sources].toSorted() }];
      }),
    egoBelongs,
    ...(circle === undefined ? {} : { circle }),
  };
}
