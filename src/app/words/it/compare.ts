import type { Turn } from "../../../core/compare/compare.ts";
import type { Refusal } from "../../../core/compare/read-moment.ts";
import type { Day } from "../../../core/model/day.ts";
import { agree, capital, inWords } from "../plural.ts";
import { format } from "./format.ts";

const people = (count: number) => (count === 1 ? "una persona" : `${inWords(count, "it", format.number)} persone`);
const the = (day: Day) => `${/^(?:8|11) /.test(format.day(day)) ? "l’" : "il "}${format.day(day)}`;

const turns: Readonly<Record<Exclude<Turn, "reactivated">, string>> = {
  cooled: "Si è fatto silenzio",
  stronger: "Legami più forti",
  weaker: "Legami meno forti",
  arrived: "Comparse per la prima volta",
  gone: "Non ci sono più",
  "bridge-gained": "Nuovi ponti",
  "bridge-lost": "Non più ponti",
  joined: "Entrate in una cerchia",
  left: "Uscite da una cerchia",
};

const refused: Readonly<Record<Refusal, string>> = {
  unreadable: "Questo file non è un rapporto di Fare Rete, o non è intero.",
  "no-names":
    "Questo rapporto è senza nomi, e le persone non si possono riconoscere. Serve un rapporto scaricato con «Includi i nomi».",
  newer: "Questo rapporto viene da una versione più nuova di questa pagina.",
};

/** Words of the comparison of a network with itself. */
export const compare = {
  tab: "Ieri e oggi",
  title: "La tua rete, ieri e oggi",
  intro:
    "Il confronto è solo con te: chi hai ritrovato, con chi si è fatto silenzio, quali cerchie sono nuove. Nessun voto: le reti cambiano.",
  with: "Confronta con",
  past: "un giorno del passato",
  report: "un rapporto di prima",
  day: "Quale giorno?",
  hint: "Un rapporto JSON con i nomi, scaricato da «Porta via».",
  choose: "Scegli il rapporto",
  second: "Scegli un secondo rapporto, al posto di adesso",
  refused,
  otherEgo: "Attenzione: a quanto pare sono le reti di due persone diverse.",
  /** `to`: `null` for now. */
  contact(from: Day, to: Day | null, counts: { back: number; first: number; quiet: number }) {
    const { back, first, quiet } = counts;
    const told = [
      back > 0 ? `hai ripreso contatto con ${people(back)}` : "",
      first > 0 ? `hai sentito ${people(first)} per la prima volta` : "",
      quiet > 0 ? `con ${people(quiet)} si è fatto silenzio` : "",
    ].filter((part) => part !== "");
    const what = told.length === 0 ? "nessun legame si è svegliato o addormentato" : told.join("; ");
    return `Fra ${the(from)} e ${to === null ? "adesso" : the(to)}, per quel che si vede, ${what}.`;
  },
  arrived: (count: number) => `${capital(people(count))} ${agree(count, "compare", "compaiono")} per la prima volta.`,
  gone: (count: number) => `${capital(people(count))} non ${agree(count, "c’è", "ci sono")} più.`,
  added: (circles: readonly string[]) =>
    `${agree(circles.length, "Una cerchia nuova", "Cerchie nuove")}: ${format.list(circles)}.`,
  dissolved: (circles: readonly string[]) =>
    `${agree(circles.length, "Una cerchia che non c’è più", "Cerchie che non ci sono più")}: ${format.list(circles)}.`,
  back: "Di nuovo in contatto",
  first: "In contatto per la prima volta",
  turns,
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
    `Se vi sentite, o vi sentivate: per ${people(count)} nessuna fonte lo mostra, almeno in uno dei due momenti.`,
  unsure: (count: number) =>
    `Di ${people(count)} qualcosa sembra cambiato, ma forse è cambiato solo quel che i file mostrano: qui non si conta.`,
  sources: (which: "then" | "now", sources: readonly string[]) =>
    `Solo nel ${which === "then" ? "primo" : "secondo"} momento ci sono tracce da: ${format.list(sources)}.`,
  rebuilt:
    "Il passato è ricostruito con i file di adesso: chi non ha date ne resta fuori; i nomi, le cerchie disegnate e quanto vi dici vicini sono quelli di oggi.",
};
