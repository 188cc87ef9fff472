import { between, type Camera } from "./camera.ts";

/** How long a journey of the camera takes, milliseconds. */
const DURATION = 520;

const CALM = "(prefers-reduced-motion: reduce)";

/**
 * Takes a camera from one place to another, a step per frame; at once where the person asked their
 * device for less motion. Returns how to stop on the way.
 */
export function journey(from: Camera, to: Camera, step: (camera: Camera) => void): () => void {
  if (matchMedia(CALM).matches) {
    step(to);
    return () => undefined;
  }
  const start = performance.now();
  let asked = 0;
  const walk = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - start) / DURATION));
    if (share < 1) asked = requestAnimationFrame(walk);
    step(share < 1 ? between(from, to, share) : to);
  };
  asked = requestAnimationFrame(walk);
  return () => cancelAnimationFrame(asked);
}
