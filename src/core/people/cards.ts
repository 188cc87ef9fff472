import type { Change } from "../model/change.ts";
import type { Identity } from "../model/mention.ts";
import { atomOfCard } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import { DECLARED, strongKeys } from "./keys.ts";

/** Whom ego wrote down by hand, each under its card; the last word on a card counts. */
export function cardAtoms(changes: readonly Change[], home: string): readonly Atom[] {
  const cards = new Map<string, Extract<Change, { kind: "add-person" }>>();
  for (const change of changes)
    if (change.kind === "add-person" && change.card.trim() !== "") cards.set(change.card.trim(), change);
  return [...cards.values()].map((added) => {
    const identities: readonly Identity[] = [{ kind: "card-uid", value: added.card.trim() }, ...added.identities];
    const mention = {
      name: added.name.normalize("NFC").trim(),
      given: null,
      family: null,
      identities: added.identities,
      position: textOrNull(added.position),
      company: textOrNull(added.company),
    };
    return atomOfCard(
      DECLARED,
      mention,
      identities.flatMap((identity) => strongKeys(identity, home)),
    );
  });
}

const textOrNull = (text: string | null): string | null => (text === null || text.trim() === "" ? null : text.trim());
