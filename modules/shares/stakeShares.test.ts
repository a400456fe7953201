import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { type Coins, coinsToText, type DecCoins, decCoinsToText, parseDec } from "@milkyway/math";
import fc from "fast-check";
import { operatorShares } from "../operators/index.ts";
import { Service } from "../services/gen/v1.ts";
import { serviceShares } from "../services/index.ts";
import { toSharesDenom, toTokenDenom } from "./index.ts";

const coins = (...list: [bigint, string][]): Coins =>
  list.map(([amount, denom]) => ({ denom, amount }));
const decCoins = (...list: [string, string][]): DecCoins =>
  list.map(([amount, denom]) => ({ denom, amount: parseDec(amount) }));

function service(tokens: Coins, delegatorShares: DecCoins): Service {
  return Service.create({ id: 1, tokens, delegatorShares });
}

describe("shares of operators and services", () => {
  it("name the target and the token", () => {
    assert.equal(toSharesDenom("operator", 4294967295, "ibc/AB"), "operator/4294967295/ibc/AB");
    assert.equal(toTokenDenom("service/1/ibc/AB"), "ibc/AB");
    for (const text of ["umilk", "service/1", ""]) assert.equal(toTokenDenom(text), "", text);
  });

  it("are issued one for one by the first delegation", () => {
    const { target, shares } = serviceShares.addTokensFromDelegation(
      service([], []),
      coins([5n, "uatom"], [10n, "umilk"]),
    );
    assert.equal(
      decCoinsToText(shares),
      "5.000000000000000000service/1/uatom,10.000000000000000000service/1/umilk",
    );
    assert.equal(coinsToText(target.tokens), "5uatom,10umilk");
    assert.equal(decCoinsToText(target.delegatorShares), decCoinsToText(shares));
  });

  it("follow the rate of each denom afterwards, rounded toward zero", () => {
    const before = service(coins([7n, "umilk"]), decCoins(["10", "service/1/umilk"]));
    const added = serviceShares.addTokensFromDelegation(
      before,
      coins([2n, "uatom"], [3n, "umilk"]),
    );
    assert.equal(
      decCoinsToText(added.shares),
      "2.000000000000000000service/1/uatom,4.285714285714285714service/1/umilk",
    );
    const removed = serviceShares.removeDelShares(added.target, decCoins(["1", "service/1/umilk"]));
    assert.equal(coinsToText(removed.tokens), "");
    assert.equal(coinsToText(removed.target.tokens), "2uatom,10umilk");
    assert.equal(
      decCoinsToText(removed.target.delegatorShares),
      "2.000000000000000000service/1/uatom,13.285714285714285714service/1/umilk",
    );
  });

  it("of tokens differ from shares of fractions in the order of rounding", () => {
    const target = service(coins([3n, "umilk"]), decCoins(["2", "service/1/umilk"]));
    const text = (shares: DecCoins) => decCoinsToText(shares);
    assert.equal(
      text(serviceShares.sharesFromTokens(target, coins([1n, "umilk"]))),
      "0.666666666666666666service/1/umilk",
    );
    assert.equal(
      text(serviceShares.sharesFromDecCoins(target, decCoins(["0.5", "umilk"], ["0.1", "uusd"]))),
      "0.333333333333333333service/1/umilk,0.100000000000000000service/1/uusd",
    );
  });

  it("are worth tokens, half to even or toward zero", () => {
    const target = service(coins([2n, "umilk"]), decCoins(["3", "service/1/umilk"]));
    const shares = decCoins(["1", "service/1/umilk"]);
    assert.equal(
      decCoinsToText(serviceShares.tokensFromShares(target, shares)),
      "0.666666666666666667umilk",
    );
    assert.equal(
      decCoinsToText(serviceShares.tokensFromSharesTruncated(target, shares)),
      "0.666666666666666666umilk",
    );
  });

  it("all taken back give out everything that is left", () => {
    const target = service(coins([3n, "umilk"]), decCoins(["2.5", "service/1/umilk"]));
    const removed = serviceShares.removeDelShares(target, target.delegatorShares);
    assert.equal(coinsToText(removed.tokens), "3umilk");
    assert.deepEqual(removed.target.tokens, []);
    assert.deepEqual(removed.target.delegatorShares, []);
  });

  it("fail or panic as the original does", () => {
    const empty = service([], []);
    const held = service(coins([3n, "umilk"]), decCoins(["3", "service/1/umilk"]));
    const cases: [string, string, () => unknown][] = [
      [
        "no tokens",
        "services/2: insufficient delegation shares",
        () => serviceShares.sharesFromTokens(empty, coins([1n, "umilk"])),
      ],
      [
        "no tokens, fractions",
        "services/2: insufficient delegation shares",
        () => serviceShares.sharesFromDecCoins(empty, decCoins(["1", "umilk"])),
      ],
      [
        "no tokens, operator",
        "operators/2: insufficient delegation shares",
        () =>
          operatorShares.sharesFromTokens(
            { tokens: [] } as unknown as Parameters<typeof operatorShares.sharesFromTokens>[0],
            [],
          ),
      ],
      [
        "shares never issued",
        "panic: division by zero",
        () => serviceShares.tokensFromShares(held, decCoins(["1", "service/1/uatom"])),
      ],
      [
        "more shares than issued",
        "panic: negative coin amount",
        () => serviceShares.removeDelShares(held, decCoins(["4", "service/1/umilk"])),
      ],
      [
        "a denom of shares too long",
        `panic: invalid denom: service/1/${"u".repeat(119)}`,
        () => serviceShares.addTokensFromDelegation(empty, coins([1n, "u".repeat(119)])),
      ],
    ];
    for (const [label, expected, run] of cases) assert.equal(failureOf(run), expected, label);
  });

  it("never say that the rate is invalid, except for a zero coin beside shares in the token's denom", () => {
    const lost = service([], decCoins(["3", "service/1/umilk"]));
    assert.equal(serviceShares.invalidExRate(lost), false);
    const odd = service(coins([0n, "umilk"]), decCoins(["3", "umilk"]));
    assert.equal(serviceShares.invalidExRate(odd), true);
  });

  it("never give out more than was put in", () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 24n });
    fc.assert(
      fc.property(amount, amount, fc.bigInt({ min: 1n, max: 10n ** 18n }), (a, b, part) => {
        const first = serviceShares.addTokensFromDelegation(service([], []), coins([a, "umilk"]));
        // Leaves a rate other than one: tokens are lost while the shares stay.
        const slashed = { ...first.target, tokens: coins([(a * part) / 10n ** 18n + 1n, "umilk"]) };
        const second = serviceShares.addTokensFromDelegation(slashed, coins([b, "umilk"]));
        if (second.shares.length === 0) return;
        const out = serviceShares.removeDelShares(second.target, second.shares);
        assert.ok((out.tokens[0]?.amount ?? 0n) <= b);
        assert.equal(
          (out.tokens[0]?.amount ?? 0n) + (out.target.tokens[0]?.amount ?? 0n),
          second.target.tokens[0]?.amount,
        );
      }),
    );
  });
});
