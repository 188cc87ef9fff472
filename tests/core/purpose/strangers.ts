import type { ExpectedNeed } from "./needs.ts";

/**
 * Needs over the example written by somebody who knew its trades, employers and circles and nothing of the dictionary,
 * and not used to write it: two sets of thirty, half Italian and half English. How far its clues were cut to fit the one
 * file was chosen with these figures in view. Right answers as in `needs.ts`; `=` before a name.
 */
const need = (line: string): ExpectedNeed => {
  const [text = "", ...right] = line.split("|");
  return { need: text, right };
};

export const FIRST_THIRTY: readonly ExpectedNeed[] = [
  "mal di schiena|Fisioterapista|Terapista|Caposala|Farmacista|@Ospedale San Quirico|@Farmacie Valfiore",
  "salta la corrente|Elettricista|Manutenzione",
  "torta compleanno|=Nonna Pina|@Dolciaria Nocciolì|Sala e cucina",
  "busta paga sbagliata|Consulente del lavoro|Risorse umane|Contabilità|Amministrazione|Ufficio legale|@Agenzia Lavorando",
  "mutuo prima casa|@Cassa Pedemonte|Responsabile di filiale|Commercialista",
  "Mio figlio finisce la terza media e non ha idea di che superiore scegliere|Orientamento|#Tavolo orientamento|Insegnante|Docente|Tutor d'aula|Servizi educativi|Segreteria didattica|@Istituto Ada Rovere|@Centro Formazione Ponte Alto|#Colleghi del Centro|#Genitori della 5B",
  "Il vicino ha alzato un muretto sul nostro confine, chi può venire a misurare?|Geometra|Ufficio legale|@Comune di Montelana",
  "Ho ereditato un vecchio telaio e vorrei capire come si montano i fili|Reparto orditura|Reparto filatura|Reparto tintoria|Disegno tessuti|Campionario|@Tessitura Valdora|@Tessitura Valdora S.p.A.|@Lanificio Tre Torri|@Filatura Roccabianca|@Gruppo Vellutia|#Ex colleghi della Tessitura",
  "La nonna è tornata dall'ospedale e ha bisogno di qualcuno che la lavi e la vesta la mattina|Assistente domiciliare|Assistente sociale|Caposala|@Ospedale San Quirico|@Cooperativa Il Filo|@Fondazione Casa Larga|@Comune di Montelana",
  "Stasera ci manca il portiere, chi viene a giocare?|#Calcetto papà e mamme",
  "Mi hanno tamponato al semaforo e l'altro non vuole firmare la constatazione|Consulente assicurazioni|@Assicurazioni Pedemontane|Ufficio legale",
  "Nel 730 vorrei mettere anche l'apparecchio ai denti di mia figlia, chi me lo guarda?|Commercialista|Contabilità|Amministrazione|Consulente del lavoro|@Studio Bracchi Associati",
  "Cosa c'era di compiti per domani? Il diario è rimasto sotto il banco|#Genitori della 5B|Insegnante|Docente|Assistente alla didattica|@Istituto Ada Rovere",
  "Vorremmo rifare il salotto ma non sappiamo che colori e mobili abbinare|Interior designer",
  "La mamma di un compagno viene dal Marocco e non capisce gli avvisi della scuola, chi può farle da ponte con la lingua?|Mediazione culturale|Assistente sociale|Servizi educativi|Insegnante|Segreteria didattica|#Genitori della 5B|@Comune di Montelana|@Cooperativa Il Filo|@Istituto Ada Rovere",
  "bike puncture|=Zio Berto|@Ciclofficina Ruotalibera",
  "wifi keeps dropping|Sistemista|Sviluppo software|@Softelier",
  "babysitter saturday night|=Anita Varetto|#Genitori della 5B|#Famiglia|Servizi educativi",
  "flyer for party|Graphic designer|Ufficio stampa",
  "toddler cough|Farmacista|@Farmacie Valfiore|Caposala|@Ospedale San Quirico",
  "My daughter is dyslexic and cries every time she has to read aloud, who knows about this?|Insegnante|Insegnante di sostegno|Terapista|Assistente alla didattica|Servizi educativi|Docente|Tutor d'aula|#Genitori della 5B|@Istituto Ada Rovere",
  "The landlord is keeping our deposit and says the scratches on the floor are our fault|Ufficio legale|@Studio Bracchi Associati",
  "Could another alto lend me the score for Sunday? I left mine on the bus|#Coro La Fonte",
  "We have three boxes of pasta and tinned tomatoes we won't use, where can we give them?|#Banco alimentare|Assistente sociale|@Fondazione Casa Larga|@Cooperativa Il Filo|@Comune di Montelana",
  "I'm sending my CV around again after eleven years, who could read it over first?|Selezione del personale|Risorse umane|Orientamento|Consulente del lavoro|Tutor d'aula|@Agenzia Lavorando|#Tavolo orientamento|@Centro Formazione Ponte Alto|#Colleghi del Centro",
  "We make honey and would like to sell it in Germany, how do customs and price lists work?|Export manager|Vendite|Responsabile logistica|Commercialista|Ufficio ordini|@Logistica Passoverde",
  "A parcel for my aunt has been stuck at the depot for ten days, who understands shipping?|Responsabile logistica|Magazzino|Ufficio ordini|@Logistica Passoverde",
  "My wool jumper came out of the wash all pink, can the colour be brought back?|Reparto orditura|Reparto filatura|Reparto tintoria|Disegno tessuti|Campionario|@Tessitura Valdora|@Tessitura Valdora S.p.A.|@Lanificio Tre Torri|@Filatura Roccabianca|@Gruppo Vellutia|#Ex colleghi della Tessitura",
  "Could somebody on our street water my balcony and take in the post while we're away in August?|#Vicini di via dei Tigli",
  "Girls, who is up for a pizza this Thursday evening?|#Le amiche del giovedì",
].map(need);

