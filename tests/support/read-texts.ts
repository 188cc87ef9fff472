import type { FindingCode } from "../../src/core/model/finding.ts";
import { NOTHING_READ } from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { chooseReader } from "../../src/core/read/readers.ts";
import { HEAD_CHARACTERS } from "../../src/core/read/source.ts";

/** Reads texts with the real readers, as the engine does once bytes are text. */
export function readTexts(files: readonly { readonly path: string; readonly text: string }[]): readonly FileRead[] {
  return files.map(({ path, text }) => {
    const reader = chooseReader(path, text.slice(0, HEAD_CHARACTERS));
    const platform = path.includes("facebook-") ? "facebook" : path.includes("LinkedIn") ? "linkedin" : "table";
    const none = (error: FindingCode): FileRead => ({ platform, path, reader: null, reading: NOTHING_READ, error });
    if (reader === null) return none("unknown-file");
    if (reader === "closed") return none("left-closed");
    const intake = reader.open(path);
    intake.push(text);
    return { platform: reader.platform, path, reader: reader.id, reading: intake.end(), error: null };
  });
}
