import { byText } from "../model/ids.ts";
import { wellFormed } from "../model/well-formed.ts";
import type { Person } from "../model/network.ts";
import { contentLines, escapedText } from "../purpose/calendar-file.ts";

/** The people of a circle as cards (vCard 3.0, RFC 2426), which every address book takes: with names and addresses. */
export function circleCards(people: readonly Person[], circle: string): string {
  return people
    .toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id))
    .map((person) => contentLines(cardLines(person, circle)))
    .join("");
}

function cardLines({ name, position, company, identities }: Person, circle: string): readonly string[] {
  const of = (wanted: string): readonly string[] => [
    ...new Set(identities.filter(({ kind }) => kind === wanted).map(({ value }) => value)),
  ];
  const shown = escapedText(name === "" ? (of("email")[0] ?? "") : name);
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    // Which part is the family's name nobody can tell from a name shown.
    `N:;${shown};;;`,
    `FN:${shown}`,
    ...(company === null ? [] : [`ORG:${escapedText(company)}`]),
    ...(position === null ? [] : [`TITLE:${escapedText(position)}`]),
    ...of("email").map((email) => `EMAIL;TYPE=INTERNET:${escapedText(email)}`),
    ...of("phone").map((phone) => `TEL;TYPE=CELL:${escapedText(phone)}`),
    ...of("linkedin-url").map((slug) => `URL:https://www.linkedin.com/in/${encodeURIComponent(wellFormed(slug))}`),
    ...(circle === "" ? [] : [`CATEGORIES:${escapedText(circle)}`]),
    "END:VCARD",
  ];
}
