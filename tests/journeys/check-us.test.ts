import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withoutPolicy } from "../support/altered-page.ts";
import { BUILT, axe, fromDisk, launch, type Host, hostBuilt } from "../support/browser.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, visit } from "../support/visit.ts";

const folder = mkdtempSync(join(tmpdir(), "fare-rete-"));
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the checks and gives what the page says of each, `true` for good. */
async function checked(journey: Visit): Promise<ReadonlyMap<string, boolean>> {
  const { page } = journey;
  const { checking } = said(journey);
  await goTo(journey, "check-us");
  await page.getByRole("button", { name: checking.run, exact: true }).click();
  await page.getByRole("button", { name: checking.again, exact: true }).waitFor();
  const lines = await page.locator(".proof").allInnerTexts();
  return new Map(
    Object.entries(checking.checks).map(([name, words]) => {
      const line = lines.find((text) => text.endsWith(words));
      if (line === undefined) throw new Error(`nothing is said of ${name}`);
      return [name, line.startsWith(checking.ok)];
    }),
  );
}

describe.each(["a host", "the disk"] as const)("the page checked by itself, from %s", (from) => {
  test("finds everything as promised, asks for nothing, and counts none of its tries", async () => {
    const journey = await visit(browser, "it", { address: from === "a host" ? host.address : fromDisk().address });
    const { page } = journey;
    expect([...(await checked(journey))].filter(([, ok]) => !ok)).toEqual([]);
    expect(journey.violations.length).toBeGreaterThanOrEqual(8);
    expect(await axe(page)).toEqual([]);
    await goTo(journey, "about");
    expect(await page.locator(".about-count").innerText()).toBe(said(journey).about.count(0, 0));
    await journey.context.close();
  });
});

test("a copy whose policy is taken away, or loosened, is told of in red", async () => {
  const built = readFileSync(BUILT, "utf8");
  const red = async (name: string, page: string): Promise<readonly string[]> => {
    const path = join(folder, name);
    writeFileSync(path, page);
    const journey = await visit(browser, "en", { address: pathToFileURL(path).href });
    const bad = [...(await checked(journey))].filter(([, ok]) => !ok).map(([check]) => check);
    expect(await journey.page.locator(".proof-bad").count()).toBe(bad.length);
    await journey.page.getByText(said(journey).checking.bad(bad.length), { exact: true }).waitFor();
    await journey.context.close();
    return bad;
  };
  const probes = ["fetch", "xhr", "socket", "beacon", "image", "worker", "eval", "markup"];
  expect(await red("open.html", withoutPolicy(built))).toEqual(expect.arrayContaining(["policy", ...probes]));
  expect(await red("loose.html", built.replace("img-src data: blob:", "img-src *"))).toEqual(
    expect.arrayContaining(["policy", "image"]),
  );
});
