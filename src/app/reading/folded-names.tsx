import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";

/** Fewer names than this need no search. */
export const ENOUGH_TO_SEARCH = 12;
/** Names shown at first, and added with every "show more". */
export const A_PAGE = 40;

/** Names of files under a title that opens, with a search where there are many; nothing where there are none. */
export function FoldedNames({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const { sources } = useApp().words;
  const [shown, setShown] = useState(A_PAGE);
  const [text, setText] = useState("");
  if (names.length === 0) return null;
  const found = names.filter((name) => name.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <details className="file-kind">
      <summary>{title}</summary>
      {names.length < ENOUGH_TO_SEARCH ? null : (
        <div className="file-search">
          <TextField kind="search" label={sources.searchFiles} value={text} onChange={setText} />
        </div>
      )}
      {found.length === 0 ? <p>{sources.noSuchFile}</p> : null}
      <ul className="plain folded-names">
        {found.slice(0, shown).map((name, index) => (
          <li key={`${name} ${index}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {found.length > shown ? (
        <Button look="text" onPress={() => setShown(shown + A_PAGE)}>
          {sources.more(found.length - shown)}
        </Button>
      ) : null}
    </details>
  );
}
