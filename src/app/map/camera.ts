import type { Box } from "../../core/map/raster.ts";

/** What part of the map is seen: the map place at the middle of the window, and CSS pixels per map unit. */
export type Camera = { readonly x: number; readonly y: number; readonly scale: number };

/** The window on the page, CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** How far out and in one may go, beside the scale at which everything fits. */
const FARTHEST = 0.7;
const NEAREST = 26;

/** The camera that shows a box whole, with a margin in CSS pixels. */
export function fitting(box: Box, size: Size, margin: number): Camera {
  const scale = Math.min(
    Math.max(1, size.width - 2 * margin) / Math.max(1, box.right - box.left),
    Math.max(1, size.height - 2 * margin) / Math.max(1, box.bottom - box.top),
  );
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale };
}

/** Zooms by a factor so that the map place under a point of the window stays there. */
export function zoomedAt(camera: Camera, factor: number, at: { x: number; y: number }, size: Size): Camera {
  const scale = camera.scale * factor;
  const offX = at.x - size.width / 2;
  const offY = at.y - size.height / 2;
  return {
    scale,
    x: camera.x + offX / camera.scale - offX / scale,
    y: camera.y + offY / camera.scale - offY / scale,
  };
}

/** Moves the map by CSS pixels. */
export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x - dx / camera.scale,
  y: camera.y - dy / camera.scale,
});

/** Keeps a camera over the map and between the nearest and farthest view. */
export function kept(camera: Camera, bounds: Box, fit: number): Camera {
  return {
    x: Math.min(bounds.right, Math.max(bounds.left, camera.x)),
    y: Math.min(bounds.bottom, Math.max(bounds.top, camera.y)),
    scale: Math.min(fit * NEAREST, Math.max(fit * FARTHEST, camera.scale)),
  };
}

/** Map place of a point of the window. */
export const placeAt = (camera: Camera, size: Size, at: { x: number; y: number }): { x: number; y: number } => ({
  x: camera.x + (at.x - size.width / 2) / camera.scale,
  y: camera.y + (at.y - size.height / 2) / camera.scale,
});

/** Point of the window of a map place. */
export const pointOf = (camera: Camera, size: Size, place: { x: number; y: number }): { x: number; y: number } => ({
  x: (place.x - camera.x) * camera.scale + size.width / 2,
  y: (place.y - camera.y) * camera.scale + size.height / 2,
});

/** A camera on the way from one to another; `share` 0–1. Scales change by ratio, so zooming feels even. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const eased = share * share * (3 - 2 * share);
  const scale = from.scale * Math.pow(to.scale / from.scale, eased);
  // Where the two views have a fixed point, it stays fixed: the way is a plain zoom towards it.
  const walked =
    Math.abs(to.scale - from.scale) < from.scale * 1e-3
      ? eased
      : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { scale, x: from.x + (to.x - from.x) * walked, y: from.y + (to.y - from.y) * walked };
}

/** On a map narrower than this, in CSS pixels, names need the room: dots shrink to this share. */
const SMALL = 480;
const SMALL_DOT = 0.7;

/**
 * CSS pixels per map unit of a dot's radius. Dots grow with the root of the zoom, so that they part
 * as one comes closer; `home` is the scale at which everything fits.
 */
export function dotScale(scale: number, home: number, width: number): number {
  return (width < SMALL ? SMALL_DOT : 1) * Math.sqrt(scale * home);
}
