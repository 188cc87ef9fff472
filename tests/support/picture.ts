import type { BrowserContext } from "playwright-core";

export type PictureFacts = {
  readonly width: number;
  readonly height: number;
  /** Distinct colours among a grid of sampled pixels; a blank picture has one. */
  readonly colours: number;
  /** Share of sampled pixels that differ from the most common colour, 0–1. */
  readonly inked: number;
};

/** Decodes a PNG in a blank page of the same browser and says what is on it. */
export async function picture(context: BrowserContext, png: Buffer): Promise<PictureFacts> {
  const page = await context.newPage();
  const facts = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(512, 512);
    const paper = canvas.getContext("2d", { willReadFrequently: true });
    if (paper === null) throw new Error("no canvas to decode with");
    paper.imageSmoothingEnabled = false;
    paper.drawImage(bitmap, 0, 0, 512, 512);
    const { data } = paper.getImageData(0, 0, 512, 512);
    const counts = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    return { width: bitmap.width, height: bitmap.height, colours: counts.size, inked: 1 - most / (512 * 512) };
  }, png.toString("base64"));
  await page.close();
  return facts;
}

/** The chunk types of a PNG, in order: what it carries besides the picture. */
export function chunks(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at + 8 <= png.length; at += png.readUInt32BE(at) + 12)
    types.push(png.toString("latin1", at + 4, at + 8));
  return types;
}
