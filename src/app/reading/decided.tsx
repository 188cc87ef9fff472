import { useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { told } from "./decided-facts.ts";

/** Lines shown at first, and added with every "show more". */
const A_PAGE = 20;

/** Everything ego said, newest first, each to be taken back alone. */
export function Decided({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { decided } = words;
  const [shown, setShown] = useState(A_PAGE);
  if (view.log.length === 0) return null;
  const lines = view.log.toReversed();
  return (
    <section className="decided">
      <details>
        <summary>
          <h2>{decided.title(lines.length)}</h2>
        </summary>
        <p className="soft">{decided.intro}</p>
        <ol className="plain">
          {lines.slice(0, shown).map((line) => {
            const sentence = told(line, words);
            return (
              <li key={line.at}>
                <span>{sentence}</span>
                <Button
                  look="text"
                  disabled={state.busy}
                  label={decided.undoNamed(sentence)}
                  onPress={() => void deeds.takeBack([line])}
                >
                  {decided.undo}
                </Button>
              </li>
            );
          })}
        </ol>
        {lines.length > shown ? (
          <Button look="text" onPress={() => setShown(shown + A_PAGE)}>
            {decided.more(Math.min(A_PAGE, lines.length - shown))}
          </Button>
        ) : null}
      </details>
    </section>
  );
}
