import type { FindingCode, SkipReason } from "../../../core/model/finding.ts";
import type { Platform } from "../../../core/model/platform.ts";
import type { Day } from "../../../core/model/day.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

const findings: Readonly<Record<FindingCode, string>> = {
  "cut-short": "Il file si interrompe a metà. Quello che c’era prima è stato letto; se puoi, scaricalo di nuovo.",
  "unclosed-quote":
    "In una riga mancano delle virgolette di chiusura. Quella riga è stata letta fino in fondo, le altre non ne risentono.",
  "unknown-shape":
    "Somiglia a un file che conosciamo, ma le colonne sono diverse. Se l’hai modificato, prova con l’originale.",
  "not-json": "Il contenuto è rovinato e non si può leggere. Scarica di nuovo l’archivio.",
  "too-deep": "È un file costruito in modo insolito: per prudenza non l’abbiamo aperto. Non devi fare niente.",
  "odd-characters":
    "Qualche lettera era scritta in modo illeggibile ed è stata sostituita. Qualche nome può risultarne storpiato.",
  "saved-by-spreadsheet":
    "Sembra salvato di nuovo con un foglio di calcolo. È stato letto, ma l’originale è più sicuro.",
  "html-instead-of-json":
    "Questo archivio di Facebook è in HTML. Abbiamo letto quel che si poteva; se vuoi, chiedine uno in JSON: dice di più ed è più sicuro.",
  "chats-elsewhere":
    "I messaggi finiscono molto prima dell’archivio: le chat più recenti sono in quello protetto di Messenger, che si scarica a parte.",
  "owner-unknown":
    "Da questi file non si capisce chi sei tu. Se ti trovi nell’elenco qui sopra, dillo: i messaggi verranno contati meglio.",
  "holds-nothing": "Qui dentro non c’è niente: il file dice di essere vuoto.",
  "left-closed": "Lo conosciamo e lo lasciamo chiuso: non parla di legami, o è una cosa solo tua.",
  "unknown-file":
    "Non sappiamo leggere questo genere di file. Se è un elenco di persone, salvalo come CSV e trascinalo qui; se no, lascialo stare: il resto non cambia.",
  "not-an-archive": "Non si riesce ad aprire: forse il download si è interrotto. Scaricalo di nuovo.",
  "archive-cut-short":
    "L’archivio finisce prima del dovuto. Abbiamo letto quel che si poteva; scaricalo di nuovo per avere il resto.",
  "entry-damaged":
    "Il contenuto non corrisponde a quel che l’archivio dichiara: il file è rovinato. Scarica di nuovo l’archivio.",
  "entry-encrypted": "È protetto da una password. Aprilo sul computer e trascina qui i file che contiene.",
  "entry-unsupported":
    "È compresso in un modo che i browser non sanno aprire. Aprilo sul computer e trascina qui la cartella.",
  "entry-twice": "Nell’archivio ci sono due file con lo stesso nome: abbiamo letto il primo.",
  "entry-unsafe-name":
    "Il nome del file non è sicuro, quindi l’abbiamo saltato. Se lo conosci, dagli un altro nome e trascinalo qui da solo.",
  "too-large":
    "È troppo grande per essere letto nel browser. Se è un archivio, aprilo sul computer e trascina qui solo la cartella dei messaggi e dei contatti.",
  "nested-too-deep":
    "È un archivio dentro un archivio dentro un archivio. Aprilo sul computer e trascina qui quello più interno.",
  "needs-columns": "È una tabella, ma non capiamo che cosa c’è in ogni colonna. Diccelo tu e la leggiamo.",
  workbook: "È un foglio di calcolo. Aprilo, scegli «Salva con nome», prendi CSV e trascina qui il file che ne esce.",
  "day-month-guessed":
    "Le date come 03/04/26 si possono leggere in due modi. Abbiamo messo prima il giorno; se la chat viene da un telefono americano, qualche data sarà sbagliata.",
  "export-limit": "Di una chat lunga WhatsApp esporta solo gli ultimi messaggi: quelli di prima qui non ci sono.",
  "older-than-known":
    "È una copia più vecchia di qualcosa che avevamo già letto: ha aggiunto quel che mancava e non ha tolto niente.",
  "unknown-markup":
    "Le pagine di Facebook sono fatte in un modo che non conosciamo ancora, quindi non le abbiamo lette. Chiedi di nuovo l’archivio scegliendo JSON.",
  "no-names-inside":
    "Questo rapporto è stato fatto senza nomi, quindi non c’è nessuno da riconoscere. Per rileggerlo, fanne uno con i nomi.",
  "our-fault":
    "Qui abbiamo sbagliato noi, non tu: questo file è rimasto indietro, gli altri no. Prova ad aggiungerlo da solo.",
};

