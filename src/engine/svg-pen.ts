import type { Pen } from "../core/map/paint.ts";

/** What a plate of the atlas is drawn with: a 2-D canvas context in the worker, or a pen that writes SVG. */
export type PlatePen = Omit<Pen, "fillText" | "fill"> & {
  fill(rule?: "evenodd" | "nonzero"): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  /** Text wider than `most` is narrowed to it. */
  fillText(text: string, x: number, y: number, most?: number): void;
  measureText(text: string): { readonly width: number };
};

/** Colours that run from a middle outwards. */
type Shade = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly stops: { readonly at: number; readonly colour: string }[];
  addColorStop(at: number, colour: string): void;
};

const ANCHORS = { center: "middle", end: "end", left: "start", right: "end", start: "start" } as const;
const BASELINES = {
  alphabetic: "alphabetic",
  bottom: "text-after-edge",
  hanging: "hanging",
  ideographic: "ideographic",
  middle: "central",
  top: "text-before-edge",
} as const;

/**
 * Writes down as SVG 1.1 what would be drawn: the same calls give the same picture, so nothing can stand elsewhere than
 * in the PNG. Text stays text. Nothing is in it but shapes, letters and the face they are set in: no script, no link, no
 * name of a person that was not drawn.
 */
export class SvgPen implements PlatePen {
  fillStyle: unknown = "#000";
  strokeStyle: unknown = "#000";
  lineWidth = 1;
  lineJoin: Pen["lineJoin"] = "miter";
  lineCap: Pen["lineCap"] = "butt";
  font = "10px serif";
  textAlign: Pen["textAlign"] = "start";
  textBaseline: Pen["textBaseline"] = "alphabetic";
  readonly #measure: (font: string, text: string) => number;
  readonly #body: string[] = [];
  readonly #defs: string[] = [];
  /** Open groups of each `save`: closed by `restore`. */
  readonly #open: number[] = [];
  #path = "";
  #dash: readonly number[] = [];

  /** `measure`: the width of a text in a CSS font, in pixels, as the canvas measures it. */
  constructor(measure: (font: string, text: string) => number) {
    this.#measure = measure;
  }

  save(): void {
    this.#open.push(0);
  }

  restore(): void {
    this.#body.push("</g>".repeat(this.#open.pop() ?? 0));
  }

  beginPath(): void {
    this.#path = "";
  }

  closePath(): void {
    this.#path += "Z";
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${short(x)} ${short(y)}`;
  }

  /** Whole circles, and the upper half of one: all that is ever drawn. */
  // oxlint-disable-next-line max-params -- the canvas's own signature
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const r = short(radius);
    const half = (end: number): string => `A${r} ${r} 0 0 1 ${short(end)} ${short(y)}`;
    const isWhole = to - from > 6.283;
    const start = x + (from > 3 ? -radius : radius);
    this.#path += this.#path === "" ? `M${short(start)} ${short(y)}` : `L${short(start)} ${short(y)}`;
    this.#path += isWhole ? half(2 * x - start) + half(start) : half(2 * x - start);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  fill(rule: "evenodd" | "nonzero" = "nonzero"): void {
    if (this.#path === "") return;
    const even = rule === "evenodd" ? ` fill-rule="evenodd"` : "";
    this.#body.push(`<path d="${this.#path}"${even} ${this.#ink("fill", this.fillStyle)}/>`);
  }

  stroke(): void {
    if (this.#path !== "") this.#body.push(`<path d="${this.#path}" fill="none" ${this.#line()}/>`);
  }

  clip(rule: "evenodd" | "nonzero"): void {
    const id = `c${this.#defs.length}`;
    this.#defs.push(`<clipPath id="${id}"><path d="${this.#path}" clip-rule="${rule}"/></clipPath>`);
    this.#body.push(`<g clip-path="url(#${id})">`);
    this.#open.push((this.#open.pop() ?? 0) + 1);
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#body.push(`<rect ${box(x, y, width, height)} ${this.#ink("fill", this.fillStyle)}/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#body.push(`<rect ${box(x, y, width, height)} fill="none" ${this.#line()}/>`);
  }

  fillText(text: string, x: number, y: number, most = Infinity): void {
    const narrow =
      this.measureText(text).width > most ? ` textLength="${short(most)}" lengthAdjust="spacingAndGlyphs"` : "";
    this.#text(text, x, y, `${this.#ink("fill", this.fillStyle)}${narrow}`);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none" ${this.#line()}`);
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(this.font, text) };
  }

  // oxlint-disable-next-line max-params -- the canvas's own signature
  createRadialGradient(_x0: number, _y0: number, _r0: number, x: number, y: number, radius: number): Shade {
    const stops: Shade["stops"][number][] = [];
    return { x, y, radius, stops, addColorStop: (at, colour) => void stops.push({ at, colour }) };
  }

  /** The whole document; `face`: the letters of the first family, as a WOFF2 file. */
  write(size: { readonly width: number; readonly height: number }, title: string, face: Uint8Array): string {
    const { width, height } = size;
    const letters = btoa(Array.from(face, (byte) => String.fromCharCode(byte)).join(""));
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
      `<title>${escaped(title)}</title>`,
      `<defs><style>@font-face{font-family:Alegreya;font-weight:500;src:url(data:font/woff2;base64,${letters})}</style>`,
      ...this.#defs,
      "</defs>",
      ...this.#body,
      "</svg>",
    ].join("\n");
  }

  #text(text: string, x: number, y: number, look: string): void {
    const [, weight = "400", size = "10", family = "serif"] = /(\d+) ([\d.e+-]+)px (.*)$/.exec(this.font) ?? [];
    const font = `font-family="${escaped(family)}" font-weight="${weight}" font-size="${short(Number(size))}"`;
    const place = `text-anchor="${ANCHORS[this.textAlign]}" dominant-baseline="${BASELINES[this.textBaseline]}"`;
    this.#body.push(`<text x="${short(x)}" y="${short(y)}" ${font} ${place} ${look}>${escaped(text)}</text>`);
  }

  #line(): string {
    const dash = this.#dash.length === 0 ? "" : ` stroke-dasharray="${this.#dash.map(short).join(" ")}"`;
    const ends = `stroke-linejoin="${this.lineJoin}" stroke-linecap="${this.lineCap}"`;
    return `${this.#ink("stroke", this.strokeStyle)} stroke-width="${short(this.lineWidth)}" ${ends}${dash}`;
  }

  #ink(what: "fill" | "stroke", style: unknown): string {
    if (typeof style === "string") return `${what}="${style}"`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only other style is what this pen gave out
    const { x, y, radius, stops } = style as Shade;
    const id = `s${this.#defs.length}`;
    const marks = stops.map(({ at, colour }) => `<stop offset="${at}" stop-color="${colour}"/>`).join("");
    this.#defs.push(
      `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}">${marks}</radialGradient>`,
    );
    return `${what}="url(#${id})"`;
  }
}

const box = (x: number, y: number, width: number, height: number): string =>
  `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;

/** Hundredths of a pixel are enough. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
