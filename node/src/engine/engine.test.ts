import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { DEFAULT_PARAMS, extensionSignBytes, verifyBy } from "@milkyway/comet";
import { counterTx } from "../testing/counterApp.ts";
import { GENESIS_TIME, genesisDoc, signersOf, startTestEngine } from "../testing/testEngine.ts";
import { verifyChain } from "../testing/verifyChain.ts";
import { EngineError } from "./engineError.ts";

test("blocks form a chain that a light client accepts", async (t) => {
  const { engine } = await startTestEngine(t);
  for (let i = 0; i < 5; i++) {
    await engine.broadcastTxSync(counterTx("ann", i));
    await engine.broadcastTxSync(counterTx("bob", i, i === 3 ? "fail" : "add"));
    await engine.mine(2);
  }
  assert.equal(engine.chain.latestHeight, 10n);
  verifyChain(engine.chain, "test-1");
  const first = engine.chain.block(1n).block.header;
  assert.equal(first.time, GENESIS_TIME);
  assert.deepEqual(
    engine.chain.results(7n).response.txResults.map(({ code }) => code),
    [0, 5],
  );
});

test("a chain may start at a later height", async (t) => {
  const { engine } = await startTestEngine(t, { genesis: genesisDoc({}, 500n) });
  await engine.mine(3);
  assert.deepEqual([engine.chain.earliestHeight, engine.chain.latestHeight], [500n, 502n]);
  verifyChain(engine.chain, "test-1");
});

test("the set of validators changes, and those whose keys are elsewhere are absent", async (t) => {
  const signers = signersOf(1, 2, 3);
  const { engine, app } = await startTestEngine(t, { signers, powers: [10n, 20n] });
  await engine.broadcastTxSync(counterTx("ann", 0, "power:3:40"));
  await engine.broadcastTxSync(counterTx("ann", 1, "power:9:15"));
  await engine.mine(6);
  await engine.broadcastTxSync(counterTx("ann", 2, "power:2:0"));
  await engine.mine(6);
  verifyChain(engine.chain, "test-1");
  assert.equal(engine.chain.validators(undefined, {}).total, 3);
  const { commit } = engine.chain.commit(12n);
  assert.deepEqual(commit.signatures.map(({ blockIdFlag }) => blockIdFlag).sort(), [1, 2, 2]);
  const votes = app.requests.at(-1)?.decidedLastCommit.votes.map(({ blockIdFlag }) => blockIdFlag);
  assert.deepEqual(votes?.sort(), [1, 2, 2]);
  const proposers = new Set(
    [5n, 6n, 7n, 8n].map((height) => `${engine.chain.block(height).block.header.proposerAddress}`),
  );
  assert.ok(proposers.size > 1, "validators take turns");
});

test("without two thirds of the power no block is made", async (t) => {
  const { engine } = await startTestEngine(t, { signers: signersOf(1), powers: [10n] });
  signersOf(2);
  await engine.broadcastTxSync(counterTx("ann", 0, "power:7:20"));
  await engine.mine(2);
  await assert.rejects(engine.mine(1), /hold 10 of 30 voting power; more than two thirds/);
  assert.match(engine.status().halted ?? "", /more than two thirds/);
  assert.equal(engine.chain.latestHeight, 2n);
});

test("vote extensions are signed and handed to the next proposal", async (t) => {
  const genesis = genesisDoc({ abci: { voteExtensionsEnableHeight: 2n } });
  const { engine, app } = await startTestEngine(t, { genesis });
  await engine.mine(3);
  const [, second, third] = app.proposals.map(({ localLastCommit }) => localLastCommit.votes[0]);
  assert.equal(second?.voteExtension.length, 0);
  assert.equal(second?.extensionSignature.length, 0);
  const extension = utf8("extension of 2");
  assert.deepEqual(third?.voteExtension, extension);
  const [validator] = engine.chain.validators(2n, {}).items;
  const round = app.proposals[2]?.localLastCommit.round ?? 0;
  assert.ok(
    verifyBy(
      validator?.pubKey as never,
      extensionSignBytes("test-1", { extension, height: 2n, round }),
      third?.extensionSignature as Uint8Array,
    ),
  );
  verifyChain(engine.chain, "test-1");
});

