import { format } from "./format.ts";

/** Words of keeping on this device. */
export const keeping = {
  title: "Conserva su questo dispositivo",
  intro:
    "Se vuoi, questa pagina conserva la tua rete dentro questo browser: la prossima volta la riapri senza riportare i file. Sta chiusa a chiave, e la chiave è una frase che sai solo tu.",
  what: "Si conserva quello che vedi qui: nomi, recapiti, giorni, cerchie, e quello che hai detto tu. Il testo dei messaggi no, mai.",
  where:
    "Resta su questo dispositivo e in questo browser: da un altro non la troverai. Chi usa il tuo stesso computer vede che c’è qualcosa, ma senza la frase non può leggerla.",
  forgotten:
    "Se dimentichi la frase, non c’è modo di riaprire: non la sa nessun altro, nemmeno chi ha fatto questa pagina. I tuoi file però restano dove sono, e puoi ripartire da quelli.",
  passphrase: "Frase segreta",
  again: "La stessa frase, un’altra volta",
  rule: "Almeno 10 caratteri. La via più facile: quattro parole che fra loro non c’entrano niente.",
  show: "Mostra la frase",
  button: "Conserva qui",
  tooShort: "È un po’ corta: servono almeno 10 caratteri.",
  different: "Le due frasi non sono uguali.",
  closing: "Chiudo a chiave…",
  introKept: "La tua rete è conservata su questo dispositivo. Quello che vuoi anche altrove, portalo via da qui.",
  notNow: "Non è stato possibile conservare.",
  example: "Questo è l’esempio, e non si conserva. Con la tua rete, da qui potrai farlo.",
  unable:
    "Da qui non si può conservare in modo sicuro: succede quando la pagina è aperta dal disco, in certe finestre private, o da un indirizzo senza https. Prima di chiudere, fai una copia di riserva, qui sotto.",
  already:
    "Qui è già conservata una rete. Se la apri, prende il posto di quella sullo schermo, e poi puoi aggiungerle altri file. Oppure cancellala, e conserva questa.",
  keeping: "La tua rete è conservata qui, e ogni cambiamento si conserva da solo.",
  last: (when: string, size: string) => `Ultima volta: ${when} (${size}).`,
  promised: "Il browser ha promesso di non cancellarla da solo.",
  notPromised:
    "Il browser non ha promesso di tenerla per sempre: se gli manca spazio può cancellarla, e Safari lo fa quando non si torna qui per una settimana. Ogni tanto fai una copia di riserva.",
  lock: "Chiudi a chiave",
  lockText: "Toglie tutto dallo schermo e dalla memoria. Per riaprire serve la frase.",
  nothing: "Non conservare più",
  nothingTitle: "Cancellare quello che è conservato?",
  nothingText:
    "La rete conservata qui viene cancellata, e non si può riavere. Nei file del browser qualche traccia può rimanere per un po’, ma è sempre stata cifrata: senza la frase non dice niente.",
  nothingOnScreen: "Quella sullo schermo resta finché non chiudi la pagina.",
  nothingYes: "Cancella",
  nothingThis: "Cancella solo questa",
  nothingOthers: (box: number, others: number) =>
    `Questa è la rete ${format.number(box)}. Su questo dispositivo ${others === 1 ? "ce n’è un’altra" : `ce ne sono altre ${format.number(others)}`}.`,
  full: "Non c’è abbastanza spazio per conservare le ultime modifiche. Quello che c’era prima è al sicuro. Libera un po’ di spazio: al prossimo cambiamento ci riprovo.",
  fault:
    "Le ultime modifiche non si sono potute conservare. Quello che c’era prima è al sicuro; al prossimo cambiamento ci riprovo.",
  unsavedTitle: "Le ultime modifiche non sono conservate",
  unsavedText: "Se chiudi adesso, si perdono. Quello che era stato conservato prima resta.",
  unsavedYes: "Chiudi lo stesso",
  here: "Qui c’è qualcosa di tuo, chiuso a chiave.",
  hereSince: (when: string) => `Ultima modifica: ${when}.`,
  open: "Apri",
  opening: "Provo la chiave…",
  erase: "Cancella tutto",
  lookingOn:
    "Questa rete è aperta in un’altra scheda. Qui la vedi com’era quando l’hai aperta, e non la puoi cambiare.",
  takeOver: "Continua in questa scheda",
};
