import { toBlob } from "@sigma/export-image";
import { titleFace } from "../../../src/app/style/title-face.ts";
import type { PictureInput } from "../../../src/engine/picture.ts";
import type { Account } from "./account.ts";
import { openSigma } from "./sigma-program.ts";

/** A picture that was made: how long it took, and how many of its 64 × 64 samples differ from the first. */
export type PictureMade = { readonly took: number; readonly bytes: number; readonly inked: number };

const SAMPLES = 64;

/** Our picture from the app's own code in a worker: names and all, which it would leave out unless asked. */
export async function ourPicture({ made }: Account, pixels: number): Promise<PictureMade> {
  const { network, analysis, map } = made;
  const worker = new Worker(new URL("./picture-worker.ts", import.meta.url), { type: "module" });
  const choice = {
    pixels,
    names: true,
    dark: false,
    as: "png" as const,
    face: titleFace(),
    words: { title: "Prova", clusterNames: [], legend: [], footer: "" },
  };
  const begun = performance.now();
  const picture = await new Promise<Blob>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Blob>) => resolve(data));
    worker.addEventListener("error", () => reject(new Error("the picture's worker failed")));
    worker.postMessage({ network, analysis, map, choice } satisfies PictureInput);
  });
  const took = performance.now() - begun;
  worker.terminate();
  return told(picture, took);
}

/** The same people and ties by `@sigma/export-image`, from sigma's defaults already on the page. */
export async function sigmaPicture({ view }: Account, pixels: number): Promise<PictureMade> {
  const program = openSigma(view);
  program.sync();
  const begun = performance.now();
  const picture = await toBlob(program.sigma, { width: pixels, height: pixels, format: "png" });
  const took = performance.now() - begun;
  program.close();
  return told(picture, took);
}

async function told(picture: Blob, took: number): Promise<PictureMade> {
  const pen = new OffscreenCanvas(SAMPLES, SAMPLES).getContext("2d", { willReadFrequently: true });
  const small = await createImageBitmap(picture, { resizeWidth: SAMPLES, resizeHeight: SAMPLES });
  pen?.drawImage(small, 0, 0);
  const samples = new Uint32Array(pen?.getImageData(0, 0, SAMPLES, SAMPLES).data.buffer ?? new ArrayBuffer(4));
  return { took, bytes: picture.size, inked: samples.filter((sample) => sample !== samples[0]).length };
}
