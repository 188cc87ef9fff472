/** How long lights take to change, milliseconds. */
const DURATION = 260;
/** A step that takes longer than this, in milliseconds, is the last but one: the machine is too slow to fade. */
const SLOW = 14;

const CALM = "(prefers-reduced-motion: reduce)";

/**
 * Goes from one set of lights to another, a step a frame; at once where the person asked for less motion or the
 * machine is slow. Returns how to stop on the way.
 */
export function fade(from: Float32Array, to: Float32Array, step: (lights: Float32Array) => void): () => void {
  if (from.length !== to.length || matchMedia(CALM).matches) {
    step(to);
    return () => undefined;
  }
  const start = performance.now();
  const lights = new Float32Array(to.length);
  let asked = 0;
  let slow = false;
  const walk = (now: number): void => {
    const share = slow ? 1 : Math.min(1, Math.max(0, (now - start) / DURATION));
    const begun = performance.now();
    lights.forEach((_, i) => {
      lights[i] = (from[i] ?? 1) + ((to[i] ?? 1) - (from[i] ?? 1)) * share;
    });
    step(lights);
    slow = performance.now() - begun > SLOW;
    if (share < 1) asked = requestAnimationFrame(walk);
  };
  asked = requestAnimationFrame(walk);
  return () => cancelAnimationFrame(asked);
}
