import { isOutOfMemory } from "./out-of-memory.ts";
import type { FailureCode } from "./protocol.ts";
import { Refused } from "./reading-desk.ts";
import { KeepingFailure } from "./vault/keeper.ts";

/** The code of anything thrown. */
export function failureOf(reason: unknown): FailureCode {
  if (reason instanceof KeepingFailure || reason instanceof Refused) return reason.code;
  return isOutOfMemory(reason) ? "out-of-memory" : "our-fault";
}
