import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "@milkyway/crypto";
import { counterTx } from "../testing/counterApp.ts";
import { SECOND, startTestEngine, TickingClock } from "../testing/testEngine.ts";
import { verifyChain } from "../testing/verifyChain.ts";
import { AUTOMINE } from "./production/productionOptions.ts";

test("a block is made for a transaction at once when that is wanted", async (t) => {
  const { engine } = await startTestEngine(t, { production: AUTOMINE });
  const { height, result } = await engine.broadcastTxCommit(counterTx("ann", 0));
  assert.equal(result.code, 0);
  assert.equal(engine.chain.tx(sha256(counterTx("ann", 0))).height, height);
  const failed = await engine.broadcastTxCommit(counterTx("ann", 1, "fail"));
  assert.equal(failed.result.code, 5);
  const refused = await engine.broadcastTxCommit(counterTx("ann", 9));
  assert.deepEqual([refused.response.code, refused.height], [32, 0n]);
});

test("blocks come by time, also without transactions if that is wanted", async (t) => {
  const clock = new TickingClock();
  const { engine } = await startTestEngine(t, {
    production: { intervalMs: 1, emptyBlocks: true, freshTime: false, onTx: false },
    clock,
  });
  const events = engine.subscribe("me", "tm.event='NewBlockHeader'");
  for (let i = 0; i < 4; i++) await events.next();
  assert.ok(engine.chain.latestHeight >= 4n);
  engine.setProduction({ emptyBlocks: false });
  const { height } = await engine.broadcastTxCommit(counterTx("ann", 0));
  assert.ok(height > 4n);
  await engine.stop();
  verifyChain(engine.chain, "test-1");
});

test("blocks that follow each other without a pause leave time for new transactions", async (t) => {
  const production = { intervalMs: 0, emptyBlocks: true, freshTime: false, onTx: false };
  const { engine } = await startTestEngine(t, { production });
  for (let i = 0; i < 5; i++) {
    const { height } = await engine.broadcastTxCommit(counterTx("ann", i), 5000);
    assert.ok(height > 0n);
  }
});

test("a developer moves time, and blocks follow", async (t) => {
  const { engine } = await startTestEngine(t);
  await engine.mine(2);
  const before = engine.chain.meta().header.time;
  engine.setNextBlockTime(before + 1000n * SECOND);
  await engine.mine(2);
  assert.equal(engine.chain.meta(3n).header.time, before + 1000n * SECOND);
  const after = engine.chain.meta(4n).header.time - before - 1000n * SECOND;
  assert.ok(after > 0n && after < 60n * SECOND, `${after}`);
  engine.increaseTime(86_400n * SECOND);
  await engine.mine(1);
  assert.ok(engine.chain.meta(5n).header.time - before > 87_000n * SECOND);
  assert.throws(() => engine.setNextBlockTime(before), /must be later/);
  assert.throws(() => engine.increaseTime(-1n), /cannot go back/);
  verifyChain(engine.chain, "test-1");
  const rounds = [2n, 3n].map((height) => engine.chain.commit(height).commit.round);
  assert.ok(
    rounds.every((round) => round === 1),
    `${rounds}`,
  );
});

test("a chain goes back to an earlier block and on from there", async (t) => {
  const { engine, app } = await startTestEngine(t);
  await engine.broadcastTxSync(counterTx("ann", 0));
  await engine.mine(3);
  const kept = engine.chain.block(2n).blockId;
  await engine.broadcastTxSync(counterTx("ann", 1));
  await engine.mine(4);
  await engine.rollback(2n, (height) => app.revert(height));
  assert.equal(engine.chain.latestHeight, 2n);
  assert.deepEqual(engine.chain.block(2n).blockId, kept);
  assert.throws(() => engine.chain.tx(sha256(counterTx("ann", 1))), /not found/);
  const { response } = await engine.broadcastTxSync(counterTx("ann", 1, "other"));
  assert.equal(response.code, 0);
  await engine.mine(3);
  verifyChain(engine.chain, "test-1");
  await assert.rejects(
    engine.rollback(9n, async () => {}),
    /no block 9/,
  );
});
