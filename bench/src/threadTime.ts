import { readFileSync } from "node:fs";

const SCHEDULED = "/proc/self/schedstat";

/**
 * Milliseconds for which the main thread was on a processor, which is what its work costs on a machine that is shared;
 * the clock where the system does not tell.
 */
export function threadTime(): number {
  try {
    return Number(readFileSync(SCHEDULED, "latin1").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
