import type { Draft } from "../text/draft.ts";
import { isObject, listOf, member, textOf } from "../text/json.ts";
import { repairMojibake } from "../text/mojibake.ts";
import { facebookPath, pathEnds } from "./facebook-path.ts";
import { shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";
import { readThread } from "./thread.ts";
import type { MessageKeys, Service } from "./thread.ts";

const STANDARD: MessageKeys = { sender: "sender_name", time: "timestamp_ms", unsent: "is_unsent", text: "content" };
const MESSENGER: MessageKeys = { sender: "senderName", time: "timestamp", unsent: "isUnsent", text: "text" };

/**
 * Threads of the standard download: `messages/…` (2018–2023), `your_activity_across_facebook/messages/…` (2023–24),
 * `your_facebook_activity/messages/…` (2024–26), in the sections `inbox`, `archived_threads`, `filtered_threads`,
 * `message_requests`, `e2ee_cutover`, `legacy_threads`; a long thread is cut into `message_1.json` (newest), `_2`, …; until 2019 it was one `message.json`.
 */
export const messagesReader = jsonReader({
  name: "messages",
  claims: pathEnds(/(?:^|\/)message(?:_\d+)?\.json$/),
  recognises: isStandardThread,
  read: (value, draft, path) => readStandardThread(value, draft, { path }),
  seesContact: true,
});

/** Reads one file of a thread of the standard download; false when it has not that shape. */
export function readStandardThread(
  value: unknown,
  draft: Draft,
  of: { readonly path: string; readonly service?: Service },
): boolean {
  const messages = member(value, "messages");
  const participants = member(value, "participants");
  if (!Array.isArray(messages) || (!Array.isArray(participants) && !hasSender(messages, STANDARD))) return false;
  const thread = repairMojibake(textOf(member(value, "thread_path")));
  readThread(
    {
      keys: STANDARD,
      participants: listOf(participants).map((person) => shownText(member(person, "name"))),
      title: shownText(member(value, "title")),
      slug: lastSegment(thread) || folderOf(of.path),
      saysGroup: member(value, "thread_type") === "RegularGroup",
      messages: listOf(messages),
      ...(of.service === undefined ? {} : { service: of.service }),
    },
    draft,
  );
  return true;
}

/**
 * Threads of Messenger's own end-to-end encrypted download (`messages.zip`, seen 2024–2026): flat files
 * `<Thread>_<N>.json`, which loose only their content tells apart, clean UTF-8, unsorted, milliseconds.
 */
export const messengerReader = jsonReader({
  name: "messenger",
  claims: pathEnds(/(?:^|\/)messages\/(?!message_)[^/]+_\d+\.json$/),
  recognises: (head) => isObjectWith(head, MESSENGER_PEOPLE),
  read(value, draft) {
    const messages = member(value, "messages");
    if (!Array.isArray(messages)) return false;
    const title = shownText(member(value, "threadName")).replace(/_\d+$/, "");
    const participants = listOf(member(value, "participants")).map(shownText);
    // The number after the name counts the files of one download, so it is no name of the thread.
    readThread({ keys: MESSENGER, participants, title, slug: "", saysGroup: false, messages: listOf(messages) }, draft);
    return true;
  },
  seesContact: true,
});

const STANDARD_PEOPLE = /"participants"\s*:\s*\[\s*(?:\{\s*"name"\s*:|\]\s*,\s*"messages")/;
const STANDARD_MESSAGE = /"messages"\s*:\s*\[\s*\{[^[\]{}]*"sender_name"\s*:/;
const MESSENGER_PEOPLE = /"participants"\s*:\s*\[\s*(?:"(?:[^"\\]|\\.)*"|\]\s*,\s*"threadName")/;

/** True for the beginning of a thread of the standard download, Facebook's or Instagram's. */
export function isStandardThread(head: string): boolean {
  return isObjectWith(head, STANDARD_PEOPLE) || (isObjectWith(head, STANDARD_MESSAGE) && !MESSENGER_PEOPLE.test(head));
}

function isObjectWith(head: string, pattern: RegExp): boolean {
  return /^\s*\{/.test(head) && pattern.test(head);
}

function hasSender(messages: unknown, keys: MessageKeys): boolean {
  return listOf(messages).some((message) => isObject(message) && typeof message[keys.sender] === "string");
}

/** `inbox/camminatori_ab12` → `camminatori_ab12`. */
function lastSegment(threadPath: string): string {
  return threadPath.replace(/\/+$/, "").split("/").at(-1)?.toLowerCase() ?? "";
}

/** The folder a thread's file lies in; empty for a loose file. */
export function folderOf(path: string): string {
  return facebookPath(path).split("/").at(-2) ?? "";
}
