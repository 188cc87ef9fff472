import { expect, test } from "vitest";
import { en } from "../../src/app/words/en.ts";
import type { DecidedFacts } from "../../src/app/words/facts.ts";
import { it as italian } from "../../src/app/words/it.ts";
import type { Change } from "../../src/core/model/change.ts";
import { day } from "../../src/core/model/day.ts";
import { circleId, personId, sourceId } from "../../src/core/model/ids.ts";

const ANNA = personId("a");
const BRUNO = personId("b");
const CHOIR = circleId("choir");
const MAIL = { kind: "email", value: "ada@posta.example" } as const;

const PLAN = {
  day: day(20_000),
  minute: 600,
  lasts: 30,
  zone: "Europe/Rome",
  where: "",
  about: "",
  offer: "",
  request: "",
  questions: "",
  follow: "",
  remind: null,
};

/** Every kind of change at least once; a kind added to the union and not here does not compile. */
const CHANGES: { readonly [Kind in Change["kind"]]: readonly Extract<Change, { kind: Kind }>[] } = {
  "draw-circle": [
    { kind: "draw-circle", circle: CHOIR, name: "Coro", circleKind: "community", people: [], silhouettes: 0 },
  ],
  "dissolve-circle": [{ kind: "dissolve-circle", circle: CHOIR }],
  "confirm-circle": [{ kind: "confirm-circle", circle: CHOIR }],
  "rename-circle": [{ kind: "rename-circle", circle: CHOIR, name: "Coro" }],
  join: [{ kind: "join", a: ANNA, b: BRUNO }],
  "keep-apart": [{ kind: "keep-apart", a: ANNA, b: BRUNO }],
  closeness: [
    { kind: "closeness", person: ANNA, closeness: 5 },
    { kind: "closeness", person: ANNA, closeness: null },
  ],
  "this-is-me": [{ kind: "this-is-me", identity: MAIL }],
  "not-me": [{ kind: "not-me", identity: MAIL }],
  "put-in-circle": [{ kind: "put-in-circle", circle: CHOIR, people: [ANNA, BRUNO] }],
  "take-out-of-circle": [{ kind: "take-out-of-circle", circle: CHOIR, people: [ANNA, BRUNO] }],
  "add-person": [{ kind: "add-person", card: "c", name: "Carla Riva", position: null, company: null, identities: [] }],
  describe: [{ kind: "describe", person: ANNA, name: "Anna", position: null, company: null }],
  note: [
    { kind: "note", person: ANNA, text: "ciao" },
    { kind: "note", person: ANNA, text: "" },
  ],
  standing: [
    { kind: "standing", person: ANNA, standing: "has-died" },
    { kind: "standing", person: ANNA, standing: "do-not-suggest" },
    { kind: "standing", person: ANNA, standing: null },
  ],
  "leave-out": [{ kind: "leave-out", people: [ANNA, BRUNO] }],
  "bring-back": [{ kind: "bring-back", people: [ANNA, BRUNO] }],
  forget: [{ kind: "forget", salt: "00", marks: [] }],
  "remove-source": [
    { kind: "remove-source", source: sourceId("linkedin"), path: null, reads: 1 },
    { kind: "remove-source", source: sourceId("linkedin"), path: "Connections.csv", reads: 1 },
  ],
  ask: [
    { kind: "ask", ask: "n", text: "imbianchino" },
    { kind: "ask", ask: "n", text: "" },
  ],
  asked: [
    { kind: "asked", ask: "n", person: ANNA, day: day(20_000), outcome: "helped" },
    { kind: "asked", ask: "n", person: ANNA, day: day(20_000), outcome: null },
  ],
  purpose: [
    { kind: "purpose", purpose: "p", what: "job", about: "grafica", place: "", companies: [] },
    { kind: "purpose", purpose: "p", what: "moving", about: "", place: "Torino", companies: [] },
    { kind: "purpose", purpose: "p", what: null, about: "", place: "", companies: [] },
  ],
  "on-list": [
    { kind: "on-list", purpose: "p", person: ANNA, day: day(20_000), step: "met" },
    { kind: "on-list", purpose: "p", person: ANNA, day: day(20_000), step: null },
  ],
  meeting: [
    { kind: "meeting", meeting: "m", person: ANNA, plan: null },
    { kind: "meeting", meeting: "m", person: ANNA, plan: PLAN },
  ],
  rhythm: [
    { kind: "rhythm", person: ANNA, days: 90 },
    { kind: "rhythm", person: ANNA, days: null },
  ],
  "circle-rhythm": [
    { kind: "circle-rhythm", circle: CHOIR, days: 90 },
    { kind: "circle-rhythm", circle: CHOIR, days: null },
  ],
  "circle-life": [{ kind: "circle-life", circle: CHOIR, cohesion: "all", season: "often" }],
  origin: [
    { kind: "origin", person: ANNA, circle: CHOIR, source: null },
    { kind: "origin", person: ANNA, circle: null, source: sourceId("linkedin") },
    { kind: "origin", person: ANNA, circle: null, source: null },
  ],
  carried: [
    { kind: "carried", person: ANNA, by: [sourceId("declared")] },
    { kind: "carried", person: ANNA, by: null },
  ],
  gives: [
    { kind: "gives", person: ANNA, offers: "canta", seeks: "" },
    { kind: "gives", person: ANNA, offers: "", seeks: "" },
  ],
  answer: [
    { kind: "answer", question: "name:matters", people: ["Anna"], nobody: false },
    { kind: "answer", question: "position:nurse", people: [], nobody: true },
    { kind: "answer", question: "position:nurse", people: [], nobody: false },
  ],
  "cluster-size": [
    { kind: "cluster-size", size: "larger" },
    { kind: "cluster-size", size: "usual" },
    { kind: "cluster-size", size: "smaller" },
  ],
};

