import { boxName } from "../../core/model/box.ts";

/**
 * Which tab writes what is kept: the one that holds the lock. The lock is the page's, not the worker's, so that it
 * outlives a worker that is ended and made anew.
 */
export type TabLock = {
  /** Takes the lock when nobody has it. */
  readonly take: () => Promise<boolean>;
  /** Asks the tab that has it to finish and give it; takes it away where that tab does not answer. */
  readonly takeOver: () => Promise<void>;
  /** Gives it back; nothing happens where it is not held. */
  readonly give: () => void;
  /** Tells the other tabs that something begins to be kept, or that it was deleted. */
  readonly announce: (news: "begun" | "gone") => void;
  /** Gives it back and listens no more. */
  readonly close: () => void;
};

export type TabLockTools = {
  /** Another tab asks for the lock: finish writing. */
  readonly onAsked: () => Promise<void>;
  /** Another tab has taken it. */
  readonly onRobbed: () => void;
  readonly onNews: (news: "begun" | "gone") => void;
};

/** How long a tab has to write its last change before the lock is taken from it. */
const PATIENCE_MS = 3000;

/** Only where there are locks; the caller has seen that something can be kept. */
export function createTabLock(tools: TabLockTools, box: number): TabLock {
  const name = boxName(box);
  const channel = new BroadcastChannel(name);
  let release: (() => void) | null = null;

  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      let granted = false;
      const held = (lock: Lock | null): Promise<void> => {
        granted = lock !== null;
        resolve(granted);
        if (lock === null) return Promise.resolve();
        return new Promise((letGo) => {
          release = letGo;
        });
      };
      navigator.locks.request(name, options, held).catch(() => {
        resolve(false);
        if (!granted) return;
        release = null;
        tools.onRobbed();
      });
    });

  const give = (): void => {
    release?.();
    release = null;
  };

  const onAsked = async (): Promise<void> => {
    await tools.onAsked();
    give();
  };

  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === "give" && release !== null) void onAsked();
    if (data === "begun" || data === "gone") tools.onNews(data);
  });

  return {
    take: () => (release === null ? request({ ifAvailable: true }) : Promise.resolve(true)),
    async takeOver() {
      channel.postMessage("give");
      const given = await request({ signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!given) await request({ steal: true });
    },
    give,
    announce: (news) => channel.postMessage(news),
    close() {
      give();
      channel.close();
    },
  };
}
