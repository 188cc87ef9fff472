/** A string, array or buffer beyond what the engine can hold throws a `RangeError` that says so. */
export const isOutOfMemory = (reason: unknown): boolean =>
  reason instanceof RangeError && /memory|allocation|invalid (?:string|array|typed)/i.test(reason.message);
