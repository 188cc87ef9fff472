/** A need, and which of the example's people are right answers: by role, company or circle, whole or as a beginning. */
export type ExpectedNeed = { readonly need: string; readonly right: readonly string[] };

const need = (line: string): ExpectedNeed => {
  const [text = "", ...right] = line.split("|");
  return { need: text, right };
};

/** Thirty needs as one would type them in Italian. */
export const ITALIAN: readonly ExpectedNeed[] = [
  "elettricista|Elettricista",
  "salta sempre la luce in cucina|Elettricista|Manutenzione",
  "devo misurare il terreno prima di vendere|Geometra",
  "una mano per arredare il soggiorno|Interior designer",
  "mia figlia deve scegliere il liceo|Orientamento|Insegnante|Docente|Tutor|Dirigente",
  "mio figlio è dislessico, chi sa di dislessia?|Insegnante di sostegno|Assistente alla didattica|Tutor|Terapista",
  "ripetizioni per un ragazzo delle medie|Tutor|Insegnante|Docente",
  "iscrizione a scuola, documenti|Segreteria didattica|Dirigente",
  "mal di schiena da settimane|Fisioterapista|Terapista",
  "una medicina per la tosse|Farmacista",
  "qualcuno che stia con la nonna|Assistente domiciliare|Assistente sociale|Servizi educativi",
  "famiglia in difficoltà, chi può ascoltarla|Assistente sociale|Servizi educativi",
  "non capisco la busta paga|Consulente del lavoro|Commercialista|Contabilità|Amministrazione",
  "dichiarazione dei redditi|Commercialista|Contabilità",
  "mi hanno licenziato|Consulente del lavoro|Ufficio legale|Risorse umane",
  "leggere un contratto prima di firmare|Ufficio legale",
  "mutuo per la prima casa|Responsabile di filiale",
  "assicurare la macchina|Consulente assicurazioni",
  "cerco lavoro come grafico|Graphic designer|Selezione del personale|Risorse umane|Orientamento",
  "preparare un colloquio di lavoro|Selezione del personale|Risorse umane|Orientamento",
  "un logo per la pro loco|Graphic designer",
  "mandare un comunicato stampa|Ufficio stampa",
  "un sito per la cooperativa|Sviluppo software|Graphic designer|Sistemista",
  "il computer di mia madre è bloccato|Sistemista|Sviluppo software",
  "disegnare un pezzo in 3d|Disegno CAD",
  "stoffa di lana per un cappotto|Disegno tessuti|Campionario|Reparto",
  "vendere i nostri filati all'estero|Export manager|Vendite",
  "cucinare per la festa del coro|Sala e cucina",
  "qualcuno che lavora alla Cassa Pedemonte|@Cassa Pedemonte",
  "voci nuove per cantare in coro|#Coro La Fonte",
].map(need);

/** Thirty in English. */
export const ENGLISH: readonly ExpectedNeed[] = [
  "electrician|Elettricista",
  "broken socket in the hall|Elettricista|Manutenzione",
  "land survey for a plot|Geometra",
  "help to furnish a small flat|Interior designer",
  "which high school for my daughter|Orientamento|Insegnante|Docente|Tutor|Dirigente",
  "learning difficulties at school|Insegnante di sostegno|Assistente alla didattica|Tutor|Terapista",
  "homework help after school|Tutor|Insegnante|Docente",
  "enrol my child, school papers|Segreteria didattica|Dirigente",
  "physio for a bad knee|Fisioterapista|Terapista",
  "pharmacist|Farmacista",
  "care for my elderly parent|Assistente domiciliare|Assistente sociale|Servizi educativi",
  "benefits for a family in difficulty|Assistente sociale|Servizi educativi",
  "understand my payslip|Consulente del lavoro|Commercialista|Contabilità|Amministrazione",
  "tax return|Commercialista|Contabilità",
  "unfair dismissal|Consulente del lavoro|Ufficio legale|Risorse umane",
  "legal advice on a lease agreement|Ufficio legale",
  "home loan|Responsabile di filiale",
  "home insurance|Consulente assicurazioni",
  "a job in human resources|Risorse umane|Selezione del personale|Orientamento",
  "someone to review my CV|Selezione del personale|Risorse umane|Orientamento",
  "flyer for the food bank|Graphic designer|#Banco alimentare",
  "press release for a concert|Ufficio stampa",
  "someone who codes, for an app|Sviluppo software|Sistemista",
  "wifi problems at the office|Sistemista",
  "quality audit in a factory|Responsabile qualità|Direzione di stabilimento",
  "textile design|Disegno tessuti|Campionario|Reparto",
  "sell abroad|Export manager|Vendite",
  "catering for a party|Sala e cucina",
  "somebody at Ospedale San Quirico|@Ospedale San Quirico",
  "parents in my son's class|#Genitori della 5B",
].map(need);

/** Needs nobody in the example can help with. */
export const NOBODY: readonly string[] = [
  "idraulico",
  "tosare le pecore",
  "accordatore di pianoforti",
  "palombaro",
  "un notaio per il testamento",
  "plumber",
  "someone to tune my harpsichord",
  "astronaut",
  "beekeeper",
  "vet for a sick cat",
];
