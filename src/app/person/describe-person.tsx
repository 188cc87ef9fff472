import { type FormEvent, useState } from "react";
import type { PersonCard } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";

/** A person's name, role and company, as ego would put them. */
export function DescribePerson({ card, onClose }: { readonly card: PersonCard; readonly onClose: () => void }) {
  const { deeds, words } = useApp();
  const { ownWords, shell } = words;
  const [name, setName] = useState(card.name);
  const [position, setPosition] = useState(card.position ?? "");
  const [company, setCompany] = useState(card.company ?? "");

  const said = (text: string, before: string): string | null => {
    const trimmed = text.trim();
    // Unchanged words of a source stay the source's; ego's own stay ego's.
    return trimmed === "" || (trimmed === before && !card.described) ? null : trimmed;
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    void deeds.say({
      kind: "describe",
      person: card.id,
      name: said(name, card.name),
      position: said(position, card.position ?? ""),
      company: said(company, card.company ?? ""),
    });
  };
  const asSources = (): void => {
    onClose();
    void deeds.say({ kind: "describe", person: card.id, name: null, position: null, company: null });
  };

  return (
    <Dialog asks title={ownWords.describeTitle} closeLabel={shell.close} onClose={onClose}>
      <form className="form" onSubmit={onSubmit}>
        <p>{ownWords.describeIntro}</p>
        <TextField label={ownWords.name} value={name} onChange={setName} />
        <TextField label={ownWords.position} value={position} onChange={setPosition} />
        <TextField label={ownWords.company} value={company} onChange={setCompany} />
        <div className="dialog-answers">
          <button type="submit" className="button button-solid">
            {ownWords.save}
          </button>
          {card.described ? <Button onPress={asSources}>{ownWords.asSources}</Button> : null}
          <Button onPress={onClose}>{shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
