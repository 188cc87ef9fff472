/**
 * `npm test`: installs what is missing, then format, types, lint, dead code, unit and property
 * tests, build, and journeys in a real browser. Goes on after a failure so that one run tells
 * everything; ends with "N passed, N failed".
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser, install, requireNode, tool } from "./steps.mjs";

requireNode();
const started = Date.now();
let passed = 0;
let failed = 0;

if (!(await install())) {
  console.error("The packages could not be installed: is there a connection to the npm registry?");
  finish(1);
}
await check("format", () => tool("oxfmt", ["--check", "."]));
await check("types", () => tool("typescript", ["-b"]));
await check("lint", () => tool("oxlint", ["--deny-warnings"]));
await check("dead code", () => tool("knip", ["--no-progress"]));
await vitest("unit", "unit and property tests");
const built = await check("build", () => tool("vite", ["build", "--logLevel", "warn"]));
const chrome = built ? await browser() : null;
if (built && chrome === null) {
  failed++;
  console.error("No browser for the journeys: install Chromium or Chrome, or set CHROME_PATH to one.");
} else if (chrome !== null) {
  await vitest("journeys", "journeys in the browser", { CHROME_PATH: chrome });
  await vitest("timed-journeys", "journeys with a clock, one at a time", { CHROME_PATH: chrome });
}
finish(failed === 0 ? 0 : 1);

/** One step that passes or fails as a whole. */
async function check(name, step) {
  const since = Date.now();
  const { code } = await step();
  if (code === 0) passed++;
  else failed++;
  report(name, code === 0, since);
  return code === 0;
}

/** A vitest project; every test counts. */
async function vitest(project, name, env = {}) {
  const since = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-"));
  const file = join(folder, "results.json");
  const { code } = await tool(
    "vitest",
    ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { env },
  );
  try {
    const results = JSON.parse(readFileSync(file, "utf8"));
    passed += results.numPassedTests;
    failed += results.numFailedTests + (code !== 0 && results.numFailedTests === 0 ? 1 : 0);
  } catch {
    failed++;
  }
  rmSync(folder, { recursive: true, force: true });
  report(name, code === 0, since);
}

function report(name, good, since) {
  console.log(`${good ? "✓" : "✗"} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
}

function finish(code) {
  console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(code);
}
