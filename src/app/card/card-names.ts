import type { View } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";
import { circleName } from "../circles/circle-name.ts";

/** How people and circles are called on the page. */
export type Naming = "names" | "initials" | "invented";

/** What stands for each person and circle, by their rows. Invented names hold nothing of the real ones. */
export function cardNames(
  view: View,
  naming: Naming,
  { card, terms }: Pick<Words, "card" | "terms">,
): { readonly person: (row: number) => string; readonly circle: (at: number) => string } {
  const met: number[] = [];
  return {
    person(row) {
      const name = view.people.names[row] ?? "";
      if (naming === "names") return name;
      if (naming === "initials") return initialsOf(name);
      // Numbered as they come: a place among everyone would tell how many there are.
      if (!met.includes(row)) met.push(row);
      return card.invented(met.indexOf(row) + 1);
    },
    circle(at) {
      const circle = view.circles[at];
      if (circle === undefined) return "";
      return naming === "invented" ? `${terms.circleKinds[circle.kind]} ${at + 1}` : circleName(circle, terms);
    },
  };
}

/** "Anna Maria Neri" as "A. M. N." */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.map((word) => `${/^./u.exec(word)?.[0] ?? ""}.`.toLocaleUpperCase()).join(" ");
}
