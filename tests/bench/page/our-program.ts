import { inksOf } from "../../../src/core/map/inks.ts";
import { Atlas } from "../../../src/app/map/atlas.ts";
import { panned } from "../../../src/app/map/camera.ts";
import { sceneOf } from "../../../src/app/map/scene.ts";
import type { View } from "../../../src/engine/protocol.ts";
import { boxOnPage, isDrawn, nextFrame, settlePen, settleWebgl, type Program } from "./program.ts";

/** Our map, as the app opens it. */
export type OurProgram = Program & {
  /** Resolves once there is something to see: the land, the names, and everybody on the land's canvas. */
  readonly seen: () => Promise<void>;
  /** Resolves once the people are drawn by WebGL. */
  readonly whole: () => Promise<void>;
};

/** Opens the app's own atlas on an account. */
export function openOurs({ map, people }: Pick<View, "map" | "people">): OurProgram {
  const root = boxOnPage();
  const layer = <Kind extends "canvas" | "div">(kind: Kind): HTMLElementTagNameMap[Kind] => {
    const element = document.createElement(kind);
    element.className = "map-layer";
    root.append(element);
    return element;
  };
  const [under, points, over] = [layer("canvas"), layer("div"), layer("canvas")];
  const atlas = new Atlas({ root, under, points, over }, sceneOf(map, people, inksOf(false)), {
    events: { onSelect: () => undefined, onPick: () => undefined, onPut: () => undefined },
    me: () => "tu",
    nameless: (region) => `Gruppo ${region + 1}`,
  });
  return {
    pan: (dx, dy) => atlas.resume(panned(atlas.camera, dx, dy)),
    stay: () => atlas.attend(null, -1, { frozen: false, ego: false, reach: [] }),
    sync: () => {
      settlePen(under);
      settlePen(over);
      for (const canvas of points.querySelectorAll<HTMLCanvasElement>(".sigma-nodes, .sigma-edges"))
        settleWebgl(canvas);
    },
    seen: async () => {
      do await nextFrame();
      while (!isDrawn(under, under.getContext("2d", { willReadFrequently: true })));
    },
    whole: async () => {
      while (root.dataset["renderer"] === undefined) await nextFrame();
      if (root.dataset["renderer"] !== "webgl") throw new Error("the people are not drawn by WebGL");
      await nextFrame();
    },
    close: () => {
      atlas.close();
      root.remove();
    },
  };
}
