import { expect, test } from "vitest";
import { dayOf } from "../../src/core/model/day.ts";
import type { Day } from "../../src/core/model/day.ts";
import { en } from "../../src/app/words/en.ts";
import { it as italian } from "../../src/app/words/it.ts";
import { chooseLanguage } from "../../src/app/words/language.ts";
import type { Words } from "../../src/app/words/words.ts";
import { NAMES } from "../support/names.ts";

const BOTH: readonly (readonly ["it" | "en", Words])[] = [
  ["it", italian],
  ["en", en],
];

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new Error("no such day");
  return day;
}

/** Every text of a language with the path that leads to it; functions are left to the tests that call them. */
function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === "string") return [[path, part]];
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

test.each(BOTH)("the names automation relies on are the contract's, to the letter (%s)", (language, words) => {
  const names = NAMES[language];
  expect(words.welcome.filesButton).toBe(names.addFiles);
  expect(words.welcome.exampleButton).toBe(names.example);
  expect(words.takeAway.reportButton).toBe(names.report);
  expect(words.takeAway.pictureButton).toBe(names.png);
  expect(words.takeAway.includeNames).toBe(names.includeNames);
  expect(words.shell.takeAway).toBe(names.takeAway);
  expect(words.shell.status).toBe(names.reading);
  expect(words.shell.ready).toBe(names.ready);
});

test.each(BOTH)("no text is empty, and none carries a loose space or a straight apostrophe (%s)", (_, words) => {
  for (const [path, text] of texts(words, "words")) {
    expect(text, path).not.toBe("");
    expect(text, path).toBe(text.trim());
    // 'none' is quoted as the page's policy writes it.
    expect(text.replace("'none'", ""), path).not.toContain("'");
    expect(text, path).not.toContain("  ");
  }
});

test("the two languages say the same things, and neither borrows the other's sentences", () => {
  const there = new Map(texts(en, "words"));
  const here = texts(italian, "words").filter(
    ([path]) => !/\.(platforms|identityKind|appName|name|drawing)/.test(path),
  );
  expect(here.length).toBeGreaterThan(200);
  const same = here.filter(([path, text]) => there.get(path) === text && /\s.*\s/.test(text));
  expect(same).toEqual([]);
});

test.each(BOTH)("nobody is shown the trade's own words outside the method (%s)", (_, words) => {
  const { method: _method, how: _how, about: _about, ...screens } = words;
  const jargon =
    /\b(ego|alter|cluster(?!s?\b)|node|edge|modularity|betweenness|constraint|Louvain|nodo|arco|parsing)\b/i;
  for (const [path, text] of texts(screens, "words")) expect(text.replace("Edge", ""), path).not.toMatch(jargon);
});

test("the first sentence agrees with one, none and many", () => {
  const { size } = italian.seen.sentence;
  expect(size({ people: 1, circles: 1, clusters: 1, silhouettes: 0 })).toBe(
    "La tua rete, per quel che si vede da qui, è di una persona, in una cerchia e un gruppo.",
  );
  expect(size({ people: 1612, circles: 11, clusters: 9, silhouettes: 0 })).toBe(
    "La tua rete, per quel che si vede da qui, è di 1.612 persone, in 11 cerchie e nove gruppi.",
  );
  expect(size({ people: 3, circles: 0, clusters: 0, silhouettes: 0 })).not.toContain(" in ");
  expect(size({ people: 0, circles: 0, clusters: 0, silhouettes: 0 })).not.toMatch(/zero|0/);
  expect(size({ people: 2, circles: 1, clusters: 0, silhouettes: 1 })).toContain("Un’altra persona l’hai contata");
  expect(en.seen.sentence.size({ people: 1, circles: 1, clusters: 0, silhouettes: 1 })).toContain(
    "one person, in one circle",
  );
});

test.each(BOTH)("where no source shows contact the sentences say that it cannot be told (%s)", (language, words) => {
  const { cold, dormant } = words.seen.sentence;
  const cannot = language === "it" ? "non si può dire" : "can’t be told";
  expect(cold({ blind: true, people: 40, cold: 0, platform: null })).toContain(cannot);
  expect(dormant({ blind: true, dormant: 0, longDormant: 0, weak: 0, doors: 0 })).toContain(cannot);
});

