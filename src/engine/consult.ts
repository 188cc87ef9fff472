import type { EnvironmentId } from "../core/model/ids.ts";
import { reachOf } from "../core/map/reach.ts";
import type { Candidate, Reason } from "../core/purpose/answer.ts";
import { ask } from "../core/purpose/ask.ts";
import { type Dictionary, readDictionary } from "../core/purpose/dictionary.ts";
import { offers } from "../core/purpose/offer.ts";
import { type PeopleWords, peopleWords } from "../core/purpose/people-words.ts";
import { atCompany, fillSeats, nextSteps } from "../core/purpose/seats.ts";
import { throughWhom } from "../core/purpose/through.ts";
import type {
  AskedView,
  CandidateView,
  Consultation,
  Consulted,
  OfferView,
  PurposeView,
  ReasonView,
} from "./consulted.ts";
import { doingOf } from "./people-columns.ts";
import { compared } from "./compared.ts";
import type { Made, Stages } from "./session.ts";

const MOST_ANSWERS = 40;
const MOST_REASONS = 2;
const MOST_DOORS = 3;
const MOST_IN_A_SEAT = 5;
const MOST_STEPS = 3;
const MOST_AIMS = 8;
const MOST_INTRODUCTIONS = 12;

/** How an "open to work" is said as something sought. */
const OPEN_TO_WORK = { it: "lavoro", en: "work" } as const;

/** Answers what the network is asked; what it needs for that is made at the first question and kept. */
export type Consultant = { readonly answer: (made: Made, question: Consultation) => Consulted | Promise<Consulted> };

/** A consultant who has read nothing yet. */
export function createConsultant(stages: Pick<Stages, "analyse">): Consultant {
  let dictionary: Dictionary | null = null;
  let read: { readonly network: Made["network"]; readonly words: PeopleWords } | null = null;
  return {
    answer(made, question) {
      if (question.kind === "reach") return { kind: "reach", rings: reachOf(made.map, question.rows) };
      if (question.kind === "compare") return compared(made, question, stages);
      dictionary ??= readDictionary();
      if (read?.network !== made.network) {
        read = { network: made.network, words: peopleWords(made.network, made.analysis, dictionary) };
      }
      const teller = new Teller(read.words, question.language);
      switch (question.kind) {
        case "ask":
          return teller.asked(question.text);
        case "offer":
          return teller.offers();
        case "purpose":
          return teller.purpose(question);
      }
    },
  };
}

/** Of someone who does it, what they might know besides says nothing more. */
function telling(reasons: readonly Reason[], fit: Candidate["fit"]): readonly Reason[] {
  const own = reasons.filter(({ kind }) => kind !== "near" && kind !== "circle");
  return fit === "can-help" && own.length > 0 ? own : reasons;
}

class Teller {
  readonly #of: PeopleWords;
  readonly #language: "it" | "en";
  readonly #environments: ReadonlyMap<EnvironmentId, PeopleWords["network"]["environments"][number]>;

  constructor(of: PeopleWords, language: "it" | "en") {
    this.#of = of;
    this.#language = language;
    this.#environments = new Map(of.network.environments.map((environment) => [environment.id, environment]));
  }

