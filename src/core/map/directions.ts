/**
 * Angles without trigonometry. `Math.sin` and `Math.atan2` may differ in their last bits between
 * engines; a table built by one rotation, and a rational arctangent, do not. Angles are *turns*:
 * 0 points right, 0.25 down (y grows downwards), 1 is a full turn.
 */

/** Directions in the table: about a third of a degree apart, finer than anyone sees on the map. */
const COUNT = 1024;
/** Cosine and sine of 2π/1024, the step of the table. */
const STEP_COS = 0.9999811752826011;
const STEP_SIN = 0.006135884649154475;

/** Turn of the golden angle: points laid at its multiples never line up (Vogel 1979). */
export const GOLDEN_TURN = 0.38196601125010515;

const TABLE = makeTable();

function makeTable(): Float64Array {
  const table = new Float64Array(COUNT * 2);
  let x = 1;
  let y = 0;
  for (let i = 0; i < COUNT; i++) {
    table[2 * i] = x;
    table[2 * i + 1] = y;
    const nextX = x * STEP_COS - y * STEP_SIN;
    const nextY = x * STEP_SIN + y * STEP_COS;
    const length = Math.sqrt(nextX * nextX + nextY * nextY);
    x = nextX / length;
    y = nextY / length;
  }
  return table;
}

/** Horizontal part of the unit vector at a turn. */
export const across = (turn: number): number => TABLE[2 * slot(turn)] ?? 1;
/** Vertical part of the unit vector at a turn. */
export const down = (turn: number): number => TABLE[2 * slot(turn) + 1] ?? 0;

function slot(turn: number): number {
  return Math.round((turn - Math.floor(turn)) * COUNT) % COUNT;
}

/** The turn of a vector, in [0, 1), to about a thousandth of a turn; 0 for the null vector. */
export function bearing(x: number, y: number): number {
  const ax = x < 0 ? -x : x;
  const ay = y < 0 ? -y : y;
  if (ax === 0 && ay === 0) return 0;
  const steep = ay > ax;
  const z = steep ? ax / ay : ay / ax;
  const eighth = arctangentTurn(z);
  const quarter = steep ? 0.25 - eighth : eighth;
  const half = x < 0 ? 0.5 - quarter : quarter;
  const turn = y < 0 ? 1 - half : half;
  return turn >= 1 ? turn - 1 : turn;
}

/** Arctangent of 0–1 in turns (Rajan et al. 2006, error below 0.0015 radians). */
function arctangentTurn(z: number): number {
  return z * (0.125 + (1 - z) * (0.03894885 + 0.010555 * z));
}

/** How far to go from one turn to another the short way, in (−0.5, 0.5]. */
export function turnBetween(from: number, to: number): number {
  const difference = to - from - Math.floor(to - from);
  return difference > 0.5 ? difference - 1 : difference;
}

/** A number in [0, 1) that belongs to a text and a seed: the same wherever else things change. */
export function chance(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}
