/**
 * Exponential and logarithm from + − × ÷ alone. `Math.exp`, `Math.log` and `Math.pow` may differ in
 * their last bits between engines, and the report promises the same bytes everywhere.
 */

/** 2 to the power of x, to about 1 part in 10¹⁴. 0 below −1,074; `Infinity` above 1,023. */
export function exp2(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < -1074) return 0;
  if (x > 1023) return Number.POSITIVE_INFINITY;
  const whole = Math.floor(x);
  const y = (x - whole) * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 18; i++) {
    term = (term * y) / i;
    sum += term;
  }
  return sum * powerOfTwo(whole);
}

/** Natural logarithm, to about 1 part in 10¹⁴. `-Infinity` at 0, `NaN` below. */
export function ln(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let mantissa = x;
  let exponent = 0;
  while (mantissa >= Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  const z = (mantissa - 1) / (mantissa + 1);
  const zz = z * z;
  let power = z;
  let sum = z;
  for (let i = 3; i <= 25; i += 2) {
    power *= zz;
    sum += power / i;
  }
  return 2 * sum + exponent * Math.LN2;
}

/** x to the power of y, for x > 0. */
export const power = (x: number, y: number): number => exp2((y * ln(x)) / Math.LN2);

/** Rounded to a number of decimals, so that last bits never show. */
export function rounded(x: number, decimals: number): number {
  const scale = TENS[decimals] ?? 1_000_000;
  return Math.round(x * scale) / scale;
}

const TENS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

function powerOfTwo(whole: number): number {
  let result = 1;
  const step = whole < 0 ? 0.5 : 2;
  for (let i = Math.abs(whole); i > 0; i--) result *= step;
  return result;
}
