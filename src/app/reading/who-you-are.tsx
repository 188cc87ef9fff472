import type { Identity } from "../../core/model/mention.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** "Is this you?", where the files leave it open, and "Are these all you?", where they do not. */
export function WhoYouAre({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { reading } = words;
  const { ego } = view;
  if (view.example || view.sources.every(({ platform }) => platform === "declared")) return null;
  const isKnown = ego.basis === "stated" || ego.basis === "told";
  if (!isKnown && ego.candidates.length === 0 && ego.identities.length === 0) return null;
  return (
    <section className="you">
      {isKnown ? (
        ego.name === "" ? null : (
          <p className="you-known">{reading.youKnown(ego.name)}</p>
        )
      ) : (
        <>
          <h2>{reading.youTitle}</h2>
          <p>{ego.basis === "guessed" ? reading.youGuessed(ego.name) : reading.youUnknown}</p>
        </>
      )}
      <Candidates view={view} isKnown={isKnown} />
      <Yourself view={view} />
    </section>
  );
}

function Candidates({ view, isKnown }: { readonly view: View; readonly isKnown: boolean }) {
  const { state, deeds, words } = useApp();
  const { reading, ownWords, person } = words;
  const { candidates } = view.ego;
  if (candidates.length === 0) return null;
  return (
    <>
      {isKnown ? <h3>{ownWords.alsoYou}</h3> : null}
      <ul className="plain you-list">
        {candidates.map(({ identity, name }) => (
          <li key={`${identity.kind} ${identity.value}`}>
            <span>
              <bdi>{name === "" ? identity.value : name}</bdi>{" "}
              <span className="soft small">{person.identityKind[identity.kind]}</span>
            </span>
            <Button
              disabled={state.busy}
              label={isKnown ? ownWords.meTooNamed(name) : reading.youThisNamed(name)}
              onPress={() => void deeds.say({ kind: "this-is-me", identity })}
            >
              {isKnown ? ownWords.meToo : reading.youThis}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything by which ego is known in the files, each to be refused. */
function Yourself({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { ownWords, person } = words;
  const mine = distinct(view.ego.identities);
  if (mine.length === 0) return null;
  return (
    <details>
      <summary>{ownWords.yourselfTitle}</summary>
      <p className="soft">{ownWords.yourselfIntro}</p>
      <ul className="plain you-list">
        {mine.map((identity) => (
          <li key={`${identity.kind} ${identity.value}`}>
            <span>
              <bdi>{identity.value}</bdi> <span className="soft small">{person.identityKind[identity.kind]}</span>
            </span>
            <Button
              look="text"
              disabled={state.busy}
              label={ownWords.notMeNamed(identity.value)}
              onPress={() => void deeds.say({ kind: "not-me", identity })}
            >
              {ownWords.notMe}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Each identity once, whatever sources state it; card numbers say nothing to anybody. */
function distinct(identities: readonly Identity[]): readonly Identity[] {
  const byWriting = new Map(
    identities.map(({ kind, value }): readonly [string, Identity] => [`${kind} ${value}`, { kind, value }]),
  );
  return [...byWriting.values()].filter(({ kind }) => kind !== "card-uid");
}
