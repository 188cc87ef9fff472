import type { DecidedFacts } from "../facts.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";
import { person } from "./person.ts";

/** More names than this say nothing more in one sentence. */
const MOST_NAMES = 3;

function who(names: readonly string[], count = names.length): string {
  const told = names.slice(0, MOST_NAMES);
  const rest = count - told.length;
  if (told.length === 0) return count <= 1 ? "una persona" : `${format.number(count)} persone`;
  return rest <= 0
    ? format.list(told)
    : format.list([...told, agree(rest, "un’altra persona", `altre ${format.number(rest)} persone`)]);
}

/** Two names when they are two; one when the two are called the same. */
function pair(names: readonly string[], two: (a: string, b: string) => string, one: (name: string) => string): string {
  const [a, b = a] = names;
  if (a === undefined || b === undefined) return one("");
  return a === b ? one(a) : two(a, b);
}

const circleOf = (name: string, article: "la" | "nella" | "dalla"): string =>
  name === "" ? `${{ la: "", nella: "in ", dalla: "da " }[article]}una cerchia` : `${article} cerchia «${name}»`;

function sentence({ change, names, circle, source }: DecidedFacts): string {
  switch (change.kind) {
    case "draw-circle":
      return `Hai disegnato la cerchia «${change.name}».`;
    case "dissolve-circle":
      return `Hai sciolto ${circleOf(circle, "la")}.`;
    case "confirm-circle":
      return `Hai confermato ${circleOf(circle, "la")}.`;
    case "rename-circle":
      return `Hai dato a una cerchia il nome «${change.name}».`;
    case "join":
      return pair(
        names,
        (a, b) => `Hai detto che ${a} e ${b} sono la stessa persona.`,
        (name) => (name === "" ? "Hai unito due persone in una." : `Hai unito due schede di ${name} in una.`),
      );
    case "keep-apart":
      return pair(
        names,
        (a, b) => `Hai detto che ${a} e ${b} non sono la stessa persona.`,
        (name) =>
          name === ""
            ? "Hai detto che due persone non sono la stessa."
            : `Hai detto che c’è più di una persona di nome ${name}.`,
      );
    case "closeness":
      return change.closeness === null
        ? `Hai tolto quel che avevi detto sulla vicinanza di ${who(names, 1)}.`
        : `Hai detto quanto siete vicini, tu e ${who(names, 1)}: «${person.closenessLevel[change.closeness]}».`;
    case "this-is-me":
      return `Hai detto che «${change.identity.value}» sei tu.`;
    case "not-me":
      return `Hai detto che «${change.identity.value}» non sei tu.`;
    case "put-in-circle":
      return `Hai messo ${who(names, change.people.length)} ${circleOf(circle, "nella")}.`;
    case "take-out-of-circle":
      return `Hai tolto ${who(names, change.people.length)} ${circleOf(circle, "dalla")}.`;
    case "add-person":
      return `Hai aggiunto ${change.name}.`;
    case "describe":
      return `Hai scritto tu nome o mestiere di ${who(names, 1)}.`;
    case "note":
      return change.text === ""
        ? `Hai cancellato gli appunti su ${who(names, 1)}.`
        : `Hai scritto un appunto su ${who(names, 1)}.`;
    case "standing":
      switch (change.standing) {
        case null:
          return `Hai rimesso ${who(names, 1)} fra i suggerimenti.`;
        case "has-died":
          return `Hai segnato che ${who(names, 1)} non c’è più.`;
        case "do-not-suggest":
          return `Hai chiesto di non suggerirti ${who(names, 1)}.`;
      }
    case "leave-out":
      return `Hai lasciato fuori ${who(names, change.people.length)}.`;
    case "bring-back":
      return `Hai rimesso dentro ${who(names, change.people.length)}.`;
    case "forget":
      return "Hai dimenticato per sempre una persona.";
    case "remove-source":
      return change.path === null
        ? `Hai tolto una fonte: ${source}.`
        : `Hai tolto un file: ${change.path} (${source}).`;
    case "circle-life":
      return `Hai detto com’è ${circleOf(circle, "la")}.`;
    case "origin":
      if (change.circle !== null)
        return `Hai detto dove vi siete conosciuti, tu e ${who(names, 1)}: ${circleOf(circle, "nella")}.`;
      return change.source === null
        ? `Hai tolto quel che avevi detto su dove hai conosciuto ${who(names, 1)}.`
        : `Hai detto dove vi siete conosciuti, tu e ${who(names, 1)}: ${source}.`;
    case "carried":
      return change.by === null
        ? `Hai tolto quel che avevi detto su come vi sentite, tu e ${who(names, 1)}.`
        : `Hai detto come vi sentite oggi, tu e ${who(names, 1)}.`;
    case "gives":
      return change.offers === "" && change.seeks === ""
        ? `Hai cancellato che cosa offre e che cosa cerca ${who(names, 1)}.`
        : `Hai scritto che cosa offre o che cosa cerca ${who(names, 1)}.`;
    case "answer":
      if (change.people.length > 0) return `Hai risposto a una domanda del giro: ${who(change.people)}.`;
      return change.nobody ? "Hai risposto a una domanda del giro: nessuno." : "Hai tolto una risposta del giro.";
    case "ask":
      return change.text === "" ? "Hai tolto una richiesta." : `Hai tenuto una richiesta: «${change.text}».`;
    case "asked":
      return change.outcome === null
        ? `Hai tolto l’appunto su quel che hai chiesto a ${who(names, 1)}.`
        : `Hai segnato che hai chiesto aiuto a ${who(names, 1)}.`;
    case "purpose":
      return change.what === null
        ? "Hai tolto uno scopo."
        : change.about === ""
          ? "Hai scritto uno scopo."
          : `Hai scritto uno scopo: «${change.about}».`;
    case "on-list":
      return change.step === null
        ? `Hai tolto ${who(names, 1)} dal taccuino di uno scopo.`
        : `Hai messo ${who(names, 1)} nel taccuino di uno scopo.`;
    case "meeting":
      return change.plan === null
        ? `Hai tolto il foglio di un incontro con ${who(names, 1)}.`
        : `Hai preparato un incontro con ${who(names, 1)}.`;
    case "rhythm":
      return change.days === null
        ? `Hai tolto ogni quanto vorresti sentire ${who(names, 1)}.`
        : `Hai detto ogni quanto vorresti sentire ${who(names, 1)}.`;
    case "circle-rhythm":
      return change.days === null
        ? `Hai tolto ogni quanto vorresti sentire ${circleOf(circle, "la")}.`
        : `Hai detto ogni quanto vorresti sentire ${circleOf(circle, "la")}.`;
    case "cluster-size":
      return {
        larger: "Hai chiesto gruppi più grandi.",
        usual: "Hai chiesto i gruppi di sempre.",
        smaller: "Hai chiesto gruppi più piccoli.",
      }[change.size];
  }
}

/** Words of everything ego said, as a list that can be taken back line by line. */
export const decided = {
  title: (count: number) => `Che cosa hai deciso (${format.number(count)})`,
  intro: "Dalla più recente alla più vecchia. Puoi annullarne una sola: le altre restano.",
  undo: "Annulla",
  undoNamed: (what: string) => `Annulla: ${what}`,
  dismiss: "Va bene",
  slip: "Appena fatto",
  more: (count: number) => `Mostrane ${agree(count, "un’altra", `altre ${format.number(count)}`)}`,
  forgotten: (count: number) => `Hai dimenticato per sempre ${format.number(count)} persone.`,
  sentence,
};
