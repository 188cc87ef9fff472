import type { SkipReason } from "../../model/finding.ts";
import type { Cells } from "../text/byte-rows.ts";
import type { MessageColumns } from "./message-columns.ts";

/** How campaigns begin (InMail and sponsored messages, seen 2021–2026). */
const CAMPAIGN_START = '<p class="spinmail-quill-editor__spin-break">';
/** What campaigns forget to fill in. */
const CAMPAIGN_BLANK = /%(?:FIRSTNAME|LASTNAME|COMPANY|JOBTITLE|INDUSTRY)%/i;

/** An account closed or hidden; not one person. English in every export seen, Italian as the site says it. */
const GONE: ReadonlySet<string> = new Set([
  "linkedin member",
  "utente linkedin",
  "membro linkedin",
  "membro di linkedin",
]);

/** What LinkedIn itself writes into conversations (seen 2023–2026). */
const NOTICE = /^(?:message request accepted|this message (?:has been|was) deleted)\.?$/i;
const COMING_AND_GOING =
  /^.{1,120} (?:(?:has )?(?:left|joined)|been (?:added to|removed from)|added .{1,120} to) the conversation\.$/i;
/** How such a text ends. */
export const COMING_AND_GOING_END = " the conversation.";
/** No system text is longer: a few words and two names. */
const LONGEST_SYSTEM_TEXT = 300;
const LONGEST_NOTICE = 40;

/** How nearly every sender's address begins. */
const PERSON = "https://www.linkedin.com/in/";
/** Pages that write: companies, schools. */
const PAGE = /linkedin\.com\/(?:company|school|showcase)\//i;

/** Why a row of messages.csv is no message between people; `null` when it is one. */
export function messageRefusal(row: Cells, columns: MessageColumns): SkipReason | null {
  const folder = row.at(columns.folder);
  if (folder !== "INBOX" && folder.toUpperCase() === "SPAM") return "spam";
  if (isYes(row.at(columns.messageDraft)) || isYes(row.at(columns.conversationDraft))) return "draft";
  const content = row.at(columns.content);
  const url = row.at(columns.senderUrl);
  if (content.startsWith(CAMPAIGN_START) || (url === "" && CAMPAIGN_BLANK.test(content))) return "sponsored";
  if (isSystemText(content)) return "system-text";
  if (url === "") return isGone(row.at(columns.from)) ? "deleted-account" : null;
  return !url.startsWith(PERSON) && PAGE.test(url) ? "not-a-person" : null;
}

/** True for the names LinkedIn gives to accounts that no longer say who they were. */
export const isGone = (name: string): boolean => GONE.has(name.toLowerCase());

const isYes = (cell: string): boolean => cell !== "" && cell !== "No" && /^(?:yes|true|1|s[iì])$/i.test(cell);

function isSystemText(content: string): boolean {
  if (content.length <= LONGEST_NOTICE && NOTICE.test(content)) return true;
  if (content.length > LONGEST_SYSTEM_TEXT || !content.endsWith(COMING_AND_GOING_END)) return false;
  return COMING_AND_GOING.test(content);
}
