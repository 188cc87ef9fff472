/** A point of the window, CSS pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** What hands do on the map. */
export type Gestures = {
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, at: Point) => void;
  readonly onTap: (at: Point, touch: boolean) => void;
  readonly onHover: (at: Point | null) => void;
  /** A drag or pinch began or ended. */
  readonly onGrip: (gripping: boolean) => void;
};

/** A press that moves less than this, in CSS pixels, is a tap. */
const TAP_SLACK = { mouse: 4, touch: 9 } as const;
/** Wheel units for twice the size; lines and pages count as so many pixels. */
const WHEEL_DOUBLING = 380;
const LINE = 24;
const MOST_WHEEL = 160;

/** Listens to mouse, pen and fingers on an element; returns how to stop. */
export function listen(element: HTMLElement, gestures: Gestures): () => void {
  const down = new Map<number, Point>();
  let moved = 0;
  const here = (event: PointerEvent | WheelEvent | MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const press = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, here(event));
    gestures.onGrip(true);
  };
  const move = (event: PointerEvent): void => {
    const to = here(event);
    const from = down.get(event.pointerId);
    if (from === undefined) {
      if (event.pointerType !== "touch") gestures.onHover(to);
      return;
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, to);
    moved += Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (other === undefined) return gestures.onPan(to.x - from.x, to.y - from.y);
    const before = Math.max(1, distance(from, other));
    gestures.onPan((to.x - from.x) / 2, (to.y - from.y) / 2);
    gestures.onZoom(distance(to, other) / before, { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
  };
  const release = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    gestures.onGrip(false);
    const touch = event.pointerType === "touch";
    if (event.type === "pointerup" && moved <= (touch ? TAP_SLACK.touch : TAP_SLACK.mouse)) {
      gestures.onTap(here(event), touch);
    }
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE);
    const turned = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, pixels)) * (event.ctrlKey ? 4 : 1);
    gestures.onZoom(Math.pow(2, -turned / WHEEL_DOUBLING), here(event));
  };
  const leave = (): void => gestures.onHover(null);
  const twice = (event: MouseEvent): void => gestures.onZoom(2, here(event));
  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  element.addEventListener("pointerleave", leave);
  element.addEventListener("dblclick", twice);
  element.addEventListener("wheel", wheel, { passive: false });
  return () => {
    element.removeEventListener("pointerdown", press);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", release);
    element.removeEventListener("pointerleave", leave);
    element.removeEventListener("dblclick", twice);
    element.removeEventListener("wheel", wheel);
  };
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
