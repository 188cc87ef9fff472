import { inksOf, inStrongContrast, type Inks, type Rgb } from "../../core/map/inks.ts";

/** The inks of a theme, in strong contrast where the person asked their device for it, on the very paper the page around the map has. */
export function readInks(element: Element, dark: boolean, strong: boolean): Inks {
  const inks = strong ? inStrongContrast(inksOf(dark)) : inksOf(dark);
  const style = getComputedStyle(element);
  return {
    ...inks,
    paper: readColour(style.getPropertyValue("--paper")) ?? inks.paper,
    ink: readColour(style.getPropertyValue("--ink")) ?? inks.ink,
    faint: readColour(style.getPropertyValue("--ink-soft")) ?? inks.faint,
  };
}

/** `#rrggbb`; anything else is not one of our tokens. */
function readColour(text: string): Rgb | null {
  const match = /^\s*#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\s*$/i.exec(text);
  if (match === null) return null;
  const [, red = "", green = "", blue = ""] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
