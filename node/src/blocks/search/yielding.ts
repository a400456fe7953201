import { setImmediate } from "node:timers/promises";

/** Milliseconds of work between which other work gets its turn. */
const SLICE = 4;

/** Gives other work a turn when enough time has passed since the last one. */
export function createYield(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
