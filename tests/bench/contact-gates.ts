import { analyse } from "../../src/core/analysis/analyse.ts";
import { doorScores } from "../../src/core/analysis/doors.ts";
import { incidence } from "../../src/core/analysis/incidence.ts";
import { diceFrom } from "../../src/core/model/dice.ts";
import { sourceId } from "../../src/core/model/ids.ts";
import { chanceToKnow } from "../../src/core/network/alter-ties.ts";
import { sharedLines } from "../support/oracle.ts";
import { promise } from "../../src/core/purpose/order.ts";
import { TODAY } from "../support/sketch.ts";
import { auc, personOf, spearman, starOf } from "../support/star.ts";
import { absent, all, decimals, mean, passIf, type Group, type Row } from "./gate.ts";
import { caltech, egoFacebook, EGOS, emailEu, lazega, type Known, type Lawyer } from "./research-data.ts";

/** Sizes of affiliations, as analysis.md §3.2 bins them; the last one is open. */
const SIZES = [3, 5, 10, 20, 50, 100, 300];

export const chanceGates: Group = {
  title: "chance to know each other",
  data: "Caltech36, ego-Facebook",
  needsShared: true,
  measure: () => {
    const egos = EGOS.map(egoFacebook);
    const campus = caltech();
    return [
      calibration("ego-Facebook (6), all features", {
        networks: egos.map(({ edges, features }) => ({ edges, affiliations: features })),
        fewer: egos,
      }),
      calibration("Caltech36, dorm ∧ year too", {
        networks: [{ ...campus, affiliations: withConjunctions(campus.affiliations) }],
        fewer: [campus],
      }),
      absent("p(k) within × 2 in every size bin", "Haverford", "× .5–2"),
    ];
  },
};

/** Whoever shares both dorm and year: analysis.md §3.2 counts these too, and its figures are not met without. */
function withConjunctions(affiliations: Known["affiliations"]): Known["affiliations"] {
  const of = (kind: string) => [...affiliations].filter(([label]) => label.startsWith(kind));
  const both = of("dorm").flatMap(([dorm, inDorm]) =>
    of("year").map(([year, inYear]): readonly [string, readonly string[]] => {
      const also = new Set(inYear);
      return [`${dorm} ${year}`, inDorm.filter((one) => also.has(one))];
    }),
  );
  return new Map([...affiliations, ...both]);
}

