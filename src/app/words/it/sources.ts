import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of the card of a source, of its files, and of what could not be used. */
export const sources = {
  people: (count: number) => agree(count, "persona", "persone"),
  used: (count: number) => agree(count, "riga usata", "righe usate"),
  left: (count: number) => agree(count, "lasciata fuori", "lasciate fuori"),
  whyLeft: (count: number) =>
    count === 1 ? "Perché una riga è rimasta fuori" : `Perché ${format.number(count)} righe sono rimaste fuori`,
  files: (count: number) => `File per file (${format.number(count)})`,
  filesOf: (count: number) => `${format.number(count)} file`,
  searchFiles: "Cerca fra i file",
  noSuchFile: "Nessun file con questo nome.",
  more: (count: number) => `Mostrane ${agree(count, "un altro", `altri ${format.number(count)}`)}`,
  andMore: (count: number) => `e ${agree(count, "un altro", `altri ${format.number(count)}`)}`,
  closed: (count: number) =>
    count === 1
      ? "Un file lasciato chiuso: non parla di legami, o è una cosa solo tua"
      : `${format.number(count)} file lasciati chiusi: non parlano di legami, o sono cose solo tue`,
  kinds: {
    contacts: "Contatti e amici",
    messages: "Messaggi e chat",
    requests: "Inviti e richieste",
    groups: "Gruppi",
    events: "Eventi e appuntamenti",
    you: "Il tuo profilo e il tuo percorso",
    signs: "Conferme, raccomandazioni, tag",
    follows: "Chi segui e chi ti segue",
    tables: "Elenchi",
    other: "Altri file",
  },
  guide: "Guarda come si fa",
  columns: "Di’ che cosa c’è nelle colonne",
  checkColumns: "Controlla le colonne",
  remove: "Togli questa fonte",
  removeNamed: (platform: string) => `Togli questa fonte: ${platform}`,
  removeFile: "Togli",
  removeFileNamed: (file: string) => `Togli: ${file}`,
  removed: (what: string) => `${what}: non conta più, l’hai tolto tu.`,
  putBack: "Rimetti",
  putBackNamed: (what: string) => `Rimetti: ${what}`,
  straysTitle: "Che cosa non siamo riusciti a usare",
  straysIntro: (count: number) =>
    count === 1
      ? "Un file non appartiene a nessuna fonte che conosciamo. Il resto è stato letto lo stesso."
      : `${format.number(count)} file non appartengono a nessuna fonte che conosciamo. Il resto è stato letto lo stesso.`,
  straysAlone: (count: number) =>
    count === 1
      ? "Il file che hai portato non si può usare. Ecco perché, e che cosa puoi fare."
      : `I ${format.number(count)} file che hai portato non si possono usare. Ecco perché, e che cosa puoi fare.`,
  lookThrough: "Guarda prima le persone",
  lookThroughCheck: "Prima della mappa, fammi guardare le persone",
  lookThroughNote: "Potrai lasciarne fuori qualcuna.",
  richest: (year: number, count: number) =>
    `Le barrette: in quanti compaiono qui per la prima volta, anno per anno (di più nel ${year}: ${format.number(count)}).`,
  overTime: "La tua rete negli anni",
  overTimeIntro: "Scegli un anno: i conti si rifanno con quello che le fonti mostrano fino ad allora.",
  year: "Fine dell’anno",
  counting: "Sto rifacendo i conti…",
  atEndOf: (
    year: number,
    facts: {
      readonly people: number;
      readonly alive: number | null;
      readonly clusters: number;
      readonly bridges: number;
    },
  ) => {
    const alive =
      facts.alive === null ? "" : `${format.number(facts.alive)} ${agree(facts.alive, "legame vivo", "legami vivi")}, `;
    const blind = facts.alive === null ? " Nessuna fonte mostra i contatti di allora." : "";
    return `Alla fine del ${year} la rete che si vede era di ${format.number(facts.people)} ${agree(facts.people, "persona", "persone")}, con ${alive}${format.number(facts.clusters)} ${agree(facts.clusters, "gruppo", "gruppi")} e ${format.number(facts.bridges)} ${agree(facts.bridges, "ponte", "ponti")}.${blind}`;
  },
  undated: (count: number) =>
    agree(
      count,
      "Di una persona nessuna fonte dice da quando: non è contata.",
      `Di ${format.number(count)} persone nessuna fonte dice da quando: non sono contate.`,
    ),
};
