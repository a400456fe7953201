import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { createPrivateKey } from "@milkyway/crypto";
import fc from "fast-check";
import { createClient } from "../client.ts";
import { Refused, RpcError, SdkError } from "../errors/sdkError.ts";
import { keySigner } from "../signers/keySigner.ts";
import { FakeNode, sequenceOf } from "../testing/fakeNode.ts";
import { message } from "./message.ts";
import { createSender, type SenderOptions } from "./sender.ts";

const SIGNER = keySigner(createPrivateKey("secp256k1", new Uint8Array(32).fill(1)));
const MESSAGES = [message(MsgSend, { fromAddress: SIGNER.address, toAddress: SIGNER.address })];
const GAS = { gas: 100_000n };

function setUp(options: SenderOptions = {}) {
  const node = new FakeNode();
  const sender = createSender(createClient(node), SIGNER, { pollMs: 1, ...options });
  return { node, sender };
}

/** Makes blocks until a promise is settled. */
async function withBlocks<T>(node: FakeNode, work: Promise<T>, most?: number): Promise<T> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  work.then(end, end);
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    node.makeBlock(most);
  }
  return work;
}

function assertOnceEach(node: FakeNode, count: number): void {
  const sequences = node.landed.map(({ tx }) => sequenceOf(tx));
  assert.deepEqual(
    sequences,
    Array.from({ length: count }, (_, i) => BigInt(i)),
  );
}

async function submitAll(sender: ReturnType<typeof setUp>["sender"], count: number) {
  const sent = await Promise.all(
    Array.from({ length: count }, (_, i) => sender.submit(MESSAGES, { ...GAS, memo: `${i}` })),
  );
  return Promise.all(sent.map(({ landed }) => landed));
}

test("many transactions land in the order of the calls", async () => {
  const { node, sender } = setUp();
  const landed = await withBlocks(node, submitAll(sender, 60), 7);
  assertOnceEach(node, 60);
  assert.equal(new Set(landed.map(({ hash }) => toHex(hash))).size, 60);
});

test("gas is estimated on top of what is under way, with a margin", async () => {
  const { node, sender } = setUp({ gasPrice: "0.01umilk", gasMargin: 1500n });
  const first = await sender.submit(MESSAGES);
  const second = await sender.submit(MESSAGES);
  assert.equal(second.sequence, 1n);
  await withBlocks(node, Promise.all([first.landed, second.landed]));
  assertOnceEach(node, 2);
});

test("what the node lost is handed over again, in order", async () => {
  const { node, sender } = setUp();
  const all = submitAll(sender, 20);
  while (node.mempool.length < 20) await new Promise((resolve) => setTimeout(resolve, 1));
  node.makeBlock(5);
  node.mempool = [];
  await withBlocks(node, all, 4);
  assertOnceEach(node, 20);
});

test("a transaction waits for others that the node lost", async () => {
  const { node, sender } = setUp({ pollMs: 20 });
  const first = await sender.submit(MESSAGES, GAS);
  node.mempool = [];
  const second = await sender.submit(MESSAGES);
  await withBlocks(node, Promise.all([first.landed, second.landed]));
  assertOnceEach(node, 2);
});

test("a node that goes away and comes back delays, and no more", async () => {
  const { node, sender } = setUp();
  let left = 25;
  const all = submitAll(sender, 10);
  node.before = () => {
    if (left-- > 0) FakeNode.away();
  };
  await withBlocks(node, all, 3);
  assertOnceEach(node, 10);
});

test("a transaction that landed although its answer was lost counts", async () => {
  const { node, sender } = setUp();
  let isFirst = true;
  node.after = (method) => {
    if (method !== "broadcast_tx_sync" || !isFirst) return;
    isFirst = false;
    node.makeBlock();
    FakeNode.away();
  };
  const { landed } = await sender.submit(MESSAGES, GAS);
  assert.equal((await landed).code, 0);
  assertOnceEach(node, 1);
});

