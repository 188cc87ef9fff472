import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { KeepHint } from "../keeping/keep-hint.tsx";
import { useApp } from "../use-app.ts";
import { AddFiles, AddFolder } from "../welcome/add-files.tsx";
import { yearsOf } from "./coverage-scale.tsx";
import { Decided } from "./decided.tsx";
import { OverTime } from "./over-time.tsx";
import { Proposals } from "./proposals.tsx";
import { ReadingNow } from "./reading-now.tsx";
import { Removed } from "./removed.tsx";
import { SourceSheet } from "./source-sheet.tsx";
import { Strays } from "./strays.tsx";
import { isOnlyUnclear, TablesToName } from "./tables-to-name.tsx";
import { WhoYouAre } from "./who-you-are.tsx";
import "./reading.css";
import "./sources.css";

/** The sources: what is being read now, and what was found in what was read. */
export function Reading() {
  const { state, words } = useApp();
  const { reading } = words;
  const { view } = state;
  const isReading = state.phase === "reading";
  return (
    <div className="sheet reading">
      <h1>{isReading ? reading.titleReading : reading.title}</h1>
      {isReading ? <ReadingNow progress={state.progress} /> : null}
      {view === null || isReading ? null : <Read view={view} />}
    </div>
  );
}

function Read({ view }: { readonly view: View }) {
  const { reading } = useApp().words;
  const years = yearsOf(view.sources, view.day);
  const shown = view.sources.filter((source) => !isOnlyUnclear(source, view));
  const nothing = view.sources.length === 0 && view.strays.length === 0 && view.tables.length === 0;
  return (
    <>
      <p className="lead">{nothing ? reading.nothing : reading.intro}</p>
      <Ways view={view} />
      <TablesToName view={view} />
      <WhoYouAre view={view} />
      <div className="sources">
        {shown.map((source) => (
          <SourceSheet key={source.id} view={view} source={source} years={years} />
        ))}
        <Removed view={view} of={null} />
        <Strays view={view} />
      </div>
      <OverTime key={view.reads} view={view} first={years.first} />
      <Proposals view={view} />
      <Decided view={view} />
    </>
  );
}

function Ways({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { reading, review, sources } = words;
  const someone = view.people.ids.length > 0 || view.leftOut.length > 0;
  return (
    <>
      <div className="reading-ways">
        <Button look="solid" onPress={() => deeds.go("seen")}>
          {reading.goOn}
        </Button>
        {someone ? <Button onPress={() => deeds.go("review")}>{sources.lookThrough}</Button> : null}
        {view.example ? null : (
          <>
            <AddFiles look="line" />
            <AddFolder />
          </>
        )}
        <Button look="text" onPress={() => deeds.go("guides")}>
          {words.shell.guides}
        </Button>
        <KeepHint />
      </div>
      {view.leftOut.length + view.forgotten === 0 ? null : (
        <p className="soft small reading-out">
          {view.leftOut.length > 0 ? `${review.leftOut(view.leftOut.length)}. ` : ""}
          {view.forgotten > 0 ? review.forgotten(view.forgotten) : ""}
        </p>
      )}
    </>
  );
}
