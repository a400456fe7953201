import type { OpenChain } from "@milkyway/app";
import type { Ctx } from "@milkyway/core";
import type { Coin } from "@milkyway/math";
import { assetPrice, isUnusablePrice, valueAt } from "@milkyway/modules/restaking";
import type { StateMetrics } from "./stateMetrics.ts";

/** One unit of a decimal. */
const UNIT = 1e18;

/** What is restaked with each kind of target, as it comes. */
function* restakedCoins(ctx: Ctx, { keepers }: OpenChain): Generator<readonly [string, Coin]> {
  const { pools, operators, services } = keepers;
  for (const { denom, tokens: amount } of pools.iteratePools(ctx))
    yield ["pool", { denom, amount }];
  for (const { tokens } of operators.iterateOperators(ctx))
    for (const coin of tokens) yield ["operator", coin];
  for (const { tokens } of services.iterateServices(ctx))
    for (const coin of tokens) yield ["service", coin];
}

/** USD; `undefined` for a denom whose price cannot be used. */
function worthOf(ctx: Ctx, { keepers }: OpenChain, { denom, amount }: Coin): number | undefined {
  try {
    return Number(valueAt(assetPrice(ctx, keepers.rewardsDeps, denom), amount)) / UNIT;
  } catch (error) {
    if (isUnusablePrice(error)) return undefined;
    throw error;
  }
}

/** Adds what is restaked, by denom and kind of target. */
export const restakedMetrics: StateMetrics = (registry, chain) => {
  const restaked = registry.gauge(
    "milkyway_restaked_amount",
    "What is restaked, in the smallest unit, by denom and kind of target.",
  );
  const value = registry.gauge(
    "milkyway_restaked_value_usd",
    "What is restaked, in USD by the prices of the oracle, by denom and kind of target.",
  );
  return (ctx) => {
    const totals = new Map<string, { target: string; denom: string; amount: bigint }>();
    for (const [target, { denom, amount }] of restakedCoins(ctx, chain)) {
      const key = `${target}/${denom}`;
      const known = totals.get(key) ?? { target, denom, amount: 0n };
      known.amount += amount;
      totals.set(key, known);
    }
    restaked.clear();
    value.clear();
    for (const { target, denom, amount } of totals.values()) {
      restaked.set(Number(amount), { denom, target });
      const worth = worthOf(ctx, chain, { denom, amount });
      if (worth !== undefined) value.set(worth, { denom, target });
    }
  };
};
