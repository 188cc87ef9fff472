import { power } from "../../src/core/model/arithmetic.ts";
import { type Dice, diceFrom } from "../../src/core/model/dice.ts";
import { digest } from "../../src/core/model/digest.ts";
import type { Mention } from "../../src/core/model/mention.ts";
import type { Conversation, EnvironmentKind, MembershipClaim } from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { dayOf, fileOf } from "./sketch-files.ts";

/** Exports to invent: who sits in which circle is known, what the files show of it is given. Shares are 0–1. */
export type Plan = {
  readonly people: number;
  readonly circles: number;
  /** How many times larger the largest circle is than the smallest. */
  readonly spread: number;
  /** Share of people who also sit in a second circle. */
  readonly overlap: number;
  /** Share of memberships (a person in a place) that no file shows. */
  readonly missing: number;
  /** Share of people shown in a place of a circle that is not theirs. */
  readonly wrong: number;
  /** Share of people who are all at one large company that cuts across circles. */
  readonly everyone: number;
  readonly seed: number;
};

/** What was planted, and the files that show it. */
export type Planted = {
  readonly files: readonly FileRead[];
  /** Each person's own circle: the known answer, as a partition. */
  readonly circleOf: readonly number[];
  /** Everyone of each circle, those included for whom it is the second one. */
  readonly circles: readonly (readonly number[])[];
};

const CHAT_DAY = dayOf("2026-10-01");
const KINDS: readonly EnvironmentKind[] = ["company", "school", "group", "volunteering"];
/** A circle shows in one place that all of it belongs to and up to this many smaller ones. */
const MOST_CORNERS = 3;
/** Chance that someone of the circle is in one of its smaller places. */
const IN_CORNER = 0.5;
/** A smaller place is a chat, and so seen, one time in two. */
const CHATS = 0.5;

type Place = { readonly kind: EnvironmentKind; readonly name: string; readonly members: readonly number[] };

/**
 * Invents a LinkedIn list with companies and a Facebook download with groups, schools and chats, of the same people. The
 * same seed with more missing shows a part of what it shows with less.
 */
export function plant(plan: Plan): Planted {
  const dice = diceFrom(plan.seed * 104_729);
  const circleOf = circlesOf(plan);
  const circles = Array.from({ length: plan.circles }, (_, circle): number[] =>
    circleOf.flatMap((own, row) => (own === circle ? [row] : [])),
  );
  for (const [row, own] of circleOf.entries()) {
    const second = (own + 1 + Math.floor(dice() * (plan.circles - 1))) % plan.circles;
    if (dice() < plan.overlap) circles[second]?.push(row);
  }
  const strays = circleOf.flatMap((own, row) => {
    const other = (own + 1 + Math.floor(dice() * (plan.circles - 1))) % plan.circles;
    return dice() < plan.wrong ? [{ row, other }] : [];
  });
  const places = circles.flatMap((members, circle) => {
    const shown = [...members, ...strays.flatMap(({ row, other }) => (other === circle ? [row] : []))];
    return placesOf(circle, shown, dice);
  });
  const anywhere = circleOf.flatMap((_, row) => (dice() < plan.everyone ? [row] : []));
  const everywhere: Place = { kind: "volunteering", name: "Gruppo Universale", members: anywhere };
  const seen = [...places, ...(anywhere.length > 0 ? [everywhere] : [])].map((place, at) => {
    const loss = diceFrom(plan.seed * 31 + at * 7_919);
    return { ...place, members: place.members.filter(() => loss() >= plan.missing) };
  });
  return { files: filesOf(plan, seen), circleOf, circles };
}

/** Sizes grow evenly in ratio from the smallest to the largest. */
function circlesOf({ people, circles, spread }: Plan): readonly number[] {
  const shares = Array.from({ length: circles }, (_, at) => power(spread, at / Math.max(1, circles - 1)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let until = 0;
  const ends = shares.map((share) => (until += share) / all);
  return Array.from({ length: people }, (_, row) => ends.findIndex((end) => (row + 0.5) / people <= end));
}

function placesOf(circle: number, members: readonly number[], dice: Dice): readonly Place[] {
  const kind = KINDS[circle % KINDS.length] ?? "group";
  const corners = Array.from({ length: Math.floor(dice() * (MOST_CORNERS + 1)) }, (_, at): Place => {
    const isChat = dice() < CHATS;
    const name = `Angolo ${circle} ${at}`;
    return { kind: isChat ? "conversation" : "group", name, members: members.filter(() => dice() < IN_CORNER) };
  });
  return [{ kind, name: `Luogo ${circle}`, members }, ...corners];
}

function filesOf({ people, seed }: Plan, places: readonly Place[]): readonly FileRead[] {
  const companyOf = new Map<number, string>();
  const memberships: MembershipClaim[] = [];
  const conversations: Conversation[] = [];
  for (const { kind, name, members } of places) {
    if (kind === "conversation") conversations.push(chat(name, members));
    for (const mention of members) {
      if (kind === "company" && !companyOf.has(mention)) companyOf.set(mention, name);
      else if (kind !== "conversation")
        memberships.push({ mention, environment: { kind, name }, from: null, to: null });
    }
  }
  const mentions = Array.from({ length: people }, (_, row): Mention => ({
    name: nameOf(seed, row),
    given: null,
    family: null,
    identities: [{ kind: "email", value: emailOf(row) }],
    position: null,
    company: null,
  }));
  const listed = mentions.map((mention, row) => ({ ...mention, company: companyOf.get(row) ?? null }));
  const traces = mentions.map(
    (_, mention) => ({ mention, kind: "contact-listed", direction: "both", day: null }) as const,
  );
  return [
    fileOf("linkedin", "Connections.csv", { mentions: listed, traces }),
    fileOf("facebook", "your_facebook_activity.json", { mentions, memberships, conversations, seesContact: true }),
  ];
}

const chat = (name: string, members: readonly number[]): Conversation => ({
  key: name,
  title: name,
  people: members,
  writers: members,
  days: members.map(() => CHAT_DAY),
  counts: members.map(() => 1),
});

/** The address by which each planted person is known again. */
export const emailOf = (row: number): string => `persona${row}@prova.example`;

const LETTERS = "bcdfglmnprstvzae";

/** Two words that nobody else has, so that names join no one. */
function nameOf(seed: number, row: number): string {
  const letters = Array.from(digest(`planted ${seed} ${row}`), (digit) => LETTERS[Number.parseInt(digit, 16)] ?? "");
  return `${letters.slice(0, 6).join("")} ${letters.slice(6, 14).join("")}`;
}
