import { type FormEvent, useState } from "react";
import type { FailureCode } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { EraseKept } from "./erase-kept.tsx";
import { PassphraseField } from "./passphrase-field.tsx";

/** The passphrase that opens what is kept, or the end of it. */
export function OpenKept() {
  const { keeping, words } = useApp();
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [erasing, setErasing] = useState(false);
  const { working } = keeping.state;
  const told = words.keeping;

  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working || passphrase === "") return;
    setFailure(null);
    const code = await keeping.deeds.open(passphrase);
    setFailure(code);
    if (code === null) setPassphrase("");
  };

  return (
    <form className="open-kept" onSubmit={(event) => void open(event)}>
      <PassphraseField
        label={told.passphrase}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setFailure(null);
        }}
        fresh={false}
        shown={false}
        problem={failure === "wrong-passphrase" ? words.shell.failurePassphrase : null}
      />
      <div className="open-kept-ways">
        <button type="submit" className="button button-solid" aria-disabled={working ? true : undefined}>
          {working ? told.opening : told.open}
        </button>
        <Button look="text" onPress={() => setErasing(true)}>
          {told.erase}
        </Button>
      </div>
      {erasing ? <EraseKept onClose={() => setErasing(false)} /> : null}
    </form>
  );
}
