import type { SkipReason } from "../../model/finding.ts";
import type { TableRow } from "../text/headed-table.ts";

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
const SYSTEM_TEXT =
  /^(?:message request accepted\.?|this message (?:has been|was) deleted\.?|.{1,120} (?:has )?(?:left|joined|been (?:added to|removed from)) the conversation\.|.{1,120} added .{1,120} to the conversation\.)$/i;
/** No system text is longer: a few words and two names. */
const LONGEST_SYSTEM_TEXT = 300;

/** Why a row of messages.csv is no message between people; `null` when it is one. */
export function messageRefusal(row: TableRow): SkipReason | null {
  const folder = row.cell("folder");
  if (folder !== "INBOX" && folder.toUpperCase() === "SPAM") return "spam";
  if (isYes(row.cell("ismessagedraft")) || isYes(row.cell("isconversationdraft"))) return "draft";
  const content = row.cell("content");
  const url = row.cell("senderprofileurl");
  if (content.startsWith(CAMPAIGN_START) || (url === "" && CAMPAIGN_BLANK.test(content))) return "sponsored";
  if (isSystemText(content)) return "system-text";
  if (url === "") return isGone(row.cell("from")) ? "deleted-account" : null;
  return /linkedin\.com\/(?:company|school|showcase)\//i.test(url) ? "not-a-person" : null;
}

/** True for the names LinkedIn gives to accounts that no longer say who they were. */
export const isGone = (name: string): boolean => GONE.has(name.toLowerCase());

const isYes = (cell: string): boolean => cell !== "" && cell !== "No" && /^(?:yes|true|1|s[iì])$/i.test(cell);

/** Only texts that end as one of LinkedIn's are compared in full. */
function isSystemText(content: string): boolean {
  if (content.length > LONGEST_SYSTEM_TEXT || !SYSTEM_END.test(content.slice(-13))) return false;
  return SYSTEM_TEXT.test(content);
}
const SYSTEM_END = /(?:conversation\.|(?:accepted|deleted)\.?)$/i;
