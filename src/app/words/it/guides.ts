import { moreGuides } from "./more-guides.ts";

/** Words of "How to get your files". */
export const guides = {
  title: "Come avere i tuoi file",
  intro:
    "LinkedIn, Facebook e gli altri devono darti una copia di quello che sanno di te: è un tuo diritto, e non costa nulla. La rubrica, il calendario e le chat li hai già. Non serve tutto: comincia da quel che è più facile. I nomi dei menu ogni tanto cambiano: se non trovi quello scritto qui, scegli il più simile.",
  meanwhile: "Intanto, disegna le tue cerchie",
  remind: "Crea un promemoria",
  remindNote: "Scarica un promemoria da aprire con il tuo calendario.",
  downloadTemplate: "Scarica il modello",
  steps: "Passaggi",
  which: "Quali ti interessano?",
  goTo: (guide: string) => `Vai a: ${guide}`,
  ...moreGuides,
  linkedin: {
    name: "LinkedIn",
    wait: "I contatti arrivano spesso in pochi minuti; l’archivio completo in un giorno, a volte due.",
    steps: [
      "Apri LinkedIn dal computer e fai clic sulla tua foto in alto («Tu»), poi «Impostazioni e privacy».",
      "Scegli «Privacy dei dati», poi «Ottieni una copia dei tuoi dati».",
      "Scegli l’archivio più grande: contiene contatti, messaggi, inviti e il tuo percorso.",
      "Premi «Richiedi archivio». Quando è pronto LinkedIn ti manda una mail con il link.",
      "Scarica l’archivio (un file che finisce in .zip) e trascinalo qui così com’è. Se il computer l’ha già aperto, trascina la cartella.",
    ],
    note: "Se ricevi due mail, la seconda contiene l’archivio completo: puoi aggiungerli tutti e due, le righe doppie contano una volta sola.",
    reminder: "Scaricare l’archivio di LinkedIn",
    reminderText: "Cerca la mail di LinkedIn con l’archivio, scarica il file .zip e trascinalo in Fare Rete.",
  },
  facebook: {
    name: "Facebook",
    wait: "Di solito qualche ora; con molte foto, qualche giorno. Quando è pronto, resta disponibile solo per pochi giorni.",
    steps: [
      "Apri Facebook e vai su «Impostazioni e privacy», poi «Centro gestione account».",
      "Scegli «Le tue informazioni e autorizzazioni», poi «Esporta le tue informazioni» (o «Scarica le tue informazioni»).",
      "Scegli il tuo profilo ed esporta sul dispositivo. Se puoi scegliere, bastano informazioni del profilo, amici, messaggi, gruppi ed eventi: le foto non servono.",
      "Importante: come formato scegli JSON, non HTML. Come intervallo di date scegli «Dall’inizio».",
      "Quando arriva la notifica, scarica tutti i file .zip e trascinali qui insieme.",
    ],
    note: "Hai già un archivio in HTML? Portalo: ne leggiamo quel che si può. In JSON però c’è di più, ed è gratis anche la seconda volta.",
    reminder: "Scaricare l’archivio di Facebook",
    reminderText:
      "L’archivio di Facebook resta disponibile solo per pochi giorni: scarica tutti i file .zip e trascinali in Fare Rete.",
  },
  messenger: {
    name: "Chat protette di Messenger",
    wait: "Dalla fine del 2023 molte chat di Messenger sono protette e non stanno più nell’archivio di Facebook: si scaricano a parte. Ti serve il PIN che hai scelto per le chat.",
    steps: [
      "Dal computer apri le chat di Messenger (da Facebook o da messenger.com), poi «Impostazioni», «Privacy e sicurezza», «Chat crittografate end-to-end».",
      "Scegli «Archiviazione dei messaggi», poi «Scarica i dati dell’archivio protetto».",
      "Trascina qui anche questo file .zip: le due parti si uniscono da sole.",
    ],
    note: "Si guardano i nomi, i giorni e il titolo della chat. Il testo dei messaggi non viene tenuto.",
    reminder: "Scaricare le chat protette di Messenger",
    reminderText: "Scarica anche le chat protette di Messenger e trascinale in Fare Rete.",
  },
  table: {
    name: "Un elenco scritto da te",
    wait: "Il tempo di scriverlo.",
    steps: [
      "Scarica il modello e aprilo con Excel o con un altro foglio di calcolo.",
      "Una riga per persona. Basta il nome; se vuoi aggiungi da quando vi conoscete, la cerchia, che cosa fa.",
      "Salvalo come CSV (è una voce di «Salva con nome») e trascinalo qui. Oppure copia le celle e incollale in questa pagina.",
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
    contactsExport: "Esporta",
    calendarExport: "Esporta",
    chatExport: "Esporta chat",
    chatPlain: "Senza media",
    xArchive: "Richiedi archivio",
    tableColumns: ["nome", "dal", "cerchia"],
    tableRows: [
      ["Ada Ferri", "2009", "Coro"],
      ["Bruno Sala", "1998", "Liceo"],
    ],
  },
};
