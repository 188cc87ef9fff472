/** No first paint takes longer than this, in milliseconds, where there is one. */
const PAINT_MS = 300;

/** Whoever is quick can press something first. */
const BREATH_MS = 30;

/** Does something once the page was painted: opening packed code takes a tenth of a second on a slow machine. */
export function afterFirstPaint(then: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) then();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once, BREATH_MS));
  // A page in the background is not painted.
  setTimeout(once, PAINT_MS);
}
