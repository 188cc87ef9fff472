import { useEffect, useMemo, useState } from "react";
import { useIdleLock } from "../backup/use-idle-lock.ts";
import type { KeepingDeeds } from "../keeping/keeping-deeds.ts";
import type { KeepingEvent, KeepingState } from "../keeping/keeping-state.ts";
import { LookingOnStrip } from "../keeping/looking-on-strip.tsx";
import type { Deeds } from "../state/deeds.ts";
import type { Event } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { type Store, useStore } from "../state/store.ts";
import { AppContext, FirstAppContext } from "../use-app.ts";
import { Welcome } from "../welcome/welcome.tsx";
import { firstWordsOf } from "../words/first.ts";
import { Bar } from "./bar.tsx";
import { DropVeil } from "./drop-veil.tsx";
import { ExampleStrip } from "./example-strip.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { useArrival } from "./use-arrival.ts";
import { useBackButton } from "./use-back-button.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";
import { afterFirstPaint } from "./after-first-paint.ts";
import { useTheme } from "./use-theme.ts";
import { WayBack } from "./way-back.tsx";
import "./shell.css";

/** What the second part of the app gives once it is opened. */
type Screens = typeof import("./screens.tsx");

type AppProps = {
  readonly store: Store<State, Event>;
  readonly deeds: Deeds;
  readonly keeping: Store<KeepingState, KeepingEvent>;
  readonly keepingDeeds: KeepingDeeds;
};

/** The whole page. */
export function AppRoot({ store, deeds, keeping, keepingDeeds }: AppProps) {
  const state = useStore(store);
  const kept = useStore(keeping);
  const [Later, setLater] = useState<Screens | null>(null);
  const words = firstWordsOf(state.language);
  const app = useMemo(
    () => ({ state, deeds, words, keeping: { state: kept, deeds: keepingDeeds } }),
    [state, deeds, words, kept, keepingDeeds],
  );
  const whole = useMemo(
    () => (Later === null ? null : { ...app, words: Later.wordsOf(app.state.language) }),
    [app, Later],
  );
  useEffect(() => afterFirstPaint(() => void import("./screens.tsx").then(setLater)), []);
  useTheme(state.theme);
  useBackButton(state.place, deeds.go);
  useArrival(state.place);
  useIdleLock(app);
  useLeaveWarning(state.locked !== null || ((state.unsaved || state.busy) && state.view?.example !== true));
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.shell.appName;
  }, [state.language, words]);
  return (
    <FirstAppContext value={app}>
      <AppContext value={whole}>
        <a className="skip" href="#content">
          {words.shell.skip}
        </a>
        <div className="top">
          <Bar />
          <WayBack />
        </div>
        <ExampleStrip />
        <LookingOnStrip />
        <NoticeLine />
        <main id="content" tabIndex={-1} className={`place place-${state.place}`}>
          {state.place === "welcome" ? <Welcome /> : Later === null ? null : <Later.Screen />}
        </main>
        {Later === null ? null : <Later.Beside />}
        <DropVeil />
      </AppContext>
    </FirstAppContext>
  );
}
