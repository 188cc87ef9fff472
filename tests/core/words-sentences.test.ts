import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dayOf } from "../../src/core/model/day.ts";
import type { AmplifierFacts, BridgeFacts, ColdFacts, DormantFacts, SizeFacts } from "../../src/app/words/facts.ts";
import { en } from "../../src/app/words/en.ts";
import { it as italian } from "../../src/app/words/it.ts";
import type { Words } from "../../src/app/words/words.ts";

/** None, one and many of everything the five sentences count. */
const SIZES: readonly SizeFacts[] = [
  { people: 0, circles: 0, clusters: 0, silhouettes: 0 },
  { people: 0, circles: 1, clusters: 0, silhouettes: 1 },
  { people: 1, circles: 1, clusters: 0, silhouettes: 1 },
  { people: 1612, circles: 11, clusters: 9, silhouettes: 40 },
];
const colds = (from: string): readonly ColdFacts[] => [
  { blind: true, people: 5, cold: 0, platform: null },
  { blind: false, people: 5, cold: 0, platform: null },
  { blind: false, people: 5, cold: 1, platform: { from, cold: 1 } },
  { blind: false, people: 1600, cold: 1200, platform: { from, cold: 900 } },
];
const BRIDGES: readonly BridgeFacts[] = [
  { people: 0, bridges: 0, names: [] },
  { people: 9, bridges: 0, names: [] },
  { people: 9, bridges: 1, names: ["Coro", "Scuola"] },
  { people: 9, bridges: 6, names: ["Coro", "Scuola", "Calcetto", "Vicini"] },
  { people: 9, bridges: 2, names: [] },
];
const DORMANTS: readonly DormantFacts[] = [
  { blind: false, dormant: 0, longDormant: 0, weak: 0, doors: 0 },
  { blind: false, dormant: 0, longDormant: 0, weak: 1, doors: 0 },
  { blind: false, dormant: 1, longDormant: 0, weak: 3, doors: 0 },
  { blind: false, dormant: 1, longDormant: 1, weak: 3, doors: 1 },
  { blind: false, dormant: 12, longDormant: 1, weak: 3, doors: 4 },
  { blind: false, dormant: 12, longDormant: 12, weak: 3, doors: 0 },
];

type Left = {
  readonly people: number;
  readonly circles: readonly [number, number];
  readonly bridges: [number, number];
};

const without = ({ people, circles, bridges }: Left): AmplifierFacts => ({
  kind: "compared",
  platform: "LinkedIn",
  people: { left: people, of: 90 },
  circles: { left: circles[0], of: circles[1] },
  bridges: { left: bridges[0], of: bridges[1] },
  strength: null,
});
const AMPLIFIERS: readonly AmplifierFacts[] = [
  without({ people: 1, circles: [0, 0], bridges: [0, 0] }),
  without({ people: 30, circles: [1, 3], bridges: [0, 0] }),
  without({ people: 30, circles: [2, 3], bridges: [0, 4] }),
  without({ people: 30, circles: [0, 3], bridges: [0, 4] }),
  without({ people: 30, circles: [9, 11], bridges: [4, 6] }),
];

const told = ({ seen: { sentence }, terms }: Words): readonly string[] => [
  ...SIZES.map(sentence.size),
  ...colds(terms.platformsFrom.linkedin).map(sentence.cold),
  ...BRIDGES.map(sentence.bridges),
  ...DORMANTS.map(sentence.dormant),
  ...AMPLIFIERS.map(sentence.amplifier),
];

