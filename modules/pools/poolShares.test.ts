import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { type Coins, coinsToText, type DecCoins, decCoinsToText, parseDec } from "@milkyway/math";
import { Pool } from "./gen/v1.ts";
import { poolShares } from "./poolShares.ts";

function pool(tokens: bigint, shares: string): Pool {
  return Pool.create({ id: 1, denom: "umilk", tokens, delegatorShares: parseDec(shares) });
}

const milk = (amount: bigint): Coins => [{ denom: "umilk", amount }];
const shares = (amount: string, denom = "pool/1/umilk"): DecCoins => [
  { denom, amount: parseDec(amount) },
];

describe("shares of pools", () => {
  it("show the stake as sets of coins, empty at zero", () => {
    assert.deepEqual(poolShares.tokens(pool(0n, "0")), []);
    assert.deepEqual(poolShares.delegatorShares(pool(0n, "0")), []);
    assert.equal(coinsToText(poolShares.tokens(pool(5n, "1.5"))), "5umilk");
    assert.equal(
      decCoinsToText(poolShares.delegatorShares(pool(5n, "1.5"))),
      "1.500000000000000000pool/1/umilk",
    );
  });

  it("are issued one for one at first, then at the rate", () => {
    const first = poolShares.addTokensFromDelegation(pool(0n, "0"), milk(5n));
    assert.equal(decCoinsToText(first.shares), "5.000000000000000000pool/1/umilk");
    assert.deepEqual(first.target, pool(5n, "5"));

    const second = poolShares.addTokensFromDelegation(pool(7n, "10"), milk(3n));
    assert.equal(decCoinsToText(second.shares), "4.285714285714285714pool/1/umilk");
    const removed = poolShares.removeDelShares(second.target, shares("1"));
    assert.equal(coinsToText(removed.tokens), "");
    assert.deepEqual(removed.target, pool(10n, "13.285714285714285714"));
  });

  it("are worth tokens of the pool", () => {
    const held = pool(7n, "10");
    assert.equal(
      decCoinsToText(poolShares.tokensFromShares(held, shares("3"))),
      "2.100000000000000000umilk",
    );
    const thirds = pool(2n, "3");
    assert.equal(
      decCoinsToText(poolShares.tokensFromShares(thirds, shares("1"))),
      "0.666666666666666667umilk",
    );
    assert.equal(
      decCoinsToText(poolShares.tokensFromSharesTruncated(thirds, shares("1"))),
      "0.666666666666666666umilk",
    );
    assert.equal(
      decCoinsToText(
        poolShares.sharesFromDecCoins(thirds, [{ denom: "umilk", amount: parseDec("0.5") }]),
      ),
      "0.750000000000000000pool/1/umilk",
    );
  });

  it("all taken back give out everything that is left", () => {
    const { target, tokens } = poolShares.removeDelShares(pool(3n, "2.5"), shares("2.5"));
    assert.equal(coinsToText(tokens), "3umilk");
    assert.deepEqual(target, pool(0n, "0"));
  });

  it("may be taken back beyond what was issued, down to negative numbers", () => {
    const { target } = poolShares.removeDelShares(pool(0n, "1"), shares("2"));
    assert.deepEqual(target, pool(0n, "-1"));
    assert.equal(
      failureOf(() => poolShares.removeDelShares(pool(1n, "1"), shares("2"))),
      "panic: attempting to remove more tokens than available in operator",
    );
  });

  it("accept any denom in the first delegation", () => {
    const { target, shares: issued } = poolShares.addTokensFromDelegation(pool(0n, "0"), [
      { denom: "uatom", amount: 4n },
    ]);
    assert.equal(decCoinsToText(issued), "4.000000000000000000pool/1/uatom");
    assert.deepEqual(target, pool(4n, "4"));
  });

  it("fail or panic as the original does", () => {
    const uatom: Coins = [{ denom: "uatom", amount: 1n }];
    const cases: [string, string, () => unknown][] = [
      [
        "no tokens left",
        "pools/2: insufficient delegation shares",
        () => poolShares.addTokensFromDelegation(pool(0n, "3"), milk(1n)),
      ],
      [
        "another denom",
        "pools/3: invalid token denom",
        () => poolShares.sharesFromTokens(pool(1n, "1"), uatom),
      ],
      [
        "zero as first delegation",
        "panic: runtime error: index out of range [0] with length 0",
        () => poolShares.addTokensFromDelegation(pool(0n, "0"), milk(0n)),
      ],
      [
        "shares of another denom",
        "pools/5: invalid shares",
        () => poolShares.removeDelShares(pool(1n, "1"), shares("1", "pool/2/umilk")),
      ],
      [
        "shares of two denoms",
        "pools/5: invalid shares",
        () => poolShares.removeDelShares(pool(1n, "1"), [...shares("1"), ...shares("1")]),
      ],
      [
        "worth of shares of an empty pool",
        "panic: division by zero",
        () => poolShares.tokensFromShares(pool(0n, "0"), shares("1")),
      ],
    ];
    for (const [label, expected, run] of cases) assert.equal(failureOf(run), expected, label);
  });

  it("have an invalid rate when tokens are lost", () => {
    assert.equal(poolShares.invalidExRate(pool(0n, "1")), true);
    assert.equal(poolShares.invalidExRate(pool(0n, "0")), false);
    assert.equal(poolShares.invalidExRate(pool(1n, "1")), false);
  });
});
