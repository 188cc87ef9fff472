import type { Measure } from "../../core/map/labels.ts";
import type { NamedRegion } from "../../core/map/region-names.ts";
import { dotScale, fitting, kept, panned, placeAt, pointOf, zoomedAt, type Camera, type Size } from "./camera.ts";
import { finderOf, type Finder } from "./finder.ts";
import { fade } from "./fade.ts";
import { Frame, penOf } from "./frame.ts";
import { Hand, type HandEvents } from "./hand.ts";
import { journey } from "./journey.ts";
import { listen, type Point } from "./gestures.ts";
import { FACE, measureWith, nameRegions } from "./label-layer.ts";
import { openPoints, type Points } from "./points.ts";
import { cameraOn, homeBox, shares, type Attention, type Scene } from "./scene.ts";

/** The elements an atlas draws on, lowest first; `root` takes gestures. */
export type Stage = {
  readonly root: HTMLElement;
  readonly under: HTMLCanvasElement;
  readonly points: HTMLElement;
  readonly over: HTMLCanvasElement;
};

/** After so many milliseconds without a move the hand is at rest. */
const REST = 110;
/** Margin round everything, CSS pixels, and the width below which only the land is fitted. */
const MARGIN = 14;
const NARROW = 760;
/** How near to a dot a pointer counts as on it, CSS pixels. */
const REACH = { mouse: 11, touch: 22 };
/** WebGL that was lost is asked for again after so many milliseconds. */
const AGAIN = 4000;
/** Nearest view a chosen person is brought to, beside the whole. */
const PERSON_FOCUS = 2.6;

/** One map on screen: the camera, what is looked at, and when to draw. */
export class Atlas {
  readonly #stage: Stage;
  readonly #scene: Scene;
  readonly #events: HandEvents;
  readonly #finder: Finder;
  readonly #frame: Frame;
  readonly #nameless: (region: number) => string;
  readonly #closing: (() => void)[] = [];
  #measure: Measure;
  #regions: readonly NamedRegion[] = [];
  #points: Points | null = null;
  #size: Size = { width: 1, height: 1 };
  #home: Camera = { x: 0, y: 0, scale: 1 };
  #camera: Camera | null = null;
  #attention: Attention = { lit: null, focus: -1, ego: false, reach: [] };
  #selected = -1;
  #hovered = -1;
  #halt: () => void = () => undefined;
  #asked = 0;
  #resting = 0;
  readonly #hand: Hand;
  #lights: Float32Array | null = null;
  #stopFading: () => void = () => undefined;
  #moving = false;
  #closed = false;
  /** How often it may still be lost and asked for again. */
  #chances = 3;

