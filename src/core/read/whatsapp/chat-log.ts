import type { Day } from "../../model/day.ts";
import { kept } from "../text/kept.ts";
import { chatDates } from "./date-order.ts";
import { messageHeader, splitSender } from "./message-header.ts";
import type { WrittenDate } from "./message-header.ts";
import { isCutNotice, isEncryptionNotice, isOwnDeletion, noticeIn } from "./notices.ts";
import type { Notice } from "./notices.ts";

/** A chat as its lines tell it, before anyone decides who is who. No word of a message is in it. */
export type ChatLog = {
  /** Takes the next line. */
  readonly line: (text: string, afterReturn: boolean) => void;
  readonly done: () => ChatRecord;
};

export type ChatRecord = {
  /** Senders as written, in order of arrival. */
  readonly senders: readonly string[];
  /** Index of each message's sender; `NOTICE` for notices. */
  readonly writers: readonly number[];
  /** The day of each; `null` where there is no such day. */
  readonly days: readonly (Day | null)[];
  /** True when the order of day and month is a guess. */
  readonly guessed: boolean;
  readonly notices: readonly Notice[];
  /** Senders (indices) under whose name the app noted that ego deleted a message. */
  readonly deletedOwn: ReadonlySet<number>;
  /** Senders who wrote at least one line the app did not mark as its own; media lines are marked on iOS. */
  readonly wroteText: ReadonlySet<number>;
  /** Lines that are no message and come before the first. */
  readonly strayLines: number;
};

/** In place of a sender. */
export const NOTICE = -1;

/** In files where nearly every message follows a CR LF (iOS), one that does not is a chat pasted into a message. */
const NEARLY_ALL = 0.9;

/** The mark iOS puts before everything the app itself writes (2018–2026). */
const MARK = "\u200E";

/** The first notice of a chat, in a language we do not know: marked, and longer than any "image omitted". */
const LONGER_THAN_MEDIA = 60;

export function openChatLog(): ChatLog {
  const senders = new Map<string, number>();
  const dates: WrittenDate[] = [];
  const writers: number[] = [];
  const dateOf: number[] = [];
  const pasted: number[] = [];
  const notices: { readonly at: number; readonly notice: Notice }[] = [];
  const deletedOwn = new Set<number>();
  const wroteText = new Set<number>();
  let strayLines = 0;

  function senderIndex(sender: string): number {
    const known = senders.get(sender);
    if (known !== undefined) return known;
    senders.set(kept(sender), senders.size);
    return senders.size - 1;
  }

  /** The sender of a line, or `NOTICE`; what a notice tells is noted. */
  function readRest(rest: string): number {
    const split = splitSender(rest);
    if (split === null || isCutNotice(split.sender)) {
      noteNotice(rest);
      return NOTICE;
    }
    const { sender, body } = split;
    const marked = body.startsWith(MARK);
    if (marked && writers.length === 0 && body.length > LONGER_THAN_MEDIA) return NOTICE;
    if ((marked && noteNotice(body)) || isEncryptionNotice(body)) return NOTICE;
    const index = senderIndex(sender);
    if (!marked) wroteText.add(index);
    if (isOwnDeletion(body)) deletedOwn.add(index);
    return index;
  }

  function noteNotice(text: string): boolean {
    const notice = noticeIn(text);
    if (notice !== null && (notice.ofGroup || notice.names.length > 0)) notices.push({ at: writers.length, notice });
    return notice !== null;
  }

  return {
    line(text, afterReturn) {
      const header = messageHeader(text);
      if (header === null) {
        if (writers.length === 0 && text.trim() !== "") strayLines++;
        return;
      }
      if (!afterReturn) pasted.push(writers.length);
      if (dates.at(-1)?.text !== header.date.text) dates.push({ ...header.date, text: kept(header.date.text) });
      const writer = readRest(header.rest);
      writers.push(writer);
      dateOf.push(dates.length - 1);
    },
    done() {
      const returns = writers.length - pasted.length;
      const left = returns > 1 && returns >= NEARLY_ALL * writers.length ? new Set(pasted) : new Set<number>();
      const order = chatDates(dates);
      const days = dates.map(order.dayOf);
      const stays = (_: unknown, at: number): boolean => !left.has(at);
      return {
        senders: [...senders.keys()],
        writers: left.size === 0 ? writers : writers.filter(stays),
        days: dateOf.map((date) => days[date] ?? null).filter(stays),
        guessed: order.guessed,
        notices: notices.filter(({ at }) => !left.has(at)).map(({ notice }) => notice),
        deletedOwn,
        wroteText,
        strayLines,
      };
    },
  };
}
