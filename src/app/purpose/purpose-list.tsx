import type { PersonId } from "../../core/model/ids.ts";
import type { Step } from "../../core/model/notebook.ts";
import type { KeptPurpose } from "../../core/purpose/notebook.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";

const STEPS: readonly (Step | "none")[] = ["none", "to-write", "written", "met", "thanked"];

type ListStepProps = {
  readonly view: View;
  readonly purpose: KeptPurpose;
  readonly person: PersonId;
  readonly row: number;
};

/** Where ego stands with somebody on the way to a purpose. */
export function ListStep({ view, purpose, person, row }: ListStepProps) {
  const { deeds, words } = useApp();
  const { purposes, terms } = words;
  const written = view.people.names[row] ?? "";
  return (
    <Select
      className="asked-outcome"
      hideLabel
      label={purposes.step(written === "" ? terms.noName : written)}
      value={purpose.list.find((one) => one.person === person)?.step ?? "none"}
      options={STEPS.map((value) => ({ value, text: purposes.steps[value] }))}
      onChange={(step) =>
        void deeds.say({
          kind: "on-list",
          purpose: purpose.id,
          person,
          day: view.day,
          step: step === "none" ? null : step,
        })
      }
    />
  );
}

/** Everyone in the notebook of a purpose, and how many come from work, how many from life. */
export function PurposeList({ view, purpose }: { readonly view: View; readonly purpose: KeptPurpose }) {
  const { deeds, words } = useApp();
  const { purposes, terms, asking, format } = words;
  const rows = new Map(view.people.ids.map((id, row) => [id, row]));
  const fromLife = new Set(
    view.circles
      .filter(({ basis, kind }) => basis !== "suggested" && kind !== "work")
      .flatMap(({ people }) => [...people]),
  );
  const listed = purpose.list.flatMap((one) => {
    const row = rows.get(one.person);
    return row === undefined ? [] : [{ ...one, row }];
  });
  const spontaneous = listed.filter(({ row }) => fromLife.has(row)).length;
  return (
    <section>
      <h3>{purposes.notebook}</h3>
      {listed.length === 0 ? (
        <p className="soft">{purposes.notebookEmpty}</p>
      ) : (
        <p className="soft">{purposes.balance(listed.length - spontaneous, spontaneous)}</p>
      )}
      <ul className="plain candidates">
        {listed.map(({ person, row, day }) => {
          const written = view.people.names[row] ?? "";
          const name = written === "" ? terms.noName : written;
          return (
            <li key={person}>
              <p className="candidate-name">
                <Button
                  look="text"
                  label={asking.openNamed(name)}
                  onPress={() => {
                    deeds.select(person);
                    deeds.go("people");
                  }}
                >
                  <bdi>{name}</bdi>
                </Button>
                <span className="soft small">{purposes.since(format.day(day))}</span>
              </p>
              <ListStep view={view} purpose={purpose} person={person} row={row} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
