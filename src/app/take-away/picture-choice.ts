import { FEWEST } from "../../core/report/rarity.ts";
import type { PictureChoice } from "../../engine/picture-choice.ts";
import type { View } from "../../engine/protocol.ts";
import { clusterName } from "../people/cluster-name.ts";
import { titleFace } from "../style/title-face.ts";
import type { Words } from "../words/words.ts";

type Wanted = {
  readonly as: PictureChoice["as"];
  readonly pixels: number;
  readonly names: boolean;
  readonly dark: boolean;
};

/** What the picture is asked to be, with the words that go into it in the person's language. */
export function pictureChoice(view: View, words: Words, wanted: Wanted): PictureChoice {
  const { takeAway, terms, format, people } = words;
  const sources = format.list(view.sources.map(({ platform }) => terms.platforms[platform]));
  return {
    ...wanted,
    face: titleFace(),
    words: {
      title: takeAway.pictureTitleText,
      clusterNames: view.clusters.map(({ people: size }, index) =>
        wanted.names ? clusterName(view, index, people) : size < FEWEST ? "" : takeAway.clusterNumber(index + 1),
      ),
      legend: [
        { mark: "person", text: takeAway.legend.person },
        { mark: "bridge", text: takeAway.legend.bridge },
        { mark: "environment", text: takeAway.legend.environment },
        { mark: "tie", text: takeAway.legend.tie },
        { mark: "cold", text: takeAway.legend.cold },
      ],
      footer: takeAway.footer(format.day(view.day), sources, format.number(view.summary.people)),
    },
  };
}
