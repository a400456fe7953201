import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Bin, binToBytes } from "@milkyway/bytes";
import type { ExtendedCommitInfo } from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import type { Ctx } from "@milkyway/core";
import { accessesOf, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parsePair } from "../../marketmap/index.ts";
import { getPriceWithNonceForCurrencyPair } from "../pairs.ts";
import { applyPrices, type VoteWeights } from "./applyPrices.ts";
import { encodeExtendedCommit } from "./extendedCommit.ts";
import { encodeGoBigInt } from "./goBigInt.ts";
import { oracleCtx } from "./testing/fixture.ts";
import { encodeVoteExtension } from "./voteExtension.ts";

const BTC = parsePair("BTC/USD");
const ETH = parsePair("ETH/USD");

const addressOf = (letter: string): Bin => letter.repeat(20);

/** Validators by letter with their stakes; a small letter is not bonded. */
function weights(stakes: Readonly<Record<string, bigint>>, total?: bigint): VoteWeights {
  const bonded = Object.entries(stakes).filter(([letter]) => letter === letter.toUpperCase());
  return {
    staking: {
      findValidatorByConsAddr(_, address) {
        const [letter = ""] = address;
        const tokens = stakes[letter];
        const status = letter === letter.toUpperCase() ? 3 : 1;
        return tokens === undefined ? undefined : { status, tokens };
      },
      totalBondedTokens: () => total ?? bonded.reduce((sum, [, tokens]) => sum + tokens, 0n),
    },
  };
}

/** The first transaction of a block in which validators attached deltas by pair id. */
function commitOf(...votes: [letter: string, deltas: Record<string, bigint>][]): Uint8Array {
  const commit: ExtendedCommitInfo = {
    round: 0,
    votes: votes.map(([letter, deltas]) => ({
      validator: { address: binToBytes(addressOf(letter)), power: 1n },
      voteExtension: encodeVoteExtension(
        new Map(Object.entries(deltas).map(([id, delta]) => [BigInt(id), encodeGoBigInt(delta)])),
      ),
      extensionSignature: new Uint8Array(64),
      blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
    })),
  };
  return encodeExtendedCommit(commit);
}

describe("prices of the votes", () => {
  const priceOf = (ctx: Ctx, pair = BTC) => getPriceWithNonceForCurrencyPair(ctx, pair).price;

  it("are written for pairs that enough of the stake reported", () => {
    const ctx = oracleCtx();
    const txs = [
      commitOf(["A", { 0: 10n, 1: 50n }], ["B", { 0: 20n }], ["C", { 0: 30n }]),
      Uint8Array.of(1),
    ];
    applyPrices(ctx, weights({ A: 10n, B: 10n, C: 10n }), txs);
    assert.deepEqual(getPriceWithNonceForCurrencyPair(ctx, BTC), {
      price: 1020n,
      blockTimestamp: TEST_TIME,
      blockHeight: 5n,
      nonce: 1n,
    });
    assert.equal(priceOf(ctx, ETH), undefined);
  });

  it("leave a pair without an agreed price untouched", () => {
    const ctx = oracleCtx();
    const written = accessesOf(ctx, (at) => applyPrices(at, weights({ A: 10n }), [commitOf()]));
    assert.deepEqual(
      written.filter((access) => access.startsWith("set")),
      [],
    );
  });

  it("count unknown validators not at all, and unbonded ones without weight", () => {
    const ctx = oracleCtx();
    applyPrices(ctx, weights({ A: 10n, b: 90n }), [
      commitOf(["A", { 0: 1n }], ["b", { 0: -9n }], ["Z", { 0: -9n }]),
    ]);
    assert.equal(priceOf(ctx), 1001n);
  });

  it("count the later of two votes of one validator, unless it holds no prices", () => {
    const ctx = oracleCtx();
    applyPrices(ctx, weights({ A: 10n }), [
      commitOf(["A", { 0: 1n }], ["A", { 0: 2n }], ["A", {}]),
    ]);
    assert.equal(priceOf(ctx), 1002n);
  });

  it("stop the chain beyond 256 bits", () => {
    const max = 2n ** 256n - 1n;
    const ctx = oracleCtx();
    const apply = (delta: bigint) =>
      applyPrices(ctx, weights({ A: 1n }), [commitOf(["A", { 0: delta }])]);
    apply(max - 1000n);
    assert.equal(priceOf(ctx), max);
    assert.equal(
      failureOf(() => apply(1n)),
      "panic: NewIntFromBigInt() out of bound",
    );
  });

  it("fail the block when they cannot be read", () => {
    const apply = (...txs: Uint8Array[]) =>
      failureOf(() => applyPrices(oracleCtx(), weights({ A: 1n }), txs));
    assert.equal(apply(), "undefined/1: missing commit info");
    assert.equal(apply(new Uint8Array()), "no failure");
    assert.match(
      apply(Uint8Array.of(1, 2, 3)),
      /^undefined\/1: codec error: error decoding extended-commit-info: zstd: /,
    );
    const votes = [
      {
        validator: { address: binToBytes(addressOf("A")), power: 1n },
        voteExtension: Uint8Array.of(1, 2, 3),
        extensionSignature: new Uint8Array(),
        blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      },
    ];
    assert.equal(
      apply(encodeExtendedCommit({ round: 0, votes })),
      "undefined/1: codec error: error decoding vote-extension: zlib: invalid header",
    );
  });
});
