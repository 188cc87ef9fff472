import fc from "fast-check";
import { expect, test } from "vitest";
import { cutBytes, messageTable, readBytes } from "../support/message-tables.ts";

/** Tables tried; the long proof tries many more. */
const RUNS = 300;

test("messages read as bytes tell what they tell as text, cut anywhere, whole or broken", () => {
  fc.assert(
    fc.property(
      messageTable,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
      ({ bytes, head, start }, places) => {
        const cut = cutBytes(bytes, [start, ...places.map((place) => Math.floor(place * bytes.length))]);
        expect(readBytes(cut, head, "bytes")).toEqual(readBytes([bytes], head, "text"));
      },
    ),
    { numRuns: RUNS },
  );
});
