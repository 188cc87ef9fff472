/** The way out of a job that was stopped; no fault of anything. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}

/** Lets a long job be interrupted. */
export type Pauses = {
  /** Throws `Stopped` once the job is to stop. */
  readonly check: () => void;
  /** Lets other messages be heard when it is time; throws `Stopped` when one of them says so. */
  readonly breathe: () => Promise<void>;
};

/** Long enough to cost nothing, short enough for stopping to feel instant. */
const BREATH_EVERY_MS = 40;

/** For jobs that nobody can stop. */
export const NO_PAUSES: Pauses = { check: () => undefined, breathe: () => Promise.resolve() };

/** Pauses for a job; `isStopped` is asked at each, `now` is milliseconds of any steady clock. */
export function createPauses(isStopped: () => boolean, now: () => number): Pauses {
  let last = now();
  const check = (): void => {
    if (isStopped()) throw new Stopped();
  };
  return {
    check,
    breathe: async () => {
      check();
      if (now() - last < BREATH_EVERY_MS) return;
      await turn();
      last = now();
      check();
    },
  };
}

/** Resolves after the messages that already wait; a timer would be made to wait longer each time. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
