import { day } from "../../model/day.ts";
import { byText } from "../../model/ids.ts";
import type { Draft } from "../text/draft.ts";
import { textOrNull } from "../text/names.ts";
import type { Card } from "./card.ts";

type Person = Extract<Card, { kind: "person" }>;

/** More cards than this made on one day came from an import or a change of telephone: the day says nothing. */
const MOST_CARDS_MADE_IN_A_DAY = 10;

/** Writes a whole address book into a draft: its people first, then what ties them to circles and to each other. */
export function writeCards(cards: readonly Card[], draft: Draft): void {
  const people = cards.filter((card) => card.kind === "person");
  const uids = trustedUids(people);
  const importDays = daysOfImports(people);
  const known = openIndex();
  const mentions = new Map<Card, number>();
  const seen = new Set<number>();

  for (const card of people) {
    const identities = card.uid !== null && uids.has(card.uid) ? withUid(card, card.uid) : card.identities;
    if (card.name === "" && card.identities.length === 0) {
      draft.skip("no-name");
      continue;
    }
    const { name, given, family } = card;
    const mention = draft.card({
      name,
      given,
      family,
      identities,
      position: textOrNull(card.position),
      company: textOrNull(card.company),
    });
    known.add(card, mention);
    mentions.set(card, mention);
    for (const label of card.labels) claim(mention, label, draft);
    draft.note(mention, card.note);
    if (seen.has(mention)) {
      draft.skip("duplicate");
      continue;
    }
    seen.add(mention);
    const made = card.created === null || importDays.has(card.created) ? null : day(card.created);
    draft.trace({ mention, kind: "address-book", day: made, direction: "out" });
    draft.use();
  }

  for (const card of cards) {
    if (card.kind === "other") draft.skip("not-a-person");
    if (card.kind === "group") writeGroup(card, known.find, draft);
    if (card.kind === "person") {
      const self = mentions.get(card);
      for (const other of card.related.map(known.find)) {
        if (self !== undefined && other !== null) draft.acquainted(self, other);
      }
    }
  }
}

/** A group whose members are known puts them in a circle; one without tells nothing. */
function writeGroup(card: Extract<Card, { kind: "group" }>, find: Find, draft: Draft): void {
  const members = card.members.map(find).filter((member) => member !== null);
  if (members.length === 0 || card.name === "") return draft.skip("empty-list");
  for (const member of members) claim(member, card.name, draft);
  draft.use();
}

function claim(mention: number, name: string, draft: Draft): void {
  draft.membership({ mention, environment: { kind: "circle", name }, from: null, to: null });
}

const withUid = (card: Person, uid: string): Person["identities"] =>
  [...card.identities, { kind: "card-uid" as const, value: uid }].toSorted(
    (a, b) => byText(a.kind, b.kind) || byText(a.value, b.value),
  );

/** Ids that stand on cards of one name only; some programs write the same on every card. */
function trustedUids(people: readonly Person[]): ReadonlySet<string> {
  const names = new Map<string, string | null>();
  for (const { uid, name } of people) {
    if (uid === null) continue;
    const before = names.get(uid);
    names.set(uid, before === undefined || before === name ? name : null);
  }
  return new Set([...names].filter(([, name]) => name !== null).map(([uid]) => uid));
}

function daysOfImports(people: readonly Person[]): ReadonlySet<number> {
  const made = new Map<number, number>();
  for (const { created } of people) if (created !== null) made.set(created, (made.get(created) ?? 0) + 1);
  return new Set([...made].filter(([, cards]) => cards > MOST_CARDS_MADE_IN_A_DAY).map(([on]) => on));
}

/** The person behind an id, an e-mail address or a whole name; `null` for nobody or several. */
type Find = (text: string) => number | null;

function openIndex(): { readonly add: (card: Person, mention: number) => void; readonly find: Find } {
  const byKey = new Map<string, number | null>();
  const put = (key: string, mention: number): void => {
    const before = byKey.get(key);
    byKey.set(key, before === undefined || before === mention ? mention : null);
  };
  return {
    add(card, mention) {
      if (card.uid !== null) put(card.uid, mention);
      if (card.name !== "") put(card.name.toLowerCase(), mention);
      for (const { kind, value } of card.identities) if (kind === "email") put(value, mention);
    },
    find: (text) => byKey.get(text) ?? byKey.get(text.toLowerCase()) ?? null,
  };
}
