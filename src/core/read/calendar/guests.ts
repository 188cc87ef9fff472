import { byText } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { mentionOf } from "../text/draft.ts";
import type { Attendee } from "./attendee.ts";

/** Everyone a calendar names, each once, by e-mail address or else by name. */
export type Guests = {
  /** The guest's index, made when first met. */
  readonly meet: (attendee: Pick<Attendee, "email" | "name">) => number;
  /** The guest of an address, if met. */
  readonly indexOf: (email: string) => number | null;
  /** What the guest is known by: the address, or the name. */
  readonly keyOf: (guest: number) => string;
  /** Under the name written most often; of equals the longer. */
  readonly mention: (guest: number) => Mention;
};

type Guest = { readonly email: string | null; readonly names: Map<string, number> };

/** Nobody met yet. */
export function openGuests(): Guests {
  const guests: Guest[] = [];
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  return {
    meet({ email, name }) {
      const key = email ?? `name:${name}`;
      const known = byKey.get(key);
      const index = known ?? guests.length;
      if (known === undefined) {
        byKey.set(key, index);
        keys.push(key);
        guests.push({ email, names: new Map() });
      }
      const names = guests[index]?.names;
      if (name !== "" && names !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
      return index;
    },
    indexOf: (email) => byKey.get(email) ?? null,
    keyOf: (guest) => keys[guest] ?? "",
    mention(guest) {
      const { email, names } = guests[guest] ?? { email: null, names: new Map<string, number>() };
      const [best] = [...names].toSorted(
        ([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length || byText(a, b),
      );
      return mentionOf(best?.[0] ?? "", email === null ? [] : [{ kind: "email", value: email }]);
    },
  };
}
