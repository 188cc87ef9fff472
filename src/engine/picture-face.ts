import alegreya from "@fontsource/alegreya/files/alegreya-latin-500-normal.woff2?inline";

/** The families names are set in. */
export const FACE = 'Alegreya, "Iowan Old Style", Palatino, Georgia, serif';

let loading: Promise<void> | null = null;

/** Brings the title face into the worker, once; where it fails the next family of `FACE` is used. */
export async function loadFace(): Promise<void> {
  loading ??= load();
  await loading;
}

async function load(): Promise<void> {
  try {
    // The policy allows no request, not even of a data: address; so the letters are decoded here.
    const bytes = Uint8Array.from(atob(alegreya.slice(alegreya.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
    const face = new FontFace("Alegreya", bytes, { weight: "500" });
    self.fonts.add(await face.load());
  } catch {
    loading = null;
  }
}
