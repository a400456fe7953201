import type { RequestWatcher } from "../telemetry/requestMetrics.ts";

/** Milliseconds after which what was seen is handed over. */
const INTERVAL = 500;

type Seen = Parameters<RequestWatcher>;

/** Hands over what a watcher is told many requests at a time. */
export function inBatches(handOver: (requests: readonly Seen[]) => void): RequestWatcher {
  let seen: Seen[] = [];
  const flush = () => {
    const requests = seen;
    seen = [];
    handOver(requests);
  };
  return (...request) => {
    if (seen.push(request) === 1) setTimeout(flush, INTERVAL).unref();
  };
}
