import { useEffect, useRef } from "react";
import { Button } from "../controls/button.tsx";
import { toldTogether } from "../reading/decided-facts.ts";
import { useFirstApp } from "../use-app.ts";

/** After something was taken away: one quiet line that says so, with its way back, until the next deed. */
export function WayBack() {
  const { state, deeds, words } = useFirstApp();
  const slip = useRef<HTMLDivElement>(null);
  const { justDone } = state;
  useEffect(() => {
    // What held the focus may have gone away with what was removed.
    if (justDone.length > 0 && document.activeElement === document.body) {
      slip.current?.querySelector("button")?.focus({ preventScroll: true });
    }
  }, [justDone]);
  const isThere = justDone.length > 0;
  return (
    <div ref={slip} role="status" aria-label={words.decided.slip} className={isThere ? "way-back" : "unseen"}>
      {isThere ? (
        <>
          <p>{toldTogether(justDone, words)}</p>
          <Button look="text" disabled={state.busy} onPress={() => void deeds.takeBack(justDone)}>
            {words.decided.undo}
          </Button>
          <Button look="text" onPress={deeds.letBe}>
            {words.decided.dismiss}
          </Button>
        </>
      ) : null}
    </div>
  );
}
