import { hasAll } from "../text/header.ts";
import type { Columns } from "../text/header.ts";

/** Where each column of messages.csv stands; `undefined` where this era has none. Found once, asked a million times. */
export type MessageColumns = {
  readonly conversation: number | undefined;
  readonly title: number | undefined;
  readonly from: number | undefined;
  readonly senderUrl: number | undefined;
  readonly to: number | undefined;
  readonly recipientUrls: number | undefined;
  readonly date: number | undefined;
  readonly content: number | undefined;
  readonly folder: number | undefined;
  readonly messageDraft: number | undefined;
  readonly conversationDraft: number | undefined;
};

/** What every era's header has (2020–2026). */
export function isMessagesHeader(columns: Columns): boolean {
  return hasAll(columns, ["conversationid", "from", "to", "date", "content"]);
}

export function messageColumns(columns: Columns): MessageColumns {
  return {
    conversation: columns.get("conversationid"),
    title: columns.get("conversationtitle"),
    from: columns.get("from"),
    senderUrl: columns.get("senderprofileurl"),
    to: columns.get("to"),
    recipientUrls: columns.get("recipientprofileurls"),
    date: columns.get("date"),
    content: columns.get("content"),
    folder: columns.get("folder"),
    messageDraft: columns.get("ismessagedraft"),
    conversationDraft: columns.get("isconversationdraft"),
  };
}
