import { expect, test } from "vitest";
import packed from "../../package.json" with { type: "json" };
import { APP_VERSION } from "../../src/engine/app-version.ts";

test("the version written into reports is the package's", () => {
  expect(APP_VERSION).toBe(packed.version);
});
