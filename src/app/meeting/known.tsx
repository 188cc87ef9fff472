import type { PersonCard, View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import { originOf, platformOf } from "../person/origin.ts";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";

/** People in common told at most. */
const MOST_SHARED = 6;

/** What is known of someone before a meeting, sentence by sentence; what cannot be told is said to be so. */
export function knownOf(card: PersonCard, view: View, words: Words): readonly string[] {
  const { meeting, format, terms } = words;
  const doing = [card.position, card.company].filter((part) => part !== null && part !== "").join(", ");
  const circles = card.circles.map((circle) => circleName(circle, terms));
  const shared = card.shared.slice(0, MOST_SHARED).map(({ name }) => (name === "" ? terms.noName : name));
  return [
    doing,
    ...originOf(card, view, words),
    card.lastContact === null
      ? meeting.noContact
      : meeting.lastContact(
          format.ago(card.lastContact.day, view.day),
          terms.platforms[platformOf(view, card.lastContact.source)],
        ),
    circles.length === 0 ? "" : meeting.circles(circles),
    shared.length === 0 ? "" : meeting.shared(shared),
    card.offers === "" ? "" : meeting.offers(card.offers),
    card.seeks === "" ? "" : meeting.seeks(card.seeks),
    card.note,
  ].filter((line) => line !== "");
}

/** The same as a part of the sheet. */
export function Known({ view, card }: { readonly view: View; readonly card: PersonCard }) {
  const { words } = useApp();
  return (
    <section>
      <h2>{words.meeting.known}</h2>
      <ul className="plain meeting-known">
        {knownOf(card, view, words).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
