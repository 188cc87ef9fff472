/** Requests seen since the last word: those that left, and those the policy refused. */
export type MoreRequests = { readonly left: number; readonly blocked: number };

/** Browsers time a request that was refused like one that left; which it was is known a moment later, in milliseconds. */
const SETTLING_MS = 100;

/**
 * Tells of every request this thread makes from now on; the page and the worker each watch their own.
 * Counted are resource-timing entries, without `blob:` and `data:`, which stay inside, and violations
 * of the page's policy, but for those made to test it. What a thread needed to load is not counted.
 */
export function watchRequests(onMore: (more: MoreRequests) => void, isTesting = (): boolean => false): void {
  const since = performance.now();
  const refused = new Set<string>();
  addEventListener("securitypolicyviolation", (event) => {
    if (event instanceof SecurityPolicyViolationEvent) refused.add(event.blockedURI);
    if (!isTesting()) onMore({ left: 0, blocked: 1 });
  });
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries().filter((entry) => entry.startTime >= since && isOutside(entry));
    if (entries.length === 0) return;
    setTimeout(() => {
      const left = entries.filter(({ name }) => !refused.has(name)).length;
      if (left > 0) onMore({ left, blocked: 0 });
    }, SETTLING_MS);
  });
  observer.observe({ type: "resource" });
}

function isOutside({ name }: PerformanceEntry): boolean {
  return !name.startsWith("blob:") && !name.startsWith("data:");
}
