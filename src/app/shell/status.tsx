import type { Progress } from "../../engine/protocol.ts";
import { useFirstApp } from "../use-app.ts";

/** Screen readers hear of progress at these steps and not in between. */
const SPOKEN_EVERY_PERCENT = 25;

/** Always in the page: what the reading is at, and "Ready" when there is something to see. */
export function Status() {
  const { state, words } = useFirstApp();
  const { shell } = words;
  const text =
    state.phase === "empty"
      ? ""
      : state.phase === "ready"
        ? shell.ready
        : isThinking(state.progress)
          ? shell.statusThinking
          : shell.statusReading(stepOf(percentOf(state.progress)));
  return (
    <div role="status" aria-label={shell.status} className="status">
      {text}
    </div>
  );
}

/** How much of the bytes is read, 0–100. */
export function percentOf(progress: Progress | null): number {
  if (progress === null) return 0;
  if (progress.step !== "reading") return 100;
  return progress.bytesOf <= 0 ? 0 : Math.min(100, Math.floor((100 * progress.bytesDone) / progress.bytesOf));
}

const isThinking = (progress: Progress | null): boolean => progress !== null && progress.step !== "reading";

const stepOf = (percent: number): number => percent - (percent % SPOKEN_EVERY_PERCENT);
