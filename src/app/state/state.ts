import type { Day } from "../../core/model/day.ts";
import type { CircleId, ClusterId, EnvironmentId, PersonId, SourceId } from "../../core/model/ids.ts";
import type { FailureCode, LogLine, PeopleQuery, PersonCard, Progress, View } from "../../engine/protocol.ts";
import type { Seal } from "../../engine/vault/mooring.ts";
import type { Language } from "../words/language.ts";

/** The screens. `welcome`, `guides` and `about` need nothing read; the others show the network. */
export type Place =
  | "welcome"
  | "guides"
  | "about"
  | "check-us"
  | "sources"
  | "review"
  | "seen"
  | "people"
  | "circles"
  | "round"
  | "amplifier"
  | "card"
  | "advising"
  | "ask"
  | "offer"
  | "rhythm"
  | "resources"
  | "compare"
  | "meeting"
  | "together"
  | "purpose"
  | "how"
  | "take-away";

export type Theme = "system" | "light" | "dark";

/** The views of the map, in the order of their keys 1–6. */
export type Look = "circles" | "bridges" | "weak" | "dormant" | "without" | "purpose";

/** Which people are looked at: it filters the list and lights them on the map. */
export type Lens = {
  readonly text: string;
  readonly only: PeopleQuery["only"];
  readonly cluster: ClusterId | null;
  readonly circle: CircleId | null;
  readonly world: EnvironmentId | null;
  /** Sources switched off: whoever would vanish with them is left out. Sorted. */
  readonly without: readonly SourceId[];
  /** Only those a source dates to this year or before; `null` for the network as it is now. */
  readonly upTo: number | null;
  /** People picked by hand on the map or in the list; `null` when nobody was. Sorted. */
  readonly picked: readonly PersonId[] | null;
  /** The view of the map that was asked for; `null`: the one the other fields come nearest to. */
  readonly look: Look | null;
  readonly sort: PeopleQuery["sort"];
};

export const WIDE_LENS: Lens = {
  text: "",
  only: "everyone",
  cluster: null,
  circle: null,
  world: null,
  without: [],
  upTo: null,
  picked: null,
  look: null,
  sort: "strength",
};

/** True when the lens lets everyone through, whatever the order. */
export function isWide(lens: Lens): boolean {
  return (
    lens.text.trim() === "" &&
    lens.only === "everyone" &&
    lens.cluster === null &&
    lens.circle === null &&
    lens.world === null &&
    lens.without.length === 0 &&
    lens.upTo === null &&
    lens.picked === null
  );
}

/** Something to tell the person once. */
export type Notice = { readonly kind: "failure"; readonly code: FailureCode } | { readonly kind: "nothing-to-read" };

type Always = {
  readonly language: Language;
  readonly theme: Theme;
  readonly day: Day;
  readonly seed: number;
  /** The seed written in the address; `null` when there is none. */
  readonly seedGiven: number | null;
  readonly place: Place;
  readonly lens: Lens;
  /** Rows of `View.people` the lens lets through, in its order. */
  readonly rows: Uint32Array;
  readonly selected: PersonId | null;
  /** `null` until the engine has answered, or when the person is gone. */
  readonly card: PersonCard | null;
  /** The need last asked about, as it stands in the field. */
  readonly need: string;
  readonly notice: Notice | null;
  /** Something was said since the last report was taken away. */
  readonly unsaved: boolean;
  /** The engine is working on a change. */
  readonly busy: boolean;
  /** After a reading the people are looked through before the network is. */
  readonly reviewFirst: boolean;
  /** A backup that is to be restored; `null` when none was chosen. */
  readonly backup: Blob | null;
  /** What locks the screen under the passphrase of the network's backup; `null` where none was made or restored. */
  readonly seal: Seal | null;
  /** Everything there was, under lock, while the screen shows nothing of it; `null` when nothing is locked so. */
  readonly locked: ArrayBuffer | null;
  /** Minutes without a touch until the screen is locked, 0 for never; `null` when the person has not said. */
  readonly idle: number | null;
  /** What was just taken away or put together, with its way back; empty when there is nothing to offer. */
  readonly justDone: readonly LogLine[];
};

export type State = Always &
  (
    | { readonly phase: "empty"; readonly view: null }
    | {
        readonly phase: "reading";
        readonly what: "files" | "example";
        /** `null` until the first report of progress. */
        readonly progress: Progress | null;
        /** What was there before; stays on screen while more is read. */
        readonly view: View | null;
      }
    | { readonly phase: "ready"; readonly view: View }
  );

/** What the address and the browser say at the start. */
export type Beginning = Pick<Always, "language" | "day" | "seed" | "seedGiven">;

export function beginWith(beginning: Beginning): State {
  return {
    ...beginning,
    theme: "system",
    place: "welcome",
    lens: WIDE_LENS,
    rows: new Uint32Array(),
    selected: null,
    card: null,
    need: "",
    notice: null,
    unsaved: false,
    busy: false,
    backup: null,
    seal: null,
    locked: null,
    idle: null,
    reviewFirst: false,
    justDone: [],
    phase: "empty",
    view: null,
  };
}
