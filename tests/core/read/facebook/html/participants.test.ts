import { expect, test } from "vitest";

import { participantsIn } from "../../../../../src/core/read/facebook/html/participants.ts";

const read = (line: string, ...known: string[]): unknown => {
  const { names, severalOthers, doubtful } = participantsIn(line, known);
  return [names.toSorted().join(" | "), ...(severalOthers ? ["several"] : []), ...(doubtful ? ["doubtful"] : [])];
};

test("a list is cut at its commas and its one and, in several languages", () => {
  expect(read("Participants: Ada Bini and Noemi Cartà")).toEqual(["Ada Bini | Noemi Cartà"]);
  expect(read("Partecipanti: Ada Bini e Noemi Cartà")).toEqual(["Ada Bini | Noemi Cartà"]);
  expect(read("Partecipanti: Ada Bini ed Elio Dèi")).toEqual(["Ada Bini | Elio Dèi"]);
  expect(read("Participants: Ada, Bice and Carla")).toEqual(["Ada | Bice | Carla", "several"]);
  expect(read("Participants: Ada, Bice, and Carla")).toEqual(["Ada | Bice | Carla", "several"]);
  expect(read("Partecipanti: Ada, Bice, Carla e Noemi")).toEqual(["Ada | Bice | Carla | Noemi", "several"]);
  expect(read("Participants : Ada et Noemi")).toEqual(["Ada | Noemi"]);
  expect(read("Teilnehmer: Ada, Bice und Noemi")).toEqual(["Ada | Bice | Noemi", "several"]);
  expect(read("Participants: Ada")).toEqual(["Ada"]);
});

test("a name known from elsewhere may hold the word itself", () => {
  expect(read("Partecipanti: Marta e Ugo Bini e Noemi", "Marta e Ugo Bini")).toEqual(["Marta e Ugo Bini | Noemi"]);
  expect(read("Partecipanti: Marta e Ugo Bini e Noemi", "Noemi")).toEqual(["Marta e Ugo Bini | Noemi"]);
  expect(read("Partecipanti: Ada, Marta e Ugo Bini e Noemi", "Ada", "Noemi")).toEqual([
    "Ada | Marta e Ugo Bini | Noemi",
    "several",
  ]);
  expect(read("Participants: Rossi, Dr. Anna and Noemi", "Rossi, Dr. Anna")).toEqual(["Noemi | Rossi, Dr. Anna"]);
});

test("what can be read in two ways names nobody", () => {
  expect(read("Partecipanti: Marta e Ugo Bini e Noemi")).toEqual(["", "doubtful"]);
  expect(read("Partecipanti: Ada, Marta e Ugo Bini e Noemi")).toEqual(["Ada", "several", "doubtful"]);
});

test("a name inside a longer one is not taken out of it", () => {
  expect(read("Participants: Anna Bini and Noemi", "Anna", "Noemi")).toEqual(["Anna Bini | Noemi"]);
  expect(read("Participants: Lucianna Bini and Noemi", "anna Bini")).toEqual(["Lucianna Bini | Noemi"]);
});

test("a text without a label names nobody", () => {
  expect(read("Ada and Noemi")).toEqual([""]);
  expect(read("10:30 and Noemi")).toEqual([""]);
  expect(read("")).toEqual([""]);
});
