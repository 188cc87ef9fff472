import { useState } from "react";
import type { PersonId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { PutInCircle } from "./put-in-circle.tsx";

/** What can be done with people picked by hand. */
export function Picked({ view, picked }: { readonly view: View; readonly picked: readonly PersonId[] }) {
  const { deeds, words } = useApp();
  const { plate } = words;
  const [putting, setPutting] = useState(false);
  return (
    <div className="mapped-picked">
      <p className="mapped-sentence" aria-live="polite">
        {plate.picked(picked.length)}
      </p>
      <Button onPress={() => setPutting(true)}>{plate.putInCircle}</Button>
      <Button look="text" onPress={() => deeds.look({ picked: null })}>
        {plate.letGo}
      </Button>
      {putting ? <PutInCircle view={view} people={picked} group={null} onClose={() => setPutting(false)} /> : null}
    </div>
  );
}
