import "./style/tokens.css";
import "./style/base.css";
import { options } from "preact";
import { createRoot } from "react-dom/client";
import { type Day, dayOf, parseDay } from "../core/model/day.ts";
import { createEngine } from "../engine/client.ts";
import { EngineWorker } from "../engine/packed-worker.ts";
import { createKeepingDeeds } from "./keeping/keeping-deeds.ts";
import { KEEPING_UNKNOWN, reduceKeeping } from "./keeping/keeping-state.ts";
import { afterFirstPaint } from "./shell/after-first-paint.ts";
import { AppRoot } from "./shell/app.tsx";
import { createDeeds } from "./state/deeds.ts";
import { reduce } from "./state/reduce.ts";
import { beginWith } from "./state/state.ts";
import { createStore } from "./state/store.ts";
import { loadTitleFace } from "./style/title-face.ts";
import { countRequests, countRequestsOf } from "./trust/requests.ts";
import { firstWordsOf } from "./words/first.ts";
import { chooseLanguage } from "./words/language.ts";

/** The seed of every dice when the address names none. */
const USUAL_SEED = 1;

function start(root: HTMLElement): void {
  const address = new URLSearchParams(location.search);
  const language = chooseLanguage(address.get("lang"), navigator.languages);
  if (!isNewEnough()) {
    root.textContent = firstWordsOf(language).shell.tooOld;
    return;
  }
  const seedGiven = wholeNumber(address.get("seed"));
  const seed = seedGiven ?? USUAL_SEED;
  const day = parseDay(address.get("day") ?? "") ?? today();
  if (day === null) return;
  const engine = createEngine(
    () => countRequestsOf(new EngineWorker()),
    (kept, settled) => keepingDeeds.hear(kept, settled),
    { day, seed, box: 1 },
  );
  const store = createStore(reduce, beginWith({ language, day, seed, seedGiven }));
  const deeds = createDeeds(store, engine);
  const keeping = createStore(reduceKeeping, KEEPING_UNKNOWN);
  const keepingDeeds = createKeepingDeeds({ engine, deeds, store, keeping });
  // Effects follow the render they belong to at once, not after the next frame: keys pressed in quick succession find
  // the page as the one before left it.
  options.requestAnimationFrame = queueMicrotask;
  loadTitleFace();
  createRoot(root).render(<AppRoot {...{ store, deeds, keeping, keepingDeeds }} />);
  countRequests();
  // The worker is opened with the first thing that is asked of it, at the latest with this.
  afterFirstPaint(() => setTimeout(() => void keepingDeeds.look()));
}

/** The day on the wall where the person is. */
function today(): Day | null {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The youngest things the page and the worker cannot do without. */
function isNewEnough(): boolean {
  return (
    typeof DecompressionStream === "function" &&
    typeof Intl.ListFormat === "function" &&
    typeof Array.prototype.toSorted === "function"
  );
}

const root = document.querySelector<HTMLElement>("#root");
if (root !== null) start(root);
