import type { FailureCode } from "./protocol.ts";
import { Refused } from "./reading-desk.ts";
import { KeepingFailure } from "./vault/keeper.ts";

/** The code of anything thrown. A string, array or buffer beyond what the engine can hold throws a `RangeError` that says so. */
export function failureOf(reason: unknown): FailureCode {
  if (reason instanceof KeepingFailure || reason instanceof Refused) return reason.code;
  const full = reason instanceof RangeError && /memory|allocation|invalid (?:string|array|typed)/i.test(reason.message);
  return full ? "out-of-memory" : "our-fault";
}
