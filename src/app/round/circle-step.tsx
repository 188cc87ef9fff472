import { useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { Cohesion, Season } from "../../core/model/circle.ts";
import { COHESIONS, SEASONS } from "../circles/change-circle.tsx";
import { Silhouettes } from "../circles/silhouettes.tsx";
import { Choice } from "../controls/choice.tsx";
import { namesIn } from "../controls/names-in.ts";
import { PeopleField } from "../circles/people-field.tsx";
import { useApp } from "../use-app.ts";
import type { Picked } from "./plan.ts";
import { StepForm, type StepWays, usePending } from "./step-form.tsx";

type CircleStepProps = StepWays & { readonly picked: Picked; readonly say: (changes: readonly Change[]) => void };

/** Who is in one circle, how many more, who knows whom, and when one sees them. */
export function CircleStep({ picked, say, ...ways }: CircleStepProps) {
  const { state, words } = useApp();
  const { circles, round, terms } = words;
  const { view } = state;
  const there = view?.circles.find(({ id }) => id === picked.circle);
  const before = Array.from(there?.people ?? [], (row) => view?.people.names[row] ?? "").filter((name) => name !== "");
  const [names, setNames] = useState<readonly string[]>(before);
  const [typed, setTyped] = useState("");
  const [silhouettes, setSilhouettes] = useState(there?.silhouettes ?? 0);
  const [cohesion, setCohesion] = useState<Cohesion | null>(there?.cohesion ?? null);
  const [season, setSeason] = useState<Season | null>(there?.season ?? null);

  const changes = (): readonly Change[] => {
    // What was typed without pressing Enter counts too.
    const people = namesIn([...names, typed].join("\n"));
    const isSame =
      silhouettes === (there?.silhouettes ?? 0) &&
      people.length === before.length &&
      people.every((name) => before.includes(name));
    const { circle, kind, name } = picked;
    const drawn: Change = { kind: "draw-circle", circle, name, circleKind: kind, people, silhouettes };
    const life: Change = { kind: "circle-life", circle, cohesion, season };
    const isKnown = cohesion === (there?.cohesion ?? null) && season === (there?.season ?? null);
    const isThere = there !== undefined || people.length + silhouettes > 0;
    return isThere ? [...(isSame ? [] : [drawn]), ...(isKnown ? [] : [life])] : [];
  };

  usePending(ways.pending, () => say(changes()));
  return (
    <StepForm {...ways} ownFocus title={round.circleTitle(picked.name)} hint={round.circleHint}>
      <PeopleField focus label={circles.people} names={names} onChange={setNames} typed={typed} onType={setTyped} />
      <Silhouettes count={silhouettes} onChange={setSilhouettes} />
      <Choice<Cohesion | "unsaid">
        label={circles.cohesion}
        value={cohesion ?? "unsaid"}
        options={[...COHESIONS, "unsaid" as const].map((value) => ({ value, text: terms.cohesions[value] }))}
        onChange={(value) => setCohesion(value === "unsaid" ? null : value)}
      />
      <Choice<Season | "unsaid">
        label={circles.season}
        value={season ?? "unsaid"}
        options={[...SEASONS, "unsaid" as const].map((value) => ({ value, text: terms.seasons[value] }))}
        onChange={(value) => setSeason(value === "unsaid" ? null : value)}
      />
    </StepForm>
  );
}
