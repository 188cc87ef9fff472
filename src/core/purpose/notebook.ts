import type { Change } from "../model/change.ts";
import type { Day } from "../model/day.ts";
import { byText, type PersonId } from "../model/ids.ts";
import {
  type AskOutcome,
  isNote,
  type MeetingPlan,
  type NotebookChange,
  type PurposeKind,
  type Step,
} from "../model/notebook.ts";
import type { Network } from "../model/network.ts";

/** Someone asked, and what came of it. */
export type AskedPerson = { readonly person: PersonId; readonly day: Day; readonly outcome: AskOutcome };

/** Someone on the list of a purpose. */
export type Listed = { readonly person: PersonId; readonly day: Day; readonly step: Step };

export type KeptAsk = { readonly id: string; readonly text: string; readonly asked: readonly AskedPerson[] };

export type KeptPurpose = {
  readonly id: string;
  readonly what: PurposeKind;
  readonly about: string;
  readonly place: string;
  readonly companies: readonly string[];
  readonly list: readonly Listed[];
};

export type KeptMeeting = { readonly id: string; readonly person: PersonId; readonly plan: MeetingPlan };

/** The notebook as it stands after every change; ids are those people have now, whoever is gone is left out. */
export type Notebook = {
  /** The latest first. */
  readonly asks: readonly KeptAsk[];
  /** The latest first. */
  readonly purposes: readonly KeptPurpose[];
  /** By day, those without one last. */
  readonly meetings: readonly KeptMeeting[];
};

/** Reads the notebook out of the log. */
export function notebookOf(changes: readonly Change[], network: Network): Notebook {
  const idOf = new Map(network.people.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
  const asks = new Map<string, { text: string; asked: Map<PersonId, AskedPerson> }>();
  const purposes = new Map<
    string,
    { said: Extract<NotebookChange, { kind: "purpose" }>; list: Map<PersonId, Listed> }
  >();
  const meetings = new Map<string, KeptMeeting>();
  for (const change of changes.filter(isNote)) {
    switch (change.kind) {
      case "ask": {
        const known = asks.get(change.ask);
        if (change.text.trim() === "") asks.delete(change.ask);
        else asks.set(change.ask, { text: change.text.trim(), asked: known?.asked ?? new Map() });
        break;
      }
      case "asked": {
        const person = idOf.get(change.person);
        const known = asks.get(change.ask);
        if (person === undefined || known === undefined) break;
        if (change.outcome === null) known.asked.delete(person);
        else known.asked.set(person, { person, day: change.day, outcome: change.outcome });
        break;
      }
      case "purpose":
        if (change.what === null) purposes.delete(change.purpose);
        else purposes.set(change.purpose, { said: change, list: purposes.get(change.purpose)?.list ?? new Map() });
        break;
      case "on-list": {
        const person = idOf.get(change.person);
        const known = purposes.get(change.purpose);
        if (person === undefined || known === undefined) break;
        if (change.step === null) known.list.delete(person);
        else known.list.set(person, { person, day: change.day, step: change.step });
        break;
      }
      case "meeting": {
        const person = idOf.get(change.person);
        if (change.plan === null || person === undefined) meetings.delete(change.meeting);
        else meetings.set(change.meeting, { id: change.meeting, person, plan: change.plan });
        break;
      }
      case "rhythm":
      case "circle-rhythm":
        break;
    }
  }
  return {
    asks: [...asks].map(([id, { text, asked }]) => ({ id, text, asked: inOrder(asked) })).toReversed(),
    purposes: [...purposes]
      .flatMap(([id, { said, list }]) => {
        const { what, about, place, companies } = said;
        return what === null ? [] : [{ id, what, about, place, companies, list: inOrder(list) }];
      })
      .toReversed(),
    meetings: [...meetings.values()].toSorted(
      (a, b) => (a.plan.day ?? Infinity) - (b.plan.day ?? Infinity) || byText(a.id, b.id),
    ),
  };
}

const inOrder = <Entry extends { readonly person: PersonId; readonly day: Day }>(
  entries: ReadonlyMap<PersonId, Entry>,
): readonly Entry[] => [...entries.values()].toSorted((a, b) => a.day - b.day || byText(a.person, b.person));
