/**
 * What the runners share: running a command, installing what is missing, finding a browser. No
 * dependency, so that it runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's root. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const WINDOWS = process.platform === "win32";

/**
 * Runs a command in the root and resolves with its exit code and, when `quiet`, what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{quiet?: boolean, env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell: WINDOWS,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (piece) => (output += piece));
    child.stderr?.on("data", (piece) => (output += piece));
    child.on("error", () => resolve({ code: 127, output }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a package's own command from node_modules, without a shell's search path. */
export const tool = (name, args, options) =>
  run(process.execPath, [join(ROOT, "node_modules", ...binaryOf(name)), ...args], options);

function binaryOf(name) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
  const bin = typeof manifest.bin === "string" ? manifest.bin : (manifest.bin[name] ?? Object.values(manifest.bin)[0]);
  return [name, bin];
}

/** Stops with one sentence when Node is older than the app's tools can run on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (enough) return;
  console.error(
    `Fare Rete needs Node 20.19 or newer (22.12 or newer in the 22 line); this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Installs the packages of the lock file unless they are already there. */
export async function install() {
  const lock = join(ROOT, "package-lock.json");
  const stamp = join(ROOT, "node_modules", ".package-lock.json");
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return true;
  if (existsSync(stamp) && (await lockIsInstalled(lock, stamp))) return true;
  console.log("Installing packages (once) …");
  // Not `npm ci`: it refuses a lock file that lacks other systems' optional binaries, and a registry
  // that had not got them yet when the lock was written leaves them out. This keeps to the lock too.
  const { code } = await run(WINDOWS ? "npm.cmd" : "npm", ["install", "--no-save", "--no-audit", "--no-fund"]);
  return code === 0;
}

async function lockIsInstalled(lock, stamp) {
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  const present = JSON.parse(readFileSync(stamp, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional === true || present[path]?.version === entry.version,
  );
}

const INSTALLED_BROWSERS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];
const BROWSER_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A Chromium to test with: `$CHROME_PATH`, then an installed one, then Playwright's download, then
 * Debian's package where we may install it (root, in CI). `null` when none can be had.
 * @returns {Promise<string | null>}
 */
export async function browser() {
  const told = process.env.CHROME_PATH;
  if (told !== undefined && runnable(told)) return told;
  const found = installedBrowser();
  if (found !== null) return found;
  const downloaded = await playwrightBrowser();
  if (downloaded !== null) return downloaded;
  if (process.env.CI !== undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Debian's chromium …");
    await run("apt-get", ["update", "-qq"], { quiet: true });
    await run("apt-get", ["install", "-y", "-qq", "chromium"], {
      quiet: true,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
    return installedBrowser();
  }
  return null;
}

function installedBrowser() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of INSTALLED_BROWSERS) {
      const path = join(folder, name);
      if (runnable(path)) return path;
    }
  }
  return BROWSER_PLACES.find(runnable) ?? null;
}

async function playwrightBrowser() {
  const { chromium } = await import("playwright-core");
  if (!runnable(chromium.executablePath())) {
    console.log("Downloading a browser for the tests (once) …");
    await tool("playwright-core", ["install", "chromium"], { quiet: true });
  }
  return runnable(chromium.executablePath()) ? chromium.executablePath() : null;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
