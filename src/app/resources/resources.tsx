import type { ReactNode } from "react";
import type { QuestionId } from "../../core/model/question.ts";
import type { Covered } from "../../core/purpose/resources.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Uses } from "../purpose/uses.tsx";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";

/** What hangs on one person is told first: that is what one can do something about. */
const STATES = ["one", "several", "nobody", "unsaid"] as const;

/** What the network can do for ego, as the round says: covered by whom, hanging on one, by nobody. */
export function Resources({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { resources, terms } = words;
  const { covered } = view;
  const count = (state: Covered["state"]): number => covered.filter((one) => one.state === state).length;
  return (
    <Uses title={resources.title} intro={resources.intro}>
      <p>{resources.summary(count("several"), count("one"), count("nobody"), count("unsaid"))}</p>
      <Button onPress={() => deeds.go("round")}>{resources.round}</Button>
      {STATES.map((state) =>
        count(state) === 0 ? null : (
          <Part key={state} title={resources.states[state]} isFolded={state === "unsaid"}>
            <ul className="plain seat-companies">
              {covered
                .filter((one) => one.state === state)
                .map(({ question, people }) => (
                  <li key={question}>
                    {textOf(question, words)}
                    {people.map(({ row, tie }) => {
                      const id = view.people.ids[row];
                      const name = view.people.names[row] ?? "";
                      return id === undefined ? null : (
                        <span key={id}>
                          {" "}
                          <Button
                            look="text"
                            onPress={() => {
                              deeds.select(id);
                              deeds.go("people");
                            }}
                          >
                            <bdi>{name === "" ? terms.noName : name}</bdi>
                          </Button>{" "}
                          <span className="soft small">({resources.ties[tie]})</span>
                        </span>
                      );
                    })}
                  </li>
                ))}
            </ul>
          </Part>
        ),
      )}
    </Uses>
  );
}

type PartProps = { readonly title: string; readonly isFolded: boolean; readonly children: ReactNode };

/** One of the four answers; what is not said yet is long, and folded away. */
function Part({ title, isFolded, children }: PartProps) {
  return isFolded ? (
    <details className="uses-how">
      <summary>{title}</summary>
      {children}
    </details>
  ) : (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function textOf(question: QuestionId, { round }: Words): string {
  const texts = new Map<string, string>([
    ...Object.entries(round.positions).map(([item, text]): [string, string] => [`position:${item}`, text]),
    ...Object.entries(round.resources).map(([item, text]): [string, string] => [`resource:${item}`, text]),
  ]);
  const text = texts.get(question) ?? "";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