const skips: Readonly<Record<SkipReason, string>> = {
  "hidden-connection": "contatti con il profilo chiuso o nascosto, di cui resta solo la data",
  "no-name": "righe senza un nome",
  "no-date": "righe senza una data leggibile",
  spam: "messaggi finiti nella posta indesiderata",
  sponsored: "messaggi pubblicitari",
  draft: "bozze mai inviate",
  "deleted-account": "persone che hanno cancellato il profilo e di cui non si sa più il nome",
  "system-text": "avvisi scritti dalla piattaforma",
  duplicate: "righe doppie",
  "unknown-person": "righe in cui non si capisce chi scrive a chi",
  "only-about-you": "righe che parlano solo di te",
  declined: "cose che avevi nascosto o rifiutato",
  placeholder: "righe di prova, senza un nome vero",
  "wrong-shape": "righe scritte male",
  "empty-row": "righe vuote",
  "empty-list": "conversazioni o elenchi vuoti",
  "not-a-person": "pagine, aziende e sale, non persone",
  "nobody-else": "appuntamenti in cui non c’era nessun altro",
  cancelled: "appuntamenti annullati o rifiutati",
  "still-to-come": "appuntamenti che devono ancora venire",
};

const shows: Readonly<Record<Platform, string>> = {
  linkedin:
    "Chi sono i tuoi contatti di lavoro, da quando, che cosa facevano quando hai scaricato l’archivio, e in quali giorni vi siete scritti.",
  facebook: "Gli amici, da quando, i giorni in cui vi siete scritti, i gruppi e gli eventi.",
  instagram: "Chi segui e chi ti segue, e i giorni in cui vi siete scritti.",
  x: "Chi segui e chi ti segue.",
  "address-book": "Le persone di cui hai tenuto un recapito, e i gruppi che hai fatto tu.",
  calendar: "Gli incontri a cui eravate invitati insieme.",
  chat: "Chi c’era nella chat e in quali giorni ha scritto.",
  table: "Le persone che hai elencato, e quel che hai scritto di loro.",
  report: "Quello che era nel rapporto, con i nomi se li avevi inclusi.",
  declared: "Le persone e le cerchie che hai detto tu. Nessun archivio le sa meglio.",
};

const showsNot: Readonly<Record<Platform, string>> = {
  linkedin:
    "Chi conosce chi fra i tuoi contatti, e tutto quello che vi siete detti altrove: di persona, al telefono, in altre chat.",
  facebook: "Chi è amico di chi. Dalla fine del 2023 mancano anche le chat protette, che si scaricano a parte.",
  instagram: "Chi sono nella vita di tutti i giorni: spesso c’è solo un soprannome.",
  x: "Nomi e giorni: spesso c’è solo un numero.",
  "address-book": "Se vi siete sentiti, e quando.",
  calendar: "Gli incontri che non hai segnato, cioè quasi tutti quelli con chi è più vicino.",
  chat: "Chi legge senza scrivere.",
  table: "Tutto il resto: va bene così.",
  report: "Quello che nel frattempo è cambiato.",
  declared: "Quando vi siete sentiti, se non ce lo dice un’altra fonte.",
};

/** “A maggio”, but “ad aprile” and “ad agosto”. */
const until = (month: string) => (month.startsWith("a") ? `ad ${month}` : `a ${month}`);

/** Seconds until the end, no more exactly than they can be known. */
function timeLeft(seconds: number): string {
  if (seconds < 5) return "quasi finito";
  if (seconds < 50) return `ancora circa ${format.number(Math.ceil(seconds / 10) * 10)} secondi`;
  const minutes = Math.round(seconds / 60);
  return `ancora circa ${minutes <= 1 ? "un minuto" : `${format.number(minutes)} minuti`}`;
}

