import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createApp, devAppState, optionalStoreNames, storeNames } from "@milkyway/app";
import { toHex, utf8 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import {
  CommitInfo,
  RequestFinalizeBlock,
  type RequestInitChain,
} from "@milkyway/codec/gen/tendermint/abci";
import { ed25519PrivateKey, ed25519PublicKey } from "@milkyway/crypto";
import { serveAbci } from "@milkyway/node";
import { AbciClient } from "@milkyway/node/testing";
import { openCommitStore } from "@milkyway/store/node";

const CHAIN = "crash-1";
const START = 1_767_225_600_000_000_000n;
const consensusKey = ed25519PublicKey(ed25519PrivateKey(new Uint8Array(32).fill(7)));
const INFO = { version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" };

const genesis: RequestInitChain = {
  time: START,
  chainId: CHAIN,
  consensusParams: {
    block: { maxBytes: 22_020_096n, maxGas: -1n },
    evidence: undefined,
    validator: { pubKeyTypes: ["ed25519"] },
    version: undefined,
    abci: undefined,
  },
  validators: [],
  appStateBytes: utf8(
    stringifyJson(devAppState({ chainId: CHAIN, time: "2026-01-01T00:00:00Z", consensusKey })),
  ),
  initialHeight: 1n,
};

const block = (height: bigint) =>
  RequestFinalizeBlock.create({
    height,
    time: START + height * 1_000_000_000n,
    decidedLastCommit: CommitInfo.create(),
  });

/** An application on a directory, and an engine's connection to it. */
async function open(t: TestContext, dir: string) {
  const store = await openCommitStore({
    dir: join(dir, "state"),
    stores: storeNames,
    optional: optionalStoreNames,
  });
  const application = createApp({ store, chainId: CHAIN });
  const server = await serveAbci({ application, address: "tcp://127.0.0.1:0" });
  let client = new AbciClient(server.url);
  const close = async () => {
    client.close();
    await server.close();
    await application.close();
  };
  let isOpen = true;
  t.after(() => (isOpen ? close() : undefined));
  return {
    /** The engine ends and comes back. */
    reconnect() {
      client.close();
      client = new AbciClient(server.url);
    },
    async height() {
      return (await client.ask("info", INFO)).lastBlockHeight;
    },
    initChain: () => client.ask("initChain", genesis),
    execute: async (height: bigint) =>
      toHex((await client.ask("finalizeBlock", block(height))).appHash),
    commit: () => client.ask("commit", {}),
    /** The application ends. */
    async close() {
      isOpen = false;
      await close();
    },
  };
}

function directory(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-crash-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** App hashes of a chain that nothing happens to. */
async function undisturbed(t: TestContext, blocks: bigint): Promise<string[]> {
  const chain = await open(t, directory(t));
  await chain.initChain();
  const hashes: string[] = [];
  for (let height = 1n; height <= blocks; height++) {
    hashes.push(await chain.execute(height));
    await chain.commit();
  }
  return hashes;
}

test("wherever the application or the engine ends, the chain goes on the same", async (t) => {
  const [first, second, third] = await undisturbed(t, 3n);
  for (const who of ["application", "engine"] as const) {
    const dir = directory(t);
    let chain = await open(t, dir);
    const restart = async () => {
      if (who === "engine") return chain.reconnect();
      await chain.close();
      chain = await open(t, dir);
    };
    await chain.initChain();
    await restart();
    assert.equal(await chain.height(), 0n);
    await chain.initChain();
    assert.equal(await chain.execute(1n), first);
    await restart();
    assert.equal(await chain.height(), 0n);
    await chain.initChain();
    assert.equal(await chain.execute(1n), first, `${who}: the first block again`);
    await chain.commit();
    await restart();
    assert.equal(await chain.height(), 1n);
    assert.equal(await chain.execute(2n), second);
    await restart();
    assert.equal(await chain.height(), 1n);
    assert.equal(await chain.execute(2n), second, `${who}: a later block again`);
    await chain.commit();
    await restart();
    assert.equal(await chain.height(), 2n);
    await assert.rejects(chain.execute(2n), /invalid height: 2; expected: 3/);
    assert.equal(await chain.execute(3n), third);
  }
});

test("a first block cannot be executed twice without a new start", async (t) => {
  const chain = await open(t, directory(t));
  await assert.rejects(chain.commit(), /commit without a finalized block/);
  await chain.initChain();
  await chain.execute(1n);
  await assert.rejects(chain.execute(1n), /initialised again/);
});
