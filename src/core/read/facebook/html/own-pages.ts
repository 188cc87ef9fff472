import type { Identity } from "../../../model/mention.ts";
import { emailKey, phoneKey, shownName } from "../../text/names.ts";
import type { Draft } from "../../text/draft.ts";
import { writeContact } from "../address-book.ts";
import { tellsLeaving, writeStays } from "../groups.ts";
import type { Step } from "../groups.ts";
import { isAccountNumber, isNameLabel } from "../labels.ts";
import { writePokes } from "../pokes.ts";
import type { Poke } from "../pokes.ts";
import { nameIn } from "./list-pages.ts";
import type { Cell, Row } from "./open-row.ts";
import type { PageReader } from "./page-reader.ts";
import { writtenDay } from "./written-day.ts";

/** Labels of ego's telephone numbers and addresses; Italian ones not seen in a file. */
const PHONE_LABEL = /phone|mobile|telefon|cellulare/i;

/**
 * Who ego is: `profile_information.html`, tables of labels and values. Only the name, e-mail addresses and telephone
 * numbers are taken; relatives stand there under labels of the export's language and are read from JSON only.
 */
export function profilePage(draft: Draft): PageReader {
  const cells: Cell[] = [];
  return {
    row: (row) => void cells.push(...row.cells),
    end() {
      const name = shownName(cells.find(({ label, value }) => isNameLabel(label) && value !== "")?.value ?? "");
      if (name === "") return false;
      const identities: Identity[] = [{ kind: "facebook-name", value: name }];
      for (const { label, value } of cells) {
        for (const part of value.split(/[\s,;]+/)) {
          const email = emailKey(part);
          if (email !== null) identities.push({ kind: "email", value: email });
        }
        const phone = PHONE_LABEL.test(label) ? phoneKey(value) : null;
        if (phone !== null) identities.push({ kind: "phone", value: phone });
      }
      for (const identity of identities) if (draft.egoFact({ kind: "identity", identity, name })) draft.use();
      return true;
    },
  };
}

/** The telephone's address book: a row per contact, its addresses and numbers in a table or as texts. */
export function addressBookPage(draft: Draft): PageReader {
  let named = 0;
  return {
    row(row) {
      const name = nameIn(row);
      const values = row.cells.filter(({ label }) => !isAccountNumber(label)).map(({ value }) => value);
      if (name !== "") named++;
      writeContact(name, [...values, ...row.texts], draft);
    },
    end: () => named > 0,
  };
}

/** Sentences of joining and leaving whose end is the group's name: English as in the JSON, Italian translated. */
const JOINING =
  /^(?:you (?:joined|left|became a member of|are now a member of|were removed from)|(?:ti sei iscritt[oa]|sei entrat[oa](?: a far parte)?|sei uscit[oa]|sei diventat[oa] membro|hai lasciato|hai abbandonato|sei stat[oa] rimoss[oa])(?: (?:a|in|di|da|del|dal|nel|al))?)(?: (?:the group|il gruppo|gruppo))? (.+?)\.?$/i;

/** Groups ego joined and left: the name stands in the body, or ends the heading's sentence. */
export function groupsPage(draft: Draft): PageReader {
  const steps: Step[] = [];
  return {
    row(row) {
      const sentence = row.name ?? row.line ?? "";
      const inBody = row.texts.find((text) => sentence.includes(text)) ?? (row.texts.length === 1 ? row.texts[0] : "");
      const name = shownName(inBody || (JOINING.exec(sentence)?.[1] ?? ""));
      steps.push({ name, day: writtenDay(row.date), leaves: tellsLeaving(sentence.replace(name, "")) });
    },
    end() {
      if (!steps.some(({ name }) => name !== "")) return false;
      writeStays(steps, draft);
      return true;
    },
  };
}

/** Groups ego runs: a row per group. */
export function adminedGroupsPage(draft: Draft): PageReader {
  let named = 0;
  return {
    row(row) {
      const name = nameIn(row);
      if (name === "") return draft.skip("no-name");
      named++;
      const environment = { kind: "group", name } as const;
      draft.egoFact({ kind: "belonged", environment, role: "admin", from: writtenDay(row.date), to: null });
      draft.use();
    },
    end: () => named > 0,
  };
}

/** Headings under which the page groups events; Italian ones not seen in a file. */
const ANSWERS: readonly (readonly ["joined" | "interested" | "declined", RegExp])[] = [
  ["declined", /declined|rifiutat|non partecip/i],
  ["interested", /interest|interessa/i],
  ["joined", /joined|going|attend|partecip/i],
];

/** Events ego answered, grouped by the answer. An event under no answer we know is left out: it may have been declined. */
export function eventsPage(draft: Draft): PageReader {
  let told = 0;
  return {
    row(row) {
      const answer = ANSWERS.find(([, words]) => row.under.some((heading) => words.test(heading)))?.[0];
      const name = nameIn(row);
      if (answer === undefined) return draft.skip("wrong-shape");
      told++;
      if (answer === "declined") return draft.skip("declined");
      if (name === "") return draft.skip("no-name");
      const day = firstDay(row);
      const environment = { kind: "event", name } as const;
      draft.egoFact({ kind: "belonged", environment, role: answer, from: day, to: day });
      draft.use();
    },
    end: () => told > 0,
  };
}

/** The first date of a row: the JSON of this page knows no date but an event's beginning and end. */
function firstDay({ cells, texts, date }: Row): ReturnType<typeof writtenDay> {
  for (const text of [...cells.map(({ value }) => value), ...texts, date]) {
    const day = writtenDay(text);
    if (day !== null) return day;
  }
  return null;
}

const POKED = /^(.+?) (?:poked|ha (?:dato|mandato|inviato) un poke a) (.+?)\.?$/i;

/** Pokes: both names in a table, or in the heading's sentence. */
export function pokesPage(draft: Draft): PageReader {
  const pokes: Poke[] = [];
  return {
    row({ name, cells, date }) {
      const [, ...said] = POKED.exec(name ?? "") ?? [];
      const [poker = "", pokee = ""] = said.length > 0 ? said : cells.map(({ value }) => value);
      if (poker === "" || pokee === "") draft.skip("no-name");
      else pokes.push({ poker: shownName(poker), pokee: shownName(pokee), day: writtenDay(date) });
    },
    end() {
      writePokes(pokes, draft);
      return pokes.length > 0;
    },
  };
}
