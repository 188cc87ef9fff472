import { useId, useState } from "react";
import type { PersonCard } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { DescribePerson } from "./describe-person.tsx";

/** Longest note, in characters: a page of it. */
const LONGEST_NOTE = 4000;

/** What ego writes of someone: a note, and their name and job in ego's own words. */
export function OwnNote({ card }: { readonly card: PersonCard }) {
  const { state, deeds, words } = useApp();
  const { ownWords } = words;
  const id = useId();
  const [text, setText] = useState(card.note);
  const [told, setTold] = useState("");
  const [describing, setDescribing] = useState(false);
  const isNew = text.trim() !== card.note;

  const keep = async (): Promise<void> => {
    if (await deeds.say({ kind: "note", person: card.id, text: text.trim() })) setTold(ownWords.noteSaved);
  };

  return (
    <section>
      <h3>{ownWords.title}</h3>
      {card.byHand ? <p className="soft small">{ownWords.byHand}</p> : null}
      {card.described ? <p className="soft small">{ownWords.described}</p> : null}
      <label htmlFor={id} className="field-label">
        {ownWords.note}
      </label>
      <textarea
        id={id}
        className="field-input person-note"
        rows={3}
        maxLength={LONGEST_NOTE}
        aria-describedby={`${id}hint`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setTold("");
        }}
      />
      <p id={`${id}hint`} className="field-hint">
        {ownWords.noteHint}
      </p>
      <p className="person-deeds">
        {isNew ? (
          <Button disabled={state.busy} onPress={() => void keep()}>
            {ownWords.noteSave}
          </Button>
        ) : null}
        <Button look="text" onPress={() => setDescribing(true)}>
          {ownWords.describe}
        </Button>
      </p>
      <p className="soft small" aria-live="polite">
        {told}
      </p>
      {describing ? <DescribePerson card={card} onClose={() => setDescribing(false)} /> : null}
    </section>
  );
}