test("the five sentences read well in Italian for none, one and many", () => {
  expect(told(italian)).toMatchInlineSnapshot(`
    [
      "Qui la tua rete non c’è ancora: comincia da una cerchia, o aggiungi un file.",
      "Finora hai contato una persona senza dirne il nome. Bastano tre o quattro nomi per cominciare a vedere i legami.",
      "La tua rete, per quel che si vede da qui, è di una persona, in una cerchia. Un’altra persona l’hai contata senza dirne il nome.",
      "La tua rete, per quel che si vede da qui, è di 1.612 persone, in 11 cerchie e nove gruppi. Altre 40 le hai contate senza dirne il nome.",
      "Chi senti e chi no, da qui non si può dire: in queste fonti non ci sono messaggi.",
      "Di ogni persona su cui i file possono dire qualcosa c’è almeno una traccia: un messaggio, un incontro, una cerchia.",
      "Con una persona, per quel che risulta, non vi siete mai sentiti, e non avete cerchie in comune: è una voce di rubrica, non ancora una rete. Viene da LinkedIn.",
      "Con tre persone su quattro (1.200), per quel che risulta, non vi siete mai sentiti, e non avete cerchie in comune: sono una rubrica, non ancora una rete. Più della metà di loro viene da LinkedIn.",
      "I ponti si vedranno quando ci sarà qualcuno.",
      "Ponti fra un mondo e l’altro ancora non se ne vedono: forse passano da persone che qui non ci sono.",
      "Coro e Scuola si toccano in una sola persona: è il tuo ponte.",
      "Mondi come Coro, Scuola e Calcetto si toccano in sei persone: sono i tuoi ponti.",
      "Due persone appartengono a mondi che altrimenti quasi non si toccano: sono i tuoi ponti.",
      "Per ora nessun legame che si vede da qui si è addormentato.",
      "Con una persona il legame è debole: spesso è da lì che arrivano le notizie nuove.",
      "Con una persona vi sentivate, e ora non più. Persone così, spesso, sono le più utili da risentire.",
      "Con una persona vi sentivate, e da più di tre anni non più. Una persona, fra i legami deboli o addormentati, apre porte su mondi che gli altri toccano poco.",
      "Con 12 persone vi sentivate, e ora non più: con una di loro il silenzio dura da più di tre anni. Quattro persone, fra i legami deboli o addormentati, aprono porte su mondi che gli altri toccano poco.",
      "Con 12 persone vi sentivate, e ora non più: con tutte il silenzio dura da più di tre anni. Persone così, spesso, sono le più utili da risentire.",
      "Se domani LinkedIn si spegnesse resterebbe 1 persona su 90. LinkedIn amplifica la tua rete: non è la tua rete.",
      "Se domani LinkedIn si spegnesse resterebbe 1 cerchia su 3. LinkedIn amplifica la tua rete: non è la tua rete.",
      "Se domani LinkedIn si spegnesse resterebbero 2 cerchie su 3, ma nessun ponte. LinkedIn amplifica la tua rete: non è la tua rete.",
      "Se domani LinkedIn si spegnesse non resterebbero né cerchie né ponti. Le cerchie che disegni tu, invece, non si spengono.",
      "Se domani LinkedIn si spegnesse resterebbero 9 cerchie su 11 e 4 ponti su 6. LinkedIn amplifica la tua rete: non è la tua rete.",
    ]
  `);
});

test("the five sentences read well in English for none, one and many", () => {
  expect(told(en)).toMatchInlineSnapshot(`
    [
      "Your network is not here yet: start with a circle, or add a file.",
      "So far you have counted one person without saying a name. Three or four names are enough to begin to see the ties.",
      "Your network, as far as can be seen from here, is one person, in one circle. You counted one more without saying a name.",
      "Your network, as far as can be seen from here, is 1,612 people, in 11 circles and nine clusters. You counted 40 more without saying their names.",
      "Whom you are in touch with can’t be told from here: there are no messages in these sources.",
      "Everyone the files can tell anything about has left at least one trace: a message, a meeting, a circle.",
      "As far as the files show, you have never been in touch with one person, and share no circle with them: that is an entry in an address book, not yet a network. It comes from LinkedIn.",
      "As far as the files show, you have never been in touch with three in four people (1,200), and share no circle with them: they are an address book, not yet a network. More than half of them come from LinkedIn.",
      "Bridges will show when there is someone here.",
      "No bridges between one world and another can be seen yet: perhaps they run through people who are not here.",
      "Coro and Scuola touch in just one person: that is your bridge.",
      "Worlds such as Coro, Scuola and Calcetto touch in six people: those are your bridges.",
      "Two people belong to worlds that otherwise hardly touch: those are your bridges.",
      "So far no tie that can be seen from here has fallen asleep.",
      "With one person the tie is weak: that is often where news comes from.",
      "You used to be in touch with one person and no longer are. People like these are often the most useful to hear from again.",
      "You used to be in touch with one person and have not been for over three years. One person among your weak or sleeping ties opens doors to worlds the others hardly touch.",
      "You used to be in touch with 12 people and no longer are: with one of them the silence has lasted over three years. Four people among your weak or sleeping ties open doors to worlds the others hardly touch.",
      "You used to be in touch with 12 people and no longer are: with all of them the silence has lasted over three years. People like these are often the most useful to hear from again.",
      "If LinkedIn went dark tomorrow, 1 of 90 people would remain. LinkedIn amplifies your network: it is not your network.",
      "If LinkedIn went dark tomorrow, 1 of 3 circles would remain. LinkedIn amplifies your network: it is not your network.",
      "If LinkedIn went dark tomorrow, 2 of 3 circles would remain, but no bridge. LinkedIn amplifies your network: it is not your network.",
      "If LinkedIn went dark tomorrow, no circle and no bridge would remain. The circles you draw yourself do not go dark.",
      "If LinkedIn went dark tomorrow, 9 of 11 circles and 4 of 6 bridges would remain. LinkedIn amplifies your network: it is not your network.",
    ]
  `);
});

