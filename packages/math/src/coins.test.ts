import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addCoins,
  addDecCoins,
  amountOf,
  type Coin,
  type Coins,
  checkCoins,
  coinsToText,
  decCoinsFromCoins,
  decCoinsToText,
  isAllGte,
  isAnyGte,
  isZeroCoins,
  minCoins,
  newCoins,
  Panic,
  parseCoin,
  parseCoins,
  parseDec,
  parseInteger,
  quoDecCoins,
  safeSubCoins,
  subCoins,
  truncateDecCoins,
} from "./index.ts";

const set = fc
  .uniqueArray(fc.constantFrom("uatom", "ubtc", "umilk", "utia", "locked/umilk"), { maxLength: 5 })
  .chain((denoms) =>
    fc.tuple(
      ...denoms.map((denom) => fc.bigInt(0n, 10n ** 30n).map((amount) => ({ denom, amount }))),
    ),
  )
  .map((coins) => newCoins(...coins));
const coin = (amount: bigint, denom: string): Coin => ({ denom, amount });

test("sums and differences of sets are valid sets again", () => {
  fc.assert(
    fc.property(set, set, (a, b) => {
      const sum = addCoins(a, b);
      assert.equal(checkCoins(sum), undefined);
      assert.deepEqual(subCoins(sum, b), a);
      assert.ok(isAllGte(sum, a) && isAllGte(a, minCoins(a, b)));
      for (const { denom } of sum)
        assert.equal(amountOf(sum, denom), amountOf(a, denom) + amountOf(b, denom));
    }),
  );
});

test("whole coins and change add up to the decimal coins they came from", () => {
  fc.assert(
    fc.property(set, (coins) => {
      const thirds = quoDecCoins(decCoinsFromCoins(coins), parseDec("3"));
      const { whole, change } = truncateDecCoins(thirds);
      assert.equal(
        decCoinsToText(addDecCoins(decCoinsFromCoins(whole), change)),
        decCoinsToText(thirds),
      );
    }),
  );
});

test("a set says what is wrong with it", () => {
  const cases: [Coins, string][] = [
    [[coin(1n, "b")], "invalid denom: b"],
    [[coin(0n, "umilk")], "coin 0umilk amount is not positive"],
    [[coin(1n, "umilk"), coin(1n, "uatom")], "denomination uatom is not sorted"],
    [[coin(1n, "umilk"), coin(1n, "umilk")], "duplicate denomination umilk"],
    [[coin(1n, "uatom"), coin(-1n, "umilk")], "coin umilk amount is not positive"],
  ];
  for (const [coins, text] of cases) assert.equal(checkCoins(coins), text, coinsToText(coins));
  assert.throws(() => newCoins(coin(1n, "umilk"), coin(2n, "umilk")), Panic);
  assert.throws(() => newCoins(coin(-1n, "umilk")), Panic);
  assert.throws(() => subCoins([], [coin(1n, "umilk")]), { message: "negative coin amount" });
  assert.equal(coinsToText(safeSubCoins([], [coin(1n, "umilk")])), "-1umilk");
});

test("an amount missing on the wire is a panic, never zero", () => {
  const missing = [{ denom: "umilk", amount: undefined as unknown as bigint }];
  assert.throws(() => checkCoins(missing), Panic);
  assert.throws(() => isZeroCoins(missing), Panic);
  assert.throws(() => newCoins(...missing), Panic);
});

test("any-greater-or-equal looks only at denoms that both hold", () => {
  const fee = newCoins(coin(5n, "uatom"), coin(7n, "umilk"));
  assert.equal(isAnyGte(newCoins(coin(7n, "umilk")), fee), true);
  assert.equal(isAnyGte(newCoins(coin(100n, "ubtc")), fee), false);
  assert.equal(isAnyGte(fee, []), false);
});

test("coins read from text, display units included", () => {
  assert.deepEqual(parseCoin("1.5milk"), coin(1_500_000n, "umilk"));
  assert.equal(coinsToText(parseCoins("5umilk,3uatom")), "3uatom,5umilk");
  assert.throws(() => parseCoin("umilk"), /invalid decimal coin expression/);
  assert.throws(() => parseCoins("1umilk,2umilk"), /duplicate denomination umilk/);
});

test("integers read in every notation Go reads", () => {
  for (const [text, value] of [
    ["10", 10n],
    ["-10", -10n],
    ["+1", 1n],
    ["0x1F", 31n],
    ["010", 8n],
    ["0b11", 3n],
    ["1_000", 1000n],
    ["0x_1", 1n],
    ["", undefined],
    ["08", undefined],
    ["1__0", undefined],
    ["1e3", undefined],
    [" 1", undefined],
    [(1n << 256n).toString(), undefined],
  ] as const)
    assert.equal(parseInteger(text), value, text);
});
