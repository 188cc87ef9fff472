import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";
import { byKind, codesOf, type File, leftIn, nameOf, usedIn } from "./file-facts.ts";
import { A_PAGE, ENOUGH_TO_SEARCH } from "./folded-names.tsx";

type FilesProps = {
  readonly files: readonly File[];
  /** Takes one file out of the network; `null` where nothing of it is in. */
  readonly onRemove: ((path: string) => void) | null;
};

/** Every file that was read, by what it holds, with a search where there are many. */
export function Files({ files, onRemove }: FilesProps) {
  const { sources } = useApp().words;
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const found = wanted === "" ? files : files.filter(({ path }) => path.toLowerCase().includes(wanted));
  return (
    <>
      {files.length < ENOUGH_TO_SEARCH ? null : (
        <div className="file-search">
          <TextField kind="search" label={sources.searchFiles} value={text} onChange={setText} />
        </div>
      )}
      {found.length === 0 ? <p className="soft">{sources.noSuchFile}</p> : null}
      {wanted === "" ? (
        byKind(files).map(([kind, group]) => (
          <Kind key={kind} name={sources.kinds[kind]} files={group} onRemove={onRemove} />
        ))
      ) : (
        <FileList key={wanted} files={found} onRemove={onRemove} />
      )}
    </>
  );
}

function Kind({ name, files, onRemove }: FilesProps & { readonly name: string }) {
  const { sources } = useApp().words;
  const few = files.length <= 2;
  return (
    <details className="file-kind" open={few}>
      <summary>
        <b>{name}</b>{" "}
        <span className="soft small">
          {few ? null : `${sources.filesOf(files.length)} · `}
          <Counts files={files} />
        </span>
      </summary>
      <FileList files={files} onRemove={onRemove} />
    </details>
  );
}

function Counts({ files }: { readonly files: readonly File[] }) {
  const { reading } = useApp().words;
  const left = leftIn(files);
  return (
    <>
      {reading.rowsUsed(usedIn(files))}
      {left > 0 ? ` · ${reading.rowsSkipped(left)}` : ""}
    </>
  );
}

/** Files one below the other, a page at a time. */
function FileList({ files, onRemove }: FilesProps) {
  const { sources } = useApp().words;
  const [shown, setShown] = useState(A_PAGE);
  const rest = Math.min(A_PAGE, files.length - shown);
  return (
    <>
      <ul className="plain source-files">
        {files.slice(0, shown).map((file, index) => (
          // Two archives of one drop may hold the same path.
          <li key={`${file.path} ${index}`}>
            <FileRow file={file} onRemove={onRemove} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {sources.more(files.length - shown)}
        </Button>
      ) : null}
    </>
  );
}

function FileRow({ file, onRemove }: { readonly file: File; readonly onRemove: FilesProps["onRemove"] }) {
  const { state, words } = useApp();
  const { reading, sources } = words;
  const codes = codesOf(file);
  return (
    <>
      <bdi className="source-path">{nameOf(file)}</bdi>
      <span className="source-file-end soft small">
        <Counts files={[file]} />
        {onRemove === null ? null : (
          <Button
            look="text"
            disabled={state.busy}
            label={sources.removeFileNamed(nameOf(file))}
            onPress={() => onRemove(file.path)}
          >
            {sources.removeFile}
          </Button>
        )}
      </span>
      {codes.length === 0 ? null : (
        <span className="source-file-told soft small">{codes.map((code) => reading.findings[code]).join(" ")}</span>
      )}
    </>
  );
}
