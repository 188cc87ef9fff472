import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly license?: string;
};
type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const lock: { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

const where = (is: (entry: Entry) => boolean): readonly string[] =>
  packages.filter(([, entry]) => is(entry)).map(([path]) => path);

test("every package is pinned by a sha512, comes from one place over https, and runs nothing when it is installed", () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(where(({ integrity = "" }) => !integrity.startsWith("sha512-"))).toEqual([]);
  expect(where(({ hasInstallScript, link }) => hasInstallScript === true || link === true)).toEqual([]);
  const hosts = new Set(
    packages.flatMap(([, { resolved }]) => (resolved === undefined ? [] : [new URL(resolved).host])),
  );
  expect(hosts.size).toBeLessThanOrEqual(1);
  expect(where(({ resolved = "https:" }) => !resolved.startsWith("https:"))).toEqual([]);
  expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
});

test("versions are exact, and the lock holds those", () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("what is shipped is under licences that let anyone pass it on", () => {
  const free = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "OFL-1.1"]);
  const shipped = packages.filter(([, entry]) => !("dev" in entry));
  expect(shipped.filter(([, { license = "" }]) => !free.has(license)).map(([path]) => path)).toEqual([]);
});
