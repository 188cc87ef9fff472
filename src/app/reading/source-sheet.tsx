import type { SourceView } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { type File, findingsOf, isQuiet, nameOf, skipsOf } from "./file-facts.ts";

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
        {/* Where no file has anything to tell, why not is the news. */}
        <Findings told={files.length > 0 ? findingsOf(files) : findingsOf(source.files, true)} />
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
                      {reading.skips[reason]}: <b>{words.format.number(count)}</b>
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
function Findings({ told }: { readonly told: ReturnType<typeof findingsOf> }) {
  const { words } = useApp();
  const { reading } = words;
  if (told.size === 0) return null;
  return (
    <div className="source-findings">
      <h3>{reading.toDo}</h3>
      <ul className="plain">
        {[...told].map(([code, names]) => (
          <li key={code}>
            {reading.findings[code]}{" "}
            <span className="soft small">
              <Names names={names} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More names than this say nothing more. */
const MOST_NAMES = 4;

function Names({ names }: { readonly names: readonly string[] }) {
  const { format } = useApp().words;
  const once = [...new Set(names)];
  return (
    <>
      <bdi>{format.list(once.slice(0, MOST_NAMES))}</bdi>
      {once.length > MOST_NAMES ? " …" : ""}
    </>
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
      {unknown.length > 0 ? (
        <p className="soft small">
          {reading.unknownFiles(unknown.length)} <Names names={unknown.map(nameOf)} />
        </p>
      ) : null}
    </details>
  );
}
