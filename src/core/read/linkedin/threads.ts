import type { Cells, Glance } from "../text/byte-rows.ts";
import type { ConversationDraft } from "../text/conversation-draft.ts";
import { dayFrom } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { shownName } from "../text/names.ts";
import { openCorrespondents } from "./correspondents.ts";
import type { MessageColumns } from "./message-columns.ts";
import { messageRefusal } from "./message-refusal.ts";

/** Rows of messages.csv as they become conversations. */
export type Threads = {
  /** `glance`: what is known of the row without its text, when it comes as bytes. */
  readonly row: (row: Cells, columns: MessageColumns, glance?: Glance) => void;
  /** After the last row: gives people their names. */
  readonly end: () => void;
};

/** A conversation, and the recipients it has already been told of. */
type Thread = { readonly key: string; readonly draft: ConversationDraft; readonly told: Set<unknown> };

const NO_GLANCE: Glance = { kind: -1, on: null, silent: false };

/** Counts messages into conversations. Days are UTC; what was written is looked at once and left. */
export function openThreads(draft: Draft): Threads {
  const correspondents = openCorrespondents(draft);
  const byKey = new Map<string, Thread>();
  /** Recipients known by name alone, to be looked up among all senders at the end. */
  const byName: { readonly thread: Thread; readonly to: string }[] = [];
  let latest: Thread | null = null;
  /**
   * By kind of row, of senders with an address: the hand of who wrote in which thread. Everything else such a row tells
   * was told by the first of them.
   */
  const usual: number[] = [];

  function row(cells: Cells, columns: MessageColumns, { kind, on, silent }: Glance = NO_GLANCE): void {
    const hand = usual[kind] ?? -1;
    if (on === null || hand < 0 || !silent) return newRow(cells, columns, kind);
    draft.wrote(hand, on);
    draft.use();
  }

  function newRow(cells: Cells, columns: MessageColumns, kind: number): void {
    const refusal = messageRefusal(cells, columns);
    if (refusal !== null) return draft.skip(refusal);
    const on = dayFrom(cells.at(columns.date));
    if (on === null) return draft.skip("no-date");
    const from = cells.at(columns.from);
    const senderUrl = cells.at(columns.senderUrl);
    const writer = correspondents.sender(from, senderUrl);
    if (writer === null) return draft.skip("unknown-person");
    const to = cells.at(columns.to);
    const urls = cells.at(columns.recipientUrls);
    const recipients = correspondents.recipients(urls, to);
    const people = recipients === null ? [from, to] : [senderUrl, urls];
    const thread = threadOf(cells.at(columns.conversation) || keyOfPeople(people));
    const title = cells.at(columns.title);
    if (title !== "") thread.draft.title(shownName(title));
    const hand = thread.draft.hand(writer);
    draft.wrote(hand, on);
    if (kind >= 0 && senderUrl !== "") usual[kind] = hand;
    if (recipients !== null) joins(thread, recipients);
    else if (to !== "" && !thread.told.has(to)) {
      const name = kept(to);
      thread.told.add(name);
      byName.push({ thread, to: name });
    }
    draft.use();
  }

  function joins(thread: Thread, recipients: readonly number[]): void {
    if (thread.told.has(recipients)) return;
    thread.told.add(recipients);
    for (const recipient of recipients) thread.draft.joins(recipient);
  }

  /** Exports write thread by thread, so the latest is the likeliest. */
  function threadOf(id: string): Thread {
    if (latest !== null && latest.key === id) return latest;
    latest = byKey.get(id) ?? newThread(kept(id));
    return latest;
  }

  function newThread(key: string): Thread {
    const thread = { key, draft: draft.conversation(key), told: new Set<unknown>() };
    byKey.set(key, thread);
    return thread;
  }

  return {
    row,
    end() {
      correspondents.nameAll();
      for (const { thread, to } of byName) {
        for (const recipient of correspondents.named(to)) thread.draft.joins(recipient);
      }
    },
  };
}

/** The key of a message without conversation: its people, so that both directions meet. */
function keyOfPeople(people: readonly string[]): string {
  const sorted = people
    .join(",")
    .split(/[,;]\s*/)
    .toSorted();
  return `with ${sorted.join(" ")}`;
}
