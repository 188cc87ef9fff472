/**
 * Every message between the page and the worker, both ways: the whole seam on one page. Commands
 * are numbered by the page; every answer carries its command's number. Cancelling asks the worker to
 * stop; one that is computing cannot hear it, and is ended and made anew with the readings confirmed so far.
 */
import type {
  AmplifierOfSource,
  Band,
  Measure,
  Remainder,
  Role,
  StrengthParts,
  Summary,
  TieState,
} from "../core/analysis/analysis.ts";
import type { Balance } from "../core/analysis/balance.ts";
import type { NetworkMap } from "../core/map/map.ts";
import type { Change, ClusterSize } from "../core/model/change.ts";
import type { Circle } from "../core/model/circle.ts";
import type { Day } from "../core/model/day.ts";
import type { FindingCode, SkipCount } from "../core/model/finding.ts";
import type { ClusterId, EnvironmentId, PersonId, SourceId } from "../core/model/ids.ts";
import type { Identity } from "../core/model/mention.ts";
import type { Answered, Basis, Ego, PersonPart, SourcedIdentity, Standing } from "../core/model/network.ts";
import type { Platform } from "../core/model/platform.ts";
import type { Covered } from "../core/purpose/resources.ts";
import type { Rhythm } from "../core/purpose/rhythm.ts";
import type { Notebook } from "../core/purpose/notebook.ts";
import type { Preview } from "../core/export/export.ts";
import type { Coverage, TableColumns, TableSample } from "../core/model/source.ts";
import type { BackupAnswer, BackupCommand } from "./backup/messages.ts";
import type { ClusterView, ProposalView, WorldView } from "./groups.ts";
import type { Consultation, Consulted } from "./consulted.ts";
import type { TogetherRequest, TogetherTold } from "./together/messages.ts";
import type { FileChoice } from "./file-choice.ts";
import type { PictureChoice } from "./picture-choice.ts";
import type { MoreRequests } from "./requests.ts";
import type { Earlier, Left } from "./what-if.ts";
import type { Moored } from "./vault/mooring.ts";

/** A file as the page hands it over; the bytes stay on disk until the worker asks for them. */
export type Dropped = { readonly path: string; readonly file: Blob };

export type Command =
  /**
   * Always first: the day that counts as today and the seed of every dice; and which of the networks kept on this
   * device is meant, 1 when left out. Said again, it closes the one that is open.
   */
  | { readonly kind: "begin"; readonly job: number; readonly day: Day; readonly seed: number; readonly box?: number }
  /** Adds files to what is already read. Reading the example replaces everything; reading one's own files ends the example. */
  | { readonly kind: "read"; readonly job: number; readonly files: readonly Dropped[] }
  | { readonly kind: "read-example"; readonly job: number }
  /** Reads a table again with its columns as the person named them; remembered for tables that begin the same. */
  | { readonly kind: "read-table"; readonly job: number; readonly path: string; readonly columns: TableColumns }
  | { readonly kind: "change"; readonly job: number; readonly change: Change }
  | { readonly kind: "undo"; readonly job: number }
  | { readonly kind: "redo"; readonly job: number }
  /** Takes back one change of the log, wherever it stands (`View.log`); redo says it again. */
  | { readonly kind: "take-back"; readonly job: number; readonly at: number }
  /** After a restart: everything the page has confirmed so far, answered by one view. Reads are given one by one, as they came. */
  | {
      readonly kind: "restore";
      readonly job: number;
      readonly example: boolean;
      readonly drops: readonly (readonly Dropped[])[];
      readonly said: readonly Change[];
      readonly undone: readonly Change[];
      /** Tables read again, each after so many of the drops. */
      readonly tables?: readonly { readonly after: number; readonly path: string; readonly columns: TableColumns }[];
      /** The sealed document that comes before the drops, and whether it was being kept; left out when there is none. */
      readonly kept?: {
        readonly moored: Moored;
        readonly keeping: boolean;
        readonly mayWrite: boolean;
        /** The last command the page had an answer to. */
        readonly upTo: number;
      };
    }
  /** What is kept on this device; answered by `kept`. */
  | { readonly kind: "look-kept"; readonly job: number }
  /** Begins to keep everything on this device under a passphrase, now and after every reading and change. */
  | { readonly kind: "keep"; readonly job: number; readonly passphrase: string }
  /** Opens what is kept, in place of what is there; answered by a view, or `failed` with `wrong-passphrase`. */
  | { readonly kind: "open-kept"; readonly job: number; readonly passphrase: string }
  /**
   * Another tab took over: writes what is still to be written, then looks on; answered by `kept`. Or this one may write:
   * answered by a view of what is kept now where something was open, by `kept` otherwise.
   */
  | { readonly kind: "hold"; readonly job: number; readonly mayWrite: boolean }
  /** Keeps nothing more and destroys what was kept; what is on screen stays. */
  | { readonly kind: "keep-nothing"; readonly job: number }
  | BackupCommand
  /** Stops the reading of that number, now: answered by `stopped`, as if it had never been asked for. Not queued. */
  | { readonly kind: "stop"; readonly job: number }
  /** Forgets everything read and said. */
  | { readonly kind: "clear"; readonly job: number }
  | { readonly kind: "find"; readonly job: number; readonly query: PeopleQuery }
  | { readonly kind: "person"; readonly job: number; readonly person: PersonId }
  /** The network as it stood on an earlier day; answered by `as-of`. */
  | { readonly kind: "as-of"; readonly job: number; readonly day: Day }
  /** What would remain with these sources switched off; answered by `without`. */
  | { readonly kind: "without"; readonly job: number; readonly sources: readonly SourceId[] }
  /** A need, an offer or a purpose; answered by `consulted`. */
  | { readonly kind: "consult"; readonly job: number; readonly question: Consultation }
  /** Something about an exchange with others; answered by `together`. */
  | { readonly kind: "together"; readonly job: number; readonly request: TogetherRequest }
  | { readonly kind: "picture"; readonly job: number; readonly choice: PictureChoice }
  | { readonly kind: "report"; readonly job: number; readonly choice: FileChoice }
  /** The people of a circle as cards for ego's own address book; answered by `report`. */
  | { readonly kind: "cards"; readonly job: number; readonly circle: Circle["id"] };

