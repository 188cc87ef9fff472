import { useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** Labels shown at first, and added with every "show more". */
const A_FEW = 24;

/** Contexts as overlapping labels, each with its size and how many are only there. */
export function Worlds({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { groups, terms } = words;
  const [shown, setShown] = useState(A_FEW);
  // A circle is told above, as a circle.
  const worlds = view.worlds.filter(({ kind }) => kind !== "circle");
  if (worlds.length === 0) return null;
  const rest = Math.min(A_FEW, worlds.length - shown);
  return (
    <section className="circles-worlds" aria-labelledby="circles-worlds">
      <h2 id="circles-worlds">{groups.worlds}</h2>
      <p className="soft">{groups.worldsIntro}</p>
      <ul className="plain worlds">
        {worlds.slice(0, shown).map(({ id, name, kind, people, onlyHere }) => (
          <li key={id}>
            <Button
              className="world"
              onPress={() => {
                deeds.select(null);
                deeds.lookOnly({ world: id });
                deeds.go("people");
              }}
            >
              <bdi className="world-name">{name}</bdi>
              <span className="soft small">
                {terms.environments[kind]}, {groups.world(people, onlyHere)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {groups.worldsMore(rest)}
        </Button>
      ) : null}
    </section>
  );
}
