import type { ContactFacts } from "../facts.ts";
import { agree, inWords } from "../plural.ts";
import { format } from "./format.ts";

const days = (count: number) => (count === 1 ? "un giorno" : `${inWords(count, "it", format.number)} giorni diversi`);

/** Eight and eleven begin with a vowel: “dall’8 marzo”. */
const from = (day: string) => (/^(8|11) /.test(day) ? `dall’${day}` : `dal ${day}`);

/** Why the tie is called strong, medium, weak or cold: the traces, told. */
function strengthSentence(facts: ContactFacts): string {
  const last =
    facts.last === null ? "" : `, l’ultima volta ${format.ago(facts.last.day, facts.today)} (${facts.last.source})`;
  const both = facts.bothWrite
    ? " Scrivete tutti e due."
    : " Per quel che si vede, i messaggi vanno in una direzione sola.";
  if (facts.band === null) return "Nessuna delle tue fonti mostra i contatti con questa persona.";
  if (facts.activeDays === 0) {
    return facts.band === "cold"
      ? "Nelle fonti che avrebbero potuto vederlo non c’è neanche un giorno di contatto, e non siete insieme in nessuna cerchia."
      : "Nelle tue fonti non ci sono giorni di contatto: conta quello che hai detto tu.";
  }
  if (facts.activeDaysLastYear > 0) {
    return `Vi siete sentiti in ${days(facts.activeDaysLastYear)} nell’ultimo anno${last}.${both}`;
  }
  return `Nell’ultimo anno non risultano contatti; prima vi siete sentiti in ${days(facts.activeDays)}${last}.${both}`;
}

const closeness = {
  5: "Non immagino la mia vita senza",
  4: "Molto vicina",
  3: "Vicina",
  2: "Un po’ lontana",
  1: "La conosco appena",
} satisfies Record<1 | 2 | 3 | 4 | 5, string>;

/** Words of a person's panel. */
export const person = {
  panel: "Scheda della persona",
  close: "Chiudi la scheda",
  alsoKnown: (names: string) => `Anche: ${names}`,
  doing: (position: string, company: string) => `${position}, ${company}`,
  howKnown: "Come vi conoscete",
  bornInCircle: (circle: string) => `Il legame è nato in «${circle}».`,
  bornInSource: (source: string) => `La prima traccia viene ${source}.`,
  since: (day: string) => `Vi conoscete almeno ${from(day)}.`,
  unknownOrigin: "Come vi siete conosciuti, i file non lo dicono.",
  strength: "Il legame",
  strengthSentence,
  parts: {
    title: "Di che cosa è fatta questa forza",
    frequency: "Giorni in cui vi siete sentiti",
    recency: "Quanto è recente l’ultimo",
    reciprocity: "Quanto scrivete tutti e due",
    duration: "Da quanti anni",
    multiplexity: "In quanti ambiti diversi",
    traces: "Vengono dalle tracce nei file. Se dici tu quanto ti è vicina, la tua parola pesa di più.",
    word: "Vengono dalle tracce nei file. La tua parola sulla vicinanza pesa più di tutte e cinque insieme.",
  },
  state: {
    active: "È un legame vivo.",
    dormant: "È un legame che dorme.",
    cold: "È un contatto freddo.",
    "cannot-tell": "Se il legame è vivo o dorme, da qui non si può dire: puoi dirlo tu, qui sotto.",
  },
  closeness: "Quanto ti è vicina questa persona?",
  closenessNote: "La tua parola vale più delle tracce.",
  closenessLevel: closeness,
  closenessNone: "Preferisco non dirlo",
  circles: "Cerchie",
  noCircles: "Non è ancora in nessuna cerchia.",
  contexts: "Altri luoghi in comune",
  contextPeople: (count: number) => `${format.number(count)} ${agree(count, "persona", "persone")}`,
  group: "Gruppo",
  groupBetween: (one: string, other: string) => `A cavallo fra ${one} e ${other}.`,
  groupSure: (name: string, share: number) =>
    `${name}: rifacendo il calcolo, finisce qui ${format.number(Math.round(share * 100))} ${agree(Math.round(share * 100), "volta", "volte")} su 100.`,
  shared: "Persone in comune",
  sharedNone: "Nessuna che si veda da qui.",
  sharedMore: (count: number) => `e ${agree(count, "un’altra", `altre ${format.number(count)}`)}`,
  roles: "Nella tua rete",
  contacts: "Recapiti",
  copy: "Copia",
  copyNamed: (value: string) => `Copia ${value}`,
  copied: "Copiato",
  open: "Apri…",
  openNamed: (value: string) => `Apri… ${value}`,
  openTitle: "Apro questa pagina?",
  openText:
    "Si apre in un’altra scheda, fuori da Fare Rete. Quel sito saprà che lo stai visitando, ma non da dove arrivi.",
  openYes: "Apri la pagina",
  seenIn: (sources: string) => `Compare in: ${sources}.`,
  identityKind: {
    "linkedin-url": "LinkedIn",
    "facebook-name": "Facebook",
    email: "E-mail",
    phone: "Telefono",
    name: "Nome",
    "facebook-url": "Facebook",
    "instagram-name": "Instagram",
    "x-account": "X",
    "card-uid": "Rubrica",
  },
};
