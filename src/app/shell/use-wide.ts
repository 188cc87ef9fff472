import { useMemo, useSyncExternalStore } from "react";

/** Whether the window is at least that many CSS pixels wide. */
export const useWide = (pixels: number): boolean => useMedia(`(min-width: ${pixels}px)`);

/** Whether a media query holds. */
export function useMedia(media: string): boolean {
  const query = useMemo(() => window.matchMedia(media), [media]);
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
}
