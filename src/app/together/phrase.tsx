import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { saveWritten, useExchange } from "./use-exchange.ts";

/** The passphrase, to be said aloud, and ego's own file, to be sent. */
export function Phrase() {
  const { words } = useApp();
  const { together } = words;
  const { passphrase, written } = useExchange();
  const { people } = written;
  if (passphrase === "" && people === undefined) return null;
  return (
    <section className="together-phrase">
      {passphrase === "" ? null : (
        <>
          <h2>{together.phraseTitle}</h2>
          <ol className="plain together-words" lang="">
            {passphrase.split(" ").map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ol>
          <p>{together.phraseText}</p>
        </>
      )}
      {people === undefined ? null : (
        <p>
          {together.savedPeople(people.people, people.entries)}{" "}
          <Button look="text" onPress={() => saveWritten(people)}>
            {together.saveAgain}
          </Button>
        </p>
      )}
    </section>
  );
}
