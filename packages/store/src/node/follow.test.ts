import assert from "node:assert/strict";
import { test } from "node:test";
import { toChanges } from "../changes.ts";
import { openCommitStore } from "./openCommitStore.ts";
import { temporaryDirectory } from "./temporaryDirectory.testing.ts";

test("a follower learns of commits at once, and leaves before versions are taken back", async (t) => {
  const store = await openCommitStore({ dir: temporaryDirectory(t), stores: ["bank"] });
  t.after(() => store.close());
  store.share();
  const seen: string[] = [];
  const unfollow = store.follow({
    committed: () => seen.push(`committed ${store.version}`),
    async leave() {
      seen.push(`left ${store.version}`);
    },
  });
  const commit = async (value: number) => {
    const changes = toChanges([["a", Uint8Array.of(value)]]);
    store.prepare(store.version + 1, new Map([["bank", changes]]), 1n);
    const durable = store.commit();
    seen.push("asked");
    await durable;
  };
  await commit(1);
  await commit(2);
  await store.rollback(2);
  assert.deepEqual(seen, ["committed 1", "asked", "committed 2", "asked"]);
  await store.rollback(1);
  assert.deepEqual(seen.slice(4), ["left 2", "committed 1"]);
  unfollow();
  await commit(3);
  assert.equal(seen.length, 7);
});
