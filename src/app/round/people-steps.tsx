import type { Change } from "../../core/model/change.ts";
import type { View } from "../../engine/protocol.ts";
import { Choice, Select } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";
import { StepForm, type StepWays } from "./step-form.tsx";
import { usePeopleAsked } from "./use-people-asked.ts";
import { circleName } from "../circles/circle-name.ts";

type PeopleStepProps = StepWays & { readonly view: View; readonly say: (changes: readonly Change[]) => void };

/**
 * The three circles of T. C. Antonucci (1986), as 5, 4 and 3 of the five degrees of closeness: whoever is drawn there
 * at all is close enough to belong, and the two lowest degrees stand for those who are not.
 */
const DISTANCES = [5, 4, 3] as const;
type Distance = `${(typeof DISTANCES)[number]}`;

/** How far away each person stands. */
export function DistancesStep({ view, say, ...ways }: PeopleStepProps) {
  const { words } = useApp();
  const { round, terms } = words;
  const rows = usePeopleAsked(view, { unplacedFirst: true });
  return (
    <StepForm {...ways} title={round.distancesTitle} hint={round.distancesHint}>
      {rows.length === 0 ? <p>{round.nobodyYet}</p> : null}
      <ul className="plain round-people">
        {rows.map((row) => {
          const person = view.people.ids[row];
          const name = view.people.names[row] ?? "";
          const now = DISTANCES.find((known) => known === view.people.closeness[row]);
          return person === undefined ? null : (
            <li key={person}>
              <Choice<Distance | "unsaid">
                label={name === "" ? terms.noName : name}
                value={now === undefined ? "unsaid" : `${now}`}
                options={[
                  ...DISTANCES.map((value) => ({ value: `${value}` as const, text: round.distances[value] })),
                  { value: "unsaid", text: round.unsaid },
                ]}
                onChange={(value) => {
                  const closeness = DISTANCES.find((known) => `${known}` === value) ?? null;
                  say([{ kind: "closeness", person, closeness }]);
                }}
              />
            </li>
          );
        })}
      </ul>
    </StepForm>
  );
}

/** Who sits in two circles. */
export function TwoCirclesStep({ view, say, ...ways }: PeopleStepProps) {
  const { words } = useApp();
  const { round, terms } = words;
  const rows = usePeopleAsked(view);
  const circles = view.circles.filter(({ basis }) => basis !== "suggested");
  return (
    <StepForm {...ways} title={round.twoTitle} hint={round.twoHint}>
      <ul className="plain round-people">
        {rows.map((row) => {
          const person = view.people.ids[row];
          const name = view.people.names[row] ?? "";
          const own = circles.filter(({ people }) => people.includes(row));
          const others = circles.filter(({ people }) => !people.includes(row));
          return person === undefined || others.length === 0 ? null : (
            <li key={person} className="round-two">
              <p>
                <bdi>{name === "" ? terms.noName : name}</bdi>{" "}
                <span className="soft small">
                  <bdi>{own.map((circle) => circleName(circle, terms)).join(" · ")}</bdi>
                </span>
              </p>
              <Select<string>
                label={round.alsoIn(name)}
                hideLabel
                value=""
                options={[
                  { value: "", text: round.alsoInChoose },
                  ...others.map((circle) => ({ value: circle.id, text: circleName(circle, terms) })),
                ]}
                onChange={(value) => {
                  const circle = others.find(({ id }) => id === value);
                  if (circle !== undefined) say([{ kind: "put-in-circle", circle: circle.id, people: [person] }]);
                }}
              />
            </li>
          );
        })}
      </ul>
    </StepForm>
  );
}
