import type { CircleId, EnvironmentId } from "../model/ids.ts";
import type { QuestionId } from "../model/question.ts";
import { circleOfEnvironment, environmentOfCircle } from "../network/ids.ts";
import type { Target } from "./dictionary.ts";
import { promise, spread } from "./order.ts";
import { isKnown, type Field, type PeopleWords } from "./people-words.ts";
import { findPhrases, fullest, type Found } from "./phrases.ts";
import { stemsOf, wordsOf } from "./stems.ts";
import { TOWNS } from "./towns.ts";
import { meant } from "./typing.ts";

/** Why someone is an answer; every one is true to what a source or ego says of them. */
export type Reason =
  /** Their role is, or has in it, what was asked for. */
  | { readonly kind: "role" }
  /** Ego wrote that they offer it. */
  | { readonly kind: "offers" }
  /** Ego's note on them speaks of it. */
  | { readonly kind: "note" }
  /** Ego named them for this in the round of circles. */
  | { readonly kind: "named"; readonly question: QuestionId }
  /** They belong to an environment that was named: a firm, a school, a circle. */
  | { readonly kind: "environment"; readonly environment: EnvironmentId }
  /** Their trade is near the one asked for. */
  | { readonly kind: "near"; readonly of: number }
  /** They are in a circle of the kind that knows of such things. */
  | { readonly kind: "circle"; readonly circle: CircleId };

/** Someone who could help, or could know someone who does. */
export type Candidate = {
  readonly row: number;
  readonly fit: "can-help" | "could-know";
  /** How well they fit what was asked, 0–1, and how promising asking them is, 0–1.2. */
  readonly match: number;
  readonly promise: number;
  /** Best first. */
  readonly reasons: readonly Reason[];
};

/** What a need was understood as, and who there is for it. */
export type Asked = {
  /** Everyone who could help, then everyone who could know someone; within each the most promising first. */
  readonly candidates: readonly Candidate[];
  /** Trades asked for that nobody here has, by number. */
  readonly missing: readonly number[];
  /** Trades understood, by number, best first. */
  readonly understood: readonly number[];
  /** Circles worth asking, best first. */
  readonly circles: readonly CircleId[];
  /** True when the need is about work: weak and dormant doors come earlier then. */
  readonly aboutWork: boolean;
};

/**
 * How much each way of being an answer counts, 0–1. Judgement, in the order of how sure the evidence is; `helps`: from
 * where people of a circle can help themselves, and do not only know someone.
 */
const FITS = {
  named: 1,
  environment: 0.9,
  words: 0.85,
  near: 0.45,
  ownCircle: 0.65,
  circle: 0.35,
  helps: 0.39,
  lower: 0.05,
} as const;
/** Below this a match is chance. */
const LEAST = 0.3;
/** Of what was asked, by weight, this much must be in someone's own words to be an answer without the dictionary. */
const ENOUGH_WORDS = 0.55;
/** Someone who answers only a part of what was asked counts down to this much of one who answers all. */
const PART = 0.6;
/** Weak and dormant doors for questions of work: the moderately weak help most in finding it (Rajkumar et al. 2022). */
const DOOR_LIFT = 1.2;
/** Roots of the words that make a need one about work. */
const WORK =
  /^(?:lavor|impieg|assun|assum|colloqui|curricul|cv|candid|stag|tirocin|carrier|job|hir|vacanc|career|intern|recruit|resum)/;

/** A word with a capital that does not begin the text. */
const INNER_CAPITAL = /(?<=\S\s+)\p{Lu}\p{Ll}+/gu;

type Score = { match: number; help: boolean; stems: Set<string>; reasons: { reason: Reason; fit: number }[] };

/** Who could help with a need in everyday words. Empty words find nobody. */
export function ask(of: PeopleWords, text: string): Asked {
  const stems = understoodStems(of, text);
  const { titles, asks, needs } = of.dictionary;
  const trades = fullest(findPhrases(titles, stems, true));
  const wanted = findPhrases(asks, stems, false);
  const aboutWork = stems.some((stem) => WORK.test(stem));
  const asking = new Asking(of, stems);
  for (const found of trades) asking.target({ kind: "occupation", occupation: found.concept }, found, 1);
  for (const found of closest(wanted, trades)) {
    asking.offered(found);
    for (const [place, target] of (needs[found.concept]?.who ?? []).entries()) {
      const weight = found.cover * Math.max(0.5, 1 - place * FITS.lower);
      asking.target(target, found, weight, place === 0);
    }
  }
  asking.words();
  return asking.answer(aboutWork);
}

