import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";
import { counterTx } from "../../testing/counterApp.ts";
import { startTestEngine } from "../../testing/testEngine.ts";
import { EngineError } from "../engineError.ts";
import type { EngineEvent } from "./engineEvent.ts";
import { DEFAULT_SUBSCRIPTIONS, EventBus } from "./eventBus.ts";
import type { Subscription } from "./subscription.ts";

async function take(subscription: Subscription, count: number): Promise<EngineEvent[]> {
  const events: EngineEvent[] = [];
  while (events.length < count) {
    const message = await subscription.next();
    if (message === undefined) break;
    events.push(message.event);
  }
  return events;
}

test("subscribers hear of blocks, transactions, validators and rounds", async (t) => {
  const { engine } = await startTestEngine(t);
  const listen = (query: string) => engine.subscribe(query, query);
  const blocks = listen("tm.event='NewBlock'");
  const headers = listen("tm.event='NewBlockHeader' AND tm.event EXISTS");
  const blockEvents = listen("tm.event='NewBlockEvents' AND block.number=2");
  const own = listen("tm.event='Tx' AND message.sender='ann'");
  const hash = toHex(sha256(counterTx("bob", 0))).toUpperCase();
  const byHash = listen(`tm.event='Tx' AND tx.hash='${hash}' AND tx.height>0`);
  const updates = listen("tm.event='ValidatorSetUpdates'");
  const rounds = listen("tm.event='NewRound'");
  const votes = listen("tm.event='Vote'");
  const proposals = listen("tm.event='CompleteProposal'");
  await engine.broadcastTxSync(counterTx("ann", 0, "power:1:12"));
  await engine.broadcastTxSync(counterTx("bob", 0));
  await engine.mine(2);
  const [first, second] = await take(blocks, 2);
  assert.ok(first?.type === "NewBlock" && second?.type === "NewBlock");
  assert.deepEqual(first.blockId, engine.chain.block(1n).blockId);
  assert.equal(first.result.txResults.length, 2);
  assert.deepEqual(
    (await take(headers, 2)).map(({ type }) => type),
    ["NewBlockHeader", "NewBlockHeader"],
  );
  const [onlySecond] = await take(blockEvents, 1);
  assert.ok(onlySecond?.type === "NewBlockEvents" && onlySecond.height === 2n);
  const [tx] = await take(own, 1);
  assert.ok(tx?.type === "Tx" && tx.index === 0 && tx.height === 1n);
  assert.equal((await take(byHash, 1))[0]?.type, "Tx");
  const [update] = await take(updates, 1);
  assert.ok(
    update?.type === "ValidatorSetUpdates" && update.validatorUpdates[0]?.votingPower === 12n,
  );
  assert.equal((await take(rounds, 2)).length, 2);
  assert.equal((await take(votes, 2)).length, 2);
  assert.equal((await take(proposals, 2)).length, 2);
});

test("a message carries what queries see, under the reserved tags too", async (t) => {
  const { engine } = await startTestEngine(t);
  const subscription = engine.subscribe("me", "tm.event='Tx'");
  await engine.broadcastTxSync(counterTx("ann", 0));
  await engine.mine(1);
  const message = await subscription.next();
  assert.deepEqual(Object.fromEntries(message?.attributes ?? []), {
    "tx.fee": ["0umilk"],
    "tx.acc_seq": ["ann/0"],
    "message.sender": ["ann"],
    "tm.event": ["Tx"],
    "tx.hash": [toHex(sha256(counterTx("ann", 0))).toUpperCase()],
    "tx.height": ["1"],
  });
});

test("subscriptions end when they are given up, when the engine stops, and when nobody fetches", async (t) => {
  const { engine } = await startTestEngine(t);
  const given = engine.subscribe("a", "tm.event='NewBlock'");
  const slow = engine.subscribe("b", "tm.event='NewBlockHeader'", 2);
  const stopped = engine.subscribe("c", "tm.event = 'NewBlock'");
  engine.unsubscribe("a", "tm.event = 'NewBlock'");
  await engine.mine(3);
  assert.deepEqual([await given.next(), given.endReason], [undefined, "unsubscribed"]);
  assert.deepEqual([await slow.next(), slow.endReason], [undefined, "slow"]);
  const waiting = engine.subscribe("d", "tm.event='Lock'").next();
  await engine.stop();
  assert.equal(await waiting, undefined);
  assert.equal(stopped.endReason, "stopped");
});

test("a subscriber that keeps up hears every event of a block with many", async (t) => {
  const { engine } = await startTestEngine(t);
  const subscription = engine.subscribe("me", "tm.event='Tx'", 50);
  const heard: number[] = [];
  const listening = (async () => {
    for await (const { event } of subscription) if (event.type === "Tx") heard.push(event.index);
  })();
  for (let i = 0; i < 500; i++) engine.broadcastTxAsync(counterTx("ann", i));
  while (engine.mempool.size < 500) await new Promise((resolve) => setImmediate(resolve));
  await engine.mine(1);
  while (heard.length < 500) await new Promise((resolve) => setImmediate(resolve));
  engine.unsubscribeAll("me");
  await listening;
  assert.deepEqual(
    heard,
    Array.from({ length: 500 }, (_, i) => i),
  );
});

test("what cannot be subscribed to is refused with the reference's words", () => {
  const bus = new EventBus({ ...DEFAULT_SUBSCRIPTIONS, maxClients: 2, maxPerClient: 2 });
  bus.subscribe("a", "tm.event='NewBlock'");
  const refused = (run: () => void, message: string) =>
    assert.throws(run, { constructor: EngineError, code: "subscription", message });
  refused(() => bus.subscribe("a", "tm.event = 'NewBlock'"), "already subscribed");
  refused(() => bus.subscribe("a", "bad"), "failed to parse query: offset 3: EOF");
  refused(() => bus.subscribe("a", `a='${"x".repeat(600)}'`), "maximum query length exceeded");
  refused(() => bus.unsubscribe("a", "tm.event='Tx'"), "subscription not found");
  refused(() => bus.unsubscribeAll("b"), "subscription not found");
  bus.subscribe("a", "tm.event='Tx'");
  refused(() => bus.subscribe("a", "x EXISTS"), "max_subscriptions_per_client 2 reached");
  bus.subscribe("b", "tm.event='NewBlock'");
  refused(() => bus.subscribe("c", "tm.event='Tx'"), "max_subscription_clients 2 reached");
  bus.unsubscribeAll("a");
  assert.ok(bus.hasAudience("NewBlock"));
  assert.ok(!bus.hasAudience("Tx"));
});
