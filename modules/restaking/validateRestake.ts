import { type Ctx, ensure } from "@milkyway/core";
import { addCoins, type Coins, decToText } from "@milkyway/math";
import { operatorShares } from "../operators/index.ts";
import { poolShares } from "../pools/index.ts";
import { serviceShares } from "../services/index.ts";
import { coinsValue } from "./coinValue.ts";
import type { RestakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { getParams } from "./params.ts";
import type { DelegationTarget } from "./targets.ts";

/** Tokens of all pools, operators and services. */
export function totalRestakedAssets(ctx: Ctx, deps: RestakingDeps): Coins {
  let total: Coins = [];
  for (const pool of deps.pools.iteratePools(ctx)) total = addCoins(total, poolShares.tokens(pool));
  for (const operator of deps.operators.iterateOperators(ctx))
    total = addCoins(total, operatorShares.tokens(operator));
  for (const service of deps.services.iterateServices(ctx))
    total = addCoins(total, serviceShares.tokens(service));
  return total;
}

function checkCap(ctx: Ctx, deps: RestakingDeps, amount: Coins): void {
  const { restakingCap } = getParams(ctx);
  if (restakingCap === 0n) return;
  const total = addCoins(totalRestakedAssets(ctx, deps), amount);
  const value = coinsValue(ctx, deps, total);
  ensure(
    value <= restakingCap,
    errors.restakingCapExceeded,
    () =>
      `total restaked value ${decToText(value)} is greater than the cap ${decToText(restakingCap)}`,
  );
}

/** Throws when the coins may not be restaked: the cap would be exceeded, or the restriction refuses. */
export function validateRestake(
  ctx: Ctx,
  deps: RestakingDeps,
  restaker: string,
  amount: Coins,
  target: DelegationTarget,
): void {
  checkCap(ctx, deps, amount);
  deps.restakeRestriction?.(ctx, restaker, amount, target);
}
