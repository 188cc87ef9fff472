/** A colour as three parts 0–255. */
export type Rgb = readonly [number, number, number];

/** Relative luminance (WCAG 2.2). */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1–21 (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((p, q) => q - p);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function linear(colour: Rgb): readonly [number, number, number] {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(colour[0]), part(colour[1]), part(colour[2])];
}

/** Full protanopia, deuteranopia and tritanopia (Machado, Oliveira & Fernandes 2009), on linear RGB. */
export const DEFICIENCIES = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** CIE Lab under D65 of a colour as seen through a deficiency. */
export function lab(colour: Rgb, through: readonly number[]): readonly [number, number, number] {
  const seen = linear(colour);
  const at = (row: number): number =>
    Math.min(
      1,
      Math.max(
        0,
        [0, 1, 2].reduce((sum, i) => sum + (through[row * 3 + i] ?? 0) * (seen[i] ?? 0), 0),
      ),
    );
  const [r, g, b] = [at(0), at(1), at(2)];
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** CIEDE2000 colour difference (Sharma, Wu & Dalal 2005). */
export function difference(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const c = (Math.hypot(a[1], a[2]) + Math.hypot(b[1], b[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)));
  const [a1, a2] = [a[1] * (1 + g), b[1] * (1 + g)];
  const [c1, c2] = [Math.hypot(a1, a[2]), Math.hypot(a2, b[2])];
  const hue = (x: number, y: number): number => (x === 0 && y === 0 ? 0 : (degrees(Math.atan2(y, x)) + 360) % 360);
  const [h1, h2] = [hue(a1, a[2]), hue(a2, b[2])];
  const dl = b[0] - a[0];
  const dc = c2 - c1;
  const turn = c1 * c2 === 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const l = (a[0] + b[0]) / 2;
  const cc = (c1 + c2) / 2;
  const sum = h1 + h2;
  const h = c1 * c2 === 0 ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * cc;
  const sh = 1 + 0.015 * cc * t;
  const turned = Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  const rt = -2 * Math.sqrt(cc ** 7 / (cc ** 7 + 25 ** 7)) * turned;
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh));
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
