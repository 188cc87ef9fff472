/**
 * What the database, the lock and the channel of a kept network are called, by its number from 1. It is the origin's
 * own, and says nothing of anyone.
 */
export const boxName = (box: number): string => (box === 1 ? "fare-rete" : `fare-rete-${box}`);
