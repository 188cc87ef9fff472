import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const circles: Words["circles"] = {
  title: "My circles",
  intro:
    "A circle is a place in your life where there are people. Pick one, say who comes to mind, count the others by eye. Three or four names are enough.",
  inExample:
    "You are looking at the example: circles you draw here go away with the invented person. To draw your own, leave the example first.",
  cards: "Save as contacts (vCard)",
  cardsText: "The people of this circle, with names and contact details, for your own address book.",
  goRound: "Make the round of circles",
  goAmplifier: "What the platforms amplify",
  kind: "What kind of circle is it?",
  name: "What do you call it?",
  nameExamples: "For example",
  people: "Who is in it?",
  peopleHint: "Type a name and press Enter. You can also paste many, separated by commas or on separate lines.",
  peopleKnown: "If the name is already in your files, we offer it.",
  peopleSuggested: "Names already known",
  peopleChosen: "People in this circle",
  removePerson: (name) => `Remove ${name}`,
  already: (name) => `${name} is already there.`,
  more: "And about how many more?",
  moreHint: "Those whose names you forget or need not say: on the map they will be silhouettes.",
  fewer: "One fewer",
  oneMore: "One more",
  add: "Add the circle",
  added: (name) => `“${name}” is on the map.`,
  needName: "Give the circle a name.",
  needPeople: "Put in at least one name, or count how many they are.",
  yours: "Your circles",
  none: "You have none yet. The first one takes a minute.",
  suggested: "Circles that show in the files",
  suggestedIntro: "These are suggestions: confirm them, rename them, or let them go.",
  suggestedMore: (count) => `Show ${agree(count, "one", format.number(count))} more`,
  peopleCount: (count, silhouettes) => {
    const unnamed = `${format.number(silhouettes)} ${agree(silhouettes, "silhouette", "silhouettes")}`;
    if (count === 0 && silhouettes > 0) return unnamed;
    const named = `${format.number(count)} ${agree(count, "person", "people")}`;
    return silhouettes === 0 ? named : `${named} and ${unnamed}`;
  },
  confirm: "Yes, it is one of mine",
  edit: "Add people",
  editing: (name) => `You are changing “${name}”.`,
  save: "Save the circle",
  change: "Change",
  changeTitle: "What this circle is like",
  changeSave: "Save",
  cohesion: "Do they know each other?",
  season: "When do you see them?",
  merge: "Is it the same as another circle?",
  mergeNone: "No, it is a circle of its own",
  dissolve: "Dissolve",
  dissolveSuggested: "Let it go",
  see: "Show me",
  seeNamed: (name) => `Show me the circle ${name}`,
  goSee: "See your network",
};
