/** Words of "Take away". */
export const takeAway = {
  title: "Porta via",
  intro:
    "Quando la chiudi, questa pagina dimentica tutto, a meno che tu non le chieda di conservare. Quello che vuoi tenere, portalo via da qui.",
  includeNames: "Includi i nomi",
  namesOff:
    "I nomi restano fuori: al loro posto ci sono segni e numeri, e le date sono solo anni. Le altre persone non hanno chiesto di essere pubblicate.",
  namesOn: "I nomi ci sono. Tieni questi file per te: chi li riceve vedrà chi fa parte della tua rete.",
  pictureTitle: "La mappa, da appendere",
  pictureText: "Un’immagine di tutta la mappa, con la legenda, il giorno e le fonti.",
  pictureButton: "Salva la mappa in PNG",
  drawingButton: "Salva il disegno in SVG",
  printButton: "Stampa, o salva in PDF",
  pictureSize: "Larghezza",
  pixels: (count: string) => `${count} pixel`,
  pictureDark: "Con i colori della notte",
  reportTitle: "I dati, da riusare",
  reportText:
    "Un file (in JSON, un formato fatto per i programmi) con le persone, le cerchie, i gruppi, i legami e come si è arrivati a ogni numero. Con i nomi inclusi, gli stessi file nello stesso giorno danno lo stesso rapporto.",
  reportButton: "Scarica il rapporto JSON",
  schemaButton: "Scarica lo schema",
  schemaText: "Lo schema dice, a chi scrive programmi, che cosa contiene il rapporto.",
  inside: "Che cosa c’è dentro",
  insideNames: "Con i nomi: tutto quello che vedi qui, compresi i recapiti.",
  insidePseudonyms:
    "Senza nomi: numeri, legami e forze. Le persone hanno sigle nuove a ogni rapporto, le cerchie si chiamano per tipo, e quelle con meno di cinque persone sono riunite, come i gruppi. La forma della rete resta: chi ti conosce bene potrebbe riconoscerla.",
  insideNever: "In nessun caso: il testo dei messaggi. Non viene mai tenuto.",
  making: "Preparo il file…",
  done: (name: string) => `Salvato come ${name}.`,
  pictureTitleText: "Fare Rete",
  legend: {
    person: "persona",
    cold: "contatto freddo",
    bridge: "ponte",
    environment: "luogo in comune",
    tie: "legame visto o dichiarato",
  },
  footer: (day: string, sources: string, people: string) =>
    `${day} · ${sources} · ${people} ${people === "1" ? "persona" : "persone"}`,
  clusterNumber: (index: number) => `Gruppo ${index}`,
};
