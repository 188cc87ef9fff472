import type { Intake, Reader } from "../source.ts";
import { openDraft } from "../text/draft.ts";
import { headerDelimiter } from "../text/header.ts";
import type { Columns } from "../text/header.ts";
import { openHeadedTable } from "../text/headed-table.ts";
import { baseName, normalPath } from "../text/path.ts";
import { BOOKS } from "./book-columns.ts";
import type { Book } from "./book-columns.ts";
import { openCards } from "./cards.ts";

/** Readers of address books saved as tables. */
export const CONTACT_READERS: readonly Reader[] = BOOKS.map(contactReader);

function contactReader(book: Book): Reader {
  const recognises = (head: string): boolean => headerDelimiter(head, book.knows) !== null;
  return {
    id: `address-book/${book.file}`,
    platform: "address-book",
    // Most are called `contacts.csv`, which says nothing of whose they are: the header does.
    claims: (path) => {
      const base = baseName(normalPath(path));
      return base.startsWith(book.file.replace(/-csv$/, "")) && /\.(?:csv|txt|tsv)$/.test(base);
    },
    recognises,
    open: () => openBook(book),
  };
}

function openBook(book: Book): Intake {
  const draft = openDraft();
  const write = openCards(draft);
  let places: Places = placesOf(book, new Map());
  const intake = openHeadedTable({
    knows: book.knows,
    draft,
    isPlain: () => false,
    header(columns) {
      places = placesOf(book, columns);
    },
    row({ at }) {
      const cell = (field: Field): string =>
        places.fields
          .get(field)
          ?.map(at)
          .find((text) => text !== "") ?? "";
      write({
        name: cell("name"),
        given: cell("given"),
        middle: cell("middle"),
        family: cell("family"),
        nickname: cell("nickname"),
        company: cell("company"),
        role: cell("role"),
        groups: cell("groups"),
        note: cell("note"),
        emails: places.emails.map(at),
        phones: places.phones.map(at),
        sites: places.sites.map(at),
      });
    },
  });
  return {
    push: intake.push,
    end() {
      intake.end();
      return draft.done(false);
    },
  };
}

const FIELDS = ["name", "given", "middle", "family", "nickname", "company", "role", "groups", "note"] as const;
type Field = (typeof FIELDS)[number];

/** Where each column of a book stands in one file. */
type Places = {
  /** In the order in which the columns are tried. */
  readonly fields: ReadonlyMap<Field, readonly number[]>;
  readonly emails: readonly number[];
  readonly phones: readonly number[];
  readonly sites: readonly number[];
};

function placesOf(book: Book, columns: Columns): Places {
  const matching = (keys: RegExp): readonly number[] =>
    [...columns].filter(([key]) => keys.test(key)).map(([, place]) => place);
  return {
    fields: new Map(
      FIELDS.map((field) => [field, book[field].map((key) => columns.get(key)).filter((place) => place !== undefined)]),
    ),
    emails: matching(book.emails),
    phones: matching(book.phones),
    sites: matching(book.sites),
  };
}