  constructor(
    stage: Stage,
    scene: Scene,
    given: { events: HandEvents; nameless: (region: number) => string; me: () => string },
  ) {
    this.#stage = stage;
    this.#scene = scene;
    this.#events = given.events;
    this.#nameless = given.nameless;
    this.#finder = finderOf(scene.map);
    this.#frame = new Frame(stage.under, stage.over, scene, given.me);
    this.#measure = measureWith(penOf(stage.over));
    this.#nameRegions();
    this.#hand = new Hand(scene.map, given.events, {
      placeOf: (at) => placeAt(this.camera, this.#size, at),
      rowAt: (at, touch) => this.#rowAt(at, touch),
      ask: () => this.#ask(),
    });
    this.#closing.push(
      listen(stage.root, {
        onPan: (dx, dy) => this.#move(panned(this.camera, dx, dy)),
        onZoom: (factor, at) => this.#move(zoomedAt(this.camera, factor, at, this.#size)),
        onTap: (at, touch) => this.#tap(at, touch),
        onHover: (at) => this.#point(at === null ? -1 : this.#rowAt(at, false)),
        ...this.#hand.gestures,
        onGrip: (gripping) => stage.root.classList.toggle("map-gripped", gripping),
      }),
    );
    const watcher = new ResizeObserver(() => this.#resize());
    watcher.observe(stage.root);
    this.#closing.push(() => watcher.disconnect());
    this.#resize();
    // sigma opens in a task of its own, so that the land is on screen first.
    const opening = setTimeout(() => void this.#openPoints(), 0);
    this.#closing.push(() => clearTimeout(opening));
    void this.#setInFace();
  }

  get camera(): Camera {
    return this.#camera ?? this.#home;
  }

  /** The person under the pointer or the keyboard; −1 for nobody. */
  get hovered(): number {
    return this.#hovered;
  }

  /** Goes on from where another atlas of the same map was. */
  resume(camera: Camera): void {
    this.#move(camera);
  }

  /** Shows whom to look at. The camera goes where they are, unless only the hand may move the map. */
  attend(
    lit: ReadonlySet<number> | null,
    selected: number,
    { frozen, ego, reach }: Pick<Attention, "ego" | "reach"> & { readonly frozen: boolean },
  ): void {
    const changed = lit !== this.#attention.lit;
    const chosen = selected !== this.#selected && selected >= 0;
    this.#selected = selected;
    this.#attention = { lit, focus: this.#hovered >= 0 ? this.#hovered : selected, ego, reach };
    if (changed) this.#light(shares(this.#scene, lit));
    if (!frozen) {
      if (chosen) this.#bringIntoView(selected);
      else if (changed)
        this.travel(
          lit === null || lit.size === 0
            ? this.#home
            : cameraOn(this.#scene, lit, { home: this.#home, size: this.#size }),
        );
    }
    this.#ask();
  }

  zoom(factor: number): void {
    this.travel(zoomedAt(this.camera, factor, { x: this.#size.width / 2, y: this.#size.height / 2 }, this.#size));
  }

  fit(): void {
    this.travel(this.#home);
  }

  pan(dx: number, dy: number): void {
    this.travel(panned(this.camera, dx, dy));
  }

  /** Keyboard: to the nearest person in a direction, or the one nearest the middle at first. */
  step(dx: number, dy: number): void {
    const from = this.#hovered >= 0 ? this.#hovered : this.#selected;
    const { x, y } = this.camera;
    this.#arriveAt(from < 0 ? this.#finder.nearest(x, y, 400) : this.#finder.towards(from, dx, dy));
  }

  /** Keyboard: to the heart of the next or previous region. */
  leap(by: number): void {
    this.#arriveAt(this.#finder.inRegion(this.camera, by));
  }

  /** Leaves the person under the keyboard; false when there was none. */
  leave(): boolean {
    const was = this.#hovered >= 0;
    this.#point(-1);
    return was;
  }

  close(): void {
    this.#closed = true;
    this.#stopFading();
    cancelAnimationFrame(this.#asked);
    this.#halt();
    clearTimeout(this.#resting);
    for (const close of this.#closing) close();
    this.#points?.close();
    this.#points = null;
  }

  /** Moves the camera to a place, slowly unless the person asked for calm. */
  travel(to: Camera): void {
    this.#halt();
    const goal = kept(to, this.#scene.map.bounds, this.#home.scale);
    this.#halt = journey(this.camera, goal, (camera) => this.#setCamera(camera));
  }

  #light(to: Float32Array): void {
    const from = this.#lights ?? to;
    this.#lights = to;
    this.#stopFading();
    if (this.#points !== null) this.#stopFading = fade(from, to, (lights) => this.#points?.light(lights));
  }

  #move(camera: Camera): void {
    this.#halt();
    this.#setCamera(kept(camera, this.#scene.map.bounds, this.#home.scale));
  }

  #setCamera(camera: Camera): void {
    this.#camera = camera;
    this.#moving = true;
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.#moving = false;
      this.#ask();
    }, REST);
    this.#ask();
  }

  /** Sets the names anew once the title face is there. */
  async #setInFace(): Promise<void> {
    await document.fonts.load(`500 16px ${FACE}`);
    this.#measure = measureWith(penOf(this.#stage.over));
    this.#nameRegions();
    this.#ask();
  }

  /** Asks for a frame. With sigma everything is drawn in sigma's own frame, so that nothing lags behind. */
  #ask(): void {
    if (this.#points !== null) return this.#points.show(this.camera, this.#dot);
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(() => this.#draw());
  }

  get #dot(): number {
    return dotScale(this.camera.scale, this.#home.scale, this.#size.width);
  }

  #draw(): void {
    const look = {
      camera: this.camera,
      home: this.#home.scale,
      dot: this.#dot,
      attention: this.#attention,
      hovered: this.#hovered,
      selected: this.#selected,
      regions: this.#regions,
      held: this.#hand.held,
      withPoints: this.#points !== null,
      moving: this.#moving,
    };
    this.#frame.draw(look, this.#measure);
  }

  async #openPoints(): Promise<void> {
    const { map, inks, looks, points: rows } = this.#scene;
    const onLost = (): void => {
      // Told once for each canvas, and of those that are closed.
      if (this.#points === null) return;
      this.#points.close();
      this.#points = null;
      const again = this.#chances-- > 0 ? setTimeout(() => void this.#openPoints(), AGAIN) : undefined;
      this.#closing.push(() => clearTimeout(again));
      this.#tellRenderer();
      this.#ask();
    };
    const input = { container: this.#stage.points, map, inks, looks, rows, onFrame: () => this.#draw(), onLost };
    const points = await openPoints(input);
    if (this.#closed) return points?.close();
    this.#points = points;
    this.#tellRenderer();
    this.#lights = shares(this.#scene, this.#attention.lit);
    if (this.#attention.lit !== null) this.#points?.light(this.#lights);
    this.#ask();
  }

  /** Written on the element, so that tests see which of the two ways draws. */
  #tellRenderer(): void {
    this.#stage.root.dataset["renderer"] = this.#points === null ? "canvas" : "webgl";
  }

  #resize(): void {
    const { root } = this.#stage;
    const size = { width: root.clientWidth, height: root.clientHeight };
    if (size.width === 0 || size.height === 0) return;
    const wasHome = this.#camera === null || this.#camera === this.#home;
    this.#size = size;
    this.#frame.resize(size);
    this.#home = fitting(homeBox(this.#scene.map, size.width < NARROW), size, MARGIN);
    if (wasHome) this.#camera = this.#home;
    this.#points?.resize();
    this.#ask();
  }

  #nameRegions(): void {
    this.#regions = nameRegions(this.#scene.map, this.#nameless, this.#measure);
  }

  #rowAt(at: Point, touch: boolean): number {
    const { x, y } = placeAt(this.camera, this.#size, at);
    return this.#finder.nearest(x, y, REACH[touch ? "touch" : "mouse"] / this.camera.scale);
  }

  #tap(at: Point, touch: boolean): void {
    const row = this.#rowAt(at, touch);
    this.#events.onSelect(row < 0 ? null : row);
  }

  #point(row: number): void {
    if (row === this.#hovered) return;
    this.#hovered = row;
    this.#attention = { ...this.#attention, focus: row >= 0 ? row : this.#selected };
    this.#stage.root.classList.toggle("map-over-person", row >= 0);
    this.#ask();
  }

  #arriveAt(row: number): void {
    if (row < 0) return;
    this.#point(row);
    this.#bringIntoView(row);
  }

  #bringIntoView(row: number): void {
    const place = { x: this.#scene.map.x[row] ?? 0, y: this.#scene.map.y[row] ?? 0 };
    const { x, y } = pointOf(this.camera, this.#size, place);
    const inside = x > 60 && y > 60 && x < this.#size.width - 120 && y < this.#size.height - 60;
    if (inside && this.camera.scale >= this.#home.scale * PERSON_FOCUS * 0.6) return;
    this.travel({ ...place, scale: Math.max(this.camera.scale, this.#home.scale * PERSON_FOCUS) });
  }
}
