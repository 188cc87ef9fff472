import { useEffect, useId, useRef, useState } from "react";
import type { CircleKind } from "../../core/model/circle.ts";
import type { CircleView } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { namesIn } from "../controls/names-in.ts";
import { PeopleField } from "./people-field.tsx";
import { useApp } from "../use-app.ts";
import { freshId, idsTaken } from "./fresh-id.ts";
import { Silhouettes } from "./silhouettes.tsx";

const KINDS: readonly CircleKind[] = [
  "family",
  "friends",
  "school",
  "work",
  "neighbourhood",
  "sport",
  "community",
  "volunteering",
  "holidays",
  "other",
];

type DrawCircleProps = {
  /** A circle drawn before, to be drawn again; `null` for a new one. */
  readonly editing: CircleView | null;
  readonly onDone: () => void;
};

/** One circle at a time: what it is, who comes to mind, how many more. */
export function DrawCircle({ editing, onDone }: DrawCircleProps) {
  const { state, deeds, words } = useApp();
  const { circles, terms } = words;
  const [kind, setKind] = useState<CircleKind>(editing?.kind ?? "family");
  const [name, setName] = useState(editing?.name ?? "");
  const [people, setPeople] = useState<readonly string[]>(() => {
    const names = state.view?.people.names ?? [];
    return Array.from(editing?.people ?? [], (row) => names[row] ?? "").filter((known) => known !== "");
  });
  const [typed, setTyped] = useState("");
  const [silhouettes, setSilhouettes] = useState(editing?.silhouettes ?? 0);
  const [told, setTold] = useState("");
  const nameField = useRef<HTMLInputElement>(null);
  const nameId = useId();
  const problemId = useId();
  useEffect(() => {
    if (editing !== null) nameField.current?.focus();
  }, [editing]);

  const draw = async (): Promise<void> => {
    // What was typed without pressing Enter counts too.
    const everyone = namesIn([...people, typed].join("\n"));
    const called = name.trim();
    if (called === "") {
      setTold(circles.needName);
      nameField.current?.focus();
      return;
    }
    if (everyone.length === 0 && silhouettes === 0) {
      setTold(circles.needPeople);
      return;
    }
    const circle = editing?.id ?? freshId(kind, idsTaken(state.view));
    const done = await deeds.say({
      kind: "draw-circle",
      circle,
      name: called,
      circleKind: kind,
      people: everyone,
      silhouettes,
    });
    if (!done) return;
    setName("");
    setPeople([]);
    setTyped("");
    setSilhouettes(0);
    setTold(circles.added(called));
    nameField.current?.focus();
    onDone();
  };

  return (
    <form
      className="draw"
      onSubmit={(event) => {
        event.preventDefault();
        void draw();
      }}
    >
      {editing === null ? null : <p className="draw-told">{circles.editing(editing.name)}</p>}
      <Choice
        label={circles.kind}
        className="draw-kind"
        value={kind}
        options={KINDS.map((value) => ({ value, text: terms.circleKinds[value] }))}
        onChange={setKind}
      />
      <div>
        <label htmlFor={nameId} className="field-label">
          {circles.name}
        </label>
        <input
          ref={nameField}
          id={nameId}
          className="field-input"
          value={name}
          maxLength={80}
          autoComplete="off"
          aria-describedby={problemId}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setTold("");
          }}
        />
        {terms.circleExamples[kind].length === 0 ? null : (
          <div className="draw-examples">
            <span className="soft small">{circles.nameExamples}</span>
            {terms.circleExamples[kind].map((example) => (
              <Button key={example} look="text" onPress={() => setName(example)}>
                {example}
              </Button>
            ))}
          </div>
        )}
      </div>
      <PeopleField
        label={circles.people}
        hint={state.view === null ? circles.peopleHint : `${circles.peopleHint} ${circles.peopleKnown}`}
        names={people}
        onChange={setPeople}
        typed={typed}
        onType={setTyped}
      />
      <Silhouettes count={silhouettes} onChange={setSilhouettes} />
      <div className="draw-end">
        <button type="submit" className="button button-solid" disabled={state.busy || state.phase === "reading"}>
          {editing === null ? circles.add : circles.save}
        </button>
        {editing === null ? null : (
          <Button look="text" onPress={onDone}>
            {words.shell.cancel}
          </Button>
        )}
        <p id={problemId} className="draw-told" aria-live="polite">
          {told}
        </p>
      </div>
    </form>
  );
}
