import type { AskedView } from "../../engine/consulted.ts";
import type { View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** Which circles to ask about a need and, where nobody fits, who opens doors. */
export function AskBeside({ view, asked }: { readonly view: View; readonly asked: AskedView }) {
  const { deeds, words } = useApp();
  const { asking, terms } = words;
  return (
    <>
      {asked.circles.length === 0 ? null : (
        <section>
          <h2>{asking.circlesTitle}</h2>
          <ul className="plain ask-circles">
            {asked.circles.slice(0, 4).map((circle) => {
              const name = circleName({ name: circle.name, kind: circle.of }, terms);
              return (
                <li key={circle.id}>
                  <Button
                    look="text"
                    onPress={() => {
                      deeds.lookOnly({ circle: circle.id });
                      deeds.go("people");
                    }}
                  >
                    <bdi>{name}</bdi>
                  </Button>{" "}
                  <span className="soft small">{asking.circlePeople(circle.people)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {asked.doors.length === 0 ? null : (
        <section>
          <h2>{asking.doorsTitle}</h2>
          <p className="soft small">{asking.doorsWhy}</p>
          <ul className="plain ask-circles">
            {asked.doors.map(({ id, name, row }) => (
              <li key={id}>
                <Button
                  look="text"
                  onPress={() => {
                    deeds.select(id);
                    deeds.go("people");
                  }}
                >
                  <bdi>{name === "" ? terms.noName : name}</bdi>
                </Button>{" "}
                <span className="soft small">
                  <bdi>{view.people.doing[row] ?? ""}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