test("parameters that the application changes count from the next block", async (t) => {
  const { engine } = await startTestEngine(t);
  await engine.broadcastTxSync(counterTx("ann", 0, "gas:25"));
  await engine.mine(1);
  for (let i = 1; i < 5; i++) await engine.broadcastTxSync(counterTx("ann", i));
  const tooMuch = await engine.broadcastTxSync(counterTx("bob", 0, "add", { gas: 26n }));
  assert.equal(tooMuch.response.code, 0);
  await engine.mine(2);
  assert.equal(engine.chain.params(1n).params.block.maxGas, -1n);
  assert.equal(engine.chain.params(2n).params.block.maxGas, 25n);
  assert.deepEqual(
    [2n, 3n].map((height) => engine.chain.block(height).block.data.txs.length),
    [2, 2],
  );
  assert.equal(engine.mempool.size, 0);
  verifyChain(engine.chain, "test-1");
});

test("an application that cannot execute a block halts the chain with the reason, and reading goes on", async (t) => {
  const reasons: string[] = [];
  const { engine, app } = await startTestEngine(t, { onHalt: (reason) => reasons.push(reason) });
  await engine.mine(1);
  await engine.broadcastTxSync(counterTx("ann", 0, "boom"));
  await assert.rejects(engine.mine(1), { code: "stopped" });
  const reason = "block 2 could not be executed: boom";
  assert.equal(engine.status().halted, reason);
  assert.deepEqual(reasons, [reason]);
  assert.equal(engine.status().latestHeight, 2n);
  assert.equal(engine.chain.block(2n).block.data.txs.length, 1);
  assert.equal(engine.chain.results(1n).height, 1n);
  assert.throws(() => engine.chain.results(2n), /could not find results for height #2/);
  assert.throws(() => engine.broadcastTxAsync(counterTx("ann", 0)), /halted: block 2 could not/);
  await assert.rejects(engine.broadcastTxSync(counterTx("ann", 0)), EngineError);
  assert.equal(app.disk.height, 1n);
});

test("a proposal that the application rejects halts the chain before anything is signed", async (t) => {
  const signers = signersOf(1);
  const { engine, app } = await startTestEngine(t, { signers });
  await engine.mine(1);
  app.rejects = true;
  await assert.rejects(engine.mine(1), /rejected its own proposal for height 2/);
  assert.equal(signers[0].signed.height, 1n);
  assert.equal(engine.chain.latestHeight, 1n);
});

test("a configured height stops the chain before its block", async (t) => {
  const { engine } = await startTestEngine(t, { haltAt: { height: 3n, time: 0n } });
  await engine.mine(2);
  await assert.rejects(engine.mine(1), /halt per configuration height 3 time 0/);
  assert.equal(engine.chain.latestHeight, 2n);
});

test("old blocks go when they need not be kept", async (t) => {
  const evidence = { ...DEFAULT_PARAMS.evidence, maxAgeNumBlocks: 3n };
  const { engine } = await startTestEngine(t, {
    genesis: genesisDoc({ evidence }),
    minRetainBlocks: 5n,
  });
  await engine.mine(12);
  assert.equal(engine.chain.earliestHeight, 7n);
  assert.throws(() => engine.chain.block(6n), /height 6 is not available, lowest height is 7/);
  assert.equal(engine.status().earliestHeight, 7n);
  verifyChain(engine.chain, "test-1");
});

test("status tells of the chain and of the validator", async (t) => {
  const { engine } = await startTestEngine(t);
  const before = engine.status();
  assert.deepEqual([before.latestHeight, before.latestTime], [0n, GENESIS_TIME]);
  assert.equal(before.round.height, 1n);
  await engine.mine(2);
  const after = engine.status();
  const { blockId, header } = engine.chain.meta(2n);
  assert.deepEqual(after.latestBlockHash, blockId.hash);
  assert.deepEqual(after.latestAppHash, header.appHash);
  assert.equal(after.validator.votingPower, 10n);
  assert.deepEqual(after.round.proposer.address, after.validator.address);
  assert.deepEqual([after.round.height, after.round.step, after.halted], [3n, 1, undefined]);
  assert.equal(after.isCatchingUp, false);
});
