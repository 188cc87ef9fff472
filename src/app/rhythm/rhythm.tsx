import type { View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import { Button } from "../controls/button.tsx";
import { Uses } from "../purpose/uses.tsx";
import { useApp } from "../use-app.ts";
import { Wish } from "./wish.tsx";

/** People told at most. */
const MOST = 30;

/** How often ego would like to hear from whom, and who has been silent for longer. */
export function Rhythm({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { rhythm, terms, asking } = words;
  const { missed, circles, people } = view.rhythm;
  const daysOf = new Map(circles.map(({ circle, days }) => [circle, days]));
  const hasWish = circles.length + people.length > 0;
  return (
    <Uses title={rhythm.title} intro={rhythm.intro}>
      <div className="uses-columns rhythm">
        <aside>
          <h2>{rhythm.circles}</h2>
          {view.circles
            .filter(({ basis }) => basis !== "suggested")
            .map((circle) => (
              <Wish
                key={circle.id}
                name={circleName(circle, terms)}
                isCircle
                days={daysOf.get(circle.id) ?? 0}
                onChange={(days) => void deeds.say({ kind: "circle-rhythm", circle: circle.id, days })}
              />
            ))}
        </aside>
        <section>
          {missed.length === 0 ? <p className="soft">{hasWish ? rhythm.nobody : rhythm.none}</p> : null}
          <ul className="plain candidates">
            {missed.slice(0, MOST).map(({ row, days, since }) => {
              const id = view.people.ids[row];
              const written = view.people.names[row] ?? "";
              const name = written === "" ? terms.noName : written;
              return id === undefined ? null : (
                <li key={id} className="candidate">
                  <p className="candidate-name">
                    <Button
                      look="text"
                      label={asking.openNamed(name)}
                      onPress={() => {
                        deeds.select(id);
                        deeds.go("people");
                      }}
                    >
                      <bdi>{name}</bdi>
                    </Button>
                  </p>
                  <p className="soft">
                    {since === null ? rhythm.unseen : rhythm.since(since, rhythm.often[String(days)] ?? "")}
                  </p>
                </li>
              );
            })}
          </ul>
          {missed.length > MOST ? <p className="soft">{rhythm.more(missed.length - MOST)}</p> : null}
        </section>
      </div>
    </Uses>
  );
}
