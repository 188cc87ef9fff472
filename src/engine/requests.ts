/** Requests seen since the last word: those that left, and those the policy refused. */
export type MoreRequests = { readonly left: number; readonly blocked: number };

/**
 * Tells of every request this thread makes from now on; the page and the worker each watch their own.
 * Counted are resource-timing entries, without `blob:` and `data:`, which stay inside, and violations
 * of the page's policy. What a thread needed to load is not counted.
 */
export function watchRequests(onMore: (more: MoreRequests) => void): void {
  const since = performance.now();
  addEventListener("securitypolicyviolation", () => onMore({ left: 0, blocked: 1 }));
  const observer = new PerformanceObserver((list) => {
    const left = list.getEntries().filter((entry) => entry.startTime >= since && isOutside(entry)).length;
    if (left > 0) onMore({ left, blocked: 0 });
  });
  observer.observe({ type: "resource" });
}

function isOutside({ name }: PerformanceEntry): boolean {
  return !name.startsWith("blob:") && !name.startsWith("data:");
}