const facts = (change: Change, names: readonly string[], circle: string): DecidedFacts => ({
  change,
  names,
  circle,
  source: "LinkedIn",
});

const told = (sentence: (facts: DecidedFacts) => string, names: readonly string[], circle: string): readonly string[] =>
  Object.values(CHANGES)
    .flat()
    .map((change) => sentence(facts(change, "person" in change ? names.slice(0, 1) : names, circle)));

test("everything one can decide is a sentence, in Italian", () => {
  expect(told(italian.decided.sentence, ["Anna Rossi", "Bruno Sala"], "Coro")).toMatchInlineSnapshot(`
    [
      "Hai disegnato la cerchia «Coro».",
      "Hai sciolto la cerchia «Coro».",
      "Hai confermato la cerchia «Coro».",
      "Hai dato a una cerchia il nome «Coro».",
      "Hai detto che Anna Rossi e Bruno Sala sono la stessa persona.",
      "Hai detto che Anna Rossi e Bruno Sala non sono la stessa persona.",
      "Hai detto quanto siete vicini, tu e Anna Rossi: «Non immagino la mia vita senza».",
      "Hai tolto quel che avevi detto sulla vicinanza di Anna Rossi.",
      "Hai detto che «ada@posta.example» sei tu.",
      "Hai detto che «ada@posta.example» non sei tu.",
      "Hai messo Anna Rossi e Bruno Sala nella cerchia «Coro».",
      "Hai tolto Anna Rossi e Bruno Sala dalla cerchia «Coro».",
      "Hai aggiunto Carla Riva.",
      "Hai scritto tu nome o mestiere di Anna Rossi.",
      "Hai scritto un appunto su Anna Rossi.",
      "Hai cancellato gli appunti su Anna Rossi.",
      "Hai segnato che Anna Rossi non c’è più.",
      "Hai chiesto di non suggerirti Anna Rossi.",
      "Hai rimesso Anna Rossi fra i suggerimenti.",
      "Hai lasciato fuori Anna Rossi e Bruno Sala.",
      "Hai rimesso dentro Anna Rossi e Bruno Sala.",
      "Hai dimenticato per sempre una persona.",
      "Hai tolto una fonte: LinkedIn.",
      "Hai tolto un file: Connections.csv (LinkedIn).",
      "Hai tenuto una richiesta: «imbianchino».",
      "Hai tolto una richiesta.",
      "Hai segnato che hai chiesto aiuto a Anna Rossi.",
      "Hai tolto l’appunto su quel che hai chiesto a Anna Rossi.",
      "Hai scritto uno scopo: «grafica».",
      "Hai scritto uno scopo.",
      "Hai tolto uno scopo.",
      "Hai messo Anna Rossi nel taccuino di uno scopo.",
      "Hai tolto Anna Rossi dal taccuino di uno scopo.",
      "Hai tolto il foglio di un incontro con Anna Rossi.",
      "Hai preparato un incontro con Anna Rossi.",
      "Hai detto ogni quanto vorresti sentire Anna Rossi.",
      "Hai tolto ogni quanto vorresti sentire Anna Rossi.",
      "Hai detto ogni quanto vorresti sentire la cerchia «Coro».",
      "Hai tolto ogni quanto vorresti sentire la cerchia «Coro».",
      "Hai detto com’è la cerchia «Coro».",
      "Hai detto dove vi siete conosciuti, tu e Anna Rossi: nella cerchia «Coro».",
      "Hai detto dove vi siete conosciuti, tu e Anna Rossi: LinkedIn.",
      "Hai tolto quel che avevi detto su dove hai conosciuto Anna Rossi.",
      "Hai detto come vi sentite oggi, tu e Anna Rossi.",
      "Hai tolto quel che avevi detto su come vi sentite, tu e Anna Rossi.",
      "Hai scritto che cosa offre o che cosa cerca Anna Rossi.",
      "Hai cancellato che cosa offre e che cosa cerca Anna Rossi.",
      "Hai risposto a una domanda del giro: Anna.",
      "Hai risposto a una domanda del giro: nessuno.",
      "Hai tolto una risposta del giro.",
      "Hai chiesto gruppi più grandi.",
      "Hai chiesto i gruppi di sempre.",
      "Hai chiesto gruppi più piccoli.",
    ]
  `);
});

