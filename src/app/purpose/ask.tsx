import { useId, useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { AskAnswers } from "./ask-answers.tsx";
import { freshKey } from "./fresh-key.ts";
import { AskBeside } from "./ask-beside.tsx";
import { KeptAsks } from "./kept-asks.tsx";
import { useConsulted } from "./use-consulted.ts";
import { Uses } from "./uses.tsx";

/** Longest need, in characters. */
const LONGEST = 200;

/** A need in everyday words, and who could help. */
export function Ask({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { asking } = words;
  const field = useId();
  const text = state.need.trim();
  const asked = useConsulted(text === "" ? null : { kind: "ask", text, language: state.language });
  const isKept = view.notebook.asks.some((kept) => kept.text === text);
  const [keptNow, setKeptNow] = useState("");
  return (
    <Uses title={asking.title} intro={asking.intro}>
      <form
        className="ask-form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label htmlFor={field} className="ask-label">
          {asking.need}
        </label>
        <input
          id={field}
          className="field-input ask-field"
          type="search"
          autoComplete="off"
          maxLength={LONGEST}
          value={state.need}
          onChange={(event) => deeds.need(event.currentTarget.value)}
        />
      </form>
      {text === "" ? (
        <section aria-labelledby={`${field}-examples`}>
          <h2 id={`${field}-examples`}>{asking.examplesTitle}</h2>
          <ul className="plain ask-examples">
            {asking.examples.map((example) => (
              <li key={example}>
                <Button onPress={() => deeds.need(example)}>{example}</Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p role="status" className="ask-found">
        {text === ""
          ? ""
          : asked === null || asked.text !== text
            ? asking.looking
            : asking.found(asked.canHelp, asked.couldKnow)}
      </p>
      <div className="uses-columns">
        <div>
          {text !== "" && asked !== null ? (
            <>
              <p className="candidate-deeds">
                {isKept || keptNow === text ? null : (
                  <Button
                    onPress={() => {
                      setKeptNow(text);
                      void deeds.say({ kind: "ask", ask: freshKey(view), text });
                    }}
                  >
                    {asking.keep}
                  </Button>
                )}
                {asked.candidates.length === 0 ? null : (
                  <Button
                    look="text"
                    onPress={() => {
                      // The lens keeps whom it was given in order.
                      deeds.lookOnly({ picked: asked.candidates.map(({ id }) => id).toSorted(), look: "purpose" });
                      deeds.go("seen");
                    }}
                  >
                    {words.people.onMap}
                  </Button>
                )}
              </p>
              <AskAnswers key={asked.text} view={view} asked={asked} />
            </>
          ) : null}
        </div>
        <aside>
          {text !== "" && asked !== null ? <AskBeside view={view} asked={asked} /> : null}
          <KeptAsks view={view} />
          <details className="uses-how">
            <summary>{asking.howTitle}</summary>
            <p>{asking.how}</p>
          </details>
        </aside>
      </div>
    </Uses>
  );
}
