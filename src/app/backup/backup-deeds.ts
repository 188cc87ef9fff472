import { type Engine, EngineFailure } from "../../engine/engine.ts";
import type { BackupInside } from "../../engine/backup/messages.ts";
import type { FailureCode } from "../../engine/protocol.ts";
import type { Deeds } from "../state/deeds.ts";
import type { Event } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import type { Store } from "../state/store.ts";

/** Everything the person can do about backups. A failure is said beside the field, so it is given back. */
export type BackupDeeds = {
  readonly backUp: (passphrase: string) => Promise<Blob | FailureCode>;
  /** What a backup holds; nothing is changed yet. */
  readonly openBackup: (file: Blob, passphrase: string) => Promise<BackupInside | FailureCode>;
  /** Takes up what was opened last. `null` when it is there. */
  readonly restoreBackup: (how: "replace" | "join") => Promise<FailureCode | null>;
  /** A file that is to be restored; `null` for none. */
  readonly chooseBackup: (file: Blob | null) => void;
  /** Takes up what is locked in this page; `null` when it is there. */
  readonly unlock: (passphrase: string) => Promise<FailureCode | null>;
  readonly forgetLocked: () => void;
  /** After how many minutes without a touch the screen is locked; 0 for never. */
  readonly setIdle: (minutes: number) => void;
};

type BackupDeedsTools = {
  readonly engine: Engine;
  readonly deeds: Deeds;
  readonly store: Store<State, Event>;
};

export function createBackupDeeds({ engine, deeds, store }: BackupDeedsTools): BackupDeeds {
  const codeOf = (reason: unknown): FailureCode => (reason instanceof EngineFailure ? reason.code : "our-fault");
  return {
    async backUp(passphrase) {
      try {
        const { file, seal } = await engine.backUp(passphrase);
        store.tell({ kind: "seal", seal });
        store.tell({ kind: "taken-away" });
        return file;
      } catch (reason) {
        return codeOf(reason);
      }
    },
    async openBackup(file, passphrase) {
      try {
        const { inside, seal } = await engine.openBackup(file, passphrase);
        // What is on screen is not locked with another file's passphrase.
        if (store.get().view === null) store.tell({ kind: "seal", seal });
        return inside;
      } catch (reason) {
        return codeOf(reason);
      }
    },
    async restoreBackup(how) {
      try {
        store.tell({ kind: "read", view: await engine.restoreBackup(how) });
        if (how === "replace") store.tell({ kind: "taken-away" });
        store.tell({ kind: "backup", file: null });
        deeds.look({});
        return null;
      } catch (reason) {
        return codeOf(reason);
      }
    },
    chooseBackup: (file) => store.tell({ kind: "backup", file }),
    async unlock(passphrase) {
      const { locked } = store.get();
      if (locked === null) return "our-fault";
      try {
        store.tell({ kind: "read", view: await engine.unlock(locked, passphrase) });
        store.tell({ kind: "unlocked" });
        deeds.look({});
        return null;
      } catch (reason) {
        return codeOf(reason);
      }
    },
    forgetLocked: () => store.tell({ kind: "unlocked" }),
    setIdle: (minutes) => store.tell({ kind: "idle", minutes }),
  };
}
