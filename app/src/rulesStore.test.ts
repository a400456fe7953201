import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Application } from "@milkyway/baseapp";
import { utf8 } from "@milkyway/bytes";
import {
  type JsonObject,
  type MessageType,
  SECOND,
  stringifyJson,
  ZERO_TIME,
} from "@milkyway/codec";
import { MsgSubmitProposal, MsgVote } from "@milkyway/codec/gen/cosmos/gov/v1";
import { MsgSoftwareUpgrade } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { QueryRulesRequest, QueryRulesResponse } from "@milkyway/modules/rules/client";
import { openCommitStore } from "@milkyway/store/node";
import { createApp } from "./app.ts";
import { unsignedTx } from "./dev/unsignedTx.ts";
import { DEV_VALIDATOR } from "./genesis/devAccounts.ts";
import { devAppState } from "./genesis/devGenesis.ts";
import { AUTHORITY } from "./keepers.ts";
import { optionalStoreNames, storeNames } from "./stores.ts";

const CHAIN = "milkyway-dev-1";
const START = 1_767_225_600_000_000_000n;
const NOTHING = new Uint8Array(0);

function appState(): JsonObject {
  const consensusKey = new Uint8Array(32).fill(7);
  return devAppState({ chainId: CHAIN, time: "2026-01-01T00:00:00Z", consensusKey });
}

function init(application: Application, state: JsonObject): void {
  application.initChain({
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
    appStateBytes: utf8(stringifyJson(state)),
    initialHeight: 1n,
  });
}

/** Runs a block; returns why its transactions failed, empty for those that did not. */
async function block(
  application: Application,
  height: bigint,
  txs: readonly Uint8Array[] = [],
  seconds = height,
): Promise<string[]> {
  const { txResults } = application.finalizeBlock({
    txs,
    decidedLastCommit: { round: 0, votes: [] },
    misbehavior: [],
    hash: NOTHING,
    height,
    time: START + seconds * SECOND,
    nextValidatorsHash: NOTHING,
    proposerAddress: NOTHING,
  });
  await application.commit();
  return txResults.map(({ code, log }) => (code === 0 ? "" : log));
}

function version(application: Application, height?: bigint): string {
  const answer = application
    .view(height)
    .query("/milkyway.rules.v1.Query/Rules", QueryRulesRequest.encode({}));
  return QueryRulesResponse.decode(answer).version;
}

async function inFolder(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const open = (dir: string) =>
  openCommitStore({ dir, stores: storeNames, optional: optionalStoreNames });

test("a chain that begins with the newest rules has them after a restart", () =>
  inFolder(async (dir) => {
    const first = createApp({ store: await open(dir), chainId: CHAIN });
    init(first, appState());
    await block(first, 1n);
    await block(first, 2n);
    const { lastBlockAppHash } = first.info();
    await first.close();
    const second = createApp({ store: await open(dir), chainId: CHAIN });
    assert.deepEqual(second.info().lastBlockAppHash, lastBlockAppHash);
    assert.equal(version(second), "v13");
    await block(second, 3n);
    await second.close();
  }));

const VOTER = DEV_VALIDATOR.address;

function tx<T>(type: MessageType<T>, msg: T): Uint8Array {
  return unsignedTx([{ typeUrl: `/${type.typeName}`, value: type.encode(msg) }], 1);
}

/** Proposes the newest rules from a height on, and votes for them. */
function proposeRules(height: bigint): Uint8Array[] {
  const plan = { name: "v13", time: ZERO_TIME, height, info: "", upgradedClientState: undefined };
  const value = MsgSoftwareUpgrade.encode({ authority: AUTHORITY, plan });
  const proposal = MsgSubmitProposal.create({
    messages: [{ typeUrl: `/${MsgSoftwareUpgrade.typeName}`, value }],
    initialDeposit: [{ denom: "umilk", amount: 10_000_000n }],
    proposer: VOTER,
    title: "v13",
    summary: "mended rules",
  });
  const vote = MsgVote.create({ proposalId: 1n, voter: VOTER, option: 1 });
  return [tx(MsgSubmitProposal, proposal), tx(MsgVote, vote)];
}

test("a chain with the original's rules changes to the newest while it runs, and has them after a restart", () =>
  inFolder(async (dir) => {
    const { rules: _, ...original } = appState();
    const store = await open(dir);
    const first = createApp({ store, chainId: CHAIN, dev: true });
    init(first, original);
    await block(first, 1n);
    assert.deepEqual(await block(first, 2n, proposeRules(5n)), ["", ""]);
    await block(first, 3n, [], 40n);
    await block(first, 4n, [], 41n);
    assert.equal(version(first), "v12");
    assert.equal(store.storeNames.includes("rules"), false);
    await block(first, 5n, [], 42n);
    assert.equal(version(first), "v13");
    await first.close();

    const second = createApp({ store: await open(dir), chainId: CHAIN, dev: true });
    assert.equal(version(second), "v13");
    assert.equal(version(second, 4n), "v12");
    await block(second, 6n, [], 43n);
    await second.close();
  }));
