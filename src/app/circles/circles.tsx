import { useState } from "react";
import type { CircleView } from "../../engine/protocol.ts";
import { Balance } from "../balance/balance.tsx";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { CircleList } from "./circle-list.tsx";
import { ClustersFound } from "./clusters-found.tsx";
import { DrawCircle } from "./draw-circle.tsx";
import { Worlds } from "./worlds.tsx";
import "./circles.css";

/** The round of circles: works with no file at all. */
export function Circles() {
  const { state, deeds, words } = useApp();
  const { circles } = words;
  const [editing, setEditing] = useState<CircleView | null>(null);
  const own = state.view?.circles.filter(({ basis }) => basis !== "suggested") ?? [];
  const suggested = state.view?.circles.filter(({ basis }) => basis === "suggested") ?? [];
  return (
    <div className="sheet circles">
      <h1>{circles.title}</h1>
      <p className="lead">{circles.intro}</p>
      <div className="circles-ways">
        <Button look="solid" onPress={() => deeds.go("round")}>
          {circles.goRound}
        </Button>
        {state.view === null ? null : <Button onPress={() => deeds.go("amplifier")}>{circles.goAmplifier}</Button>}
      </div>
      {state.view?.example === true ? <p className="circles-example">{circles.inExample}</p> : null}
      <div className="circles-two">
        <DrawCircle key={editing?.id ?? "new"} editing={editing} onDone={() => setEditing(null)} />
        <section className="circles-own" aria-labelledby="circles-own">
          <h2 id="circles-own">{circles.yours}</h2>
          {own.length === 0 ? <p className="soft">{circles.none}</p> : <CircleList circles={own} onEdit={setEditing} />}
          {state.view === null || own.length === 0 ? null : (
            <Button look="solid" onPress={() => deeds.go("seen")}>
              {circles.goSee}
            </Button>
          )}
        </section>
      </div>
      {suggested.length === 0 ? null : (
        <section className="circles-suggested" aria-labelledby="circles-suggested">
          <h2 id="circles-suggested">{circles.suggested}</h2>
          <p className="soft">{circles.suggestedIntro}</p>
          <CircleList circles={suggested} />
        </section>
      )}
      {state.view === null || state.view.people.ids.length === 0 ? null : (
        <>
          <Balance view={state.view} />
          <ClustersFound view={state.view} />
          <Worlds view={state.view} />
        </>
      )}
    </div>
  );
}
