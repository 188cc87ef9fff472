import { type FormEvent, type ReactNode, useState } from "react";
import { useFirstApp } from "../use-app.ts";
import { PassphraseField } from "./passphrase-field.tsx";

type OpenFormProps = {
  readonly button: string;
  /** Tries a passphrase; `null` when it opened, else what is wrong with it. */
  readonly onTry: (passphrase: string) => Promise<string | null>;
  /** Other ways, beside the button. */
  readonly children?: ReactNode;
};

/** The passphrase that opens something, and the button. */
export function OpenForm({ button, onTry, children }: OpenFormProps) {
  const { words } = useFirstApp();
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working || passphrase === "") return;
    setProblem(null);
    setWorking(true);
    const found = await onTry(passphrase);
    setWorking(false);
    setProblem(found);
    if (found === null) setPassphrase("");
  };

  return (
    <form className="open-kept" onSubmit={(event) => void open(event)}>
      <PassphraseField
        label={words.keeping.passphrase}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
        fresh={false}
        shown={false}
        problem={problem}
      />
      <div className="open-kept-ways">
        <button type="submit" className="button button-solid" aria-disabled={working ? true : undefined}>
          {working ? words.keeping.opening : button}
        </button>
        {children}
      </div>
    </form>
  );
}
