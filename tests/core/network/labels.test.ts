import { expect, test } from "vitest";

import { kindOfName } from "../../../src/core/network/circle-kinds.ts";
import { evenLabel } from "../../../src/core/network/labels.ts";

test.each([
  ["Tessitura Valdora S.p.A.", "TESSITURA VALDORA"],
  ["presso Valdora S.r.l.", "Valdora srl"],
  ["Valdora S. r. l.", "Valdora"],
  ["Valdora GmbH & Co. KG", "valdora gmbh e co kg"],
  ["Società Cooperativa L’Arca", "Societa cooperativa L'Arca"],
  ["Brandt Ltd", "Brandt, Inc."],
])("%s and %s are one company", (a, b) => {
  expect(evenLabel("company", a)).toBe(evenLabel("company", b));
  expect(evenLabel("company", a)).not.toBe("");
});

test.each([
  "Freelance",
  "Libero professionista",
  "Self-employed",
  "In cerca di occupazione",
  "in cerca di nuove opportunità",
  "Pensionata",
  "Studente",
  "Open to work",
  "N/A",
  "-",
  "…",
])("%s is no company", (name) => {
  expect(evenLabel("company", name)).toBe("");
});

test("a legal form alone, and names that contain one, stay companies", () => {
  expect(evenLabel("company", "SPA")).toBe("spa");
  expect(evenLabel("company", "Spazio Salute")).toBe("spazio salute");
  expect(evenLabel("company", "Casa Bianca Freelance School")).not.toBe("");
});

test("a university is itself with or without its studies", () => {
  expect(evenLabel("school", "Università degli Studi di Valdora")).toBe(evenLabel("school", "Universita di Valdora"));
});

test.each([
  ["Calcetto del giovedì", "sport"],
  ["Coro La Fonte", "community"],
  ["Famiglia Riva 👨‍👩‍👧", "family"],
  ["Genitori 5B", "school"],
  ["Condominio via dei Tigli", "neighbourhood"],
  ["Banco alimentare", "volunteering"],
  ["Ombrellone fila 3", "holidays"],
  ["Project Phoenix team", "work"],
  ["Quelli di sempre", "friends"],
] as const)("a group called %s is %s", (name, kind) => {
  expect(kindOfName(name, "friends")).toBe(kind);
});
