/**
 * Rewards by the denom that is staked for them, and these by service: sorted, without empty entries.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/types/dec_pool.go
 */
import {
  addCoins,
  addDecCoins,
  type Coins,
  type Dec,
  type DecCoins,
  decCoinsFromCoins,
  intersectDecCoins,
  isZeroDecCoins,
  Panic,
  truncateDecCoins,
} from "@milkyway/math";
import type { DecPool, Pool, ServicePool } from "./gen/v1.ts";

/** Fractional rewards per staked denom. */
export type DecPools = readonly DecPool[];
/** Whole rewards per staked denom. */
export type Pools = readonly Pool[];
/** Fractional rewards per service and staked denom. */
export type ServicePools = readonly ServicePool[];

interface Merging<T, K extends string | number> {
  key(entry: T): K;
  add(a: T, b: T): T;
  isEmpty(entry: T): boolean;
}

function merge<T, K extends string | number>(
  a: readonly T[],
  b: readonly T[],
  { key, add, isEmpty }: Merging<T, K>,
): T[] {
  const out: T[] = [];
  const push = (entry: T) => {
    if (!isEmpty(entry)) out.push(entry);
  };
  let [i, j] = [0, 0];
  let [left, right] = [a[0], b[0]];
  while (left !== undefined && right !== undefined) {
    const [leftKey, rightKey] = [key(left), key(right)];
    if (leftKey === rightKey) push(add(left, right));
    else push(leftKey < rightKey ? left : right);
    if (leftKey <= rightKey) left = a[++i];
    if (rightKey <= leftKey) right = b[++j];
  }
  for (; i < a.length; i++) push(a[i] as T);
  for (; j < b.length; j++) push(b[j] as T);
  return out;
}

const byDenom: Merging<DecPool, string> = {
  key: ({ denom }) => denom,
  add: (a, b) => ({ denom: a.denom, decCoins: addDecCoins(a.decCoins, b.decCoins) }),
  isEmpty: ({ decCoins }) => isZeroDecCoins(decCoins),
};

const byService: Merging<ServicePool, number> = {
  key: ({ serviceId }) => serviceId,
  add: (a, b) => ({ serviceId: a.serviceId, decPools: addDecPools(a.decPools, b.decPools) }),
  isEmpty: ({ decPools }) => isEmptyDecPools(decPools),
};

/** Panics on pools out of order, to which nothing can be added. */
export function requireSorted(pools: DecPools, text = "Pools (self) must be sorted"): void {
  for (let i = 1; i < pools.length; i++)
    if ((pools[i - 1] as DecPool).denom > (pools[i] as DecPool).denom) throw new Panic(text);
}

export function isSortedByService(pools: ServicePools): boolean {
  return pools.every(({ serviceId }, i) => i === 0 || serviceId > (pools[i - 1]?.serviceId ?? 0));
}

export function addDecPools(a: DecPools, b: DecPools): DecPools {
  requireSorted(a);
  requireSorted(b, "Wrong argument: Pools must be sorted");
  return merge(a, b, byDenom);
}

export function addServicePools(a: ServicePools, b: ServicePools): ServicePools {
  return merge(a, b, byService);
}

/** Of pools in any order, a denom any number of times. */
export function sumByDenom(pools: DecPools): DecPools {
  const sums = new Map<string, DecCoins>();
  for (const { denom, decCoins } of pools)
    sums.set(denom, addDecCoins(sums.get(denom) ?? [], decCoins));
  const denoms = [...sums.keys()].sort((a, b) => (a < b ? -1 : 1));
  return denoms.map((denom) => ({ denom, decCoins: sums.get(denom) ?? [] }));
}

/** Of pools in any order, a service any number of times. */
export function sumByService(pools: ServicePools): ServicePools {
  const groups = new Map<number, DecPool[]>();
  for (const { serviceId, decPools } of pools) {
    const group = groups.get(serviceId);
    if (group === undefined) groups.set(serviceId, [...decPools]);
    else group.push(...decPools);
  }
  const ids = [...groups.keys()].sort((a, b) => a - b);
  return ids.map((serviceId) => ({ serviceId, decPools: sumByDenom(groups.get(serviceId) ?? []) }));
}

function negatedDecPools(pools: DecPools): DecPools {
  return pools.map(({ denom, decCoins }) => ({
    denom,
    decCoins: decCoins.map((coin) => ({ denom: coin.denom, amount: -coin.amount as Dec })),
  }));
}

export function isAnyNegative(pools: DecPools): boolean {
  return pools.some(({ decCoins }) => decCoins.some(({ amount }) => amount < 0n));
}

/** Difference; panics when something of it is negative. */
export function subDecPools(a: DecPools, b: DecPools): DecPools {
  const difference = addDecPools(a, negatedDecPools(b));
  if (isAnyNegative(difference)) throw new Panic("negative pool coins");
  return difference;
}

/** Difference; panics when something of it is negative. */
export function subServicePools(a: ServicePools, b: ServicePools): ServicePools {
  const negated = b.map(({ serviceId, decPools }) => ({
    serviceId,
    decPools: negatedDecPools(decPools),
  }));
  const difference = addServicePools(a, negated);
  if (difference.some(({ decPools }) => isAnyNegative(decPools)))
    throw new Panic("negative pool coins");
  return difference;
}

export function isEmptyDecPools(pools: DecPools): boolean {
  return pools.every(byDenom.isEmpty);
}

/** Rewards for staking a denom. */
export function coinsOf(pools: DecPools, denom: string): DecCoins {
  return pools.find((pool) => pool.denom === denom)?.decCoins ?? [];
}

/** The smaller amounts of what both hold. */
export function intersectDecPools(a: DecPools, b: DecPools): DecPools {
  return a
    .map(({ denom, decCoins }) => ({
      denom,
      decCoins: intersectDecCoins(decCoins, coinsOf(b, denom)),
    }))
    .filter((pool) => !byDenom.isEmpty(pool));
}

/** Splits into whole coins and the fractions left over, each for itself per staked denom. */
export function truncateDecPools(pools: DecPools): {
  readonly whole: Pools;
  readonly change: DecPools;
} {
  const whole: Pool[] = [];
  const change: DecPool[] = [];
  for (const { denom, decCoins } of pools) {
    const parts = truncateDecCoins(decCoins);
    if (parts.whole.length > 0) whole.push({ denom, coins: parts.whole });
    if (parts.change.length > 0) change.push({ denom, decCoins: parts.change });
  }
  return { whole, change };
}

export function toDecPools(pools: Pools): DecPools {
  return pools.map(({ denom, coins }) => ({ denom, decCoins: decCoinsFromCoins(coins) }));
}

/** All coins of all staked denoms. */
export function sumDecPools(pools: DecPools): DecCoins {
  return pools.reduce<DecCoins>((sum, { decCoins }) => addDecCoins(sum, decCoins), []);
}

/** All coins of all staked denoms. */
export function sumPools(pools: Pools): Coins {
  return pools.reduce<Coins>((sum, { coins }) => addCoins(sum, coins), []);
}

/** Whole rewards as events show them: the compact text form of each message, joined by commas. */
export function poolsToText(pools: Pools): string {
  return pools
    .map(({ denom, coins }) => {
      const fields = coins.map((coin) => `coins:<denom:"${coin.denom}" amount:"${coin.amount}" > `);
      return `denom:"${denom}" ${fields.join("")}`;
    })
    .join(",");
}
