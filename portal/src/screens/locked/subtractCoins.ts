import type { Coin } from "@milkyway/math";

/** What is left of coins when others are taken away; nothing falls below zero. */
export function subtractCoins(coins: readonly Coin[], others: readonly Coin[]): readonly Coin[] {
  return coins
    .map(({ denom, amount }) => {
      const taken = others.find((each) => each.denom === denom)?.amount ?? 0n;
      return { denom, amount: amount - taken };
    })
    .filter(({ amount }) => amount > 0n);
}