test("a refused check is told, and leaves the sequence free", async () => {
  const { node, sender } = setUp();
  node.check = () => ({ code: 5, codespace: "sdk", log: "insufficient funds" });
  await assert.rejects(sender.submit(MESSAGES, GAS), (error) => {
    assert.ok(error instanceof Refused);
    assert.equal(error.hint, "Send less, or get more of the coin first.");
    return true;
  });
  node.check = () => ({});
  await withBlocks(node, sender.send(MESSAGES, GAS));
  assertOnceEach(node, 1);
});

test("a refusal when it is handed over again is told, and what comes next fills the gap", async () => {
  const { node, sender } = setUp();
  const first = await sender.submit(MESSAGES, { ...GAS, memo: "first" });
  const second = await sender.submit(MESSAGES, { ...GAS, memo: "second" });
  node.mempool = [];
  node.check = (tx) =>
    sequenceOf(tx) === 0n ? { code: 5, codespace: "sdk", log: "insufficient funds" } : {};
  await assert.rejects(first.landed, Refused);
  node.check = () => ({});
  const third = await sender.submit(MESSAGES, { ...GAS, memo: "third" });
  assert.equal(third.sequence, 0n);
  await withBlocks(node, Promise.all([second.landed, third.landed]));
  assertOnceEach(node, 2);
});

test("a sequence that another program took is told", async () => {
  const { node, sender } = setUp();
  const { landed } = await sender.submit(MESSAGES, GAS);
  const [other] = node.mempool.splice(0);
  assert.ok(other !== undefined);
  node.land(new Uint8Array([...other, 0x7a, 0]));
  await assert.rejects(landed, /another transaction of .+ took the sequence 0/);
});

test("the sequence of another program's transaction is taken up", async () => {
  const { node, sender } = setUp();
  await withBlocks(node, sender.send(MESSAGES, GAS));
  node.sequence = 5n;
  const { sequence, landed } = await sender.submit(MESSAGES, GAS);
  assert.equal(sequence, 5n);
  await withBlocks(node, landed);
});

test("what does not land in time is given up, and its sequence is used for the next", async () => {
  const { node, sender } = setUp({ timeoutMs: 50 });
  const { landed } = await sender.submit(MESSAGES, GAS);
  await assert.rejects(landed, (error) => {
    assert.ok(error instanceof SdkError);
    assert.match(error.message, /did not land in time/);
    assert.match(error.hint ?? "", /look for its hash/);
    return true;
  });
  node.mempool = [];
  const next = await sender.submit(MESSAGES, GAS);
  assert.equal(next.sequence, 0n);
  await withBlocks(node, next.landed);
});

test("a node that never answers again is not waited for without end", async () => {
  const { node, sender } = setUp({ timeoutMs: 20 });
  node.before = (method) => {
    if (method === "broadcast_tx_sync") FakeNode.away();
  };
  await assert.rejects(sender.submit(MESSAGES, GAS), /did not answer when it was handed/);
});

test("an error that waiting does not mend is told at once", async () => {
  const { node, sender } = setUp();
  node.before = (method) => {
    if (method === "broadcast_tx_sync")
      throw new RpcError(-32603, "Internal error", "Tx too large. Max size is 1");
  };
  await assert.rejects(sender.submit(MESSAGES, GAS), /too large/);
});

test("a transaction that failed in its block is told, also to nobody", async () => {
  const { node, sender } = setUp();
  const { landed } = await sender.submit(MESSAGES, GAS);
  const [tx] = node.mempool.splice(0);
  assert.ok(tx !== undefined);
  node.land(tx, 5);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await assert.rejects(landed, Refused);
});

test("whatever a node does, nothing lands twice and nothing is left out", async () => {
  const act = fc.constantFrom("block", "small", "lose", "away", "deaf", "none");
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const { node, sender } = setUp();
      const all = submitAll(sender, 12);
      for (const each of acts) {
        node.before = each === "away" ? FakeNode.away : () => {};
        node.after = each === "deaf" ? FakeNode.away : () => {};
        if (each === "lose") node.mempool = [];
        if (each === "block") node.makeBlock();
        if (each === "small") node.makeBlock(2);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      node.before = node.after = () => {};
      await withBlocks(node, all);
      assertOnceEach(node, 12);
      const memos = new Set(node.landed.map(({ tx }) => toHex(tx)));
      assert.equal(memos.size, 12);
    }),
    { numRuns: 25 },
  );
});
