import type { CircleKind } from "../model/circle.ts";
import { plainLetters } from "../people/transliteration.ts";

/** Words, or their beginnings, that give a circle's kind away, Italian and English. First match wins. */
const TELLING: readonly (readonly [CircleKind, RegExp])[] = [
  ["family", /\b(?:famigli|family|parent[ie]\b|cugin|nonn[io]\b|zi[ie]\b|cousins|relatives)/],
  [
    "volunteering",
    /\b(?:volontar|volunteer|banco alimentare|croce (?:rossa|verde|bianca)|caritas|protezione civile|avis\b|onlus|ngo\b|charity)/,
  ],
  [
    "sport",
    /\b(?:calc(?:io|ett)|palestr|gym\b|tennis|padel|basket|pallavolo|volley|nuoto|corsa|running|runner|yoga|pilates|bici|cycling|trekking|sport|football|soccer|rugby|danza|sci\b)/,
  ],
  [
    "school",
    /\b(?:scuol|school|lice[oi]|class[ei]?\b|universit|college|campus|asilo|genitori|materna|elementari|medie\b|erasmus|laurea|master\b)/,
  ],
  ["work", /\b(?:lavoro|work|ufficio|office|collegh|colleague|team\b|progetto|project|clienti|clients|azienda)/],
  ["neighbourhood", /\b(?:condomini|vicin[io]\b|quartier|neighbou?r|palazzo|via\b|borgo|paese)/],
  ["holidays", /\b(?:vacanz|holiday|mare\b|spiaggia|ombrellon|montagna|campeggio|camping|beach|viaggi|trip\b|ferie)/],
  [
    "community",
    /\b(?:coro\b|choir|parrocchia|church|chiesa|oratorio|associazion|circolo|club\b|comun|community|banda|teatro|theatre|book)/,
  ],
  ["friends", /\b(?:amic[ih]|friend|compagnia|girls|boys|ragazz)/],
];

/** What sort of circle a name suggests; `otherwise` when it says nothing. */
export function kindOfName(name: string, otherwise: CircleKind): CircleKind {
  const words = plainLetters(name);
  return TELLING.find(([, pattern]) => pattern.test(words))?.[0] ?? otherwise;
}
