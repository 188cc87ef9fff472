import alegreya from "@fontsource/alegreya/files/alegreya-latin-500-normal.woff2?inline";

/**
 * Alegreya for titles and sentences. It travels inside the script and is handed over as bytes, so that
 * the page's policy need not allow fonts from anywhere.
 */
export function loadTitleFace(): void {
  const encoded = alegreya.slice(alegreya.indexOf(",") + 1);
  const text = atob(encoded);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const face = new FontFace("Alegreya", bytes, { weight: "500", display: "swap" });
  document.fonts.add(face);
  face.load().catch(() => undefined);
}
