import { useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { A_PAGE, ENOUGH_TO_SEARCH } from "../reading/folded-names.tsx";
import { useApp } from "../use-app.ts";

/** Who was left out, each to be brought back, and how many were forgotten. */
export function LeftOut({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { review, sources, terms } = words;
  const [text, setText] = useState("");
  const [shown, setShown] = useState(A_PAGE);
  const { leftOut, forgotten } = view;
  const told = forgotten > 0 ? <p className="soft small">{review.forgotten(forgotten)}</p> : null;
  if (leftOut.length === 0) return told;
  const found = leftOut.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <>
      <details className="left-out">
        <summary>{review.leftOut(leftOut.length)}</summary>
        <p className="soft">{review.leftOutIntro}</p>
        {leftOut.length < ENOUGH_TO_SEARCH ? null : (
          <TextField kind="search" label={review.search} value={text} onChange={setText} />
        )}
        <ul className="plain">
          {found.slice(0, shown).map(({ id, name }) => (
            <li key={id}>
              <bdi>{name === "" ? terms.noName : name}</bdi>
              <Button
                look="text"
                disabled={state.busy}
                label={review.bringBackNamed(name)}
                onPress={() => void deeds.say({ kind: "bring-back", people: [id] })}
              >
                {review.bringBack}
              </Button>
            </li>
          ))}
        </ul>
        {found.length > shown ? (
          <Button look="text" onPress={() => setShown(shown + A_PAGE)}>
            {sources.more(found.length - shown)}
          </Button>
        ) : null}
        {leftOut.length > 1 ? (
          <Button
            disabled={state.busy}
            onPress={() => void deeds.say({ kind: "bring-back", people: leftOut.map(({ id }) => id) })}
          >
            {review.bringAllBack}
          </Button>
        ) : null}
      </details>
      {told}
    </>
  );
}
