import { Button } from "../controls/button.tsx";
import type { Progress } from "../../engine/protocol.ts";
import { percentOf } from "../shell/status.tsx";
import { useApp } from "../use-app.ts";

/** How far the reading is, and the way to stop it. */
export function ReadingNow({ progress }: { readonly progress: Progress | null }) {
  const { deeds, words } = useApp();
  const { reading, format } = words;
  const percent = percentOf(progress);
  return (
    <div className="now">
      <p className="now-step">{stepOf(progress, words)}</p>
      <div className="now-line">
        <progress aria-label={reading.progress} max={100} value={percent} />
        <span className="now-percent" aria-hidden="true">
          {format.percent(percent / 100)}
        </span>
      </div>
      {progress?.step === "reading" ? (
        <p className="soft small now-figures">
          {reading.filesDone(progress.filesDone, progress.filesOf)} ·{" "}
          {reading.bytesDone(progress.bytesDone, progress.bytesOf)} · {reading.used(progress.used)}
        </p>
      ) : null}
      <div className="reading-ways">
        <Button onPress={deeds.stopReading}>{reading.cancel}</Button>
        <span className="soft small">{reading.cancelNote}</span>
      </div>
    </div>
  );
}

function stepOf(progress: Progress | null, { reading }: ReturnType<typeof useApp>["words"]): string {
  if (progress === null) return reading.listing;
  switch (progress.step) {
    case "reading":
      return progress.file === null ? reading.listing : reading.file(progress.file);
    case "people":
      return reading.people;
    case "network":
      return reading.network;
    case "map":
      return reading.map;
  }
}
