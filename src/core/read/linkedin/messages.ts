import type { Reader } from "../source.ts";
import { openDraft } from "../text/draft.ts";
import { openByteRows } from "../text/byte-rows.ts";
import { headerDelimiter } from "../text/header.ts";
import { openHeadedTable } from "../text/headed-table.ts";
import { linkedinFileKey } from "../text/path.ts";
import { scanRows } from "../text/scan-rows.ts";
import { messageLooks } from "./message-bytes.ts";
import { isMessagesHeader, messageColumns } from "./message-columns.ts";
import type { MessageColumns } from "./message-columns.ts";
import { openThreads } from "./threads.ts";

/**
 * Reads messages.csv: who wrote on which day in which conversation, and nothing of what. Every era:
 * nine columns (≤ early 2023, profile address of the sender alone), ten with the recipients'
 * (mid 2023), drafts and attachments (2024–2025), every cell quoted (March 2026). Days are UTC.
 * Files of a million rows are usual for some, so rows are cut by our own scanner, as bytes once the header is known.
 */
export const messages: Reader = {
  id: "linkedin/messages",
  platform: "linkedin",
  claims: (path) => linkedinFileKey(path) === "messages" && !/\.(?!csv$)[a-z]{2,5}$/i.test(path),
  recognises: (head) => headerDelimiter(head, isMessagesHeader) !== null,
  open() {
    const draft = openDraft();
    const threads = openThreads(draft);
    let columns: MessageColumns | null = null;
    /** By column: whether its text is looked at. Empty until the header is found: then all are. */
    let wanted: readonly boolean[] = [];
    const table = openHeadedTable({
      knows: isMessagesHeader,
      draft,
      isPlain: () => true,
      cut: scanRows((column) => wanted.length === 0 || wanted[column] === true),
      header(found) {
        columns = messageColumns(found);
        const places = new Set<number | undefined>(Object.values(columns));
        wanted = Array.from({ length: Math.max(...found.values()) + 1 }, (_, column) => places.has(column));
      },
      row(row) {
        if (columns !== null) threads.row(row, columns);
      },
    });
    let read: ReturnType<typeof openByteRows> | null = null;
    return {
      push: table.push,
      asBytes(decode) {
        const handed = table.handOver();
        const known = columns;
        const looks = known === null ? null : messageLooks(known);
        if (known === null || looks === null || handed === null) return null;
        const { unread, delimiter, width } = handed;
        const rows = (read ??= openByteRows({
          delimiter,
          width,
          looks,
          row: (cells, glance) => threads.row(cells, known, glance),
          decode,
        }));
        return {
          unread,
          read(bytes, length) {
            const advance = rows(bytes, length);
            table.passed(advance.lines);
            return advance;
          },
        };
      },
      end() {
        table.end();
        threads.end();
        return draft.done(true);
      },
    };
  },
};
