import { useState } from "react";
import type { Remainder } from "../../core/analysis/analysis.ts";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { saveFile } from "../take-away/save-file.ts";
import { useApp } from "../use-app.ts";
import { remainsOf } from "./remains.ts";
import { shareDrawing, toPng } from "./share-picture.ts";

type ShareButtonProps = { readonly view: View; readonly off: readonly SourceId[]; readonly isAllOff: boolean };

/** A square picture for others to see: circles by their kind, figures, and no name of anyone or anything. */
export function ShareButton({ view, off, isAllOff }: ShareButtonProps) {
  const { deeds, words } = useApp();
  const { amplifier, format, seen, shell, terms } = words;
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const { whole } = view.amplifier;
    const rest = off.length === 0 ? whole : (await deeds.leftWithout(off))?.remainder;
    if (rest !== undefined) await saveWith(rest);
    setBusy(false);
  };
  const saveWith = async (rest: Remainder): Promise<void> => {
    const sentence =
      off.length === 0
        ? amplifier.everythingShown(rest)
        : amplifier.remains({ ...remainsOf(view, off, rest), everythingOff: isAllOff });
    const switched = isAllOff ? [] : view.sources.filter(({ id }) => off.includes(id));
    const drawing = shareDrawing(view, off, {
      title: amplifier.shareTitle,
      sentence,
      off:
        switched.length === 0
          ? ""
          : seen.without(format.list(switched.map(({ platform }) => terms.platformsInText[platform]))),
      me: amplifier.me,
      kinds: terms.circleKinds,
      foot: shell.appName,
    });
    const png = await toPng(drawing);
    if (png !== null) saveFile(png, "fare-rete.png");
  };
  return (
    <div className="amplifier-share">
      <Button disabled={busy} onPress={() => void save()}>
        {amplifier.share}
      </Button>
      <span className="soft small">{amplifier.shareNote}</span>
    </div>
  );
}
