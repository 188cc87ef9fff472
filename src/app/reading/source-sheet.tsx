import type { FindingCode, SkipReason } from "../../core/model/finding.ts";
import type { SourceView } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";

type File = SourceView["files"][number];

/** Findings that say only "not for us": they are counted, not listed. */
const QUIET: ReadonlySet<FindingCode> = new Set<FindingCode>(["left-closed", "unknown-file", "holds-nothing"]);

/** One source: what it held, what was used, what was not and why, and what it can and cannot show. */
export function SourceSheet({ source }: { readonly source: SourceView }) {
  const { words } = useApp();
  const { reading, terms } = words;
  const files = source.files.filter((file) => !isQuiet(file));
  const used = files.reduce((sum, file) => sum + file.used, 0);
  const skipped = skipsOf(files);
  const left = skipped.reduce((sum, [, count]) => sum + count, 0);
  return (
    <article className="source">
      <header>
        <h2>{terms.platforms[source.platform]}</h2>
        <p className="source-people">{reading.sourcePeople(source.people)}</p>
        <p className="soft small">
          <Period source={source} />
        </p>
      </header>
      <div className="source-body">
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
        <Findings files={files} />
        {source.platform === "declared" ? null : (
          <>
            <p className="source-rows">
              {reading.sourceFiles(files.length)} · {reading.rowsUsed(used)}
              {left > 0 ? ` · ${reading.rowsSkipped(left)}` : ""}
            </p>
            {left > 0 ? (
              <details>
                <summary>{reading.whyLeftOut}</summary>
                <ul className="source-skips">
                  {skipped.map(([reason, count]) => (
                    <li key={reason}>
                      <b>{words.format.number(count)}</b> {reading.skips[reason]}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            <FileList files={files} quiet={source.files.filter(isQuiet)} />
          </>
        )}
      </div>
    </article>
  );
}

/** A file nobody needs to read about one by one. */
function isQuiet(file: File): boolean {
  if (file.used > 0 || file.skipped.length > 0) return false;
  const codes = [...file.findings.map(({ code }) => code), ...(file.error === null ? [] : [file.error])];
  return codes.length > 0 && codes.every((code) => QUIET.has(code));
}

function Period({ source }: { readonly source: SourceView }) {
  const { words } = useApp();
  const { format, reading } = words;
  const { coverage, contactCoverage } = source;
  const period =
    coverage.from === null || coverage.to === null
      ? reading.noPeriod
      : reading.period(format.month(coverage.from), format.month(coverage.to));
  if (source.platform === "declared") return null;
  const contact =
    contactCoverage === null || contactCoverage.from === null || contactCoverage.to === null
      ? reading.noContact
      : reading.contactPeriod(format.month(contactCoverage.from), format.month(contactCoverage.to));
  return (
    <>
      {period}
      <br />
      {contact}
    </>
  );
}

/** What the person should know or do, each sentence once, with the files it is about. */
function Findings({ files }: { readonly files: readonly File[] }) {
  const { words } = useApp();
  const { reading } = words;
  const told = new Map<FindingCode, string[]>();
  for (const file of files) {
    const codes = new Set([...file.findings.map(({ code }) => code), ...(file.error === null ? [] : [file.error])]);
    for (const code of codes) if (!QUIET.has(code)) told.set(code, [...(told.get(code) ?? []), lastSegment(file.path)]);
  }
  if (told.size === 0) return null;
  return (
    <div className="source-findings">
      <h3>{reading.toDo}</h3>
      <ul className="plain">
        {[...told].map(([code, names]) => (
          <li key={code}>
            {reading.findings[code]}{" "}
            <span className="soft small">
              <bdi>{words.format.list([...new Set(names)].slice(0, 4))}</bdi>
              {names.length > 4 ? " …" : ""}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More files than this are counted together. */
const MOST_FILES = 60;

function FileList({ files, quiet }: { readonly files: readonly File[]; readonly quiet: readonly File[] }) {
  const { words } = useApp();
  const { reading } = words;
  const unknown = quiet.filter(
    ({ error, findings }) => error === "unknown-file" || findings.some(({ code }) => code === "unknown-file"),
  );
  const shut = quiet.length - unknown.length;
  return (
    <details>
      <summary>{reading.details}</summary>
      <ul className="plain source-files">
        {files.slice(0, MOST_FILES).map((file) => (
          <li key={file.path}>
            <bdi className="source-path">{file.path}</bdi>
            <span className="soft small">
              {reading.rowsUsed(file.used)}
              {file.skipped.length > 0
                ? ` · ${reading.rowsSkipped(file.skipped.reduce((sum, { count }) => sum + count, 0))}`
                : ""}
              {file.findings
                .filter(({ line }) => line !== null)
                .slice(0, 3)
                .map(({ line }) => (line === null ? "" : ` · ${reading.line(line)}`))
                .join("")}
            </span>
          </li>
        ))}
      </ul>
      {files.length > MOST_FILES ? <p className="soft">{reading.sourceFiles(files.length - MOST_FILES)} …</p> : null}
      {shut > 0 ? <p className="soft small">{reading.leftClosed(shut)}</p> : null}
      {unknown.length > 0 ? <p className="soft small">{reading.unknownFiles(unknown.length)}</p> : null}
    </details>
  );
}

/** Skipped rows of all files together, most frequent reason first. */
function skipsOf(files: readonly File[]): readonly (readonly [SkipReason, number])[] {
  const counts = new Map<SkipReason, number>();
  for (const file of files) {
    for (const { reason, count } of file.skipped) counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
