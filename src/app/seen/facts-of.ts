import type { Platform } from "../../core/model/platform.ts";
import type { SourceView, View } from "../../engine/protocol.ts";
import type { AmplifierFacts, BridgeFacts, ColdFacts, DormantFacts, SizeFacts } from "../words/facts.ts";
import type { Words } from "../words/words.ts";

/** Services that widen a network without being it. An address book or a list is one's own. */
export const AMPLIFIERS: ReadonlySet<Platform> = new Set<Platform>(["linkedin", "facebook", "instagram", "x"]);

/** The facts of the five sentences, taken from a view. */
export type Facts = {
  readonly size: SizeFacts;
  readonly cold: ColdFacts;
  readonly bridges: BridgeFacts;
  readonly dormant: DormantFacts;
  readonly amplifier: AmplifierFacts;
};

export function factsOf(view: View, { terms }: Words): Facts {
  const { summary } = view;
  const { coldPlatform } = summary;
  const from = coldPlatform === null ? undefined : view.sources.find(({ id }) => id === coldPlatform.source);
  return {
    size: summary,
    cold: {
      blind: summary.blind,
      people: summary.people,
      cold: summary.cold.length,
      platform:
        coldPlatform === null || from === undefined
          ? null
          : { from: terms.platformsFrom[from.platform], cold: coldPlatform.cold },
    },
    bridges: {
      people: summary.people,
      bridges: summary.bridges.length,
      names: summary.bridgedNames.filter((name) => name !== ""),
    },
    dormant: {
      blind: summary.blind,
      dormant: summary.dormant.length,
      longDormant: summary.longDormant,
      weak: summary.weak.length,
      doors: summary.doors.length,
    },
    amplifier: amplifierFacts(view, mainPlatform(view), terms),
  };
}

/** The platform with the most people: the one the fifth sentence is about. `null` without platforms. */
export function mainPlatform(view: View): SourceView | null {
  let main: SourceView | null = null;
  for (const source of view.sources) {
    if (AMPLIFIERS.has(source.platform) && source.people > (main?.people ?? 0)) main = source;
  }
  return main;
}

/** What would remain without one source, in the terms of the fifth sentence. */
export function amplifierFacts(view: View, source: SourceView | null, terms: Words["terms"]): AmplifierFacts {
  if (source === null) return { kind: "no-platform" };
  const platform = terms.platformsInText[source.platform];
  const off = view.amplifier.sources.find((amplifier) => amplifier.source === source.id);
  const { whole } = view.amplifier;
  if (off === undefined || off.without.people === 0) {
    return { kind: "one-platform-only", platform, people: source.people };
  }
  return {
    kind: "compared",
    platform,
    people: { left: off.without.people, of: whole.people },
    circles: { left: off.without.circles, of: whole.circles },
    bridges: { left: off.without.bridges, of: whole.bridges },
    strength: view.summary.blind ? null : off.without.strength,
  };
}
