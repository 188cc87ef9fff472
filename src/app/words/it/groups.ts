import { agree } from "../plural.ts";
import { format } from "./format.ts";

const people = (count: number) => `${format.number(count)} ${agree(count, "persona", "persone")}`;

/** Words of the groups the page finds, and of the places people have in common. */
export const groups = {
  title: "Gruppi trovati dalla pagina",
  intro:
    "Li trova da sola, mettendo vicine le persone che hanno in comune luoghi, conversazioni ed eventi. Sono proposte: le tue cerchie, che conosci tu, contano di più.",
  none: "Qui non se ne trovano: servono persone con qualcosa in comune.",
  size: "Come li vuoi?",
  sizes: { larger: "Più grandi", usual: "Come sempre", smaller: "Più piccoli" },
  people,
  why: (terms: readonly { readonly name: string; readonly covers: number }[], of: number) =>
    `Che cosa li unisce: ${format.list(terms.map(({ name, covers }) => `${name} (${format.number(covers)} di ${format.number(of)})`))}.`,
  whyNot: "Li uniscono più cose insieme, e nessuna spicca: conversazioni, eventi e luoghi diversi.",
  certainty: (share: number): string =>
    share >= 0.9 ? "Gruppo ben saldo." : share >= 0.6 ? "Gruppo abbastanza saldo." : "Gruppo incerto.",
  between: (count: number) =>
    agree(
      count,
      "Una persona sta a cavallo con un altro gruppo.",
      `${format.number(count)} persone stanno a cavallo con altri gruppi.`,
    ),
  parts: (parts: readonly { readonly name: string; readonly people: number }[]) =>
    `Dentro se ne distinguono ${format.number(parts.length)}: ${format.list(parts.map(({ name, people: count }) => (name === "" ? people(count) : `${name} (${format.number(count)})`)))}.`,
  seeNamed: (name: string) => `Mostrami il gruppo ${name}`,
  more: (count: number) => `Mostrane ${agree(count, "un altro", `altri ${format.number(count)}`)}`,
  worlds: "Luoghi in comune",
  worldsIntro:
    "Aziende, scuole, conversazioni, eventi in cui compaiono almeno tre delle tue persone. Una persona può stare in più di uno. Premine uno per vedere chi c’è.",
  world: (count: number, onlyHere: number) =>
    onlyHere === 0 ? people(count) : `${people(count)}, ${format.number(onlyHere)} solo qui`,
  worldsMore: (count: number) => `Mostra ${agree(count, "un altro luogo", `altri ${format.number(count)} luoghi`)}`,
  hangsOn: (name: string) =>
    `Si regge su ${name}: senza questo legame, qui non ne avresti altri vivi, per quel che si vede.`,
};
