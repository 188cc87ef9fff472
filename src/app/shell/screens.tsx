import { About } from "../about/about.tsx";
import { CheckUs } from "../about/check-us.tsx";
import { Advising } from "../advising/advising.tsx";
import { Amplifier } from "../amplifier/amplifier.tsx";
import { RestoreBackup } from "../backup/restore-backup.tsx";
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
import { TakeAway } from "../take-away/take-away.tsx";
import { Together } from "../together/together.tsx";
import { useTogetherForgotten } from "../together/use-exchange.ts";
import { useDeepLink } from "../plate/use-deep-link.ts";
import { useApp } from "../use-app.ts";

export { wordsOf } from "../words/words.ts";

/**
 * The second part of the app, opened right after the first paint: every screen but the first, and what stands beside
 * whatever screen there is.
 */
export function Beside() {
  const { state, deeds } = useApp();
  useRoundForgotten(state.view === null);
  useCompareForgotten(state.view === null);
  useTogetherForgotten(state.view === null);
  useDeepLink(state, deeds);
  return <RestoreBackup />;
}

/** Whatever place the person is in, the first one aside. */
export function Screen() {
  const { state } = useApp();
  switch (state.place) {
    case "welcome":
      return null;
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
