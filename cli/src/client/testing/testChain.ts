/** A developer chain in this process, served over RPC, for tests of the commands. */
import type { TestContext } from "node:test";
import { createApp, devAppState, storeNames } from "@milkyway/app";
import { utf8 } from "@milkyway/bytes";
import { stringifyJson, timeToText } from "@milkyway/codec";
import { ed25519PrivateKey, ed25519PublicKey } from "@milkyway/crypto";
import {
  DEFAULT_PARAMS,
  EmbeddedEngine,
  MemoryDatabase,
  memoryPrivValidator,
  type Production,
  serveRpc,
} from "@milkyway/node";
import { createCommitStore } from "@milkyway/store";

export const CHAIN_ID = "test-dev-1";

const SEED = new Uint8Array(32).fill(7);

export interface TestChain {
  readonly engine: EmbeddedEngine;
  /** Address of the RPC, for `--node`. */
  readonly node: string;
  close(): Promise<void>;
}

/** Starts a chain that makes a block for each transaction at once, unless told otherwise. */
export async function openTestChain(production: Partial<Production> = {}): Promise<TestChain> {
  const genesisTime = BigInt(Date.now() - 5_000) * 1_000_000n;
  const consensusKey = ed25519PublicKey(ed25519PrivateKey(SEED));
  const time = timeToText(genesisTime);
  const store = createCommitStore({ stores: storeNames, retain: 1000 });
  const application = createApp({ store, minGasPrices: "0.001umilk" });
  const engine = new EmbeddedEngine({
    application,
    database: new MemoryDatabase(),
    signers: [memoryPrivValidator(ed25519PrivateKey(SEED))],
    production: {
      onTx: true,
      intervalMs: undefined,
      emptyBlocks: false,
      freshTime: true,
      ...production,
    },
    genesis: {
      genesisTime,
      chainId: CHAIN_ID,
      initialHeight: 1n,
      params: DEFAULT_PARAMS,
      validators: [],
      appHash: new Uint8Array(0),
      appState: utf8(stringifyJson(devAppState({ chainId: CHAIN_ID, time, consensusKey }))),
    },
  });
  await engine.start();
  const server = await serveRpc({
    listen: { host: "127.0.0.1", port: 0 },
    engine,
    application,
    node: { id: "00".repeat(20), moniker: "test", listenAddress: "tcp://127.0.0.1:26656" },
  });
  return {
    engine,
    node: server.url,
    async close() {
      await server.close();
      await engine.close();
    },
  };
}

/** As `openTestChain`, closed after the test. */
export async function startTestChain(
  t: TestContext,
  production: Partial<Production> = {},
): Promise<TestChain> {
  const chain = await openTestChain(production);
  t.after(() => chain.close());
  return chain;
}
