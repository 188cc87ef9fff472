import { openDraft } from "../../text/draft.ts";
import type { Draft } from "../../text/draft.ts";
import type { Reader } from "../../source.ts";
import { addressBookPage, adminedGroupsPage, eventsPage, groupsPage, pokesPage, profilePage } from "./own-pages.ts";
import { peoplePage, refusedPage } from "./list-pages.ts";
import { openPage } from "./page.ts";
import type { PageHead } from "./page.ts";
import type { PageReader } from "./page-reader.ts";
import { kindByTitle } from "./page-kind.ts";
import type { PageKind } from "./page-kind.ts";
import type { Row } from "./open-row.ts";
import { isParticipantsLine } from "./participants.ts";
import { threadPage } from "./thread-page.ts";

/**
 * Facebook's HTML pages (2018–2026). Which page it is, the path says, else the title. A page that is read says that
 * JSON says more; one in which nothing is where it should be is told as unknown markup and never as an empty list.
 * `kindOf` tells a page by its path, `null` for what is none of ours.
 */
export function htmlReader(kindOf: (path: string) => PageKind | null): Reader {
  return {
    id: "facebook/html",
    platform: "facebook",
    claims: (path) => kindOf(path) !== null,
    recognises: (head) => isPage(head) && (OLD_PAGE.test(head) || NEW_PAGE.test(head)) && !INSTAGRAM.test(head),
    recognisesNamed: isPage,
    open(path) {
      const draft = openDraft();
      let kind = kindOf(path);
      let reader: PageReader | null = kind === null ? null : pageReader(kind, path, draft);
      const page = openPage((row, head) => {
        kind ??= kindByContent(row, head);
        if (kind !== null) reader ??= pageReader(kind, path, draft);
        reader?.row(row, head);
      });
      return {
        push: page.push,
        end() {
          const end = page.end();
          if (end.tooDeep) draft.finding("too-deep");
          if (end.cutShort) draft.finding("cut-short");
          const understood = reader?.end(end) ?? false;
          draft.finding(
            understood ? "html-instead-of-json" : kind === null && end.rows > 0 ? "left-closed" : "unknown-markup",
          );
          return {
            ...draft.done(understood && kind === "messages"),
            ...(understood ? { localDays: true as const } : {}),
          };
        },
      };
    },
  };
}

const isPage = (head: string): boolean => /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)/i.test(head);

const OLD_PAGE = /class="[^"]*(?:\b_3-95 _2pi0\b|\b_4t5n\b|\b_2lek\b)/;
/** `_2ph_`, `_a72d`, `_a706`: where Instagram's pages, made by the same hands, have `_2pim`, nothing, `_a705`. */
const NEW_PAGE = /class="[^"]*(?:\b_2ph_(?=[ "])|\b_a72d\b|\b_a706\b|(?<=")_a6-g")/;
const INSTAGRAM = /your_instagram_activity|instagram\.com/;

function kindByContent({ name, line, date }: Row, head: PageHead): PageKind | null {
  if (name === null && line !== null && date === "" && isParticipantsLine(line)) return "messages";
  return isParticipantsLine(head.title) ? "messages" : kindByTitle(head);
}

function pageReader(kind: PageKind, path: string, draft: Draft): PageReader {
  switch (kind) {
    case "messages":
      return threadPage(path, draft);
    case "friends":
      return peoplePage({ kind: "contact-listed", direction: "both" }, draft);
    case "removed-friends":
      return peoplePage({ kind: "contact-ended", direction: "both" }, draft);
    case "sent-requests":
      return peoplePage({ kind: "invitation", direction: "out" }, draft);
    case "received-requests":
      return peoplePage({ kind: "invitation", direction: "in" }, draft);
    case "rejected-requests":
      return refusedPage(draft);
    case "followers":
      return peoplePage({ kind: "follow", direction: "in" }, draft);
    case "profile":
      return profilePage(draft);
    case "address-book":
      return addressBookPage(draft);
    case "groups":
      return groupsPage(draft);
    case "groups-admined":
      return adminedGroupsPage(draft);
    case "events":
      return eventsPage(draft);
    case "pokes":
      return pokesPage(draft);
  }
}
