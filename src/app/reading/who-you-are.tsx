import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** "Is this you?", where the files leave it open. */
export function WhoYouAre({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { reading } = words;
  const { ego } = view;
  if (view.example || view.sources.every(({ platform }) => platform === "declared")) return null;
  if (ego.basis === "stated" || ego.basis === "told") {
    return ego.name === "" ? null : <p className="you-known">{reading.youKnown(ego.name)}</p>;
  }
  if (ego.basis === "unknown" && ego.candidates.length === 0) return null;
  return (
    <section className="you">
      <h2>{reading.youTitle}</h2>
      <p>{ego.basis === "guessed" ? reading.youGuessed(ego.name) : reading.youUnknown}</p>
      <ul className="plain you-list">
        {ego.candidates.map(({ identity, name }) => (
          <li key={`${identity.kind} ${identity.value}`}>
            <bdi>{name}</bdi>
            <Button
              disabled={state.busy}
              label={reading.youThisNamed(name)}
              onPress={() => void deeds.say({ kind: "this-is-me", identity })}
            >
              {reading.youThis}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
