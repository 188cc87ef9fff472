import type { Measure } from "../../core/map/labels.ts";
import { paint, type Sheet } from "../../core/map/paint.ts";
import { Occupied } from "../../core/map/person-labels.ts";
import { namesOnSheet, type NamedRegion } from "../../core/map/region-names.ts";
import type { Camera, Size } from "./camera.ts";
import { paintHeld, type Held } from "./hand.ts";
import { FACE, paintLabels } from "./label-layer.ts";
import { underStrokes, type Attention, type Scene } from "./scene.ts";

/** What one frame shows. */
export type Look = {
  readonly camera: Camera;
  /** CSS pixels per map unit at which everything fits. */
  readonly home: number;
  readonly dot: number;
  readonly attention: Attention;
  readonly hovered: number;
  readonly selected: number;
  readonly regions: readonly NamedRegion[];
  /** What the hand holds, if anything. */
  readonly held: Held | null;
  /** Whether sigma draws its share of the people. */
  readonly withPoints: boolean;
  /** Whether the camera is on its way. */
  readonly moving: boolean;
};

/** A frame whose land took longer to draw, in milliseconds, is moved as a picture until the hand rests. */
const SLOW = 13;
/** Denser screens than this gain nothing to the eye and cost much. */
const MOST_DENSE = 2;

/** The two canvases: the land below the people, the names above them. */
export class Frame {
  readonly #under: HTMLCanvasElement;
  readonly #over: HTMLCanvasElement;
  readonly #scene: Scene;
  /** What ego is called on the map. */
  readonly #me: () => string;
  #size: Size = { width: 1, height: 1 };
  #point = 1;
  #painted: Camera | null = null;
  #cost = 0;

  constructor(under: HTMLCanvasElement, over: HTMLCanvasElement, scene: Scene, me: () => string) {
    this.#me = me;
    this.#under = under;
    this.#over = over;
    this.#scene = scene;
  }

  resize(size: Size): void {
    this.#size = size;
    this.#point = Math.min(MOST_DENSE, window.devicePixelRatio);
    for (const canvas of [this.#under, this.#over]) {
      canvas.width = Math.round(size.width * this.#point);
      canvas.height = Math.round(size.height * this.#point);
    }
    this.#painted = null;
  }

  draw(look: Look, measure: Measure): void {
    const { camera, attention, hovered, selected, withPoints } = look;
    const sheet = this.#sheet(camera, look.dot);
    const zoom = camera.scale / look.home;
    const occupied = new Occupied(36 * sheet.point);
    const names = namesOnSheet(look.regions, sheet, occupied, measure);
    const scene = this.#scene;
    if (look.moving && this.#cost > SLOW && this.#painted !== null) {
      this.#under.style.transform = shifted(this.#painted, camera);
    } else {
      const begun = performance.now();
      const pen = penOf(this.#under);
      pen.clearRect(0, 0, sheet.width, sheet.height);
      const below = names.filter(({ enlarged }) => !enlarged);
      paint(underStrokes(scene, attention, { zoom, withPoints, names: below }), scene.map, sheet, pen);
      this.#under.style.transform = "";
      this.#painted = camera;
      this.#cost = performance.now() - begun;
    }
    const above = names.filter(({ enlarged }) => enlarged);
    paintLabels(
      { scene, attention, hovered, selected, sheet, zoom, occupied, measure, above, me: this.#me() },
      penOf(this.#over),
    );
    if (look.held !== null) paintHeld(look.held, scene, sheet, penOf(this.#over));
  }

  #sheet({ x, y, scale }: Camera, dot: number): Sheet {
    const { width, height } = this.#size;
    const point = this.#point;
    return {
      scale: scale * point,
      left: x - width / 2 / scale,
      top: y - height / 2 / scale,
      width: width * point,
      height: height * point,
      point,
      dot: dot * point,
      face: FACE,
    };
  }
}

/** The transform that shows a canvas painted for one camera as another sees it. */
function shifted(painted: Camera, now: Camera): string {
  const x = (painted.x - now.x) * now.scale;
  const y = (painted.y - now.y) * now.scale;
  return `translate(${x}px, ${y}px) scale(${now.scale / painted.scale})`;
}

/**
 * The 2-D context of a canvas; every browser that runs the app has one. Drawn by the processor, not
 * the GPU: washes are a thousand clipped paths, and where the GPU is slow or simulated WebGL would
 * wait seconds for them.
 */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("no canvas");
  return pen;
}
