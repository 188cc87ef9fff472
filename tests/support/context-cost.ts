import type { BrowserContext } from "playwright-core";

/** Sigma makes this many WebGL contexts in one go; without a GPU that alone takes half a second. */
export const CONTEXTS = 5;

/** What making the map's contexts costs on this machine, measured in the same run, in milliseconds. */
export async function contextCost(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const cost = await page.evaluate((count) => {
    const since = performance.now();
    for (let i = 0; i < count; i++) document.createElement("canvas").getContext("webgl2", { antialias: true });
    return performance.now() - since;
  }, CONTEXTS);
  await page.close();
  return cost;
}
