import { useState } from "react";
import { formatDay } from "../../core/model/day.ts";
import type { FileKind } from "../../core/export/export.ts";
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
import { tableWords } from "./table-words.ts";
import { LookedAt, type Made } from "./looked-at.tsx";
import { Check } from "../controls/check.tsx";
import { Select } from "../controls/choice.tsx";
import "./take-away.css";

const SIZES = ["2048", "4096", "6144", "8192"] as const;
type Size = (typeof SIZES)[number];

const OTHERS = ["people", "ties", "gexf", "graphml"] as const;
type Other = (typeof OTHERS)[number];
const OTHER_NAMES: Readonly<Record<Other, (day: string) => string>> = {
  people: (day) => `fare-rete-people-${day}.csv`,
  ties: (day) => `fare-rete-ties-${day}.csv`,
  gexf: (day) => `fare-rete-network-${day}.gexf`,
  graphml: (day) => `fare-rete-network-${day}.graphml`,
};

type Making = () => Promise<Omit<Made, "name"> | null>;

const choiceSign = (names: boolean, size: Size, dark: boolean): string => [names, size, dark].join();

/** The picture, the report and files for other programs, with or without the names of the others. */
export function TakeAway({ view }: { readonly view: View }) {
  const { state, deeds, words, keeping } = useApp();
  const { takeAway, format } = words;
  const shown = useShownTheme(state.theme);
  const [names, setNames] = useState(false);
  const [size, setSize] = useState<Size>("4096");
  const [dark, setDark] = useState(shown === "dark");
  const [making, setMaking] = useState(false);
  const [told, setTold] = useState("");
  const [other, setOther] = useState<Other>("people");
  const [looked, setLooked] = useState<
    (Made & { readonly view: View; readonly choice: string; readonly at: number }) | null
  >(null);
  const day = formatDay(view.day);
  const mapName = `fare-rete-map-${day}.png`;
  const reportName = `fare-rete-report-${day}.json`;
  const otherName = OTHER_NAMES[other](day);

  /** What was looked at is what is saved, to the byte; anything else chosen since is made anew. */
  const isLookedAt = (name: string): boolean =>
    looked?.name === name && looked.view === view && looked.choice === choiceSign(names, size, dark);

  const make = async (name: string, how: Making): Promise<Made | null> => {
    setMaking(true);
    setTold(takeAway.making);
    const made = await how();
    setMaking(false);
    setTold("");
    return made === null ? null : { ...made, name };
  };

  const take = async (name: string, how: Making): Promise<boolean> => {
    const made = isLookedAt(name) ? looked : await make(name, how);
    if (made === null) return false;
    saveFile(made.file, name);
    // The next one is made with other pseudonyms.
    setLooked(null);
    setTold(takeAway.done(name));
    return true;
  };

  const takeNetwork = async (name: string, as: FileKind): Promise<void> => {
    if (await take(name, () => file(as, false))) deeds.tookAway();
  };

  const look = async (name: string, how: Making): Promise<void> => {
    const made = await make(name, how);
    if (made !== null) setLooked({ ...made, view, choice: choiceSign(names, size, dark), at: (looked?.at ?? 0) + 1 });
  };

  const file = (as: FileKind, isLooked: boolean): ReturnType<Making> =>
    deeds.file({ as, names, looked: isLooked, words: tableWords(words) });

  const drawn = (as: "png" | "svg"): Promise<Blob | null> =>
    deeds.picture(pictureChoice(view, words, { as, pixels: Number(size), names, dark }));
  const picture = async (as: "png" | "svg"): ReturnType<Making> => {
    const made = await drawn(as);
    return made === null ? null : { file: made, preview: null };
  };

  const print = async (): Promise<void> => {
    setMaking(true);
    setTold(takeAway.making);
    const drawing = await drawn("svg");
    setMaking(false);
    setTold("");
    if (drawing !== null) await printPicture(drawing);
  };

  const lookButton = (name: string, how: Making) => (
    <Button look="text" disabled={making} label={takeAway.lookAt(name)} onPress={() => void look(name, how)}>
      {takeAway.look}
    </Button>
  );

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
      <div className="take-three">
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
            <Button look="solid" disabled={making} onPress={() => void take(mapName, () => picture("png"))}>
              {takeAway.pictureButton}
            </Button>
            <Button disabled={making} onPress={() => void take(`fare-rete-map-${day}.svg`, () => picture("svg"))}>
              {takeAway.drawingButton}
            </Button>
            <Button look="text" disabled={making} onPress={() => void print()}>
              {takeAway.printButton}
            </Button>
            {lookButton(mapName, () => picture("png"))}
          </div>
        </section>
        <section>
          <h2>{takeAway.reportTitle}</h2>
          <p>{takeAway.reportText}</p>
          <div className="take-ways">
            <Button look="solid" disabled={making} onPress={() => void takeNetwork(reportName, "json")}>
              {takeAway.reportButton}
            </Button>
            {lookButton(reportName, () => file("json", true))}
          </div>
          <p className="take-schema small">
            {takeAway.schemaText}{" "}
            <Button
              look="text"
              onPress={() =>
                void take("fare-rete-report.schema.json", () => Promise.resolve({ file: schemaFile(), preview: null }))
              }
            >
              {takeAway.schemaButton}
            </Button>
          </p>
        </section>
        <section>
          <h2>{takeAway.otherTitle}</h2>
          <p>{takeAway.otherText}</p>
          <div className="take-choices">
            <Select
              label={takeAway.otherFormat}
              value={other}
              options={OTHERS.map((value) => ({ value, text: takeAway.formats[value] }))}
              onChange={setOther}
            />
          </div>
          <div className="take-ways">
            <Button look="solid" disabled={making} onPress={() => void takeNetwork(otherName, other)}>
              {takeAway.otherButton}
            </Button>
            {lookButton(otherName, () => file(other, true))}
          </div>
        </section>
      </div>
      <p className="take-told" aria-live="polite">
        {told}
      </p>
      {looked !== null && isLookedAt(looked.name) ? (
        <LookedAt key={looked.at} made={looked} onClose={() => setLooked(null)} />
      ) : null}
      <p className="take-more">
        <Button look="text" onPress={() => deeds.go("card")}>
          {words.round.goCard}
        </Button>
        <Button look="text" onPress={() => deeds.go("advising")}>
          {words.advising.title}
        </Button>
        <Button look="text" onPress={() => deeds.go("compare")}>
          {words.compare.title}
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
