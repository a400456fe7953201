import assert from "node:assert/strict";
import { test } from "node:test";
import { type Address, accounts } from "@milkyway/core";
import { createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import type { Coins } from "@milkyway/math";
import type { DevDeps } from "./deps.ts";
import { setBalance } from "./messages/setBalance.ts";
import { setPrices } from "./messages/setPrices.ts";

const HOLDER = accounts.toText("h".repeat(20));
const coin = (denom: string, amount: bigint) => ({ denom, amount });
const pair = { Base: "TIA", Quote: "USD" };

/** Neighbours that note what is asked of them; the holder has 10 of `utia`. */
function fakes() {
  const log: string[] = [];
  const show = (coins: Coins) => coins.map(({ denom, amount }) => `${amount}${denom}`).join();
  const name = (address: Address) => (accounts.toText(address) === HOLDER ? "holder" : "?");
  const deps: DevDeps = {
    auth: {
      hasAccount: () => false,
      createAccount: (_ctx, address) => log.push(`create ${name(address)}`),
    },
    bank: {
      getBalance: (_ctx, _address, denom) => coin(denom, denom === "utia" ? 10n : 0n),
      mintCoins: (_ctx, _module, coins) => log.push(`mint ${show(coins)}`),
      burnCoins: (_ctx, _module, coins) => log.push(`burn ${show(coins)}`),
      sendCoinsFromAccountToModule: (_ctx, from, _to, coins) =>
        log.push(`${name(from)} pays ${show(coins)}`),
      sendCoinsFromModuleToAccount: (_ctx, _from, to, coins) =>
        log.push(`${name(to)} gets ${show(coins)}`),
    },
    oracle: {
      setPriceForCurrencyPair: (_ctx, { Base }, { price, blockTimestamp, blockHeight }) =>
        log.push(`${Base} ${price} ${blockTimestamp} ${blockHeight}`),
    },
  };
  return { deps, log };
}

test("MsgSetPrices ok: prices are of this block", () => {
  const { deps, log } = fakes();
  const prices = [{ currencyPair: pair, price: 520n }];
  const msg = { sender: HOLDER, prices };
  setPrices.validate?.(msg);
  setPrices.handle(createTestCtx({ at: { height: 7n } }), deps, msg);
  assert.deepEqual(log, [`TIA 520 ${TEST_TIME} 7`]);
});

test("MsgSetPrices fails: no prices, no pair, or a price out of range", () => {
  const refusal = (prices: Parameters<typeof setPrices.handle>[2]["prices"]) =>
    failureOf(() => setPrices.validate?.({ sender: HOLDER, prices }));
  assert.equal(refusal([]), "sdk/18: there are no prices: invalid request");
  assert.equal(
    refusal([{ currencyPair: { Base: "", Quote: "USD" }, price: 1n }]),
    "sdk/18: a price is of no pair: invalid request",
  );
  for (const price of [-1n, 1n << 256n])
    assert.equal(
      refusal([{ currencyPair: pair, price }]),
      "sdk/18: the price of TIA/USD is out of range: invalid request",
    );
});

test("MsgSetBalance ok: coins are minted or burned until the balance is met", () => {
  const { deps, log } = fakes();
  const coins = [coin("utia", 4n), coin("umilk", 3n), coin("uatom", 0n)];
  const msg = { sender: HOLDER, address: HOLDER, coins };
  setBalance.validate?.(msg);
  setBalance.handle(createTestCtx(), deps, msg);
  assert.deepEqual(log, [
    "create holder",
    "holder pays 6utia",
    "burn 6utia",
    "mint 3umilk",
    "holder gets 3umilk",
  ]);
});

test("MsgSetBalance fails: no coins, a bad address, or an amount below zero", () => {
  const refusal = (address: string, coins: Coins) =>
    failureOf(() => setBalance.validate?.({ sender: HOLDER, address, coins }));
  assert.equal(refusal(HOLDER, []), "sdk/18: there are no coins: invalid request");
  assert.match(refusal("nobody", [coin("utia", 1n)]), /decoding bech32 failed/);
  assert.equal(
    refusal(HOLDER, [coin("utia", -1n)]),
    "sdk/10: the amount of utia is below zero or absent: invalid coins",
  );
  assert.match(refusal(HOLDER, [coin("?", 1n)]), /^sdk\/10: invalid denom: \?/);
});
