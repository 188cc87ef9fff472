import type { Change } from "../../core/model/change.ts";
import type { Day } from "../../core/model/day.ts";
import type { CircleId, PersonId, SourceId } from "../../core/model/ids.ts";
import type { TableColumns } from "../../core/model/source.ts";
import { type Engine, EngineFailure, type Taken } from "../../engine/engine.ts";
import type { Dropped, LogLine, PersonCard, Progress, View } from "../../engine/protocol.ts";
import type { Consultation, Consulted } from "../../engine/consulted.ts";
import type { TogetherRequest, TogetherTold } from "../../engine/together/messages.ts";
import type { FileChoice } from "../../engine/file-choice.ts";
import type { PictureChoice } from "../../engine/picture-choice.ts";
import type { Earlier, Left } from "../../engine/what-if.ts";
import type { Language } from "../words/language.ts";
import type { Event } from "./reduce.ts";
import { queryOf, throughLens } from "./lens-rows.ts";
import { type Lens, type Place, type State, type Theme, WIDE_LENS } from "./state.ts";
import type { Store } from "./store.ts";

/** Everything the person can do. Screens call these and read the state; nobody else talks to the engine. */
export type Deeds = {
  readonly addFiles: (files: readonly Dropped[]) => void;
  readonly seeExample: () => void;
  readonly stopReading: () => void;
  /** Resolves when the change is on screen; `false` when it failed. */
  readonly say: (change: Change) => Promise<boolean>;
  /** The same for several, one after the other. */
  readonly sayAll: (changes: readonly Change[]) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back changes wherever they stand in the log. */
  readonly takeBack: (lines: readonly Pick<LogLine, "at">[]) => Promise<boolean>;
  /** Reads a table again with its columns as the person named them. */
  readonly readTable: (path: string, columns: TableColumns) => Promise<boolean>;
  /** Leaves the example, or forgets one's own network. `false` when it could not be forgotten. */
  readonly startAgain: () => Promise<boolean>;
  readonly go: (place: Place) => void;
  readonly look: (lens: Partial<Lens>) => void;
  /** One lens and no other. */
  readonly lookOnly: (lens: Partial<Lens>) => void;
  readonly select: (person: PersonId | null) => void;
  /** Names of people already known, best first, at most fifty. */
  readonly suggestNames: (text: string) => Promise<readonly string[]>;
  /** People whose name, job or circle has the text, best first, at most fifty. */
  readonly findPeople: (text: string) => Promise<readonly PersonFound[]>;
  /** Rows of everyone whose name, job or circle has the text, in that order; the lens stays as it is. */
  readonly findRows: (text: string, sort: Lens["sort"]) => Promise<Uint32Array>;
  /** Everything known of some people; those who are gone are left out. */
  readonly cards: (people: readonly PersonId[]) => Promise<readonly PersonCard[]>;
  readonly setReviewFirst: (reviewFirst: boolean) => void;
  /** Puts away the offer to go back. */
  readonly letBe: () => void;
  /** The network as it stood on an earlier day; `null` when it could not be told. */
  readonly asOf: (day: Day) => Promise<Earlier | null>;
  /** What would remain with these sources switched off; `null` when it could not be told. */
  readonly leftWithout: (sources: readonly SourceId[]) => Promise<Left | null>;
  /** Asks the network; `null` when it could not answer. */
  readonly consult: <Asked extends Consultation>(
    question: Asked,
  ) => Promise<Extract<Consulted, { kind: Asked["kind"] }> | null>;
  /** Something about an exchange with others; `null` when it failed. */
  readonly together: (request: TogetherRequest) => Promise<TogetherTold | null>;
  /** Writes a need into the field of asking. */
  readonly need: (need: string) => void;
  readonly picture: (choice: PictureChoice) => Promise<Blob | null>;
  /** The network as a file; `null` when it could not be made. */
  readonly file: (choice: Omit<FileChoice, "pseudonymSeed">) => Promise<Taken | null>;
  /** The people of a circle as cards. */
  readonly circleCards: (circle: CircleId) => Promise<Blob | null>;
  /** The network was taken away: what was said is safe. */
  readonly tookAway: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dismissNotice: () => void;
};

/** Someone found by a few letters. */
export type PersonFound = { readonly id: PersonId; readonly name: string; readonly doing: string };

/** A combobox never shows more than this (decisions.md, Interface). */
const MOST_SUGGESTIONS = 50;

