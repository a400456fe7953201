import type { Ctx } from "@milkyway/core";
import {
  addDec,
  type Coin,
  type Coins,
  type Dec,
  truncateDecCoins,
  ZERO_DEC,
} from "@milkyway/math";
import { isOperatorActive, type Operator } from "../../operators/index.ts";
import { type Pool, poolShares } from "../../pools/index.ts";
import { assetPrice, valueAt } from "../../restaking/index.ts";
import type { Service } from "../../services/index.ts";
import type { RewardsDeps } from "../deps.ts";
import { getPoolServiceShares } from "../poolServiceShares.ts";

/**
 * What the allocation of a block reads of its neighbours. Nothing of it changes while the allocation goes on, so each
 * thing is read once, and only when a plan asks for it: some lookups stop the chain.
 */
export interface BlockReads {
  /** Denoms that the chain allows; an empty list allows all. */
  readonly restakableDenoms: readonly string[];
  service(id: number): Service;
  /** Denoms that the service allows; an empty list allows all. */
  serviceDenoms(id: number): readonly string[];
  /** Pools of allowed denoms from which the service borrows, with the tokens that are trusted to it, by id. */
  trustedPools(serviceId: number): readonly TrustedPool[];
  /** Active operators that joined the service and may secure it, by id. */
  eligibleOperators(serviceId: number): readonly Operator[];
  commissionRate(operatorId: number): Dec;
  /** Value in USD. */
  coinValue(coin: Coin): Dec;
}

/** A pool and its whole tokens that are trusted to a service. */
export interface TrustedPool {
  readonly pool: Pool;
  readonly tokens: Coins;
}

/** Sum of the values of coins. */
export function coinsValue({ coinValue }: BlockReads, coins: Coins): Dec {
  return coins.reduce((sum, coin) => addDec(sum, coinValue(coin)), ZERO_DEC);
}

function memo<K, V extends object | bigint>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = read(key);
      known.set(key, value);
    }
    return value;
  };
}

function restakablePools(ctx: Ctx, deps: RewardsDeps, denoms: readonly string[]) {
  const allowed = new Set(denoms);
  const pools = new Map<number, Pool>();
  for (const pool of deps.pools.iteratePools(ctx))
    if (allowed.size === 0 || allowed.has(pool.denom)) pools.set(pool.id, pool);
  return pools;
}

function trustedPool(ctx: Ctx, pool: Pool, serviceId: number): TrustedPool | undefined {
  const shares = getPoolServiceShares(ctx, pool.id, serviceId);
  if (shares.length === 0 || shares.some(({ amount }) => amount <= 0n)) return undefined;
  const tokens = truncateDecCoins(poolShares.tokensFromSharesTruncated(pool, shares)).whole;
  return { pool, tokens };
}

/** The reads of one block; parameters and pools are read at once. */
export function createBlockReads(ctx: Ctx, deps: RewardsDeps): BlockReads {
  const { restaking, services, operators } = deps;
  const restakableDenoms = restaking.getRestakableDenoms(ctx);
  const pools = restakablePools(ctx, deps, restakableDenoms);
  const operator = memo((id: number) => operators.getOperator(ctx, id));
  const price = memo((denom: string) => assetPrice(ctx, deps, denom));
  return {
    restakableDenoms,
    service: memo((id: number) => services.getService(ctx, id)),
    serviceDenoms: memo((id: number) => services.getServiceParams(ctx, id).allowedDenoms),
    trustedPools: memo((serviceId: number) =>
      [...restaking.iterateServiceSecuringPools(ctx, serviceId)].flatMap((id) => {
        const pool = pools.get(id);
        return (pool && trustedPool(ctx, pool, serviceId)) ?? [];
      }),
    ),
    eligibleOperators: memo((serviceId: number) => {
      const joined = [...restaking.iterateServiceValidatingOperators(ctx, serviceId)].map(operator);
      const isAllowed = restaking.operatorsAllowedBy(ctx, serviceId);
      return joined.filter((record) => isOperatorActive(record) && isAllowed(record.id));
    }),
    commissionRate: memo((id: number) => operators.getOperatorParams(ctx, id).commissionRate),
    coinValue: ({ denom, amount }) => valueAt(price(denom), amount),
  };
}
