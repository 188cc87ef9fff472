import type { Identity } from "../../model/mention.ts";
import type { Draft } from "../text/draft.ts";
import { emailKey, fullName, linkedinSlug, phoneKey, shownName, textOrNull } from "../text/names.ts";
import { groupsOf } from "./groups.ts";

/** A card as its cells are written; empty where there is none. */
export type Card = {
  /** The whole name where the book keeps one; else it is made of the parts. */
  readonly name: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  /** Used where there is no name. */
  readonly nickname: string;
  readonly company: string;
  readonly role: string;
  readonly groups: string;
  readonly note: string;
  /** Each may hold several, ` ::: ` between them. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly sites: readonly string[];
};

/** Google Contacts joins several values of one kind so. */
const BETWEEN_VALUES = /\s*:::\s*/;

/**
 * Writes cards into a draft, each used or skipped once: the person, that ego keeps their address (without a day, for
 * none is in the file), ego's groups as circles, the company, and what ego noted. Birthdays, addresses and whatever
 * else a card may hold are not read.
 */
export function openCards(draft: Draft): (card: Card) => void {
  const seen = new Set<number>();

  return (card) => {
    const given = shownName(card.given);
    const family = shownName(card.family);
    const parts = fullName(fullName(given, shownName(card.middle)), family);
    // The parts are without "Dr." and "Jr.", which the whole name has.
    const whole = given !== "" && family !== "" ? parts : shownName(card.name) || parts;
    const name = nameOf(whole) || nameOf(shownName(card.nickname));
    const company = textOrNull(shownName(card.company));
    const identities = identitiesOf(card);
    if (name === "" && company !== null) return draft.skip("not-a-person");
    if (name === "" && identities.length === 0) return draft.skip("no-name");
    const mention = draft.card({
      name,
      given: textOrNull(given),
      family: textOrNull(family),
      identities,
      position: textOrNull(shownName(card.role)),
      company,
    });
    for (const group of groupsOf(card.groups)) {
      draft.membership({ mention, environment: { kind: "circle", name: group }, from: null, to: null });
    }
    if (company !== null) {
      draft.membership({ mention, environment: { kind: "company", name: company }, from: null, to: null });
    }
    draft.note(mention, card.note);
    if (seen.has(mention)) return draft.skip("duplicate");
    seen.add(mention);
    draft.trace({ mention, kind: "address-book", day: null, direction: "out" });
    draft.use();
  };
}

/** An address in the place of a name is no name: mail programs put it there when they know nothing else. */
const nameOf = (name: string): string => (emailKey(name) === null && phoneKey(name) === null ? name : "");

function identitiesOf({ emails, phones, sites, name, nickname }: Card): readonly Identity[] {
  const found: Identity[] = [];
  const add = (kind: Identity["kind"], value: string | null): void => {
    if (value !== null && !found.some((known) => known.kind === kind && known.value === value))
      found.push({ kind, value });
  };
  for (const site of valuesOf(sites)) add("linkedin-url", linkedinSlug(site));
  for (const email of [...valuesOf(emails), name, nickname]) add("email", emailKey(email));
  for (const phone of valuesOf(phones)) add("phone", phoneKey(phone));
  return found;
}

const valuesOf = (cells: readonly string[]): readonly string[] => cells.flatMap((cell) => cell.split(BETWEEN_VALUES));
