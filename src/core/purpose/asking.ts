import type { CircleId, EnvironmentId } from "../model/ids.ts";
import type { QuestionId } from "../model/question.ts";
import { circleOfEnvironment, environmentOfCircle } from "../network/ids.ts";
import type { Asked, Candidate, Reason } from "./answer.ts";
import { isTelling } from "./clues.ts";
import type { Target } from "./dictionary.ts";
import { promise, spread } from "./order.ts";
import type { Field, PeopleWords } from "./people-words.ts";
import type { Found } from "./phrases.ts";

/** Where a target stands among those of a need: the first; with nobody before it; or after someone. */
export type Turn = "first" | "instead" | "further";

/** How a need leads to one of its targets. */
export type Lead = {
  /** Stems of the need that say so. */
  readonly stems: ReadonlySet<string>;
  /** How sure that is, 0–1. */
  readonly weight: number;
  readonly turn: Turn;
  /** False where the need names another trade: whoever has this one may know someone. */
  readonly helps: boolean;
};

/** How much each way of being an answer counts, 0–1. Judgement, in the order of how sure the evidence is. */
export const FITS = {
  named: 1,
  environment: 0.9,
  words: 0.85,
  near: 0.45,
  circle: { first: 0.65, instead: 0.5, further: 0.35 },
  workplace: { first: 0.8, instead: 0.55, further: 0.4 },
  /** Each target that found someone lowers those after it, down to the lowest. */
  lower: 0.08,
  lowest: 0.5,
} as const;
/** Below this a match is chance. */
const LEAST = 0.3;
/** Of what was asked, by weight, this much must be in someone's own words to be an answer without the dictionary. */
const ENOUGH_WORDS = 0.55;
/** Someone who answers only a part of what was asked counts down to this much of one who answers all. */
export const PART = 0.6;
/** Weak and dormant doors for questions of work: the moderately weak help most in finding it (Rajkumar et al. 2022). */
const DOOR_LIFT = 1.2;

/** What makes someone an answer, which stems of the need say so, and whether they could help themselves. */
type Why = { readonly reason: Reason; readonly stems: ReadonlySet<string>; readonly helps: boolean };
type Score = { match: number; help: boolean; stems: Set<string>; reasons: { reason: Reason; fit: number }[] };

/** Collects who answers one need, and why. */
export class Asking {
  readonly #of: PeopleWords;
  readonly #stems: readonly string[];
  readonly #scores = new Map<number, Score>();
  readonly #trades = new Map<number, number>();
  readonly #circles = new Map<CircleId, number>();

  constructor(of: PeopleWords, stems: readonly string[]) {
    this.#of = of;
    this.#stems = stems;
  }

