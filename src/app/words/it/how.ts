import { format } from "./format.ts";

const whole = (value: number) => format.number(Math.round(value));

/** Words of "How do you know?" as a page of its own. */
export const how = {
  title: "Come lo sai?",
  lead: "Ogni cifra e ogni parola che la pagina usa per la tua rete: che cosa vuol dire, da dove viene, e dove non può arrivare.",
  go: "Come lo sai, per ogni cifra",
  figures: "La tua rete in cifre",
  noFigures: "Quando avrai aggiunto dei file o qualche cerchia, qui troverai le cifre della tua rete.",
  between: (low: string, high: string) => `Può stare fra ${low} e ${high}.`,
  cannotTell: "Non si può dire",
  reasons: {
    "few-people": "Le persone sono troppo poche perché la cifra voglia dire qualcosa.",
    "few-shared": "Troppo poche persone hanno qualcosa in comune che si veda nei file.",
    "no-circles": "Non ci sono ancora cerchie né gruppi da contare.",
    "no-contact": "Nessuna fonte mostra i contatti.",
    unsteady: "Rifacendo il calcolo la risposta cambia troppo.",
  },
  measures: {
    "effective-size": {
      name: "Voci diverse",
      value: (value: number) => `${whole(value)} voci`,
      meaning:
        "È come se le persone che ti portano notizie diverse da tutte le altre fossero tante così. Se i tuoi si conoscono tutti fra loro, le notizie si ripetono e la cifra scende.",
      how: "Dimensione effettiva: il numero delle persone, meno quanto si sovrappongono. I file non mostrano chi conosce chi, quindi si usa la probabilità, che cala con la grandezza del luogo in comune. Burt, 1992; Borgatti, 1997.",
    },
    "effective-circles": {
      name: "Mondi di pari grandezza",
      value: (value: number) => `circa ${whole(value)}`,
      meaning: "Cerchie e gruppi hanno grandezze diverse: è come averne tanti così, tutti uguali.",
      how: "Esponenziale dell’entropia di Shannon; chi sta in più mondi conta una parte in ciascuno. Jost, 2006.",
    },
    ei: {
      name: "Dentro o fuori la cerchia più grande",
      value: (value: number) => `${format.index(value)}, da −1 a 1`,
      meaning: "−1: tutti i tuoi legami stanno nella cerchia più grande. 1: stanno tutti fuori.",
      how: "Indice E–I: (fuori − dentro) diviso il totale. Krackhardt e Stern, 1988.",
    },
    separation: {
      name: "Quanto i gruppi sono separati",
      value: (value: number) => `${format.index(value)}, da 0 a 1`,
      meaning: "Vicino a 0 i gruppi si confondono; oltre 0,3 di solito si distinguono bene.",
      how: "Modularità dei gruppi trovati con il metodo di Lovanio (Blondel e colleghi, 2008) sulle persone che hanno in comune luoghi, conversazioni ed eventi. Tu non sei nel calcolo. Newman, 2004.",
    },
    steadiness: {
      name: "Quanto i gruppi sono saldi",
      value: (value: number) => `${whole(value * 100)} su 100`,
      meaning: "Il calcolo si rifà dieci volte: 100 vuol dire che i gruppi tornano sempre gli stessi.",
      how: "Informazione mutua corretta fra le dieci risposte. Vinh, Epps e Bailey, 2010.",
    },
  },
  words: "Le parole",
  sections: {
    size: "Persone, cerchie e gruppi",
    strength: "La forza di un legame",
    cold: "Contatti freddi",
    dormant: "Legami vivi e legami che dormono",
    bridges: "Ponti",
    doors: "Porte e legami deboli",
    amplifier: "Che cosa amplifica una piattaforma",
    never: "Che cosa la pagina non dice",
  },
  strength: [
    "Ha cinque ingredienti: in quanti giorni diversi vi siete sentiti (un giorno di sei mesi fa vale la metà di oggi), da quanto non vi sentite, se scrivete tutti e due, da quanti anni, in quanti ambiti diversi. Il primo pesa sei parti su dieci, gli altri una ciascuno. Si contano i giorni, non i messaggi: prevedono meglio chi risentirai.",
    "Se dici tu quanto una persona ti è vicina, la tua parola pesa sette parti su dieci. I file vedono solo una parte della vita: chi conta di più spesso non scrive, vive con te.",
    "Forte: lo dici tu, oppure è fra i primi quindici con almeno tre giorni di contatto. Freddo: una fonte lo vede e non mostra nemmeno un giorno. Debole: sotto la metà degli altri. Medio: il resto.",
  ],
  doors: [
    "Una porta è una persona i cui luoghi sono quasi tutti fuori da quelli degli altri tuoi contatti. Si chiama così il terzo di persone per cui questo è più vero, esclusi i contatti freddi. «Unica porta»: in un luogo dove tu non sei, non hai che una o due persone.",
    "I legami deboli aiutano più di quelli forti a trovare lavoro, soprattutto quelli deboli ma non debolissimi (Granovetter, 1973; Rajkumar e colleghi, 2022).",
  ],
  never: [
    "Non dà voti d’influenza, non conta gli «amici degli amici» (il conto sarebbe gonfiato da tre a otto volte), non dice chi fra i tuoi fa da ponte in base a legami soltanto probabili, non legge il testo dei messaggi.",
    "Dove nessuna fonte arriva scrive «non si può dire». L’assenza di tracce non è un legame debole.",
  ],
};
