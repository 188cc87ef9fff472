import type { Day } from "../../model/day.ts";
import { byText } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { openDraft, mentionOf } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { phoneKey, shownName } from "../text/names.ts";
import type { Reader } from "../source.ts";
import { NOTICE, openChatLog } from "./chat-log.ts";
import type { ChatRecord } from "./chat-log.ts";
import { chatName, isChatPath, nameSign } from "./chat-name.ts";
import { openLines } from "./lines.ts";
import { messageHeader, splitSender } from "./message-header.ts";
import { noticeIn } from "./notices.ts";

/**
 * A chat exported from WhatsApp: Android's `Chat WhatsApp con Marco.txt`, iOS's `_chat.txt` (2015–2026). One file is one
 * chat. Media count as messages, and so do calls and messages deleted afterwards: somebody wrote on that day.
 */
export const whatsappReader: Reader = {
  id: "chat/whatsapp",
  platform: "chat",
  claims: isChatPath,
  recognises: (head) => isChat(head, false),
  recognisesNamed: (head) => isChat(head, true),
  open(path) {
    const log = openChatLog();
    const lines = openLines(log.line);
    return {
      push: lines.push,
      end() {
        lines.end();
        return readChat(log.done(), chatName(path));
      },
    };
  },
};

/**
 * True when the first written line begins as a message does, by a sender or as a notice. Server logs write
 * `2026-09-01 09:15:22 INFO: …`: where the year comes first, something of WhatsApp's own must be there too.
 */
function isChat(head: string, named: boolean): boolean {
  const lines = head.split("\n", LINES_LOOKED_AT).filter((line) => line.trim() !== "");
  const headers = lines.map(messageHeader);
  const [first] = headers;
  if (first === undefined || first === null) return false;
  const known = headers.filter((header) => header !== null);
  const isOurs = known.some(
    ({ rest }) => rest.includes("\u200E") || noticeIn(splitSender(rest)?.body ?? rest) !== null,
  );
  return (
    isOurs || ((named || !YEAR_FIRST.test(first.date.text)) && known.some(({ rest }) => splitSender(rest) !== null))
  );
}

/** Lines that tell a chat; enough to pass a first message of several lines. */
const LINES_LOOKED_AT = 50;
const YEAR_FIRST = /^\d{4}/;

/** WhatsApp exports so many messages at most, with media and without (2019–2026, by hearsay) … */
const LIMITS = [10_000, 40_000];
/** … and whether notices count among them is not known. */
const NEAR_LIMIT = 0.001;

/** Not people: WhatsApp's own accounts. */
const MACHINES: ReadonlySet<string> = new Set(["meta ai", "whatsapp"]);

function readChat(record: ChatRecord, path: string): Reading {
  const draft = openDraft();
  const { writers } = record;
  if (writers.length === 0) {
    draft.finding(record.strayLines > 0 ? "unknown-shape" : "holds-nothing", record.strayLines > 0 ? 1 : null);
    return draft.done(false);
  }
  if (record.guessed) draft.finding("day-month-guessed");
  if (LIMITS.some((limit) => Math.abs(limit - writers.length) <= limit * NEAR_LIMIT)) draft.finding("export-limit");
  const names = record.senders.map(personName);
  const title = titleOf(record, path);
  const isMessage = messageTest(record, { names, title });
  const written: Written[] = [];
  for (const [at, writer] of writers.entries()) {
    const day = record.days[at] ?? null;
    const name = names[writer] ?? "";
    if (writer === NOTICE || !isMessage(writer)) draft.skip("system-text");
    else if (name === "") draft.skip("no-name");
    else if (MACHINES.has(name.toLowerCase())) draft.skip("not-a-person");
    else if (day === null) draft.skip("no-date");
    else written.push({ name, day });
  }
  if (written.length > 0) writeChat(chatOf(record, { path, title, written }), draft);
  return draft.done(true);
}

type Written = { readonly name: string; readonly day: Day };

/** A sender or a person in a notice as shown: without the tilde of those who are not in the address book. */
function personName(written: string): string {
  return shownName(written.replace(/^[\u200E\u200F\u202A-\u202E\u2066-\u2069]*~[ \u00A0\u202F]*/, ""));
}

/** The group's name: as the path says, else as the last notice that tells it. Empty for chats of two. */
function titleOf({ notices }: ChatRecord, path: string): string {
  const told = notices.findLast(({ title }) => title !== null)?.title ?? "";
  return path === "" ? shownName(told) : path;
}

/**
 * Newer iPhones write notices under the group's own name: whoever is called as the group, and never wrote a line
 * without the app's mark, is the group.
 */
