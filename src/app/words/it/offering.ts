import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of offering: whom one could help, and who should meet whom. */
export const offering = {
  title: "Che cosa puoi offrire",
  intro:
    "Una rete vale anche per quel che dai. Qui vedi chi, fra i tuoi, cerca qualcosa; se puoi aiutare tu, o se conosci chi può farlo.",
  seekersTitle: "Chi cerca qualcosa",
  seeks: (text: string) => `Cerca: «${text}».`,
  said: {
    typed: "L’hai scritto tu.",
    role: "Lo dice il suo mestiere, come l’ha scritto.",
    note: "Lo dice un tuo appunto.",
  },
  egoHas: (things: readonly string[]) => `Tu hai: ${format.list(things)}. Forse puoi aiutare tu.`,
  whoCould: "Chi altro potrebbe?",
  whoCouldNamed: (name: string) => `Chi altro potrebbe aiutare ${name}?`,
  none: "Non so ancora che cosa cercano le persone che conosci. Scrivilo sulla loro scheda, in «Che cosa offre, che cosa cerca», o nel giro delle cerchie.",
  addTitle: "Aggiungi qualcuno",
  addWho: "Chi?",
  addSeeks: "Che cosa cerca?",
  addOffers: "Che cosa offre?",
  add: "Scrivi",
  unknown: "Non trovo nessuno con questo nome.",
  introductionsTitle: "Chi dovrebbe conoscersi",
  introductionsIntro:
    "Uno cerca quel che l’altro fa, e non hanno una cerchia in comune. Chiedi prima a tutti e due se va bene, e poi presentali.",
  introduction: (seeker: string, helper: string) => `${seeker} e ${helper}`,
  why: (seeker: string, seeks: string, helper: string, reason: string) =>
    `${seeker} cerca «${seeks}». ${helper}: ${reason}`,
  write: "Prepara i messaggi",
  writeNamed: (seeker: string, helper: string) => `Prepara i messaggi per ${seeker} e ${helper}`,
  messages: "Prima chiedi a ognuno, da solo; solo se dicono di sì, presentali.",
  toOne: (name: string) => `A ${name}, prima`,
  toBoth: "A tutti e due, dopo i due sì",
  copy: "Copia",
  copied: "Copiato",
  ask: (name: string, other: string, seeks: string) =>
    `Ciao ${name}, come stai? Ho pensato a te: conosco una persona, ${other}, che sta cercando «${seeks}». Ti andrebbe se vi mettessi in contatto? Se non è il momento, nessun problema.`,
  askSeeker: (name: string, other: string, seeks: string) =>
    `Ciao ${name}, mi avevi parlato di «${seeks}». Conosco ${other}, che forse può darti una mano. Ti va se ti presento?`,
  both: (a: string, b: string, seeks: string) =>
    `Ciao ${a}, ciao ${b}, vi presento come d’accordo. ${a} sta cercando «${seeks}»; ${b} se ne intende. Vi lascio parlare fra voi: fatemi sapere com’è andata.`,
  offerings: (count: number) =>
    agree(
      count,
      "Di una persona hai scritto che cosa offre.",
      `Di ${format.number(count)} persone hai scritto che cosa offrono.`,
    ),
};