export type Answer =
  | { readonly kind: "began"; readonly job: number }
  | { readonly kind: "progress"; readonly job: number; readonly progress: Progress }
  | { readonly kind: "view"; readonly job: number; readonly view: View; readonly moored?: Moored }
  | { readonly kind: "found"; readonly job: number; readonly rows: Uint32Array }
  | { readonly kind: "person"; readonly job: number; readonly card: PersonCard | null }
  | { readonly kind: "as-of"; readonly job: number; readonly earlier: Earlier }
  | { readonly kind: "without"; readonly job: number; readonly left: Left }
  | { readonly kind: "consulted"; readonly job: number; readonly consulted: Consulted }
  | { readonly kind: "together"; readonly job: number; readonly told: TogetherTold }
  | { readonly kind: "picture"; readonly job: number; readonly picture: Blob }
  | { readonly kind: "report"; readonly job: number; readonly file: Blob; readonly preview: Preview | null }
  | { readonly kind: "kept"; readonly job: number; readonly kept: Kept }
  | BackupAnswer
  /** The reading was stopped before it was done; nothing of it stays. */
  | { readonly kind: "stopped"; readonly job: number }
  /** Not asked for, job 0: something was written, or could not be. */
  | { readonly kind: "kept-now"; readonly job: 0; readonly kept: Kept; readonly moored?: Moored }
  /** Not asked for, job 0: what the worker's own thread has requested since it last said. */
  | { readonly kind: "requests"; readonly job: 0; readonly more: MoreRequests }
  /** A code, never a message: an exception's text may quote the user's data. */
  | { readonly kind: "failed"; readonly job: number; readonly code: FailureCode };

export type FailureCode =
  | "out-of-memory"
  | "no-canvas"
  | "unknown-command"
  /** The file is not at hand any more to be read again: what is kept on the device holds no files. */
  | "file-gone"
  | "wrong-passphrase"
  /** What is kept can no longer be read: neither of its two generations. */
  | "kept-damaged"
  /** Kept by a later version of the app. */
  | "kept-newer"
  /** The file is not a backup of ours, or what is in it makes no network. */
  | "not-a-backup"
  /** Not as it was written: cut short, or changed on the way. */
  | "backup-damaged"
  /** Made by a later version of the app. */
  | "backup-newer"
  /** What is to be kept does not fit on the device; nothing was changed. */
  | "no-room"
  /** Another tab keeps the same network: here it can be looked at, not changed. */
  | "looking-on"
  | "our-fault";

/** What is kept on this device. */
export type Kept = {
  /** `unable`: no safe place to keep anything (page opened from disk, private window, no cryptography). */
  readonly state: "unable" | "nothing" | "locked" | "keeping" | "looking-on";
  /** When it was last written, milliseconds since 1970; `null` when nothing is kept. */
  readonly at: number | null;
  /** Bytes on disk; 0 when nothing is kept. */
  readonly bytes: number;
  /** Why the last writing failed, after which the former state is still there; `null` when it did not. */
  readonly problem: "full" | "our-fault" | null;
};

