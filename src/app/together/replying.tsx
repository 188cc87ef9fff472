import { useState } from "react";
import type { PersonId } from "../../core/model/ids.ts";
import type { AskPart } from "../../core/together/parts.ts";
import type { CandidateView } from "../../engine/consulted.ts";
import type { Exchange } from "../../engine/together/messages.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { TextField } from "../controls/text-field.tsx";
import { because } from "../purpose/candidate-line.tsx";
import { useConsulted } from "../purpose/use-consulted.ts";
import { useApp } from "../use-app.ts";
import { useExchange } from "./use-exchange.ts";

/** What one may say of someone. */
const SAYINGS = ["nothing", "unnamed", "named"] as const;
type Saying = (typeof SAYINGS)[number];

/** For each thing sought, what is said of whom. */
type Chosen = ReadonlyMap<string, ReadonlyMap<PersonId, Saying>>;

/** Of ego's people so many are thought of for each thing sought. */
const MOST_THOUGHT_OF = 6;

type ReplyingProps = { readonly view: View; readonly exchange: Exchange; readonly asked: AskPart };

/** What someone else looks for: who among ego's people could help, and what ego chooses to say. */
export function Replying({ view, exchange, asked }: ReplyingProps) {
  const { words } = useApp();
  const { together, terms, format } = words;
  const { answer, working, written } = useExchange();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [note, setNote] = useState("");
  const { from, seeks, gives } = asked;
  const names = new Map(view.people.ids.map((id, row) => [id, view.people.names[row] ?? ""]));
  const replies = seeks.map((sought) => {
    const said = [...(chosen.get(sought) ?? [])];
    return {
      seeks: sought,
      names: said.flatMap(([id, saying]) => (saying === "named" ? [names.get(id) || terms.noName] : [])),
      unnamed: said.filter(([, saying]) => saying === "unnamed").length,
    };
  });
  return (
    <section className="together-asked">
      <h2>{together.asks(from.label)}</h2>
      {gives.length === 0 ? null : <p>{together.helpsWith(from.label, format.list(gives))}</p>}
      {seeks.map((sought) => (
        <Sought
          key={sought}
          view={view}
          text={sought}
          chosen={chosen.get(sought) ?? new Map()}
          onChoose={(id, saying) => setChosen(new Map(chosen).set(sought, new Map(chosen.get(sought)).set(id, saying)))}
        />
      ))}
      {seeks.length === 0 || exchange.me === null ? null : (
        <div className="together-form">
          <TextField label={together.note} value={note} onChange={setNote} />
          <p className="soft small">{together.askThemFirst}</p>
          <div>
            <Button look="solid" disabled={working} onPress={() => answer(from.id, replies, note)}>
              {together.answerButton(from.label)}
            </Button>
          </div>
          <p role="status">{written.answer === undefined ? "" : together.saved}</p>
        </div>
      )}
    </section>
  );
}

type SoughtProps = {
  readonly view: View;
  readonly text: string;
  readonly chosen: ReadonlyMap<PersonId, Saying>;
  readonly onChoose: (person: PersonId, saying: Saying) => void;
};

function Sought({ view, text, chosen, onChoose }: SoughtProps) {
  const { state, words } = useApp();
  const { together, terms } = words;
  const asked = useConsulted({ kind: "ask", text, language: state.language });
  const people = asked?.candidates.slice(0, MOST_THOUGHT_OF) ?? [];
  const nameOf = ({ row }: CandidateView): string => view.people.names[row] || terms.noName;
  return (
    <>
      <h3>
        <bdi>{together.quoted(text)}</bdi>
      </h3>
      {asked !== null && people.length === 0 ? <p className="soft">{together.nobody}</p> : null}
      <ul className="plain together-people">
        {people.map((person) => (
          <li key={person.id} className="together-sought">
            <span>
              <bdi>{nameOf(person)}</bdi>{" "}
              <span className="soft small">
                <bdi>{person.reasons.slice(0, 1).map((reason) => because(reason, words))}</bdi>
              </span>
            </span>
            <Select
              label={together.whatToSay(nameOf(person))}
              hideLabel
              value={chosen.get(person.id) ?? "nothing"}
              options={SAYINGS.map((value) => ({ value, text: together.sayings[value] }))}
              onChange={(saying) => onChoose(person.id, saying)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
