import { useState } from "react";
import type { KeptPurpose } from "../../core/purpose/notebook.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { PurposeForm } from "./purpose-form.tsx";
import { PurposeSheet } from "./purpose-sheet.tsx";
import { Uses } from "./uses.tsx";

/** What the network is wanted for: the purposes written down, and the one looked at. */
export function Purposes({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { purposes } = words;
  const kept = view.notebook.purposes;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isWriting, setWriting] = useState<"new" | "change" | null>(null);
  const shown = kept.find(({ id }) => id === chosen) ?? kept[0];
  const named = (purpose: KeptPurpose): string =>
    purposes.sentence(purposes.kinds[purpose.what], purpose.about, purpose.place);
  if (shown === undefined || isWriting !== null) {
    return (
      <Uses title={purposes.title} intro={purposes.intro}>
        <PurposeForm
          view={view}
          before={isWriting === "change" ? (shown ?? null) : null}
          onDone={(id) => {
            setChosen(id);
            setWriting(null);
          }}
        />
      </Uses>
    );
  }
  return (
    <Uses title={purposes.title} intro={purposes.intro}>
      {kept.length < 2 ? null : (
        <nav aria-label={purposes.yours}>
          <ul className="plain ask-examples">
            {kept.map((purpose) => (
              <li key={purpose.id}>
                <Button pressed={purpose.id === shown.id} onPress={() => setChosen(purpose.id)}>
                  <bdi>{named(purpose)}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PurposeSheet key={shown.id} view={view} purpose={shown} name={named(shown)}>
        <Button look="text" onPress={() => setWriting("change")}>
          {purposes.change}
        </Button>
        <Button look="text" onPress={() => setWriting("new")}>
          {purposes.other}
        </Button>
      </PurposeSheet>
    </Uses>
  );
}
