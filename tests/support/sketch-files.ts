import { parseDay } from "../../src/core/model/day.ts";
import type { Day } from "../../src/core/model/day.ts";
import type { Identity, Mention } from "../../src/core/model/mention.ts";
import type { Platform } from "../../src/core/model/platform.ts";
import {
  NOTHING_READ,
  type Conversation,
  type EgoFact,
  type EnvironmentKind,
  type MembershipClaim,
  type Reading,
  type Trace,
  type TraceKind,
} from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";

/**
 * A file as a reader would hand it over, drawn in words, one fact a line; blank lines are passed over.
 *
 *   Anna Neri /anna-neri anna@x.it +39333 @Ferrero: listed 2019-03-02
 *   Anna Neri: recommendation in 2020-01-01         the kinds of trace are spelt as in the model, `listed` is contact-listed
 *   Anna Neri: company Ferrero                      a membership, any kind of environment
 *   me Marta Riva /marta-riva                       who ego is; `me company Ferrero` where ego belongs
 *   chat t1 "Coro": Marta Riva 2024-01-01 2024-01-02, Anna Neri 2024-01-02, Bruno Sala
 *
 * `/slug` is a LinkedIn address, `Given|Family` cuts a name as the source does, `#uid` is a card. On
 * Facebook a name is its own identity. The same writing anywhere in a file is the same mention. A file
 * with a chat sees contact.
 */
export function sketchFile(platform: Platform, path: string, drawing: string): FileRead {
  const mentions: Mention[] = [];
  const byWriting = new Map<string, number>();
  const traces: Trace[] = [];
  const conversations: Conversation[] = [];
  const memberships: MembershipClaim[] = [];
  const egoFacts: EgoFact[] = [];
  const mention = (writing: string): number => {
    const person = mentionOf(platform, writing.trim());
    const known = byWriting.get(JSON.stringify(person));
    if (known !== undefined) return known;
    byWriting.set(JSON.stringify(person), mentions.length);
    return mentions.push(person) - 1;
  };
  const lines = drawing.split("\n").map((text) => text.trim());
  for (const line of lines.filter((text) => text !== "")) {
    const chat = /^chat (\S+)(?: "([^"]*)")?: (.*)$/.exec(line);
    const mine = /^me (company|school|volunteering|group|event|family|circle) (.*)$/.exec(line);
    const [, who = "", what = ""] = /^(.*): (.*?)$/.exec(line) ?? [];
    if (chat !== null) conversations.push(chatOf(chat, mention));
    else if (mine !== null) {
      const environment = { kind: kindOf(mine[1] ?? ""), name: mine[2] ?? "" };
      egoFacts.push({ kind: "belonged", environment, role: null, from: null, to: null });
    } else if (line.startsWith("me ")) {
      const person = mentionOf(platform, line.slice(3));
      const identities = person.identities.length > 0 ? person.identities : [nameOf(person)];
      for (const identity of identities) egoFacts.push({ kind: "identity", identity, name: person.name });
    } else if (who !== "") tellOf(mention(who), what, { traces, memberships });
    else mention(line);
  }
  return fileOf(platform, path, {
    mentions,
    traces,
    conversations,
    memberships,
    egoFacts,
    seesContact: conversations.length > 0,
  });
}

/** A file around some parts of a reading; what is left out is empty. */
export function fileOf(platform: Platform, path: string, reading: Partial<Reading>): FileRead {
  const whole: Reading = { ...NOTHING_READ, ...reading };
  return { platform, path, reader: `${platform}/sketch`, reading: whole, error: null };
}

const nameOf = ({ name }: Mention): Identity => ({ kind: "name", value: name });

/** A day that must exist. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

function mentionOf(platform: Platform, writing: string): Mention {
  const words = writing.split(/\s+/);
  const identities = words.flatMap((word): readonly Identity[] => {
    if (word.startsWith("/")) return [{ kind: "linkedin-url", value: word.slice(1) }];
    if (word.startsWith("+")) return [{ kind: "phone", value: word }];
    if (word.startsWith("#")) return [{ kind: "card-uid", value: word.slice(1) }];
    return /.@/.test(word) ? [{ kind: "email", value: word }] : [];
  });
  const company =
    words
      .find((word) => word.startsWith("@"))
      ?.slice(1)
      .replaceAll("_", " ") ?? null;
  const shown = words.filter((word) => !/^[/+#@]|.@/.test(word)).join(" ");
  const [given = null, family = null] = shown.includes("|") ? shown.split("|") : [];
  const name = shown.replace("|", " ");
  const own: readonly Identity[] = platform === "facebook" ? [{ kind: "facebook-name", value: name }] : [];
  return { name, given, family, identities: [...identities, ...own], position: null, company };
}

function chatOf([, key = "", title, talk = ""]: RegExpExecArray, mention: (writing: string) => number): Conversation {
  const people = new Set<number>();
  const entries: { readonly writer: number; readonly day: Day }[] = [];
  for (const turn of talk.split(",")) {
    const who = mention(turn.replaceAll(/\d{4}-\d\d-\d\d/g, ""));
    people.add(who);
    for (const [day] of turn.matchAll(/\d{4}-\d\d-\d\d/g)) entries.push({ writer: who, day: dayOf(day) });
  }
  entries.sort((a, b) => a.day - b.day || a.writer - b.writer);
  return {
    key,
    title: title ?? null,
    people: [...people].toSorted((a, b) => a - b),
    writers: entries.map(({ writer }) => writer),
    days: entries.map(({ day }) => day),
    counts: entries.map(() => 1),
  };
}

function tellOf(
  mention: number,
  what: string,
  into: { readonly traces: Trace[]; readonly memberships: MembershipClaim[] },
): void {
  const [first = "", ...rest] = what.split(" ");
  if (ENVIRONMENTS.has(first)) {
    into.memberships.push({
      mention,
      environment: { kind: kindOf(first), name: rest.join(" ") },
      from: null,
      to: null,
    });
    return;
  }
  const kind = TRACES.find(
    (candidate) => candidate === first || (first === "listed" && candidate === "contact-listed"),
  );
  if (kind === undefined) throw new Error(`cannot read the drawing at: ${what}`);
  const direction = rest.find((word): word is "in" | "out" => word === "in" || word === "out") ?? "both";
  into.traces.push({ mention, kind, direction, day: parseDay(rest.at(-1) ?? "") });
}

const TRACES: readonly TraceKind[] = [
  "contact-listed",
  "contact-ended",
  "invitation",
  "follow",
  "recommendation",
  "endorsement",
  "tagged-together",
  "poke",
  "relative",
  "address-book",
];

const ENVIRONMENTS: ReadonlyMap<string, EnvironmentKind> = new Map(
  (["company", "school", "conversation", "group", "event", "family", "volunteering", "circle"] as const).map((kind) => [
    kind,
    kind,
  ]),
);

const kindOf = (word: string): EnvironmentKind => ENVIRONMENTS.get(word) ?? "group";
