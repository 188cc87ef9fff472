import { bands } from "../../src/core/analysis/bands.ts";
import { contactDays } from "../../src/core/analysis/contact-days.ts";
import { activity, fullActivity, strengthParts, trace } from "../../src/core/analysis/strength.ts";
import { day } from "../../src/core/model/day.ts";
import { digest } from "../../src/core/model/digest.ts";
import { personId, sourceId } from "../../src/core/model/ids.ts";
import type { EgoTie } from "../../src/core/model/network.ts";
import { auc } from "../support/star.ts";
import { absent, all, decimals, falls, mean, passIf, type Group } from "./gate.ts";
import { mailPairs, type Mail, type MailPair } from "./research-data.ts";

const MAIL = sourceId("table");
/** Days of the 804 that are taken for today, and how far ahead is looked. */
const CUTS = [240, 300, 360, 420];
const NEXT_DAYS = 90;
/** Shares of pairs by rank of strength, as analysis.md §3.3 bins them. */
const RANKS = [0, 0.5, 0.8, 0.95, 1];
/** Words are read off a person's own contacts; fewer than this are no network. */
const LEAST_CONTACTS = 20;

/** A pair as it was known on a day, and what came. */
type Pair = {
  readonly ends: readonly [string, string];
  readonly strength: number;
  readonly mails: number;
  readonly activeDays: number;
  readonly silence: number;
  /** Whether they wrote within the next 90 days. */
  readonly next: boolean;
};

export const strengthGates: Group = {
  title: "strength and silence",
  data: "e-mail, 3 departments",
  needsShared: true,
  measure: () => {
    const logs = mailPairs();
    const known = CUTS.map((cut) => pairsOn(logs, cut));
    const area = (score: (pair: Pair) => number): number =>
      mean(
        known.map((pairs) =>
          auc(
            pairs.map(score),
            pairs.map(({ next }) => next),
          ),
        ),
      );
    const strength = area((pair) => pair.strength);
    const byRank = RANKS.slice(1).map((to, at) => mean(known.map((pairs) => woken(ranked(pairs, RANKS[at] ?? 0, to)))));
    const byWord = words(known);
    const silent = silences(known.flat());
    return [
      {
        gate: "strength tells who writes in 90 days",
        data: "email-Eu, 4 cuts",
        required: "AUC ≥ .84",
        reached: decimals(strength),
        baseline: `raw message count ${decimals(area((pair) => pair.mails))}; most recent ${decimals(area((pair) => -pair.silence))}`,
        outcome: passIf(strength >= 0.84),
      },
      absent("strength tells who calls in 7 days", "Copenhagen", "AUC ≥ .78"),
      {
        gate: "P(contact) by rank 0–50–80–95–100 %",
        data: "email-Eu, 4 cuts",
        required: "rises",
        reached: all(byRank, 2),
        baseline: "",
        outcome: passIf(falls(byRank.toReversed())),
      },
      {
        gate: "P(contact) of weak, medium, strong",
        data: "email-Eu, each as ego",
        required: "rises",
        reached: all(byWord, 2),
        baseline: "",
        outcome: passIf(falls(byWord.toReversed())),
      },
      {
        gate: "P(contact), silent 14–30–60–90–180–365 d",
        data: "email-Eu, ≥ 5 days",
        required: "falls",
        reached: all(silent, 2),
        baseline: "",
        outcome: passIf(falls(silent)),
      },
    ];
  },
};

function pairsOn(logs: readonly MailPair[], cut: number): readonly Pair[] {
  const today = day(cut);
  const ties = logs.flatMap(({ ends, mails }) => {
    const tie = tieBefore(mails, cut, ends.join(" "));
    return tie === null ? [] : [{ ends, mails, tie, contact: contactDays(tie) }];
  });
  const scale = { today, fullActivity: fullActivity(ties.map(({ contact }) => activity(contact, today))) };
  return ties.map(({ ends, mails, tie, contact }) => ({
    ends,
    strength: trace(strengthParts(tie, contact, 0, scale)),
    mails: mails.filter(({ day: at }) => at < cut).length,
    activeDays: contact.days.length,
    silence: cut - (contact.last?.day ?? 0),
    next: mails.some(({ day: at }) => at >= cut && at < cut + NEXT_DAYS),
  }));
}

/** The tie as it was known on a day; `null` before the first mail. */
function tieBefore(mails: readonly Mail[], cut: number, name: string): EgoTie | null {
  const directions = new Map<number, number>();
  for (const { day: at, out } of mails) {
    if (at < cut) directions.set(at, (directions.get(at) ?? 0) | (out ? 1 : 2));
  }
  if (directions.size === 0) return null;
  const sorted = [...directions].sort(([a], [b]) => a - b);
  const contact = {
    source: MAIL,
    days: sorted.map(([at]) => day(at)),
    directions: sorted.map(([, bits]) => bits),
    weights: sorted.map(() => 1),
  };
  return {
    person: personId(digest(`mail ${name}`)),
    since: null,
    contacts: [contact],
    listedIn: [],
    endedIn: [],
    covered: true,
    closeness: null,
  };
}

const woken = (pairs: readonly Pair[]): number => pairs.filter(({ next }) => next).length / Math.max(1, pairs.length);

function ranked(pairs: readonly Pair[], from: number, to: number): readonly Pair[] {
  const sorted = [...pairs].sort((a, b) => a.strength - b.strength);
  return sorted.slice(Math.floor(from * sorted.length), Math.floor(to * sorted.length));
}

/** P(contact) of those whom the app calls weak, medium and strong, everyone in turn being ego. */
function words(known: readonly (readonly Pair[])[]): readonly number[] {
  const told = known.flatMap((pairs) => {
    const around = new Map<string, Pair[]>();
    for (const pair of pairs) for (const end of pair.ends) around.set(end, [...(around.get(end) ?? []), pair]);
    return [...around.values()]
      .filter(({ length }) => length >= LEAST_CONTACTS)
      .flatMap((own) => {
        const facts = own.map(({ strength, activeDays }) => ({
          value: strength,
          activeDays,
          covered: true,
          closeness: null,
          inDeclaredCircle: false,
        }));
        return bands(facts).flatMap((band, at) => {
          const pair = own[at];
          return pair === undefined ? [] : [{ band, pair }];
        });
      });
  });
  return (["weak", "medium", "strong"] as const).map((word) =>
    woken(told.flatMap(({ band, pair }) => (band === word ? [pair] : []))),
  );
}

/** Pairs need this many days of contact before their silence says something (analysis.md §4.8). */
const LEAST_DAYS = 5;
const SILENCES = [14, 30, 60, 90, 180, 365];

function silences(pairs: readonly Pair[]): readonly number[] {
  const enough = pairs.filter(({ activeDays }) => activeDays >= LEAST_DAYS);
  return SILENCES.slice(1).map((to, at) =>
    woken(enough.filter(({ silence }) => silence >= (SILENCES[at] ?? 0) && silence < to)),
  );
}
