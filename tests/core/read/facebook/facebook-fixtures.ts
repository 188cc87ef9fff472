import { readFileSync } from "node:fs";

import { FACEBOOK_READERS } from "../../../../src/core/read/facebook/facebook-readers.ts";
import type { Reader } from "../../../../src/core/read/source.ts";

/** A file under fixtures/facebook. */
export function facebookFixture(path: string): string {
  return readFileSync(new URL(`../../../../fixtures/facebook/${path}`, import.meta.url), "utf8");
}

/** The reader `facebook/<name>`. */
export function facebookReader(name: string): Reader {
  const reader = FACEBOOK_READERS.find((candidate) => candidate.id === `facebook/${name}`);
  if (reader === undefined) throw new Error(`no reader called ${name}`);
  return reader;
}
