import { type FormEvent, useRef, useState } from "react";
import { personId } from "../../core/model/ids.ts";
import type { Identity } from "../../core/model/mention.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { TextField } from "../controls/text-field.tsx";
import { freshCard } from "./fresh-card.ts";
import { useApp } from "../use-app.ts";
import { circleName } from "../circles/circle-name.ts";

/** Someone whom no file knows, written down by hand. */
export function AddPerson({ view, onClose }: { readonly view: View; readonly onClose: () => void }) {
  const { deeds, words } = useApp();
  const { ownWords, terms, shell } = words;
  const [name, setName] = useState("");
  const [position, setPosition] = useState("");
  const [company, setCompany] = useState("");
  const [email, setEmail] = useState("");
  const [phone, setPhone] = useState("");
  const [circle, setCircle] = useState("");
  const [told, setTold] = useState("");
  const nameField = useRef<HTMLInputElement>(null);

  const add = async (): Promise<void> => {
    const card = freshCard();
    const said = await deeds.say({
      kind: "add-person",
      card,
      name: name.trim(),
      position: textOrNull(position),
      company: textOrNull(company),
      identities: [
        ...identity("email", email.trim().toLowerCase()),
        ...identity("phone", phone.replace(/[^\d+]/g, "")),
      ],
    });
    const [added] = said ? await deeds.cards([personId(card)]) : [];
    if (added === undefined) return;
    const chosen = view.circles.find(({ id }) => id === circle);
    if (chosen !== undefined) await deeds.say({ kind: "put-in-circle", circle: chosen.id, people: [added.id] });
    deeds.select(added.id);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") {
      setTold(ownWords.needName);
      nameField.current?.focus();
      return;
    }
    onClose();
    void add();
  };

  return (
    <Dialog asks title={ownWords.addTitle} closeLabel={shell.close} onClose={onClose}>
      <form className="form" onSubmit={onSubmit}>
        <p>{ownWords.addIntro}</p>
        <TextField field={nameField} label={ownWords.name} value={name} onChange={setName} />
        <TextField label={ownWords.position} value={position} onChange={setPosition} />
        <TextField label={ownWords.company} value={company} onChange={setCompany} />
        <TextField kind="email" label={ownWords.email} value={email} onChange={setEmail} />
        <TextField kind="tel" label={ownWords.phone} value={phone} onChange={setPhone} />
        {view.circles.length === 0 ? null : (
          <Select<string>
            label={ownWords.circle}
            value={circle}
            options={[
              { value: "", text: ownWords.noCircle },
              ...view.circles.map((one) => ({ value: one.id, text: circleName(one, terms) })),
            ]}
            onChange={setCircle}
          />
        )}
        <p aria-live="polite">{told}</p>
        <div className="dialog-answers">
          <button type="submit" className="button button-solid">
            {ownWords.addYes}
          </button>
          <Button onPress={onClose}>{shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const identity = (kind: Identity["kind"], value: string): readonly Identity[] =>
  value === "" ? [] : [{ kind, value }];