/** Words of the reading screen. */
export const reading = {
  title: "Le tue fonti",
  titleReading: "Sto leggendo",
  intro: "Che cosa c’era nei tuoi file, che cosa è servito e che cosa è stato lasciato fuori, con il perché.",
  listing: "Guardo che cosa c’è",
  file: (name: string) => `Leggo ${name}`,
  filesDone: (done: number, of: number) =>
    `${format.number(done)} ${agree(of, "file", "file")} su ${format.number(of)}`,
  bytesDone: (done: number, of: number) => `${format.megabytes(done)} di ${format.megabytes(of)}`,
  used: (rows: number) => `${format.number(rows)} ${agree(rows, "riga utile", "righe utili")} finora`,
  speed: (bytes: number) => `${format.megabytes(bytes)} al secondo`,
  timeLeft,
  first: (people: number, where: string, since: Day) =>
    people === 1
      ? `Intanto: su ${where} hai un contatto, da ${format.month(since)}.`
      : `Intanto: su ${where} hai ${format.number(people)} contatti; il primo è di ${format.month(since)}.`,
  people: "Riconosco le persone",
  network: "Metto insieme i legami",
  map: "Disegno la mappa",
  cancel: "Ferma la lettura",
  cancelNote: "Quello che era già stato letto resta.",
  progress: "Avanzamento della lettura",
  goOn: "Guarda la tua rete",
  rowsUsed: (count: number) => `${format.number(count)} ${agree(count, "riga usata", "righe usate")}`,
  rowsSkipped: (count: number) =>
    `${format.number(count)} ${agree(count, "riga lasciata fuori", "righe lasciate fuori")}`,
  period: (from: string, to: string) => `Da ${from} ${until(to)}`,
  noPeriod: "Senza date",
  contactPeriod: (from: string, to: string) => `I messaggi vanno da ${from} ${until(to)}.`,
  meetingPeriod: (from: string, to: string) => `Gli incontri vanno da ${from} ${until(to)}.`,
  noContact: "Qui non si vede se vi siete sentiti.",
  shows: "Che cosa mostra",
  showsNot: "Che cosa non mostra",
  unknownFiles: (count: number) =>
    count === 1 ? "Un file che non sappiamo leggere." : `${format.number(count)} file che non sappiamo leggere.`,
  toDo: "Da sapere",
  findings,
  skips,
  showsPlatform: shows,
  showsNotPlatform: showsNot,
  noteRead: (files: number, used: number, left: number) =>
    `${format.number(files)} ${agree(files, "file letto", "file letti")}, ${format.number(used)} ${agree(used, "riga usata", "righe usate")}${left > 0 ? `, ${format.number(left)} ${agree(left, "lasciata fuori", "lasciate fuori")}` : ""}.`,
  noteToDo: (count: number) =>
    count === 1
      ? "C’è una cosa da sapere sulle tue fonti."
      : `Ci sono ${format.number(count)} cose da sapere sulle tue fonti.`,
  noteWho: "Da questi file non è sicuro chi sei tu.",
  noteMore: "Guarda le fonti",
  youTitle: "Sei tu?",
  youKnown: (name: string) => `Questi file sono di ${name}.`,
  youGuessed: (name: string) => `Dai messaggi sembra che questi file siano di ${name}. Se non è così, dicci chi sei.`,
  youUnknown: "Da questi file non si capisce chi sei. Se ti vedi qui sotto, dillo con un tocco.",
  youThis: "Sono io",
  youThisNamed: (name: string) => `Sono io: ${name}`,
  proposalsTitle: (count: number) =>
    count === 1 ? "Forse è la stessa persona" : `Forse sono le stesse persone: ${format.number(count)} coppie`,
  proposalsIntro: "Quando siamo sicuri uniamo da soli. Qui decidi tu: una scelta sbagliata si annulla sempre.",
  proposalsMore: (count: number) => `Mostrane ${agree(count, "un’altra", `altre ${format.number(count)}`)}`,
  join: "Unisci",
  apart: "Non è la stessa persona",
  joinNamed: (a: string, b: string) => `Unisci ${a} e ${b}`,
  since: (day: string) => `da ${day}`,
  reasons: {
    "same-name": "hanno lo stesso nome",
    "similar-name": "i nomi si somigliano molto",
    nickname: "uno può essere il diminutivo dell’altro",
    "same-name-written-differently": "il nome è lo stesso, scritto in un altro modo",
    "part-of-name": "di uno c’è solo una parte del nome",
    "same-company": "lavorano nello stesso posto",
    "same-places": "si ritrovano negli stessi gruppi",
    "common-name": "è un nome comune",
    "several-candidates": "potrebbe essere anche qualcun altro",
  },
  because: (reasons: readonly string[], caveats: readonly string[]) =>
    `Perché: ${format.list(reasons)}${caveats.length === 0 ? "" : `; ma ${format.list(caveats)}`}.`,
  nothing: "Ancora nessuna fonte. Aggiungi i tuoi file, oppure disegna le tue cerchie: bastano quelle.",
};
