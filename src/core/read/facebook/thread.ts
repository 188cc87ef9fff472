import type { Day } from "../../model/day.ts";
import type { SkipReason } from "../../model/finding.ts";
import { byText } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { isObject, member, textOf } from "../text/json.ts";
import type { Draft } from "../text/draft.ts";
import { facebookMention, instantDay, isDeletedAccount, shownText } from "./facebook-text.ts";

/** How one of the two downloads names the parts of a message. */
export type MessageKeys = {
  readonly sender: string;
  readonly time: string;
  readonly unsent: string;
  readonly text: string;
};

/** A thread as either download describes it, names already shown. */
export type Thread = {
  readonly keys: MessageKeys;
  /** Shown names; those of closed accounts may be among them. */
  readonly participants: readonly string[];
  /** The title as shown: in a direct thread the other's name. */
  readonly title: string;
  /** The platform's own name for the thread; empty when the file does not say. */
  readonly slug: string;
  /** True when the file says outright that it is a group. */
  readonly saysGroup: boolean;
  readonly messages: readonly unknown[];
  /** Whose thread it is; Facebook's where left out. */
  readonly service?: Service;
};

/** What differs between Facebook and Instagram, which write threads alike (2018–2026). */
export type Service = {
  readonly mention: (name: string) => Mention;
  /** True for what stands in place of a closed account. */
  readonly isDeleted: (name: string) => boolean;
  /** Sentences the service writes under a person's name. */
  readonly notices: RegExp;
};

/** Message types that are notices by Facebook (`Subscribe`: joined, `Unsubscribe`: left; `placeholder`: unsent). */
const NOTICE_TYPES: ReadonlySet<string> = new Set(["Subscribe", "Unsubscribe", "placeholder"]);

/**
 * Sentences Facebook writes under a person's name when a friendship or chat begins. They are not contact: nearly
 * every thread has one. English seen 2018–2026; the Italian ones are translations not verified in a file.
 */
export const NOTICES =
  /^(?:You are now connected on Messenger|You can now message and call each other|Say hi to your new Facebook friend|User unsent a message|Ora siete (?:connessi|in contatto|collegati) su Messenger|Ora potete (?:inviarvi|scambiarvi) messaggi)/;

const FACEBOOK: Service = { mention: facebookMention, isDeleted: isDeletedAccount, notices: NOTICES };

/**
 * Counts who wrote on which day. Takes part who is a participant or wrote: those who left are only among the
 * writers. Calls count as messages; what the messages say is looked at only to tell notices from messages.
 */
export function readThread(thread: Thread, draft: Draft): void {
  if (thread.messages.length === 0) return draft.skip("empty-list");
  const service = thread.service ?? FACEBOOK;
  const people = new Set(thread.participants.filter((name) => !service.isDeleted(name)));
  const shown = new Map<string, string>();
  const written: { readonly name: string; readonly day: Day }[] = [];
  let deleted = people.size < thread.participants.length;
  for (const message of thread.messages) {
    const raw = textOf(member(message, thread.keys.sender));
    let name = shown.get(raw);
    if (name === undefined) {
      name = shownText(raw);
      shown.set(raw, name);
    }
    const day = instantDay(member(message, thread.keys.time));
    const reason = skipReason(message, { name, day, keys: thread.keys, service });
    deleted ||= reason === "deleted-account";
    if (reason !== null) draft.skip(reason);
    else if (day !== null) {
      people.add(name);
      written.push({ name, day });
    }
  }
  if (written.length === 0) return;
  if (people.size < 2) return draft.skip(deleted ? "deleted-account" : "unknown-person", written.length);
  writeConversation(thread, { people, written }, draft);
}

function skipReason(
  message: unknown,
  known: { readonly name: string; readonly day: Day | null; readonly keys: MessageKeys; readonly service: Service },
): SkipReason | null {
  if (!isObject(message)) return "wrong-shape";
  if (isNotice(message, known.keys, known.service)) return "system-text";
  if (known.service.isDeleted(known.name)) return "deleted-account";
  return known.day === null ? "no-date" : null;
}

function isNotice(message: unknown, keys: MessageKeys, { notices }: Service): boolean {
  return (
    NOTICE_TYPES.has(textOf(member(message, "type"))) ||
    member(message, keys.unsent) === true ||
    notices.test(textOf(member(message, keys.text)))
  );
}

/** Who is in a thread, and who wrote on which day, message by message. */
export type Counted = {
  readonly people: ReadonlySet<string>;
  readonly written: readonly { readonly name: string; readonly day: Day }[];
};

/** Writes a thread of whichever variant, under the key that every variant of it gets. */
export function writeConversation(
  thread: Pick<Thread, "title" | "slug" | "saysGroup" | "service">,
  counted: Counted,
  draft: Draft,
): void {
  const { people, written } = counted;
  const direct = isDirect(thread, people);
  const conversation = draft.conversation(direct ? directKey(people) : groupKey(thread, people));
  if (!direct && !listsNames(thread.title, people)) conversation.title(thread.title);
  const mentions = new Map<string, number>();
  for (const name of people) {
    const mention = draft.mention((thread.service ?? FACEBOOK).mention(name));
    mentions.set(name, mention);
    conversation.joins(mention);
  }
  for (const { name, day } of written) conversation.wrote(mentions.get(name) ?? 0, day);
  draft.use(written.length);
}

/** Two people (of whom a page may name one), and no title but one of their names: groups of two keep a title of their own. */
function isDirect(thread: Pick<Thread, "title" | "saysGroup">, people: ReadonlySet<string>): boolean {
  return people.size <= 2 && !thread.saysGroup && (thread.title === "" || people.has(thread.title));
}

/**
 * A direct thread is pooled by its two names, not by its folder. Since December 2023 chats move to end-to-end
 * encryption: the same chat lies in the standard download (`e2ee_cutover/…`) and, under another name, in the
 * Messenger download, overlapping by days. With one key for both, pooling by (writer, day) counts them once.
 * Two namesakes in two chats are pooled as well, as everywhere in a download that knows people by name only.
 */
function directKey(people: ReadonlySet<string>): string {
  return ["direct", ...[...people].toSorted(byText)].join("\n");
}

/** A group is pooled over its files by the platform's name for it, else by title and people. */
function groupKey(thread: Pick<Thread, "title" | "slug">, people: ReadonlySet<string>): string {
  return thread.slug === ""
    ? ["group", thread.title, ...[...people].toSorted(byText)].join("\n")
    : `group\n${thread.slug}`;
}

/** Untitled groups are titled by the export with their people ("A, B and C"): that is no name of a group. */
function listsNames(title: string, people: ReadonlySet<string>): boolean {
  let named = 0;
  for (const name of people) if (title.includes(name)) named++;
  return named >= 2;
}
