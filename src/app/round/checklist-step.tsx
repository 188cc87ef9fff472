import { useState } from "react";
import type { Change } from "../../core/model/change.ts";
import { POSITIONS, type QuestionId, type Resource } from "../../core/model/question.ts";
import { Button } from "../controls/button.tsx";
import { namesIn } from "../controls/names-in.ts";
import { PeopleField } from "../circles/people-field.tsx";
import { useApp } from "../use-app.ts";
import { answeredNames } from "./names-step.tsx";
import { type Pending, StepForm, type StepWays, usePending } from "./step-form.tsx";

type ChecklistStepProps = StepWays & {
  readonly of: "positions" | "resources";
  readonly say: (changes: readonly Change[]) => void;
};

type Item = { readonly question: QuestionId; readonly text: string };

/** Resources by what one would turn to someone for; the order is ours. */
const RESOURCE_GROUPS: readonly (readonly Resource[])[] = [
  [
    "repairs-vehicles",
    "repairs-appliances",
    "small-jobs",
    "computers",
    "foreign-language",
    "instrument",
    "literature",
    "football",
  ],
  ["owns-car", "moving-house", "shopping-when-ill", "babysits", "puts-up", "lends-money", "home-abroad"],
  [
    "hires",
    "reference",
    "summer-job",
    "conflict-at-work",
    "trade-press",
    "degree",
    "school-diploma",
    "good-income",
    "shares",
    "money-matters",
  ],
  ["medical-advice", "legal-advice", "regulations", "town-hall", "family-conflict", "politics", "party", "media"],
];

/** Occupations or resources that bring forgotten people back, each answered with names, with nobody, or not at all. */
export function ChecklistStep({ of, say, ...ways }: ChecklistStepProps) {
  const { words } = useApp();
  const { round } = words;
  const [open, setOpen] = useState<QuestionId | null>(null);
  const groups: readonly { readonly title: string; readonly items: readonly Item[] }[] =
    of === "positions"
      ? [
          {
            title: "",
            items: POSITIONS.map((item) => ({ question: `position:${item}` as const, text: round.positions[item] })),
          },
        ]
      : RESOURCE_GROUPS.map((items, at) => ({
          title: round.resourceGroups[at] ?? "",
          items: items.map((item) => ({ question: `resource:${item}` as const, text: round.resources[item] })),
        }));
  const list = (items: readonly Item[]) => (
    <ul className="plain round-checks">
      {items.map((item) => (
        <Check
          key={item.question}
          {...item}
          isOpen={open === item.question}
          onOpen={setOpen}
          pending={ways.pending}
          say={say}
        />
      ))}
    </ul>
  );
  return (
    <StepForm {...ways} title={of === "positions" ? round.positionsTitle : round.resourcesTitle} hint={round.checkHint}>
      {groups.map(({ title, items }) =>
        title === "" ? (
          <div key="all">{list(items)}</div>
        ) : (
          <details key={title} className="round-group">
            <summary>{title}</summary>
            {list(items)}
          </details>
        ),
      )}
    </StepForm>
  );
}

type CheckProps = Item & {
  readonly isOpen: boolean;
  readonly onOpen: (question: QuestionId | null) => void;
  readonly pending: Pending;
  readonly say: (changes: readonly Change[]) => void;
};

function Check({ question, text, isOpen, onOpen, pending, say }: CheckProps) {
  const { state, words } = useApp();
  const { round, format } = words;
  const names = answeredNames(state.view, question);
  const nobody = state.view?.answers.find((answer) => answer.question === question)?.nobody === true;
  return (
    <li>
      <div className="round-check">
        <p>
          {text}
          {names.length === 0 ? null : (
            <>
              {" "}
              <strong>
                <bdi>{format.list(names)}</bdi>
              </strong>
            </>
          )}
        </p>
        <div className="round-check-ways">
          <Button
            expanded={isOpen}
            label={`${round.someone}: ${text}`}
            onPress={() => {
              // Names in a field that closes count too.
              pending.current();
              onOpen(isOpen ? null : question);
            }}
          >
            {round.someone}
          </Button>
          <Button
            pressed={nobody}
            label={`${round.nobody}: ${text}`}
            onPress={() => {
              if (isOpen) onOpen(null);
              else pending.current();
              say([{ kind: "answer", question, people: [], nobody: !nobody }]);
            }}
          >
            {round.nobody}
          </Button>
        </div>
      </div>
      {isOpen ? (
        <Who
          text={text}
          before={names}
          pending={pending}
          onDone={() => onOpen(null)}
          onSay={(people) => {
            if (people.join("\n") !== names.join("\n")) say([{ kind: "answer", question, people, nobody: false }]);
          }}
        />
      ) : null}
    </li>
  );
}

type WhoProps = {
  readonly text: string;
  readonly before: readonly string[];
  readonly pending: Pending;
  readonly onDone: () => void;
  readonly onSay: (people: readonly string[]) => void;
};

function Who({ text, before, pending, onDone, onSay }: WhoProps) {
  const { words } = useApp();
  const { round } = words;
  const [names, setNames] = useState(before);
  const [typed, setTyped] = useState("");
  const tell = (): void => onSay(namesIn([...names, typed].join("\n")));
  usePending(pending, tell);
  return (
    <div className="round-who">
      <PeopleField
        focus
        label={text}
        chosenLabel={round.namesChosen}
        names={names}
        onChange={setNames}
        typed={typed}
        onType={setTyped}
      />
      <Button
        label={`${round.done}: ${text}`}
        onPress={() => {
          tell();
          onDone();
        }}
      >
        {round.done}
      </Button>
    </div>
  );
}
