import { RoundPicture } from "../amplifier/round-picture.tsx";
import { useApp } from "../use-app.ts";
import { circleName } from "../circles/circle-name.ts";

/** What has been drawn so far, growing as one goes on. */
export function SoFar() {
  const { state, words } = useApp();
  const { circles, round, terms } = words;
  const own = state.view?.circles.filter(({ basis }) => basis !== "suggested") ?? [];
  return (
    <aside className="round-so-far" aria-labelledby="round-so-far">
      <h2 id="round-so-far">{round.soFar}</h2>
      {own.length === 0 || state.view === null ? (
        <p className="soft">{round.soFarNone}</p>
      ) : (
        <RoundPicture view={state.view} />
      )}
      <ul className="plain">
        {own.map((circle) => (
          <li key={circle.id}>
            <bdi>{circleName(circle, terms)}</bdi>{" "}
            <span className="soft small">{circles.peopleCount(circle.people.length, circle.silhouettes)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
