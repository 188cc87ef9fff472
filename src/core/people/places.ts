import type { EnvironmentKind } from "../model/reading.ts";
import type { FileRead } from "../model/source.ts";
import { plainLetters } from "./transliteration.ts";

/** Contexts small enough that being in both of two by that name says something; companies are compared on their own. */
const TELLING: ReadonlySet<EnvironmentKind> = new Set<EnvironmentKind>([
  "circle",
  "group",
  "school",
  "volunteering",
  "event",
]);
/** A shorter name of a place is an abbreviation that many use. */
const SHORTEST_PLACE = 4;

/** Calls `note` for each named circle, school, titled chat or meeting in which a file shows someone. */
export function eachPlace({ reading }: FileRead, note: (mention: number, place: string) => void): void {
  for (const { mention, environment } of reading.memberships) {
    const place = TELLING.has(environment.kind) ? placeWord(environment.name) : "";
    if (place !== "") note(mention, place);
  }
  for (const { title, people } of [...reading.conversations, ...(reading.gatherings ?? [])]) {
    const place = title === null ? "" : placeWord(title);
    if (place !== "") for (const mention of people) note(mention, place);
  }
}

function placeWord(name: string): string {
  const word = plainLetters(name).replaceAll(/[^\p{L}\p{N}]/gu, "");
  return word.length < SHORTEST_PLACE ? "" : word;
}
