import { type FormEvent, useState } from "react";
import { useApp } from "../use-app.ts";
import { PassphraseField } from "./passphrase-field.tsx";

/**
 * Fewer characters than this can be guessed with patience: at half a second of a good machine each, ten of the
 * simplest words' letters still take centuries.
 */
const LEAST_CHARACTERS = 10;

type FreshPassphraseProps = {
  /** Solid where it is what the sheet is for. */
  readonly look?: "line" | "solid";
  readonly button: string;
  /** What the button says while `onChosen` is at work. */
  readonly busy: string;
  readonly onChosen: (passphrase: string) => Promise<unknown>;
  /** Why it came to nothing; `null` while it has not. */
  readonly problem: string | null;
};

/** A new passphrase, twice, and what is done with it. */
export function FreshPassphrase({ look = "line", button, busy, onChosen, problem }: FreshPassphraseProps) {
  const { words } = useApp();
  const told = words.keeping;
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const [working, setWorking] = useState(false);
  const [wrong, setWrong] = useState<"short" | "different" | null>(null);

  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    const fault = passphrase.length < LEAST_CHARACTERS ? "short" : passphrase === again ? null : "different";
    setWrong(fault);
    if (fault !== null) return;
    setWorking(true);
    await onChosen(passphrase);
    setWorking(false);
    setPassphrase("");
    setAgain("");
  };

  return (
    <form className="keep-fields" onSubmit={(event) => void choose(event)}>
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
      <button type="submit" className={`button button-${look}`} aria-disabled={working ? true : undefined}>
        {working ? busy : button}
      </button>
      <p role="alert" className="passphrase-problem">
        {problem}
      </p>
    </form>
  );
}
