import { useState } from "react";
import type { Coverage } from "../../core/model/source.ts";
import type { SourceView, TableView, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { CoverageScale, type yearsOf } from "./coverage-scale.tsx";
import { codesOf, findingsOf, isQuiet, leftIn, nameOf, skipsOf, usedIn } from "./file-facts.ts";
import { Files } from "./file-list.tsx";
import { FoldedNames } from "./folded-names.tsx";
import { Removed } from "./removed.tsx";
import { Findings } from "./source-findings.tsx";
import { TableMapper } from "./table-mapper.tsx";

type SourceSheetProps = {
  readonly view: View;
  readonly source: SourceView;
  readonly years: ReturnType<typeof yearsOf>;
};

/** One source: what it held, what was used, what was not and why, and what it can and cannot show. */
export function SourceSheet({ view, source, years }: SourceSheetProps) {
  const { words } = useApp();
  const { reading, terms } = words;
  const files = source.files.filter((file) => !isQuiet(file));
  return (
    <article className="source" aria-labelledby={`source-${source.id}`}>
      <header>
        <h2 id={`source-${source.id}`}>{terms.platforms[source.platform]}</h2>
        <Ledger source={source} />
        {source.platform === "declared" ? null : <Remove view={view} source={source} />}
      </header>
      <div className="source-body">
        {source.platform === "declared" ? null : (
          <div className="source-period">
            <CoverageScale source={source} years={years} />
            <Period source={source} />
          </div>
        )}
        <dl className="plain source-shows">
          <div>
            <dt>{reading.shows}</dt>
            <dd>{reading.showsPlatform[source.platform]}</dd>
          </div>
          <div>
            <dt>{reading.showsNot}</dt>
            <dd>{reading.showsNotPlatform[source.platform]}</dd>
          </div>
        </dl>
        {/* Where no file has anything to tell, why not is the news. */}
        <Findings title={reading.toDo} told={files.length > 0 ? findingsOf(files) : findingsOf(source.files, true)} />
        {source.platform === "declared" ? null : <Folded view={view} source={source} />}
      </div>
    </article>
  );
}

/** Found, used, left out: the three figures of a source. */
function Ledger({ source }: { readonly source: SourceView }) {
  const { words } = useApp();
  const { format, sources } = words;
  const left = leftIn(source.files);
  const lines =
    source.platform === "declared"
      ? [[source.people, sources.people(source.people)] as const]
      : [
          [source.people, sources.people(source.people)] as const,
          [usedIn(source.files), sources.used(usedIn(source.files))] as const,
          ...(left > 0 ? [[left, sources.left(left)] as const] : []),
        ];
  return (
    <ul className="plain ledger">
      {lines.map(([count, what]) => (
        <li key={what}>
          <b>{format.number(count)}</b> {what}
        </li>
      ))}
    </ul>
  );
}

function Remove({ view, source }: { readonly view: View; readonly source: SourceView }) {
  const { state, deeds, words } = useApp();
  const { sources, terms } = words;
  return (
    <Button
      look="text"
      className="small source-remove"
      disabled={state.busy}
      label={sources.removeNamed(terms.platforms[source.platform])}
      onPress={() => void deeds.say({ kind: "remove-source", source: source.id, path: null, reads: view.reads })}
    >
      {sources.remove}
    </Button>
  );
}

function Period({ source }: { readonly source: SourceView }) {
  const { words } = useApp();
  const { format, reading, sources } = words;
  const { coverage, contactCoverage } = source;
  const richest = source.years.toSorted((a, b) => b.firstSeen - a.firstSeen)[0];
  const told = (of: Coverage | null, tell: (from: string, to: string) => string): string | null =>
    of === null || of.from === null || of.to === null ? null : tell(format.month(of.from), format.month(of.to));
  const period = told(coverage, reading.period);
  const contact = told(contactCoverage, source.platform === "calendar" ? reading.meetingPeriod : reading.contactPeriod);
  // Where contact is all that is dated, one sentence says it.
  const isSame = period !== null && period === told(contactCoverage, reading.period);
  return (
    <p className="soft small">
      {isSame ? "" : `${period ?? reading.noPeriod}. `}
      {contact ?? reading.noContact}
      {richest === undefined || source.years.length < 2 ? "" : ` ${sources.richest(richest.year, richest.firstSeen)}`}
    </p>
  );
}

/** What one opens to know more: why rows were left out, and every file. */
function Folded({ view, source }: { readonly view: View; readonly source: SourceView }) {
  const { deeds, words } = useApp();
  const { format, reading, sources } = words;
  const left = leftIn(source.files);
  const told = source.files.filter((file) => !isQuiet(file));
  const quiet = source.files.filter(isQuiet);
  const unknown = quiet.filter((file) => codesOf(file).includes("unknown-file"));
  const closed = quiet.filter((file) => !codesOf(file).includes("unknown-file"));
  const remove = (path: string): void =>
    void deeds.say({ kind: "remove-source", source: source.id, path, reads: view.reads });
  const paths = new Set(source.files.map(({ path }) => path));
  return (
    <>
      {left > 0 ? (
        <details>
          <summary>{sources.whyLeft(left)}</summary>
          <ul className="source-skips">
            {skipsOf(source.files).map(([reason, count]) => (
              <li key={reason}>
                {reading.skips[reason]}: <b>{format.number(count)}</b>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {source.files.length > 0 ? (
        <details>
          <summary>{sources.files(source.files.length)}</summary>
          <Files files={told} onRemove={remove} />
          <FoldedNames title={sources.closed(closed.length)} names={closed.map(nameOf)} />
          <FoldedNames title={reading.unknownFiles(unknown.length)} names={unknown.map(nameOf)} />
        </details>
      ) : null}
      <Removed view={view} of={source.id} />
      {view.tables
        .filter(({ path, understood }) => understood && paths.has(path))
        .map((table) => (
          <CheckColumns key={table.path} table={table} />
        ))}
    </>
  );
}

/** A table that was understood can be corrected. */
function CheckColumns({ table }: { readonly table: TableView }) {
  const { sources } = useApp().words;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {sources.checkColumns}: <bdi>{nameOf(table)}</bdi>
      </summary>
      {open ? <TableMapper table={table} /> : null}
    </details>
  );
}
