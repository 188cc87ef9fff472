import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import { day } from "../../../src/core/model/day.ts";
import { personId } from "../../../src/core/model/ids.ts";
import { notebookOf } from "../../../src/core/purpose/notebook.ts";
import { fillSeats, nextSteps } from "../../../src/core/purpose/seats.ts";
import { offers } from "../../../src/core/purpose/offer.ts";
import { peopleWords } from "../../../src/core/purpose/people-words.ts";
import { throughWhom } from "../../../src/core/purpose/through.ts";
import { ask } from "../../../src/core/purpose/ask.ts";
import { exampleWords } from "./example-words.ts";

const of = exampleWords();
const [first, second] = of.network.people;
const ANNA = first?.id ?? personId("?");
const BRUNO = second?.id ?? personId("?");
const D = day(20_000);

test("the last word counts, what is taken back is gone, and someone unknown is left out", () => {
  const changes: readonly Change[] = [
    { kind: "ask", ask: "n1", text: "imbianchino" },
    { kind: "asked", ask: "n1", person: ANNA, day: D, outcome: "waiting" },
    { kind: "asked", ask: "n1", person: ANNA, day: day(20_001), outcome: "helped" },
    { kind: "asked", ask: "n1", person: BRUNO, day: D, outcome: "helped" },
    { kind: "asked", ask: "n1", person: BRUNO, day: D, outcome: null },
    { kind: "asked", ask: "n1", person: personId("nobody"), day: D, outcome: "helped" },
    { kind: "ask", ask: "n2", text: "  " },
    { kind: "purpose", purpose: "p", what: "job", about: "grafica", place: "", companies: [] },
    { kind: "on-list", purpose: "p", person: ANNA, day: D, step: "written" },
    { kind: "purpose", purpose: "p", what: "job", about: "design", place: "", companies: ["Softelier"] },
    { kind: "purpose", purpose: "q", what: "cause", about: "", place: "", companies: [] },
    { kind: "purpose", purpose: "q", what: null, about: "", place: "", companies: [] },
  ];
  const notebook = notebookOf(changes, of.network);
  expect(notebook.asks).toEqual([
    { id: "n1", text: "imbianchino", asked: [{ person: ANNA, day: 20_001, outcome: "helped" }] },
  ]);
  expect(notebook.purposes).toEqual([
    {
      id: "p",
      what: "job",
      about: "design",
      place: "",
      companies: ["Softelier"],
      list: [{ person: ANNA, day: D, step: "written" }],
    },
  ]);
});

test("a job: whoever is inside the company, whoever does it, whoever chooses people; each seat tells the truth", () => {
  const seats = fillSeats(of, { what: "job", about: "graphic designer", place: "", companies: ["Softelier"] });
  const at = (seat: string) => seats.find((one) => one.seat === seat)?.people ?? [];
  expect(at("inside").length).toBe(of.network.people.filter(({ company }) => company === "Softelier").length);
  for (const { row } of at("inside")) expect(of.network.people[row]?.company).toBe("Softelier");
  for (const { row } of at("same-trade").slice(0, 5)) expect(of.network.people[row]?.position).toBe("Graphic designer");
  expect(at("hires").length).toBeGreaterThan(0);
  expect(seats.some(({ seat }) => seat === "there")).toBe(false);
  const steps = nextSteps(seats, new Set(), 3);
  expect(new Set(steps.map(({ seat }) => seat)).size).toBe(3);
  const [begun] = steps;
  const later = nextSteps(seats, new Set([begun?.person.row ?? -1]), 3);
  expect(later.map(({ person }) => person.row)).not.toContain(begun?.person.row);
});

test("someone looks for what another does, and they share no circle: they should meet", () => {
  const graphic = of.network.people.findIndex(({ position }) => position === "Graphic designer");
  const cousin = of.network.people.findIndex(
    ({ id, position }) =>
      position === null && of.network.circles.some(({ kind, people }) => kind === "family" && people.includes(id)),
  );
  const people = of.network.people.map((person, row) =>
    row === cousin ? { ...person, seeks: "un grafico per il logo del bar" } : person,
  );
  const words = peopleWords({ ...of.network, people }, of.analysis, of.dictionary);
  const found = offers(words, "lavoro");
  expect(found.seekers.map(({ row }) => row)).toContain(cousin);
  expect(graphic).toBeGreaterThan(-1);
  const own = found.introductions.filter(({ seeker }) => seeker.row === cousin);
  expect(own.length).toBeGreaterThan(0);
  for (const { helper } of own) {
    expect(of.network.people[helper.row]?.position).toBe("Graphic designer");
    const shared = of.network.circles.filter(({ people: ids }) =>
      [cousin, helper.row].every((row) => ids.includes(of.network.people[row]?.id ?? personId("?"))),
    );
    expect(shared).toEqual([]);
  }
});

test("whoever ego is not in touch with is reached through someone ego is, in a place both are in", () => {
  const rows = ask(of, "insegnante").candidates.map(({ row }) => row);
  const ways = throughWhom(of, rows);
  expect(ways.some((way) => way !== null)).toBe(true);
  for (const [at, way] of ways.entries()) {
    if (way === null) continue;
    const found = of.analysis.people[way.row];
    expect(found?.state === "active" || ["strong", "medium"].includes(found?.strength?.band ?? "")).toBe(true);
    const place = of.network.environments.find(({ id }) => id === way.environment);
    const ids = new Set(place?.members.map(({ person }) => person));
    if (way.basis === "likely") {
      expect(ids.has(of.network.people[rows[at] ?? -1]?.id ?? personId("?"))).toBe(true);
      expect(ids.has(of.network.people[way.row]?.id ?? personId("?"))).toBe(true);
    }
  }
});
