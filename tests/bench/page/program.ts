/** A program that draws an account in a box of the page. */
export type Program = {
  /** Asks for a frame with the map moved by CSS pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** Asks for a frame without a move, as after a rest; absent where it is the same as a pan. */
  readonly stay?: () => void;
  /** Waits until everything asked for so far is really drawn. */
  readonly sync: () => void;
  readonly close: () => void;
};

/** An empty box as large as the window. */
export function boxOnPage(): HTMLElement {
  const box = document.createElement("div");
  box.style.cssText = "position:fixed;inset:0;background:var(--paper)";
  document.body.append(box);
  return box;
}

/** Waits for what a WebGL canvas was told to draw: a pixel can only be read once it is there. */
export function settleWebgl(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext("webgl2");
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** The same for a 2-D canvas of the app's: whoever asks first decides where it is drawn, so with the app's own hint. */
export function settlePen(canvas: HTMLCanvasElement): void {
  canvas.getContext("2d", { willReadFrequently: true })?.getImageData(0, 0, 1, 1);
}

/** Whether anything stands in the middle half of a 2-D canvas. */
export function isDrawn({ width, height }: HTMLCanvasElement, pen: CanvasRenderingContext2D | null): boolean {
  const middle = pen?.getImageData(width / 4, height / 4, width / 2, height / 2).data;
  return middle?.some((part) => part !== 0) ?? false;
}

/**
 * Waits until the drawing process has done all that the program before asked of it, its farewell included: what the next
 * one draws would else stand behind it.
 */
export async function calm(): Promise<void> {
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2");
  settleWebgl(canvas);
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  await nextFrame();
}

/** The next frame of the page. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Milliseconds a frame takes: asking for it, what runs in it, and until it is drawn. Callbacks of one
 * frame run in the order they were asked for, so the first and the last stand round the program's own.
 */
export async function timeFrame(ask: () => void, sync: () => void): Promise<number> {
  await nextFrame();
  sync();
  const begun = { at: 0 };
  requestAnimationFrame(() => {
    begun.at = performance.now();
  });
  const before = performance.now();
  ask();
  const asked = performance.now() - before;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      sync();
      resolve();
    });
  });
  return asked + performance.now() - begun.at;
}
