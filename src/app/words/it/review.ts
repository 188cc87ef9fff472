import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of looking through the people before the network is looked at. */
export const review = {
  title: "Guarda le persone",
  intro:
    "Ecco chi abbiamo trovato nei tuoi file. Se qualcuno non c’entra con la tua rete, lascialo fuori: si rimette dentro quando vuoi.",
  search: "Cerca una persona",
  sort: "In ordine di",
  source: "Fonte",
  allSources: "Tutte le fonti",
  list: "Persone trovate",
  keys: "Frecce per scorrere, barra spaziatrice per scegliere, Ctrl e A per scegliere tutte quelle in elenco, Esc per non sceglierne nessuna.",
  columns: { name: "Nome", doing: "Che cosa fa", sources: "Fonti", since: "Dal" },
  chosen: (count: number) =>
    count === 0 ? "Nessuna scelta" : `${format.number(count)} ${agree(count, "scelta", "scelte")}`,
  chooseAll: (count: number) => `Scegli ${agree(count, "l’unica in elenco", `tutte e ${format.number(count)}`)}`,
  chooseNone: "Non sceglierne nessuna",
  leaveOut: "Lascia fuori",
  forget: "Dimentica per sempre…",
  forgetTitle: (count: number, name: string) =>
    count === 1 ? `Dimenticare ${name} per sempre?` : `Dimenticare ${format.number(count)} persone per sempre?`,
  forgetText: [
    "Chi dimentichi sparisce dalla rete, dalle cerchie e dagli appunti, e non torna nemmeno se rileggi gli stessi file.",
    "Ne resta solo un’impronta da cui non si risale al nome: serve a riconoscerlo, se un file lo nomina, e a saltarlo.",
    "I file che hai sul computer non cambiano. Se vuoi soltanto non contarlo, scegli «Lascia fuori».",
  ],
  forgetYes: "Dimentica per sempre",
  forgetLongest: (count: number) =>
    `Si possono dimenticare al massimo ${format.number(count)} persone alla volta: scegline di meno.`,
  leftOut: (count: number) => `${agree(count, "Lasciata", "Lasciate")} fuori: ${format.number(count)}`,
  leftOutIntro: "Non contano in nessun numero e non stanno sulla mappa.",
  bringBack: "Rimetti dentro",
  bringBackNamed: (name: string) => `Rimetti dentro ${name}`,
  bringAllBack: "Rimettile dentro tutte",
  forgotten: (count: number) =>
    count === 1 ? "Una persona è stata dimenticata." : `${format.number(count)} persone sono state dimenticate.`,
  back: "Torna alle fonti",
  goOn: "Va bene così: guarda la rete",
};
