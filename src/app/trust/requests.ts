/** What the page can know of its own traffic since it finished loading. */
export type Requests = {
  /** Requests that left: resource-timing entries, without `blob:` and `data:`, which stay inside. */
  readonly left: number;
  /** Attempts the page's policy refused. */
  readonly blocked: number;
};

let requests: Requests = { left: 0, blocked: 0 };
const listeners = new Set<() => void>();

function count(more: Partial<Requests>): void {
  requests = { left: requests.left + (more.left ?? 0), blocked: requests.blocked + (more.blocked ?? 0) };
  for (const listener of listeners) listener();
}

function isOutside(entry: PerformanceEntry): boolean {
  return !entry.name.startsWith("blob:") && !entry.name.startsWith("data:");
}

/** Starts counting. Called once, when the page itself is there: what it needed to load is not counted. */
export function watchRequests(): void {
  const loaded = performance.now();
  document.addEventListener("securitypolicyviolation", () => count({ blocked: 1 }));
  const observer = new PerformanceObserver((list) => {
    const left = list.getEntries().filter((entry) => entry.startTime >= loaded && isOutside(entry)).length;
    if (left > 0) count({ left });
  });
  observer.observe({ type: "resource" });
}

/** For `useSyncExternalStore`. */
export function subscribeToRequests(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const requestsSoFar = (): Requests => requests;
