import { useState } from "react";
import type { AskedView, CandidateView } from "../../engine/consulted.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { AskedOutcome } from "./asked-outcome.tsx";
import { CandidateLine } from "./candidate-line.tsx";

/** Answers shown at first, and added with every "show more". */
const A_FEW = 8;

type AskAnswersProps = { readonly view: View; readonly asked: AskedView };

/** Who could help and who might know someone; and what to do where nobody fits. */
export function AskAnswers({ view, asked }: AskAnswersProps) {
  const { words } = useApp();
  const { asking } = words;
  const help = asked.candidates.filter(({ fit }) => fit === "can-help");
  const know = asked.candidates.filter(({ fit }) => fit === "could-know");
  return (
    <div className="ask-answers">
      {asked.understood.length === 0 ? null : (
        <p className="soft small">{asking.understood(asked.understood.slice(0, 4))}</p>
      )}
      {asked.aboutWork && asked.canHelp > 0 ? <p className="soft small">{asking.aboutWork}</p> : null}
      <Candidates title={asking.canHelp} people={help} view={view} text={asked.text} />
      {help.length > 0 ? null : (
        <div className="ask-nobody">
          {asked.missing.length === 0 ? null : <p>{asking.emptyChairs(asked.missing.slice(0, 3))}</p>}
          <p className="soft">{asking.nobody}</p>
        </div>
      )}
      <Candidates title={asking.couldKnow} people={know} view={view} text={asked.text} />
    </div>
  );
}

type CandidatesProps = {
  readonly title: string;
  readonly people: readonly CandidateView[];
  readonly view: View;
  readonly text: string;
};

function Candidates({ title, people, view, text }: CandidatesProps) {
  const { words } = useApp();
  const [shown, setShown] = useState(A_FEW);
  if (people.length === 0) return null;
  const rest = Math.min(A_FEW, people.length - shown);
  return (
    <section>
      <h2>{title}</h2>
      <ol className="plain candidates">
        {people.slice(0, shown).map((person) => (
          <li key={person.id}>
            <CandidateLine view={view} person={person}>
              <AskedOutcome view={view} text={text} person={person} />
            </CandidateLine>
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {words.asking.more(rest)}
        </Button>
      ) : null}
    </section>
  );
}
