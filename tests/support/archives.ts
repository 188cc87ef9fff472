import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleFiles } from "../../fixtures/example/example.ts";
import { dayOf } from "../../src/core/model/day.ts";
import { pack, type Packed } from "./pack.ts";

/** The day every journey fixes as today. */
export const TODAY = dayOf(2026, 11, 23) ?? fail("no such day");

/** A folder on the disk that goes away afterwards. */
export type Shelf = { readonly put: (name: string, bytes: Uint8Array | string) => string; readonly clear: () => void };

export function shelf(): Shelf {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-"));
  return {
    put: (name, bytes) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The example person's two archives as the platforms would send them, on the disk. */
export async function exampleArchives(on: Shelf): Promise<{ linkedin: string; facebook: string }> {
  const files: readonly Packed[] = exampleFiles(TODAY);
  const isFacebook = ({ path }: Packed): boolean => path.startsWith("facebook-");
  const isLinkedIn = ({ path }: Packed): boolean => path.toLowerCase().includes("linkedin");
  return {
    linkedin: on.put("Complete_LinkedInDataExport_11-21-2026.zip", await pack(files.filter(isLinkedIn))),
    facebook: on.put("facebook-marta-2026-11-20-Ab12Cd34.zip", await pack(files.filter(isFacebook))),
  };
}

function fail(message: string): never {
  throw new Error(message);
}
