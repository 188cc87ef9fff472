import type { Page } from "playwright-core";

/**
 * A real drop of files from the disk on the middle of the window: the browser's own drag events
 * with real files, not events made by a script.
 */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 800, height: 600 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: size.width / 2, y: size.height / 2, data };
  await session.send("Input.dispatchDragEvent", { type: "dragEnter", ...at });
  await session.send("Input.dispatchDragEvent", { type: "dragOver", ...at });
  await session.send("Input.dispatchDragEvent", { type: "drop", ...at });
  await session.detach();
}