export type Progress =
  | {
      readonly step: "reading";
      /** Path of the file being read, last segment only; `null` while listing. */
      readonly file: string | null;
      readonly filesDone: number;
      readonly filesOf: number;
      readonly bytesDone: number;
      readonly bytesOf: number;
      /** Rows, records and messages used so far. */
      readonly used: number;
      /** Bytes read a second, over the last seconds; 0 until it is known. */
      readonly bytesPerSecond: number;
      /** Seconds until all files are read, if it goes on like this; `null` until that can be told. */
      readonly secondsLeft: number | null;
      /** What can be said already: of the files read, that with most people; `null` while none lists any. */
      readonly first: FirstSeen | null;
    }
  | { readonly step: "people" | "network" | "map" };

/** People a platform lists as ego's, and the day of the first. */
export type FirstSeen = { readonly platform: Platform; readonly people: number; readonly since: Day };

export type PeopleQuery = {
  /** Any part of name, role, company, circle or cluster; empty for everyone. */
  readonly text: string;
  readonly only: "everyone" | "bridges" | "weak" | "dormant" | "doors" | "cold" | "in-circles" | "several-sources";
  readonly cluster: ClusterId | null;
  readonly circle: Circle["id"] | null;
  readonly world: EnvironmentId | null;
  readonly sort: "strength" | "name" | "last-contact" | "since";
  readonly language: "it" | "en";
};

/** Everything the page shows, made anew after each reading or change. */
export type View = {
  readonly day: Day;
  readonly seed: number;
  readonly example: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many times files were added; goes into `remove-source`. */
  readonly reads: number;
  /** What the person said, in order, the example's premise aside. */
  readonly log: readonly LogLine[];
  /** People left out, by name. */
  readonly leftOut: readonly { readonly id: PersonId; readonly name: string }[];
  /** How many people were forgotten. */
  readonly forgotten: number;
  /** Tables whose columns can be named or corrected. */
  readonly tables: readonly TableView[];
  readonly ego: {
    readonly name: string;
    readonly names: readonly string[];
    readonly identities: readonly SourcedIdentity[];
    readonly basis: Ego["basis"];
    readonly candidates: readonly { readonly identity: Identity; readonly name: string }[];
  };
  readonly sources: readonly SourceView[];
  /** Files that belong to no source we recognise: dropped alone and unknown, or archives that hold nothing of ours. */
  readonly strays: SourceView["files"];
  readonly people: PeopleColumns;
  readonly clusters: readonly ClusterView[];
  readonly circles: readonly CircleView[];
  readonly proposals: readonly ProposalView[];
  readonly summary: Summary;
  readonly amplifier: { readonly whole: Remainder; readonly sources: readonly AmplifierOfSource[] };
  /** The figures about the whole network, each with what it may be or why it cannot be told. */
  readonly figures: readonly Measure[];
  /** Ego's answers to the questions of the round, sorted by question. */
  readonly answers: readonly Answered[];
  /** What the network is made up of. */
  readonly balance: Balance;
  /** Circles that hang on one person. */
  readonly fragile: readonly { readonly circle: Circle["id"]; readonly person: PersonId; readonly name: string }[];
  /** What the network can do, as the round says; in the order of its instruments. */
  readonly covered: readonly Covered[];
  /** How often ego would like to hear from whom, and who has been silent for longer. */
  readonly rhythm: Rhythm;
  /** Needs, purposes and meetings ego wrote down. */
  readonly notebook: Notebook;
  /** Contexts of three people or more, largest first. */
  readonly worlds: readonly WorldView[];
  readonly method: {
    readonly modularity: number;
    readonly stability: number;
    readonly size: ClusterSize;
  };
  readonly map: NetworkMap;
};

/** One thing the person said, with the names of those it is about; empty names where they are gone. */
export type LogLine = {
  /** Its place in the log. */
  readonly at: number;
  readonly change: Change;
  readonly names: readonly string[];
  /** The circle it is about, as it was called last; empty where it is about none, or nobody knows its name. */
  readonly circle: string;
};

export type TableView = {
  readonly path: string;
  readonly sample: TableSample;
  /** False while nothing of it is used. */
  readonly understood: boolean;
};

