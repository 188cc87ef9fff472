import { useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { NameQuestion, QuestionId } from "../../core/model/question.ts";
import type { View } from "../../engine/protocol.ts";
import { namesIn } from "../controls/names-in.ts";
import { PeopleField } from "../circles/people-field.tsx";
import { useApp } from "../use-app.ts";
import { StepForm, type StepWays, usePending } from "./step-form.tsx";

type NamesStepProps = StepWays & {
  readonly question: NameQuestion;
  readonly say: (changes: readonly Change[]) => void;
};

/** A question that brings names to mind. */
export function NamesStep({ question, say, ...ways }: NamesStepProps) {
  const { state, words } = useApp();
  const { round } = words;
  const id: QuestionId = `name:${question}`;
  const before = answeredNames(state.view, id);
  const [names, setNames] = useState<readonly string[]>(before);
  const [typed, setTyped] = useState("");
  usePending(ways.pending, () => {
    const people = namesIn([...names, typed].join("\n"));
    if (people.join("\n") !== before.join("\n")) say([{ kind: "answer", question: id, people, nobody: false }]);
  });
  return (
    <StepForm {...ways} ownFocus title={round.names[question]} hint={round.namesHint}>
      <PeopleField
        focus
        label={round.whoComesToMind}
        chosenLabel={round.namesChosen}
        names={names}
        onChange={setNames}
        typed={typed}
        onType={setTyped}
      />
    </StepForm>
  );
}

/** The names a question has brought so far. */
export function answeredNames(view: View | null, question: QuestionId): readonly string[] {
  const answer = view?.answers.find((one) => one.question === question);
  return (answer?.people ?? []).flatMap((person) => view?.people.names[view.people.ids.indexOf(person)] ?? []);
}
