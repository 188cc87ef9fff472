/** Words of the map. */
export const map = {
  label: "Mappa della tua rete",
  keys: "Frecce: da una persona alla più vicina. Maiusc e frecce: sposta la mappa. Più e meno: avvicina e allontana. Zero: tutta la mappa. Pagina su e giù: da un gruppo all’altro. Invio: apri la persona. Esc: esci. Le stesse persone sono nell’elenco.",
  zoomIn: "Avvicina",
  zoomOut: "Allontana",
  fit: "Tutta la mappa",
  legend: "Legenda",
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
  },
  someone: (name: string, group: string | null) => (group === null ? name : `${name}, ${group}`),
  group: (number: number) => `Gruppo ${number}`,
};
