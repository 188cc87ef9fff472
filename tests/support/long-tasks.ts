import type { Page } from "playwright-core";

/** What `watchLongTasks` leaves in the page: tasks of over 50 ms, with when they began, milliseconds. */
export type LongTasks = { tasks: { from: number; took: number }[] };

/** From now on the page remembers every long task. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as LongTasks;
    kept.tasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.tasks.push({ from: entry.startTime, took: entry.duration });
    }).observe({ type: "longtask" });
  });
}