  asked(text: string): AskedView {
    const { network, analysis } = this.#of;
    const found = ask(this.#of, text);
    const canHelp = found.candidates.filter(({ fit }) => fit === "can-help").length;
    return {
      kind: "ask",
      text,
      candidates: this.#candidates(found.candidates.slice(0, MOST_ANSWERS)),
      canHelp,
      couldKnow: found.candidates.length - canHelp,
      aboutWork: found.aboutWork,
      understood: found.understood.map((trade) => this.#title(trade)),
      missing: found.missing.map((trade) => this.#title(trade)),
      circles: found.circles.flatMap((id) => {
        const circle = network.circles.find((one) => one.id === id);
        return circle === undefined
          ? []
          : [{ id, name: circle.name, of: circle.kind, people: circle.people.length + circle.silhouettes }];
      }),
      doors:
        canHelp > 0
          ? []
          : analysis.summary.doors.slice(0, MOST_DOORS).flatMap((id) => {
              const row = network.people.findIndex((person) => person.id === id);
              const name = network.people[row]?.name;
              return name === undefined ? [] : [{ id, name, row }];
            }),
    };
  }

  offers(): OfferView {
    const { network } = this.#of;
    const found = offers(this.#of, OPEN_TO_WORK[this.#language]);
    const who = (row: number) => ({ id: network.people[row]?.id, name: network.people[row]?.name ?? "" });
    return {
      kind: "offer",
      seekers: found.seekers.flatMap(({ row, seeks, said, egoHas }) => {
        const { id, name } = who(row);
        return id === undefined ? [] : [{ id, name, row, seeks, said, egoHas }];
      }),
      introductions: found.introductions.slice(0, MOST_INTRODUCTIONS).flatMap(({ seeker, helper }) => {
        const one = who(seeker.row);
        const other = who(helper.row);
        const [reason] = helper.reasons.flatMap((given) => this.#reason(helper.row, given) ?? []);
        if (one.id === undefined || other.id === undefined || reason === undefined) return [];
        return [
          {
            seeker: one.id,
            seekerName: one.name,
            seeks: seeker.seeks,
            helper: other.id,
            helperName: other.name,
            reason,
          },
        ];
      }),
      offering: found.offering,
    };
  }

  purpose({ said, begun }: Extract<Consultation, { kind: "purpose" }>): PurposeView {
    const { network } = this.#of;
    const seats = fillSeats(this.#of, said);
    const already = new Set(begun);
    const rows = new Set(network.people.flatMap(({ id }, row) => (already.has(id) ? [row] : [])));
    const typed = new Set(said.companies.map((company) => company.trim().toLowerCase()));
    const aims = [...new Set((network.ego.aims ?? []).map(({ company }) => company))];
    return {
      kind: "purpose",
      seats: seats.map(({ seat, people }) => ({
        seat,
        people: this.#candidates(people.slice(0, MOST_IN_A_SEAT)),
        count: people.length,
      })),
      companies: said.companies.map((name) => {
        const inside = atCompany(this.#of, name, true);
        const left = atCompany(this.#of, name, false);
        const [best = null] = this.#candidates([...inside, ...left].slice(0, 1));
        return { name, inside: inside.length, left: left.length, best };
      }),
      aims: aims.filter((company) => company !== "" && !typed.has(company.toLowerCase())).slice(0, MOST_AIMS),
      next: nextSteps(seats, rows, MOST_STEPS).flatMap(({ seat, person }) =>
        this.#candidates([person]).map((told) => ({ seat, person: told })),
      ),
    };
  }

  #candidates(people: readonly Candidate[]): readonly CandidateView[] {
    const { network } = this.#of;
    const ways = throughWhom(
      this.#of,
      people.map(({ row }) => row),
    );
    return people.flatMap(({ row, fit, reasons }, at) => {
      const person = network.people[row];
      if (person === undefined) return [];
      const way = ways[at] ?? null;
      const middle = way === null ? undefined : network.people[way.row];
      const place = way?.environment == null ? "" : (this.#environments.get(way.environment)?.name ?? "");
      return [
        {
          row,
          id: person.id,
          fit,
          reasons: telling(reasons, fit)
            .flatMap((reason) => this.#reason(row, reason) ?? [])
            .slice(0, MOST_REASONS),
          through:
            way === null || middle === undefined ? null : { id: middle.id, name: middle.name, basis: way.basis, place },
        },
      ];
    });
  }

  #reason(row: number, reason: Reason): ReasonView | null {
    const { network } = this.#of;
    const person = network.people[row];
    if (person === undefined) return null;
    switch (reason.kind) {
      case "role":
        return { kind: "role", text: doingOf(person) };
      case "offers":
        return { kind: "offers", text: person.offers ?? "" };
      case "note":
        return { kind: "note", text: person.note ?? "" };
      case "named":
        return reason;
      case "near":
        return { kind: "near", text: doingOf(person), title: this.#title(reason.of) };
      case "environment": {
        const environment = this.#environments.get(reason.environment);
        return environment === undefined ? null : { kind: "environment", of: environment.kind, name: environment.name };
      }
      case "circle": {
        const circle = network.circles.find(({ id }) => id === reason.circle);
        return circle === undefined ? null : { kind: "circle", name: circle.name, of: circle.kind };
      }
    }
  }

  #title(trade: number): string {
    const occupation = this.#of.dictionary.occupations[trade];
    return occupation?.[this.#language] ?? "";
  }
}
