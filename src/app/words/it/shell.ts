import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words that stand on every screen. */
export const shell = {
  appName: "Fare Rete",
  skip: "Vai al contenuto",
  places: "Sezioni",
  seen: "La tua rete",
  people: "Persone",
  circles: "Le mie cerchie",
  circlesShort: "Cerchie",
  ask: "Chiedi",
  sources: "Fonti",
  takeAway: "Porta via",
  home: "Pagina iniziale",
  guides: "Come avere i tuoi file",
  about: "Come funziona e privacy",
  language: "Lingua",
  toNight: "Notte",
  toDay: "Giorno",
  undo: "Annulla",
  redo: "Ripeti",
  close: "Chiudi",
  cancel: "Annulla",
  startAgain: "Ricomincia da capo",
  startAgainTitle: "Ricominciare da capo?",
  startAgainText:
    "Questa pagina dimenticherà tutto quello che ha letto e tutto quello che hai disegnato. I tuoi file restano dove sono, sul tuo dispositivo.",
  startAgainYes: "Dimentica tutto",
  exampleName: "Esempio",
  example: "Questa è una persona inventata. Nomi, messaggi e cerchie non sono di nessuno.",
  exampleLeave: "Usa i miei file",
  requests: (count: number) =>
    `Richieste partite verso Internet da quando hai aperto questa pagina: ${format.number(count)}.`,
  requestsShort: (count: number) => `${format.number(count)} ${agree(count, "richiesta", "richieste")} a Internet`,
  requestsTry: "Stacca il Wi-Fi e prova: funziona lo stesso.",
  requestsHow: "Che cosa non può vedere questo conteggio",
  requestsBlocked: (count: number) =>
    `${format.number(count)} ${agree(count, "tentativo bloccato", "tentativi bloccati")} dal browser prima di partire.`,
  status: "Lettura",
  ready: "Pronto",
  statusReading: (percent: number) => `Sto leggendo: ${percent}%`,
  statusThinking: "Sto mettendo insieme le persone e disegnando la mappa",
  dropHere: "Lascia qui i tuoi file",
  dropNote:
    "LinkedIn, Facebook, Instagram, X, rubrica, calendario, chat di WhatsApp, elenchi: archivi zip, cartelle o file singoli, anche tutti insieme. Non escono da questo dispositivo.",
  failureMemory:
    "Il dispositivo non ha abbastanza memoria per questi file. Chiudi le altre schede e riprova, oppure aggiungi un archivio alla volta.",
  failureCanvas: "Questo browser non riesce a disegnare l’immagine. Prova con una dimensione più piccola.",
  failureFileGone: "Quel file non è più a portata di mano. Aggiungilo di nuovo e poi dicci che cosa c’è nelle colonne.",
  failureFault:
    "Qualcosa si è rotto dentro questa pagina, non nei tuoi file. Quello che avevi già è rimasto: prova di nuovo.",
  failurePassphrase: "Con questa frase non si apre. Riprova: contano anche maiuscole e spazi.",
  failureKept:
    "Quel che era conservato su questo dispositivo è rovinato e non si apre più. Porta di nuovo i tuoi file.",
  failureNewer: "Quel che è conservato qui viene da una versione più recente di questa pagina. Aprilo con quella.",
  failureNotBackup:
    "Questo file non è una copia di riserva di Fare Rete, o il suo inizio è rovinato. Non è cambiato niente.",
  failureBackup:
    "Questa copia di riserva è rovinata: le manca un pezzo, o qualcosa è cambiato. Qui non è cambiato niente; prova un’altra copia.",
  failureBackupNewer:
    "Questa copia di riserva è stata fatta da una versione più recente di questa pagina. Aprila con quella. Non è cambiato niente.",
  failureNoRoom:
    "Su questo dispositivo non c’è abbastanza spazio per conservarla. Libera un po’ di spazio e riprova. Non è cambiato niente.",
  failureLookingOn:
    "Questa rete è aperta in un’altra scheda: qui puoi guardarla. Per cambiarla da qui, usa «Continua in questa scheda».",
  nothingToRead: "Qui non c’erano file da leggere. Se era una cartella, prova con «Aggiungi una cartella».",
  tooOld:
    "Questo browser è troppo vecchio per aprire i tuoi archivi. Aggiornalo, o apri questa pagina con una versione recente di Firefox, Chrome, Edge o Safari.",
};
