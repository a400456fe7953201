import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { createApp, storeNames } from "@milkyway/app";
import { toHex } from "@milkyway/bytes";
import {
  finalizeRequest,
  initChainRequest,
  readVector,
  type Vector,
  vectorFiles,
} from "@milkyway/conformance";
import { serveAbci } from "@milkyway/node";
import { AbciClient } from "@milkyway/node/testing";
import { createCommitStore } from "@milkyway/store";

/** Sends the blocks of a vector over a socket and compares the app hashes. */
async function follow(client: AbciClient, vector: Vector): Promise<number> {
  const { app_hash } = vector.init_chain_response;
  const first = await client.ask("initChain", initChainRequest(vector));
  assert.equal(toHex(first.appHash), app_hash);
  let height = 0;
  for (const block of vector.blocks) {
    const sent = client.ask("finalizeBlock", finalizeRequest(block));
    if (block.result.finalize_error !== undefined) {
      await assert.rejects(sent, `height ${block.height}`);
      continue;
    }
    const { appHash, txResults } = await sent;
    assert.equal(toHex(appHash), block.result.app_hash, `height ${block.height}`);
    assert.equal(txResults.length, block.txs.length);
    await client.ask("commit", {});
    height = block.height;
  }
  return height;
}

/** Replays a vector on a state of its own, behind a socket in the folder. */
async function replay(path: string, dir: string): Promise<void> {
  const vector = readVector(path);
  const store = createCommitStore({ stores: storeNames, retain: 1 });
  const application = createApp({ store, minGasPrices: vector.min_gas_prices });
  const address = `unix://${join(dir, `${basename(path)}.sock`)}`;
  const server = await serveAbci({ application, address });
  const client = new AbciClient(server.url);
  try {
    const height = await follow(client, vector);
    const info = { version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" };
    const { lastBlockHeight, lastBlockAppHash } = await client.ask("info", info);
    assert.equal(lastBlockHeight, BigInt(height));
    if (height > 0) assert.equal(toHex(lastBlockAppHash), toHex(store.appHash));
  } finally {
    client.close();
    await server.close();
  }
}

test("the blocks of every vector give the recorded app hashes over the socket, too", async (t) => {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-vectors-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const paths = vectorFiles([], () => {});
  assert.ok(paths.length >= 23);
  for (const path of paths) await t.test(basename(path), () => replay(path, dir));
});
