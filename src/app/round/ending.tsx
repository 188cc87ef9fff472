import { useEffect, useRef } from "react";
import { Button } from "../controls/button.tsx";
import { KeepHint } from "../keeping/keep-hint.tsx";
import { useApp } from "../use-app.ts";

/** What has come together, and where to go with it. */
export function Ending({ onBack }: { readonly onBack: () => void }) {
  const { state, deeds, words } = useApp();
  const { round } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const circles = state.view?.circles.filter(({ basis }) => basis !== "suggested") ?? [];
  const silhouettes = circles.reduce((sum, circle) => sum + circle.silhouettes, 0);
  const people = new Set(circles.flatMap((circle) => [...circle.people])).size;
  return (
    <div className="round-step">
      <h2 ref={heading} tabIndex={-1}>
        {round.endTitle}
      </h2>
      <p className="lead">{circles.length === 0 ? round.endNothing : round.end(circles.length, people, silhouettes)}</p>
      <div className="round-ways">
        {state.view === null ? null : (
          <>
            <Button look="solid" onPress={() => deeds.go("seen")}>
              {words.circles.goSee}
            </Button>
            <Button onPress={() => deeds.go("amplifier")}>{words.circles.goAmplifier}</Button>
            <Button onPress={() => deeds.go("card")}>{round.goCard}</Button>
          </>
        )}
        <Button look="text" onPress={onBack}>
          {round.back}
        </Button>
      </div>
      {state.view === null ? null : <KeepHint />}
    </div>
  );
}
