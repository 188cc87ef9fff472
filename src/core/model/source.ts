import type { Day } from "./day.ts";
import type { Finding } from "./finding.ts";
import type { SourceId } from "./ids.ts";
import type { Platform } from "./platform.ts";
import type { Reading } from "./reading.ts";

/** One file as it was read: where it lay, who read it, and what it told. */
export type FileRead = {
  readonly platform: Platform;
  /** Path inside the archive or folder, `/` separated; split files keep their own paths. */
  readonly path: string;
  /** The reader's id (`linkedin/connections`); `null` when no reader took it. */
  readonly reader: string | null;
  readonly reading: Reading;
  /** Why the file as a whole could not be read; `null` when it could. */
  readonly error: Finding["code"] | null;
};

/** Days between which a source could have seen something. */
export type Coverage = { readonly from: Day | null; readonly to: Day | null };

/** A source as shown and reported. */
export type Source = {
  readonly id: SourceId;
  readonly platform: Platform;
  /** First and last day any dated trace was seen. */
  readonly coverage: Coverage;
  /** First and last day of contact this source could have shown; `null` when it has no file that shows contact. */
  readonly contactCoverage: Coverage | null;
  readonly files: readonly FileRead[];
};
