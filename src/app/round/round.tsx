import { useEffect, useRef, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { ChecklistStep } from "./checklist-step.tsx";
import { CircleStep } from "./circle-step.tsx";
import { Ending } from "./ending.tsx";
import { GivesStep } from "./gives-step.tsx";
import { NamesStep } from "./names-step.tsx";
import { DistancesStep, TwoCirclesStep } from "./people-steps.tsx";
import { PickCircles } from "./pick-circles.tsx";
import { askableOf, drawnBefore, keyOf, type Picked, type Step, stepsOf } from "./plan.ts";
import { SoFar } from "./so-far.tsx";
import { StepForm, type StepWays } from "./step-form.tsx";
import "./round.css";

type Standing = { readonly picked: readonly Picked[]; readonly at: string };

const BEGINNING: Standing = { picked: [], at: "pick" };

/** Where one is in the round while one looks at another screen. Nothing of it is kept: what was said is in the log. */
let left: Standing = BEGINNING;

/** What is forgotten is forgotten here too: nothing of one network is ever in another. */
export function useRoundForgotten(isForgotten: boolean): void {
  useEffect(() => {
    if (isForgotten) left = BEGINNING;
  }, [isForgotten]);
}

/** Where one was; circles drawn elsewhere meanwhile are asked about too. */
function resumed(view: View): Standing {
  const others = drawnBefore(view).filter(({ circle }) => left.picked.every((one) => one.circle !== circle));
  return { ...left, picked: [...left.picked, ...others] };
}

/** The round of circles: one question at a time, each of which may be skipped. */
export function Round() {
  const { state, deeds, words } = useApp();
  const { round } = words;
  // What was forgotten, or taken back to the very beginning, begins again.
  const [now, go] = useState(() => (state.view === null ? BEGINNING : resumed(state.view)));
  const saying = useRef<Promise<unknown>>(Promise.resolve());
  const pending = useRef<() => void>(() => {});
  const [log, setLog] = useState({ length: state.view?.log.length ?? 0, owed: 0, mark: 0 });
  useEffect(() => {
    left = now;
  }, [now]);
  // What was taken back, or said again, shows the question afresh; what is said here does not.
  const length = state.view?.log.length ?? 0;
  if (length !== log.length) {
    const grown = length - log.length;
    const isOurs = grown > 0 && grown <= log.owed;
    setLog({ length, owed: isOurs ? log.owed - grown : 0, mark: isOurs ? log.mark : log.mark + 1 });
  }
  const askable = askableOf(state.view);
  const isOwed = log.owed > 0;
  const steps = stepsOf(now.picked, {
    // What is on its way, and the question one is at, stay.
    people: askable.people || isOwed || now.at === "distances" || now.at === "gives",
    twoCircles: askable.twoCircles || (isOwed && now.picked.length > 1) || now.at === "two-circles",
  });
  const found = steps.findIndex((step) => keyOf(step) === now.at);
  const at = Math.max(0, found);
  const step = steps[at] ?? { kind: "pick" };
  const to = (index: number): void => {
    const next = steps[Math.min(index, steps.length - 1)];
    if (next !== undefined) go((before) => ({ ...before, at: keyOf(next) }));
  };
  /** One after the other, so that nobody has to wait before typing on. */
  const say = (changes: readonly Change[]): void => {
    if (changes.length === 0) return;
    setLog((before) => ({ ...before, owed: before.owed + changes.length }));
    saying.current = saying.current.then(() => deeds.sayAll(changes));
  };
  const ways = {
    pending,
    onNext: () => {
      pending.current();
      to(at + 1);
    },
    onSkip: () => to(at + 1),
    // A question shown again before its answer has arrived would look empty, and be said to be.
    onBack:
      at === 0
        ? null
        : () => {
            pending.current();
            void saying.current.then(() => to(at - 1));
          },
  };
  return (
    <div className="sheet round">
      <header>
        <h1>{round.title}</h1>
        {step.kind === "pick" ? <p className="lead">{round.intro}</p> : null}
        {state.view?.example === true ? <p className="circles-example">{words.circles.inExample}</p> : null}
        <div className="round-progress">
          <progress max={steps.length - 1} value={at} aria-label={round.progressLabel} />
          <p className="soft small" aria-live="polite">
            {step.kind === "end" ? "" : round.progress(at + 1, steps.length - 1)}
          </p>
          {step.kind === "end" || state.view === null ? null : (
            <Button
              look="text"
              onPress={() => {
                pending.current();
                to(steps.length - 1);
              }}
            >
              {round.enough}
            </Button>
          )}
        </div>
      </header>
      <div className="round-two-columns">
        <Question key={`${keyOf(step)} ${log.mark}`} {...{ step, ways, now, go, say }} />
        <SoFar />
      </div>
    </div>
  );
}

type QuestionProps = {
  readonly step: Step;
  readonly ways: StepWays;
  readonly now: Standing;
  readonly go: (next: Standing) => void;
  readonly say: (changes: readonly Change[]) => void;
};

function Question({ step, ways, now, go, say }: QuestionProps) {
  const { state } = useApp();
  const { view } = state;
  switch (step.kind) {
    case "pick":
      return <PickCircles {...ways} picked={now.picked} onPick={(picked) => go({ ...now, picked })} say={say} />;
    case "circle":
      return <CircleStep {...ways} picked={step.picked} say={say} />;
    case "names":
      return <NamesStep {...ways} question={step.question} say={say} />;
    case "distances":
      return view === null ? <Waiting {...ways} /> : <DistancesStep {...ways} view={view} say={say} />;
    case "two-circles":
      return view === null ? <Waiting {...ways} /> : <TwoCirclesStep {...ways} view={view} say={say} />;
    case "gives":
      return view === null ? <Waiting {...ways} /> : <GivesStep {...ways} view={view} say={say} />;
    case "positions":
    case "resources":
      return <ChecklistStep {...ways} of={step.kind} say={say} />;
    case "end":
      return <Ending onBack={ways.onBack ?? ways.onNext} />;
  }
}

/** What was said a moment ago is still being worked out. */
function Waiting(ways: StepWays) {
  return (
    <StepForm {...ways} title="…" hint="">
      {null}
    </StepForm>
  );
}
