import { isOpen } from "../keeping/keeping-state.ts";
import type { App } from "../use-app.ts";

/** What is kept here is safe at once, and opening it again takes only the passphrase. */
const USUAL_MINUTES = 15;

/** Whether what is on screen can be locked: under the passphrase it is kept with, or that of its backup. */
export const canLock = ({ state, keeping }: Pick<App, "state" | "keeping">): boolean =>
  state.view !== null && !state.view.example && (isOpen(keeping.state) || state.seal !== null);

/** Minutes without a touch until the screen is locked; 0 for never. As chosen, else only for what is kept here. */
export const idleMinutes = ({ state, keeping }: Pick<App, "state" | "keeping">): number =>
  state.idle ?? (isOpen(keeping.state) ? USUAL_MINUTES : 0);
