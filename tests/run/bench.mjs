/**
 * `npm run bench [-- --quick | --large] [--only=browser | accounts | graphs | growth]`: measures the app side by side with
 * something simpler, and how its cost grows, and prints the tables (`tests/bench/README.md`). Ends with 1 where a ratio
 * or an exponent is beyond its tolerance. Kept in `tests/bench/results/DATE.json` and in the README beside it, a quick run
 * only with `--keep`.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browser, install, requireNode, ROOT, tool } from "./steps.mjs";

requireNode();
const started = Date.now();
const asked = process.argv.slice(2);
const only = asked.find((option) => option.startsWith("--only="))?.slice("--only=".length) ?? null;
const extent = asked.includes("--quick") ? "quick" : asked.includes("--large") ? "large" : "usual";
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
const at = (url) => fileURLToPath(url);
const from = {
  page: at(new URL("../bench/page/", import.meta.url)),
  shell: at(new URL("../bench/shell.ts", import.meta.url)),
  child: at(new URL("../bench/child.ts", import.meta.url)),
  bench: at(new URL("../bench/bench.ts", import.meta.url)),
};
const RESULTS = new URL("../bench/results/", import.meta.url);
const README = at(new URL("../bench/README.md", import.meta.url));
const plain = { logLevel: "error", configFile: false, resolve: { alias: { events: "eventemitter3" } } };
const into = (name) => ({
  outDir: join(folder, name),
  target: "es2023",
  emptyOutDir: true,
  chunkSizeWarningLimit: 1e5,
});
let code = 1;
try {
  await build({ ...plain, root: from.page, worker: { format: "es" }, build: into("page") });
  await build({
    ...plain,
    root: ROOT,
    build: { ...into("shell"), rolldownOptions: { input: from.shell, output: { entryFileNames: "shell.js" } } },
  });
  await build({
    ...plain,
    root: ROOT,
    ssr: { noExternal: true },
    build: { ...into("child"), ssr: from.child, rolldownOptions: { output: { entryFileNames: "child.mjs" } } },
  });
  await build({ root: ROOT, logLevel: "error", build: { outDir: join(folder, "app") } });
  const pages = { app: readFileSync(join(folder, "app", "index.html"), "utf8"), shell: bareShell() };
  const server = await preview({
    ...plain,
    root: from.page,
    build: { outDir: join(folder, "page") },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const { module } = await runnerImport(from.bench, { configFile: false, root: ROOT, logLevel: "error" });
  const built = { address: server.resolvedUrls?.local[0] ?? "", pages, child: join(folder, "child", "child.mjs") };
  const date = new Date().toISOString().slice(0, 10);
  const { results, failed } = await module.bench(built, { extent, date, only }, (line) => console.log(line));
  await server.close();
  code = failed ? 1 : 0;
  if (extent !== "quick" || asked.includes("--keep")) await keep(results, module.kept);
  console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);

/** One file with its script inside, as the app is. */
function bareShell() {
  const script = readFileSync(join(folder, "shell", "shell.js"), "utf8").replaceAll("</script", "<\\/script");
  return `<!doctype html><meta charset="utf-8"><title>Shell</title><body><div id="root"></div><script type="module">${script}</script></body>`;
}

async function keep(results, kept) {
  const path = at(new URL(`${results.date}.json`, RESULTS));
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  const { file, readme } = kept(results, { file: before, readme: readFileSync(README, "utf8") });
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(path, file);
  if (readme !== null) writeFileSync(README, readme);
  await tool("oxfmt", [path, README], { quiet: true });
  console.log(`kept in tests/bench/results/${results.date}.json and tests/bench/README.md`);
}
