import { type RefObject, useEffect, useState } from "react";

/** Whether an element fills the screen, and how to turn that; `null` where the browser cannot (phones of some makes). */
export function useFullScreen(element: RefObject<HTMLElement | null>): readonly [boolean, (() => void) | null] {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement === element.current && element.current !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, [element]);
  if (!document.fullscreenEnabled) return [false, null];
  const turn = async (): Promise<void> => {
    try {
      await (full ? document.exitFullscreen() : element.current?.requestFullscreen());
    } catch {
      setFull(false);
    }
  };
  return [full, () => void turn()];
}
