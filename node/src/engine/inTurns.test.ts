import assert from "node:assert/strict";
import { test } from "node:test";
import { inTurns } from "./inTurns.ts";

function* busy(steps: number, milliseconds: number): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("others have their turn while long work goes on, and short work is done at once", async () => {
  let turns = 0;
  const count = () => {
    turns++;
    waiting = setImmediate(count);
  };
  let waiting = setImmediate(count);
  assert.equal(await inTurns(busy(20, 5)), "done");
  clearImmediate(waiting);
  assert.ok(turns >= 5, `${turns} turns`);
  const short = inTurns(busy(3, 0));
  let isDone = false;
  void short.then(() => {
    isDone = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  assert.ok(isDone, "without leaving the event loop");
});

test("what fails in a step fails as a whole", async () => {
  const failing = function* (): Generator<undefined, never> {
    yield;
    throw new RangeError("no");
  };
  await assert.rejects(inTurns(failing()), RangeError);
});