/** Ties there are over ties told, pair by pair, in each bin of sizes. */
function ratios(networks: readonly Known[], chance: (size: number) => number): readonly number[] {
  const bins = SIZES.map(() => ({ ties: 0, told: 0 }));
  for (const { edges, affiliations } of networks) {
    const tied = new Set(edges.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    for (const members of affiliations.values()) {
      const bin = bins[SIZES.findLastIndex((least) => members.length >= least)];
      if (bin === undefined) continue;
      for (const [at, a] of members.entries()) {
        for (const b of members.slice(at + 1)) {
          bin.told += chance(members.length);
          if (tied.has(`${a} ${b}`)) bin.ties++;
        }
      }
    }
  }
  return bins.filter(({ told }) => told > 0).map(({ ties, told }) => ties / told);
}

/** Beside ours, Newman's 1/(k − 1), and ours where fewer kinds of affiliation are counted than the gate's table does. */
function calibration(data: string, of: { readonly networks: readonly Known[]; readonly fewer: readonly Known[] }): Row {
  const ours = ratios(of.networks, chanceToKnow);
  const newman = ratios(of.networks, (size) => 1 / (size - 1));
  return {
    gate: `p(k), sizes from ${SIZES.slice(0, ours.length).join(" ")}`,
    data,
    required: "true ÷ told × .5–2",
    reached: all(ours, 2),
    baseline: `1/(k−1): ${all(newman, 1)}; without these: ${all(ratios(of.fewer, chanceToKnow), 2)}`,
    outcome: passIf(ours.every((ratio) => ratio >= 0.5 && ratio <= 2)),
  };
}

/** Egos with fewer contacts are left out; of the others this share is measured, for time. */
const LEAST_CONTACTS = 15;
const SHARE_OF_EGOS = 0.3;

export const doorGates: Group = {
  title: "doors",
  data: "Caltech36, email-Eu",
  needsShared: true,
  measure: () => [
    doorRow("Caltech36", caltech(), 0.4),
    absent("a door leads to people ego does not know", "Haverford", "ρ ≥ .25"),
    doorRow("email-Eu", emailEu(), 0.5),
  ],
};

function doorRow(data: string, { edges, affiliations }: Known, least: number): Row {
  const around = new Map<string, Set<string>>();
  for (const [a, b] of edges) {
    if (a === b) continue;
    around.set(a, (around.get(a) ?? new Set<string>()).add(b));
    around.set(b, (around.get(b) ?? new Set<string>()).add(a));
  }
  const dice = diceFrom(1);
  const egos = [...around].filter(([, { size }]) => size >= LEAST_CONTACTS && dice() < SHARE_OF_EGOS);
  const found = egos.map(([ego, contacts]) => {
    const mine = [...affiliations]
      .map(([label, members]) => [label, members.filter((one) => contacts.has(one))] as const)
      .filter(([, { length }]) => length > 0);
    const of = incidence(starOf([...contacts], new Map(mine)));
    const scores = doorScores(of);
    const pairs = [...contacts].flatMap((contact) => {
      const score = scores[of.rowOf.get(personOf(contact)) ?? -1] ?? null;
      const theirs = [...(around.get(contact) ?? [])].filter((one) => one !== ego);
      if (score === null || theirs.length === 0) return [];
      const strangers = theirs.filter((one) => !contacts.has(one)).length;
      return [{ score, novelty: strangers / theirs.length, mutual: theirs.length - strangers }];
    });
    const rank = (by: (pair: (typeof pairs)[number]) => number): number =>
      spearman(
        pairs.map(by),
        pairs.map(({ novelty }) => novelty),
      );
    return { ours: rank(({ score }) => score), mutual: rank(({ mutual }) => -mutual) };
  });
  const told = found.filter(({ ours }) => !Number.isNaN(ours));
  const rho = mean(told.map(({ ours }) => ours));
  const others = mean(told.map(({ mutual }) => mutual).filter((value) => !Number.isNaN(value)));
  return {
    gate: "a door leads to people ego does not know",
    data: `${data}, ${told.length} egos`,
    required: `ρ ≥ ${decimals(least, 2)}`,
    reached: decimals(rho),
    baseline: `true number of mutual contacts ${decimals(others)}`,
    outcome: passIf(rho >= least),
  };
}

const ASKED_FIRST = 5;
/** What a partner adds to the match (analysis.md §2, how/exp_ask.py). */
const PARTNER = 0.5;

type Asked = { readonly match: number; readonly access: number; readonly asked: boolean };

export const askGates: Group = {
  title: "whom to ask",
  data: "Lazega",
  needsShared: true,
  measure: () => {
    const { lawyers, ties } = lazega();
    const [advice, cowork, friends] = [ties("advice"), ties("cowork"), ties("friends")];
    const most = Math.max(...lawyers.map(({ seniority }) => seniority));
    const both = (of: ReadonlySet<string>, a: number, b: number): number =>
      Number(of.has(`${a},${b}`)) + Number(of.has(`${b},${a}`));
    const askers = lawyers.map((asker, at) => {
      const others = lawyers.flatMap((other, to): readonly Asked[] => {
        if (to === at) return [];
        const access = (both(cowork, at + 1, to + 1) + both(friends, at + 1, to + 1)) / 2;
        return [{ match: match(asker, other, most), access, asked: advice.has(`${at + 1},${to + 1}`) }];
      });
      return others;
    });
    const told = askers.filter((others) => others.some(({ asked }) => asked));
    const measured = (score: (of: Asked) => number) => ({
      first: mean(
        told.map((others) => {
          const best = [...others].sort((a, b) => score(b) - score(a)).slice(0, ASKED_FIRST);
          return best.filter(({ asked }) => asked).length / ASKED_FIRST;
        }),
      ),
      area: mean(
        told.map((others) =>
          auc(
            others.map(score),
            others.map(({ asked }) => asked),
          ),
        ),
      ),
    });
    const print = ({ first, area }: { readonly first: number; readonly area: number }): string =>
      `${decimals(first)} (AUC ${decimals(area)})`;
    const ours = measured(({ match, access }) => promise(match, access));
    // The file is sorted by seniority: without a throw of dice, those equally close would be ranked by it.
    const dice = diceFrom(1);
    const strengthOf = new Map(askers.flat().map((other) => [other, other.access + dice() / 1e6]));
    const strength = measured((other) => strengthOf.get(other) ?? 0);
    const competence = measured(({ match }) => match);
    return [
      {
        gate: "who is asked for advice, first five",
        data: "Lazega, 71 lawyers",
        required: "P@5 ≥ .70",
        reached: print(ours),
        baseline: `strength only ${print(strength)}; match only ${print(competence)}`,
        outcome: passIf(ours.first >= 0.7),
      },
    ];
  },
};

const match = (asker: Lawyer, other: Lawyer, most: number): number =>
  Number(asker.practice === other.practice) + (other.partner ? PARTNER : 0) + other.seniority / most;

export const amplifierGates: Group = {
  title: "amplifier",
  data: "CS-Aarhus",
  needsShared: true,
  measure: () => {
    const layers = new Map(
      sharedLines("data/cs-aarhus/CS-Aarhus_layers.txt")
        .slice(1)
        .map((line): readonly [string, string] => {
          const [id = "", label = ""] = line.split(" ");
          return [id, label];
        }),
    );
    const layersOf = new Map<string, Set<string>>();
    for (const line of sharedLines("data/cs-aarhus/CS-Aarhus_multiplex.edges")) {
      const [layer = "", a = "", b = ""] = line.split(" ");
      const tie = [a, b].sort().join(" ");
      layersOf.set(tie, (layersOf.get(tie) ?? new Set<string>()).add(layers.get(layer) ?? ""));
    }
    // Each tie of the department stands for one tie of ego's, each layer for a source.
    const star = starOf([...layersOf.keys()], new Map());
    const sourcesOf = new Map([...layersOf].map(([tie, of]) => [personOf(tie), [...of].sort().map(sourceId)]));
    const network = {
      ...star,
      people: star.people.map((person) => ({ ...person, sources: sourcesOf.get(person.id) ?? [] })),
      sources: star.sources.flatMap((source) =>
        [...layers.values()].sort().map((label) => ({ ...source, id: sourceId(label) })),
      ),
    };
    const { amplifier } = analyse(network, { day: TODAY, seed: 1 });
    const facebook = amplifier.sources.find(({ source }) => source === "facebook");
    const reached = facebook === undefined ? [] : [facebook.onlyHere, facebook.shared, facebook.without.people];
    const [only = 0, shared = 0, left = 0] = reached;
    const told = `${only}/${amplifier.whole.people} only, ${shared}/${only + shared} elsewhere too, ${left} left`;
    const required = "44/353 only, 80/124 elsewhere too, 309 left";
    return [
      {
        gate: "ties on Facebook alone",
        data: "CS-Aarhus",
        required,
        reached: told,
        baseline: "",
        outcome: passIf(told === required),
      },
    ];
  },
};
