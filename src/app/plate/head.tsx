import { useId } from "react";
import { ROLE_BITS, STATES, type View } from "../../engine/protocol.ts";
import { useTypedLens } from "../people/use-typed-lens.ts";
import { Button } from "../controls/button.tsx";
import { isWide } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import { LooksBar } from "./looks-bar.tsx";
import { lookOf } from "./looks.ts";
import { Picked } from "./picked.tsx";

/** Above the map: its views, the sentence of the one that is open, and what can be turned in it. */
export function PlateHead({ view }: { readonly view: View }) {
  const { state, words } = useApp();
  const { lens } = state;
  const look = lookOf(lens);
  const { bridges, dormant } = countAmong(view, state.rows);
  const sentence = words.plate.sentence({
    look,
    shown: state.rows.length,
    people: view.people.ids.length,
    narrowed: !isWide(lens),
    blind: view.summary.blind,
    off: lens.without.length,
    text: lens.text.trim(),
    bridges,
    dormant,
  });
  return (
    <div className="mapped-head">
      <LooksBar view={view} />
      {lens.picked !== null ? (
        <Picked view={view} picked={lens.picked} />
      ) : (
        <>
          <p className="mapped-sentence" aria-live="polite">
            {sentence}
          </p>
          {look === "without" ? <Sources view={view} /> : null}
          {look === "purpose" ? <PurposeField /> : null}
        </>
      )}
    </div>
  );
}

const BRIDGE = 1 << ROLE_BITS.indexOf("bridge");
const DORMANT = STATES.indexOf("dormant");

function countAmong({ people }: View, rows: Uint32Array): { readonly bridges: number; readonly dormant: number } {
  let bridges = 0;
  let dormant = 0;
  for (const row of rows) {
    if (((people.roles[row] ?? 0) & BRIDGE) !== 0) bridges++;
    if (people.state[row] === DORMANT) dormant++;
  }
  return { bridges, dormant };
}

/** Every source on or off; ego's own word stays. */
function Sources({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { without } = state.lens;
  const sources = view.sources.filter(({ platform }) => platform !== "declared");
  return (
    <div className="mapped-sources" role="group" aria-label={words.plate.sources}>
      {sources.map(({ id, platform }) => {
        const off = without.includes(id);
        return (
          <Button
            key={id}
            className="mapped-source"
            pressed={!off}
            onPress={() =>
              deeds.look({
                look: "without",
                without: off ? without.filter((other) => other !== id) : [...without, id].toSorted(),
              })
            }
          >
            {words.terms.platforms[platform]}
          </Button>
        );
      })}
    </div>
  );
}

function PurposeField() {
  const { words } = useApp();
  const id = useId();
  const [typed, setTyped] = useTypedLens();
  return (
    <div className="mapped-purpose">
      <label htmlFor={id} className="unseen">
        {words.plate.purposeField}
      </label>
      <input
        id={id}
        type="search"
        className="field-input"
        placeholder={words.plate.purposeHint}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}