/** The stems of a need, slips of the finger put right; names of towns and words with a capital inside a sentence are names. */
function understoodStems(of: PeopleWords, text: string): readonly string[] {
  const names = new Set(text.match(INNER_CAPITAL)?.flatMap((word) => wordsOf(word)));
  return [
    ...new Set(
      wordsOf(text).flatMap((word) =>
        stemsOf(word).map((stem) =>
          isKnown(of, stem) || TOWNS.has(word) || names.has(word) ? stem : (meant(stem, of.vocabulary) ?? stem),
        ),
      ),
    ),
  ];
}

/** Needs worth following: those not said more fully by another or by a trade, and not far behind the best. */
function closest(wanted: readonly Found[], trades: readonly Found[]): readonly Found[] {
  const full = fullest(wanted).filter(
    (need) =>
      !trades.some((trade) => trade.stems.size > need.stems.size && [...need.stems].every((s) => trade.stems.has(s))),
  );
  const best = full[0];
  return best === undefined
    ? []
    : full.filter(({ weight, cover }) => weight * cover >= PART * best.weight * best.cover);
}

class Asking {
  readonly #of: PeopleWords;
  readonly #stems: readonly string[];
  readonly #scores = new Map<number, Score>();
  readonly #trades = new Map<number, number>();
  readonly #circles = new Map<CircleId, number>();

  constructor(of: PeopleWords, stems: readonly string[]) {
    this.#of = of;
    this.#stems = stems;
  }

  /** Everyone a target leads to. */
  target(target: Target, { stems }: Found, weight: number, isFirst = true): void {
    const { practices, named, dictionary, network } = this.#of;
    if (target.kind === "resource") {
      const question: QuestionId = `resource:${target.resource}`;
      for (const row of named.get(question) ?? [])
        this.#note(row, FITS.named * weight, { kind: "named", question }, stems);
      return;
    }
    if (target.kind === "circle") {
      const rowOf = this.#rowOf();
      for (const circle of network.circles) {
        if (circle.kind !== target.circle) continue;
        this.#circles.set(circle.id, Math.max(weight, this.#circles.get(circle.id) ?? 0));
        for (const person of circle.people) {
          const row = rowOf.get(person);
          if (row === undefined) continue;
          // A need that is first of all for such a circle is met by its people.
          const fit = (isFirst ? FITS.ownCircle : FITS.circle) * weight;
          this.#note(row, fit, { kind: "circle", circle: circle.id }, stems);
        }
      }
      return;
    }
    const { occupation } = target;
    this.#trades.set(occupation, Math.max(weight, this.#trades.get(occupation) ?? 0));
    for (const { row, field, weight: sure } of practices.get(occupation) ?? []) {
      this.#note(row, Math.min(1, weight * sure), { kind: field }, stems);
    }
    const position = dictionary.occupations[occupation]?.position ?? null;
    if (position !== null) {
      const question: QuestionId = `position:${position}`;
      for (const row of named.get(question) ?? [])
        this.#note(row, FITS.named * weight, { kind: "named", question }, stems);
    }
    for (const near of dictionary.occupations[occupation]?.near ?? []) {
      for (const { row, weight: sure } of practices.get(near) ?? []) {
        this.#note(row, FITS.near * weight * Math.min(1, sure), { kind: "near", of: occupation }, stems);
      }
    }
  }

  /** Everyone of whom ego wrote that they offer what meets a need, in whatever words. */
  offered({ concept, cover, stems }: Found): void {
    for (const { row, field, weight } of this.#of.offered.get(concept) ?? []) {
      this.#note(row, FITS.words * cover * weight, { kind: field }, stems);
    }
  }

  /** Everyone who has the words themselves, in a role, a note, or the name of a firm, a school or a circle. */
  words(): void {
    const { people, environments, members, network, weightOf } = this.#of;
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
      if (covered >= ENOUGH_WORDS || this.#scores.has(row)) {
        this.#note(row, covered >= ENOUGH_WORDS ? FITS.words * covered : 0, { kind: field }, stems);
      }
    }
    for (const [at, stems] of places) {
      const covered = share(stems);
      const environment = network.environments[at];
      if (environment === undefined) continue;
      const isNamed = covered >= ENOUGH_WORDS;
      for (const row of members[at] ?? []) {
        if (!isNamed && !this.#scores.has(row)) continue;
        this.#note(
          row,
          isNamed ? FITS.environment * covered : 0,
          { kind: "environment", environment: environment.id },
          stems,
        );
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
    const understood = [...this.#trades].toSorted(([a, x], [b, y]) => y - x || a - b).map(([trade]) => trade);
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

  #note(row: number, fit: number, reason: Reason, stems: ReadonlySet<string>): void {
    const help = fit > 0 && reason.kind !== "near" && (reason.kind !== "circle" || fit >= FITS.helps);
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
