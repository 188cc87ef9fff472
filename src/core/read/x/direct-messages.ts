import type { Day } from "../../model/day.ts";
import { dayFrom } from "../text/dates.ts";
import type { ConversationDraft } from "../text/conversation-draft.ts";
import type { Draft } from "../text/draft.ts";
import { isObject, listOf, member, textOf } from "../text/json.ts";
import { shownName } from "../text/names.ts";
import { accountId, accountMention, accountsIn, xReader } from "./x-file.ts";

/**
 * Messages between two: `data/direct-messages.js` (`direct-message.js` until 2019), conversation `a-b` of two account
 * numbers, instants in UTC (2018–2026). Of a message only the sender and the day are looked at.
 */
export const directMessagesReader = xReader({
  name: "direct-messages",
  file: "direct-messages?",
  variable: "direct_messages?",
  wrapper: "dmConversation",
  record: readConversation,
  seesContact: true,
});

/** Messages in groups: `data/direct-messages-group.js`; who joined and left stands among the messages (2019–2026). */
export const groupMessagesReader = xReader({
  name: "direct-messages-group",
  file: "direct-messages?-group",
  variable: "direct_messages?_group",
  wrapper: "dmConversation",
  record: readConversation,
  seesContact: true,
});

function readConversation(value: unknown, draft: Draft): void {
  const messages = listOf(member(value, "messages"));
  const key = textOf(member(value, "conversationId")).slice(0, LONGEST_KEY);
  if (key === "") return draft.skip("wrong-shape", Math.max(1, messages.length));
  if (messages.length === 0) return draft.skip("empty-list");
  const conversation = draft.conversation(key);
  const joins = (id: string): number => {
    const mention = draft.mention(accountMention(id));
    conversation.joins(mention);
    return mention;
  };
  // `12-34`: both are in it, whoever wrote.
  for (const id of /^(\d{1,24})-(\d{1,24})$/.exec(key)?.slice(1) ?? []) joins(id);
  for (const message of messages) readMessage(message, { draft, conversation, joins });
}

/** Two account numbers and a dash; longer is no key of X's. */
const LONGEST_KEY = 60;

type Into = {
  readonly draft: Draft;
  readonly conversation: ConversationDraft;
  readonly joins: (id: string) => number;
};

/** A message, or a notice: reactions, joining, leaving, a new name. */
function readMessage(message: unknown, { draft, conversation, joins }: Into): void {
  const said = member(message, "messageCreate");
  if (!isObject(said)) {
    readNotice(message, { draft, conversation, joins });
    return draft.skip(isObject(message) ? "system-text" : "wrong-shape");
  }
  const sender = accountId(said["senderId"]);
  const day = dayOf(said["createdAt"]);
  if (sender === "") return draft.skip("unknown-person");
  if (day === null) return draft.skip("no-date");
  const recipient = accountId(said["recipientId"]);
  if (recipient !== "" && recipient !== "0") joins(recipient);
  conversation.wrote(joins(sender), day);
  draft.use();
}

/** Whoever joined, left or was there takes part, and a group has the longest name it was given, whatever the order of messages. */
function readNotice(message: unknown, { conversation, joins }: Into): void {
  const joined = member(message, "joinConversation");
  const people = [
    ...accountsIn(member(joined, "participantsSnapshot")),
    ...accountsIn(member(member(message, "participantsJoin"), "userIds")),
    ...accountsIn(member(member(message, "participantsLeave"), "userIds")),
    ...accountsIn([member(joined, "initiatingUserId")]),
  ];
  for (const id of people) joins(id);
  conversation.title(shownName(textOf(member(member(message, "conversationNameUpdate"), "name"))));
}

function dayOf(value: unknown): Day | null {
  const text = textOf(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? dayFrom(text.slice(0, 10)) : null;
}
