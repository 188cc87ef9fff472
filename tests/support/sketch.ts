import { parseDay, type Day } from "../../src/core/model/day.ts";
import type { Circle, CircleKind } from "../../src/core/model/circle.ts";
import { digest } from "../../src/core/model/digest.ts";
import {
  byText,
  circleId,
  environmentId,
  personId,
  sourceId,
  type PersonId,
  type SourceId,
} from "../../src/core/model/ids.ts";
import type { AlterTie, Basis, EgoTie, Environment, Network } from "../../src/core/model/network.ts";
import type { Platform } from "../../src/core/model/platform.ts";
import type { EnvironmentKind } from "../../src/core/model/reading.ts";
import type { Source } from "../../src/core/model/source.ts";

/** The id a sketch gives to a person of that name. */
export const idOf = (name: string): PersonId => personId(digest(`sketch ${name}`));

/** The day most sketches take as today. */
export const TODAY: Day = dayOrThrow("2026-11-23");

/**
 * A network drawn in words, one fact a line; blank lines are passed over.
 *
 *   source linkedin 2015-01-01..2026-11-20     a source; the span is what its contacts cover (left out: it shows none)
 *   Ada in linkedin facebook since 2016-02-01 closeness 4
 *   Ada ~ linkedin 2024-01-01 2024-02-01> 2024-03-01<    days of contact: > ego wrote, < the other, else both
 *   Ada — Bice 0.4                             seen together; `— … declared` for ego's word
 *   [company] Valdora: Ada Bice Carla          an environment; `[company own]` when ego belongs too
 *   (sport) Palestra +20: Ada Bice             a circle ego declared, with silhouettes; `(work?)` suggested
 *
 * Whoever is named anywhere exists; who is not placed in a source is in the first one.
 */
export function sketch(drawing: string): Network {
  const draft = new Draft();
  for (const line of drawing.split("\n").map((text) => text.trim())) if (line !== "") draft.add(line);
  return draft.network();
}

class Draft {
  #sources: Source[] = [];
  #people = new Map<string, { sources: SourceId[]; since: Day | null; closeness: number | null }>();
  #contacts = new Map<string, Map<SourceId, [Day, number][]>>();
  #environments: Environment[] = [];
  #circles: Circle[] = [];
  #ties: AlterTie[] = [];

  add(line: string): void {
    const known =
      this.#source(line) ||
      this.#person(line) ||
      this.#contact(line) ||
      this.#tie(line) ||
      this.#environment(line) ||
      this.#circle(line);
    if (!known) throw new Error(`cannot read the drawing at: ${line}`);
  }

