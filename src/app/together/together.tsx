import { useEffect, useRef } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Uses } from "../purpose/uses.tsx";
import { useApp } from "../use-app.ts";
import { Answers } from "./answers.tsx";
import { Asking } from "./asking.tsx";
import { Join, OpenFiles } from "./open-files.tsx";
import { OverlapTold } from "./overlap-told.tsx";
import { Phrase } from "./phrase.tsx";
import { Presenting } from "./presenting.tsx";
import { Replying } from "./replying.tsx";
import { useExchange } from "./use-exchange.ts";
import "./together.css";

/** Two or more people lay their networks side by side, without showing each other who is in them. */
export function Together({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { together } = words;
  const { exchange, working, refused, opened, begin, present, written, end } = useExchange();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form that was sent is gone, and the focus with it.
    if (exchange !== null && document.activeElement === document.body) sheet.current?.focus({ preventScroll: true });
  }, [exchange]);
  return (
    <Uses title={together.title} intro={together.intro}>
      <div className="together" ref={sheet} tabIndex={-1}>
        <p role="status" className="together-working">
          {working
            ? exchange === null
              ? together.makingKey
              : words.asking.looking
            : opened === ""
              ? ""
              : together.opened(opened)}
        </p>
        <p role="alert" className="passphrase-problem">
          {refused === null ? null : together.refused[refused]}
        </p>
        {exchange === null ? (
          <div className="together-two">
            <section>
              <h2>{together.beginTitle}</h2>
              <p>{together.beginText}</p>
              <Presenting view={view} onPresent={begin} />
            </section>
            <Join />
          </div>
        ) : (
          <>
            <Phrase />
            {exchange.me !== null || exchange.people.length === 0 ? null : (
              <section className="together-own">
                <h2>{together.presentTitle}</h2>
                <p>{together.presentText}</p>
                <Presenting view={view} onPresent={present} />
              </section>
            )}
            <OverlapTold view={view} exchange={exchange} />
            <Answers answers={exchange.answers} />
            {exchange.asks.map((asked) => (
              <Replying key={asked.from.id} view={view} exchange={exchange} asked={asked} />
            ))}
            {exchange.me === null || exchange.people.length === 0 ? null : <Asking written={written.ask} />}
            <OpenFiles />
            <section>
              <Button onPress={end}>{together.end}</Button>
              <p className="soft small">{together.endText}</p>
            </section>
          </>
        )}
        <section className="together-truth">
          <h2>{together.truthTitle}</h2>
          <ul>
            {together.truth.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
    </Uses>
  );
}
