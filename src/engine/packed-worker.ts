import { unpackLzma } from "./lzma.ts";

/**
 * A worker from its code, packed with LZMA and written in base 64 by the build. It is opened once, when the first one
 * starts; one that is stopped and started again comes from the same address.
 */
export function workerOf(packed: string): new () => Worker {
  let address: string | null = null;
  const open = (): string => {
    const bytes = unpackLzma(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
    return URL.createObjectURL(new Blob([bytes], { type: "text/javascript;charset=utf-8" }));
  };
  return class extends Worker {
    constructor() {
      address ??= open();
      super(address);
    }
  };
}
