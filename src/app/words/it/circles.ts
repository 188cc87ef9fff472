import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of "My circles". */
export const circles = {
  title: "Le mie cerchie",
  intro:
    "Una cerchia è un posto della tua vita dove ci sono delle persone. Scegline una, di’ chi ti viene in mente, conta gli altri a occhio. Tre o quattro nomi bastano.",
  inExample:
    "Stai guardando l’esempio: le cerchie che disegni qui spariscono insieme alla persona inventata. Per disegnare le tue, esci prima dall’esempio.",
  cards: "Salva come contatti (vCard)",
  cardsText: "Le persone di questa cerchia, con nomi e recapiti, per la tua rubrica.",
  goRound: "Fai il giro delle cerchie",
  goAmplifier: "Che cosa amplificano le piattaforme",
  kind: "Che cerchia è?",
  name: "Come la chiami?",
  nameExamples: "Per esempio",
  people: "Chi c’è?",
  peopleHint: "Scrivi un nome e premi Invio. Puoi anche incollarne tanti, separati da virgole o su più righe.",
  peopleKnown: "Se il nome compare già nei tuoi file te lo proponiamo.",
  peopleSuggested: "Nomi che compaiono già",
  peopleChosen: "Persone in questa cerchia",
  removePerson: (name: string) => `Togli ${name}`,
  already: (name: string) => `${name} c’è già.`,
  more: "E quanti altri, più o meno?",
  moreHint: "Quelli di cui non ricordi il nome, o non serve dirlo: sulla mappa saranno sagome.",
  fewer: "Uno in meno",
  oneMore: "Uno in più",
  add: "Aggiungi la cerchia",
  added: (name: string) => `«${name}» è sulla mappa.`,
  needName: "Dai un nome alla cerchia.",
  needPeople: "Metti almeno un nome, o conta quante persone sono.",
  yours: "Le tue cerchie",
  none: "Non ne hai ancora. La prima richiede un minuto.",
  suggested: "Cerchie che si vedono nei file",
  suggestedIntro: "Sono proposte: confermale, cambia il nome, o lasciale perdere.",
  suggestedMore: (count: number) => `Mostrane ${agree(count, "un’altra", `altre ${format.number(count)}`)}`,
  peopleCount: (count: number, silhouettes: number) => {
    const unnamed = `${format.number(silhouettes)} ${agree(silhouettes, "sagoma", "sagome")}`;
    if (count === 0 && silhouettes > 0) return unnamed;
    const named = `${format.number(count)} ${agree(count, "persona", "persone")}`;
    return silhouettes === 0 ? named : `${named} e ${unnamed}`;
  },
  confirm: "Sì, è una mia cerchia",
  edit: "Aggiungi persone",
  editing: (name: string) => `Stai cambiando «${name}».`,
  save: "Salva la cerchia",
  change: "Cambia",
  changeTitle: "Com’è questa cerchia",
  changeSave: "Salva",
  cohesion: "Si conoscono fra loro?",
  season: "Quando li vedi?",
  merge: "È la stessa di un’altra cerchia?",
  mergeNone: "No, è una cerchia a sé",
  dissolve: "Sciogli",
  dissolveSuggested: "Lascia perdere",
  see: "Mostrami",
  seeNamed: (name: string) => `Mostrami la cerchia ${name}`,
  goSee: "Guarda la tua rete",
};
