/**
 * `npm run bench`: measures the app side by side with something simpler, in one run of a real
 * Chromium, and prints one table of ratios (`tests/bench/README.md`). Ends with 1 where a ratio is
 * beyond its tolerance. Writes nothing but the built page, into a temporary folder.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browser, install, requireNode, ROOT } from "./steps.mjs";

requireNode();
const started = Date.now();
if (!(await install())) {
  console.error("The packages could not be installed: is there a connection to the npm registry?");
  process.exit(1);
}
const chromium = await browser();
if (chromium === null) {
  console.error("No browser to measure in: install Chromium or Chrome, or name one in CHROME_PATH.");
  process.exit(1);
}
process.env.CHROME_PATH = chromium;
const { build, preview, runnerImport } = await import("vite");
const folder = mkdtempSync(join(tmpdir(), "fare-rete-bench-"));
const page = { root: fileURLToPath(new URL("../bench/page/", import.meta.url)), logLevel: "error", configFile: false };
let code = 1;
try {
  await build({
    ...page,
    resolve: { alias: { events: "eventemitter3" } },
    worker: { format: "es" },
    build: { outDir: folder, target: "es2023", emptyOutDir: true, chunkSizeWarningLimit: 100_000 },
  });
  const server = await preview({ ...page, build: { outDir: folder }, preview: { host: "127.0.0.1", port: 0 } });
  const file = fileURLToPath(new URL("../bench/speed.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, root: ROOT, logLevel: "error" });
  const address = server.resolvedUrls?.local[0] ?? "";
  code = await module.speed(address, (line) => console.log(line));
  await server.close();
  console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
