import { useEffect } from "react";
import type { App } from "../use-app.ts";
import { canLock, idleMinutes } from "./can-lock.ts";

/** Whatever shows that somebody is there. */
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "visibilitychange"] as const;

const LOOK_EVERY_MS = 5000;

/** Locks what is on screen when nobody has touched anything for so long, the sleep of the device and a clock set back included. */
export function useIdleLock(app: Pick<App, "state" | "keeping">): void {
  const minutes = canLock(app) && app.state.phase === "ready" ? idleMinutes(app) : 0;
  const { lock } = app.keeping.deeds;
  useEffect(() => {
    if (minutes === 0) return;
    let last = Date.now();
    const look = (): void => {
      if (Math.abs(Date.now() - last) >= minutes * 60_000) void lock(false);
    };
    const touched = (): void => {
      // Waking the device is no touch that counts.
      look();
      last = Date.now();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    for (const touch of TOUCHES) document.addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const touch of TOUCHES) document.removeEventListener(touch, touched, { capture: true });
    };
  }, [minutes, lock]);
}
