import type { Reader } from "../source.ts";
import { openDraft } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import type { ConversationDraft } from "../text/conversation-draft.ts";
import { dayFrom } from "../text/dates.ts";
import { openCorrespondents } from "./correspondents.ts";
import type { Correspondents } from "./correspondents.ts";
import { hasAll, headerDelimiter } from "../text/header.ts";
import type { Columns } from "../text/header.ts";
import { openHeadedTable } from "../text/headed-table.ts";
import type { TableRow } from "../text/headed-table.ts";
import { kept } from "../text/kept.ts";
import { shownName } from "../text/names.ts";
import { linkedinFileKey } from "../text/path.ts";
import { scanRows } from "../text/scan-rows.ts";
import { messageRefusal } from "./message-refusal.ts";

/** Columns looked at; all others are passed over unread. */
const COLUMNS = [
  ...["conversationid", "conversationtitle", "from", "senderprofileurl", "to", "recipientprofileurls", "date"],
  ...["content", "folder", "ismessagedraft", "isconversationdraft"],
];

/**
 * Reads messages.csv: who wrote on which day in which conversation, and nothing of what. Every era:
 * nine columns (≤ early 2023, profile address of the sender alone), ten with the recipients'
 * (mid 2023), drafts and attachments (2024–2025), every cell quoted (March 2026). Days are UTC.
 * Files of a million rows are usual for some, so rows are cut by our own scanner.
 */
export const messages: Reader = {
  id: "linkedin/messages",
  platform: "linkedin",
  claims: (path) => linkedinFileKey(path) === "messages" && !/\.(?!csv$)[a-z]{2,5}$/i.test(path),
  recognises: (head) => headerDelimiter(head, isMessages) !== null,
  open() {
    const draft = openDraft();
    const correspondents = openCorrespondents(draft);
    const threads = openThreads(draft, correspondents);
    const wanted = new Set<number>();
    let header = false;
    const table = openHeadedTable({
      knows: isMessages,
      draft,
      row: threads.row,
      header: (columns) => {
        header = true;
        for (const column of COLUMNS) wanted.add(columns.get(column) ?? -1);
      },
      cut: scanRows((column) => !header || wanted.has(column)),
      isPlain: () => true,
    });
    return {
      push: table.push,
      end() {
        table.end();
        threads.end();
        return draft.done(true);
      },
    };
  },
};

function isMessages(columns: Columns): boolean {
  return hasAll(columns, ["conversationid", "from", "to", "date", "content"]);
}

/** A conversation, and the recipients it has already been told of. */
type Thread = { readonly draft: ConversationDraft; readonly told: Set<unknown> };

function openThreads(draft: Draft, correspondents: Correspondents): { row: (row: TableRow) => void; end: () => void } {
  const byId = new Map<string, Thread>();
  /** Recipients known by name alone, to be looked up among all senders at the end. */
  const byName: { readonly thread: Thread; readonly to: string }[] = [];
  let latest: { readonly id: string; readonly thread: Thread } | null = null;

  function row(cells: TableRow): void {
    const refusal = messageRefusal(cells);
    if (refusal !== null) return draft.skip(refusal);
    const on = dayFrom(cells.cell("date"));
    if (on === null) return draft.skip("no-date");
    const writer = correspondents.sender(cells.cell("from"), cells.cell("senderprofileurl"));
    if (writer === null) return draft.skip("unknown-person");
    const to = cells.cell("to");
    const recipients = correspondents.recipients(cells.cell("recipientprofileurls"), to);
    const id = cells.cell("conversationid");
    const thread = id === "" ? threadOf(keyOfPeople(cells, recipients)) : threadById(id);
    thread.draft.title(shownName(cells.cell("conversationtitle")));
    thread.draft.wrote(writer, on);
    if (recipients !== null) {
      if (!thread.told.has(recipients)) {
        thread.told.add(recipients);
        for (const recipient of recipients) thread.draft.joins(recipient);
      }
    } else if (to !== "" && !thread.told.has(to)) {
      const name = kept(to);
      thread.told.add(name);
      byName.push({ thread, to: name });
    }
    draft.use();
  }

  function threadById(id: string): Thread {
    if (latest?.id === id) return latest.thread;
    const thread = threadOf(id);
    latest = { id: kept(id), thread };
    return thread;
  }

  function threadOf(id: string): Thread {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const key = kept(id);
    const thread = { draft: draft.conversation(key), told: new Set<unknown>() };
    byId.set(key, thread);
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
function keyOfPeople(cells: TableRow, recipients: readonly number[] | null): string {
  const others = recipients === null ? cells.cell("to") : cells.cell("recipientprofileurls");
  const own = recipients === null ? cells.cell("from") : cells.cell("senderprofileurl");
  return `with ${[own, others]
    .join(",")
    .split(/[,;]\s*/)
    .toSorted()
    .join(" ")}`;
}
