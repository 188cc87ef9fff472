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
  };
  /** Someone under the keyboard; `group` is `null` for those in none. */
  readonly someone: (name: string, group: string | null) => string;
  /** What a group without a name is called, counting from 1. */
  readonly group: (number: number) => string;
};