function messageTest(
  { senders, wroteText }: ChatRecord,
  { names, title }: { readonly names: readonly string[]; readonly title: string },
): (writer: number) => boolean {
  const sign = nameSign(title);
  if (sign === "" || senders.length < 3) return () => true;
  const group = new Set([...names.keys()].filter((at) => nameSign(names[at] ?? "") === sign && !wroteText.has(at)));
  return (writer) => !group.has(writer);
}

/** What is known of a chat once its messages are told from its notices. */
type Chat = {
  readonly written: readonly Written[];
  /** Everyone who took part, those included of whom only notices tell. */
  readonly people: readonly string[];
  readonly isGroup: boolean;
  readonly title: string;
  /** Who ego is, where the chat leaves no doubt; `null` otherwise. */
  readonly ego: string | null;
};

function chatOf(
  record: ChatRecord,
  { path, title, written }: { readonly path: string; readonly title: string; readonly written: readonly Written[] },
): Chat {
  const authors = new Set(written.map(({ name }) => name));
  const noticed = peopleInNotices(record, authors);
  const isGroup = authors.size > 2 || record.notices.some(({ ofGroup }) => ofGroup);
  const people = new Set(isGroup ? [...authors, ...noticed] : authors);
  const other = isGroup ? null : otherOf({ path, authors, noticed });
  // A number in the path is surely a person, who may not have answered.
  if (!isGroup && authors.size === 1 && phoneKey(path) !== null) people.add(path);
  const self = [...authors].filter((name) => name !== other);
  const deleted = [...record.deletedOwn].map((at) => personName(record.senders[at] ?? ""));
  const byDeletion = deleted.length === 1 && deleted[0] !== other && authors.has(deleted[0] ?? "") ? deleted[0] : null;
  const byOther = other !== null && self.length === 1 ? self[0] : null;
  return { written, people: [...people].toSorted(byText), isGroup, title, ego: byDeletion ?? byOther ?? null };
}

/**
 * In a chat of two, the one who is not ego: whom the file is named after, or whose name stands in a notice, for there
 * ego is always "you". `null` when nothing says.
 */
function otherOf(known: {
  readonly path: string;
  readonly authors: ReadonlySet<string>;
  readonly noticed: ReadonlySet<string>;
}): string | null {
  const { path, authors, noticed } = known;
  const sign = nameSign(path);
  const named = [...authors].filter((name) => noticed.has(name) || (sign !== "" && nameSign(name) === sign));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Names in notices, each as its sender writes it; a list of one person whose name holds an "and" stays one. */
function peopleInNotices({ notices }: ChatRecord, authors: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { names } of notices) {
    for (const name of names.map(personName)) {
      if (name !== "" && !MACHINES.has(name.toLowerCase())) found.add(name);
    }
  }
  return new Set([...found].filter((name) => !isPartOfAuthor(name, authors)));
}

/** `Carla e Ugo` in a notice is cut at the "e"; if somebody of that whole name writes, the pieces are nobody. */
function isPartOfAuthor(name: string, authors: ReadonlySet<string>): boolean {
  if (authors.has(name)) return false;
  return [...authors].some((author) => / (?:e|and) /.test(author) && author.split(/ (?:e|and) /).includes(name));
}

function writeChat(chat: Chat, draft: Draft): void {
  const { written, people, isGroup, title, ego } = chat;
  if (people.length < 2 && (isGroup || nameSign(title) !== nameSign(people[0] ?? ""))) {
    return draft.skip("unknown-person", written.length);
  }
  const conversation = draft.conversation(keyOf(chat));
  if (isGroup) conversation.title(title);
  const mentions = new Map(people.map((name) => [name, draft.mention(personMention(name))]));
  for (const mention of mentions.values()) conversation.joins(mention);
  for (const { name, day } of written) conversation.wrote(mentions.get(name) ?? 0, day);
  if (ego !== null) {
    const identity = personMention(ego).identities[0];
    if (identity !== undefined)
      draft.egoFact({ kind: "identity", identity, name: identity.kind === "name" ? ego : "" });
  }
  draft.use(written.length);
}

/**
 * A chat of two is known by its people; a group by its name, so that a later export, with people come and gone, is
 * the same chat; a group without a name by its people.
 */
function keyOf({ people, isGroup, title }: Chat): string {
  if (!isGroup) return ["direct", ...people].join("\n");
  return title === "" ? ["group", ...people].join("\n") : `group\n${title}`;
}

/** A person as the phone's address book calls them; a number where it does not know them. */
function personMention(name: string): Mention {
  const phone = phoneKey(name);
  return phone === null || !name.startsWith("+")
    ? mentionOf(name, [{ kind: "name", value: name }])
    : mentionOf("", [{ kind: "phone", value: phone }]);
}