export const SECOND_THIRTY: readonly ExpectedNeed[] = [
  "commercialista forfettario|Commercialista|Contabilità|Amministrazione|@Studio Bracchi Associati",
  "caviglia slogata|Fisioterapista|Terapista|Caposala|Farmacista|@Ospedale San Quirico|@Farmacie Valfiore",
  "pranzo coi cugini|#Famiglia",
  "ripetizioni matematica|Insegnante|Docente|Tutor d'aula|Assistente alla didattica|Servizi educativi|@Istituto Ada Rovere|@Università della Valle|#Genitori della 5B",
  "regalo alla maestra|#Genitori della 5B|Insegnante",
  "Mi hanno lasciato a casa a marzo, mi spetta la disoccupazione e come si chiede?|Consulente del lavoro|Risorse umane|Selezione del personale|Assistente sociale|Orientamento|Ufficio legale|Commercialista|@Agenzia Lavorando|#Tavolo orientamento",
  "Il portatile si accende ma resta tutto nero e dentro ho le foto del matrimonio|Sistemista|Sviluppo software|@Softelier",
  "Vogliamo buttare giù la parete tra cucina e sala, servono dei permessi?|Geometra|Interior designer|Disegno CAD|@Comune di Montelana",
  "Mio papà ha 82 anni e da solo non ce la fa più, a chi ci rivolgiamo per avere un aiuto o un contributo?|Assistente sociale|Assistente domiciliare|@Comune di Montelana|@Fondazione Casa Larga|@Cooperativa Il Filo",
  "Chi si ricorda come si chiamava la prof di musica che avevamo in seconda?|#Compagni delle medie",
  "Quest'estate prendiamo di nuovo le sdraio vicine? Al bagno vogliono saperlo entro maggio|#Ombrellone fila 3",
  "In ditta il filo si spezza di continuo da quando abbiamo cambiato partita di lana|Reparto orditura|Reparto filatura|Reparto tintoria|Disegno tessuti|Campionario|@Tessitura Valdora|@Tessitura Valdora S.p.A.|@Lanificio Tre Torri|@Filatura Roccabianca|@Gruppo Vellutia|#Ex colleghi della Tessitura|Responsabile qualità|Direzione di stabilimento|Manutenzione|Responsabile acquisti",
  "Vorremmo che il giornale locale parlasse della nostra festa di quartiere, a chi si scrive?|Ufficio stampa",
  "Ho quarant'anni e vorrei imparare un mestiere la sera dopo il turno, quando aprono le iscrizioni?|Coordinamento corsi|Progettazione corsi|Segreteria didattica|Tutor d'aula|Orientamento|Docente|Assistente alla didattica|@Centro Formazione Ponte Alto|#Colleghi del Centro|#Tavolo orientamento",
  "Il cassetto non scorre e una gamba della sedia balla, chi è bravo con le mani?|=Zio Berto|Manutenzione",
  "shop website|Sviluppo software|Graphic designer|Sistemista|@Softelier",
  "theatre tickets|@Teatro dei Setaioli",
  "summer job student|@Agenzia Lavorando|Selezione del personale|Risorse umane|Orientamento|Consulente del lavoro|#Tavolo orientamento",
  "extra waiter|Sala e cucina|@Agenzia Lavorando|Selezione del personale",
  "physiotherapist knee|Fisioterapista|Terapista|@Ospedale San Quirico",
  "Mum is having her hip done next month and I'd like to know how things work on the ward|Caposala|Fisioterapista|Terapista|@Ospedale San Quirico",
  "I got a fine for parking in front of my own garage and I want to contest it|Ufficio legale|@Comune di Montelana|@Studio Bracchi Associati",
  "We both work until eight on Wednesday and need someone to stay with the twins|=Anita Varetto|#Genitori della 5B|#Famiglia|Servizi educativi",
  "I clicked on a fake text message and 400 euros left my account, what do I do first?|@Cassa Pedemonte|Responsabile di filiale|Ufficio legale|Sistemista",
  "Can I take ibuprofen together with my blood pressure pills?|Farmacista|Caposala|@Farmacie Valfiore|@Ospedale San Quirico",
  "There'll be twenty of us for my parents' golden anniversary and I'd love a big homemade dessert|=Nonna Pina|@Dolciaria Nocciolì|Sala e cucina",
  "My boy keeps getting into fights at recess and the school rings me every week|Insegnante|Insegnante di sostegno|Docente|Servizi educativi|Assistente sociale|Terapista|Assistente alla didattica|Orientamento|@Istituto Ada Rovere|#Genitori della 5B",
  "For my thesis I'd like to talk to people who worked in the wool mills in the eighties|Reparto orditura|Reparto filatura|Reparto tintoria|Disegno tessuti|Campionario|@Tessitura Valdora|@Tessitura Valdora S.p.A.|@Lanificio Tre Torri|@Filatura Roccabianca|@Gruppo Vellutia|#Ex colleghi della Tessitura|Direzione di stabilimento",
  "At our plant the rejects have gone up and nobody knows why, who deals with checks and procedures?|Responsabile qualità|Direzione di stabilimento|Controllo di gestione|Manutenzione|Dirigente|@Meccanica Ferrovalle",
  "We pay far too much for packaging at work, how do you bargain better with suppliers?|Responsabile acquisti|Ufficio ordini|Controllo di gestione|Responsabile logistica|Vendite|Direzione di stabilimento|Dirigente",
].map(need);
