import type { FindingCode } from "../core/model/finding.ts";
import type { ArchiveEntry } from "./archive.ts";
import type { Budget } from "./limits.ts";
import { Stopped, type Pauses } from "./stopping.ts";

/** How much is held before it is handed to the browser, which may put it on the disk. */
const BLOB_BYTES = 16 << 20;

class TooLarge extends Error {}

/** An inner archive is opened at random places, so its bytes are kept together. */
export async function inflated(
  pour: ArchiveEntry["pour"],
  budget: Budget,
  pauses: Pauses,
): Promise<Blob | FindingCode> {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const meter = budget.meter();
  const problem = await pour((piece) => {
    pauses.check();
    if (!meter(piece.length)) throw new TooLarge();
    parts.push(piece.slice());
    bytes += piece.length;
    if (bytes < BLOB_BYTES) return;
    blobs.push(new Blob(parts));
    parts = [];
    bytes = 0;
  }).catch((reason: unknown): FindingCode => {
    if (reason instanceof Stopped) throw reason;
    return reason instanceof TooLarge ? "too-large" : "our-fault";
  });
  return problem ?? new Blob([...blobs, ...parts]);
}
