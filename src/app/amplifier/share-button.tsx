import { useState } from "react";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { saveFile } from "../take-away/save-file.ts";
import { useApp } from "../use-app.ts";
import { shareDrawing, toPng } from "./share-picture.ts";

type ShareButtonProps = { readonly view: View; readonly off: readonly SourceId[]; readonly isAllOff: boolean };

/** A square picture for others to see: circles by their kind, figures, and no name of anyone or anything. */
export function ShareButton({ view, off, isAllOff }: ShareButtonProps) {
  const { deeds, words } = useApp();
  const { amplifier, shell, terms } = words;
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const left = await deeds.leftWithout(off);
    const { whole } = view.amplifier;
    const rest = left?.remainder ?? whole;
    const sentence = amplifier.remains({
      everythingOff: isAllOff,
      people: { left: rest.people, of: whole.people },
      circles: { left: rest.circles, of: whole.circles },
      bridges: { left: rest.bridges, of: whole.bridges },
      strength: view.summary.blind ? null : rest.strength,
    });
    const switched = view.sources.filter(({ id }) => off.includes(id)).map(({ platform }) => terms.platforms[platform]);
    const drawing = shareDrawing(view, off, {
      title: amplifier.shareTitle,
      sentence,
      off: switched,
      you: amplifier.you,
      kinds: terms.circleKinds,
      foot: shell.appName,
    });
    const png = await toPng(drawing);
    if (png !== null) saveFile(png, "fare-rete.png");
    setBusy(false);
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
