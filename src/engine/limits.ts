/**
 * How much is ever inflated. Archives may be of any size: only bytes that are wanted count. The
 * limits keep a hostile archive from filling the memory; the largest real files seen are some hundred
 * megabytes.
 */

/** One file at most: 2 GiB. */
export const MAX_ENTRY_BYTES = 2 * 2 ** 30;
/** Everything read since the page was opened or cleared: 8 GiB. */
export const MAX_SESSION_BYTES = 8 * 2 ** 30;

export type Budget = {
  /** A meter for one file: says whether so many more bytes may still be taken. */
  readonly meter: () => (bytes: number) => boolean;
};

/** A budget for a session; smaller limits are for tests. */
export function createBudget(perEntry: number = MAX_ENTRY_BYTES, perSession: number = MAX_SESSION_BYTES): Budget {
  let session = 0;
  return {
    meter: () => {
      let entry = 0;
      return (bytes) => {
        entry += bytes;
        session += bytes;
        return entry <= perEntry && session <= perSession;
      };
    },
  };
}
