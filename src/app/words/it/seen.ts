import type { AmplifierFacts, BridgeFacts, ColdFacts, DormantFacts, Rest, SizeFacts } from "../facts.ts";
import { agree, capital, inWords, spokenShare } from "../plural.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "it", format.number);
const people = (count: number) => (count === 1 ? "una persona" : `${say(count)} persone`);
const circles = (count: number) => (count === 1 ? "una cerchia" : `${say(count)} cerchie`);
const clusters = (count: number) => (count === 1 ? "un gruppo" : `${say(count)} gruppi`);

function size({ people: count, circles: drawn, clusters: found, silhouettes }: SizeFacts): string {
  if (count === 0 && silhouettes === 0)
    return "Qui la tua rete non c’è ancora: comincia da una cerchia, o aggiungi un file.";
  const where = [drawn > 0 ? circles(drawn) : null, found > 0 ? clusters(found) : null].filter((part) => part !== null);
  const inside = where.length === 0 ? "" : `, in ${where.join(" e ")}`;
  const unnamed =
    silhouettes === 0
      ? ""
      : silhouettes === 1
        ? " Un’altra l’hai contata senza dirne il nome."
        : ` Altre ${say(silhouettes)} le hai contate senza dirne il nome.`;
  return `La tua rete, per quel che si vede da qui, è di ${people(count)}${inside}.${unnamed}`;
}

function cold({ blind, people: count, cold: never, platform }: ColdFacts): string {
  if (blind)
    return "Con chi vi siete sentiti e con chi no, da qui non si può dire: in queste fonti non ci sono messaggi.";
  if (never === 0)
    return "Con tutte le persone che si possono seguire c’è almeno una traccia: un messaggio, un incontro, una cerchia.";
  const share = spokenShare(never, count);
  const who =
    share === null || never < 8
      ? `Con ${people(never)} non vi siete mai sentiti, e non avete cerchie in comune`
      : `Con ${share.exact ? "" : "circa "}${spoken(share.part, share.of)} (${format.number(never)}) non vi siete mai sentiti, e non avete cerchie in comune`;
  const from = platform === null ? "" : ` ${fromPlatform(platform.from, platform.cold, never)}`;
  return `${who}: ${never === 1 ? "è una voce di rubrica" : "sono una rubrica"}, non ancora una rete.${from}`;
}

/** Nine in ten and more is "almost all". */
const ALMOST_ALL = 0.9;

function fromPlatform(from: string, there: number, of: number): string {
  if (of === 1) return `Viene ${from}.`;
  if (there === of) return `Vengono tutte ${from}.`;
  if (there >= of * ALMOST_ALL) return `Vengono quasi tutte ${from}.`;
  if (there * 2 > of) return `Più della metà viene ${from}.`;
  return `${capital(say(there))} ${agree(there, "viene", "vengono")} ${from}.`;
}

function spoken(part: number, of: number): string {
  if (part === 1 && of === 2) return "metà delle persone";
  return part === 1 ? `una persona su ${say(of)}` : `${say(part)} persone su ${say(of)}`;
}

function bridges({ people: count, bridges: found, names }: BridgeFacts): string {
  if (count === 0) return "I ponti si vedranno quando ci sarà qualcuno.";
  if (found === 0)
    return "Ponti fra un mondo e l’altro ancora non se ne vedono: forse passano da persone che qui non ci sono.";
  if (names.length < 2)
    return `${capital(people(found))} ${agree(found, "appartiene", "appartengono")} a mondi che altrimenti non si toccano: ${agree(found, "è il tuo ponte", "sono i tuoi ponti")}.`;
  return `${format.list(names.slice(0, 3))} si toccano in ${people(found)}: ${agree(found, "è il tuo ponte", "sono i tuoi ponti")}.`;
}

function dormant({ blind, dormant: silent, longDormant, weak, doors }: DormantFacts): string {
  if (blind)
    return "Se un legame dorme o è vivo, da qui non si può dire: aggiungi una fonte con i messaggi, oppure dillo tu, persona per persona.";
  if (silent === 0 && weak === 0) return "Per ora nessun legame che si vede da qui si è addormentato.";
  if (silent === 0)
    return `${capital(people(weak))} ${agree(weak, "è un legame debole", "sono legami deboli")}: è da lì che arrivano spesso le notizie nuove.`;
  const long =
    longDormant > 0 ? `, e con ${longDormant === silent ? "tutte" : people(longDormant)} da più di tre anni` : "";
  const open =
    doors > 0
      ? ` ${capital(people(doors))}, fra le meno vicine, ${agree(doors, "apre", "aprono")} porte su mondi che gli altri non toccano.`
      : " Spesso sono le più utili da risentire.";
  return silent === 1 && longDormant === 1
    ? `Con una persona vi sentivate e da più di tre anni no.${open}`
    : `Con ${people(silent)} vi sentivate e adesso no${long}.${open}`;
}

const outOf = ({ left, of }: Rest, one: string, other: string): string =>
  `${say(left)} ${agree(left, one, other)} su ${say(of)}`;

function amplifier(facts: AmplifierFacts): string {
  switch (facts.kind) {
    case "no-platform":
      return "Qui non c’è nessuna piattaforma: questa rete l’hai detta tu, ed è già una rete.";
    case "one-platform-only":
      return `Per ora tutto passa da ${facts.platform}. Aggiungi un’altra fonte o le tue cerchie, e vedrai quanta della tua rete sta anche altrove.`;
    case "compared": {
      const rest = [
        facts.circles.of > 0 ? outOf(facts.circles, "cerchia", "cerchie") : null,
        facts.bridges.of > 0 ? outOf(facts.bridges, "ponte", "ponti") : null,
      ].filter((part) => part !== null);
      const what = rest.length === 0 ? outOf(facts.people, "persona", "persone") : rest.join(" e ");
      return `Se domani ${facts.platform} si spegnesse resterebbero ${what}. ${facts.platform} amplifica la tua rete: non è la tua rete.`;
    }
  }
}

/** Words of "What I see". */
export const seen = {
  title: "La tua rete in cinque frasi",
  sentence: { size, cold, bridges, dormant, amplifier },
  showMe: "Mostrami",
  showing: "Sulla mappa",
  howKnown: "Come lo sai?",
  showEverything: "Mostra tutta la rete",
  list: "Elenco delle persone",
  openList: "Apri l’elenco",
  closeList: "Chiudi l’elenco",
  without: (platform: string) => `Senza ${platform}`,
  withoutFact: (left: string, of: string) => `Restano ${left} persone su ${of}.`,
  switchOff: "E se domani si spegnesse…",
  amplified: (known: number, of: number) =>
    `Delle ${format.number(of)} persone che stanno lì, ${format.number(known)} ${agree(known, "fa", "fanno")} parte di cerchie che avevi già.`,
};
