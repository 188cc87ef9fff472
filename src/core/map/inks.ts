/** Red, green, blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/**
 * Petroff's ten colours (2021, arXiv:2107.02270, "Accessible color sequences for data visualization"),
 * in his order; told apart by readers with any of the three colour-vision deficiencies.
 */
export const HUES: readonly Rgb[] = [
  [0x3f, 0x90, 0xda],
  [0xff, 0xa9, 0x0e],
  [0xbd, 0x1f, 0x01],
  [0x94, 0xa4, 0xa2],
  [0x83, 0x2d, 0xb6],
  [0xa9, 0x6b, 0x59],
  [0xe7, 0x63, 0x00],
  [0xb9, 0xac, 0x70],
  [0x71, 0x75, 0x81],
  [0x92, 0xda, 0xdd],
];

/** Every colour the map is drawn with, on one kind of paper. */
export type Inks = {
  readonly dark: boolean;
  /** The sheet. */
  readonly paper: Rgb;
  /** Names, legend, lines. */
  readonly ink: Rgb;
  /** Small print: footer, names of contexts. */
  readonly faint: Rgb;
  /** Bare land under the washes. */
  readonly land: Rgb;
  /** Water beside the land, and the water lines. */
  readonly water: Rgb;
  readonly waterLine: Rgb;
  /** Dust of cold contacts. */
  readonly dust: Rgb;
  /** Clusters beyond the tenth, and people in none. */
  readonly neutral: Rgb;
  /** How much of the hue a wash holds, 0–1. */
  readonly wash: number;
  /** How far lines, and names, are taken from their hue to the ink, 0–1. */
  readonly line: number;
  readonly name: number;
};

const DAY: Inks = {
  dark: false,
  paper: [0xf6, 0xf4, 0xec],
  ink: [0x1b, 0x25, 0x30],
  faint: [0x53, 0x5d, 0x66],
  land: [0xfc, 0xfb, 0xf7],
  water: [0xe3, 0xea, 0xe7],
  waterLine: [0x8f, 0xa6, 0xad],
  dust: [0x8c, 0x83, 0x74],
  neutral: [0x8d, 0x86, 0x7a],
  wash: 0.24,
  line: 0.55,
  name: 0.78,
};

const NIGHT: Inks = {
  dark: true,
  paper: [0x11, 0x19, 0x20],
  ink: [0xeb, 0xe5, 0xd6],
  faint: [0xaa, 0xb0, 0xb0],
  land: [0x1d, 0x26, 0x2e],
  water: [0x16, 0x22, 0x2b],
  waterLine: [0x4b, 0x66, 0x76],
  dust: [0x77, 0x7b, 0x80],
  neutral: [0x9a, 0x96, 0x8e],
  wash: 0.27,
  line: 0.5,
  name: 0.78,
};

/** The atlas by day or by night. */
export const inksOf = (dark: boolean): Inks => (dark ? NIGHT : DAY);

/** The same inks for those who need more contrast: paler washes, darker lines, names at least 7 : 1. */
export const inStrongContrast = (inks: Inks): Inks => ({
  ...inks,
  faint: mix(inks.faint, inks.ink, 0.7),
  dust: mix(inks.dust, inks.ink, 0.6),
  waterLine: mix(inks.waterLine, inks.ink, 0.45),
  wash: inks.wash * 0.6,
  line: 0.85,
  name: 0.96,
});

/** The hue of a colour slot; the neutral for −1 and anything else. */
export const hueOf = (inks: Inks, slot: number): Rgb => HUES[slot] ?? inks.neutral;

/** A colour between two: 0 is the first, 1 the second. */
export const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];

/** As CSS writes it. */
export const css = ([red, green, blue]: Rgb, opacity = 1): string => `rgba(${red},${green},${blue},${opacity})`;

/** What a region's ground looks like under its dots and names. */
export const groundOf = (inks: Inks, slot: number): Rgb => mix(inks.land, hueOf(inks, slot), inks.wash);

/** The hue taken towards the ink: borders, outlines of dots. At least 3 : 1 against its own ground. */
export const lineOf = (inks: Inks, slot: number): Rgb => mix(hueOf(inks, slot), inks.ink, inks.line);

/** The hue taken further towards the ink: names. At least 4.5 : 1 against its own ground. */
export const nameOf = (inks: Inks, slot: number): Rgb => mix(hueOf(inks, slot), inks.ink, inks.name);
