import { useState } from "react";
import type { PurposeKind } from "../../core/model/notebook.ts";
import type { KeptPurpose } from "../../core/purpose/notebook.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";
import { freshKey } from "./fresh-key.ts";
import { useConsulted } from "./use-consulted.ts";

const KINDS: readonly PurposeKind[] = ["job", "new-field", "moving", "project", "cause", "learning"];

type PurposeFormProps = {
  readonly view: View;
  /** The purpose being changed; `null` for a new one. */
  readonly before: KeptPurpose | null;
  readonly onDone: (id: string) => void;
};

/** A purpose in a few words: what for, about what, where, with which companies in mind. */
export function PurposeForm({ view, before, onDone }: PurposeFormProps) {
  const { state, deeds, words } = useApp();
  const { purposes, shell } = words;
  const [what, setWhat] = useState<PurposeKind>(before?.what ?? "job");
  const [about, setAbout] = useState(before?.about ?? "");
  const [place, setPlace] = useState(before?.place ?? "");
  const [companies, setCompanies] = useState(before?.companies.join(", ") ?? "");
  const list = companies
    .split(",")
    .map((company) => company.trim())
    .filter((company) => company !== "");
  const heard = useConsulted({
    kind: "purpose",
    said: { what: "moving", about: "", place: "", companies: list },
    begun: [],
    language: state.language,
  });
  const isReady = about.trim() !== "" || place.trim() !== "" || list.length > 0;
  const write = async (): Promise<void> => {
    const id = before?.id ?? freshKey(view);
    const said = await deeds.say({
      kind: "purpose",
      purpose: id,
      what,
      about: about.trim(),
      place: place.trim(),
      companies: list,
    });
    if (said) onDone(id);
  };
  return (
    <form
      className="purpose-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !state.busy) void write();
      }}
    >
      <Choice
        label={purposes.kind}
        value={what}
        options={KINDS.map((value) => ({ value, text: purposes.kinds[value] }))}
        onChange={setWhat}
      />
      <TextField label={purposes.abouts[what]} value={about} onChange={setAbout} />
      <TextField label={purposes.place} value={place} onChange={setPlace} />
      <TextField label={purposes.companies} value={companies} onChange={setCompanies} />
      {heard === null || heard.aims.length === 0 ? null : (
        <div>
          <p className="soft small">{purposes.aims}</p>
          <ul className="plain ask-examples">
            {heard.aims.map((company) => (
              <li key={company}>
                <Button
                  look="text"
                  label={purposes.addAim(company)}
                  onPress={() => setCompanies([...list, company].join(", "))}
                >
                  <bdi>{company}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="candidate-deeds">
        <Button look="solid" disabled={!isReady || state.busy} onPress={() => void write()}>
          {purposes.begin}
        </Button>
        {before === null ? null : <Button onPress={() => onDone(before.id)}>{shell.cancel}</Button>}
      </div>
    </form>
  );
}
