import type { MapWords } from "../../map/map-words.ts";

type Someone = Parameters<MapWords["someone"]>[0];
type Region = Parameters<MapWords["region"]>[0];

const BANDS = { strong: "forte", medium: "medio", weak: "debole", cold: "freddo" } as const;

/** Words of the map. */
export const map = {
  label: "Mappa della tua rete",
  keys: "Frecce: da una persona alla più vicina. Maiusc e frecce: sposta la mappa. Più e meno: avvicina e allontana. Zero: tutta la mappa. Pagina su e giù: da un gruppo all’altro. Invio: apri la persona. X: sceglila, o lasciala. Barra: cerca. Da uno a sei: le viste. Esc: esci. Le stesse persone sono nell’elenco.",
  zoomIn: "Avvicina",
  zoomOut: "Allontana",
  fit: "Tutta la mappa",
  legend: "Legenda",
  me: "tu",
  marks: {
    group: "gruppo: più grande dove vi sentite di più",
    smaller: "gruppo con cui vi sentite meno",
    strong: "legame forte",
    person: "legame debole",
    silhouette: "qualcuno di cui non hai detto il nome",
    dormant: "legame dormiente",
    bridge: "ponte fra due mondi",
    cold: "contatti freddi: mai sentiti",
    sea: "persona fuori dai gruppi",
    environment: "luogo in comune",
    span: "il mondo che raggiunge",
    strands: "un filo per ogni fonte che vi vede insieme",
    others: "gli altri",
    gone: "chi non si vedrebbe più",
  },
  someone: ({ name, group, band, isDormant, isBridge, sources }: Someone) =>
    [
      name,
      group,
      band === null ? "quanto è forte non si può dire" : `legame ${BANDS[band]}`,
      isDormant ? "dormiente" : null,
      isBridge ? "ponte" : null,
      sources > 1 ? `da ${sources} fonti` : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  region: ({ name, people, strong, dormant, bridges }: Region) =>
    `${name}: ${people === 1 ? "una persona" : `${people} persone`}${[
      strong > 0 ? `, ${strong} ${strong === 1 ? "legame forte" : "legami forti"}` : "",
      dormant > 0 ? `, ${dormant} ${dormant === 1 ? "dormiente" : "dormienti"}` : "",
      bridges > 0 ? `, ${bridges} ${bridges === 1 ? "ponte" : "ponti"}` : "",
    ].join("")}.`,
  group: (number: number) => `Gruppo ${number}`,
};
