import type { View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { nameOf } from "./file-facts.ts";
import { TableMapper } from "./table-mapper.tsx";

/** Tables whose columns we cannot make out, each to be told. */
export function TablesToName({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { tables } = words;
  const unclear = view.tables.filter(({ understood }) => !understood);
  if (unclear.length === 0) return null;
  return (
    <section className="to-name" aria-labelledby="to-name">
      <h2 id="to-name">{tables.title(unclear.length)}</h2>
      <p className="soft">{tables.intro}</p>
      {unclear.map((table, index) => (
        <details key={table.path} open={index === 0}>
          <summary>
            <bdi>{nameOf(table)}</bdi>
          </summary>
          <TableMapper table={table} />
        </details>
      ))}
    </section>
  );
}
