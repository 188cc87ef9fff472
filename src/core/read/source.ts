import type { Platform } from "../model/platform.ts";
import type { Reading } from "../model/reading.ts";
import type { ByteAdvance, Decode } from "./text/byte-rows.ts";

/**
 * The contract every reader keeps. A reader knows one kind of exported file. It first trusts the
 * file's name, then its structure, so that a renamed file is still read. It never throws: whatever
 * it cannot understand becomes a finding or a counted skip. It keeps no message text.
 */
export type Reader = {
  /** `platform/file`, as the report prints it. */
  readonly id: string;
  readonly platform: Platform;
  /** Whether the path alone says this file is ours. The path is as in the archive, any case. */
  readonly claims: (path: string) => boolean;
  /**
   * Whether the beginning of the text (up to `HEAD_CHARACTERS`, without BOM) has our structure.
   * True for every variant and era we can read; false for every other reader's files.
   */
  readonly recognises: (head: string) => boolean;
  /** A laxer look for files whose name already says they are ours; `recognises` where absent. */
  readonly recognisesNamed?: (head: string) => boolean;
  readonly open: (path: string) => Intake;
  /**
   * The file is a whole list of contacts as it stood: whoever a newer one lacks is a contact no more. Left out for
   * files that grow, or hold a part.
   */
  readonly wholeList?: true;
};

/** A file being read, fed in pieces cut anywhere. `end` is called once, after the last piece. */
export type Intake = {
  readonly push: (text: string) => void;
  readonly end: () => Reading;
  /**
   * Lets the file be read on as UTF-8, without being made text: for tables of a million rows, left out by all others.
   * `null` while that cannot be. Until the bytes come back, nothing is pushed.
   */
  readonly asBytes?: (decode: Decode) => ByteIntake | null;
};

/** A file that is being read as UTF-8. */
export type ByteIntake = {
  /** Text that was pushed and not read: it comes before the bytes. */
  readonly unread: string;
  /** Reads as much as it can of the first `length` bytes; what it did not read is to come first in the next call. */
  readonly read: (bytes: Uint8Array, length: number) => ByteAdvance;
};

/** How much of a file's beginning readers may ask for to recognise it. */
export const HEAD_CHARACTERS = 32_768;
