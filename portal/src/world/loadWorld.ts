import { Query as Assets } from "@milkyway/modules/assets/client";
import { Query as Bank } from "@milkyway/modules/bank/client";
import { Query as Operators } from "@milkyway/modules/operators/client";
import { Query as Oracle } from "@milkyway/modules/oracle/client";
import { Query as Pools } from "@milkyway/modules/pools/client";
import { Query as Restaking } from "@milkyway/modules/restaking/client";
import { Query as Rewards, type RewardsPlan } from "@milkyway/modules/rewards/client";
import { Query as Services } from "@milkyway/modules/services/client";
import { type Client, type QueryOptions, query } from "@milkyway/sdk";
import { millisOf } from "../format/time.ts";
import { every } from "./every.ts";
import type { Asset, FundedPlan, World } from "./world.ts";

async function loadAsset(
  client: Client,
  { denom, ticker, exponent }: Pick<Asset, "denom" | "ticker" | "exponent">,
  options: QueryOptions,
): Promise<Asset> {
  try {
    const currencyPair = `${ticker}/USD`;
    const { price, decimals } = await query(client, Oracle, "getPrice", { currencyPair }, options);
    if (price === undefined || price.price === 0n) return { denom, ticker, exponent };
    const micros = (price.price * 1_000_000n) / 10n ** decimals;
    return { denom, ticker, exponent, price: micros, pricedAt: millisOf(price.blockTimestamp) };
  } catch {
    // An asset without a market is worth nothing, which is what the chain thinks too.
    return { denom, ticker, exponent };
  }
}

async function withBalance(
  client: Client,
  plan: RewardsPlan,
  options: QueryOptions,
): Promise<FundedPlan> {
  const request = { address: plan.rewardsPool, denom: plan.amountPerDay.denom };
  const { balance } = await query(client, Bank, "balance", request, options);
  return { ...plan, balance: balance?.amount ?? 0n };
}

/** Reads the registers of a chain with prices, now or at a height that the node still has. */
export async function loadWorld(client: Client, options: QueryOptions = {}): Promise<World> {
  const [assets, pools, operators, services, plans, { params }] = await Promise.all([
    every(
      (pagination) => query(client, Assets, "assets", { pagination }, options),
      (page) => page.assets,
    ),
    every(
      (pagination) => query(client, Pools, "pools", { pagination }, options),
      (page) => page.pools,
    ),
    every(
      (pagination) => query(client, Operators, "operators", { pagination }, options),
      (page) => page.operators,
    ),
    every(
      (pagination) => query(client, Services, "services", { pagination }, options),
      (page) => page.services,
    ),
    every(
      (pagination) => query(client, Rewards, "rewardsPlans", { pagination }, options),
      (page) => page.rewardsPlans,
    ),
    query(client, Restaking, "params", {}, options),
  ]);
  const priced = await Promise.all(assets.map((asset) => loadAsset(client, asset, options)));
  return {
    assets: new Map(priced.map((asset) => [asset.denom, asset])),
    pools,
    operators,
    services,
    plans: await Promise.all(plans.map((plan) => withBalance(client, plan, options))),
    params,
  };
}
