import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Megabytes of heap that are really in use: the collector has run first. */
export function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1e6;
}
