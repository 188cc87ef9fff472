import type { ReadingSide, ToRead, WasRead } from "./reading-worker.ts";

/** What the runner asks: one reading of the archive in a worker of its own. */
export type ReadingBench = (side: ReadingSide) => Promise<WasRead>;

/** Where the runner puts the archive. */
const input = document.createElement("input");
input.type = "file";
document.body.append(input);

const reading: ReadingBench = async (side) => {
  const file = input.files?.[0];
  if (file === undefined) throw new Error("no archive yet");
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  const read = await new Promise<WasRead>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WasRead>) => resolve(data));
    worker.addEventListener("error", () => reject(new Error("the reading worker failed")));
    worker.postMessage({ side, file } satisfies ToRead);
  });
  worker.terminate();
  return read;
};

Object.assign(globalThis, { reading });
