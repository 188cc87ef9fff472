import type { AmplifierFacts, BridgeFacts, ColdFacts, DormantFacts, Rest, SizeFacts } from "../facts.ts";
import { agree, capital, inWords, spokenShare } from "../plural.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "it", format.number);
type Compared = Extract<AmplifierFacts, { kind: "compared" }>;

const people = (count: number) => (count === 1 ? "una persona" : `${say(count)} persone`);
const circles = (count: number) => (count === 1 ? "una cerchia" : `${say(count)} cerchie`);
const clusters = (count: number) => (count === 1 ? "un gruppo" : `${say(count)} gruppi`);

function size({ people: count, circles: drawn, clusters: found, silhouettes }: SizeFacts): string {
  if (count === 0 && silhouettes === 0)
    return "Qui la tua rete non c’è ancora: comincia da una cerchia, o aggiungi un file.";
  if (count === 0)
    return `Finora hai contato ${people(silhouettes)} senza dirne il nome. Bastano tre o quattro nomi per cominciare a vedere i legami.`;
  const where = [drawn > 0 ? circles(drawn) : null, found > 0 ? clusters(found) : null].filter((part) => part !== null);
  const inside = where.length === 0 ? "" : `, in ${where.join(" e ")}`;
  const unnamed =
    silhouettes === 0
      ? ""
      : silhouettes === 1
        ? " Un’altra persona l’hai contata senza dirne il nome."
        : ` Altre ${say(silhouettes)} le hai contate senza dirne il nome.`;
  return `La tua rete, per quel che si vede da qui, è di ${people(count)}${inside}.${unnamed}`;
}

function cold({ blind, people: count, cold: never, platform }: ColdFacts): string {
  if (blind) return "Chi senti e chi no, da qui non si può dire: in queste fonti non ci sono messaggi.";
  if (never === 0)
    return "Di ogni persona su cui i file possono dire qualcosa c’è almeno una traccia: un messaggio, un incontro, una cerchia.";
  const share = spokenShare(never, count);
  const who =
    share === null || never < 8
      ? `Con ${people(never)}, per quel che risulta, non vi siete mai sentiti, e non avete cerchie in comune`
      : `Con ${share.exact ? "" : "circa "}${spoken(share.part, share.of)} (${format.number(never)}), per quel che risulta, non vi siete mai sentiti, e non avete cerchie in comune`;
  const from = platform === null ? "" : ` ${fromPlatform(platform.from, platform.cold, never)}`;
  return `${who}: ${never === 1 ? "è una voce di rubrica" : "sono una rubrica"}, non ancora una rete.${from}`;
}

/** Nine in ten and more is "almost all". */
const ALMOST_ALL = 0.9;

function fromPlatform(from: string, there: number, of: number): string {
  if (of === 1) return `Viene ${from}.`;
  if (there === of) return `Vengono tutte ${from}.`;
  if (there >= of * ALMOST_ALL) return `Vengono quasi tutte ${from}.`;
  if (there * 2 > of) return `Più della metà di loro viene ${from}.`;
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
    return `${capital(people(found))} ${agree(found, "appartiene", "appartengono")} a mondi che altrimenti quasi non si toccano: ${agree(found, "è il tuo ponte", "sono i tuoi ponti")}.`;
  const worlds = `${names.length > 3 ? "Mondi come " : ""}${format.list(names.slice(0, 3))}`;
  return `${worlds} si toccano in ${found === 1 ? "una sola persona" : people(found)}: ${agree(found, "è il tuo ponte", "sono i tuoi ponti")}.`;
}

