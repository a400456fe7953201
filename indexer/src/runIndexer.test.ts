import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { runIndexer } from "./runIndexer.ts";
import { FakeChain } from "./testing/fakeChain.ts";

test("a database that is down is told of, shown in the status and waited for", async () => {
  const warned = new EventTarget();
  const heard = once(warned, "warned");
  const indexer = runIndexer({
    source: new FakeChain(),
    place: { url: "postgres://nobody@127.0.0.1:1/none", folder: "" },
    periodMs: 1000,
    log: { info: () => {}, warn: () => warned.dispatchEvent(new Event("warned")) },
  });
  await heard;
  const status = await indexer.answer("/status", "");
  assert.equal(status.status, 200);
  const { state, error } = JSON.parse(status.body) as { state: string; error: string };
  assert.equal(state, "failed");
  assert.match(error, /ECONNREFUSED/);
  assert.equal((await indexer.answer("/value", "")).status, 503);
  await indexer.close();
});
