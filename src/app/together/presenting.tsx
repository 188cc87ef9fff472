import { type FormEvent, useState } from "react";
import type { CircleKind } from "../../core/model/circle.ts";
import type { Presented } from "../../engine/together/messages.ts";
import type { View } from "../../engine/protocol.ts";
import { Check } from "../controls/check.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";
import { useExchange } from "./use-exchange.ts";

type PresentingProps = { readonly view: View; readonly onPresent: (presented: Presented) => void };

/** What ego is called, whom ego leaves out, and the file. */
export function Presenting({ view, onPresent }: PresentingProps) {
  const { words } = useApp();
  const { together, terms } = words;
  const { working } = useExchange();
  const [label, setLabel] = useState("");
  const [without, setWithout] = useState<readonly CircleKind[]>([]);
  const kinds = [...new Set<CircleKind>([...view.circles.map(({ kind }) => kind), "work", "school"])];
  const present = (event: FormEvent): void => {
    event.preventDefault();
    if (!working && label.trim() !== "") onPresent({ label, without });
  };
  return (
    <form className="together-form" onSubmit={present}>
      <TextField label={together.label} value={label} onChange={setLabel} />
      <details>
        <summary>{together.leaveOut}</summary>
        <p className="soft small">{together.leaveOutText}</p>
        <div className="together-kinds">
          {kinds.map((kind) => (
            <Check
              key={kind}
              checked={without.includes(kind)}
              onChange={(checked) => setWithout(checked ? [...without, kind] : without.filter((one) => one !== kind))}
            >
              {terms.circleKinds[kind]}
            </Check>
          ))}
        </div>
      </details>
      <button
        type="submit"
        className="button button-solid"
        aria-disabled={working || label.trim() === "" ? true : undefined}
      >
        {together.prepare}
      </button>
    </form>
  );
}
