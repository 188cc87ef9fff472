import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { AddFiles, AddFolder } from "../welcome/add-files.tsx";
import { Proposals } from "./proposals.tsx";
import { ReadingNow } from "./reading-now.tsx";
import { SourceSheet } from "./source-sheet.tsx";
import { WhoYouAre } from "./who-you-are.tsx";
import "./reading.css";

/** The sources: what is being read now, and what was found in what was read. */
export function Reading() {
  const { state, deeds, words } = useApp();
  const { reading } = words;
  const { view } = state;
  const isReading = state.phase === "reading";
  return (
    <div className="sheet reading">
      <h1>{isReading ? reading.titleReading : reading.title}</h1>
      {isReading ? <ReadingNow progress={state.progress} /> : null}
      {view === null || isReading ? null : (
        <>
          <p className="lead">{view.sources.length === 0 ? reading.nothing : reading.intro}</p>
          <div className="reading-ways">
            <Button look="solid" onPress={() => deeds.go("seen")}>
              {reading.goOn}
            </Button>
            {view.example ? null : (
              <>
                <AddFiles look="line" />
                <AddFolder />
              </>
            )}
            <Button look="text" onPress={() => deeds.go("guides")}>
              {words.shell.guides}
            </Button>
          </div>
          <WhoYouAre view={view} />
          <div className="sources">
            {view.sources.map((source) => (
              <SourceSheet key={source.id} source={source} />
            ))}
          </div>
          <Proposals view={view} />
        </>
      )}
    </div>
  );
}
