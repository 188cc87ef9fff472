import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any screen has between two things. */
const MOST_STOPS = 90;

/** Presses Tab (or Shift and Tab) until the focus is on that element; every stop on the way must show itself. */
export async function tabTo(page: Page, to: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const hidden: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const why = await page.evaluate(unseen);
    if (why !== null) hidden.push(why);
    if (await holdsFocus(to)) {
      expect(hidden).toEqual([]);
      return;
    }
  }
  throw new Error(`${MOST_STOPS} presses of ${key} do not reach ${to.toString()}`);
}

export const holdsFocus = async (what: Locator): Promise<boolean> =>
  (await what.count()) === 1 && (await what.evaluate((element) => element === document.activeElement));

/** Why a person who sees the page does not see where the focus is; `null` when they do. */
function unseen(): string | null {
  const focused = document.activeElement;
  // Past the last stop the focus is for a moment in the browser's own bar.
  if (focused === null || focused === document.body) return null;
  const name = `${focused.tagName} “${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").slice(0, 40)}”`;
  const isDrawn = (element: Element | null): boolean => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  };
  // A radio button may wear its outline on the words beside it.
  if (!isDrawn(focused) && !isDrawn(focused.nextElementSibling)) return `${name} has no outline`;
  const beside = focused.nextElementSibling;
  const shown = beside !== null && isDrawn(beside) ? beside : focused;
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const there = document.elementFromPoint(x, y);
  if (there === null) return `${name} lies outside the window`;
  return shown.contains(there) || there.contains(shown) ? null : `${name} is covered by ${there.tagName}`;
}
