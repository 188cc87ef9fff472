import { exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import type { Network } from "../../src/core/model/network.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { largeNetwork } from "../support/large-network.ts";
import { sharedLines } from "../support/oracle.ts";
import { readTexts } from "../support/read-texts.ts";
import { TODAY } from "../support/sketch.ts";
import { starOf } from "../support/star.ts";
import { egoFacebook } from "./research-data.ts";

/** The networks a picture is judged on. */
export const LAYOUT_CASES: readonly { readonly name: string; readonly network: () => Network }[] = [
  {
    name: "the example",
    network: () => buildNetwork({ files: readTexts(exampleFiles(TODAY)), changes: exampleChanges(), day: TODAY }),
  },
  { name: "CS-Aarhus", network: aarhus },
  {
    name: "ego-Facebook 107",
    network: () => {
      const { names, edges } = egoFacebook(107);
      return starOf(names, new Map(), edges);
    },
  },
  { name: "30,000 people", network: () => largeNetwork(30_000) },
];

/** The department of CS-Aarhus with the ties of all five layers. */
function aarhus(): Network {
  const ties = new Map<string, readonly [string, string]>();
  for (const line of sharedLines("data/cs-aarhus/CS-Aarhus_multiplex.edges")) {
    const [, a = "", b = ""] = line.split(" ");
    if (a !== b) ties.set([a, b].sort().join(" "), [a, b]);
  }
  return starOf([...new Set([...ties.values()].flat())], new Map(), [...ties.values()]);
}
