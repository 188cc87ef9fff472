import { agree, capital, inWords } from "../plural.ts";
import type { LookFacts, TimeFacts } from "../facts.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "it", format.number);
const people = (count: number) => (count === 1 ? "una persona" : `${say(count)} persone`);
const ofAll = (left: number, of: number) =>
  `${format.number(left)} ${agree(left, "persona", "persone")} su ${format.number(of)}`;

const BLIND = "Da qui non si può dire: in queste fonti non ci sono messaggi.";

function sentence(facts: LookFacts): string {
  const { shown } = facts;
  switch (facts.look) {
    case "circles":
      return facts.narrowed
        ? `${agree(shown, "Accesa", "Accese")} ${ofAll(shown, facts.people)}.`
        : "Chi ha più in comune sta vicino. Fuori dalla riva, i contatti mai sentiti.";
    case "bridges":
      return shown === 0
        ? "Ponti fra un mondo e l’altro ancora non se ne vedono."
        : `${capital(people(shown))} ${agree(shown, "tiene", "tengono")} insieme mondi che altrimenti quasi non si toccano.`;
    case "weak":
      if (facts.blind) return BLIND;
      return shown === 0
        ? "Legami deboli non se ne vedono."
        : `Con ${people(shown)} il legame è debole: spesso è da lì che arrivano le notizie nuove.`;
    case "dormant":
      if (facts.blind) return BLIND;
      return shown === 0
        ? "Nessun legame che si vede da qui si è addormentato."
        : `Con ${people(shown)} vi sentivate, e ora non più.`;
    case "without":
      if (facts.off === 0) return "Tutte le fonti sono accese. Spegnine una, e guarda chi resta.";
      return shown === 0
        ? "Così non si vede più nessuno. Le cerchie che disegni tu, invece, non si spengono."
        : `${agree(shown, "Resta", "Restano")} ${ofAll(shown, facts.people)}.`;
    case "purpose":
      if (facts.text === "")
        return "A che ti serve la rete? Scrivi un mestiere, un luogo, un’azienda: si accende chi c’entra.";
      return shown === 0
        ? `Con «${facts.text}» qui non c’entra nessuno: chi conosci che potrebbe conoscere qualcuno?`
        : `Con «${facts.text}» ${agree(shown, "c’entra", "c’entrano")} ${people(shown)}${among(facts)}.`;
  }
}

function among({ bridges, dormant }: { readonly bridges: number; readonly dormant: number }): string {
  const parts = [
    bridges > 0 ? `${say(bridges)} ${agree(bridges, "è un ponte", "sono ponti")}` : null,
    dormant > 0 ? `${say(dormant)} non ${agree(dormant, "la", "le")} senti da un po’` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

/** Words of the map's plate: its views, time, search, and people picked by hand. */
export const plate = {
  looks: "Viste della mappa",
  look: {
    circles: "Cerchie",
    bridges: "Ponti",
    weak: "Legami deboli",
    dormant: "Dormienti",
    without: "Senza piattaforme",
    purpose: "Scopo",
  },
  key: (number: number) => `Sulla mappa: tasto ${number}`,
  sentence,
  sources: "Fonti accese",
  purposeField: "A che ti serve la rete?",
  purposeHint: "Un mestiere, un luogo, un’azienda",
  search: "Cerca sulla mappa",
  searchHint: "Nome, mestiere, cerchia",
  found: (count: number) =>
    count === 0 ? "Nessuno si chiama così" : `${capital(people(count))}: scegli con le frecce`,
  full: "A tutto schermo",
  notFull: "Esci da tutto schermo",
  freeze: "Tieni ferma la mappa",
  me: "Io sulla mappa",
  time: "Nel tempo",
  timeClose: "Torna a oggi",
  year: "Fino al",
  play: "Avvia",
  pause: "Ferma",
  timeSentence: ({ year, isNow, people: there, undated, first }: TimeFacts) =>
    `${isNow ? "Oggi" : `A fine ${year}`}: ${people(there)}.${first === null ? "" : ` I nuovi di quell’anno vengono soprattutto ${first.from} (${format.number(first.count)}).`}${
      undated === 0
        ? ""
        : ` Di ${undated === 1 ? "una persona" : `${say(undated)} persone`} nessuna fonte dice da quando.`
    }`,
  coverage: (source: string, from: number, to: number) =>
    from === to ? `${source}: ${from}` : `${source}: ${from}–${to}`,
  coverageTitle: "Che anni vede ogni fonte",
  picked: (count: number) => capital(count === 1 ? "una persona scelta" : `${say(count)} persone scelte`),
  putInCircle: "Metti in una cerchia",
  putTitle: (count: number) => (count === 1 ? "In quale cerchia?" : `In quale cerchia queste ${say(count)} persone?`),
  whichCircle: "Cerchia",
  newCircle: "Una cerchia nuova",
  newName: "Come si chiama",
  put: "Metti",
  letGo: "Lascia stare",
  becomesCircle: (name: string, count: number) =>
    `«${name}» è un gruppo trovato dalla pagina: diventa una tua cerchia, con le sue ${say(count)} persone.`,
};