export function createDeeds(store: Store<State, Event>, engine: Engine): Deeds {
  let stopping: AbortController | null = null;

  const failed = (reason: unknown): void => {
    if (stopping?.signal.aborted === true) store.tell({ kind: "reading-stopped" });
    else {
      const code = reason instanceof EngineFailure ? reason.code : "our-fault";
      store.tell({ kind: "failed", notice: { kind: "failure", code } });
    }
  };

  const refreshRows = async (): Promise<void> => {
    const { view, lens, language } = store.get();
    if (view === null) return;
    try {
      const found = await engine.find(queryOf(lens, language));
      store.tell({ kind: "rows", lens, view, rows: throughLens(found, view, lens) });
    } catch (reason) {
      failed(reason);
    }
  };

  const refreshCard = async (): Promise<void> => {
    const { selected, view } = store.get();
    if (selected === null || view === null) return;
    try {
      store.tell({ kind: "card", person: selected, card: await engine.person(selected) });
    } catch (reason) {
      failed(reason);
    }
  };

  const read = async (what: "files" | "example", files: readonly Dropped[]): Promise<void> => {
    stopping = new AbortController();
    const watch = {
      onProgress: (progress: Progress) => store.tell({ kind: "progress", progress }),
      signal: stopping.signal,
    };
    store.tell({ kind: "reading-began", what });
    try {
      const view = await (what === "files" ? engine.read(files, watch) : engine.readExample(watch));
      store.tell({ kind: "read", view });
      await refreshRows();
    } catch (reason) {
      failed(reason);
    }
    stopping = null;
  };

  const changed = async (answer: () => Promise<View>, said = 0): Promise<boolean> => {
    store.tell({ kind: "change-began" });
    try {
      store.tell({ kind: "changed", view: await answer(), said });
      await Promise.all([refreshRows(), refreshCard()]);
      return true;
    } catch (reason) {
      failed(reason);
      return false;
    }
  };

  const give = async <Given>(answer: Promise<Given>): Promise<Given | null> => {
    try {
      return await answer;
    } catch (reason) {
      failed(reason);
      return null;
    }
  };

  const findPeople = async (text: string): Promise<readonly PersonFound[]> => {
    const { view, language } = store.get();
    if (view === null || text.trim() === "") return [];
    try {
      const rows = await engine.find(queryOf({ ...WIDE_LENS, text }, language));
      return [...rows.subarray(0, MOST_SUGGESTIONS)].flatMap((row) => {
        const id = view.people.ids[row];
        return id === undefined
          ? []
          : [{ id, name: view.people.names[row] ?? "", doing: view.people.doing[row] ?? "" }];
      });
    } catch {
      return [];
    }
  };

  const setLens = (lens: Lens): void => {
    store.tell({ kind: "lens", lens });
    void refreshRows();
  };

  return {
    addFiles(files) {
      if (store.get().phase === "reading") return;
      const backup = files.find(({ path }) => /\.age$/i.test(path));
      if (backup !== undefined) {
        store.tell({ kind: "backup", file: backup.file });
        if (files.length === 1) return;
      }
      files = files.filter((file) => file !== backup);
      if (files.length === 0) store.tell({ kind: "failed", notice: { kind: "nothing-to-read" } });
      else void read("files", files);
    },
    seeExample() {
      if (store.get().phase !== "reading") void read("example", []);
    },
    stopReading: () => stopping?.abort(),
    say: (change) => changed(() => engine.change(change), 1),
    sayAll: (changes) => changed(() => lastOf(changes, (change) => engine.change(change)), changes.length),
    undo: () => void changed(() => engine.undo()),
    redo: () => void changed(() => engine.redo()),
    // The latest first: what stands before it keeps its place.
    takeBack: (lines) =>
      changed(() =>
        lastOf(
          lines.toSorted((a, b) => b.at - a.at),
          ({ at }) => engine.takeBack(at),
        ),
      ),
    readTable: (path, columns) => changed(() => engine.readTable(path, columns)),
    async startAgain() {
      stopping?.abort();
      try {
        await engine.clear();
        store.tell({ kind: "forgotten" });
        return true;
      } catch (reason) {
        failed(reason);
        return false;
      }
    },
    go: (place) => store.tell({ kind: "go", place }),
    look: (lens) => setLens({ ...store.get().lens, ...lens }),
    lookOnly: (lens) => setLens({ ...WIDE_LENS, sort: store.get().lens.sort, ...lens }),
    select(person) {
      store.tell({ kind: "select", person });
      void refreshCard();
    },
    async suggestNames(text) {
      const names = (await findPeople(text)).map(({ name }) => name);
      return [...new Set(names)].filter((name) => name !== "");
    },
    findPeople,
    async findRows(text, sort) {
      try {
        return await engine.find(queryOf({ ...WIDE_LENS, text, sort }, store.get().language));
      } catch {
        return new Uint32Array();
      }
    },
    async cards(people) {
      try {
        return (await Promise.all(people.map((person) => engine.person(person)))).filter((card) => card !== null);
      } catch (reason) {
        failed(reason);
        return [];
      }
    },
    setReviewFirst: (reviewFirst) => store.tell({ kind: "review-first", reviewFirst }),
    letBe: () => store.tell({ kind: "done-seen" }),
    asOf: (day) => give(engine.asOf(day)),
    leftWithout: (sources) => give(engine.leftWithout(sources)),
    consult: (question) => give(engine.consult(question)),
    together: (request) => give(engine.together(request)),
    need: (need) => store.tell({ kind: "need", need }),
    picture: (choice) => give(engine.picture(choice)),
    file: (choice) => give(engine.report({ ...choice, pseudonymSeed: store.get().seedGiven })),
    circleCards: (circle) => give(engine.cards(circle)),
    tookAway: () => store.tell({ kind: "taken-away" }),
    setLanguage(language) {
      store.tell({ kind: "language", language });
      void refreshRows();
    },
    setTheme: (theme) => store.tell({ kind: "theme", theme }),
    dismissNotice: () => store.tell({ kind: "noticed" }),
  };
}

/** Does one after the other, and gives the last answer. */
async function lastOf<T>(things: readonly T[], act: (thing: T) => Promise<View>): Promise<View> {
  const [first, ...rest] = things;
  if (first === undefined) throw new EngineFailure("our-fault");
  let view = await act(first);
  for (const thing of rest) view = await act(thing);
  return view;
}
