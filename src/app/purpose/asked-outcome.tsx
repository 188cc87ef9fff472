import type { AskOutcome } from "../../core/model/notebook.ts";
import type { CandidateView } from "../../engine/consulted.ts";
import type { View } from "../../engine/protocol.ts";
import { Select } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";
import { freshKey } from "./fresh-key.ts";

const OUTCOMES: readonly (AskOutcome | "none")[] = ["none", "waiting", "helped", "pointed-on", "could-not"];

type AskedOutcomeProps = { readonly view: View; readonly text: string; readonly person: CandidateView };

/** Whether ego asked them about this need, and what came of it. Saying so keeps the need too. */
export function AskedOutcome({ view, text, person }: AskedOutcomeProps) {
  const { deeds, words } = useApp();
  const { asking, terms } = words;
  const kept = view.notebook.asks.find((one) => one.text === text);
  const known = kept?.asked.find((one) => one.person === person.id);
  const written = view.people.names[person.row] ?? "";
  return (
    <Select
      className="asked-outcome"
      hideLabel
      label={asking.asked(written === "" ? terms.noName : written)}
      value={known?.outcome ?? "none"}
      options={OUTCOMES.map((value) => ({ value, text: asking.outcomes[value] }))}
      onChange={(outcome) => {
        const ask = kept?.id ?? freshKey(view);
        const said = {
          kind: "asked" as const,
          ask,
          person: person.id,
          day: view.day,
          outcome: outcome === "none" ? null : outcome,
        };
        void deeds.sayAll(kept === undefined ? [{ kind: "ask", ask, text }, said] : [said]);
      }}
    />
  );
}
