import { useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { NameQuestion, QuestionId } from "../../core/model/question.ts";
import type { View } from "../../engine/protocol.ts";
import { namesIn } from "../controls/names-in.ts";
import { NamesField } from "../controls/names-field.tsx";
import { useApp } from "../use-app.ts";
import { StepForm, type StepWays, usePending } from "./step-form.tsx";

type NamesStepProps = StepWays & {
  readonly question: NameQuestion;
  readonly say: (changes: readonly Change[]) => void;
};

/** A question that brings names to mind. */
export function NamesStep({ question, say, ...ways }: NamesStepProps) {
  const { state, deeds, words } = useApp();
  const { circles, round } = words;
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
      <NamesField
        focus
        label={round.whoComesToMind}
        hint={circles.peopleHint}
        chosenLabel={round.namesChosen}
        knownLabel={circles.peopleSuggested}
        removeLabel={circles.removePerson}
        alreadyLabel={circles.already}
        names={names}
        onChange={setNames}
        typed={typed}
        onType={setTyped}
        suggest={deeds.suggestNames}
      />
    </StepForm>
  );
}

/** The names a question has brought so far. */
export function answeredNames(view: View | null, question: QuestionId): readonly string[] {
  const answer = view?.answers.find((one) => one.question === question);
  return (answer?.people ?? []).flatMap((person) => view?.people.names[view.people.ids.indexOf(person)] ?? []);
}
