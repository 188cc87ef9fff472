import type { Band } from "../../core/analysis/analysis.ts";

/** What the map says; in both languages in `app/words`. */
export type MapWords = {
  /** Name of the map for screen readers. */
  readonly label: string;
  /** How to use it by keyboard, spoken with the name. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly legend: string;
  /** What ego is called on the map. */
  readonly me: string;
  readonly marks: {
    readonly group: string;
    readonly smaller: string;
    readonly person: string;
    readonly silhouette: string;
    readonly strong: string;
    readonly dormant: string;
    readonly bridge: string;
    readonly cold: string;
    readonly sea: string;
    readonly environment: string;
    readonly span: string;
    readonly strands: string;
    readonly others: string;
    readonly gone: string;
  };
  /** Someone under the keyboard; `group` is `null` for those in none, `band` where nothing shows how strong the tie is. */
  readonly someone: (tie: {
    readonly name: string;
    readonly group: string | null;
    readonly band: Band | null;
    readonly isDormant: boolean;
    readonly isBridge: boolean;
    /** How many sources know of the tie. */
    readonly sources: number;
  }) => string;
  /** A region one has come to. */
  readonly region: (region: {
    readonly name: string;
    readonly people: number;
    readonly strong: number;
    readonly dormant: number;
    readonly bridges: number;
  }) => string;
  /** What a group without a name is called, counting from 1. */
  readonly group: (number: number) => string;
};
