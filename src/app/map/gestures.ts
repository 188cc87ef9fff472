/** A point of the window, CSS pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** What hands do on the map. */
export type Gestures = {
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, at: Point) => void;
  readonly onTap: (at: Point, touch: boolean) => void;
  /** Something is taken in hand: by a press with Shift, or by one that stays where it is. False: there was nothing. */
  readonly onTake: (at: Point, how: "shift" | "hold", touch: boolean) => boolean;
  readonly onCarry: (at: Point) => void;
  /** What was taken is put down; `moved` is false where it was only pressed. `null`: never mind. */
  readonly onPut: (at: Point | null, moved: boolean) => void;
  readonly onHover: (at: Point | null) => void;
  /** A drag or pinch began or ended. */
  readonly onGrip: (gripping: boolean) => void;
};

/** A press that moves less than this, in CSS pixels, is a tap. */
const TAP_SLACK = { mouse: 4, touch: 9 } as const;
/** A press that stays for so many milliseconds takes something in hand. */
const HOLD = 420;
/** Wheel units for twice the size; lines and pages count as so many pixels. */
const WHEEL_DOUBLING = 380;
const LINE = 24;
const MOST_WHEEL = 160;

/** Listens to mouse, pen and fingers on an element; returns how to stop. */
export function listen(element: HTMLElement, gestures: Gestures): () => void {
  const down = new Map<number, Point>();
  let moved = 0;
  let taken = false;
  let holding = 0;
  const slack = (event: PointerEvent): number => (event.pointerType === "touch" ? TAP_SLACK.touch : TAP_SLACK.mouse);
  const take = (at: Point, how: "shift" | "hold", touch: boolean): void => {
    moved = 0;
    taken = gestures.onTake(at, how, touch);
  };
  const putDown = (at: Point | null, far: boolean): void => {
    clearTimeout(holding);
    if (taken) gestures.onPut(at, far);
    taken = false;
  };
  const here = (event: PointerEvent | WheelEvent | MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const press = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    const at = here(event);
    if (down.size === 0) {
      moved = 0;
      if (event.shiftKey) take(at, "shift", false);
      else holding = window.setTimeout(() => take(at, "hold", event.pointerType === "touch"), HOLD);
    } else putDown(null, false);
    down.set(event.pointerId, at);
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
    if (moved > slack(event)) clearTimeout(holding);
    if (taken) return gestures.onCarry(to);
    if (other === undefined) return gestures.onPan(to.x - from.x, to.y - from.y);
    const before = Math.max(1, distance(from, other));
    gestures.onPan((to.x - from.x) / 2, (to.y - from.y) / 2);
    gestures.onZoom(distance(to, other) / before, { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
  };
  const release = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    gestures.onGrip(false);
    const isUp = event.type === "pointerup";
    if (taken) return putDown(isUp ? here(event) : null, moved > slack(event));
    clearTimeout(holding);
    if (isUp && moved <= slack(event)) gestures.onTap(here(event), event.pointerType === "touch");
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
  // A long press is ours.
  element.addEventListener("contextmenu", noMenu);
  element.addEventListener("wheel", wheel, { passive: false });
  return () => {
    clearTimeout(holding);
    element.removeEventListener("pointerdown", press);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", release);
    element.removeEventListener("pointerleave", leave);
    element.removeEventListener("dblclick", twice);
    element.removeEventListener("contextmenu", noMenu);
    element.removeEventListener("wheel", wheel);
  };
}

function noMenu(event: Event): void {
  if (event instanceof PointerEvent && event.pointerType === "touch") event.preventDefault();
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
