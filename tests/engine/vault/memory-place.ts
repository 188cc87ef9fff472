import type { Drawer, Drawers, Place } from "../../../src/engine/vault/place.ts";

/** A place in memory that can be looked into, spoilt and filled up. */
export class MemoryPlace implements Place {
  drawers: [ArrayBuffer | undefined, ArrayBuffer | undefined] = [undefined, undefined];
  /** Thrown by the next puttings. */
  refusal: Error | null = null;
  /** Puttings wait for this. */
  gate: Promise<void> = Promise.resolve();
  puts = 0;

  look = (): Promise<Drawers> => Promise.resolve([...this.drawers]);

  put = async (sealed: ArrayBuffer, choose: (drawers: Drawers) => Drawer | null): Promise<Drawers> => {
    await this.gate;
    if (this.refusal !== null) throw this.refusal;
    const before: Drawers = [...this.drawers];
    const chosen = choose(before);
    if (chosen !== null) {
      this.drawers[chosen] = sealed.slice(0);
      this.puts++;
    }
    return before;
  };

  destroy = (): Promise<void> => {
    this.drawers = [undefined, undefined];
    return Promise.resolve();
  };
}
