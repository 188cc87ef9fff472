import { useRef, useState } from "react";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";
import { useExchange } from "./use-exchange.ts";

/** The first file of an exchange, and the passphrase that came by voice. */
export function Join() {
  const { words } = useApp();
  const { together } = words;
  const { waiting, working, unlock } = useExchange();
  const [passphrase, setPassphrase] = useState("");
  return (
    <section>
      <h2>{together.joinTitle}</h2>
      <p>{together.joinText}</p>
      <Choose />
      {waiting.length === 0 ? null : (
        <form
          className="together-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!working && passphrase.trim() !== "") unlock(passphrase);
          }}
        >
          <TextField label={together.phraseHeard} value={passphrase} onChange={setPassphrase} />
          <button type="submit" className="button button-solid" aria-disabled={working ? true : undefined}>
            {together.unlock}
          </button>
        </form>
      )}
    </section>
  );
}

/** Further files of the same exchange. */
export function OpenFiles() {
  const { words } = useApp();
  const { together } = words;
  return (
    <section>
      <h2>{together.openTitle}</h2>
      <p>{together.openText}</p>
      <Choose />
    </section>
  );
}

function Choose() {
  const { words } = useApp();
  const { together } = words;
  const { open } = useExchange();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>{together.choose}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={together.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) open(files);
        }}
      />
    </>
  );
}
