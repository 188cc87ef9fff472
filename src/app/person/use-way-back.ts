import { useEffect } from "react";

/** Escape closes the panel, and the focus returns to where it was before. */
export function useWayBack(select: (person: null) => void): void {
  useEffect(() => {
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent): void => {
      // A dialog over the panel takes its own Escape.
      if (event.key === "Escape" && !event.defaultPrevented) select(null);
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
      // The list may be on its way back into the page.
      requestAnimationFrame(() => {
        const still = before instanceof HTMLElement && before.isConnected && before !== document.body;
        const target = still ? before : document.querySelector<HTMLElement>(".grid");
        if (document.activeElement === document.body) target?.focus({ preventScroll: true });
      });
    };
  }, [select]);
}
