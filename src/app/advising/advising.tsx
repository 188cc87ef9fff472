import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { AskUnsaved } from "../keeping/ask-unsaved.tsx";
import { OpenKept } from "../keeping/open-kept.tsx";
import type { Place } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import "./advising.css";

/** Where each step of a session leads; `null` for the one that is done here. */
const STEPS: readonly (Place | null)[] = [null, "round", "seen", "amplifier", "card", "take-away"];

/** For going through a network with the person it belongs to: the steps of a session, and a network of its own for each. */
export function Advising() {
  const { state, deeds, words } = useApp();
  const { advising } = words;
  return (
    <div className="sheet advising">
      <h1>{advising.title}</h1>
      <p className="lead">{advising.intro}</p>
      <ol className="advising-steps">
        {STEPS.map((place, at) => (
          <li key={place ?? "here"}>
            <p>{advising.steps[at]}</p>
            {place === null ? (
              <Networks />
            ) : (
              <Button
                disabled={state.view === null && place !== "round"}
                label={`${advising.go[at - 1] ?? ""} (${at + 1})`}
                onPress={() => deeds.go(place)}
              >
                {advising.go[at - 1]}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <h2>{advising.careTitle}</h2>
      <ul>
        {advising.care.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The networks kept on this device, by number, and a new one; nothing of one is ever in another. */
function Networks() {
  const { state, keeping, words } = useApp();
  const { advising, shell } = words;
  const { box, boxes, kept } = keeping.state;
  const [erases, setErases] = useState(false);
  /** Where one wanted to turn while something was not kept; `null` inside stands for a new network. */
  const [wanted, setWanted] = useState<{ readonly box: number | null } | null>(null);
  if (kept === null || kept.state === "unable") return <p className="soft">{advising.unable}</p>;
  const turn = async (to: number | null, allTheSame: boolean): Promise<void> => {
    const isDone = await keeping.deeds.turnTo(to, allTheSame);
    setWanted(isDone ? null : { box: to });
  };
  return (
    <>
      <div className="advising-boxes">
        {boxes.map((one) => (
          <Button key={one} pressed={one === box} onPress={() => void turn(one, false)}>
            {advising.network(one)}
          </Button>
        ))}
        <Button look="solid" disabled={state.phase === "reading"} onPress={() => void turn(null, false)}>
          {advising.fresh}
        </Button>
      </div>
      {kept.state === "locked" ? <OpenKept /> : null}
      {boxes.some((one) => one !== box) ? (
        <Button look="text" onPress={() => setErases(true)}>
          {advising.eraseAll}
        </Button>
      ) : null}
      {wanted === null ? null : (
        <AskUnsaved
          onYes={() => {
            setWanted(null);
            void turn(wanted.box, true);
          }}
          onClose={() => setWanted(null)}
        />
      )}
      {erases ? (
        <Dialog asks title={words.keeping.nothingTitle} closeLabel={shell.close} onClose={() => setErases(false)}>
          <p>{advising.eraseAllText}</p>
          <div className="dialog-answers">
            <Button
              look="solid"
              onPress={() => {
                setErases(false);
                void keeping.deeds.eraseAll();
              }}
            >
              {words.keeping.nothingYes}
            </Button>
            <Button onPress={() => setErases(false)}>{shell.cancel}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
