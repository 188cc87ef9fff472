import { Button } from "../controls/button.tsx";
import { Check } from "../controls/check.tsx";
import type { Progress } from "../../engine/protocol.ts";
import { percentOf } from "../shell/status.tsx";
import { useApp } from "../use-app.ts";

/** How far the reading is, how long it will take, and the way to stop it. */
export function ReadingNow({ progress }: { readonly progress: Progress | null }) {
  const { state, deeds, words } = useApp();
  const { reading, sources, format } = words;
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
      {progress?.step === "reading" ? <Figures progress={progress} /> : null}
      <div className="reading-ways">
        <Button onPress={deeds.stopReading}>{reading.cancel}</Button>
        <span className="soft small">{reading.cancelNote}</span>
      </div>
      {state.phase === "reading" && state.what === "files" ? (
        <p className="now-review">
          <Check checked={state.reviewFirst} onChange={deeds.setReviewFirst}>
            {sources.lookThroughCheck}
          </Check>
          <span className="soft small">{sources.lookThroughNote}</span>
        </p>
      ) : null}
    </div>
  );
}

function Figures({ progress }: { readonly progress: Extract<Progress, { step: "reading" }> }) {
  const { reading, terms } = useApp().words;
  const { bytesPerSecond, secondsLeft, first } = progress;
  return (
    <>
      {first === null ? null : (
        <p className="now-first">{reading.first(first.people, terms.platformsInText[first.platform], first.since)}</p>
      )}
      <p className="soft small now-figures">
        {reading.filesDone(progress.filesDone, progress.filesOf)} ·{" "}
        {reading.bytesDone(progress.bytesDone, progress.bytesOf)} · {reading.used(progress.used)}
        <br />
        {/* The line is there from the start, so that nothing jumps when the speed is known. */}
        {bytesPerSecond > 0 ? reading.speed(bytesPerSecond) : "\u00A0"}
        {secondsLeft === null ? "" : ` · ${reading.timeLeft(secondsLeft)}`}
      </p>
    </>
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
