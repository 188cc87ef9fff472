/** Words of "Take away". */
export const takeAway = {
  title: "Porta via",
  intro:
    "Questa pagina non conserva niente: quando la chiudi dimentica tutto. Quello che vuoi tenere, portalo via da qui.",
  namesTitle: "I nomi",
  includeNames: "Includi i nomi",
  namesOff:
    "I nomi restano fuori: al loro posto ci sono segni e numeri, e le date sono solo anni. Le altre persone non hanno chiesto di essere pubblicate.",
  namesOn: "I nomi ci sono. Tieni questi file per te: chi li riceve vedrà chi fa parte della tua rete.",
  pictureTitle: "La mappa, da appendere",
  pictureText: "Un’immagine di tutta la mappa, con la legenda, il giorno e le fonti.",
  pictureButton: "Salva la mappa in PNG",
  pictureSize: "Larghezza",
  pixels: (count: string) => `${count} pixel`,
  pictureDark: "Com’è di notte",
  reportTitle: "I dati, da riusare",
  reportText:
    "Un file JSON con le persone, le cerchie, i gruppi, i legami e come si è arrivati a ogni numero. Un altro programma, o tu fra un anno, potrà leggerlo. Gli stessi file danno lo stesso rapporto.",
  reportButton: "Scarica il rapporto JSON",
  schemaButton: "Scarica lo schema",
  schemaText: "Lo schema dice, a chi scrive programmi, che cosa contiene il rapporto.",
  inside: "Che cosa c’è dentro",
  insideNames: "Con i nomi: tutto quello che vedi qui, compresi i recapiti.",
  insidePseudonyms:
    "Senza nomi: numeri, legami e forze. Le persone hanno sigle nuove a ogni rapporto, le cerchie si chiamano per tipo, e i gruppi più piccoli di cinque sono riuniti. La forma della rete resta: chi ti conosce bene potrebbe riconoscerla.",
  insideNever: "In nessun caso: il testo dei messaggi. Non viene mai tenuto.",
  making: "Lo preparo…",
  done: (name: string) => `Salvato come ${name}.`,
  pictureTitleText: "Fare Rete",
  legend: {
    person: "persona",
    cold: "contatto freddo",
    bridge: "ponte",
    environment: "luogo in comune",
    tie: "legame visto o dichiarato",
  },
  footer: (day: string, sources: string, people: string) => `${day} · ${sources} · ${people} persone`,
  clusterNumber: (index: number) => `Gruppo ${index}`,
};
