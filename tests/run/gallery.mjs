/**
 * `npm run gallery`: photographs the six views of the map in the built app, with the invented person, for the README
 * (`fixtures/pictures/view-*.jpg`). Needs a build and a browser, as the journeys do.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { browser as findBrowser, install, requireNode, ROOT, tool } from "./steps.mjs";

requireNode();
if (!(await install())) process.exit(1);
const executablePath = await findBrowser();
if (executablePath === null) {
  console.error("No browser to photograph with: install Chromium or Chrome, or name one in CHROME_PATH.");
  process.exit(1);
}
const { code } = await tool("vite", ["build"], { quiet: true });
if (code !== 0) process.exit(code);
const { chromium } = await import("playwright-core");
const browser = await chromium.launch({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ],
});
const address = pathToFileURL(join(ROOT, "dist", "index.html")).href;
for (const [at, view] of ["circles", "bridges", "weak", "dormant", "without", "purpose"].entries()) {
  const isNight = at % 2 === 1;
  const context = await browser.newContext({
    viewport: { width: 1320, height: 860 },
    colorScheme: isNight ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${address}?lang=en&day=2026-11-23&seed=1#${view}`);
  await page.getByRole("button", { name: "See an example", exact: true }).click();
  await page.locator(".map-stage[data-renderer=webgl]").waitFor();
  if (view === "purpose") await page.locator(".mapped-purpose input").fill("insegnante");
  await page.waitForTimeout(2500);
  const path = join(ROOT, "fixtures", "pictures", `view-${view}.jpg`);
  await page.locator(".map-frame").screenshot({ path, type: "jpeg", quality: 84 });
  console.log(path.slice(ROOT.length));
  await context.close();
}
await browser.close();
