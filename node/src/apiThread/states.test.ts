/** A thread that answers has what was committed as soon as anybody can know of it. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { MessageChannel } from "node:worker_threads";
import { openCommitStore } from "@milkyway/store/node";
import type { StateMessage } from "./messages.ts";
import { StatePublisher } from "./statePublisher.ts";
import { StateReader } from "./stateReader.ts";

const refuse = (error: unknown) => assert.fail(String(error));

async function openStore(t: TestContext) {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-states-"));
  const store = await openCommitStore({ dir, stores: ["bank"], retain: 0 });
  t.after(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const commit = (value: number) => {
    const changes = { keys: ["a"], values: [Uint8Array.of(value)] };
    store.prepare(store.version + 1, new Map([["bank", changes]]), 1n);
    return store.commit();
  };
  return { store, commit };
}

test("a state is there without a turn of the event loop, and gone when it is taken back", async (t) => {
  const { store, commit } = await openStore(t);
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  const publisher = new StatePublisher(store, (message) => port1.postMessage(message), refuse);
  let states = 0;
  const reader = new StateReader({ port: port2, counter: publisher.counter }, (sequence) =>
    publisher.taken(sequence),
  );
  reader.onState = () => {
    states++;
  };
  store.follow(publisher);
  assert.equal(reader.has(undefined), false);
  for (let i = 1; i <= 5; i++) {
    const durable = commit(i);
    assert.ok(reader.has(undefined));
    assert.ok(reader.has(BigInt(i)));
    assert.equal(reader.has(BigInt(i - 1)), false);
    assert.equal(reader.has(BigInt(i + 1)), false);
    assert.deepEqual(reader.store.view().store("bank").get("a"), Uint8Array.of(i));
    await durable;
  }
  assert.equal(states, 5);
  await store.rollback(2);
  assert.ok(reader.has(2n));
  assert.deepEqual(reader.store.view().store("bank").get("a"), Uint8Array.of(2));
  const left = publisher.leave();
  assert.equal(reader.has(undefined), false);
  await left;
  await setImmediate();
});

test("a thread that does not take states up is told of the last one when it does", async (t) => {
  const { store, commit } = await openStore(t);
  const told: StateMessage[] = [];
  const publisher = new StatePublisher(store, (message) => told.push(message), refuse);
  store.follow(publisher);
  for (let i = 1; i <= 50; i++) await commit(i);
  assert.equal(told.length, 32);
  assert.equal(publisher.counter[0], 50);
  publisher.taken(32);
  assert.equal(told.length, 33);
  assert.deepEqual([told[32]?.sequence, told[32]?.update?.commit.version], [51, 50]);
  assert.equal(publisher.counter[0], 51);
  const left = publisher.leave();
  publisher.close();
  await left;
  await commit(51);
  assert.equal(told.length, 34);
});

test("a state that cannot be told stops nobody who commits it, and is not missed", async (t) => {
  const { store, commit } = await openStore(t);
  const failures: unknown[] = [];
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  const post = (message: StateMessage) => {
    if (message.update?.commit.version === 2) throw new Error("no memory");
    port1.postMessage(message);
  };
  const publisher = new StatePublisher(store, post, (error) => failures.push(`${error}`));
  const reader = new StateReader({ port: port2, counter: publisher.counter }, () => {});
  store.follow(publisher);
  await commit(1);
  assert.ok(reader.has(undefined));
  await commit(2);
  assert.equal(reader.has(undefined), false);
  await commit(3);
  publisher.taken(1);
  assert.equal(reader.has(undefined), false);
  assert.deepEqual(failures, ["Error: no memory"]);
});
