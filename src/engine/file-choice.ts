import type { FileKind } from "../core/export/export.ts";
import type { TableWords } from "../core/export/people-table.ts";

/** What a file of the network is to be like. */
export type FileChoice = {
  readonly as: FileKind;
  /** The words of tables, in the person's language. */
  readonly words: TableWords;
  /** Whether it is to be looked at before it is taken. */
  readonly looked: boolean;
  readonly names: boolean;
  /** The seed in the address, when there is one: same seed, same pseudonyms. `null`: a fresh key per download. */
  readonly pseudonymSeed: number | null;
};

/** What browsers and systems are told a file is. */
export const FILE_TYPES: Readonly<Record<FileKind, string>> = {
  json: "application/json",
  people: "text/csv",
  ties: "text/csv",
  gexf: "application/xml",
  graphml: "application/xml",
};
