import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cometBinary } from "./cometBinary.ts";
import { createNetworkHomes } from "./networkHomes.ts";
import { NodeProcess } from "./nodeProcess.ts";
import { Sender } from "./transfers.ts";

const CHAIN = "one-1";
const binary = cometBinary();
const missing = binary === undefined && "neither CometBFT nor Go is on this machine";

test("a validator makes blocks under CometBFT, and survives the end of either process", {
  skip: missing,
}, async (t) => {
  assert.ok(binary);
  const dir = mkdtempSync(join(tmpdir(), "milkyway-one-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const [home] = await createNetworkHomes({ dir, chainId: CHAIN, validators: 1 });
  assert.ok(home);
  const [alice, bob] = [new Sender(0, CHAIN), new Sender(1, CHAIN)];
  let node = await NodeProcess.start(home, binary);
  t.after(() => node.killBoth());
  await node.rpc.waitFor(2);
  const { tx_result, height } = await node.rpc.deliver(alice.send(bob.address, 1000n));
  assert.equal(tx_result.code, 0, tx_result.log);
  const { block } = await node.rpc.block(Number(height));
  assert.equal(block.data.txs.length, 2, "the votes come before the transfer");

  for (const kill of ["killApplication", "killComet", "killBoth"] as const) {
    await node[kill]();
    node = await NodeProcess.start(home, binary);
    const sent = await node.rpc
      .waitFor(1)
      .then(() => node.rpc.deliver(alice.send(bob.address, 1n)));
    assert.equal(sent.tx_result.code, 0, `after ${kill}: ${sent.tx_result.log}`);
  }
  const again = await node.rpc.block(Number(height));
  assert.deepEqual(again.block, block);
  assert.equal(await node.stop(), 0);
});
