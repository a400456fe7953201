/** How much of a user's locked tokens is at stake, and whether the user's insurance covers it. */
import type { Ctx } from "@milkyway/core";
import {
  addCoins,
  addDecCoins,
  amountOf,
  type Coins,
  ceilDec,
  type Dec,
  type DecCoins,
  decCoinsFromCoins,
  isAllGte,
  mulDec,
  newCoins,
  quoIntDec,
  truncateDec,
} from "@milkyway/math";
import { isLockedDenom, nativeDenomOf } from "./denom.ts";
import type { LiquidvestingDeps } from "./deps.ts";
import { getParams } from "./params.ts";
import { state } from "./state.ts";

/** Locked tokens that a user restaked or is unbonding. */
export function activeLocked(ctx: Ctx, { restaking }: LiquidvestingDeps, user: string): DecCoins {
  const restaked = restaking
    .getAllUserRestakedCoins(ctx, user)
    .filter(({ denom }) => isLockedDenom(denom));
  let unbonding: Coins = [];
  for (const { entries } of restaking.getAllUserUnbondingDelegations(ctx, user))
    for (const { balance } of entries)
      unbonding = addCoins(
        unbonding,
        balance.filter(({ denom }) => isLockedDenom(denom)),
      );
  return addDecCoins(restaked, decCoinsFromCoins(unbonding));
}

/** The insurance that locked tokens need, rounded up, in native denoms. */
export function requiredInsurance(percentage: Dec, locked: DecCoins): Coins {
  let required: Coins = [];
  for (const { denom, amount } of locked) {
    const share = quoIntDec(mulDec(percentage, amount), 100n);
    const coin = { denom: nativeDenomOf(denom), amount: truncateDec(ceilDec(share)) };
    required = addCoins(required, newCoins(coin));
  }
  return required;
}

export function isCovered(fund: Coins, required: Coins): boolean {
  return isAllGte(fund, required);
}

/** What of a user's insurance is bound: at most what is there. */
export function usedInsurance(ctx: Ctx, deps: LiquidvestingDeps, user: string): Coins {
  const locked = activeLocked(ctx, deps, user);
  if (locked.length === 0) return [];
  const { insurancePercentage } = getParams(ctx);
  const fund = insuranceOf(ctx, user);
  const used = requiredInsurance(insurancePercentage, locked).map(({ denom, amount }) => {
    const held = amountOf(fund, denom);
    return { denom, amount: amount < held ? amount : held };
  });
  return newCoins(...used);
}

/** Coins that a user deposited as insurance. */
export function insuranceOf(ctx: Ctx, user: string): Coins {
  return state.insuranceFunds.get(ctx, user)?.balance ?? [];
}
