import type { Change } from "../../core/model/change.ts";
import type { PersonId } from "../../core/model/ids.ts";
import type { LogLine, PersonCard, Progress, View } from "../../engine/protocol.ts";
import type { Seal } from "../../engine/vault/mooring.ts";
import type { Language } from "../words/language.ts";
import { type Lens, type Notice, type Place, type State, type Theme, WIDE_LENS } from "./state.ts";

/** Everything that can happen to what is shown. */
export type Event =
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "theme"; readonly theme: Theme }
  | { readonly kind: "go"; readonly place: Place }
  | { readonly kind: "need"; readonly need: string }
  | { readonly kind: "reading-began"; readonly what: "files" | "example" }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "reading-stopped" }
  | { readonly kind: "read"; readonly view: View }
  | { readonly kind: "change-began" }
  /** `said`: how many changes were said just now, which stand last in the log. */
  | { readonly kind: "changed"; readonly view: View; readonly said: number }
  | { readonly kind: "review-first"; readonly reviewFirst: boolean }
  | { readonly kind: "done-seen" }
  | { readonly kind: "failed"; readonly notice: Notice }
  | { readonly kind: "noticed" }
  | { readonly kind: "forgotten" }
  | { readonly kind: "lens"; readonly lens: Lens }
  | { readonly kind: "rows"; readonly lens: Lens; readonly view: View; readonly rows: Uint32Array }
  | { readonly kind: "select"; readonly person: PersonId | null }
  | { readonly kind: "card"; readonly person: PersonId; readonly card: PersonCard | null }
  | { readonly kind: "backup"; readonly file: Blob | null }
  | { readonly kind: "seal"; readonly seal: Seal | null }
  /** What was there lies under lock, and nothing of it is shown. */
  | { readonly kind: "locked"; readonly sealed: ArrayBuffer }
  /** It was taken up again, or forgotten. */
  | { readonly kind: "unlocked" }
  | { readonly kind: "idle"; readonly minutes: number }
  | { readonly kind: "taken-away" };

/** The next state. Pure: what the engine must be asked is decided in `deeds.ts`. */
export function reduce(state: State, event: Event): State {
  switch (event.kind) {
    case "language":
      return { ...state, language: event.language };
    case "theme":
      return { ...state, theme: event.theme };
    case "go":
      return needsView(event.place) && state.phase === "empty"
        ? { ...state, place: "welcome" }
        : { ...state, place: event.place, justDone: event.place === state.place ? state.justDone : [] };
    case "need":
      return { ...state, need: event.need };
    case "reading-began":
      return {
        ...state,
        phase: "reading",
        what: event.what,
        progress: null,
        place: event.what === "files" ? "sources" : state.place,
        notice: null,
      };
    case "progress":
      return state.phase === "reading" ? { ...state, progress: event.progress } : state;
    case "reading-stopped":
      return state.phase === "reading" ? settled(state) : state;
    case "read":
      return fresh(state, event.view, arrival(state, event.view));
    case "change-began":
      return { ...state, busy: true, notice: null };
    case "changed": {
      const changed = { ...state, busy: false, unsaved: true, view: event.view, justDone: justDone(event) };
      return changed.phase === "reading" ? changed : { ...changed, phase: "ready" };
    }
    case "review-first":
      return { ...state, reviewFirst: event.reviewFirst };
    case "done-seen":
      return { ...state, justDone: [] };
    case "failed":
      return state.phase === "reading"
        ? { ...settled(state), notice: event.notice }
        : { ...state, busy: false, notice: event.notice };
    case "noticed":
      return { ...state, notice: null };
    case "forgotten":
      return { ...nothingOf(state), seal: null };
    case "locked":
      return { ...nothingOf(state), locked: event.sealed };
    case "unlocked":
      return { ...state, locked: null };
    case "backup":
      return { ...state, backup: event.file };
    case "seal":
      return { ...state, seal: event.seal };
    case "idle":
      return { ...state, idle: event.minutes };
    case "lens":
      return { ...state, lens: event.lens };
    case "rows":
      return state.lens === event.lens && state.view === event.view ? { ...state, rows: event.rows } : state;
    case "select":
      return { ...state, selected: event.person, card: event.person === state.card?.id ? state.card : null };
    case "card":
      return state.selected === event.person ? { ...state, card: event.card, selected: event.card?.id ?? null } : state;
    case "taken-away":
      return { ...state, unsaved: false };
  }
}

/** The first screen, with nothing of what was shown. */
const nothingOf = (state: State): State => ({
  ...state,
  phase: "empty",
  view: null,
  place: "welcome",
  lens: WIDE_LENS,
  need: "",
  rows: new Uint32Array(),
  selected: null,
  card: null,
  notice: null,
  unsaved: false,
  busy: false,
  backup: null,
  justDone: [],
});

/** Screens that show a network; circles can be drawn before there is one. */
function needsView(place: Place): boolean {
  return place === "sources" || place === "review" || place === "seen" || place === "people" || place === "take-away";
}

/** Where a reading leads: to its own story when nobody was found, else to the people or to the network. */
function arrival(state: State, view: View): Place {
  if (view.summary.people === 0) return "sources";
  return state.reviewFirst && !view.example ? "review" : "seen";
}

/** Changes that take something out of sight, or make two people one: their way back is offered at once. */
const WITH_A_WAY_BACK: ReadonlySet<Change["kind"]> = new Set<Change["kind"]>([
  "leave-out",
  "forget",
  "remove-source",
  "dissolve-circle",
  "take-out-of-circle",
  "join",
]);

function justDone({ view, said }: Extract<Event, { kind: "changed" }>): readonly LogLine[] {
  const lines = said === 0 ? [] : view.log.slice(-said);
  return lines.every(({ change }) => WITH_A_WAY_BACK.has(change.kind)) ? lines : [];
}

/** After a reading that added nothing: what was there before, or the first screen. */
function settled(state: Extract<State, { phase: "reading" }>): State {
  const { view } = state;
  if (view !== null) return { ...state, phase: "ready", view, busy: false };
  return { ...state, phase: "empty", view, busy: false, place: needsView(state.place) ? "welcome" : state.place };
}

/** A view of new files: old filters may point at things that are gone. */
function fresh(state: State, view: View, place: Place): State {
  return {
    ...state,
    phase: "ready",
    view,
    place,
    lens: { ...WIDE_LENS, sort: state.lens.sort },
    rows: new Uint32Array(),
    selected: null,
    card: null,
    busy: false,
    justDone: [],
    // What was tried on the example is nothing to lose.
    unsaved: state.unsaved && state.view?.example !== true,
  };
}
