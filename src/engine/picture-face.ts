/** The families names are set in. */
export const FACE = 'Alegreya, "Iowan Old Style", Palatino, Georgia, serif';

let loading: Promise<void> | null = null;

/**
 * Brings the title face into the worker, once; where it fails the next family of `FACE` is used. The page has
 * the letters already and gives them with the first picture, so that they travel in the app only once.
 */
export async function loadFace(letters: Uint8Array<ArrayBuffer>): Promise<void> {
  loading ??= load(letters);
  await loading;
}

async function load(letters: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const face = new FontFace("Alegreya", letters, { weight: "500" });
    self.fonts.add(await face.load());
  } catch {
    loading = null;
  }
}
