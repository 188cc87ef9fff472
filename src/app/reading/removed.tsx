import type { SourceId } from "../../core/model/ids.ts";
import type { LogLine, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { platformName } from "./decided-facts.ts";
import { nameOf } from "./file-facts.ts";

type RemovedProps = {
  readonly view: View;
  /** Only what was removed of this source; `null` for sources that are no longer there. */
  readonly of: SourceId | null;
};

/** What was removed and has not come back: each on one quiet line, in its place. */
export function Removed({ view, of }: RemovedProps) {
  const { state, deeds, words } = useApp();
  const { sources, terms } = words;
  const lines = removedLines(view).filter(({ isThere, source }) => (of === null ? !isThere : source === of));
  if (lines.length === 0) return null;
  return (
    <ul className="plain removed">
      {lines.map(({ line, source, path }) => {
        const platform = platformName(source, terms);
        const what = path === null ? platform : `${nameOf({ path })} (${platform})`;
        return (
          <li key={line.at}>
            <span className="soft">{sources.removed(what)}</span>
            <Button
              look="text"
              disabled={state.busy}
              label={sources.putBackNamed(what)}
              onPress={() => void deeds.takeBack([line])}
            >
              {sources.putBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function removedLines(view: View) {
  return view.log.flatMap((line: LogLine) => {
    if (line.change.kind !== "remove-source") return [];
    const { source, path } = line.change;
    const there = view.sources.find(({ id }) => id === source);
    const isBack = there !== undefined && (path === null || there.files.some((file) => file.path === path));
    return isBack ? [] : [{ line, source, path, isThere: there !== undefined }];
  });
}