  /**
   * Everyone a target leads to; true when that is anybody who can help. A need that is first of all for a circle or a
   * place is met by its people; otherwise they may know who meets it.
   */
  target(target: Target, { stems, weight, turn, helps }: Lead): boolean {
    const { practices, named, dictionary, network } = this.#of;
    if (target.kind === "resource") {
      const question: QuestionId = `resource:${target.resource}`;
      const those = named.get(question) ?? [];
      for (const row of those)
        this.#note(row, FITS.named * weight, { reason: { kind: "named", question }, stems, helps });
      return those.length > 0;
    }
    if (target.kind === "circle") {
      const rowOf = this.#rowOf();
      for (const circle of network.circles) {
        if (circle.kind !== target.circle) continue;
        this.#circles.set(circle.id, Math.max(weight, this.#circles.get(circle.id) ?? 0));
        for (const person of circle.people) {
          const row = rowOf.get(person);
          if (row === undefined) continue;
          this.#note(row, FITS.circle[turn] * weight, {
            reason: { kind: "circle", circle: circle.id },
            stems,
            helps: turn === "first" && helps,
          });
        }
      }
      return false;
    }
    if (target.kind === "workplace") {
      const { environments, members } = this.#of;
      const places = (dictionary.workplaces[target.workplace] ?? []).flatMap((stem) => environments.get(stem) ?? []);
      for (const at of new Set(places)) {
        const environment = network.environments[at]?.id;
        if (environment === undefined) continue;
        for (const row of members[at] ?? []) {
          this.#note(row, FITS.workplace[turn] * weight, {
            reason: { kind: "environment", environment },
            stems,
            helps: turn === "first" && helps,
          });
        }
        this.#askCircle(environment, weight);
      }
      return false;
    }
    const { occupation } = target;
    this.#trades.set(occupation, Math.max(weight, this.#trades.get(occupation) ?? 0));
    const able = practices.get(occupation) ?? [];
    for (const { row, field, weight: sure } of able) {
      this.#note(row, Math.min(1, weight * sure), { reason: { kind: field }, stems, helps });
    }
    const position = dictionary.occupations[occupation]?.position ?? null;
    const question: QuestionId | null = position === null ? null : `position:${position}`;
    const those = question === null ? [] : (named.get(question) ?? []);
    for (const row of those) {
      if (question !== null)
        this.#note(row, FITS.named * weight, { reason: { kind: "named", question }, stems, helps });
    }
    for (const near of dictionary.occupations[occupation]?.near ?? []) {
      for (const { row, weight: sure } of practices.get(near) ?? []) {
        this.#note(row, FITS.near * weight * Math.min(1, sure), {
          reason: { kind: "near", of: occupation },
          stems,
          helps: false,
        });
      }
    }
    return able.length > 0 || those.length > 0;
  }

  /** Everyone of whom ego wrote that they offer what meets a need, in whatever words. */
  offered({ concept, cover, stems }: Found): void {
    for (const { row, field, weight } of this.#of.offered.get(concept) ?? []) {
      this.#note(row, FITS.words * cover * weight, { reason: { kind: field }, stems, helps: true });
    }
  }

  /** Everyone who has the words themselves, in a role, a note, or the name of a firm, a school or a circle. */
  words(): void {
    const { people, environments, members, network, weightOf, dictionary } = this.#of;
    const total = this.#stems.reduce((sum, stem) => sum + weightOf(stem), 0);
    if (total === 0) return;
    const own = new Map<string, { row: number; field: Field; stems: Set<string> }>();
    const places = new Map<number, Set<string>>();
    for (const stem of this.#stems) {
      for (const { row, field } of people.get(stem) ?? []) {
        const key = `${String(row)} ${field}`;
        const there = own.get(key);
        if (there === undefined) own.set(key, { row, field, stems: new Set([stem]) });
        else there.stems.add(stem);
      }
      for (const at of environments.get(stem) ?? []) places.set(at, (places.get(at) ?? new Set()).add(stem));
    }
    const share = (stems: ReadonlySet<string>): number =>
      [...stems].reduce((sum, stem) => sum + weightOf(stem), 0) / total;
    for (const { row, field, stems } of own.values()) {
      const covered = share(stems);
      // What ego wrote of someone is short: one telling word in it is enough.
      const isSaid = field !== "role" && [...stems].some((stem) => isTelling(dictionary.clues, stem));
      if (covered >= ENOUGH_WORDS || isSaid) {
        this.#note(row, FITS.words * Math.max(covered, isSaid ? ENOUGH_WORDS : 0), {
          reason: { kind: field },
          stems,
          helps: true,
        });
      } else if (this.#scores.has(row)) this.#note(row, 0, { reason: { kind: field }, stems, helps: true });
    }
    for (const [at, stems] of places) {
      const covered = share(stems);
      const environment = network.environments[at];
      if (environment === undefined) continue;
      const isNamed = covered >= ENOUGH_WORDS;
      for (const row of members[at] ?? []) {
        if (!isNamed && !this.#scores.has(row)) continue;
        this.#note(row, isNamed ? FITS.environment * covered : 0, {
          reason: { kind: "environment", environment: environment.id },
          stems,
          helps: true,
        });
      }
      if (isNamed) this.#askCircle(environment.id, covered);
    }
  }

  answer(aboutWork: boolean): Asked {
    const { analysis, practices, weightOf } = this.#of;
    const total = this.#stems.reduce((sum, stem) => sum + weightOf(stem), 0);
    const isDoor = new Set(analysis.summary.doors);
    const candidates: Candidate[] = [];
    for (const [row, { match, help, stems, reasons }] of this.#scores) {
      const covered = [...stems].reduce((sum, stem) => sum + weightOf(stem), 0) / total;
      const fit = match * (PART + (1 - PART) * covered);
      const found = analysis.people[row];
      if (found === undefined || (help ? fit : match) < LEAST) continue;
      const lifted = aboutWork && isDoor.has(found.person);
      candidates.push({
        row,
        fit: help ? "can-help" : "could-know",
        match: fit,
        promise: promise(fit, found.strength?.value ?? null) * (lifted ? DOOR_LIFT : 1),
        reasons: reasons.toSorted((a, b) => b.fit - a.fit).map(({ reason }) => reason),
      });
    }
    const understood = [...this.#trades].toSorted(([, x], [, y]) => y - x).map(([trade]) => trade);
    const ranked = candidates.toSorted((a, b) => b.promise - a.promise || a.row - b.row);
    return {
      candidates: [
        ...this.#spread(ranked.filter(({ fit }) => fit === "can-help")),
        ...this.#spread(ranked.filter(({ fit }) => fit === "could-know")),
      ],
      understood,
      missing: understood.filter((trade) => (practices.get(trade) ?? []).length === 0),
      circles: [...this.#circles].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([circle]) => circle),
      aboutWork,
    };
  }

  #spread(ranked: readonly Candidate[]): readonly Candidate[] {
    const { network } = this.#of;
    return spread(ranked, ({ row, reasons }) => {
      if (reasons[0]?.kind === "environment" || reasons[0]?.kind === "circle") return null;
      return network.people[row]?.company ?? null;
    });
  }

  #note(row: number, fit: number, { reason, stems, helps }: Why): void {
    const help = helps && fit > 0;
    const score = this.#scores.get(row) ?? { match: 0, help: false, stems: new Set<string>(), reasons: [] };
    this.#scores.set(row, score);
    for (const stem of stems) score.stems.add(stem);
    const same = score.reasons.find(({ reason: known }) => isSame(known, reason));
    if (same === undefined) score.reasons.push({ reason, fit });
    else same.fit = Math.max(same.fit, fit);
    if (help && !score.help) {
      score.help = true;
      score.match = fit;
    } else if (help === score.help) score.match = Math.max(score.match, fit);
  }

  #askCircle(environment: EnvironmentId, weight: number): void {
    const circle = this.#of.network.circles.find(
      ({ id }) => environmentOfCircle(id) === environment || circleOfEnvironment(environment) === id,
    );
    if (circle !== undefined) this.#circles.set(circle.id, Math.max(weight, this.#circles.get(circle.id) ?? 0));
  }

  #rows: ReadonlyMap<string, number> | null = null;
  #rowOf(): ReadonlyMap<string, number> {
    this.#rows ??= new Map(this.#of.network.people.map(({ id }, row) => [id, row]));
    return this.#rows;
  }
}

const isSame = (a: Reason, b: Reason): boolean => JSON.stringify(a) === JSON.stringify(b);
