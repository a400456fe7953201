import assert from "node:assert/strict";
import { test } from "node:test";
import { createApp, devAppState, storeNames } from "@milkyway/app";
import { utf8 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import { GetPriceRequest, GetPriceResponse } from "@milkyway/codec/gen/connect/oracle/v2";
import { ed25519PrivateKey } from "@milkyway/crypto";
import {
  DEFAULT_PARAMS,
  EmbeddedEngine,
  MANUAL,
  MemoryDatabase,
  memoryPrivValidator,
} from "@milkyway/node";
import { createCommitStore } from "@milkyway/store";

const CHAIN = "embedded-1";
const START = 1_767_225_600_000_000_000n;

/** An embedded engine whose validator reports the prices of `source`. */
async function chainOf(source: () => Promise<ReadonlyMap<string, string>>) {
  const signer = memoryPrivValidator(ed25519PrivateKey(new Uint8Array(32).fill(7)));
  const consensusKey = signer.pubKey.ed25519 as Uint8Array;
  const notes: string[] = [];
  const application = createApp({
    store: createCommitStore({ stores: storeNames }),
    prices: source,
    note: (what, error) => notes.push(`${what}: ${error}`),
  });
  const time = "2026-01-01T00:00:00Z";
  const engine = new EmbeddedEngine({
    application,
    genesis: {
      genesisTime: START,
      chainId: CHAIN,
      initialHeight: 1n,
      params: { ...DEFAULT_PARAMS, abci: { voteExtensionsEnableHeight: 1n } },
      validators: [],
      appHash: new Uint8Array(0),
      appState: utf8(stringifyJson(devAppState({ chainId: CHAIN, time, consensusKey }))),
    },
    database: new MemoryDatabase(),
    signers: [signer],
    production: MANUAL,
  });
  await engine.start();
  const price = (pair: string) => {
    const request = GetPriceRequest.encode({ currencyPair: pair });
    const path = "/connect.oracle.v2.Query/GetPrice";
    return GetPriceResponse.decode(application.view().query(path, request)).price?.price;
  };
  return { engine, notes, price };
}

test("the one validator of an embedded engine reports prices, too", async (t) => {
  let tia = 600_000_000n;
  const { engine, price, notes } = await chainOf(async () => {
    tia += 1n;
    return new Map([["TIA/USD", `${tia}`]]);
  });
  t.after(() => engine.close());
  await engine.mine(1);
  const before = price("TIA/USD");
  await engine.mine(1);
  assert.notEqual(price("TIA/USD"), before);
  assert.equal(price("TIA/USD"), 600_000_001n);
  await engine.mine(1);
  assert.equal(price("TIA/USD"), 600_000_002n);
  const { block } = engine.chain.block(3n);
  assert.equal(block.data.txs.length, 1);
  assert.equal(engine.chain.results(3n).response.txResults[0]?.code, 2);
  assert.deepEqual(notes, []);
});

test("without prices blocks are made all the same", async (t) => {
  const { engine, price, notes } = await chainOf(() => Promise.reject(new Error("away")));
  t.after(() => engine.close());
  await engine.mine(1);
  const before = price("TIA/USD");
  await engine.mine(3);
  assert.equal(price("TIA/USD"), before);
  assert.ok(notes.every((note) => note === "attached no prices to a vote: Error: away"));
  assert.equal(engine.status().halted, undefined);
});
