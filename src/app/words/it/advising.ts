import { format } from "./format.ts";

/** Words of going through a network together with the person it belongs to. */
export const advising = {
  title: "Accompagna un’altra persona",
  intro: "Per chi orienta, consiglia o accompagna: la rete è di chi ti sta davanti, tu fai le domande. Basta un’ora.",
  steps: [
    "Comincia una rete nuova, separata da tutte le altre. Se vuoi conservarla, avrà una frase segreta tutta sua.",
    "Fate il giro delle cerchie, una domanda alla volta. Lasciate che i nomi arrivino.",
    "Leggete insieme le cinque frasi, e chiedi quale sorprende di più.",
    "Spegnete le piattaforme una per una: che cosa resta, e che cosa no?",
    "Stampate la carta di rete, con le iniziali o con nomi inventati, e scrivete a mano tre piccoli passi.",
    "Alla fine si decide: conservare qui con una frase segreta, portare via, o cancellare tutto.",
  ],
  go: ["Il giro delle cerchie", "La rete", "Che cosa amplifica", "Carta di rete", "Porta via o conserva"],
  network: (number: number) => `Rete ${format.number(number)}`,
  fresh: "Una rete nuova",
  unable: "Da qui non si può conservare niente: ogni rete vive finché questa pagina resta aperta.",
  eraseAll: "Cancella tutte le reti conservate qui",
  eraseAllText: "Tutte le reti conservate in questo browser vengono cancellate, e non si possono riavere.",
  careTitle: "Con riguardo",
  care: [
    "I dati sono della persona, e di chi lei nomina: chiedi il permesso prima di conservare.",
    "Da qui non parte niente, nemmeno verso di te. Le reti non si mescolano mai.",
    "Dell’elenco si vedono solo i numeri. Di chi è ogni rete, segnalo altrove.",
    "Su un computer che usano in tanti, chiudi a chiave o cancella prima di alzarti.",
  ],
};
