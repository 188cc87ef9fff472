import type { Turn } from "../../core/compare/compare.ts";
import type { ComparedView, TurnedView } from "../../engine/consulted.ts";
import { circleName } from "../circles/circle-name.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

type Told = Extract<ComparedView, { refused: null }>;

const ROWS = ["people", "active", "dormant", "bridges", "circles", "clusters"] as const;
/** Names in sight at first. */
const MOST = 24;

/** What changed: in sentences, by name, in figures; and what cannot be told. */
export function Compared({ of, isPast }: { readonly of: Told; readonly isPast: boolean }) {
  const { words } = useApp();
  const { compare, terms, format } = words;
  const { before, after, turns } = of;
  const who = (turn: Turn): readonly TurnedView[] => turns.find((one) => one.turn === turn)?.people ?? [];
  const count = (turn: Turn): number => who(turn).length;
  const names = (circles: Told["circlesAdded"]): readonly string[] =>
    circles.map((circle) => circleName(circle, terms));
  const platforms = (of: Told["sourcesOnlyAfter"]): readonly string[] => of.map((one) => terms.platformsInText[one]);
  const first = who("reactivated").filter((person) => person.first).length;
  const back = count("reactivated") - first;
  const notes = [
    of.blind > 0 ? compare.blind(of.blind) : "",
    of.unsure > 0 ? compare.unsure(of.unsure) : "",
    compare.sources(platforms(of.sourcesOnlyBefore), platforms(of.sourcesOnlyAfter)),
    isPast ? compare.rebuilt : "",
  ].filter((note) => note !== "");
  return (
    <>
      {of.otherEgo ? <p>{compare.otherEgo}</p> : null}
      <div className="compare-sentences">
        <p>{compare.contact(before.day, of.isNow ? null : after.day, back, first, count("cooled"))}</p>
        {count("arrived") + count("gone") > 0 ? <p>{compare.people(count("arrived"), count("gone"))}</p> : null}
        {of.circlesAdded.length + of.circlesDissolved.length > 0 ? (
          <p>{compare.circles(names(of.circlesAdded), names(of.circlesDissolved))}</p>
        ) : null}
      </div>
      {turns.map(({ turn, people }) =>
        people.length === 0 ? null : (
          <section key={turn}>
            <h2>
              {compare.turns[turn]} <span className="soft small">{format.number(people.length)}</span>
            </h2>
            <Names people={people.slice(0, MOST)} />
            {people.length > MOST ? (
              <details>
                <summary>{compare.more(people.length - MOST)}</summary>
                <Names people={people.slice(MOST)} />
              </details>
            ) : null}
          </section>
        ),
      )}
      <section>
        <table className="compare-table">
          <caption>{compare.makeup}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{format.day(before.day)}</th>
              <th scope="col">{format.day(after.day)}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">{compare.rows[row]}</th>
                <td>{format.number(before[row])}</td>
                <td>{format.number(after[row])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.length === 0 ? null : (
        <section className="uses-how">
          <h2>{compare.cannotTell}</h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
    </>
  );
}

/** People by name, each a way to their page where they are in the network now. */
function Names({ people }: { readonly people: readonly TurnedView[] }) {
  const { deeds, words } = useApp();
  const { compare, terms } = words;
  return (
    <ul className="plain compare-names">
      {people.map(({ name: written, id, circles, first }, at) => {
        const name = written === "" ? terms.noName : written;
        const note = [first ? compare.first : "", ...circles].filter((part) => part !== "").join(", ");
        return (
          <li key={id ?? at}>
            {id === null ? (
              <bdi>{name}</bdi>
            ) : (
              <Button
                look="text"
                label={compare.openNamed(name)}
                onPress={() => {
                  deeds.select(id);
                  deeds.go("people");
                }}
              >
                <bdi>{name}</bdi>
              </Button>
            )}
            {note === "" ? null : <span className="soft small"> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
