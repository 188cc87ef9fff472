import type { EnvironmentKind } from "../../core/model/reading.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { clusterName } from "../people/cluster-name.ts";
import { useApp } from "../use-app.ts";
import { circleName } from "../circles/circle-name.ts";

/** Shown at most; the rest is counted. */
const MOST_SHARED = 14;
const MOST_CONTEXTS = 10;

/** Circles, contexts, cluster and shared people, each with how well it is known. */
export function Belongings({ card, view }: { readonly card: PersonCard; readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { person, ownWords, terms } = words;
  const cluster = view.clusters.findIndex(({ id }) => id === card.cluster);
  const other = view.clusters.findIndex(({ id }) => id === card.between);
  // A circle is also a context; it is told once, as a circle.
  const contexts = card.environments.filter(({ kind }) => kind !== "circle");
  return (
    <>
      <section>
        <h3>{person.circles}</h3>
        {card.circles.length === 0 ? <p className="soft">{person.noCircles}</p> : null}
        <ul className="plain person-list">
          {card.circles.map(({ id, name, basis }) => (
            <li key={id}>
              <Button look="text" onPress={() => deeds.lookOnly({ circle: id })}>
                <bdi>{name}</bdi>
              </Button>
              <span className="basis">
                {terms.circleBasis[basis]}{" "}
                <Button
                  look="text"
                  disabled={state.busy}
                  label={ownWords.takeOutNamed(card.name, name)}
                  onPress={() => void deeds.say({ kind: "take-out-of-circle", circle: id, people: [card.id] })}
                >
                  {ownWords.takeOut}
                </Button>
              </span>
            </li>
          ))}
        </ul>
        <PutInCircle card={card} view={view} />
      </section>
      {contexts.length === 0 ? null : (
        <section>
          <h3>{person.contexts}</h3>
          <ul className="plain person-list">
            {contexts.slice(0, MOST_CONTEXTS).map(({ id, name, kind, basis, people }) => (
              <li key={id}>
                <span>
                  <bdi>{name === "" ? terms.untitled : name}</bdi>{" "}
                  <span className="soft small">
                    {isEnvironmentKind(kind) ? terms.environments[kind] : kind}, {person.contextPeople(people)}
                  </span>
                </span>
                <span className="basis">{terms.basis[basis]}</span>
              </li>
            ))}
          </ul>
          {contexts.length > MOST_CONTEXTS ? (
            <p className="soft small">{person.sharedMore(contexts.length - MOST_CONTEXTS)}</p>
          ) : null}
        </section>
      )}
      {card.cluster === null || cluster < 0 ? null : (
        <section>
          <h3>{person.group}</h3>
          <p>
            <bdi>
              {other < 0
                ? null
                : person.groupBetween(
                    clusterName(view, cluster, words.people),
                    clusterName(view, other, words.people),
                  )}{" "}
              {person.groupSure(clusterName(view, cluster, words.people), card.membership)}
            </bdi>{" "}
            <Button look="text" onPress={() => deeds.lookOnly({ cluster: card.cluster })}>
              {words.seen.showMe}
            </Button>
          </p>
        </section>
      )}
      <section>
        <h3>{person.shared}</h3>
        {card.shared.length === 0 ? <p className="soft">{person.sharedNone}</p> : null}
        <ul className="plain person-shared">
          {card.shared.slice(0, MOST_SHARED).map(({ id, name }) => (
            <li key={id}>
              <Button look="text" onPress={() => deeds.select(id)}>
                <bdi>{name === "" ? terms.noName : name}</bdi>
              </Button>
            </li>
          ))}
          {card.shared.length > MOST_SHARED ? (
            <li className="soft">{person.sharedMore(card.shared.length - MOST_SHARED)}</li>
          ) : null}
        </ul>
      </section>
    </>
  );
}

/** Every circle the person is not in yet; choosing one puts them there. */
function PutInCircle({ card, view }: { readonly card: PersonCard; readonly view: View }) {
  const { deeds, words } = useApp();
  const { ownWords, terms } = words;
  const others = view.circles.filter(({ id }) => card.circles.every((own) => own.id !== id));
  if (others.length === 0) return null;
  return (
    <Select<string>
      className="person-put"
      label={ownWords.putIn}
      hideLabel
      value=""
      options={[
        { value: "", text: ownWords.putIn },
        ...others.map((circle) => ({ value: circle.id, text: circleName(circle, terms) })),
      ]}
      onChange={(value) => {
        const circle = others.find(({ id }) => id === value);
        if (circle !== undefined) {
          void deeds.say({ kind: "put-in-circle", circle: circle.id, people: [card.id] });
        }
      }}
    />
  );
}

const KINDS: readonly string[] = [
  "company",
  "school",
  "conversation",
  "group",
  "event",
  "family",
  "volunteering",
  "circle",
] satisfies readonly EnvironmentKind[];

const isEnvironmentKind = (kind: string): kind is EnvironmentKind => KINDS.includes(kind);
