import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { MeetingSheet } from "./meeting-sheet.tsx";
import "./meeting.css";

/** The sheet of a meeting with the person looked at, or the meetings prepared so far. */
export function Meeting({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { meeting, format, terms } = words;
  const names = new Map(view.people.ids.map((id, row) => [id, view.people.names[row] ?? ""]));
  const nameOf = (name: string | undefined): string => (name === undefined || name === "" ? terms.noName : name);
  const others = view.notebook.meetings.filter(({ person }) => person !== state.selected);
  return (
    <div className="sheet meeting">
      {state.card === null ? (
        <h1>{meeting.yours}</h1>
      ) : (
        <MeetingSheet key={state.card.id} view={view} card={state.card} />
      )}
      {others.length === 0 ? null : (
        <section className="meeting-others">
          {state.card === null ? null : <h2>{meeting.yours}</h2>}
          <ul className="plain">
            {others.map(({ id, person, plan }) => (
              <li key={id}>
                <Button look="text" onPress={() => deeds.select(person)}>
                  <bdi>{nameOf(names.get(person))}</bdi>
                </Button>{" "}
                <span className="soft small">
                  {plan.day === null ? meeting.undated : meeting.on(format.day(plan.day))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
