import type { AnswerPart } from "../../core/together/parts.ts";
import { useApp } from "../use-app.ts";

/** What came back: the names the others chose to say, and how many more they would ask first. */
export function Answers({ answers }: { readonly answers: readonly AnswerPart[] }) {
  const { words } = useApp();
  const { together, format } = words;
  return answers.map(({ from, replies, note }) => (
    <section key={from.id} className="together-asked">
      <h2>{together.answers(from.label)}</h2>
      <ul className="plain together-people">
        {replies.map(({ seeks, names, unnamed }) => (
          <li key={seeks}>
            <bdi>{together.quoted(seeks)}</bdi>: {names.length === 0 ? null : <strong>{format.list(names)}</strong>}
            {names.length === 0 ? "" : ". "}
            {unnamed === 0 ? (names.length === 0 ? together.nobodyToName : "") : together.unnamed(from.label, unnamed)}
          </li>
        ))}
      </ul>
      {note === "" ? null : (
        <p>
          <bdi>{together.quoted(note)}</bdi>
        </p>
      )}
    </section>
  ));
}
