import { type Engine, EngineFailure } from "../../engine/engine.ts";
import type { FailureCode, Kept, Progress } from "../../engine/protocol.ts";
import { type BackupDeeds, createBackupDeeds } from "../backup/backup-deeds.ts";
import type { Deeds } from "../state/deeds.ts";
import type { Event } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { boxesHere, erased, firstFree } from "./boxes.ts";
import { isOpen, type KeepingEvent, type KeepingState } from "./keeping-state.ts";
import { createTabLock, type TabLock } from "./tab-lock.ts";

/** Everything the person can do about keeping. */
export type KeepingDeeds = BackupDeeds & {
  /** Finds out how things stand; done once, when the page is there. */
  readonly look: () => Promise<void>;
  /** The engine says how keeping goes. `settled`: everything said so far lies on this device. */
  readonly hear: (kept: Kept, settled: boolean) => void;
  /** `false` when it could not be kept. */
  readonly keep: (passphrase: string) => Promise<boolean>;
  /** `null` when it is open; else why not. */
  readonly open: (passphrase: string) => Promise<FailureCode | null>;
  readonly takeOver: () => Promise<void>;
  /**
   * Forgets everything here; what is kept stays, and what has a backup stays under lock in this page. `false`, and
   * nothing done, where something is not kept yet.
   */
  readonly lock: (allTheSame: boolean) => Promise<boolean>;
  readonly keepNothing: () => Promise<void>;
  /**
   * Turns to another network kept here, or to a new one (`null`); what is on screen is forgotten first. `false`, and
   * nothing done, where something of it is not kept or could not be forgotten.
   */
  readonly turnTo: (box: number | null, allTheSame: boolean) => Promise<boolean>;
  /** Destroys every network kept on this device. */
  readonly eraseAll: () => Promise<void>;
};

type KeepingTools = {
  readonly engine: Engine;
  readonly deeds: Deeds;
  readonly store: Store<State, Event>;
  readonly keeping: Store<KeepingState, KeepingEvent>;
};

export function createKeepingDeeds({ engine, deeds, store, keeping }: KeepingTools): KeepingDeeds {
  let tabs: TabLock | null = null;
  /** Made when it is known that something can be kept: without https there are no locks. */
  const lockOf = (): TabLock => {
    tabs ??= createTabLock({ onAsked, onRobbed, onNews }, keeping.get().box);
    return tabs;
  };

  const failed = (reason: unknown): FailureCode => {
    const code = reason instanceof EngineFailure ? reason.code : "our-fault";
    // What concerns the passphrase is said beside its field.
    if (code !== "wrong-passphrase") store.tell({ kind: "failed", notice: { kind: "failure", code } });
    return code;
  };

  const working = async <T>(work: () => Promise<T>): Promise<T> => {
    keeping.tell({ kind: "working", working: true });
    try {
      return await work();
    } finally {
      keeping.tell({ kind: "working", working: false });
    }
  };

  const onAsked = async (): Promise<void> => {
    await engine.hold(false);
  };

  const onRobbed = (): void => {
    const { kept } = keeping.get();
    if (kept?.state === "keeping") keeping.tell({ kind: "kept", kept: { ...kept, state: "looking-on" } });
    void engine.hold(false).catch(failed);
  };

  const onNews = (news: "begun" | "gone"): void => {
    const { kept } = keeping.get();
    // To hold what is gone is to be free of it: what is on screen stays, and is nobody's but this tab's.
    if (kept?.state === "looking-on" && news === "gone") void engine.hold(true).catch(failed);
    else void engine.lookKept().catch(failed);
  };

  const askPromise = async (ask: boolean): Promise<void> => {
    const promised = await (ask ? navigator.storage.persist() : navigator.storage.persisted()).catch(() => false);
    keeping.tell({ kind: "promised", promised });
  };

  const begin = async (box: number): Promise<void> => {
    const { day, seed } = store.get();
    tabs?.close();
    tabs = null;
    keeping.tell({ kind: "boxes", box, boxes: await boxesHere() });
    await engine.begin(day, seed, box);
    await engine.lookKept();
  };

  const countBoxes = async (): Promise<void> =>
    keeping.tell({ kind: "boxes", box: keeping.get().box, boxes: await boxesHere() });

  const lock = async (allTheSame: boolean): Promise<boolean> => {
    const { seal } = store.get();
    if (isOpen(keeping.get()) || seal === null) return close(allTheSame);
    try {
      const sealed = await engine.lock(seal);
      await engine.clear();
      store.tell({ kind: "locked", sealed });
      return true;
    } catch (reason) {
      failed(reason);
      return false;
    }
  };

  const close = async (allTheSame: boolean): Promise<boolean> => {
    // Looking writes what is still to be written.
    const kept = await engine.lookKept().catch(() => null);
    const safe = kept?.state === "looking-on" || (kept?.problem === null && !store.get().unsaved);
    if (!safe && !allTheSame) return false;
    return deeds.startAgain();
  };

  return {
    ...createBackupDeeds({ engine, deeds, store }),
    async look() {
      const kept = await engine.lookKept().catch(() => null);
      if (kept === null || kept.state === "unable") return;
      const boxes = await boxesHere();
      const [first = 1] = boxes;
      if (boxes.includes(1) || first === 1) keeping.tell({ kind: "boxes", box: 1, boxes });
      else await begin(first);
      lockOf();
      await askPromise(false);
    },
    hear(kept, settled) {
      const wasOpen = isOpen(keeping.get());
      keeping.tell({ kind: "kept", kept });
      if (wasOpen && !isOpen(keeping.get())) tabs?.give();
      if (settled) store.tell({ kind: "taken-away" });
    },
    keep: (passphrase) =>
      working(async () => {
        if (!(await lockOf().take())) {
          await engine.lookKept();
          return false;
        }
        try {
          const { state } = await engine.keep(passphrase);
          if (state !== "keeping") {
            lockOf().give();
            return false;
          }
          lockOf().announce("begun");
          await countBoxes();
          await askPromise(true);
          return true;
        } catch (reason) {
          lockOf().give();
          failed(reason);
          return false;
        }
      }),
    open: (passphrase) =>
      working(async () => {
        // The first progress comes when the passphrase has fitted.
        const onProgress = (progress: Progress): void => {
          if (store.get().phase !== "reading") store.tell({ kind: "reading-began", what: "example" });
          store.tell({ kind: "progress", progress });
        };
        try {
          await engine.hold(await lockOf().take());
          store.tell({ kind: "read", view: await engine.openKept(passphrase, { onProgress }) });
          deeds.look({});
          return null;
        } catch (reason) {
          lockOf().give();
          return failed(reason);
        }
      }),
    async takeOver() {
      await working(async () => {
        await lockOf().takeOver();
        const view = await engine.hold(true).catch(failed);
        if (view === null || typeof view === "string") return;
        store.tell({ kind: "changed", view, said: 0 });
        store.tell({ kind: "taken-away" });
        deeds.look({});
      });
    },
    lock,
    async keepNothing() {
      try {
        await engine.keepNothing();
        lockOf().announce("gone");
        await countBoxes();
      } catch (reason) {
        failed(reason);
      }
    },
    async turnTo(box, allTheSame) {
      if (!(await close(allTheSame))) return false;
      const boxes = await boxesHere();
      await begin(box ?? firstFree(boxes)).catch(failed);
      return true;
    },
    async eraseAll() {
      try {
        await engine.keepNothing();
        lockOf().announce("gone");
        for (const box of await boxesHere()) await erased(box);
        await countBoxes();
      } catch (reason) {
        failed(reason);
      }
    },
  };
}
