import type { Mention } from "../../model/mention.ts";
import { jsonReader } from "../facebook/json-reader.ts";
import { isStandardThread, readStandardThread } from "../facebook/messages.ts";
import type { Service } from "../facebook/thread.ts";
import { mentionOf } from "../text/draft.ts";
import { isThreadPath } from "./instagram-path.ts";

/**
 * A like or a reaction is written as a message of its own. It repeats what `reactions` says and is no message: counted
 * as a notice, as Facebook's reactions are not counted either. English seen 2020–2026 (the picture stands as mangled
 * bytes, hence the gap); the Italian forms are translations not verified in a file.
 */
const REACTIONS =
  /^(?:Reacted .{1,40} to (?:your|a|their) message|Liked (?:a|your) message|Ha (?:aggiunto la reazione|reagito con) .{1,40} (?:al tuo|a un) messaggio|Ha messo .{1,20} (?:al tuo|a un) messaggio|Reazione .{1,40} al tuo messaggio)\s*$/;

/** What stands in place of a closed account; the Italian forms are not verified in a file. */
const DELETED: ReadonlySet<string> = new Set(["", "instagram user", "utente instagram", "utente di instagram"]);

const INSTAGRAM: Service = {
  mention: threadMention,
  isDeleted: (name) => DELETED.has(name.toLowerCase()),
  notices: REACTIONS,
};

/**
 * Direct messages: `your_instagram_activity/messages/inbox/<user_id>/message_1.json` (2023–26), before that
 * `messages/inbox/…`, written as Facebook writes its own, mangled accents included.
 */
export const messagesReader = jsonReader({
  platform: "instagram",
  name: "messages",
  claims: isThreadPath,
  // The very structure of Facebook's threads: only the path tells whose it is.
  recognises: () => false,
  recognisesNamed: isStandardThread,
  read: (value, draft, path) => readStandardThread(value, draft, { path, service: INSTAGRAM }),
  seesContact: true,
});

/** People in threads stand with the name they show, which is not their user name. */
function threadMention(name: string): Mention {
  return mentionOf(name, [{ kind: "name", value: name }]);
}
