import { useState } from "react";
import { formatDay } from "../../core/model/day.ts";
import type { View } from "../../engine/protocol.ts";
import { BackupSection } from "../backup/backup-section.tsx";
import { Button } from "../controls/button.tsx";
import { useShownTheme } from "../shell/use-theme.ts";
import { isOpen } from "../keeping/keeping-state.ts";
import { KeepHere } from "../keeping/keep-here.tsx";
import { useApp } from "../use-app.ts";
import { pictureChoice } from "./picture-choice.ts";
import { printPicture } from "./print-picture.ts";
import { saveFile } from "./save-file.ts";
import { schemaFile } from "./schema-file.ts";
import { Check } from "../controls/check.tsx";
import { Select } from "../controls/choice.tsx";
import "./take-away.css";

const SIZES = ["2048", "4096", "6144", "8192"] as const;
type Size = (typeof SIZES)[number];

/** The picture and the report, with or without the names of the others. */
export function TakeAway({ view }: { readonly view: View }) {
  const { state, deeds, words, keeping } = useApp();
  const { takeAway, format } = words;
  const shown = useShownTheme(state.theme);
  const [names, setNames] = useState(false);
  const [size, setSize] = useState<Size>("4096");
  const [dark, setDark] = useState(shown === "dark");
  const [making, setMaking] = useState(false);
  const [told, setTold] = useState("");
  const day = formatDay(view.day);

  const take = async (name: string, make: () => Promise<Blob | null>): Promise<void> => {
    setMaking(true);
    setTold(takeAway.making);
    const blob = await make();
    setMaking(false);
    if (blob === null) return setTold("");
    saveFile(blob, name);
    setTold(takeAway.done(name));
  };

  const picture = (as: "png" | "svg"): Promise<Blob | null> =>
    deeds.picture(pictureChoice(view, words, { as, pixels: Number(size), names, dark }));

  const print = async (): Promise<void> => {
    setMaking(true);
    setTold(takeAway.making);
    const drawing = await picture("svg");
    setMaking(false);
    setTold("");
    if (drawing !== null) await printPicture(drawing);
  };

  return (
    <div className="sheet take">
      <h1>{takeAway.title}</h1>
      <p className="lead">{isOpen(keeping.state) ? words.keeping.introKept : takeAway.intro}</p>
      <section className="take-names">
        <Check checked={names} onChange={setNames}>
          {takeAway.includeNames}
        </Check>
        <p>{names ? takeAway.namesOn : takeAway.namesOff}</p>
      </section>
      <div className="take-two">
        <section>
          <h2>{takeAway.pictureTitle}</h2>
          <p>{takeAway.pictureText}</p>
          <div className="take-choices">
            <Select
              label={takeAway.pictureSize}
              value={size}
              options={SIZES.map((value) => ({ value, text: takeAway.pixels(format.number(Number(value))) }))}
              onChange={setSize}
            />
            <Check checked={dark} onChange={setDark}>
              {takeAway.pictureDark}
            </Check>
          </div>
          <div className="take-ways">
            <Button
              look="solid"
              disabled={making}
              onPress={() => void take(`fare-rete-map-${day}.png`, () => picture("png"))}
            >
              {takeAway.pictureButton}
            </Button>
            <Button disabled={making} onPress={() => void take(`fare-rete-map-${day}.svg`, () => picture("svg"))}>
              {takeAway.drawingButton}
            </Button>
            <Button look="text" disabled={making} onPress={() => void print()}>
              {takeAway.printButton}
            </Button>
          </div>
        </section>
        <section>
          <h2>{takeAway.reportTitle}</h2>
          <p>{takeAway.reportText}</p>
          <Button
            look="solid"
            disabled={making}
            onPress={() => void take(`fare-rete-report-${day}.json`, () => deeds.report(names))}
          >
            {takeAway.reportButton}
          </Button>
          <p className="take-schema small">
            {takeAway.schemaText}{" "}
            <Button
              look="text"
              onPress={() => void take("fare-rete-report.schema.json", () => Promise.resolve(schemaFile()))}
            >
              {takeAway.schemaButton}
            </Button>
          </p>
        </section>
      </div>
      <p className="take-told" aria-live="polite">
        {told}
      </p>
      <p className="take-more">
        <Button look="text" onPress={() => deeds.go("card")}>
          {words.round.goCard}
        </Button>{" "}
        <Button look="text" onPress={() => deeds.go("advising")}>
          {words.advising.title}
        </Button>
      </p>
      <KeepHere />
      {view.example ? null : <BackupSection view={view} />}
      <section className="take-inside">
        <h2>{takeAway.inside}</h2>
        <p>{takeAway.insidePseudonyms}</p>
        <p>{takeAway.insideNames}</p>
        <p>{takeAway.insideNever}</p>
      </section>
    </div>
  );
}
