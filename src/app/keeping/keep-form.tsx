import { type FormEvent, useState } from "react";
import { useApp } from "../use-app.ts";
import { PassphraseField } from "./passphrase-field.tsx";

/**
 * Fewer characters than this can be guessed with patience: at half a second of a good machine each, ten of the
 * simplest words' letters still take centuries.
 */
const LEAST_CHARACTERS = 10;

/** What will be kept, in plain words, and the passphrase, twice. */
export function KeepForm() {
  const { keeping, words } = useApp();
  const told = words.keeping;
  const { working, kept } = keeping.state;
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<"short" | "different" | null>(null);

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    const fault = passphrase.length < LEAST_CHARACTERS ? "short" : passphrase === again ? null : "different";
    setWrong(fault);
    if (fault !== null) return;
    await keeping.deeds.keep(passphrase);
    setPassphrase("");
    setAgain("");
  };

  return (
    <form className="keep-form" onSubmit={(event) => void keep(event)}>
      <div className="keep-words">
        <p>{told.intro}</p>
        <p>{told.what}</p>
        <p>{told.where}</p>
        <p>{told.forgotten}</p>
      </div>
      <div className="keep-fields">
        <PassphraseField
          label={told.passphrase}
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setWrong(null);
          }}
          fresh
          shown={shown}
          hint={told.rule}
          problem={wrong === "short" ? told.tooShort : null}
        />
        <PassphraseField
          label={told.again}
          value={again}
          onChange={(value) => {
            setAgain(value);
            setWrong(null);
          }}
          fresh
          shown={shown}
          problem={wrong === "different" ? told.different : null}
        />
        <label className="check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          <span>{told.show}</span>
        </label>
        <button type="submit" className="button button-line" aria-disabled={working ? true : undefined}>
          {working ? told.closing : told.button}
        </button>
        <p role="alert" className="passphrase-problem">
          {kept?.problem === "full" ? told.full : kept?.problem === "our-fault" ? told.notNow : null}
        </p>
      </div>
    </form>
  );
}
