import type { SourceView, View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { circleName } from "../circles/circle-name.ts";

/** Circles told for one source at most. */
const MOST_CIRCLES = 6;

/** What lives only on one source, what it carries for circles one already had, and what it opened. */
export function SourceStory({ view, source }: { readonly view: View; readonly source: SourceView }) {
  const { words } = useApp();
  const { amplifier, terms } = words;
  const found = view.amplifier.sources.find((one) => one.source === source.id);
  if (found === undefined) return null;
  const present = found.onlyHere + found.shared;
  const bit = 1 << view.sources.indexOf(source);
  const carried = view.circles
    .filter(({ id }) => !found.circlesOnlyHere.includes(id))
    .map((circle) => ({
      circle,
      here: circle.people.filter((row) => ((view.people.sources[row] ?? 0) & bit) !== 0).length,
    }))
    .filter(({ here }) => here > 0)
    .toSorted((a, b) => b.here - a.here)
    .slice(0, MOST_CIRCLES);
  const opened = view.circles
    .filter(({ id }) => found.circlesOnlyHere.includes(id))
    .map((circle) => circleName(circle, terms));
  return (
    <article className="amplifier-story">
      <h3>{terms.platforms[source.platform]}</h3>
      <Bar present={present} onlyHere={found.onlyHere} sure={found.onlyHereSure} />
      <p>
        {amplifier.bound({
          from: terms.platformsFrom[source.platform],
          present,
          onlyHere: found.onlyHere,
          sure: found.onlyHereSure,
        })}
      </p>
      <p>{amplifier.carries(found.alreadyInACircle, present)}</p>
      {carried.length === 0 ? null : (
        <ul className="plain soft small">
          {carried.map(({ circle, here }) => (
            <li key={circle.id}>
              <bdi>{circleName(circle, terms)}</bdi>: {words.format.number(here)} /{" "}
              {words.format.number(circle.people.length)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <bdi>{amplifier.opened(opened.slice(0, MOST_CIRCLES), found.onlyHereSure)}</bdi>
      </p>
    </article>
  );
}

/** Shared, perhaps only there, surely only there: full, hatched, open. */
function Bar({
  present,
  onlyHere,
  sure,
}: {
  readonly present: number;
  readonly onlyHere: number;
  readonly sure: number;
}) {
  if (present === 0) return null;
  const shared = ((present - onlyHere) / present) * 100;
  const least = (sure / present) * 100;
  return (
    <svg className="amplifier-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="amplifier-bar-whole" width="100" height="6" />
      <rect className="amplifier-bar-shared" width={shared} height="6" />
      <rect className="amplifier-bar-sure" x={100 - least} width={least} height="6" />
    </svg>
  );
}
