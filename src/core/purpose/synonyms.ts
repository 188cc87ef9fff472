/**
 * Words that ask for the same thing, in both languages; the first of each line stands for all. Only words that would
 * otherwise keep a need and its phrase apart: what is broken and what is to be mended, who is young and who is old.
 */
const GROUPS: readonly string[] = [
  "riparare ripara riparato riparatore aggiustare aggiusta sistemare rotto rotta rotte rotti guasto guasta rompe rompersi scassato fix fixing repair repairing mend mending broke broken breaks faulty damaged",
  "imparare impara lezione lezioni learn learning lesson lessons learnt",
  "figlio figlia figli figlie bambino bambina bambini bambine bimbo bimba bimbi piccoli child children kid kids son daughter sons daughters toddler",
  "macchina macchine auto automobile car cars",
  "casa case appartamento alloggio house houses home flat apartment",
  "computer pc portatile laptop",
  "telefono telefoni cellulare telefonino smartphone phone phones mobile",
  "mamma madre mother mum mom",
  "papa padre babbo father dad",
  "nonna nonno nonni grandmother grandfather grandma grandpa grandparents",
  "anziano anziani anziana anziane vecchio vecchia elderly old ageing aging",
  "malato malata malattia ill sick illness unwell",
  "dolore dolori male mal ache pain pains sore hurts hurting aches",
  "schiena back spine",
  "scuola scuole school schools",
  "bici bicicletta biciclette bike bikes bicycle",
  "soldi denaro money cash",
  "tasse imposte tax taxes",
  "giornale giornali quotidiano newspaper newspapers papers press",
  "traslocare trasloco traslochi moving",
  "vendere vendita sell selling",
  "comprare acquistare acquisto buy buying purchase",
  "scrivere scritto write writing",
  "tradurre traduzione translate translation",
  "cucinare cucina cook cooking",
  "cantare canto sing singing",
  "suonare suono play",
  "ristrutturare ristrutturazione renovate renovation",
  "arredare arredamento furnish decor decorate",
  "affitto affittare rent rental renting",
  "negozio bottega shop store",
  "lavoro impiego occupazione job jobs employment",
  "cane cani cagnolino dog dogs",
  "gatto gatti micio cat cats",
  "vicino vicini vicinato neighbour neighbours neighbor neighbors",
  "azienda ditta impresa company firm business",
  "estero foreign abroad overseas germania francia spagna svizzera austria inghilterra londra america germany france spain switzerland england london",
  "organizzare organizza organise organize plan planning",
  "avvocato legale lawyer legal",
  "documenti pratiche carte documents paperwork",
  "sito website site",
  "corso corsi course courses class",
  "coro cori choir choirs",
  "alimentare alimentari food",
  "collega colleghi colleghe colleague colleagues",
  "genitore genitori parent parents",
  "volontariato volontario volontari volontaria volunteer volunteers volunteering",
  "ospedale ospedali hospital hospitals",
  "teatro teatri theatre theater",
  "universita university",
  "calcio calcetto football soccer",
  "ombrellone ombrelloni umbrella",
  "stoffa stoffe tessuto tessuti fabric fabrics cloth textile textiles",
];

/** From a word in plain letters to the one that stands for it. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return others.map((other): readonly [string, string] => [other, first]);
  }),
);
