import type { PersonCard } from "../../engine/protocol.ts";
import { Select } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";

const LEVELS = [5, 4, 3, 2, 1] as const;

/** How close the person feels, in ego's own words; it outweighs every trace. */
export function Closeness({ card }: { readonly card: PersonCard }) {
  const { deeds, words } = useApp();
  const { person } = words;
  const level = LEVELS.find((known) => known === card.closeness);
  return (
    <div className="closeness">
      <Select
        label={person.closeness}
        value={level === undefined ? "none" : `${level}`}
        options={[
          { value: "none", text: person.closenessNone },
          ...LEVELS.map((value) => ({ value: `${value}` as const, text: person.closenessLevel[value] })),
        ]}
        onChange={(value) => {
          const closeness = LEVELS.find((known) => `${known}` === value) ?? null;
          void deeds.say({ kind: "closeness", person: card.id, closeness });
        }}
      />
      <p className="soft small">{person.closenessNote}</p>
    </div>
  );
}
