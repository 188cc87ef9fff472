import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import type { Place } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import "./uses.css";

type UsesProps = { readonly title: string; readonly intro: string; readonly children: ReactNode };

/** A screen on which the network is used: its title, and the ways to the others. */
export function Uses({ title, intro, children }: UsesProps) {
  const { state, deeds, words } = useApp();
  const { asking } = words;
  const tabs: readonly (readonly [Place, string])[] = [
    ["ask", asking.ask],
    ["offer", asking.offer],
    ["purpose", asking.purpose],
    ["together", words.together.tab],
    ["rhythm", words.rhythm.tab],
    ["resources", words.resources.tab],
    ["compare", words.compare.tab],
  ];
  return (
    <div className="sheet uses">
      <nav className="uses-tabs" aria-label={asking.tabs}>
        <ul className="plain">
          {tabs.map(([place, text]) => (
            <li key={place}>
              <Button look="bare" current={state.place === place} onPress={() => deeds.go(place)}>
                {text}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title}</h1>
      <p className="lead">{intro}</p>
      {children}
    </div>
  );
}
