import { useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { PersonPanel } from "../person/person-panel.tsx";
import { useWide } from "../shell/use-wide.ts";
import { useApp } from "../use-app.ts";
import { AddPerson } from "./add-person.tsx";
import { PeopleList } from "./people-list.tsx";

/** Width from which a table of five columns can be read, in CSS pixels. */
const ROOM_FOR_COLUMNS = 900;

/** The whole table, with the chosen person beside it. */
export function People({ view }: { readonly view: View }) {
  const { state, words } = useApp();
  const wide = useWide(ROOM_FOR_COLUMNS);
  const [adding, setAdding] = useState(false);
  return (
    <div className={`people ${state.selected === null ? "" : "people-with-person"}`}>
      <div className="people-main">
        <div className="people-title">
          <h1>{words.people.title}</h1>
          <Button onPress={() => setAdding(true)}>{words.ownWords.addPerson}</Button>
        </div>
        <PeopleList view={view} narrow={!wide} />
      </div>
      {adding ? <AddPerson view={view} onClose={() => setAdding(false)} /> : null}
      {state.selected === null ? null : (
        <aside className="people-side" aria-label={words.person.panel}>
          <PersonPanel view={view} />
        </aside>
      )}
    </div>
  );
}
