import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { DEFAULT_PRODUCTION } from "./productionOptions.ts";
import { Scheduler } from "./scheduler.ts";

test("a block that becomes due while nobody looks is made all the same", async (t) => {
  const production = { ...DEFAULT_PRODUCTION, onTx: false, emptyBlocks: true, intervalMs: 5 };
  const scheduler = new Scheduler({ production, hasTxs: () => false }, false);
  scheduler.decided();
  // Each look at the clock comes 3 ms after the one before: not due at the first, due at the second.
  let now = performance.now();
  const clock = mock.method(performance, "now", () => (now += 3));
  t.after(() => clock.mock.restore());
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("never"), 1000).unref());
  assert.equal(await Promise.race([scheduler.next(), late]), "time");
});

test("without empty blocks a due block waits for transactions", async () => {
  let hasTxs = false;
  const production = { ...DEFAULT_PRODUCTION, onTx: true, emptyBlocks: false, intervalMs: 1 };
  const scheduler = new Scheduler({ production, hasTxs: () => hasTxs }, false);
  scheduler.decided();
  const next = scheduler.next();
  const idle = new Promise<string>((resolve) => setTimeout(() => resolve("idle"), 20));
  assert.equal(await Promise.race([next, idle]), "idle");
  hasTxs = true;
  scheduler.wake();
  assert.equal(await next, "tx");
});
