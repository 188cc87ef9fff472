import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { useFirstApp } from "../use-app.ts";
import { EraseKept } from "./erase-kept.tsx";
import { OpenForm } from "./open-form.tsx";

/** The passphrase that opens what is kept, or the end of it. */
export function OpenKept() {
  const { keeping, words } = useFirstApp();
  const [erasing, setErasing] = useState(false);
  const told = words.keeping;
  return (
    <>
      <OpenForm
        button={told.open}
        onTry={async (passphrase) =>
          (await keeping.deeds.open(passphrase)) === "wrong-passphrase" ? words.shell.failurePassphrase : null
        }
      >
        <Button look="text" onPress={() => setErasing(true)}>
          {told.erase}
        </Button>
      </OpenForm>
      {erasing ? <EraseKept onClose={() => setErasing(false)} /> : null}
    </>
  );
}
