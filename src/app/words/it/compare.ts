import type { Turn } from "../../../core/compare/compare.ts";
import type { Refusal } from "../../../core/compare/read-moment.ts";
import type { Day } from "../../../core/model/day.ts";
import { agree, capital, inWords } from "../plural.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "it", format.number);
const people = (count: number) => (count === 1 ? "una persona" : `${say(count)} persone`);
const one = (count: number) => (count === 1 ? "una" : say(count));
const the = (day: Day) => (/^(?:8|11)\b/.test(format.day(day)) ? `l’${format.day(day)}` : `il ${format.day(day)}`);

const turns: Readonly<Record<Turn, string>> = {
  reactivated: "Di nuovo in contatto",
  cooled: "Si è fatto silenzio",
  stronger: "Legami più forti",
  weaker: "Legami meno forti",
  arrived: "Persone nuove",
  gone: "Non ci sono più",
  "bridge-gained": "Nuovi ponti",
  "bridge-lost": "Non più ponti",
  joined: "Entrate in una cerchia",
  left: "Uscite da una cerchia",
};

const refused: Readonly<Record<Refusal, string>> = {
  "not-a-report": "Questo file non è un rapporto di Fare Rete.",
  damaged: "Questo rapporto è incompleto o rovinato: con quel che resta il confronto direbbe cose non vere.",
  "no-names":
    "Questo rapporto è senza nomi, e le persone non si possono riconoscere. Serve un rapporto scaricato con «Includi i nomi».",
  newer: "Questo rapporto viene da una versione più nuova di questa pagina.",
  "too-large": "Questo file è troppo grande.",
};

/** Words of the comparison of a network with itself. */
export const compare = {
  tab: "Ieri e oggi",
  title: "La tua rete, ieri e oggi",
  intro:
    "Il confronto è solo con te: chi hai ritrovato, con chi si è fatto silenzio, quali cerchie sono nuove. Nessun voto: le reti cambiano, ed è giusto così.",
  with: "Confronta con",
  past: "un giorno del passato",
  report: "un rapporto di prima",
  day: "Quale giorno?",
  halfYear: "Sei mesi fa",
  year: "Un anno fa",
  endOf: (year: number) => `Fine ${year}`,
  noPast: "I tuoi file non hanno date abbastanza lontane. Puoi confrontare con un rapporto scaricato tempo fa.",
  hint: "Un rapporto JSON con i nomi, di quelli che si scaricano da «Porta via».",
  choose: "Scegli il rapporto",
  chooseOther: "Scegli un secondo rapporto, al posto di adesso",
  toNow: "Torna ad adesso",
  working: "Sto confrontando…",
  refused,
  otherEgo: "Attenzione: a quanto pare sono le reti di due persone diverse.",
  contact(from: Day, to: Day | null, back: number, first: number, quiet: number) {
    const told = [
      back > 0 ? `hai ripreso contatto con ${people(back)}` : "",
      first > 0 ? `hai sentito ${people(first)} per la prima volta` : "",
      quiet > 0 ? `con ${back + first > 0 ? one(quiet) : people(quiet)} si è fatto silenzio` : "",
    ].filter((part) => part !== "");
    const what =
      told.length === 0 ? "nessun legame si è svegliato o addormentato, per quel che si vede" : told.join("; ");
    return `Fra ${the(from)} e ${to === null ? "adesso" : the(to)} ${what}.`;
  },
  people: (arrived: number, gone: number) =>
    capital(
      [
        arrived > 0 ? `${people(arrived)} ${agree(arrived, "è nuova", "sono nuove")}` : "",
        gone > 0 ? `${people(gone)} non ${agree(gone, "c’è", "ci sono")} più` : "",
      ]
        .filter((part) => part !== "")
        .join("; "),
    ) + ".",
  circles: (added: readonly string[], dissolved: readonly string[]) =>
    [
      added.length > 0 ? `${agree(added.length, "Una cerchia nuova", "Cerchie nuove")}: ${format.list(added)}.` : "",
      dissolved.length > 0
        ? `${agree(dissolved.length, "Una cerchia che non c’è più", "Cerchie che non ci sono più")}: ${format.list(dissolved)}.`
        : "",
    ]
      .join(" ")
      .trim(),
  turns,
  first: "per la prima volta",
  more: (count: number) => `E ${agree(count, "un’altra", `altre ${format.number(count)}`)}`,
  openNamed: (name: string) => `${name}: apri la scheda`,
  makeup: "Com’era fatta, com’è fatta",
  rows: {
    people: "Persone",
    active: "Con cui vi sentite",
    dormant: "Legami addormentati",
    bridges: "Ponti",
    circles: "Cerchie",
    clusters: "Gruppi",
  },
  cannotTell: "Che cosa non si può dire",
  blind: (count: number) =>
    `Di ${people(count)} non si sa se vi sentiate o vi sentiste: almeno in uno dei due momenti nessuna fonte poteva vederlo.`,
  unsure: (count: number) =>
    `Di ${people(count)} qualcosa sembra cambiato, ma forse è cambiato solo quel che i file mostrano: qui non si conta.`,
  sources: (then: readonly string[], now: readonly string[]) =>
    [
      then.length > 0 ? `Solo nel primo momento si vede da: ${format.list(then)}.` : "",
      now.length > 0 ? `Solo nel secondo si vede da: ${format.list(now)}.` : "",
    ]
      .join(" ")
      .trim(),
  rebuilt:
    "Il passato è ricostruito con i file di adesso: chi non ha date ne resta fuori, e i nomi, le cerchie che hai disegnato e quanto vi dici vicini sono quelli di oggi.",
};
