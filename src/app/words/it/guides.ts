/** Words of "How to get your files". */
export const guides = {
  title: "Come avere i tuoi file",
  intro:
    "LinkedIn e Facebook devono darti una copia di quello che sanno di te: è un tuo diritto, e non costa nulla. Basta chiederla una volta, poi si aspetta. Intanto puoi cominciare dalle cerchie.",
  meanwhile: "Intanto, disegna le tue cerchie",
  remind: "Mettimi un promemoria",
  remindNote: "Scarica un promemoria da aprire con il tuo calendario.",
  downloadTemplate: "Scarica il modello",
  steps: "Passaggi",
  linkedin: {
    name: "LinkedIn",
    wait: "I contatti arrivano spesso in pochi minuti; l’archivio completo in un giorno, a volte due.",
    steps: [
      "Apri LinkedIn dal computer e tocca la tua foto in alto («Tu»), poi «Impostazioni e privacy».",
      "Scegli «Privacy dei dati», poi «Ottieni una copia dei tuoi dati».",
      "Scegli l’archivio più grande: contiene contatti, messaggi, inviti e il tuo percorso.",
      "Premi «Richiedi archivio». Quando è pronto LinkedIn ti scrive una mail con il collegamento.",
      "Scarica lo zip e trascinalo qui così com’è, senza aprirlo.",
    ],
    note: "Se ricevi due mail, la seconda contiene l’archivio completo: puoi aggiungerli tutti e due, le righe doppie contano una volta sola.",
    reminder: "Scaricare l’archivio di LinkedIn",
    reminderText: "Cerca la mail di LinkedIn con l’archivio, scarica lo zip e trascinalo in Fare Rete.",
  },
  facebook: {
    name: "Facebook",
    wait: "Di solito qualche ora; con molte foto, qualche giorno. Il collegamento vale solo pochi giorni.",
    steps: [
      "Apri Facebook e vai su «Impostazioni e privacy», poi «Centro gestione account».",
      "Scegli «Le tue informazioni e autorizzazioni», poi «Esporta le tue informazioni» (o «Scarica le tue informazioni»).",
      "Scegli il tuo profilo ed esporta sul dispositivo. Se puoi, prendi solo amici, messaggi, gruppi ed eventi: le foto non servono.",
      "Importante: come formato scegli JSON, non HTML. Come intervallo di date scegli «Dall’inizio».",
      "Quando arriva la notifica, scarica tutti gli zip e trascinali qui insieme.",
    ],
    note: "Se hai già un archivio in HTML non è perso, ma da lì non si può leggere bene: chiedine uno nuovo in JSON.",
    reminder: "Scaricare l’archivio di Facebook",
    reminderText:
      "Il collegamento di Facebook vale solo pochi giorni: scarica tutti gli zip e trascinali in Fare Rete.",
  },
  messenger: {
    name: "Chat protette di Messenger",
    wait: "Pochi minuti, ma ti serve il PIN che hai scelto per le chat.",
    steps: [
      "Dalla fine del 2023 molte chat di Messenger sono protette e non stanno più nell’archivio di Facebook.",
      "Dal computer apri messenger.com, poi «Impostazioni», «Privacy e sicurezza», «Chat crittografate end-to-end».",
      "Scegli «Archiviazione dei messaggi», poi «Scarica i dati dell’archivio protetto».",
      "Trascina qui anche questo zip: le due parti si uniscono da sole.",
    ],
    note: "Di ogni messaggio si guardano solo i nomi e il giorno. Il testo non viene tenuto.",
    reminder: "Scaricare le chat protette di Messenger",
    reminderText: "Scarica anche le chat protette da messenger.com e trascinale in Fare Rete.",
  },
  table: {
    name: "Un elenco scritto da te",
    wait: "Il tempo di scriverlo.",
    steps: [
      "Scarica il modello e aprilo con il tuo foglio di calcolo.",
      "Una riga per persona. Basta il nome; se vuoi aggiungi da quando vi conoscete, la cerchia, che cosa fa.",
      "Salvalo come CSV e trascinalo qui. Oppure copia le celle e incollale in questa pagina.",
    ],
    note: "Vanno bene anche gli elenchi di amici salvati da altri programmi, se hanno una colonna con il nome.",
  },
  drawing: {
    settings: "Impostazioni e privacy",
    linkedinPath: "Privacy dei dati",
    linkedinChoice: "Archivio più grande",
    facebookFormat: "Formato",
    facebookDates: "Dall’inizio",
    messengerStore: "Archivio protetto",
    tableColumns: ["nome", "dal", "cerchia"],
    tableRows: [
      ["Ada Ferri", "2009", "Coro"],
      ["Bruno Sala", "1998", "Liceo"],
    ],
  },
};
