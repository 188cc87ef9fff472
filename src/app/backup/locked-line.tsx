import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { OpenForm } from "../keeping/open-form.tsx";
import { failureSentence } from "../shell/notice-line.tsx";
import { StartAgain } from "../shell/start-again.tsx";
import { useFirstApp } from "../use-app.ts";
import "../keeping/keeping.css";

/** On the first screen, while the network is locked in this page under its backup's passphrase. */
export function LockedLine() {
  const { state, keeping, words } = useFirstApp();
  const [asking, setAsking] = useState(false);
  const told = words.backup;
  if (state.locked === null || (state.view !== null && !state.view.example)) return null;
  const open = async (passphrase: string): Promise<string | null> => {
    const code = await keeping.deeds.unlock(passphrase);
    return code === null ? null : failureSentence(code, words);
  };
  return (
    <section className="kept-line">
      <div>
        <h2>{told.hereLocked}</h2>
        <p className="soft small">{told.hereText}</p>
      </div>
      <OpenForm button={words.keeping.open} onTry={open}>
        <Button look="text" onPress={() => setAsking(true)}>
          {told.forget}
        </Button>
      </OpenForm>
      {asking ? <StartAgain onYes={keeping.deeds.forgetLocked} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}
