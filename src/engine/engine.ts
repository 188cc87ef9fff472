import type { Change } from "../core/model/change.ts";
import type { Day } from "../core/model/day.ts";
import type { CircleId, PersonId, SourceId } from "../core/model/ids.ts";
import type { Preview } from "../core/export/export.ts";
import type { TableColumns } from "../core/model/source.ts";
import type { BackupEngine } from "./backup/backup-client.ts";
import type { Dropped, FailureCode, Kept, PeopleQuery, PersonCard, Progress, View } from "./protocol.ts";
import type { Consultation, Consulted } from "./consulted.ts";
import type { TogetherRequest, TogetherTold } from "./together/messages.ts";
import type { FileChoice } from "./file-choice.ts";
import type { PictureChoice } from "./picture-choice.ts";
import type { Earlier, Left } from "./what-if.ts";

/**
 * The page's end of the worker. Commands become promises. Cancelling rejects at once and asks the worker to stop, which
 * then stands where it stood before. A worker too busy to hear is ended, and a new one is told what was confirmed: the
 * files dropped and the log of changes are kept here. The view the page shows stays valid meanwhile.
 */
export type Engine = BackupEngine & {
  readonly begin: (day: Day, seed: number, box?: number) => Promise<void>;
  readonly read: (files: readonly Dropped[], watch?: Watch) => Promise<View>;
  readonly readExample: (watch?: Watch) => Promise<View>;
  readonly change: (change: Change, watch?: Watch) => Promise<View>;
  readonly undo: (watch?: Watch) => Promise<View>;
  readonly redo: (watch?: Watch) => Promise<View>;
  /** Takes back one change of the log (`LogLine.at`). */
  readonly takeBack: (at: number, watch?: Watch) => Promise<View>;
  /** Reads a table again with its columns as the person named them. */
  readonly readTable: (path: string, columns: TableColumns, watch?: Watch) => Promise<View>;
  readonly clear: () => Promise<View>;
  readonly find: (query: PeopleQuery) => Promise<Uint32Array>;
  readonly person: (person: PersonId) => Promise<PersonCard | null>;
  /** The network as it stood on an earlier day. */
  readonly asOf: (day: Day) => Promise<Earlier>;
  readonly leftWithout: (sources: readonly SourceId[]) => Promise<Left>;
  /** Asks the network; the answer is of the question's kind. */
  readonly consult: <Asked extends Consultation>(
    question: Asked,
  ) => Promise<Extract<Consulted, { kind: Asked["kind"] }>>;
  /** Something about an exchange with others. */
  readonly together: (request: TogetherRequest) => Promise<TogetherTold>;
  readonly picture: (choice: PictureChoice, watch?: Watch) => Promise<Blob>;
  readonly report: (choice: FileChoice) => Promise<Taken>;
  /** The people of a circle as cards. */
  readonly cards: (circle: CircleId) => Promise<Blob>;
  readonly lookKept: () => Promise<Kept>;
  readonly keep: (passphrase: string) => Promise<Kept>;
  readonly openKept: (passphrase: string, watch?: Watch) => Promise<View>;
  /** A view where what is kept was opened anew, else `null`. */
  readonly hold: (mayWrite: boolean) => Promise<View | null>;
  readonly keepNothing: () => Promise<Kept>;
  /** Ends the worker for good; what is pending is rejected. */
  readonly close: () => void;
};

/** A file made to be taken away. */
export type Taken = { readonly file: Blob; readonly preview: Preview | null };

export type Watch = {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects with the signal's reason; whatever the command would have added is not added. */
  readonly signal?: AbortSignal;
};

/** What the page learns when a command fails: a code, never a text. */
export class EngineFailure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode) {
    super(code);
    this.name = "EngineFailure";
    this.code = code;
  }
}
