import type { DecidedFacts } from "../facts.ts";
import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";
import { person } from "./person.ts";

const MOST_NAMES = 3;

function who(names: readonly string[], count = names.length): string {
  const told = names.slice(0, MOST_NAMES);
  const rest = count - told.length;
  if (told.length === 0) return count <= 1 ? "one person" : `${format.number(count)} people`;
  return rest <= 0
    ? format.list(told)
    : format.list([...told, agree(rest, "one other person", `${format.number(rest)} more people`)]);
}

function pair(names: readonly string[], two: (a: string, b: string) => string, one: (name: string) => string): string {
  const [a, b = a] = names;
  if (a === undefined || b === undefined) return one("");
  return a === b ? one(a) : two(a, b);
}

const circleOf = (name: string): string => (name === "" ? "a circle" : `the circle “${name}”`);

function sentence({ change, names, circle, source }: DecidedFacts): string {
  switch (change.kind) {
    case "draw-circle":
      return `You drew the circle “${change.name}”.`;
    case "dissolve-circle":
      return `You dissolved ${circleOf(circle)}.`;
    case "confirm-circle":
      return `You confirmed ${circleOf(circle)}.`;
    case "rename-circle":
      return `You gave a circle the name “${change.name}”.`;
    case "join":
      return pair(
        names,
        (a, b) => `You said that ${a} and ${b} are the same person.`,
        (name) => (name === "" ? "You joined two people into one." : `You joined two entries for ${name} into one.`),
      );
    case "keep-apart":
      return pair(
        names,
        (a, b) => `You said that ${a} and ${b} are not the same person.`,
        (name) =>
          name === ""
            ? "You said that two people are not the same."
            : `You said that there is more than one person called ${name}.`,
      );
    case "closeness":
      return change.closeness === null
        ? `You took back how close ${who(names, 1)} is to you.`
        : `You said how close ${who(names, 1)} is to you: “${person.closenessLevel[change.closeness]}”.`;
    case "this-is-me":
      return `You said that “${change.identity.value}” is you.`;
    case "not-me":
      return `You said that “${change.identity.value}” is not you.`;
    case "put-in-circle":
      return `You put ${who(names, change.people.length)} into ${circleOf(circle)}.`;
    case "take-out-of-circle":
      return `You took ${who(names, change.people.length)} out of ${circleOf(circle)}.`;
    case "add-person":
      return `You added ${change.name}.`;
    case "describe":
      return `You wrote the name or job of ${who(names, 1)} yourself.`;
    case "note":
      return change.text === "" ? `You erased the notes on ${who(names, 1)}.` : `You wrote a note on ${who(names, 1)}.`;
    case "standing":
      switch (change.standing) {
        case null:
          return `You said that ${who(names, 1)} may be suggested again.`;
        case "has-died":
          return `You noted that ${who(names, 1)} has died.`;
        case "do-not-suggest":
          return `You asked us not to suggest ${who(names, 1)}.`;
      }
    case "leave-out":
      return `You left out ${who(names, change.people.length)}.`;
    case "bring-back":
      return `You brought back ${who(names, change.people.length)}.`;
    case "forget":
      return "You forgot one person for good.";
    case "remove-source":
      return change.path === null
        ? `You removed a source: ${source}.`
        : `You removed a file: ${change.path} (${source}).`;
    case "circle-life":
      return `You said what ${circleOf(circle)} is like.`;
    case "origin":
      if (change.circle !== null) return `You said where you met ${who(names, 1)}: in ${circleOf(circle)}.`;
      return change.source === null
        ? `You took back where you met ${who(names, 1)}.`
        : `You said where you met ${who(names, 1)}: ${source}.`;
    case "carried":
      return change.by === null
        ? `You took back how you and ${who(names, 1)} keep in touch.`
        : `You said how you and ${who(names, 1)} keep in touch today.`;
    case "gives":
      return change.offers === "" && change.seeks === ""
        ? `You deleted what ${who(names, 1)} offers and looks for.`
        : `You wrote what ${who(names, 1)} offers or looks for.`;
    case "answer":
      if (change.people.length > 0) return `You answered a question of the round: ${who(change.people)}.`;
      return change.nobody ? "You answered a question of the round: nobody." : "You took back an answer of the round.";
    case "ask":
      return change.text === "" ? "You took a need away." : `You kept a need: “${change.text}”.`;
    case "asked":
      return change.outcome === null
        ? `You took back your note on asking ${who(names, 1)}.`
        : `You noted that you asked ${who(names, 1)} for help.`;
    case "purpose":
      return change.what === null
        ? "You took a purpose away."
        : change.about === ""
          ? "You wrote down a purpose."
          : `You wrote down a purpose: “${change.about}”.`;
    case "on-list":
      return change.step === null
        ? `You took ${who(names, 1)} out of a purpose’s notebook.`
        : `You put ${who(names, 1)} in a purpose’s notebook.`;
    case "meeting":
      return change.plan === null
        ? `You took away the sheet of a meeting with ${who(names, 1)}.`
        : `You prepared a meeting with ${who(names, 1)}.`;
    case "rhythm":
      return change.days === null
        ? `You took back how often you would like to hear from ${who(names, 1)}.`
        : `You said how often you would like to hear from ${who(names, 1)}.`;
    case "circle-rhythm":
      return change.days === null
        ? `You took back how often you would like to hear from ${circleOf(circle)}.`
        : `You said how often you would like to hear from ${circleOf(circle)}.`;
    case "cluster-size":
      return {
        larger: "You asked for larger clusters.",
        usual: "You asked for the usual clusters.",
        smaller: "You asked for smaller clusters.",
      }[change.size];
  }
}

export const decided: Words["decided"] = {
  title: (count) => `What you decided (${format.number(count)})`,
  intro: "Newest first. You can undo just one: the others stay.",
  undo: "Undo",
  undoNamed: (what) => `Undo: ${what}`,
  dismiss: "All right",
  slip: "Just done",
  more: (count) => `Show ${agree(count, "one more", `${format.number(count)} more`)}`,
  forgotten: (count) => `You forgot ${format.number(count)} people for good.`,
  sentence,
};