/** People as columns, one entry per person, in the order of ids; rows elsewhere point here. */
export type PeopleColumns = {
  readonly ids: readonly PersonId[];
  readonly names: readonly string[];
  /** "Role, Company" as the sources write it; empty where unknown. */
  readonly doing: readonly string[];
  /** 0 strong · 1 medium · 2 weak · 3 cold · 4 cannot tell. */
  readonly band: Uint8Array;
  /** 0 active · 1 dormant · 2 cold · 3 cannot tell. */
  readonly state: Uint8Array;
  /** Strength 0–1; NaN where it cannot be told. */
  readonly strength: Float32Array;
  /** Day numbers; `NO_DAY` where unknown. */
  readonly lastContact: Int32Array;
  /** The first day any source dates the tie, as a day number; `NO_DAY` where none does. */
  readonly since: Int32Array;
  /** Index into `View.clusters`; −1 for none. */
  readonly cluster: Int16Array;
  /** Bit i: role i of `ROLE_BITS`. */
  readonly roles: Uint8Array;
  /** Bit i: present in `View.sources[i]`. */
  readonly sources: Uint16Array;
  /** How many circles. */
  readonly circles: Uint8Array;
  /** Ego's own word, 1–5; 0 where not said. */
  readonly closeness: Uint8Array;
  /** Where the tie was born: 0 not said by ego · 1 in a circle, on ego's word · 2 on a platform, on ego's word. */
  readonly origin: Uint8Array;
};

export const NO_DAY = -2_147_483_648;
export const BANDS: readonly (Band | null)[] = ["strong", "medium", "weak", "cold", null];
export const STATES: readonly TieState[] = ["active", "dormant", "cold", "cannot-tell"];
export const ROLE_BITS: readonly Role[] = ["bridge", "door", "only-door", "several-circles", "heart-of-circle"];

export type SourceView = {
  readonly id: SourceId;
  readonly platform: Platform;
  readonly coverage: Coverage;
  readonly contactCoverage: Coverage | null;
  /** People first dated by this source, year by year. */
  readonly years: readonly { readonly year: number; readonly firstSeen: number }[];
  readonly people: number;
  readonly files: readonly {
    readonly path: string;
    readonly reader: string | null;
    readonly used: number;
    readonly skipped: readonly SkipCount[];
    readonly findings: readonly { readonly code: FindingCode; readonly line: number | null }[];
    readonly error: FindingCode | null;
  }[];
};

export type CircleView = Omit<Circle, "people"> & { readonly people: Uint32Array };

/** One person in full. */
export type PersonCard = {
  readonly id: PersonId;
  /** The change that forgets them, with a salt of its own. */
  readonly forgetting: Extract<Change, { kind: "forget" }>;
  /** What was joined into this person; empty when it is one thing only. */
  readonly parts: readonly PersonPart[];
  readonly note: string;
  readonly standing: Standing | null;
  readonly byHand: boolean;
  /** Ego's own wording of name, role or company is in force. */
  readonly described: boolean;
  readonly name: string;
  readonly names: readonly string[];
  readonly position: string | null;
  readonly company: string | null;
  readonly identities: readonly SourcedIdentity[];
  readonly since: Day | null;
  readonly strength: { readonly value: number; readonly band: Band; readonly parts: StrengthParts } | null;
  readonly state: TieState;
  readonly lastContact: { readonly day: Day; readonly source: SourceId } | null;
  readonly activeDays: number;
  readonly activeDaysLastYear: number;
  /** Whether both sides wrote. */
  readonly bothWrite: boolean;
  readonly closeness: number | null;
  /** In ego's words; empty where nothing is said. */
  readonly offers: string;
  readonly seeks: string;
  /** What ego says of where the tie was born; `null` when not said. */
  readonly origin: { readonly circle: Circle["id"] | null; readonly source: SourceId | null } | null;
  /** What carries the tie now; `told` when ego says so, else what the sources show. */
  readonly carriedBy: { readonly by: readonly SourceId[]; readonly told: boolean };
  readonly roles: readonly Role[];
  readonly door: number | null;
  readonly cluster: ClusterId | null;
  /** Share of runs agreeing on the cluster, 0–1. */
  readonly membership: number;
  /** The cluster they stand between with, where that share is low. */
  readonly between: ClusterId | null;
  readonly circles: readonly Pick<Circle, "id" | "name" | "kind" | "basis">[];
  readonly environments: readonly {
    readonly id: EnvironmentId;
    readonly kind: string;
    readonly name: string;
    readonly basis: Basis;
    readonly people: number;
  }[];
  /** People ego shares with them, observed or declared, strongest first. */
  readonly shared: readonly { readonly id: PersonId; readonly name: string; readonly basis: Basis }[];
  readonly sources: readonly SourceId[];
  readonly bornIn: { readonly circle: string | null; readonly source: SourceId | null; readonly basis: Basis } | null;
};
