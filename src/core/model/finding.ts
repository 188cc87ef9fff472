/**
 * What a reader could not understand or wants the person to know: a code and a place, never the
 * user's text. Each code has a sentence in both languages in `app/words`.
 */
export type FindingCode =
  /** The text ended inside a row, a string or a structure. What came before it was read. */
  | "cut-short"
  /** A quote was never closed; the row was read up to the line's end. */
  | "unclosed-quote"
  /** Looks like a file of this kind, but its columns or keys are not those we know. */
  | "unknown-shape"
  /** Not valid JSON. */
  | "not-json"
  /** Nested deeper than any export we know; not opened. */
  | "too-deep"
  /** Characters that are not valid in the file's encoding were replaced. */
  | "odd-characters"
  /** The file was saved again by a spreadsheet (BOM, CRLF or short dates in an export that has none). */
  | "saved-by-spreadsheet"
  /** Facebook's HTML pages were given; JSON must be chosen when asking for the export. */
  | "html-instead-of-json"
  /** The newest message is much older than the export: the later chats are in the end-to-end encrypted download. */
  | "chats-elsewhere"
  /** Nobody in the files could be told to be the owner; the app asks. */
  | "owner-unknown"
  /** A file by this name says it holds nothing. */
  | "holds-nothing"
  /** A file we know and do not open, because it tells of no tie or is sensitive. */
  | "left-closed"
  /** No reader knows this file. */
  | "unknown-file"
  /** The archive cannot be opened at all. */
  | "not-an-archive"
  /** The archive ends before it should; what could be saved was read. */
  | "archive-cut-short"
  /** An entry's checksum or size does not match what the archive says. */
  | "entry-damaged"
  /** The entry is protected by a password. */
  | "entry-encrypted"
  /** Compressed in a way browsers cannot open. */
  | "entry-unsupported"
  /** Two entries have the same name; the first was read. */
  | "entry-twice"
  /** An entry's name is not safe; it was passed over. */
  | "entry-unsafe-name"
  /** Larger than the limit for one entry or for the session. */
  | "too-large"
  /** An archive inside an archive inside an archive. */
  | "nested-too-deep"
  /** A table whose columns we cannot name; the person can. */
  | "needs-columns"
  /** A spreadsheet of Excel, Calc or Numbers: to be saved as CSV first. */
  | "workbook"
  /** Dates like 03/04/26 could be read two ways and nothing in the file settles it. */
  | "day-month-guessed"
  /** The chat ends where WhatsApp's export always ends: older messages were left out. */
  | "export-limit"
  /** An older copy of a file already read: it added what was missing and took nothing away. */
  | "older-than-known"
  /** Pages of an HTML export whose markup we do not know. */
  | "unknown-markup"
  /** A report of ours made with pseudonyms: it names nobody, on purpose. */
  | "no-names-inside"
  /** Something failed inside our own code; the rest went on. */
  | "our-fault";

/** One thing to tell, and where. */
export type Finding = {
  readonly code: FindingCode;
  /** 1-based line of the file, or `null` where a line means nothing. */
  readonly line: number | null;
};

/** Why a row, record or message became no evidence. Counted per file, never listed with content. */
export type SkipReason =
  /** LinkedIn writes only the date for closed or hidden accounts. */
  | "hidden-connection"
  /** No usable name and no identity. */
  | "no-name"
  /** A date that should be there is missing or cannot be read. */
  | "no-date"
  /** LinkedIn's spam folder. */
  | "spam"
  /** Sponsored messages and InMail campaigns. */
  | "sponsored"
  /** A draft never sent. */
  | "draft"
  /** "LinkedIn Member", "Facebook User": an account that no longer says who it was. */
  | "deleted-account"
  /** A message by the platform itself ("X left the conversation"). */
  | "system-text"
  /** The same row stands twice in this file. */
  | "duplicate"
  /** Sender or recipients cannot be told. */
  | "unknown-person"
  /** A record about ego alone that carries no context. */
  | "only-about-you"
  /** Hidden or declined by ego (endorsement hidden, recommendation not shown). */
  | "declined"
  /** An anonymised placeholder such as `[firstname]`. */
  | "placeholder"
  /** More or fewer cells than the header, beyond repair. */
  | "wrong-shape"
  /** An empty row. */
  | "empty-row"
  /** A thread or list without any entry. */
  | "empty-list"
  /** Not a person: a page, a business, a bot, a meeting room. */
  | "not-a-person"
  /** An appointment with nobody else in it. */
  | "nobody-else"
  /** Called off, or turned down. */
  | "cancelled"
  /** An appointment still to come. */
  | "still-to-come";

/** How many rows of a file fell out, by reason. */
export type SkipCount = { readonly reason: SkipReason; readonly count: number };
