import fc from "fast-check";
import { expect, test } from "vitest";
import { exp2, ln, power, rounded } from "../../../src/core/model/arithmetic.ts";

test("the logarithm agrees with the machine's to one part in 10¹³", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
});

test("powers of two agree with the machine's to one part in 10¹³", () => {
  fc.assert(
    fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (x) => {
      expect(Math.abs(exp2(x) / 2 ** x - 1)).toBeLessThan(1e-13);
    }),
  );
});

test("the edges are what a reader of formulas expects", () => {
  expect(ln(1)).toBe(0);
  expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(ln(-1)).toBeNaN();
  expect(exp2(0)).toBe(1);
  expect(exp2(10)).toBe(1024);
  expect(exp2(-2000)).toBe(0);
  expect(power(10, -0.35)).toBeCloseTo(0.446683592, 9);
});

test("rounding keeps the decimals asked for", () => {
  expect(rounded(0.123456789, 4)).toBe(0.1235);
  expect(rounded(-0.00004, 4)).toBe(-0);
  expect(rounded(2, 0)).toBe(2);
});
