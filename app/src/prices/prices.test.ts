import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import { GetPriceRequest, GetPriceResponse } from "@milkyway/codec/gen/connect/oracle/v2";
import {
  CommitInfo,
  type ExtendedCommitInfo,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestPrepareProposal,
  RequestProcessProposal,
} from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import type { Ctx } from "@milkyway/core";
import { ed25519PrivateKey, ed25519PublicKey, sha256, signEd25519 } from "@milkyway/crypto";
import { encodeExtendedCommit, extensionSignBytes } from "@milkyway/modules/oracle/voteExtensions";
import { createCommitStore } from "@milkyway/store";
import { createApp } from "../app.ts";
import { devAppState } from "../genesis/devGenesis.ts";
import { storeNames } from "../stores.ts";
import type { PriceSource } from "./priceSource.ts";

const CHAIN = "prices-1";
const key = ed25519PrivateKey(new Uint8Array(32).fill(7));
const consensusKey = ed25519PublicKey(key);
const address = sha256(consensusKey).slice(0, 20);
const power = 100_000n;
const ACCEPT = 1;
const REJECT = 2;

/** A chain with one validator, driven by hand. */
function chain(prices?: PriceSource) {
  const notes: string[] = [];
  const note = (what: string, error: unknown) => notes.push(`${what}: ${(error as Error).message}`);
  const store = createCommitStore({ stores: storeNames });
  const application = createApp({ store, note, ...(prices ? { prices } : {}) });
  const time = "2026-01-01T00:00:00Z";
  const appState = devAppState({ chainId: CHAIN, time, consensusKey });
  application.initChain({
    time: 1_767_225_600_000_000_000n,
    chainId: CHAIN,
    consensusParams: {
      block: { maxBytes: 22_020_096n, maxGas: -1n },
      evidence: undefined,
      validator: { pubKeyTypes: ["ed25519"] },
      version: undefined,
      abci: { voteExtensionsEnableHeight: 1n },
    },
    validators: [],
    appStateBytes: utf8(stringifyJson(appState)),
    initialHeight: 1n,
  });
  const make = async (height: bigint, txs: readonly Uint8Array[]) => {
    const time = 1_767_225_600_000_000_000n + height * 1_000_000_000n;
    const decidedLastCommit = height === 1n ? CommitInfo.create() : lastCommit;
    application.finalizeBlock(
      RequestFinalizeBlock.create({ height, time, txs, decidedLastCommit }),
    );
    await application.commit();
  };
  const extend = async (height: bigint, txs: readonly Uint8Array[]) =>
    (await application.extendVote(RequestExtendVote.create({ height, txs }))).voteExtension;
  const price = (ticker: string) => {
    const request = GetPriceRequest.encode({ currencyPair: `${ticker}/USD` });
    const bytes = application.view().query("/connect.oracle.v2.Query/GetPrice", request);
    return GetPriceResponse.decode(bytes).price?.price;
  };
  return { application, notes, make, extend, price };
}

const vote = { validator: { address, power }, blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT };
const lastCommit: CommitInfo = { round: 0, votes: [vote] };

/** The votes for a height, with what is attached to them signed. */
function votes(height: bigint, voteExtension: Uint8Array, round = 0): ExtendedCommitInfo {
  const ctx = { height: height + 1n, chainId: CHAIN } as Ctx;
  const extensionSignature = signEd25519(key, extensionSignBytes(ctx, round, voteExtension));
  return { round, votes: [{ ...vote, voteExtension, extensionSignature }] };
}

const prepared = (height: bigint, localLastCommit: ExtendedCommitInfo, txs: Uint8Array[] = []) =>
  RequestPrepareProposal.create({ height, localLastCommit, txs, maxTxBytes: 10_000n });

const processed = (height: bigint, txs: readonly Uint8Array[]) =>
  RequestProcessProposal.create({ height, txs, proposedLastCommit: lastCommit });

const steady: PriceSource = async () =>
  new Map([
    ["TIA/USD", "777000000"],
    ["MILK/USD", "50000001"],
    ["NONE/USD", "5"],
  ]);

test("prices that validators report are written in the block after", async () => {
  const { application, make, extend, price, notes } = chain(steady);
  await make(1n, []);
  const extension = await extend(1n, []);
  assert.ok(extension.length > 0);
  const verify = { hash: new Uint8Array(32), validatorAddress: address, height: 1n };
  assert.equal(
    application.verifyVoteExtension({ ...verify, voteExtension: extension }).status,
    ACCEPT,
  );
  const others = [utf8("one"), utf8("two")];
  const { txs } = application.prepareProposal(prepared(2n, votes(1n, extension), others));
  assert.equal(txs.length, 3);
  assert.deepEqual(txs.slice(1), others);
  assert.equal(application.processProposal(processed(2n, txs)).status, ACCEPT);
  const [tia, atom] = [price("TIA"), price("ATOM")];
  await make(2n, txs);
  assert.notEqual(tia, price("TIA"));
  assert.equal(price("TIA"), 777_000_000n);
  assert.equal(price("MILK"), 50_000_001n);
  assert.equal(price("ATOM"), atom);
  assert.deepEqual(notes, []);
});

