import { type ReactNode, useMemo, useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { isWide, type Lens, WIDE_LENS } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import { factsOf, mainPlatform } from "./facts-of.ts";
import { Method } from "./method.tsx";
import { SentenceMark } from "./sentence-mark.tsx";
import { SwitchOff } from "./switch-off.tsx";

/** The five, in the order they are told. */
export type SentenceName = "size" | "cold" | "bridges" | "dormant" | "amplifier";

type Told = {
  readonly name: SentenceName;
  readonly text: string;
  /** What "show me" looks at; `null` when there is nothing to show. */
  readonly lens: Partial<Lens> | null;
};

/** Five sentences, each a door to the map and to the reason why it is said. */
export function Sentences({ view, onShow }: { readonly view: View; readonly onShow: () => void }) {
  const { state, deeds, words } = useApp();
  const [asked, setAsked] = useState<SentenceName | null>(null);
  const told = useMemo(() => tell(view, words), [view, words]);
  return (
    <>
      <ol className="plain sentences">
        {told.map(({ name, text, lens }) => {
          const shown = lens !== null && !isWide({ ...WIDE_LENS, ...lens }) && isSameLens(state.lens, lens);
          return (
            <li key={name} className={`sentence ${shown ? "sentence-shown" : ""}`}>
              <SentenceMark name={name} />
              <div>
                <p className="sentence-text">{withFigures(text)}</p>
                <div className="sentence-ways">
                  {lens === null ? null : (
                    <Button
                      look="text"
                      pressed={shown}
                      label={`${words.seen.showMe}: ${text}`}
                      onPress={() => {
                        deeds.select(null);
                        deeds.lookOnly(shown ? {} : lens);
                        onShow();
                      }}
                    >
                      {words.seen.showMe}
                    </Button>
                  )}
                  <Button look="text" label={`${words.seen.howKnown} ${text}`} onPress={() => setAsked(name)}>
                    {words.seen.howKnown}
                  </Button>
                </div>
                {name === "amplifier" ? <SwitchOff view={view} /> : null}
              </div>
            </li>
          );
        })}
      </ol>
      {isWide(state.lens) ? null : (
        <Button look="line" className="show-all" onPress={() => deeds.lookOnly({})}>
          {words.seen.showEverything}
        </Button>
      )}
      {asked === null ? null : <Method view={view} sentence={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function tell(view: View, words: ReturnType<typeof useApp>["words"]): readonly Told[] {
  const facts = factsOf(view, words);
  const { sentence } = words.seen;
  const platform = mainPlatform(view);
  const { summary } = view;
  const silent: Lens["only"] = summary.dormant.length > 0 ? "dormant" : "weak";
  return [
    { name: "size", text: sentence.size(facts.size), lens: summary.people > 0 ? {} : null },
    { name: "cold", text: sentence.cold(facts.cold), lens: summary.cold.length > 0 ? { only: "cold" } : null },
    {
      name: "bridges",
      text: sentence.bridges(facts.bridges),
      lens: summary.bridges.length > 0 ? { only: "bridges" } : null,
    },
    {
      name: "dormant",
      text: sentence.dormant(facts.dormant),
      lens: summary.dormant.length + summary.weak.length > 0 && !summary.blind ? { only: silent } : null,
    },
    {
      name: "amplifier",
      text: sentence.amplifier(facts.amplifier),
      lens: facts.amplifier.kind === "compared" && platform !== null ? { without: [platform.id] } : null,
    },
  ];
}

/** The figures of a sentence, set apart in the colour of the ink-teal. */
function withFigures(text: string): readonly ReactNode[] {
  return text.split(/(\d[\d.,]*\d|\d)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={`${index} ${part}`} className="figure">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function isSameLens(now: Lens, asked: Partial<Lens>): boolean {
  const full = { ...WIDE_LENS, ...asked };
  return (
    now.text === full.text &&
    now.only === full.only &&
    now.cluster === full.cluster &&
    now.circle === full.circle &&
    now.without.join(" ") === full.without.join(" ")
  );
}
