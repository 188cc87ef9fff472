import type { Day } from "../../../model/day.ts";
import { kept } from "../../text/kept.ts";
import { shownName } from "../../text/names.ts";
import type { Draft } from "../../text/draft.ts";
import { folderOf } from "../messages.ts";
import { isDeletedAccount } from "../facebook-text.ts";
import { NOTICES, writeConversation } from "../thread.ts";
import { isParticipantsLine, participantsIn } from "./participants.ts";
import type { PageReader } from "./page-reader.ts";
import { writtenDay } from "./written-day.ts";

/**
 * A thread: `messages/…/<folder>/message_N.html` in every section (`inbox`, `archived_threads`, `e2ee_cutover` …), until
 * 2019 `message.html`. A first row names the participants, each other one is a message. Its key is the one its JSON
 * would have: the two names of a chat of two, else the folder. Of what was written only the beginning is looked at, to
 * tell Facebook's own notices, and nothing is kept.
 */
export function threadPage(path: string, draft: Draft): PageReader {
  const written: { readonly name: string; readonly day: Day }[] = [];
  /** Dates repeat by the thousand and cost a search each. */
  const days = new Map<string, Day | null>();
  let line = "";
  let deleted = false;
  let undated = 0;

  return {
    row({ name, line: unmarked, date, texts }) {
      if (name === null && date === "") {
        line ||= unmarked ?? texts.find(isParticipantsLine) ?? "";
        return;
      }
      const day = dayOf(date);
      if (name === null && unmarked === null) draft.skip("unknown-person");
      else if (NOTICES.test(texts[0] ?? "")) draft.skip("system-text");
      else if (isDeletedAccount(name ?? shownName(unmarked ?? ""))) {
        deleted = true;
        draft.skip("deleted-account");
      } else if (day === null) {
        undated++;
        draft.skip("no-date");
      } else written.push({ name: name ?? shownName(unmarked ?? ""), day });
    },
    end({ title, heading, rows }) {
      const shown = title === "" ? heading : title;
      if (rows === 0 || (written.length === 0 && undated > 0)) return false;
      const named = isParticipantsLine(shown) ? "" : shown;
      const listed = participantsIn(line === "" ? shown : line, new Set([...written.map(({ name }) => name), named]));
      const people = new Set([...listed.names.map(shownName), ...written.map(({ name }) => name)]);
      for (const name of people) {
        if (!isDeletedAccount(name)) continue;
        people.delete(name);
        deleted = true;
      }
      if (written.length === 0) return true;
      // With one name only it is a chat of two when that name is its title: the other is ego, who wrote nothing.
      if (people.size < 2 && !people.has(named)) {
        draft.skip(deleted ? "deleted-account" : "unknown-person", written.length);
      } else {
        const saysGroup = listed.severalOthers || (listed.doubtful && !people.has(named));
        writeConversation({ title: named, slug: folderOf(path), saysGroup }, { people, written }, draft);
      }
      return true;
    },
  };

  function dayOf(date: string): Day | null {
    const day = date.replace(/,? (?:at |alle |ore |um |à |a las )*\d{1,2}[:.]\d{2}.*$/, "");
    const known = days.get(day);
    if (known !== undefined) return known;
    const found = writtenDay(date);
    days.set(kept(day), found);
    return found;
  }
}
