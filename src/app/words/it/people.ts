import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of the list of people. */
export const people = {
  title: "Persone",
  search: "Cerca una persona",
  searchHint: "Nome, mestiere, cerchia",
  clear: "Togli i filtri",
  show: "Mostra",
  filters: {
    everyone: "Tutte",
    bridges: "Ponti",
    doors: "Porte su altri mondi",
    dormant: "Da risentire",
    weak: "Legami deboli",
    "in-circles": "Nelle cerchie",
    "several-sources": "In più fonti",
    cold: "Mai sentite",
  },
  sort: "In ordine di",
  sorts: { strength: "forza", name: "nome", "last-contact": "ultimo contatto", since: "inizio del legame" },
  columns: {
    name: "Nome",
    doing: "Che cosa fa",
    strength: "Legame",
    last: "Ultimo contatto",
    group: "Gruppo",
    sources: "Fonti",
  },
  count: (shown: number, of: number) =>
    shown === of
      ? `${format.number(of)} ${agree(of, "persona", "persone")}`
      : `${format.number(shown)} su ${format.number(of)} ${agree(of, "persona", "persone")}`,
  nobody: "Nessuno corrisponde. Prova a togliere un filtro.",
  never: "nessun contatto",
  inCluster: (name: string) => `nel gruppo ${name}`,
  inCircle: (name: string) => `nella cerchia ${name}`,
  withoutPlatform: (name: string) => `senza ${name}`,
  removeFilter: (what: string) => `Togli il filtro: ${what}`,
  unnamedGroup: (index: number) => `Gruppo ${format.number(index)}`,
  open: (name: string) => `Apri la scheda di ${name}`,
  keys: "Frecce per scorrere, Invio per aprire la scheda.",
  keysTree:
    "Frecce su e giù per scorrere, a destra per aprire un gruppo, a sinistra per chiuderlo. M: sulla mappa. Invio per aprire la scheda.",
  keysPick: "X per scegliere una persona, o lasciarla.",
  arranged: "Come sono disposte",
  oneList: "Tutte insieme",
  byGroup: "Per gruppi",
  onMap: "Sulla mappa",
  outside: "Fuori dai gruppi",
  branch: (kind: "circle" | "cluster" | "rest", count: number) =>
    `${kind === "circle" ? "cerchia · " : kind === "cluster" ? "gruppo · " : ""}${count === 1 ? "una persona" : `${format.number(count)} persone`}`,
};
