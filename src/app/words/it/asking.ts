import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of asking: a need, and who could help. */
export const asking = {
  title: "Chiedi alla tua rete",
  tabs: "Che cosa farne",
  ask: "Chiedi",
  offer: "Offri",
  purpose: "Scopi",
  intro:
    "Scrivi di che cosa hai bisogno, con parole tue. Vedrai chi potrebbe aiutarti, chi potrebbe conoscere la persona giusta e come arrivarci. Niente esce da qui.",
  need: "Di che cosa hai bisogno?",
  examplesTitle: "Per cominciare",
  examples: [
    "imbianchino",
    "scelta della scuola superiore",
    "cerco lavoro come grafico",
    "capire la busta paga",
    "qualcuno all’ospedale",
    "lezioni di inglese",
  ],
  looking: "Sto guardando…",
  found: (help: number, know: number) => {
    const know1 = `${format.number(know)} ${agree(know, "potrebbe conoscere", "potrebbero conoscere")} la persona giusta`;
    if (help === 0)
      return know === 0 ? "Qui non vedo nessuno che possa aiutarti." : `Nessuno lo fa di mestiere, ma ${know1}.`;
    const help1 = `${format.number(help)} ${agree(help, "persona potrebbe aiutarti", "persone potrebbero aiutarti")}`;
    return know === 0 ? `${help1}.` : `${help1}; altre ${know1}.`;
  },
  canHelp: "Chi potrebbe aiutarti",
  couldKnow: "Chi potrebbe conoscere la persona giusta",
  understood: (titles: readonly string[]) => `Ho capito: ${format.list(titles)}.`,
  aboutWork:
    "È una richiesta di lavoro: i legami deboli e quelli addormentati che aprono altri mondi vengono un po’ prima.",
  because: {
    role: (text: string) => text,
    offers: (text: string) => `Hai scritto che offre: «${text}».`,
    note: (text: string) => `Dal tuo appunto: «${text}».`,
    named: "È il nome che hai fatto tu nel giro delle cerchie.",
    environment: (place: string, kind: string) => `Legame con ${place} (${kind}).`,
    near: (text: string, title: string) => `${text}. Un mestiere vicino a questo: ${title}.`,
    circle: (name: string) => `Sta nella cerchia «${name}», dove forse qualcuno lo sa.`,
  },
  last: (ago: string) => `Ultimo contatto: ${ago}.`,
  neverInTouch: "Nessun contatto che si veda.",
  cannotTell: "Da qui non si vede se vi sentite.",
  throughKnown: (name: string, place: string) =>
    place === "" ? `Puoi passare da ${name}: si conoscono.` : `Puoi passare da ${name}: li vedo insieme in «${place}».`,
  throughLikely: (name: string, place: string) => `Forse puoi passare da ${name}: hanno in comune «${place}».`,
  open: "Apri la scheda",
  openNamed: (name: string) => `Apri la scheda di ${name}`,
  prepare: "Prepara un incontro",
  prepareNamed: (name: string) => `Prepara un incontro con ${name}`,
  asked: (name: string) => `Che cosa ne è stato, con ${name}`,
  outcomes: {
    none: "Non gliene ho ancora parlato",
    waiting: "Ho chiesto, aspetto",
    helped: "Mi ha aiutato",
    "pointed-on": "Mi ha indicato qualcuno",
    "could-not": "Non poteva",
  },
  more: (count: number) => `Mostra altre ${format.number(count)}`,
  emptyChairs: (titles: readonly string[]) =>
    titles.length === 1
      ? `Una sedia vuota: nessuno, fra chi conosci, fa questo mestiere (${titles[0] ?? ""}).`
      : `Sedie vuote: nessuno, fra chi conosci, fa questi mestieri (${format.list(titles)}).`,
  nobody:
    "Non tutti scrivono che mestiere fanno, e di molti qui non si sa nulla: qualcuno potrebbe saperlo lo stesso. Prova con altre parole, o chiedi a una cerchia.",
  doorsTitle: "Chi potrebbe aprirti una porta",
  doorsWhy: "Conoscono mondi che i tuoi altri contatti toccano poco: puoi chiedere a loro se conoscono qualcuno.",
  circlesTitle: "Le cerchie a cui chiedere",
  circlePeople: (count: number) => `${format.number(count)} ${agree(count, "persona", "persone")}`,
  keep: "Tieni questa richiesta",
  kept: "Le richieste che hai tenuto",
  again: (text: string) => `Guarda di nuovo: ${text}`,
  drop: "Togli",
  dropNamed: (text: string) => `Togli la richiesta «${text}»`,
  askedPeople: (count: number) => `Ne hai parlato con ${format.number(count)} ${agree(count, "persona", "persone")}.`,
  howTitle: "Come le metto in ordine",
  how: "Prima chi lo fa davvero, poi chi ti è più vicino: quel che una persona sa fare conta per intero, la forza del legame per sette decimi. Dello stesso posto ne vedi al massimo due fra le prime cinque. Chi hai chiesto di non suggerirti non compare.",
};
