import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the worker closes its doors before anything else is loaded", () => {
  const imports = readFileSync("src/engine/worker.ts", "utf8").match(/^import .*$/gm) ?? [];
  expect(imports[0]).toBe('import "./safe.ts";');
});

test("with the doors closed nothing is left that could reach out", async () => {
  const { DOORS } = await import("../../src/engine/safe.ts");
  expect(DOORS).toEqual(expect.arrayContaining(["fetch", "XMLHttpRequest", "WebSocket", "importScripts", "Worker"]));
  const globals: Readonly<Record<string, unknown>> = { ...globalThis };
  for (const door of DOORS) expect(globals[door]).toBeUndefined();
  expect(typeof fetch).toBe("undefined");
});
