import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of the backup copy and of the lock. */
export const backup = {
  title: "Una copia di riserva",
  text: "Un file solo, cifrato, con tutta la tua rete e quello che hai detto tu. Tienilo dove vuoi: senza la frase segreta non si apre. Da lì la riprendi su qualunque dispositivo.",
  make: "Fai una copia",
  restore: "Riprendi da una copia",
  makeText:
    "Scegli una frase segreta. Se la dimentichi, la copia non si apre più: non la sa nessun altro. Per chi se ne intende: il file è in formato age, e si apre anche senza questa pagina, con «age -d».",
  making: "Chiudo la copia…",
  openText: "Questa è una copia di riserva. Per vedere che cosa contiene serve la frase con cui è stata fatta.",
  look: "Vedi che cosa contiene",
  inside: (when: string, name: string) => `Fatta il ${when}${name === "" ? "" : `, la rete di ${name}`}.`,
  counts: (people: number, circles: number, changes: number) =>
    `${format.number(people)} ${agree(people, "persona", "persone")}, ${format.number(circles)} ${agree(circles, "cerchia", "cerchie")}; ${changes === 0 ? "di tuo non avevi ancora aggiunto niente" : `${format.number(changes)} ${agree(changes, "cosa aggiunta o corretta", "cose aggiunte o corrette")} da te`}.`,
  sources: (list: string) => `Fonti: ${list}.`,
  choose: (people: number) =>
    `Adesso qui è aperta una rete di ${format.number(people)} ${agree(people, "persona", "persone")}. Se le unisci, niente si perde, e dove non vanno d’accordo vale quello che vedi adesso. Se la sostituisci, quella sullo schermo si perde.`,
  choosing: "Conservata qui resterà solo quella che ne esce.",
  take: "Riprendi questa rete",
  join: "Unisci le due",
  replace: "Sostituisci",
  restoring: "La riprendo…",
  wrong:
    "Questa frase non apre la copia. Riprova: contano anche maiuscole e spazi. Se sei sicuro della frase, il file si è rovinato.",
  hereLocked: "La tua rete è qui, chiusa a chiave.",
  hereText: "Si apre con la frase della tua copia di riserva. Se chiudi la pagina, resta solo la copia.",
  forget: "Dimenticala",
  idle: "Se nessuno tocca niente, chiudi a chiave",
  never: "Mai",
  minutes: (minutes: number) => `Dopo ${format.number(minutes)} minuti`,
  shared:
    "Su un computer che usano in tanti, apri questa pagina in una finestra privata, e chiudi a chiave prima di alzarti.",
  fingerprint:
    "L’impronta (SHA-256) del file salvato. Chi ha la stessa pagina ha la stessa impronta: quella pubblicata sta accanto alla pagina, in index.html.sha256.",
};
