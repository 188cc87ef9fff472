import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  worker: { format: "iife" },
  test: { environment: "node", include: ["tests/**/*.test.ts"], env: { TZ: "UTC" }, testTimeout: 20_000 },
});
