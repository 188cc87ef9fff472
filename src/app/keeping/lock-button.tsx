import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";

type LockButtonProps = { readonly look: "line" | "text" };

/** Forgets everything here at once; asks only where something would be lost. */
export function LockButton({ look }: LockButtonProps) {
  const { keeping, words } = useApp();
  const [asking, setAsking] = useState(false);
  const told = words.keeping;
  const lock = async (allTheSame: boolean): Promise<void> => setAsking(!(await keeping.deeds.lock(allTheSame)));
  return (
    <>
      <Button look={look} onPress={() => void lock(false)}>
        {told.lock}
      </Button>
      {asking ? (
        <Dialog asks title={told.unsavedTitle} closeLabel={words.shell.close} onClose={() => setAsking(false)}>
          <p>{told.unsavedText}</p>
          <div className="dialog-answers">
            <Button look="solid" onPress={() => void lock(true)}>
              {told.unsavedYes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.shell.cancel}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
