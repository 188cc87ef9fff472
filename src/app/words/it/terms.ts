import type { CircleKind, Cohesion, Season } from "../../../core/model/circle.ts";
import type { Platform } from "../../../core/model/platform.ts";

const platforms: Readonly<Record<Platform, string>> = {
  linkedin: "LinkedIn",
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  "address-book": "Rubrica",
  calendar: "Calendario",
  chat: "Chat",
  table: "Elenco",
  report: "Rapporto",
  declared: "Le tue cerchie",
};

/** As the object of "without …" and "only in …". */
const platformsInText: Readonly<Record<Platform, string>> = {
  linkedin: "LinkedIn",
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  "address-book": "la rubrica",
  calendar: "il calendario",
  chat: "le chat",
  table: "l’elenco",
  report: "il rapporto",
  declared: "le tue cerchie",
};

/** Where people come from. */
const platformsFrom: Readonly<Record<Platform, string>> = {
  linkedin: "da LinkedIn",
  facebook: "da Facebook",
  instagram: "da Instagram",
  x: "da X",
  "address-book": "dalla rubrica",
  calendar: "dal calendario",
  chat: "dalle chat",
  table: "dall’elenco",
  report: "dal rapporto",
  declared: "dalle tue cerchie",
};

const circleKinds: Readonly<Record<CircleKind, string>> = {
  family: "Famiglia",
  school: "Scuola e studi",
  work: "Lavoro",
  friends: "Amici",
  neighbourhood: "Vicini e quartiere",
  community: "Comunità e associazioni",
  sport: "Sport",
  volunteering: "Volontariato",
  holidays: "Vacanze",
  other: "Un’altra cerchia",
};

const cohesions: Readonly<Record<Cohesion | "unsaid", string>> = {
  unsaid: "Non lo dico",
  all: "Si conoscono tutti",
  groups: "A gruppetti",
  few: "Quasi nessuno conosce gli altri",
};

const seasons: Readonly<Record<Season | "unsaid", string>> = {
  unsaid: "Non lo dico",
  often: "Quasi ogni settimana",
  "now-and-then": "Ogni tanto",
  summer: "D’estate",
  winter: "D’inverno",
  "once-a-year": "Una volta l’anno",
  "not-any-more": "Non ci vediamo più",
};

/** Names one might give to a circle of each kind, offered as a start. */
const circleExamples: Readonly<Record<CircleKind, readonly string[]>> = {
  family: ["La mia famiglia", "Cugini", "Famiglia di mia moglie", "Famiglia di mio marito"],
  school: ["Compagni di liceo", "Università", "Genitori dei compagni di classe", "Scuola media"],
  work: ["Colleghi", "Ex colleghi", "Clienti", "Compagni di tirocinio"],
  friends: ["Gli amici di sempre", "Amici di amici", "Il gruppo del giovedì"],
  neighbourhood: ["Vicini di casa", "Il condominio", "Il paese"],
  community: ["Parrocchia", "Coro", "Pro loco", "Gruppo di lettura"],
  sport: ["Calcetto", "Palestra", "Corsa", "Montagna"],
  volunteering: ["Banco alimentare", "Protezione civile", "Croce Rossa"],
  holidays: ["Gli ombrelloni accanto", "Campeggio", "La casa al mare"],
  other: [],
};

/** Words used on several screens. */
export const terms = {
  platforms,
  platformsInText,
  platformsFrom,
  circleKinds,
  cohesions,
  seasons,
  circleExamples,
  bands: { strong: "forte", medium: "medio", weak: "debole", cold: "freddo", unknown: "non si può dire" },
  basis: {
    declared: "l’hai detto tu",
    observed: "si vede dai file",
    inferred: "solo dedotto",
  },
  circleBasis: { declared: "disegnata da te", confirmed: "confermata da te", suggested: "proposta dai file" },
  roles: {
    bridge: "È un ponte fra mondi diversi",
    door: "Apre una porta su un mondo che gli altri tuoi contatti toccano poco",
    "only-door": "È l’unica porta verso un mondo",
    "several-circles": "Sta in più di una cerchia",
    "heart-of-circle": "È al cuore di una cerchia",
  },
  environments: {
    company: "azienda",
    school: "scuola",
    conversation: "conversazione",
    group: "gruppo",
    event: "evento",
    family: "famiglia",
    volunteering: "volontariato",
    circle: "cerchia",
  },
  untitled: "senza titolo",
  noName: "Senza nome",
};
