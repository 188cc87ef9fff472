import type { Silence } from "../../../core/purpose/draft.ts";
import { format } from "./format.ts";

const begins: Readonly<Record<Silence, { readonly tu: string; readonly lei: string }>> = {
  recent: { tu: "come stai?", lei: "come sta?" },
  months: {
    tu: "è passato qualche mese dall’ultima volta: come stai?",
    lei: "è passato qualche mese dall’ultima volta: spero che stia bene.",
  },
  years: {
    tu: "ne è passato di tempo! Ti ho pensato in questi giorni e mi ha fatto piacere.",
    lei: "è passato molto tempo, ma mi ricordo bene di Lei.",
  },
  unknown: { tu: "spero che tu stia bene.", lei: "spero di non disturbarLa." },
};

/** Words of the meeting sheet: what we know of each other, what to ask, and the message that proposes it. */
export const meeting = {
  title: (name: string) => `Un incontro con ${name}`,
  prepare: "Prepara un incontro",
  intro:
    "Un foglio da tenere davanti: che cosa vi lega, che cosa puoi offrire, una sola richiesta. Resta qui, nel tuo browser.",
  known: "Che cosa vi lega",
  lastContact: (ago: string, source: string) => `Ultimo contatto: ${ago} (${source}).`,
  noContact: "Da qui non si vede quando vi siete sentiti.",
  circles: (names: readonly string[]) => `Cerchie in comune: ${format.list(names)}.`,
  shared: (names: readonly string[]) => `Persone che conoscete tutti e due: ${format.list(names)}.`,
  offers: (text: string) => `Offre: ${text}.`,
  seeks: (text: string) => `Cerca: ${text}.`,
  plan: "L’incontro",
  day: "Giorno",
  hour: "Ora",
  lasts: "Quanto dura",
  lastings: (minutes: number) =>
    minutes < 60 ? `${format.number(minutes)} minuti` : minutes === 60 ? "un’ora" : "un’ora e mezza",
  where: "Dove",
  about: "Di che cosa parlare",
  offer: "Che cosa puoi offrire tu",
  request: "L’unica richiesta",
  requestHint: "Una sola, piccola e chiara: si dice di sì più volentieri.",
  questions: "Domande da fare, una per riga",
  suggestions: "Per cominciare",
  suggested: [
    "Qual è stata la tua strada fin qui?",
    "Che cosa faresti al mio posto?",
    "C’è qualcuno che mi consigli di sentire?",
    "Posso essere utile io a te in qualcosa?",
  ],
  follow: "Dopo, una cosa per riga",
  remind: "Ricordamelo il",
  remindTitle: (name: string) => `Farsi vivi con ${name}`,
  keep: "Tieni il foglio",
  kept: "Il foglio è tenuto.",
  saveCalendar: "Salva per il calendario",
  saveText: "Salva come testo",
  print: "Stampa",
  back: "Torna alla scheda",
  needsDay: "Scegli prima il giorno.",
  fileName: "incontro",
  draft: "Il messaggio",
  draftIntro: "Una traccia da cambiare come vuoi. Non viene tenuta.",
  address: "Come vi parlate",
  tu: "Dando del tu",
  lei: "Dando del Lei",
  copy: "Copia il messaggio",
  copied: "Copiato.",
  message: (of: { name: string; familiar: boolean; silence: Silence; about: string; request: string }) => {
    const { name, familiar, about, request } = of;
    const begin = begins[of.silence][familiar ? "tu" : "lei"];
    const why = about === "" ? "" : familiar ? ` Sto pensando a questo: ${about}.` : ` Le scrivo per questo: ${about}.`;
    const wish =
      request === ""
        ? ""
        : ` ${request.charAt(0).toUpperCase()}${request.slice(1)}${/[.?!]$/.test(request) ? "" : "."}`;
    return familiar
      ? `Ciao ${name}, ${begin}${why}${wish} Ti andrebbe di vederci per un caffè, o di sentirci venti minuti quando ti è comodo? Se non è il momento, nessun problema.`
      : `Buongiorno ${name}, ${begin}${why}${wish} Avrebbe venti minuti per parlarne, di persona o al telefono, quando Le è comodo? Se non è il momento, capisco bene.`;
  },
  yours: "Gli incontri preparati",
  on: (day: string) => `il ${day}`,
  undated: "giorno da fissare",
  drop: "Togli il foglio",
};
