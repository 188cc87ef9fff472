import { useId, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { CircleKind } from "../../core/model/circle.ts";
import { type CircleId } from "../../core/model/ids.ts";
import { freshId, idsTaken } from "../circles/fresh-id.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import type { Picked } from "./plan.ts";
import { StepForm, type StepWays } from "./step-form.tsx";
import { circleName } from "../circles/circle-name.ts";

/** Suggestions of the files shown at most; the rest is on the circles' own screen. */
const MOST_SUGGESTED = 8;

type PickCirclesProps = StepWays & {
  readonly picked: readonly Picked[];
  readonly onPick: (picked: readonly Picked[]) => void;
  readonly say: (changes: readonly Change[]) => void;
};

/** The circles one has: tapped, or called by a name of one's own. */
export function PickCircles({ picked, onPick, say, ...ways }: PickCirclesProps) {
  const { state, deeds, words } = useApp();
  const { round, terms } = words;
  const [own, setOwn] = useState("");
  const ownId = useId();
  const chosen = new Set(picked.map(({ name }) => name));
  // One that was tapped stays where it is, pressed.
  const suggested = (state.view?.circles ?? []).filter(({ basis }) => basis !== "declared").slice(0, MOST_SUGGESTED);
  const offered: readonly (readonly [CircleKind, string])[] = round.kinds;
  const others = picked.filter(({ name }) => !offered.some(([, known]) => known === name));

  const toggle = (kind: CircleKind, name: string): void => {
    const there = picked.find((one) => one.name === name);
    if (there !== undefined) onPick(picked.filter((one) => one !== there));
    else {
      const taken: ReadonlySet<CircleId> = new Set([...idsTaken(state.view), ...picked.map(({ circle }) => circle)]);
      onPick([...picked, { circle: freshId(kind, taken), kind, name }]);
    }
  };
  const confirm = (circle: CircleId, isConfirmed: boolean): void => {
    if (!isConfirmed) {
      say([{ kind: "confirm-circle", circle }]);
      return;
    }
    const line = state.view?.log.findLast(({ change }) => change.kind === "confirm-circle" && change.circle === circle);
    if (line !== undefined) void deeds.takeBack([line]);
  };
  const addOwn = (): void => {
    if (own.trim() !== "") toggle("other", own.trim());
    setOwn("");
  };

  return (
    <StepForm
      {...ways}
      title={round.pickTitle}
      hint={round.pickHint}
      onNext={() => {
        if (own.trim() === "") ways.onNext();
        else addOwn();
      }}
    >
      <div className="round-chips">
        {[...offered, ...others.map(({ kind, name }) => [kind, name] as const)].map(([kind, name]) => (
          <Button key={name} pressed={chosen.has(name)} onPress={() => toggle(kind, name)}>
            <bdi>{name}</bdi>
          </Button>
        ))}
      </div>
      <div className="round-own">
        <label htmlFor={ownId} className="field-label">
          {round.own}
        </label>
        <input
          id={ownId}
          className="field-input"
          value={own}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <Button onPress={addOwn}>{round.ownAdd}</Button>
      </div>
      {suggested.length === 0 ? null : (
        <div>
          <p className="field-label">{round.suggested}</p>
          <div className="round-chips">
            {suggested.map((circle) => (
              <Button
                key={circle.id}
                pressed={circle.basis === "confirmed"}
                disabled={state.busy}
                onPress={() => confirm(circle.id, circle.basis === "confirmed")}
              >
                <bdi>{circleName(circle, terms)}</bdi>
              </Button>
            ))}
          </div>
        </div>
      )}
    </StepForm>
  );
}
