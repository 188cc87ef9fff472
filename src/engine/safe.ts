/**
 * Imported first by the worker, so that nothing later in it can reach out: the doors to the network
 * are taken off before any other module runs. The page's policy forbids them too; this holds even
 * where a policy is missing.
 */
export const DOORS: readonly string[] = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "importScripts",
  "Worker",
  "SharedWorker",
];

for (const door of DOORS) {
  if (door in globalThis) {
    Object.defineProperty(globalThis, door, { value: undefined, configurable: true, writable: false });
  }
}
