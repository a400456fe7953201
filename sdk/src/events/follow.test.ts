import assert from "node:assert/strict";
import { test } from "node:test";
import { TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { createClient } from "../client.ts";
import { FakeNode } from "../testing/fakeNode.ts";
import { attributesOf } from "./eventsOf.ts";
import { followTxs } from "./follow.ts";

const txOf = (index: number) =>
  TxRaw.encode({
    bodyBytes: new Uint8Array([index]),
    authInfoBytes: new Uint8Array(),
    signatures: [],
  });

async function take(node: FakeNode, count: number, from?: bigint): Promise<string[]> {
  const found: string[] = [];
  const options = from === undefined ? {} : { from };
  for await (const { hash } of followTxs(createClient(node), "", { ...options, retryMs: 1 })) {
    found.push(Buffer.from(hash).toString("hex"));
    if (found.length === count) break;
  }
  return found;
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2));
}

test("transactions of the past and of the future come once each and in order", async () => {
  const node = new FakeNode();
  for (let i = 0; i < 130; i++) node.land(txOf(i));
  const taken = take(node, 140, 1n);
  for (let i = 130; i < 140; i++) {
    await pause();
    node.mempool = [txOf(i)];
    node.makeBlock();
  }
  assert.equal(new Set(await taken).size, 140);
});

test("gaps are filled when the node was away and the connection was lost", async () => {
  const node = new FakeNode();
  const taken = take(node, 6, 1n);
  for (let i = 0; i < 6; i++) {
    await pause();
    node.before = i % 2 === 0 ? FakeNode.away : () => {};
    node.mempool = [txOf(i)];
    node.makeBlock();
    for (const listener of node.listeners) listener.onEnd("gone");
  }
  node.before = () => {};
  assert.equal(new Set(await taken).size, 6);
});

test("what the index does not have yet is waited for", async () => {
  const node = new FakeNode();
  for (let i = 0; i < 3; i++) node.land(txOf(i));
  let looks = 0;
  node.unindexed = () => (looks++ < 5 ? 2 : 0);
  assert.equal((await take(node, 3, 1n)).length, 3);
  assert.ok(looks > 5);
});

test("the sequence ends when it is told to", async () => {
  const node = new FakeNode();
  const end = new AbortController();
  const all: unknown[] = [];
  const followed = (async () => {
    const options = { signal: end.signal, retryMs: 1 };
    for await (const tx of followTxs(createClient(node), "", options)) all.push(tx);
  })();
  await pause();
  end.abort();
  await followed;
  assert.deepEqual(all, []);
});

test("attributes are read by key", () => {
  const attributes = [
    { key: "a", value: "1" },
    { key: "a", value: "2" },
  ];
  assert.deepEqual(attributesOf({ type: "t", attributes }), { a: "2" });
});
