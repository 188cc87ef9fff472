import type { PurposeKind, Step } from "../../../core/model/notebook.ts";
import type { Seat } from "../../../core/purpose/seats.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

const kinds: Readonly<Record<PurposeKind, string>> = {
  job: "Cercare lavoro",
  "new-field": "Cambiare mestiere",
  moving: "Andare a vivere altrove",
  project: "Un progetto",
  cause: "Una causa",
  learning: "Imparare qualcosa",
};

const abouts: Readonly<Record<PurposeKind, string>> = {
  job: "Che lavoro cerchi?",
  "new-field": "Che mestiere vorresti fare?",
  moving: "Che lavoro o studio ti porta là?",
  project: "Di che cosa si tratta?",
  cause: "Per che cosa?",
  learning: "Che cosa vuoi imparare?",
};

const seats: Readonly<Record<Seat, string>> = {
  inside: "Chi è dentro",
  left: "Chi c’è stato e ora è altrove",
  hires: "Chi sceglie le persone",
  "same-trade": "Chi lo fa già",
  there: "Chi vive o lavora là",
  home: "Chi sa di case",
  teaches: "Chi lo insegna",
  voice: "Chi sa farlo conoscere",
  funds: "Chi sa di soldi e bandi",
  rules: "Chi sa di regole e uffici",
  hands: "Chi dà una mano",
  encourages: "Chi ti incoraggia e ti dice la verità",
  "opens-doors": "Chi ti apre un altro mondo",
};

const chairs: Readonly<Record<Seat, string>> = {
  inside: "Non vedo nessuno dentro. Chi ti apre un altro mondo potrebbe conoscere qualcuno.",
  left: "Non vedo nessuno che ci sia stato.",
  hires:
    "Non vedo nessuno che scelga le persone: un’agenzia per il lavoro o un centro per l’impiego può essere quella sedia.",
  "same-trade": "Non vedo nessuno che lo faccia. Prova con altre parole, o chiedi a una cerchia.",
  there: "Non vedo nessuno là: pochi scrivono dove vivono. Chiedilo a voce.",
  home: "Non vedo nessuno che se ne occupi.",
  teaches: "Non vedo nessuno che lo insegni.",
  voice: "Non vedo nessuno che faccia questo di mestiere.",
  funds: "Non vedo nessuno che se ne occupi.",
  rules: "Non vedo nessuno che se ne occupi.",
  hands: "Nelle tue cerchie non vedo ancora nessuno: disegna il vicinato, il volontariato, gli amici.",
  encourages: "Non hai ancora detto chi ti è vicino: puoi farlo sulla scheda di una persona.",
  "opens-doors": "Nei tuoi file non vedo porte su altri mondi.",
};

const steps: Readonly<Record<Step | "none", string>> = {
  none: "Fuori dal taccuino",
  "to-write": "Da scrivere",
  written: "Scritto",
  met: "Incontrato",
  thanked: "Ringraziato",
};

/** Words of purposes: what the network is wanted for, the seats it takes, and the notebook. */
export const purposes = {
  title: "A che cosa ti serve la rete",
  intro:
    "Cercare lavoro, traslocare, mettere in piedi qualcosa: ogni scopo ha bisogno di qualcuno in certi posti. Qui vedi chi c’è, quali sedie sono vuote e da chi cominciare, con calma.",
  kind: "Lo scopo",
  kinds,
  abouts,
  place: "Dove? (se conta)",
  companies: "Aziende o enti che ti interessano, separati da virgole",
  aims: "Dai tuoi file: aziende che hai seguito o a cui ti sei candidato",
  addAim: (company: string) => `Aggiungi ${company}`,
  begin: "Guarda chi c’è",
  change: "Cambia",
  other: "Un altro scopo",
  drop: "Togli questo scopo",
  sentence: (kind: string, about: string, place: string) =>
    [kind, about, place].filter((part) => part !== "").join(" · "),
  yours: "I tuoi scopi",
  seatsTitle: "Le sedie",
  emptySeat: "sedia vuota",
  seatsFilled: (filled: number, all: number) =>
    `${agree(filled, "Una sedia ha", `${format.number(filled)} sedie hanno`)} già qualcuno, su ${format.number(all)}.`,
  seats,
  chairs,
  seatCount: (count: number) => `${format.number(count)} ${agree(count, "persona", "persone")}`,
  nextTitle: "Tre passi piccoli",
  nextIntro: "Uno per sedia, dal più promettente. Basta una frase sincera.",
  companiesTitle: "Le aziende",
  company: (inside: number, left: number) =>
    inside + left === 0
      ? "nessuno che si veda"
      : [
          inside === 0 ? "" : `${format.number(inside)} dentro`,
          left === 0 ? "" : `${format.number(left)} che ci ${agree(left, "è stato", "sono stati")}`,
        ]
          .filter((part) => part !== "")
          .join(", "),
  notebook: "Il taccuino",
  notebookEmpty: "Ancora nessuno. Da ogni sedia puoi mettere qui una persona.",
  since: (day: string) => `dal ${day}`,
  steps,
  step: (name: string) => `A che punto sei con ${name}`,
  balance: (worth: number, spontaneous: number) =>
    `Nel taccuino: ${format.number(worth)} ${agree(worth, "persona conosciuta", "persone conosciute")} per lavoro o su una piattaforma, ${format.number(spontaneous)} ${agree(spontaneous, "dalla vita", "dalla vita")} di ogni giorno. Servono tutte e due.`,
};