test("cold contacts are a share said aloud, with the number beside it and where they come from", () => {
  const from = "da LinkedIn";
  const told = italian.seen.sentence.cold({ blind: false, people: 1600, cold: 1200, platform: { from, cold: 1190 } });
  expect(told).toContain("Con tre persone su quattro (1.200), per quel che risulta, non vi siete mai sentiti");
  expect(told).toContain("quasi tutte da LinkedIn");
  expect(italian.seen.sentence.cold({ blind: false, people: 1600, cold: 1170, platform: null })).toContain(
    "circa tre persone su quattro",
  );
  expect(italian.seen.sentence.cold({ blind: false, people: 9, cold: 1, platform: null })).toContain("Con una persona");
  expect(en.seen.sentence.cold({ blind: false, people: 10, cold: 5, platform: null })).not.toContain("half");
});

test("bridges and sleeping ties agree in number", () => {
  const { bridges, dormant } = italian.seen.sentence;
  expect(bridges({ people: 90, bridges: 6, names: ["Coro", "Banco alimentare", "Ex colleghi"] })).toBe(
    "Coro, Banco alimentare ed Ex colleghi si toccano in sei persone: sono i tuoi ponti.",
  );
  expect(bridges({ people: 90, bridges: 1, names: ["Coro", "Liceo"] })).toBe(
    "Coro e Liceo si toccano in una sola persona: è il tuo ponte.",
  );
  expect(bridges({ people: 90, bridges: 0, names: [] })).not.toContain("zero");
  expect(dormant({ blind: false, dormant: 1, longDormant: 1, weak: 0, doors: 0 })).toContain("Con una persona");
  expect(dormant({ blind: false, dormant: 12, longDormant: 12, weak: 3, doors: 0 })).toContain(
    "con tutte il silenzio dura da più di tre anni",
  );
  expect(dormant({ blind: false, dormant: 0, longDormant: 0, weak: 0, doors: 0 })).not.toMatch(/zero|\b0\b/);
});

test("the amplifier never claims a comparison it cannot make", () => {
  const { amplifier } = italian.seen.sentence;
  expect(amplifier({ kind: "no-platform" })).not.toContain("LinkedIn");
  expect(amplifier({ kind: "one-platform-only", platform: "LinkedIn", people: 500 })).not.toContain("resterebbero");
  const told = amplifier({
    kind: "compared",
    platform: "LinkedIn",
    people: { left: 300, of: 1600 },
    circles: { left: 9, of: 11 },
    bridges: { left: 4, of: 6 },
    strength: 0.6,
  });
  expect(told).toBe(
    "Se domani LinkedIn si spegnesse resterebbero 9 cerchie su 11 e 4 ponti su 6. LinkedIn amplifica la tua rete: non è la tua rete.",
  );
});

test("the strength of a tie is told by its traces", () => {
  const facts = {
    today: on(2026, 11, 23),
    band: "strong",
    state: "active",
    activeDays: 40,
    activeDaysLastYear: 14,
    bothWrite: true,
    last: { day: on(2026, 11, 2), source: "Facebook" },
    closeness: null,
  } as const;
  expect(italian.person.strengthSentence(facts)).toBe(
    "Vi siete sentiti in 14 giorni diversi nell’ultimo anno, l’ultima volta 3 settimane fa (Facebook). Scrivete tutti e due.",
  );
  expect(italian.person.strengthSentence({ ...facts, bothWrite: false })).toContain("in una direzione sola");
  expect(italian.person.strengthSentence({ ...facts, band: null })).toContain("Nessuna delle tue fonti");
  expect(en.person.strengthSentence({ ...facts, activeDaysLastYear: 1 })).toContain("on one day in the last year");
});

test("numbers, days and silences are written as each language writes them", () => {
  expect(italian.format.number(1612)).toBe("1.612");
  expect(en.format.number(1612)).toBe("1,612");
  expect(italian.format.day(on(2026, 11, 23))).toBe("23 novembre 2026");
  expect(italian.format.ago(on(2026, 11, 22), on(2026, 11, 23))).toBe("ieri");
  expect(italian.format.ago(on(2023, 1, 1), on(2026, 11, 23))).toBe("3 anni fa");
  expect(en.format.ago(on(2026, 9, 1), on(2026, 11, 23))).toBe("3 months ago");
});

test("the first language that we speak is chosen, and the address wins", () => {
  expect(chooseLanguage(null, ["de-DE", "it-CH", "en"])).toBe("it");
  expect(chooseLanguage(null, ["fr"])).toBe("en");
  expect(chooseLanguage("it", ["en"])).toBe("it");
  expect(chooseLanguage("xx", ["it"])).toBe("it");
});
