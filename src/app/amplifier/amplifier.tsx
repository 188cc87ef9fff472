import { useMemo, useState } from "react";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { throughLens } from "../state/lens-rows.ts";
import { WIDE_LENS } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import { Origins } from "./origins.tsx";
import { isSeen, remainsOf } from "./remains.ts";
import { RoundNote, RoundPicture, Thread } from "./round-picture.tsx";
import { ShareButton } from "./share-button.tsx";
import { SourceStory } from "./source-story.tsx";
import { useLeft } from "./use-left.ts";
import "./amplifier.css";

/** What each source amplifies and what it does not: switches, figures, and where each tie was born. */
export function Amplifier() {
  const { state, deeds, words } = useApp();
  const { amplifier } = words;
  return (
    <div className="sheet amplifier">
      <h1>{amplifier.title}</h1>
      <p className="lead">{amplifier.intro}</p>
      {state.view === null ? (
        <Button look="solid" onPress={() => deeds.go("round")}>
          {words.seen.invitationGo}
        </Button>
      ) : (
        <Switched view={state.view} />
      )}
    </div>
  );
}

function Switched({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { amplifier, seen, terms } = words;
  const [off, setOff] = useState<readonly SourceId[]>([]);
  const sources = view.sources.filter(({ platform, people }) => platform !== "declared" && people > 0);
  const isOwn = view.circles.some(({ basis }) => basis !== "suggested");
  const isAllOff = sources.length > 0 && sources.every(({ id }) => off.includes(id));
  const toggle = (id: SourceId): void =>
    setOff(off.includes(id) ? off.filter((one) => one !== id) : [...off, id].toSorted());
  return (
    <>
      <div className="amplifier-two">
        <div>
          {sources.length === 0 ? (
            <p>{amplifier.noSource}</p>
          ) : (
            <div className="amplifier-switches" role="group" aria-label={amplifier.switches}>
              {sources.map(({ id, platform }) => (
                <Button key={id} className="amplifier-switch" pressed={!off.includes(id)} onPress={() => toggle(id)}>
                  <Thread view={view} source={id} />
                  {terms.platforms[platform]}
                </Button>
              ))}
              <Button look="text" onPress={() => setOff(isAllOff ? [] : sources.map(({ id }) => id).toSorted())}>
                {isAllOff ? amplifier.everythingOn : amplifier.everythingOff}
              </Button>
            </div>
          )}
          <Remains view={view} off={off} isAllOff={isAllOff} />
          {isOwn || view.example ? null : (
            <div className="amplifier-invite">
              <p>{amplifier.invite}</p>
              <Button look="solid" onPress={() => deeds.go("round")}>
                {seen.invitationGo}
              </Button>
            </div>
          )}
          <ShareButton view={view} off={off} isAllOff={isAllOff} />
        </div>
        <div>
          <RoundPicture view={view} off={off} />
          <RoundNote view={view} />
        </div>
      </div>
      {sources.length === 0 ? null : (
        <section aria-labelledby="amplifier-stories">
          <h2 id="amplifier-stories">{amplifier.stories}</h2>
          <div className="amplifier-stories">
            {sources.map((source) => (
              <SourceStory key={source.id} view={view} source={source} />
            ))}
          </div>
          <p className="soft small">{amplifier.reference}</p>
        </section>
      )}
      <Origins view={view} />
    </>
  );
}

type RemainsProps = { readonly view: View; readonly off: readonly SourceId[]; readonly isAllOff: boolean };

/** People and circles at once, from what the page knows; bridges and strength when the sums are done again. */
function Remains({ view, off, isAllOff }: RemainsProps) {
  const { words } = useApp();
  const { amplifier } = words;
  const { left, isExact } = useLeft(view, off);
  const rows = useMemo(
    () =>
      throughLens(
        Uint32Array.from(view.people.ids, (_, row) => row),
        view,
        { ...WIDE_LENS, without: off },
      ),
    [view, off],
  );
  const exact = isExact ? left : null;
  const facts = remainsOf(view, off, {
    people: exact?.remainder.people ?? rows.length,
    circles:
      exact?.remainder.circles ??
      view.circles.filter(({ sources }) => sources.some((source) => !off.includes(source))).length,
    ...(left === null ? {} : { bridges: left.remainder.bridges, strength: left.remainder.strength }),
  });
  return (
    <div className="amplifier-remains" aria-live="polite">
      <p className="sentence-text">
        {off.length === 0
          ? amplifier.everythingShown(view.amplifier.whole)
          : amplifier.remains({ ...facts, everythingOff: isAllOff })}
      </p>
      <p className="soft small">
        {off.length > 0 && !isExact ? amplifier.counting : isSeen(view, off) ? "" : amplifier.blind}
      </p>
    </div>
  );
}
