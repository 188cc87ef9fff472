import type { ComparedView, TurnedView } from "../../engine/consulted.ts";
import { circleName } from "../circles/circle-name.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

type Changes = Extract<ComparedView, { refused: null }>;

const ROWS = ["people", "active", "dormant", "bridges", "circles", "clusters"] as const;
/** Names in sight at first. */
const MOST = 24;

/** What changed: in sentences, by name, in figures; and what cannot be told. */
export function Compared({ of, isPast }: { readonly of: Changes; readonly isPast: boolean }) {
  const { words } = useApp();
  const { compare, rhythm, terms, format } = words;
  const { before, after, turns } = of;
  const who = (turn: string): readonly TurnedView[] => turns.filter((one) => one.turn === turn);
  const names = (circles: Changes["circlesAdded"]): readonly string[] =>
    circles.map((circle) => circleName(circle, terms));
  const platforms = (of: Changes["sourcesOnlyAfter"]): readonly string[] => of.map((one) => terms.platformsInText[one]);
  const firsts = who("reactivated").filter(({ first }) => first);
  const back = who("reactivated").filter(({ first }) => !first);
  const lists: readonly (readonly [string, readonly TurnedView[]])[] = [
    [compare.back, back],
    [compare.first, firsts],
    ...Object.entries(compare.turns).map(([turn, title]) => [title, who(turn)] as const),
  ];
  const [arrived, gone] = [who("arrived").length, who("gone").length];
  const counts = { back: back.length, first: firsts.length, quiet: who("cooled").length };
  const sentences = [
    of.otherEgo ? compare.otherEgo : "",
    compare.contact(before.day, of.isNow ? null : after.day, counts),
    arrived > 0 ? compare.arrived(arrived) : "",
    gone > 0 ? compare.gone(gone) : "",
    of.circlesAdded.length > 0 ? compare.added(names(of.circlesAdded)) : "",
    of.circlesDissolved.length > 0 ? compare.dissolved(names(of.circlesDissolved)) : "",
  ];
  const notes = [
    of.blind > 0 ? compare.blind(of.blind) : "",
    of.unsure > 0 ? compare.unsure(of.unsure) : "",
    of.sourcesOnlyBefore.length > 0 ? compare.sources("then", platforms(of.sourcesOnlyBefore)) : "",
    of.sourcesOnlyAfter.length > 0 ? compare.sources("now", platforms(of.sourcesOnlyAfter)) : "",
    isPast ? compare.rebuilt : "",
  ];
  return (
    <>
      <div className="ask-form ask-found">
        <Told of={sentences} />
      </div>
      {lists.map(([title, people]) =>
        people.length === 0 ? null : (
          <section key={title}>
            <h2>
              {title} <span className="soft small">{format.number(people.length)}</span>
            </h2>
            <Names people={people.slice(0, MOST)} />
            {people.length > MOST ? (
              <details>
                <summary>{rhythm.more(people.length - MOST)}</summary>
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
              <th scope="col">
                <span className="unseen">{compare.makeup}</span>
              </th>
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
      {notes.join("") === "" ? null : (
        <section className="uses-how">
          <h2>{compare.cannotTell}</h2>
          <Told of={notes} />
        </section>
      )}
    </>
  );
}

/** Sentences, the empty ones left out. */
const Told = ({ of }: { readonly of: readonly string[] }) =>
  of.map((one) => (one === "" ? null : <p key={one}>{one}</p>));

/** People by name, each a way to their page where they are in the network now. */
function Names({ people }: { readonly people: readonly TurnedView[] }) {
  const { deeds, words } = useApp();
  const { asking, terms } = words;
  return (
    <ul className="plain ask-examples compare-names">
      {people.map(({ name: written, id, circles }, at) => {
        const name = written === "" ? terms.noName : written;
        const note = circles.map((circle) => circleName(circle, terms)).join(", ");
        return (
          <li key={id ?? at}>
            {id === null ? (
              <bdi>{name}</bdi>
            ) : (
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
            )}
            {note === "" ? null : <span className="soft small"> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
