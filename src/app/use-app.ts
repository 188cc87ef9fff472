import { createContext, useContext } from "react";
import type { KeepingDeeds } from "./keeping/keeping-deeds.ts";
import type { KeepingState } from "./keeping/keeping-state.ts";
import type { Deeds } from "./state/deeds.ts";
import type { State } from "./state/state.ts";
import type { FirstWords } from "./words/first.ts";
import type { Words } from "./words/words.ts";

/** What every screen may read and do, with the words of what is there from the beginning. */
export type FirstApp = {
  readonly state: State;
  readonly deeds: Deeds;
  readonly words: FirstWords;
  readonly keeping: { readonly state: KeepingState; readonly deeds: KeepingDeeds };
};

/** The same once the second part of the app is opened, with all words. */
export type App = FirstApp & { readonly words: Words };

export const FirstAppContext = createContext<FirstApp | null>(null);
export const AppContext = createContext<App | null>(null);

/** The app around a component of the first part. */
export function useFirstApp(): FirstApp {
  const app = useContext(FirstAppContext);
  if (app === null) throw new Error("outside the app");
  return app;
}

/** The app around a component of the second part. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("outside the app");
  return app;
}
