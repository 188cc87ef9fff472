import { contentLine } from "../content-lines/content-line.ts";
import type { ContentLine } from "../content-lines/content-line.ts";
import { openLogicalLines } from "../content-lines/logical-lines.ts";
import type { Intake, Reader } from "../source.ts";
import { openDraft } from "../text/draft.ts";
import { normalPath } from "../text/path.ts";
import { CARD_PROPERTIES } from "./card-lines.ts";
import { cardOf } from "./card.ts";
import type { Card } from "./card.ts";
import { writeCards } from "./write-cards.ts";

/**
 * An address book as vCards, 2.1, 3.0 or 4.0 (RFC 6350; iCloud, Google Contacts, Android, Outlook, Thunderbird as seen
 * 2003–2025). Every card but the empty ones is somebody ego wrote down; ego's labels are circles, ego's notes are kept,
 * pictures are never looked at. A card says nothing of when: `REV` is the day it was last changed.
 */
export const vcardReader: Reader = {
  id: "address-book/vcard",
  platform: "address-book",
  claims: (path) => /\.(?:vcf|vcard)$/.test(normalPath(path)),
  recognises: (head) => /^\s*BEGIN:VCARD\s*$/im.test(firstLines(head)),
  recognisesNamed: (head) => /^\s*BEGIN:VCARD\s*$/im.test(head),
  open,
};

/** Blank lines aside, a card begins the file. */
const firstLines = (head: string): string =>
  head
    .trimStart()
    .slice(0, 40)
    .split(/[\r\n]/, 1)[0] ?? "";

/** More properties than any card has; a label may have as many members. */
const MOST_LINES = 20_100;

function open(): Intake {
  const draft = openDraft();
  const cards: Card[] = [];
  let lines: ContentLine[] | null = null;
  /** Cards open within the card, as `AGENT` of vCard 2.1 has them; somebody else's, passed over. */
  let within = 0;
  let afterAgent = false;
  let cutAt = 0;
  let hasText = false;

  const reader = openLogicalLines(CARD_PROPERTIES, (text, at) => {
    const line = contentLine(text, at);
    if (line === null) return;
    const isCard = line.value.trim().toUpperCase() === "VCARD";
    if (line.name === "BEGIN" && isCard) return begin(at);
    if (line.name === "END" && isCard) return close();
    if (lines === null || within > 0) return;
    afterAgent = line.name === "AGENT";
    if (lines.length < MOST_LINES) lines.push(line);
  });

  function begin(at: number): void {
    if (lines !== null && (afterAgent || within > 0)) {
      within++;
      afterAgent = false;
      return;
    }
    // The card before was never closed: what it said still counts.
    if (lines !== null) cards.push(cardOf(lines));
    lines = [];
    cutAt = at;
  }

  function close(): void {
    if (within > 0) within--;
    else if (lines !== null) {
      cards.push(cardOf(lines));
      lines = null;
    }
  }

  return {
    push(text) {
      hasText ||= text.trim() !== "";
      reader.push(text);
    },
    end() {
      const isCut = reader.end();
      if (lines !== null) {
        draft.finding("cut-short", cutAt);
        // The last line may end in the middle of an address.
        cards.push(cardOf(isCut ? lines.slice(0, -1) : lines));
      }
      if (cards.length === 0) draft.finding(hasText ? "unknown-shape" : "holds-nothing");
      writeCards(cards, draft);
      return draft.done(false);
    },
  };
}
