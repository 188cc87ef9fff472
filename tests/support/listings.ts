import type { Mention } from "../../src/core/model/mention.ts";
import { NOTHING_READ, type Reading, type Trace } from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { day } from "../../src/core/model/day.ts";
import { succeed } from "../../src/core/read/succession.ts";
import { WHOLE_LISTS } from "../../src/core/read/whole-lists.ts";

export const someone = (name: string, more: Partial<Mention> = {}): Mention => ({
  name,
  given: null,
  family: null,
  identities: [],
  position: null,
  company: null,
  ...more,
});
export const slug = (value: string): Pick<Mention, "identities"> => ({ identities: [{ kind: "linkedin-url", value }] });

/** A list of contacts: name, and the day they were added. */
export function listing(
  people: readonly (readonly [Mention, number | null])[],
  kind: Trace["kind"] = "contact-listed",
): Reading {
  return {
    ...NOTHING_READ,
    used: people.length,
    mentions: people.map(([mention]) => mention),
    traces: people.map(([, on], mention) => ({
      mention,
      kind,
      day: on === null ? null : day(on),
      direction: kind === "follow" ? "in" : "both",
    })),
  };
}

export const file = (reading: Reading, more: Partial<FileRead> = {}): FileRead => ({
  platform: "linkedin",
  path: "Connections.csv",
  reader: "linkedin/connections",
  reading,
  error: null,
  ...more,
});

/** `name: kind day`, one line a trace. */
export const told = (files: readonly FileRead[]): string[] =>
  files.flatMap(({ reading: { traces, mentions } }) =>
    traces.map(({ mention, kind, day: on }) => `${mentions[mention]?.name ?? "?"}: ${kind} ${String(on)}`),
  );
export const after = (older: readonly FileRead[], newer: readonly FileRead[]): readonly FileRead[] =>
  succeed(older, newer, WHOLE_LISTS);

export const ADA = someone("Ada Serra", slug("ada-serra"));
export const BICE = someone("Bice Loi", slug("bice-loi"));
export const CLEO = someone("Cleo Maru", slug("cleo-maru"));
