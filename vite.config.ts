import { defineConfig } from "vitest/config";
import { withoutEntityTable, withoutUncalled } from "./src/build/lean-libraries.ts";
import { onlyTitleLetters, packedDictionary, packedWords, shippedLicences } from "./src/build/packed-texts.ts";
import { RESOLVE, singleFile, TARGET, TREESHAKE } from "./src/build/single-file.ts";

/** Journeys with a clock in them: nothing else runs beside these. */
const TIMED = ["large-account", "large-archive", "odd-files"].map((name) => `tests/journeys/${name}.test.ts`);

export default defineConfig({
  base: "./",
  resolve: RESOLVE,
  plugins: [
    singleFile(),
    withoutEntityTable(),
    withoutUncalled(),
    onlyTitleLetters(),
    packedDictionary(),
    packedWords(),
    shippedLicences(),
  ],
  build: {
    target: TARGET,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 100_000_000,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 100_000,
    rolldownOptions: {
      treeshake: TREESHAKE,
      output: { format: "cjs", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  test: {
    environment: "node",
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    // What is waited for in a browser may take a while beside another one.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**", "tests/prove/**"],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          exclude: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "timed-journeys",
          include: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "prove",
          include: ["tests/prove/**/*.test.ts"],
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
