/** What a picture of the map is to be like. */
export type PictureChoice = {
  /** Dots of a given number, or lines and letters that stay sharp at any size. */
  readonly as: "png" | "svg";
  /** Pixels of the longer side, 1,024–8,192. */
  readonly pixels: number;
  readonly names: boolean;
  readonly dark: boolean;
  /** The title face, as a WOFF2 file. */
  readonly face: Uint8Array<ArrayBuffer>;
  /** The words that go into the picture, already in the person's language. */
  readonly words: {
    readonly title: string;
    readonly clusterNames: readonly string[];
    readonly legend: readonly {
      readonly mark: "person" | "cold" | "bridge" | "environment" | "tie";
      readonly text: string;
    }[];
    readonly footer: string;
  };
};