test("differences are told from the prices that the block under vote will set", async () => {
  const { application, make, extend, price } = chain(steady);
  await make(1n, []);
  const { txs } = application.prepareProposal(prepared(2n, votes(1n, await extend(1n, []))));
  const second = await extend(2n, txs);
  await make(2n, txs);
  const next = application.prepareProposal(prepared(3n, votes(2n, second))).txs;
  await make(3n, next);
  assert.equal(price("TIA"), 777_000_000n);
});

test("a source that fails, lies or is not there costs prices, never a block", async () => {
  const sources: (PriceSource | undefined)[] = [
    undefined,
    async () => Promise.reject(new Error("too late")),
    async () => new Map([["TIA/USD", "1.5"]]),
    async () => new Map([["TIA", "1"]]),
    async () => new Map([["TIA/USD", "-5"]]),
  ];
  for (const source of sources) {
    const { application, make, extend, price } = chain(source);
    await make(1n, []);
    const before = price("TIA");
    const extension = await extend(1n, []);
    const { txs } = application.prepareProposal(prepared(2n, votes(1n, extension)));
    assert.equal(txs.length, 1);
    assert.equal(application.processProposal(processed(2n, txs)).status, ACCEPT);
    await make(2n, txs);
    assert.equal(price("TIA"), before);
  }
});

test("proposals without sound votes are rejected", async () => {
  const { application, make, extend } = chain(steady);
  assert.equal(application.processProposal(processed(1n, [])).status, ACCEPT);
  await make(1n, []);
  const extension = await extend(1n, []);
  const sound = votes(1n, extension);
  const [soundVote] = sound.votes;
  assert.ok(soundVote);
  const wrong: Record<string, readonly Uint8Array[]> = {
    "no transaction": [],
    "an ordinary transaction": [utf8("tx")],
    "another round": [encodeExtendedCommit(votes(1n, extension, 1))],
    "the signature of another extension": [
      encodeExtendedCommit({
        ...sound,
        votes: [{ ...soundVote, voteExtension: new Uint8Array(0) }],
      }),
    ],
    "no votes": [encodeExtendedCommit({ round: 0, votes: [] })],
    "a vote twice": [encodeExtendedCommit({ round: 0, votes: [soundVote, soundVote] })],
    "an extension that cannot be read": [encodeExtendedCommit(votes(1n, utf8("garbage")))],
    "too little power": [
      encodeExtendedCommit({
        ...sound,
        votes: [
          {
            ...soundVote,
            voteExtension: new Uint8Array(0),
            extensionSignature: new Uint8Array(0),
            blockIdFlag: 1,
          },
        ],
      }),
    ],
  };
  for (const [label, txs] of Object.entries(wrong))
    assert.equal(application.processProposal(processed(2n, txs)).status, REJECT, label);
  assert.equal(
    application.processProposal(processed(2n, [encodeExtendedCommit(sound)])).status,
    ACCEPT,
  );
});

test("what is attached to votes is verified", () => {
  const { application } = chain();
  const verify = (voteExtension: Uint8Array) =>
    application.verifyVoteExtension({
      hash: new Uint8Array(32),
      validatorAddress: address,
      height: 1n,
      voteExtension,
    }).status;
  assert.equal(verify(new Uint8Array(0)), ACCEPT);
  assert.equal(verify(utf8("garbage")), REJECT);
});

test("a proposal whose votes leave no room goes without them, and with framed sizes otherwise", async () => {
  const { application, make, extend, notes } = chain(steady);
  await make(1n, []);
  const commit = votes(1n, await extend(1n, []));
  const tx = new Uint8Array(100);
  const [first] = application.prepareProposal(prepared(2n, commit)).txs;
  const room = (first as Uint8Array).length + 3;
  const of = (maxTxBytes: number) =>
    application.prepareProposal({
      ...prepared(2n, commit, [tx, tx]),
      maxTxBytes: BigInt(maxTxBytes),
    }).txs;
  assert.equal(of(room + 101).length, 1);
  assert.equal(of(room + 102).length, 2);
  assert.equal(of(room + 204).length, 3);
  assert.deepEqual(of(50), [tx, tx]);
  assert.match(notes.at(-1) ?? "", /votes take \d+ bytes of 50/);
  assert.equal(toHex(address).length, 40);
});

test("a block without its votes cannot be executed, and the chain goes on with another", async () => {
  const { application, make, extend, price } = chain(steady);
  await make(1n, []);
  await assert.rejects(make(2n, []), /missing commit info/);
  await assert.rejects(make(2n, [utf8("garbage")]), /extended-commit-info/);
  await make(2n, application.prepareProposal(prepared(2n, votes(1n, await extend(1n, [])))).txs);
  assert.equal(price("TIA"), 777_000_000n);
});
