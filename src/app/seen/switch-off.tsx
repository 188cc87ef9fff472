import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { amplifierFacts } from "./facts-of.ts";

/** Each platform can be switched off, to see on the map what remains. Ego's own word cannot. */
export function SwitchOff({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { seen, terms, format } = words;
  const platforms = view.sources.filter(({ platform }) => platform !== "declared");
  if (platforms.length === 0 || view.sources.length < 2) return null;
  const [only, ...others] = state.lens.without;
  // Of several switched off at once the map's own sentence tells.
  const off = others.length > 0 ? null : (view.sources.find(({ id }) => id === only) ?? null);
  const facts = off === null ? null : amplifierFacts(view, off, terms);
  return (
    <div className="switch-off">
      <div className="switch-off-sources" role="group" aria-label={seen.switchOff}>
        {platforms.map(({ id, platform }) => (
          <Button
            key={id}
            pressed={off?.id === id}
            label={seen.without(terms.platformsInText[platform])}
            onPress={() => deeds.lookOnly({ without: off?.id === id ? [] : [id] })}
          >
            {seen.without(terms.platformsInText[platform])}
          </Button>
        ))}
      </div>
      <p className="small" aria-live="polite">
        {facts?.kind === "compared"
          ? seen.withoutFact(format.number(facts.people.left), format.number(facts.people.of))
          : ""}
      </p>
      <Button look="text" onPress={() => deeds.go("amplifier")}>
        {seen.amplifierMore}
      </Button>
    </div>
  );
}
