import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of laying two networks side by side. */
export const together = {
  tab: "Insieme",
  title: "Fare rete insieme",
  intro:
    "Tu e qualcuno di cui ti fidi vi scambiate un piccolo file, e vedete chi conoscete tutti e due, quali mondi avete in comune, chi potrebbe presentare chi. Gli altri contatti restano a chi li ha, finché non decide lui di farne il nome.",
  beginTitle: "Comincio io",
  beginText: "Avrai un file da mandare e sette parole da dire a voce.",
  label: "Come ti chiamano",
  leaveOut: "Lasciare fuori qualcuno",
  leaveOutText: "Chi sta in una cerchia che spunti non entra nel file.",
  prepare: "Prepara il mio file",
  joinTitle: "Mi è arrivato un file",
  joinText: "Aprilo qui, o trascinalo sulla pagina, e scrivi le sette parole che ti hanno detto.",
  choose: "Apri un file",
  phraseHeard: "Le sette parole",
  unlock: "Guardiamo insieme",
  makingKey: "Faccio la chiave. Ci metto un momento apposta: chi volesse indovinarla ci metterebbe secoli…",
  opened: (label: string) => `Ho aperto il file di ${label}.`,
  phraseTitle: "Le parole da dire a voce",
  phraseText:
    "Al telefono o di persona, mai insieme al file. Qui non restano scritte: segnale su un foglio, se vuoi riprendere un altro giorno. Sono sette parole a caso fra 256: settantadue milioni di miliardi di combinazioni.",
  savedPeople: (people: number, entries: number) =>
    `Il tuo file è fra quelli scaricati: mandalo come preferisci. Dentro non ci sono nomi: c’è un’impronta per ${agree(people, "una persona", `ognuna di ${format.number(people)} persone`)}, mescolata ad altre finte, ${format.number(entries)} in tutto.`,
  saveAgain: "Salvalo di nuovo",
  presentTitle: "Ora tocca a te",
  presentText: "Perché anche dall’altra parte si veda, manda il tuo file. Le parole restano le stesse.",
  openTitle: "I file degli altri",
  openText: "Quando ne arriva uno, aprilo qui o trascinalo sulla pagina. Potete essere anche più di due.",
  common: (label: string, count: number, sure: boolean) =>
    count === 0
      ? `Tu e ${label}: nessuno in comune, per quel che si vede`
      : `${sure ? "Tu" : "Forse tu"} e ${label} conoscete tutti e due ${format.number(count)} ${agree(count, "persona", "persone")}`,
  perhaps: (count: number) => `Di ${format.number(count)} torna solo il nome: potrebbero essere omonimi, parlatene.`,
  nameOnly: "Solo il nome.",
  you: "Tu",
  forYou: "Con te",
  forThem: (label: string) => `Con ${label}`,
  toAll: (count: number, names: string) =>
    `${agree(count, "Una la conoscete", `${format.number(count)} le conoscete`)} tutti quanti: ${names}.`,
  worldsTitle: "Chi potrebbe presentare chi",
  world: "Mondo",
  has: "sì",
  hasNot: "no",
  sameWorlds: (label: string) => `Tu e ${label} avete gli stessi mondi: vi potete aiutare da vicino.`,
  theyOpen: (label: string, worlds: string) => `${label} potrebbe aprirti un mondo dove non hai nessuno: ${worlds}.`,
  youOpen: (label: string, worlds: string) => `Tu potresti presentare a ${label} qualcuno di: ${worlds}.`,
  askTitle: "Conosci qualcuno che…?",
  askText:
    "Scrivi che cosa cerchi e in che cosa puoi dare una mano, una cosa per riga. Chi apre il file cerca fra i suoi, e decide lui che nomi farti.",
  seeks: "Cerco",
  gives: "Posso aiutare con",
  askButton: "Prepara le richieste",
  saved: "Il file è fra quelli scaricati: mandalo. Le parole restano le stesse.",
  asks: (label: string) => `${label} ti chiede`,
  helpsWith: (label: string, things: string) => `${label} può aiutare con: ${things}.`,
  nobody: "Fra i tuoi non vedo nessuno.",
  quoted: (text: string) => `«${text}»`,
  whatToSay: (name: string) => `Che cosa dire di ${name}`,
  sayings: { nothing: "Non dico niente", unnamed: "Dico che conosco qualcuno", named: "Faccio il nome" },
  note: "Due parole, se vuoi",
  askThemFirst:
    "Nel file vanno solo i nomi che scegli, e lo può aprire chi ha le parole. Prima di farne uno, chiedi a quella persona se le va.",
  answerButton: (label: string) => `Prepara la risposta per ${label}`,
  answers: (label: string) => `${label} ti risponde`,
  nobodyToName: "nessuno, per ora.",
  unnamed: (label: string, count: number) =>
    `${label} conosce ${count === 1 ? "una persona" : `${format.number(count)} persone`} e vuole chiedere, prima di farti il nome.`,
  end: "Chiudi lo scambio",
  endText: "Parole e file aperti si dimenticano. Per riprendere: prima il tuo file, poi quelli degli altri.",
  truthTitle: "Le cose come stanno",
  truth: [
    "Il file si apre solo con le parole. Dentro non ci sono nomi né recapiti: un’impronta per ciascuno, e i tipi di cerchia in cui sta.",
    "Chi ha le parole può fare una prova: se pensa a una persona precisa, può controllare se è fra le tue. Scambia file solo con persone a cui lo diresti, se te lo chiedessero.",
    "Il file mostra all’incirca quante persone hai: le impronte finte nascondono il numero esatto, non la misura.",
    "Non c’è nessun server: il file lo mandate voi, le parole le dite a voce.",
  ],
  refused: {
    "not-ours": "Questo non è un file per fare rete insieme.",
    damaged: "Questo file è rovinato: fattelo mandare di nuovo.",
    newer: "Questo file viene da una versione più nuova dell’app: aggiorna la tua e riaprilo.",
    "wrong-passphrase": "Le parole non sono quelle di questo file. Ricontrollale con chi te le ha dette.",
    "other-exchange": "Questo file è di un altro scambio, con altre parole. Chiudi questo, se vuoi aprire quello.",
    "own-file": "Questo file è il tuo: qui serve quello dell’altra persona.",
    "not-for-you": "Questa risposta è per qualcun altro. Se invece è per te, apri prima il tuo file.",
    "no-cryptography": "Qui il browser non sa cifrare: apri l’app da un indirizzo https, o dal file salvato.",
  },
};
