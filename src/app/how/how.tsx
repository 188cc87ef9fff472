import type { Measure } from "../../core/analysis/analysis.ts";
import { useApp } from "../use-app.ts";
import "../about/about.css";
import "./how.css";

/** "How do you know?": each figure and each word, with what it means, its source and its limits. */
export function How() {
  const { state, words } = useApp();
  const { how, method } = words;
  const people = state.view?.people.ids.length ?? 0;
  const figures = people === 0 ? [] : (state.view?.figures ?? []).map((figure) => telling(figure, people));
  const size = state.view === null ? [] : method.size(state.view.method.modularity, state.view.method.stability);
  const parts: readonly (readonly [keyof typeof how.sections, readonly string[]])[] = [
    ["size", size],
    ["strength", how.strength],
    ["dormant", method.dormant],
    ["cold", method.cold],
    ["bridges", method.bridges],
    ["doors", how.doors],
    ["amplifier", method.amplifier],
    ["never", how.never],
  ];
  return (
    <div className="sheet about how">
      <h1>{how.title}</h1>
      <p className="lead">{how.lead}</p>
      <h2>{how.figures}</h2>
      {figures.length === 0 ? <p className="soft">{how.noFigures}</p> : null}
      <dl className="how-figures">
        {figures.map((figure) => (
          <Figure key={figure.kind} figure={figure} />
        ))}
      </dl>
      <h2>{how.words}</h2>
      {parts.map(([name, lines]) =>
        lines.length === 0 ? null : (
          <section key={name}>
            <h3>{how.sections[name]}</h3>
            <div>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </section>
        ),
      )}
    </div>
  );
}

/** From this many people on, and above this share of them, "different voices" only says that the files show nobody together. */
const MANY = 50;
const NOTHING_SHARED = 0.9;

function telling(figure: Measure, people: number): Measure {
  const { kind, value } = figure;
  if (kind !== "effective-size" || value === null || people < MANY || value <= people * NOTHING_SHARED) return figure;
  return { kind, value: null, interval: null, cannotTell: "few-shared" };
}

/** One figure: its value or why there is none, what it means, how it is reckoned. */
function Figure({ figure }: { readonly figure: Measure }) {
  const { how } = useApp().words;
  const told = how.measures[figure.kind];
  return (
    <div className="how-figure">
      <dt>{told.name}</dt>
      <dd>
        <p className={figure.value === null ? "how-value soft" : "how-value"}>
          {figure.value === null ? how.cannotTell : told.value(figure.value)}
        </p>
        {figure.cannotTell === null ? null : <p>{how.reasons[figure.cannotTell]}</p>}
        {figure.interval === null ? null : (
          <p className="small">{how.between(told.value(figure.interval[0]), told.value(figure.interval[1]))}</p>
        )}
        <p>{told.meaning}</p>
        <p className="soft small">{told.how}</p>
      </dd>
    </div>
  );
}
