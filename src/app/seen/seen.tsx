import { useRef, useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Plate } from "../plate/plate.tsx";
import { PeopleList } from "../people/people-list.tsx";
import { PersonPanel } from "../person/person-panel.tsx";
import { useApp } from "../use-app.ts";
import { Invitation } from "./invitation.tsx";
import { Sentences } from "./sentences.tsx";
import { SourcesNote } from "./sources-note.tsx";
import { useWide } from "../shell/use-wide.ts";
import "./seen.css";

/** Width from which the list stands open beside the map, in CSS pixels. */
const ROOM_FOR_A_LIST = 1360;

/** The first result: sentences, then the map they drive, then the people. */
export function Seen({ view }: { readonly view: View }) {
  const { state, words } = useApp();
  const wide = useWide(ROOM_FOR_A_LIST);
  const map = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<boolean | null>(null);
  const listOpen = asked ?? wide;
  // The person's panel takes the list's place; afterwards the list opens where it was left.
  const [left, setLeft] = useState({ person: state.selected, lens: state.lens });
  if (state.selected !== null && (state.selected !== left.person || state.lens !== left.lens)) {
    setLeft({ person: state.selected, lens: state.lens });
  }
  const side = state.selected !== null ? "person" : listOpen ? "list" : "none";
  return (
    <div className={`seen seen-with-${side}`}>
      <div className="seen-words">
        <h1 className="unseen">{words.seen.title}</h1>
        <Sentences
          view={view}
          onShow={() => {
            setAsked(true);
            // On a phone the map lies below the sentences.
            map.current?.scrollIntoView({ block: "nearest" });
          }}
        />
        <Invitation view={view} />
        <SourcesNote view={view} />
      </div>
      <div ref={map} className="seen-map">
        <Plate
          view={view}
          corner={
            state.selected === null ? (
              <div className="seen-list-button">
                <Button expanded={listOpen} onPress={() => setAsked(!listOpen)}>
                  {listOpen ? words.seen.closeList : words.seen.openList}
                </Button>
              </div>
            ) : null
          }
        />
      </div>
      {side === "none" ? null : (
        <aside className="seen-side" aria-label={side === "list" ? words.seen.list : words.person.panel}>
          {side === "list" ? (
            <PeopleList view={view} narrow startAt={state.lens === left.lens ? left.person : null} />
          ) : (
            <PersonPanel view={view} />
          )}
        </aside>
      )}
    </div>
  );
}
