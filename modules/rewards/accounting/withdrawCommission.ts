import { accounts, type Ctx, ensure } from "@milkyway/core";
import { coinsToText, isZeroCoins } from "@milkyway/math";
import type { RewardsDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import {
  isEmptyDecPools,
  type Pools,
  poolsToText,
  subDecPools,
  sumPools,
  toDecPools,
  truncateDecPools,
} from "../rewardPools.ts";
import { REWARDS_POOL } from "../rewardsPool.ts";
import { state } from "../state.ts";
import { withdrawAddress } from "./withdrawRewards.ts";

/**
 * Pays the whole coins of an operator's commission to where its admin has rewards sent; fractions stay for later.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/keeper/withdraw.go WithdrawOperatorCommission
 */
export function withdrawCommission(ctx: Ctx, deps: RewardsDeps, operatorId: number): Pools {
  const { admin } = deps.operators.getOperator(ctx, operatorId);
  const { commissions } = state.operatorCommissions.require(ctx, operatorId);
  ensure(!isEmptyDecPools(commissions), errors.noOperatorCommission);
  const { whole, change } = truncateDecPools(commissions);
  state.operatorCommissions.set(ctx, operatorId, { commissions: change });
  const { rewards } = state.operatorOutstandingRewards.require(ctx, operatorId);
  state.operatorOutstandingRewards.set(ctx, operatorId, {
    rewards: subDecPools(rewards, toDecPools(whole)),
  });

  const coins = sumPools(whole);
  if (!isZeroCoins(coins)) {
    const to = withdrawAddress(ctx, accounts.fromText(admin));
    deps.bank.sendCoinsFromModuleToAccount(ctx, REWARDS_POOL, to, coins);
  }
  ctx.emit(
    events.withdrawCommission({
      operator_id: operatorId,
      amount: coinsToText(coins),
      amount_per_pool: poolsToText(whole),
    }),
  );
  return whole;
}
