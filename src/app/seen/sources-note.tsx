import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { findingsOf, isQuiet, skipsOf } from "../reading/file-facts.ts";
import { useApp } from "../use-app.ts";

/** Under the sentences: what they were drawn from, and whether there is something to know about it. */
export function SourcesNote({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { reading } = words;
  const files = view.sources.flatMap(({ files }) => files).filter((file) => !isQuiet(file));
  if (files.length === 0 && view.strays.length === 0) return null;
  const used = files.reduce((sum, file) => sum + file.used, 0);
  const left = skipsOf(files).reduce((sum, [, count]) => sum + count, 0);
  const toKnow = findingsOf(files).size + (view.strays.length > 0 ? 1 : 0);
  const unsure = view.ego.candidates.length > 0 && (view.ego.basis === "guessed" || view.ego.basis === "unknown");
  return (
    <p className="sources-note">
      {reading.noteRead(files.length, used, left)} {toKnow > 0 ? `${reading.noteToDo(toKnow)} ` : ""}
      {unsure ? `${reading.noteWho} ` : ""}
      <Button look="text" onPress={() => deeds.go("sources")}>
        {reading.noteMore}
      </Button>
    </p>
  );
}
