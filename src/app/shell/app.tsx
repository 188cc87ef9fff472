import { useEffect, useMemo } from "react";
import { About } from "../about/about.tsx";
import { CheckUs } from "../about/check-us.tsx";
import { Advising } from "../advising/advising.tsx";
import { Amplifier } from "../amplifier/amplifier.tsx";
import { RestoreBackup } from "../backup/restore-backup.tsx";
import { useIdleLock } from "../backup/use-idle-lock.ts";
import { Card } from "../card/card.tsx";
import { Round, useRoundForgotten } from "../round/round.tsx";
import { Circles } from "../circles/circles.tsx";
import { Compare } from "../compare/compare.tsx";
import { useCompareForgotten } from "../compare/choosing.ts";
import { Guides } from "../guides/guides.tsx";
import { How } from "../how/how.tsx";
import { Ask } from "../purpose/ask.tsx";
import { Meeting } from "../meeting/meeting.tsx";
import { Offer } from "../purpose/offer.tsx";
import { Purposes } from "../purpose/purposes.tsx";
import { People } from "../people/people.tsx";
import { Reading } from "../reading/reading.tsx";
import { Review } from "../review/review.tsx";
import { Rhythm } from "../rhythm/rhythm.tsx";
import { Resources } from "../resources/resources.tsx";
import { Seen } from "../seen/seen.tsx";
import type { KeepingDeeds } from "../keeping/keeping-deeds.ts";
import type { KeepingEvent, KeepingState } from "../keeping/keeping-state.ts";
import { LookingOnStrip } from "../keeping/looking-on-strip.tsx";
import type { Deeds } from "../state/deeds.ts";
import type { Event } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { type Store, useStore } from "../state/store.ts";
import { TakeAway } from "../take-away/take-away.tsx";
import { Together } from "../together/together.tsx";
import { useTogetherForgotten } from "../together/use-exchange.ts";
import { AppContext, useApp } from "../use-app.ts";
import { Welcome } from "../welcome/welcome.tsx";
import { wordsOf } from "../words/words.ts";
import { Bar } from "./bar.tsx";
import { DropVeil } from "./drop-veil.tsx";
import { ExampleStrip } from "./example-strip.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { useArrival } from "./use-arrival.ts";
import { useDeepLink } from "../plate/use-deep-link.ts";
import { useBackButton } from "./use-back-button.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";
import { useTheme } from "./use-theme.ts";
import { WayBack } from "./way-back.tsx";
import "./shell.css";

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
  const words = wordsOf(state.language);
  const app = useMemo(
    () => ({ state, deeds, words, keeping: { state: kept, deeds: keepingDeeds } }),
    [state, deeds, words, kept, keepingDeeds],
  );
  useTheme(state.theme);
  useRoundForgotten(state.view === null);
  useCompareForgotten(state.view === null);
  useTogetherForgotten(state.view === null);
  useBackButton(state.place, deeds.go);
  useDeepLink(state, deeds);
  useArrival(state.place);
  useIdleLock(app);
  useLeaveWarning(state.locked !== null || ((state.unsaved || state.busy) && state.view?.example !== true));
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.shell.appName;
  }, [state.language, words]);
  return (
    <AppContext value={app}>
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
        <Screen />
      </main>
      <RestoreBackup />
      <DropVeil />
    </AppContext>
  );
}

function Screen() {
  const { state } = useApp();
  switch (state.place) {
    case "welcome":
      return <Welcome />;
    case "guides":
      return <Guides />;
    case "about":
      return <About />;
    case "check-us":
      return <CheckUs />;
    case "sources":
      return <Reading />;
    case "review":
      return state.view === null || state.phase === "reading" ? <Reading /> : <Review view={state.view} />;
    case "circles":
      return <Circles />;
    case "seen":
      return state.view === null ? <Reading /> : <Seen view={state.view} />;
    case "people":
      return state.view === null ? <Reading /> : <People view={state.view} />;
    case "round":
      return <Round />;
    case "amplifier":
      return <Amplifier />;
    case "card":
      return <Card />;
    case "advising":
      return <Advising />;
    case "how":
      return <How />;
    case "ask":
      return state.view === null ? <Reading /> : <Ask view={state.view} />;
    case "offer":
      return state.view === null ? <Reading /> : <Offer />;
    case "meeting":
      return state.view === null ? <Reading /> : <Meeting view={state.view} />;
    case "resources":
      return state.view === null ? <Reading /> : <Resources view={state.view} />;
    case "compare":
      return state.view === null ? <Reading /> : <Compare view={state.view} />;
    case "together":
      return state.view === null ? <Reading /> : <Together view={state.view} />;
    case "rhythm":
      return state.view === null ? <Reading /> : <Rhythm view={state.view} />;
    case "purpose":
      return state.view === null ? <Reading /> : <Purposes view={state.view} />;
    case "take-away":
      return state.view === null ? <Reading /> : <TakeAway view={state.view} />;
  }
}