  #source(line: string): boolean {
    const [, platform, from, to] = /^source (\S+)(?: (\S+)\.\.(\S+))?$/.exec(line) ?? [];
    if (platform === undefined) return false;
    const span = from === undefined || to === undefined ? null : { from: dayOrThrow(from), to: dayOrThrow(to) };
    this.#sources.push({
      id: sourceId(platform),
      platform: platform as Platform,
      coverage: span ?? { from: null, to: null },
      contactCoverage: span,
      files: [],
    });
    return true;
  }

  #person(line: string): boolean {
    const [, name, sources, since, closeness] =
      /^(\S+) in ((?:[a-z-]+ ?)+?)(?: since (\S+))?(?: closeness (\d))?$/.exec(line) ?? [];
    if (name === undefined || sources === undefined) return false;
    this.#people.set(name, {
      sources: sources.trim().split(" ").map(sourceId),
      since: since === undefined ? null : dayOrThrow(since),
      closeness: closeness === undefined ? null : Number(closeness),
    });
    return true;
  }

  #contact(line: string): boolean {
    const [, name, source, days] = /^(\S+) ~ (\S+) (.+)$/.exec(line) ?? [];
    if (name === undefined || source === undefined || days === undefined) return false;
    this.#meet([name]);
    const logs = this.#contacts.get(name) ?? new Map<SourceId, [Day, number][]>();
    const log = days.split(/\s+/).map((text): [Day, number] => {
      const mark = text.at(-1);
      return [dayOrThrow(text.slice(0, 10)), mark === ">" ? 1 : mark === "<" ? 2 : 3];
    });
    this.#contacts.set(name, logs.set(sourceId(source), [...(logs.get(sourceId(source)) ?? []), ...log]));
    return true;
  }

  #tie(line: string): boolean {
    const [, a, b, weight, basis] = /^(\S+) — (\S+)(?: (\d\S*))?(?: (declared|inferred))?$/.exec(line) ?? [];
    if (a === undefined || b === undefined) return false;
    this.#meet([a, b]);
    const [low = idOf(a), high = idOf(b)] = [idOf(a), idOf(b)].sort(byText);
    const told: Basis = basis === "declared" || basis === "inferred" ? basis : "observed";
    this.#ties.push({ a: low, b: high, basis: told, weight: Number(weight ?? 1), environments: [] });
    return true;
  }

  #environment(line: string): boolean {
    const [, kind, own, name, members] = /^\[(\S+?)( own)?\] (.*?): (.+)$/.exec(line) ?? [];
    if (kind === undefined || name === undefined || members === undefined) return false;
    const people = members.split(/\s+/);
    this.#meet(people);
    this.#environments.push({
      id: environmentId(digest(`environment ${kind} ${name}`)),
      kind: kind as EnvironmentKind,
      name,
      basis: BASIS[kind] ?? "inferred",
      members: people
        .map((person) => ({ person: idOf(person), sources: this.#people.get(person)?.sources ?? [] }))
        .sort((a, b) => byText(a.person, b.person)),
      egoBelongs: own !== undefined,
    });
    return true;
  }

  #circle(line: string): boolean {
    const [, kind, suggested, name, silhouettes, members] = /^\((\w+)(\?)?\) (.*?)(?: \+(\d+))?:(.*)$/.exec(line) ?? [];
    if (kind === undefined || name === undefined || members === undefined) return false;
    const people = members.trim().split(/\s+/).filter(Boolean);
    this.#meet(people);
    this.#circles.push({
      id: circleId(digest(`circle ${kind} ${name}`)),
      name,
      kind: kind as CircleKind,
      basis: suggested === undefined ? "declared" : "suggested",
      people: people.map(idOf).sort(byText),
      silhouettes: Number(silhouettes ?? 0),
      sources: suggested === undefined ? [sourceId("declared")] : this.#sources.slice(0, 1).map(({ id }) => id),
    });
    return true;
  }

  #meet(names: readonly string[]): void {
    for (const name of names) {
      if (!this.#people.has(name)) {
        this.#people.set(name, {
          sources: this.#sources.slice(0, 1).map(({ id }) => id),
          since: null,
          closeness: null,
        });
      }
    }
  }

  network(): Network {
    const names = [...this.#people.keys()].sort((a, b) => byText(idOf(a), idOf(b)));
    const sees = new Set(this.#sources.filter((source) => source.contactCoverage !== null).map(({ id }) => id));
    return {
      ego: { id: idOf("ego"), names: ["ego"], identities: [], belonged: [], basis: "stated", candidates: [] },
      people: names.map((name) => ({
        id: idOf(name),
        aliases: [idOf(name)],
        name,
        names: [name],
        identities: [],
        position: null,
        company: null,
        sources: [...(this.#people.get(name)?.sources ?? [])].sort(byText),
      })),
      ties: names.map((name) => this.#egoTie(name, sees)),
      environments: this.#environments.sort((a, b) => byText(a.id, b.id)),
      circles: this.#circles.sort((a, b) => byText(a.id, b.id)),
      alterTies: this.#ties.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b)),
      proposals: [],
      sources: this.#sources.sort((a, b) => byText(a.id, b.id)),
    };
  }

  #egoTie(name: string, sees: ReadonlySet<SourceId>): EgoTie {
    const of = this.#people.get(name);
    const sources = of?.sources ?? [];
    return {
      person: idOf(name),
      since: of?.since ?? null,
      contacts: [...(this.#contacts.get(name) ?? [])]
        .sort(([a], [b]) => byText(a, b))
        .map(([source, log]) => {
          const days = log.sort(([a], [b]) => a - b);
          return {
            source,
            days: days.map(([day]) => day),
            directions: days.map(([, direction]) => direction),
            weights: days.map(() => 1),
          };
        }),
      listedIn: sources.filter((source) => source !== "declared").sort(byText),
      endedIn: [],
      covered: sources.some((source) => sees.has(source)),
      closeness: of?.closeness ?? null,
    };
  }
}

/** How a sketch takes each kind of environment to be known. */
const BASIS: Readonly<Record<string, Basis>> = {
  conversation: "observed",
  event: "observed",
  group: "observed",
  circle: "declared",
};

function dayOrThrow(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`not a day: ${text}`);
  return found;
}
