import type { FindingCode } from "../../core/model/finding.ts";
import type { View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { codesOf, type File, grouped, nameOf } from "./file-facts.ts";
import { Findings } from "./source-findings.tsx";

/** Files that belong to no source we recognise: each reason once, with what to do and the files it is about. */
export function Strays({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { sources } = words;
  // A table whose columns can be named is not lost: it has a card of its own.
  const named = new Set(view.tables.map(({ path }) => path));
  const files = view.strays.filter(({ path }) => !named.has(path));
  if (files.length === 0) return null;
  const alone = view.sources.every(({ platform }) => platform === "declared") && view.tables.length === 0;
  return (
    <article className="source strays" aria-labelledby="strays">
      <header>
        <h2 id="strays">{sources.straysTitle}</h2>
        <p className="soft">{alone ? sources.straysAlone(files.length) : sources.straysIntro(files.length)}</p>
      </header>
      <div className="source-body">
        <Findings title={null} told={byReason(files)} />
      </div>
    </article>
  );
}

/** Each file once, under what weighs most: why it could not be opened, else the first thing found. */
function byReason(files: readonly File[]): ReadonlyMap<FindingCode, readonly string[]> {
  const groups = grouped(files, (file) => file.error ?? codesOf(file)[0] ?? "unknown-file");
  return new Map([...groups].map(([code, group]) => [code, group.map(nameOf)]));
}
