import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { useFirstApp } from "../use-app.ts";
import { AskUnsaved } from "./ask-unsaved.tsx";

type LockButtonProps = { readonly look: "line" | "text" };

/** Forgets everything here at once; asks only where something would be lost. */
export function LockButton({ look }: LockButtonProps) {
  const { keeping, words } = useFirstApp();
  const [asking, setAsking] = useState(false);
  const told = words.keeping;
  const lock = async (allTheSame: boolean): Promise<void> => setAsking(!(await keeping.deeds.lock(allTheSame)));
  return (
    <>
      <Button look={look} onPress={() => void lock(false)}>
        {told.lock}
      </Button>
      {asking ? <AskUnsaved onYes={() => void lock(true)} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
