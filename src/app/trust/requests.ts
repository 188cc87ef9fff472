import type { Answer } from "../../engine/protocol.ts";
import { type MoreRequests, watchRequests } from "../../engine/requests.ts";
import { isTesting } from "./probes.ts";

let requests: MoreRequests = { left: 0, blocked: 0 };
const listeners = new Set<() => void>();

function count(more: MoreRequests): void {
  requests = { left: requests.left + more.left, blocked: requests.blocked + more.blocked };
  for (const listener of listeners) listener();
}

/** Starts counting. Called once, when the page itself is there. */
export function countRequests(): void {
  watchRequests(count, isTesting);
}

/** Counts what this worker asks for too. */
export function countRequestsOf(worker: Worker): Worker {
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.kind === "requests") count(data.more);
  });
  return worker;
}

/** For `useSyncExternalStore`. */
export function subscribeToRequests(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What left, and what the policy refused, since the page was there. */
export const requestsSoFar = (): MoreRequests => requests;
