import alegreya from "@fontsource/alegreya/files/alegreya-latin-500-normal.woff2?inline";

/** The letters of Alegreya, as a WOFF2 file. They travel inside the script: the policy allows fonts from nowhere. */
export function titleFace(): Uint8Array<ArrayBuffer> {
  const text = atob(alegreya.slice(alegreya.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Sets titles and sentences in Alegreya. */
export function loadTitleFace(): void {
  const face = new FontFace("Alegreya", titleFace(), { weight: "500", display: "swap" });
  document.fonts.add(face);
  face.load().catch(() => undefined);
}
