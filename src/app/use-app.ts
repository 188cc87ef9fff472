import { createContext, useContext } from "react";
import type { KeepingDeeds } from "./keeping/keeping-deeds.ts";
import type { KeepingState } from "./keeping/keeping-state.ts";
import type { Deeds } from "./state/deeds.ts";
import type { State } from "./state/state.ts";
import type { Words } from "./words/words.ts";

/** What every screen may read and do. */
export type App = {
  readonly state: State;
  readonly deeds: Deeds;
  readonly words: Words;
  readonly keeping: { readonly state: KeepingState; readonly deeds: KeepingDeeds };
};

export const AppContext = createContext<App | null>(null);

/** The app around this component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("outside the app");
  return app;
}