test.each([italian, en])("no sentence leaves a gap, a doubled stop or a count of zero", (words) => {
  for (const text of told(words)) {
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text).not.toMatch(/ {2}|\.\.|undefined|null|NaN|\b(zero|0)\b/);
  }
});

/** The codes of a union in core/model/finding.ts, read where they are declared. */
function codesOf(type: "FindingCode" | "SkipReason"): readonly string[] {
  const source = readFileSync(new URL("../../src/core/model/finding.ts", import.meta.url), "utf8");
  const union = source.slice(source.indexOf(`export type ${type} =`));
  return [...union.slice(0, union.indexOf(";\n")).matchAll(/^ {2}\| "([a-z-]+)"/gm)].flatMap(([, code]) => code ?? []);
}

test.each([italian, en])("every finding is told in a sentence and every skip in a phrase", ({ reading }) => {
  const findings = codesOf("FindingCode");
  const skips = codesOf("SkipReason");
  expect(findings.length).toBeGreaterThan(20);
  expect(skips.length).toBeGreaterThan(15);
  expect(Object.keys(reading.findings).toSorted()).toEqual(findings.toSorted());
  expect(Object.keys(reading.skips).toSorted()).toEqual(skips.toSorted());
  for (const text of Object.values(reading.findings)) expect(text).toMatch(/^\p{Lu}.+\.$/u);
  // A number follows a colon, so a phrase has neither a colon nor a stop of its own.
  for (const text of Object.values(reading.skips)) expect(text).toMatch(/^\p{Ll}[^:.]+$/u);
});

test("Italian prepositions follow the sound of the day and of the month", () => {
  const day = (dayOfMonth: number): string => {
    const of = dayOf(2019, 3, dayOfMonth);
    return of === null ? "" : italian.person.since(italian.format.day(of));
  };
  expect([7, 8, 11, 18].map(day)).toEqual([
    "Vi conoscete almeno dal 7 marzo 2019.",
    "Vi conoscete almeno dall’8 marzo 2019.",
    "Vi conoscete almeno dall’11 marzo 2019.",
    "Vi conoscete almeno dal 18 marzo 2019.",
  ]);
  expect(italian.reading.period("ottobre 2019", "aprile 2026")).toBe("Da ottobre 2019 ad aprile 2026");
  expect(italian.reading.contactPeriod("maggio 2019", "ottobre 2026")).toContain("da maggio 2019 a ottobre 2026");
});

test("small counts on buttons and lists agree too", () => {
  expect(italian.circles.suggestedMore(1)).toBe("Mostrane un’altra");
  expect(italian.reading.proposalsMore(9)).toBe("Mostrane altre 9");
  expect(italian.circles.peopleCount(0, 20)).toBe("20 sagome");
  expect(italian.circles.peopleCount(1, 1)).toBe("1 persona e 1 sagoma");
  expect(italian.seen.withoutFact("1", "90")).toBe("Resta 1 persona su 90.");
  expect(en.seen.withoutFact("1", "90")).toBe("1 of 90 people remains.");
  expect(italian.about.count(1, 0)).toBe(
    "Da quando hai aperto la pagina: 1 richiesta partita verso Internet, 0 bloccate dal browser.",
  );
  expect(en.about.count(1, 0)).toContain("1 request sent");
});

test.each([italian, en])(
  "what the count of requests cannot see is said: pages, WebRTC, DNS, extensions",
  ({ about }) => {
    const text = about.countCannot.join(" ");
    for (const blind of [/WebRTC/, /DNS/, /estension|extension/i, /altra pagina|another page/])
      expect(text).toMatch(blind);
  },
);