test("everything one can decide is a sentence, in English", () => {
  expect(told(en.decided.sentence, ["Anna Rossi", "Bruno Sala"], "Choir")).toMatchInlineSnapshot(`
    [
      "You drew the circle “Coro”.",
      "You dissolved the circle “Choir”.",
      "You confirmed the circle “Choir”.",
      "You gave a circle the name “Coro”.",
      "You said that Anna Rossi and Bruno Sala are the same person.",
      "You said that Anna Rossi and Bruno Sala are not the same person.",
      "You said how close Anna Rossi is to you: “Hard to imagine my life without them”.",
      "You took back how close Anna Rossi is to you.",
      "You said that “ada@posta.example” is you.",
      "You said that “ada@posta.example” is not you.",
      "You put Anna Rossi and Bruno Sala into the circle “Choir”.",
      "You took Anna Rossi and Bruno Sala out of the circle “Choir”.",
      "You added Carla Riva.",
      "You wrote the name or job of Anna Rossi yourself.",
      "You wrote a note on Anna Rossi.",
      "You erased the notes on Anna Rossi.",
      "You noted that Anna Rossi has died.",
      "You asked us not to suggest Anna Rossi.",
      "You said that Anna Rossi may be suggested again.",
      "You left out Anna Rossi and Bruno Sala.",
      "You brought back Anna Rossi and Bruno Sala.",
      "You forgot one person for good.",
      "You removed a source: LinkedIn.",
      "You removed a file: Connections.csv (LinkedIn).",
      "You kept a need: “imbianchino”.",
      "You took a need away.",
      "You noted that you asked Anna Rossi for help.",
      "You took back your note on asking Anna Rossi.",
      "You wrote down a purpose: “grafica”.",
      "You wrote down a purpose.",
      "You took a purpose away.",
      "You put Anna Rossi in a purpose’s notebook.",
      "You took Anna Rossi out of a purpose’s notebook.",
      "You took away the sheet of a meeting with Anna Rossi.",
      "You prepared a meeting with Anna Rossi.",
      "You said how often you would like to hear from Anna Rossi.",
      "You took back how often you would like to hear from Anna Rossi.",
      "You said how often you would like to hear from the circle “Choir”.",
      "You took back how often you would like to hear from the circle “Choir”.",
      "You said what the circle “Choir” is like.",
      "You said where you met Anna Rossi: in the circle “Choir”.",
      "You said where you met Anna Rossi: LinkedIn.",
      "You took back where you met Anna Rossi.",
      "You said how you and Anna Rossi keep in touch today.",
      "You took back how you and Anna Rossi keep in touch.",
      "You wrote what Anna Rossi offers or looks for.",
      "You deleted what Anna Rossi offers and looks for.",
      "You answered a question of the round: Anna.",
      "You answered a question of the round: nobody.",
      "You took back an answer of the round.",
      "You asked for larger clusters.",
      "You asked for the usual clusters.",
      "You asked for smaller clusters.",
    ]
  `);
});

test.each([italian, en])("where the people or the circle are gone, no sentence has a gap", ({ decided }) => {
  for (const text of told(decided.sentence, [], "")) {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/ {2}|«»|“”|undefined|null| \./);
  }
});

test("two people of one name, and a crowd, are told without a list of names", () => {
  const { sentence } = italian.decided;
  expect(sentence(facts({ kind: "join", a: ANNA, b: BRUNO }, ["Anna Rossi", "Anna Rossi"], ""))).toBe(
    "Hai unito due schede di Anna Rossi in una.",
  );
  const people = Array.from({ length: 12 }, (_, at) => personId(String(at)));
  const names = people.map((id) => `P${id}`);
  expect(sentence(facts({ kind: "leave-out", people }, names, ""))).toBe(
    "Hai lasciato fuori P0, P1, P2 e altre 9 persone.",
  );
  expect(sentence(facts({ kind: "leave-out", people: people.slice(0, 4) }, names.slice(0, 4), ""))).toBe(
    "Hai lasciato fuori P0, P1, P2 e un’altra persona.",
  );
});
