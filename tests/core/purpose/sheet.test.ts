import { expect, test } from "vitest";
import { day } from "../../../src/core/model/day.ts";
import { isFamiliar, silence } from "../../../src/core/purpose/draft.ts";
import { sheetMarkdown } from "../../../src/core/purpose/meeting-markdown.ts";

test("what people wrote is text, whatever it looks like; empty parts are left out", () => {
  const text = sheetMarkdown("# Anna", [
    {
      heading: "Domande",
      lines: ["# non un titolo", "[qui](http://x.example)", "<b>no</b>", "1. primo", "", "- lista"],
    },
    { heading: "Vuota", lines: ["", "  "] },
  ]);
  expect(text.match(/^#/gm)).toHaveLength(2);
  expect(text).toContain("- \\[qui\\]\\(http://x.example\\)");
  expect(text).toContain("\\<b\\>no\\</b\\>");
  expect(text).toContain("- \\1. primo");
  expect(text).not.toContain("Vuota");
});

test.each([
  [null, "unknown"],
  [20_000, "recent"],
  [19_800, "months"],
  [18_000, "years"],
] as const)("last contact on day %s: %s", (last, expected) => {
  expect(silence(last === null ? null : day(last), day(20_010))).toBe(expected);
});

test("tu to those of a circle and the close, Lei to someone hardly known", () => {
  expect(isFamiliar({ closeness: null, band: "cold", circles: 0 })).toBe(false);
  expect(isFamiliar({ closeness: null, band: "weak", circles: 0 })).toBe(false);
  expect(isFamiliar({ closeness: null, band: null, circles: 1 })).toBe(true);
  expect(isFamiliar({ closeness: 4, band: null, circles: 0 })).toBe(true);
  expect(isFamiliar({ closeness: null, band: "medium", circles: 0 })).toBe(true);
});
