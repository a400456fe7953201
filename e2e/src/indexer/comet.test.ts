/** The history of a node whose blocks CometBFT makes. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { askHistory } from "@milkyway/indexer/client";
import { cometBinary } from "../network/cometBinary.ts";
import { createNetworkHomes } from "../network/networkHomes.ts";
import { NodeProcess } from "../network/nodeProcess.ts";
import { Sender } from "../network/transfers.ts";

const CHAIN = "history-1";
const PATIENCE = 60_000;
const LOOK = 50;
const binary = cometBinary();

/** Resolves with the status of the index once it has come to a height. */
async function indexedTo(rest: string, height: number) {
  let seen: unknown;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const status = await askHistory(rest, "status", {}).catch(() => undefined);
    if (status !== undefined && status.indexed_height >= height) return status;
    seen = status;
    await setTimeout(LOOK);
  }
  throw new Error(`the index stays at ${JSON.stringify(seen)}`);
}

test("blocks that CometBFT makes are indexed, once each, also when the node begins anew", {
  skip: binary === undefined && "neither CometBFT nor Go is on this machine",
}, async (t) => {
  assert.ok(binary);
  const dir = mkdtempSync(join(tmpdir(), "milkyway-history-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const app = { "indexer.enable": "true", "indexer.sample-interval": "1s" };
  const [home] = await createNetworkHomes({ dir, chainId: CHAIN, validators: 1, app });
  assert.ok(home);
  const rest = `http://127.0.0.1:${home.restPort}`;
  const [alice, bob] = [new Sender(0, CHAIN), new Sender(1, CHAIN)];
  const sent: number[] = [];
  for (const args of [[], [], ["--rebuild-indexer"]]) {
    const node = await NodeProcess.start(home, binary, args);
    t.after(() => node.killBoth());
    await node.rpc.waitFor(2);
    const amount = 1000n + BigInt(sent.length);
    const { height, tx_result } = await node.rpc.deliver(alice.send(bob.address, amount));
    assert.equal(tx_result.code, 0, tx_result.log);
    sent.push(Number(height));
    const { error } = await indexedTo(rest, Number(height));
    assert.equal(error, null);
    const { rows } = await askHistory(rest, "accountHistory", {
      address: bob.address,
      kind: "received",
    });
    assert.deepEqual(
      rows.map((row) => [row.height, row.amount]),
      sent.map((at, index) => [at, `${1000 + index}`]).reverse(),
    );
    const { rows: blocks } = await askHistory(rest, "blocks", { limit: 200 });
    const top = blocks[0]?.height ?? 0;
    assert.deepEqual(
      blocks.map((block) => block.height),
      Array.from({ length: top }, (_, at) => top - at),
    );
    const { block_id } = await node.rpc.block(Number(height));
    const found = blocks.find((block) => block.height === Number(height));
    assert.deepEqual([found?.hash, found?.txs], [block_id.hash.toLowerCase(), 1]);
    const { rows: samples } = await askHistory(rest, "value", {});
    assert.ok(samples.length > 0, "the state is looked at, too");
    assert.equal(await node.stop(), 0);
  }
});
