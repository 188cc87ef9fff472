import { useMemo, useSyncExternalStore } from "react";

/** Whether the window is at least that many CSS pixels wide. */
export function useWide(pixels: number): boolean {
  const query = useMemo(() => window.matchMedia(`(min-width: ${pixels}px)`), [pixels]);
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
}
