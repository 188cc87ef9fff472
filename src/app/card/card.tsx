import { useState } from "react";
import { day } from "../../core/model/day.ts";
import { NO_DAY, type View } from "../../engine/protocol.ts";
import { RoundPicture } from "../amplifier/round-picture.tsx";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { factsOf } from "../seen/facts-of.ts";
import { useApp } from "../use-app.ts";
import { cardNames, type Naming } from "./card-names.ts";
import "./card.css";

const NAMINGS: readonly Naming[] = ["initials", "names", "invented"];
/** Ties worth a call told on the page, and circles in its table. */
const MOST_PEOPLE = 5;
const MOST_CIRCLES = 10;
const STEPS = [1, 2, 3];

/** The network on one page, for the browser's print. */
export function Card() {
  const { state, deeds, words } = useApp();
  const { card } = words;
  const [naming, setNaming] = useState<Naming>("initials");
  return (
    <div className="sheet network-card">
      <div className="card-ways">
        <h1>{card.title}</h1>
        <p className="lead">{card.intro}</p>
        <Choice
          label={card.naming}
          value={naming}
          options={NAMINGS.map((value) => ({ value, text: card.namings[value] }))}
          onChange={setNaming}
        />
        {state.view === null ? (
          <Button look="solid" onPress={() => deeds.go("round")}>
            {words.seen.invitationGo}
          </Button>
        ) : (
          <Button look="solid" onPress={() => window.print()}>
            {card.print}
          </Button>
        )}
      </div>
      {state.view === null ? null : <Page view={state.view} naming={naming} />}
    </div>
  );
}

function Page({ view, naming }: { readonly view: View; readonly naming: Naming }) {
  const { words } = useApp();
  const { card, circles, format, seen, terms } = words;
  const { person, circle } = cardNames(view, naming, words);
  const facts = factsOf(view, words);
  const bridges = naming === "invented" ? { ...facts.bridges, names: [] } : facts.bridges;
  const { sentence } = seen;
  // The strongest first, as in the picture.
  const told = view.balance.circles.slice(0, MOST_CIRCLES).flatMap(({ circle: id }) => {
    const at = view.circles.findIndex((one) => one.id === id);
    const one = view.circles[at];
    return one === undefined ? [] : [{ at, one }];
  });
  const lastOf = (row: number): string => {
    const last = view.people.lastContact[row] ?? NO_DAY;
    return last === NO_DAY ? "" : format.month(day(last));
  };
  const placesOf = (row: number): string =>
    view.circles.flatMap(({ people: members }, at) => (members.includes(row) ? [circle(at)] : [])).join(", ");
  const worth = [...view.summary.dormant, ...view.summary.doors, ...view.summary.weak];
  const people = [...new Set(worth)].slice(0, MOST_PEOPLE).map((id) => view.people.ids.indexOf(id));
  const sources = view.amplifier.sources.flatMap((found) => {
    const platform = view.sources.find(({ id }) => id === found.source)?.platform;
    return platform === undefined ? [] : [{ platform, left: found.without }];
  });
  return (
    <article className="card-page">
      <header>
        <h2>{card.title}</h2>
        <p>{format.day(view.day)}</p>
      </header>
      <div className="card-picture">
        <RoundPicture view={view} nameOf={({ circle: id }) => circle(view.circles.findIndex((one) => one.id === id))} />
      </div>
      <div className="card-words">
        {[
          sentence.size(facts.size),
          sentence.cold(facts.cold),
          sentence.bridges(bridges),
          sentence.dormant(facts.dormant),
          sentence.amplifier(facts.amplifier),
        ].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <section>
        <h3>{card.circles}</h3>
        <ul className="plain">
          {told.map(({ one, at }) => (
            <li key={one.id}>
              <bdi>{circle(at)}</bdi>
              <span>
                {circles.peopleCount(one.people.length, one.silhouettes)}
                {one.cohesion === undefined ? "" : ` · ${terms.cohesions[one.cohesion]}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        {sources.length === 0 ? null : (
          <>
            <h3>{card.without}</h3>
            <ul className="plain">
              {sources.map(({ platform, left }) => (
                <li key={platform}>
                  {terms.platforms[platform]}
                  <span>{card.left(left.people, left.circles)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {people.length === 0 ? null : (
          <>
            <h3>{card.worth}</h3>
            <ul className="plain">
              {people.map((row) => (
                <li key={row}>
                  <bdi>{person(row)}</bdi>
                  <span>
                    <bdi>{placesOf(row)}</bdi> {naming === "invented" ? "" : lastOf(row)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="card-steps">
        <h3>{card.steps}</h3>
        {STEPS.map((step) => (
          <p key={step}>{step}.</p>
        ))}
      </section>
    </article>
  );
}
