import assert from "node:assert/strict";
import { test } from "node:test";
import { LiveStore } from "./liveStore.ts";

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test("an answer is asked for once for all who look, and again after a block", async () => {
  const store = new LiveStore(() => 5);
  let asked = 0;
  const load = async () => ++asked;
  let told = 0;
  const stops = [1, 2].map(() => store.watch("a", load, true, () => told++));
  await settled();
  assert.deepEqual(store.read("a"), { data: 1, at: 5 });
  assert.equal(told, 2);
  store.refresh({ isChanged: true });
  await settled();
  assert.equal(store.read("a").data, 2);
  for (const stop of stops) stop();
  store.refresh({ isChanged: true });
  await settled();
  assert.equal(asked, 2, "nobody looks");
  store.watch("a", load, true, () => undefined);
  await settled();
  assert.equal(asked, 3, "and somebody does again");
});

test("what was known stays when asking fails, and is asked for again", async () => {
  const store = new LiveStore(() => 5);
  let isUp = true;
  const load = async () => {
    if (!isUp) throw new RangeError("down");
    return 1;
  };
  store.watch("a", load, true, () => undefined);
  await settled();
  isUp = false;
  store.refresh({ isChanged: true });
  await settled();
  assert.equal(store.read("a").data, 1);
  assert.ok(store.read("a").error instanceof RangeError);
  isUp = true;
  store.refresh({ isChanged: true });
  await settled();
  assert.deepEqual(store.read("a"), { data: 1, at: 5 });
});

test("an answer that does not change with blocks is asked for once", async () => {
  const store = new LiveStore();
  let asked = 0;
  store.watch(
    "a",
    async () => ++asked,
    false,
    () => undefined,
  );
  await settled();
  store.refresh({ isChanged: true });
  await settled();
  assert.equal(asked, 1);
});

test("an answer that has just come waits for a later block", async () => {
  let now = 10_000;
  const store = new LiveStore(() => now);
  let asked = 0;
  store.watch(
    "a",
    async () => ++asked,
    true,
    () => undefined,
  );
  await settled();
  store.refresh();
  await settled();
  assert.equal(asked, 1);
  now += 2_000;
  store.refresh();
  await settled();
  assert.equal(asked, 2);
});
