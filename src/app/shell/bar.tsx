import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { canLock } from "../backup/can-lock.ts";
import { LockButton } from "../keeping/lock-button.tsx";
import type { Place } from "../state/state.ts";
import { useFirstApp } from "../use-app.ts";
import { NavIcon } from "./nav-icon.tsx";
import { StartAgain } from "./start-again.tsx";
import { Status } from "./status.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { RequestsCount } from "./trust-line.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The bar over every screen. On a phone the sections move to the foot of the window. */
export function Bar() {
  const { state, deeds, words } = useFirstApp();
  const { shell } = words;
  return (
    <header className="bar">
      <Button
        look="bare"
        className="bar-mark"
        label={`${shell.appName}: ${shell.home}`}
        onPress={() => deeds.go("welcome")}
      >
        <Wordmark />
      </Button>
      {state.phase === "empty" ? null : <Sections />}
      <div className="bar-tools">
        <Status />
        <RequestsCount />
        {state.phase === "ready" ? <Log /> : null}
        <ThemeSwitch />
        <Languages />
      </div>
    </header>
  );
}

/** The section a screen belongs to that is not one itself. */
const WITHIN: Readonly<Partial<Record<Place, Place>>> = {
  review: "sources",
  offer: "ask",
  rhythm: "ask",
  resources: "ask",
  compare: "ask",
  purpose: "ask",
  meeting: "ask",
  together: "ask",
};

function Sections() {
  const { state, deeds, words } = useFirstApp();
  const { shell } = words;
  const places: readonly (readonly [Place, string])[] = [
    ["seen", shell.seen],
    ["people", shell.people],
    ["circles", shell.circles],
    ["ask", shell.ask],
    ["sources", shell.sources],
    ["take-away", shell.takeAway],
  ];
  return (
    <nav className="sections" aria-label={shell.places}>
      <ul className="plain">
        {places.map(([place, text]) => (
          <li key={place}>
            <Button
              look="bare"
              current={state.place === place || WITHIN[state.place] === place}
              disabled={state.view === null && place !== "sources" && place !== "circles"}
              onPress={() => deeds.go(place)}
            >
              <NavIcon place={place} />
              <span>{place === "circles" ? <CirclesName /> : text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "My circles" where there is room, "Circles" at the foot of a phone. */
function CirclesName() {
  const { words } = useFirstApp();
  return (
    <>
      <span className="only-wide">{words.shell.circles}</span>
      <span className="only-narrow">{words.shell.circlesShort}</span>
    </>
  );
}

/** Undo, redo, and forgetting it all. */
function Log() {
  const app = useFirstApp();
  const { state, deeds, words } = app;
  const [asking, setAsking] = useState(false);
  const { shell } = words;
  if (state.view === null) return null;
  return (
    <div className="bar-log">
      {state.view.canUndo || state.view.canRedo ? (
        <>
          <Button look="text" disabled={!state.view.canUndo || state.busy} onPress={deeds.undo}>
            {shell.undo}
          </Button>
          <Button look="text" disabled={!state.view.canRedo || state.busy} onPress={deeds.redo}>
            {shell.redo}
          </Button>
        </>
      ) : null}
      {state.view.example ? null : canLock(app) ? (
        <LockButton look="text" />
      ) : (
        <Button look="text" onPress={() => setAsking(true)}>
          {shell.startAgain}
        </Button>
      )}
      {asking ? <StartAgain onYes={() => void deeds.startAgain()} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function Languages() {
  const { state, deeds, words } = useFirstApp();
  return (
    <div className="bar-languages" role="group" aria-label={words.shell.language}>
      <Button
        look="bare"
        label="IT, italiano"
        pressed={state.language === "it"}
        onPress={() => deeds.setLanguage("it")}
      >
        <span lang="it">IT</span>
      </Button>
      <Button look="bare" label="EN, English" pressed={state.language === "en"} onPress={() => deeds.setLanguage("en")}>
        <span lang="en">EN</span>
      </Button>
    </div>
  );
}