function dormant({ blind, dormant: silent, longDormant, weak, doors }: DormantFacts): string {
  if (blind)
    return "Se un legame dorme o è vivo, da qui non si può dire: aggiungi una fonte con i messaggi, oppure dillo tu, persona per persona.";
  if (silent === 0 && weak === 0) return "Per ora nessun legame che si vede da qui si è addormentato.";
  if (silent === 0) return `Con ${people(weak)} il legame è debole: spesso è da lì che arrivano le notizie nuove.`;
  const long =
    longDormant > 0
      ? `: con ${longDormant === silent ? "tutte" : `${longDormant === 1 ? "una" : say(longDormant)} di loro`} il silenzio dura da più di tre anni`
      : "";
  const open =
    doors > 0
      ? ` ${capital(people(doors))}, fra i legami deboli o addormentati, ${agree(doors, "apre", "aprono")} porte su mondi che gli altri toccano poco.`
      : " Persone così, spesso, sono le più utili da risentire.";
  return silent === 1 && longDormant === 1
    ? `Con una persona vi sentivate, e da più di tre anni non più.${open}`
    : `Con ${people(silent)} vi sentivate, e ora non più${long}.${open}`;
}

/** In figures, because these are compared; `null` when nothing stays, or when there was nothing. */
const outOf = ({ left, of }: Rest, one: string, other: string): string | null =>
  left === 0 || of === 0 ? null : `${format.number(left)} ${agree(left, one, other)} su ${format.number(of)}`;

const isLost = ({ left, of }: Rest): boolean => left === 0 && of > 0;

/** Circles and bridges that stay, or people where there are neither. */
function remains({ circles: drawn, bridges: found, people: everyone }: Compared): string {
  const stay = [outOf(drawn, "cerchia", "cerchie"), outOf(found, "ponte", "ponti")].filter((part) => part !== null);
  const gone = [isLost(drawn) ? "nessuna cerchia" : null, isLost(found) ? "nessun ponte" : null].filter(
    (part) => part !== null,
  );
  if (gone.length === 2) return "non resterebbero né cerchie né ponti";
  if (stay.length === 0 && gone.length > 0) return `non resterebbe ${gone.join("")}`;
  const isOne = stay.length === 0 ? everyone.left === 1 : stay.length === 1 && (drawn.left === 1 || found.left === 1);
  const what = stay.length === 0 ? outOf(everyone, "persona", "persone") : stay.join(" e ");
  return `${isOne ? "resterebbe" : "resterebbero"} ${what}${gone.map((part) => `, ma ${part}`).join("")}`;
}

function amplifier(facts: AmplifierFacts): string {
  switch (facts.kind) {
    case "no-platform":
      return "Qui non c’è nessuna piattaforma: questa rete l’hai detta tu, ed è già una rete.";
    case "one-platform-only":
      return `Per ora tutto passa da ${facts.platform}. Aggiungi un’altra fonte o le tue cerchie, e vedrai quanta della tua rete sta anche altrove.`;
    case "compared": {
      const { circles: drawn, bridges: found, platform } = facts;
      const isAll = drawn.left === 0 && found.left === 0 && (isLost(drawn) || isLost(found));
      const end = isAll
        ? "Le cerchie che disegni tu, invece, non si spengono."
        : `${platform} amplifica la tua rete: non è la tua rete.`;
      return `Se domani ${platform} si spegnesse ${remains(facts)}. ${end}`;
    }
  }
}

/** Words of "What I see". */
export const seen = {
  title: "La tua rete in cinque frasi",
  sentence: { size, cold, bridges, dormant, amplifier },
  showMe: "Mostrami",
  howKnown: "Come lo sai?",
  showEverything: "Mostra tutta la rete",
  list: "Elenco delle persone",
  openList: "Apri l’elenco",
  closeList: "Chiudi l’elenco",
  without: (platform: string) => `Senza ${platform}`,
  withoutFact: (left: string, of: string) =>
    `${left === "1" ? "Resta 1 persona" : `Restano ${left} persone`} su ${of}.`,
  amplifierMore: "Guarda meglio",
  invitationTitle: "E chi non sta in nessun file?",
  invitation: (platform: string | null) =>
    `${platform === null ? "Qui c’è solo quel che mostrano i file" : `Qui si vede la tua rete come la mostra ${platform}`}. Famiglia, vicini, amici di sempre, gli ombrelloni accanto: bastano cinque minuti per metterli dentro, e queste frasi cambieranno.`,
  invitationGo: "Fai il giro delle cerchie",
  switchOff: "E se domani si spegnesse…",
};
