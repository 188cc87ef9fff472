import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "fare-rete-rebuild-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCES = [
  "src",
  "fixtures",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Builds a copy of the checkout somewhere else, its files of another day, on another clock and in another language. */
async function rebuilt(name: string, day: Date, env: Readonly<Record<string, string>>): Promise<string> {
  const copy = join(folder, name, "fare rete");
  mkdirSync(copy, { recursive: true });
  for (const source of SOURCES) cpSync(join(root, source), join(copy, source), { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: "utf8" })) utimesSync(join(copy, path), day, day);
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: copy,
    // The tests' own mode would build another page.
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  expect(readdirSync(join(copy, "dist")).toSorted()).toEqual(["index.html", "index.html.sha256"]);
  return sha256(readFileSync(join(copy, "dist/index.html")));
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("two builds in two places, on two clocks, give the same bytes", async () => {
  const here = await rebuilt("a", new Date("2001-02-03"), { TZ: "Pacific/Kiritimati", LC_ALL: "it_IT.UTF-8" });
  const there = await rebuilt("a much longer path/b", new Date("2026-07-08"), { TZ: "America/St_Johns", LC_ALL: "C" });
  process.stdout.write(`built twice: sha256 ${here}\n`);
  expect(there).toBe(here);
});

test("no package we ship has a fault the registry knows of (skipped where it does not answer)", ({ skip }) => {
  const npm = join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const { stdout } = spawnSync(process.execPath, [npm, "audit", "--omit=dev", "--json"], { timeout: 60_000 });
  let told: { readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> } } = {};
  try {
    told = JSON.parse(stdout?.toString() ?? "");
  } catch {
    skip("npm gave no answer");
  }
  if (told.metadata === undefined) skip("the registry answers no audit");
  expect(told.metadata?.vulnerabilities["total"]).toBe(0);
});
