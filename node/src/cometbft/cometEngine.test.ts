import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";
import { StoredResults } from "../blocks/records.ts";
import { EngineError } from "../engine/engineError.ts";
import { serveRpc } from "../rpc/serveRpc.ts";
import { counterTx } from "../testing/counterApp.ts";
import { genesisDoc, startTestEngine } from "../testing/testEngine.ts";
import { CometEngine } from "./cometEngine.ts";

/** An engine, and what reads it over RPC as it would read CometBFT. */
async function world(t: TestContext) {
  const { engine, app } = await startTestEngine(t);
  const server = await serveRpc({
    listen: { host: "127.0.0.1", port: 0 },
    engine,
    application: app,
    node: { id: "ab".repeat(20), moniker: "test", listenAddress: "tcp://127.0.0.1:1" },
  });
  t.after(() => server.close());
  const comet = new CometEngine({ application: app, genesis: genesisDoc(), url: server.url });
  t.after(() => comet.close());
  return { engine, comet };
}

test("blocks, validators and transactions are those of the other engine", async (t) => {
  const { engine, comet } = await world(t);
  const tx = counterTx("alice", 0);
  const { hash, response } = await comet.broadcastTxSync(tx);
  assert.deepEqual(hash, sha256(tx));
  assert.equal(response.code, 0);
  assert.equal((await comet.broadcastTxSync(utf8("nonsense"))).response.code, 2);
  assert.deepEqual(comet.broadcastTxAsync(counterTx("bob", 0)), sha256(counterTx("bob", 0)));
  while (engine.mempool.size < 2) await new Promise(setImmediate);
  await engine.mine(3);
  assert.equal(comet.chain.latestHeight, 3n);
  for (const height of [1n, 2n, 3n, undefined]) {
    const { blockId, block } = engine.chain.block(height);
    assert.deepEqual(await comet.chain.block(height), { blockId, block });
    assert.deepEqual(await comet.chain.meta(height), engine.chain.meta(height));
    assert.deepEqual(await comet.chain.validators(height, {}), engine.chain.validators(height, {}));
  }
  assert.deepEqual(await comet.chain.tx(hash), engine.chain.tx(hash));
  const wanted = { query: "tx.height>0", orderBy: "desc", perPage: 1, page: 2 };
  assert.deepEqual(await comet.chain.searchTxs(wanted), await engine.chain.searchTxs(wanted));
  assert.deepEqual((await comet.chain.searchTxs({ query: "tx.height=3" })).items, []);
});

test("whole blocks hold what those of the other engine do", async (t) => {
  const { engine, comet } = await world(t);
  await comet.broadcastTxSync(counterTx("alice", 0));
  await engine.mine(3);
  while (comet.blocks.latestHeight < 3n) await new Promise(setImmediate);
  assert.equal(comet.blocks.earliestHeight, 1n);
  const eventsOf = (head: Uint8Array | undefined) =>
    StoredResults.decode(head ?? new Uint8Array(0)).events;
  for (const height of [1n, 2n, 3n]) {
    const [mine, other] = [await comet.blocks.stored(height), engine.chain.stored(height)];
    assert.ok(mine !== undefined && other !== undefined);
    assert.deepEqual(
      { ...mine, head: eventsOf(mine.head) },
      { ...other, head: eventsOf(other.head) },
    );
    assert.deepEqual((await comet.blocks.meta(height)).blockId.hash, mine.hash);
  }
});

test("what is not there is told as such", async (t) => {
  const { engine, comet } = await world(t);
  await engine.mine(1);
  const missing = (error: unknown) => error instanceof EngineError && error.code === "missing";
  await assert.rejects(async () => comet.chain.tx(new Uint8Array(32)), missing);
  await assert.rejects(async () => comet.chain.block(7n), /must be less than or equal/);
  await assert.rejects(async () => comet.chain.meta(7n), EngineError);
});

test("an engine that does not answer is behind until it does", async (t) => {
  const { engine, comet } = await world(t);
  assert.equal(comet.status().isCatchingUp, true);
  await engine.mine(1);
  while (comet.status().isCatchingUp) await new Promise(setImmediate);
  const { latestHeight, latestTime, validator, chainId } = comet.status();
  assert.equal(chainId, "test-1");
  assert.ok(latestHeight <= engine.status().latestHeight);
  assert.ok(latestTime >= genesisDoc().genesisTime);
  assert.deepEqual(validator, engine.status().validator);
  comet.halt("enough");
  assert.equal(comet.status().halted, "enough");
  const away = new CometEngine({
    application: {} as never,
    genesis: genesisDoc(),
    url: "http://127.0.0.1:1",
  });
  t.after(() => away.close());
  await assert.rejects(away.broadcastTxSync(utf8("x")), /CometBFT does not answer at/);
});
