import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Bin, binToBytes, fromHex, toHex } from "@milkyway/bytes";
import type { ExtendedCommitInfo } from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import type { Ctx } from "@milkyway/core";
import { accessesOf, createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import fc from "fast-check";
import { parsePair } from "../../marketmap/index.ts";
import { getPriceWithNonceForCurrencyPair, setPriceForCurrencyPair } from "../pairs.ts";
import { state } from "../state.ts";
import { applyPrices, type VoteWeights } from "./applyPrices.ts";
import { decodePrices, encodePrices } from "./deltas.ts";
import { voteExtensionsEnabled } from "./enabled.ts";
import { encodeExtendedCommit } from "./extendedCommit.ts";
import { encodeGoBigInt } from "./goBigInt.ts";
import { aggregateReports, weightedMedian } from "./median.ts";
import { encodeVoteExtension } from "./voteExtension.ts";

const BTC = parsePair("BTC/USD");
const ETH = parsePair("ETH/USD");

/** Pairs with the ids 0 and 1, of which the first has the price 1000. */
function oracleCtx(): Ctx {
  const ctx = createTestCtx({ at: { height: 5n } });
  state.nextId.set(ctx, 0n);
  state.pairCount.set(ctx, 2n);
  const price = { price: 1000n, blockTimestamp: 0n, blockHeight: 1n };
  setPriceForCurrencyPair(ctx, BTC, price);
  state.currencyPairs.set(ctx, "ETH/USD", { id: 1n, nonce: 0n, price: undefined });
  return ctx;
}

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

describe("weighted medians", () => {
  const median = (...prices: [price: bigint, weight: bigint][]) =>
    weightedMedian(prices.map(([price, weight]) => ({ price, weight })));

  it("are the price at which half of the weight is reached, from the lowest", () => {
    assert.equal(median(), undefined);
    assert.equal(median([5n, 0n]), 5n);
    assert.equal(median([30n, 1n], [10n, 1n], [20n, 1n]), 10n);
    assert.equal(median([30n, 2n], [10n, 2n], [20n, 2n]), 20n);
    assert.equal(median([10n, 1n], [20n, 9n]), 20n);
    assert.equal(median([10n, 5n], [20n, 5n]), 10n);
  });

  it("do not depend on the order of the votes, and are one of the prices", () => {
    const vote = fc.record({ price: fc.bigInt(0n, 50n), weight: fc.bigInt(0n, 50n) });
    fc.assert(
      fc.property(fc.array(vote, { minLength: 1 }), (votes) => {
        const found = weightedMedian(votes);
        assert.equal(weightedMedian([...votes].reverse()), found);
        assert.ok(votes.some(({ price }) => price === found));
      }),
    );
  });

  it("need reports of two thirds of the bonded tokens", () => {
    const report = (weight: bigint) => ({ weight, prices: new Map([["BTC/USD", 7n]]) });
    assert.equal(aggregateReports([report(667n)], 1000n).get("BTC/USD"), 7n);
    assert.equal(aggregateReports([report(666n)], 1000n).size, 0);
    assert.equal(aggregateReports([], 0n).size, 0);
    assert.equal(
      failureOf(() => aggregateReports([report(0n)], 0n)),
      "panic: division by zero",
    );
  });
});

describe("deltas of prices", () => {
  it("are taken from the price on the chain, by the id of the pair", () => {
    const ctx = oracleCtx();
    const reported = new Map([
      ["BTC/USD", "900"],
      ["eth/usd", "+5"],
      ["SOL/USD", "1"],
    ]);
    const encoded = encodePrices(ctx, reported);
    assert.deepEqual(
      [...encoded].map(([id, bytes]) => [id, toHex(bytes)]),
      [
        [0n, "0364"],
        [1n, "0205"],
      ],
    );
    assert.deepEqual(
      decodePrices(ctx, encoded),
      new Map([
        ["BTC/USD", 900n],
        ["ETH/USD", 5n],
      ]),
    );
  });

  it("are left out when negative, and fail when they are no numbers of a pair", () => {
    const encode = (pair: string, price: string) =>
      encodePrices(oracleCtx(), new Map([[pair, price]]));
    assert.equal(encode("BTC/USD", "-1").size, 0);
    for (const price of ["", "1.5", "0x1", "1_000"])
      assert.equal(
        failureOf(() => encode("BTC/USD", price)),
        `undefined/1: failed to convert price string to big.Int: ${price}`,
      );
    assert.equal(
      failureOf(() => encode("BTC", "1")),
      'undefined/1: incorrectly formatted CurrencyPair: "BTC"',
    );
  });

  it("are left out one by one when they cannot be used", () => {
    const encoded = new Map([
      [0n, fromHex("0303e9")],
      [1n, fromHex("0401")],
      [2n, fromHex("0201")],
    ]);
    assert.equal(decodePrices(oracleCtx(), encoded).size, 0);
    const long = new Map([[1n, fromHex(`02${"00".repeat(33)}`)]]);
    assert.equal(decodePrices(oracleCtx(), long).size, 0);
    assert.deepEqual(
      decodePrices(oracleCtx(), new Map([[0n, fromHex("0303e8")]])),
      new Map([["BTC/USD", 0n]]),
    );
  });
});

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

describe("vote extensions", () => {
  it("are there from the height after the one that enables them, but not in the first block", () => {
    const enabled = (height: bigint, voteExtensionsEnableHeight: bigint) => {
      const ctx = createTestCtx({ at: { height } });
      const consensusParams = { ...ctx.consensusParams, abci: { voteExtensionsEnableHeight } };
      return voteExtensionsEnabled(ctx.with({ consensusParams }));
    };
    assert.equal(voteExtensionsEnabled(createTestCtx({ at: { height: 9n } })), false);
    assert.deepEqual(
      [enabled(9n, 0n), enabled(1n, 1n), enabled(2n, 1n), enabled(5n, 5n), enabled(6n, 5n)],
      [false, false, true, false, true],
    );
  });
});
