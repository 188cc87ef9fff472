import { useEffect, useRef, useState } from "react";
import type { SourceView, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { nameOf } from "./file-facts.ts";
import { TableMapper } from "./table-mapper.tsx";

/** Tables shown at first, and added with every "show more". */
const A_FEW = 5;

/** Tables whose columns we cannot make out, each to be told. */
export function TablesToName({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { sources, tables } = words;
  const [shown, setShown] = useState(A_FEW);
  const [done, setDone] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed has gone with its table.
    if (done !== null && document.activeElement === document.body) line.current?.focus();
  }, [done]);
  const unclear = view.tables.filter(({ understood }) => !understood);
  const told =
    done === null ? null : (
      <p ref={line} className="to-name-done" role="status" tabIndex={-1}>
        {tables.done(done)}
      </p>
    );
  if (unclear.length === 0) return told;
  return (
    <section className="to-name" aria-labelledby="to-name">
      <h2 id="to-name">{tables.title(unclear.length)}</h2>
      <p className="soft">{tables.intro}</p>
      {told}
      {unclear.slice(0, shown).map((table, index) => (
        <details key={table.path} open={index === 0}>
          <summary>
            <bdi>{nameOf(table)}</bdi>
          </summary>
          <TableMapper table={table} onRead={() => setDone(nameOf(table))} />
        </details>
      ))}
      {unclear.length > shown ? (
        <Button look="text" onPress={() => setShown(shown + 2 * A_FEW)}>
          {sources.more(unclear.length - shown)}
        </Button>
      ) : null}
    </section>
  );
}

/** A source that is nothing yet but tables still to be told. */
export function isOnlyUnclear(source: SourceView, { tables }: View): boolean {
  const unclear = new Set(tables.filter(({ understood }) => !understood).map(({ path }) => path));
  return source.people === 0 && source.files.length > 0 && source.files.every(({ path }) => unclear.has(path));
}
