declare global {
  /** What the opener leaves for the page: the app's parts as they run, and the worker's code, opened when first asked for. */
  // oxlint-disable-next-line no-var -- the only way to declare a global
  var packedCode: { readonly parts: () => readonly string[]; readonly worker: () => Uint8Array<ArrayBuffer> };
}

let address: string | null = null;

/** The worker. Its code is opened once; one that is stopped and started again comes from the same address. */
export class EngineWorker extends Worker {
  constructor() {
    address ??= URL.createObjectURL(new Blob([packedCode.worker()], { type: "text/javascript;charset=utf-8" }));
    super(address);
  }
}
