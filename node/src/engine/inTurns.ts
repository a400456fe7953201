import { setImmediate } from "node:timers/promises";

/** So long does execution keep the thread at a time, in milliseconds; who asks for state waits no longer than that. */
const TURN = 8;

/** Runs steps to their end, and lets the event loop serve others every few milliseconds. */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  let until = performance.now() + TURN;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < until) continue;
    await setImmediate();
    until = performance.now() + TURN;
  }
}
