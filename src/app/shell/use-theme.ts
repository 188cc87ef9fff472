import { useSyncExternalStore } from "react";
import { useLayoutEffect } from "react";
import type { Theme } from "../state/state.ts";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** Day or night as it is shown now: the person's choice, or the device's. */
export function useShownTheme(theme: Theme): "light" | "dark" {
  const device = useSyncExternalStore(subscribe, () => dark.matches);
  return theme === "system" ? (device ? "dark" : "light") : theme;
}

/** Writes it on the page, where the style sheets look. */
export function useTheme(theme: Theme): void {
  const shown = useShownTheme(theme);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = shown;
  }, [shown]);
}
