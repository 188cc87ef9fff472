import { useEffect, useRef } from "react";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { StrengthMark } from "../people/strength-mark.tsx";
import { Wish } from "../rhythm/wish.tsx";
import { useApp } from "../use-app.ts";
import { Closeness } from "./closeness.tsx";
import { ContactDetails } from "./contact-details.tsx";
import { Belongings } from "./belongings.tsx";
import { Going } from "./going.tsx";
import { originOf, platformOf } from "./origin.ts";
import { OwnNote } from "./own-note.tsx";
import { StrengthParts } from "./strength-parts.tsx";
import { useWayBack } from "./use-way-back.ts";
import { WhoIsWho } from "./who-is-who.tsx";
import "./person.css";

/** The chosen person in full. Moving the focus here tells screen readers that the panel opened. */
export function PersonPanel({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const panel = useRef<HTMLDivElement>(null);
  const { card, selected } = state;
  const shown = card !== null && card.id === selected ? card.id : null;
  useEffect(() => {
    if (shown !== null) panel.current?.focus({ preventScroll: true });
  }, [shown]);
  useWayBack(deeds.select);
  return (
    <div ref={panel} className="person" role="group" aria-label={card?.name ?? words.person.panel} tabIndex={-1}>
      <Button look="bare" className="person-close" label={words.person.close} onPress={() => deeds.select(null)}>
        <span aria-hidden="true">×</span>
      </Button>
      {card === null || card.id !== selected ? <p className="soft">…</p> : <Card card={card} view={view} />}
    </div>
  );
}

function Card({ card, view }: { readonly card: PersonCard; readonly view: View }) {
  const { deeds, words } = useApp();
  const { person, terms, format } = words;
  const doing = [card.position, card.company].filter((part) => part !== null && part !== "");
  const others = card.names.filter((name) => name !== card.name);
  const band = card.strength?.band ?? null;
  return (
    <>
      <header>
        <h2 className="person-name">
          <bdi>{card.name === "" ? terms.noName : card.name}</bdi>
        </h2>
        {doing.length === 0 ? null : (
          <p className="person-doing">
            <bdi>{doing.join(", ")}</bdi>
          </p>
        )}
        {others.length === 0 ? null : <p className="soft small">{person.alsoKnown(format.list(others.slice(0, 4)))}</p>}
      </header>
      {card.roles.length === 0 ? null : (
        <ul className="plain person-roles">
          {card.roles.map((role) => (
            <li key={role}>{terms.roles[role]}</li>
          ))}
        </ul>
      )}
      <section>
        <h3>{person.strength}</h3>
        <p className="person-strength">
          <StrengthMark band={band} /> {terms.bands[band ?? "unknown"]}
        </p>
        <p>
          {person.strengthSentence({
            today: view.day,
            band,
            state: card.state,
            activeDays: card.activeDays,
            activeDaysLastYear: card.activeDaysLastYear,
            bothWrite: card.bothWrite,
            last:
              card.lastContact === null
                ? null
                : { day: card.lastContact.day, source: terms.platforms[platformOf(view, card.lastContact.source)] },
            closeness: card.closeness,
          })}{" "}
          {person.state[card.state]}
        </p>
        {card.strength === null || card.activeDays === 0 ? null : (
          <StrengthParts parts={card.strength.parts} closeness={card.closeness} />
        )}
        <Closeness card={card} />
        <Wish
          name={card.name === "" ? terms.noName : card.name}
          days={view.rhythm.people.find(({ person: one }) => one === card.id)?.days ?? 0}
          onChange={(days) => void deeds.say({ kind: "rhythm", person: card.id, days })}
        />
      </section>
      <section>
        <h3>{person.howKnown}</h3>
        {originOf(card, view, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <WhoIsWho card={card} view={view} />
      </section>
      <Belongings card={card} view={view} />
      <p className="person-deeds">
        <Button onPress={() => deeds.go("meeting")}>{words.meeting.prepare}</Button>
      </p>
      <OwnNote key={card.id} card={card} />
      <ContactDetails card={card} />
      <Going card={card} />
    </>
  );
}
