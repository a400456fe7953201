import { type Address, accounts, type Ctx, ensure } from "@milkyway/core";
import { coinsToText } from "@milkyway/math";
import { type Delegation, delegationTypeText } from "../../restaking/index.ts";
import type { RewardsDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import {
  intersectDecPools,
  type Pools,
  poolsToText,
  subDecPools,
  sumPools,
  truncateDecPools,
} from "../rewardPools.ts";
import { REWARDS_POOL } from "../rewardsPool.ts";
import { state } from "../state.ts";
import type { Target } from "../targets.ts";
import { delegationRewards } from "./delegationRewards.ts";
import { incrementPeriod } from "./incrementPeriod.ts";
import { delegationNotFound, initializeDelegation } from "./initializeDelegation.ts";
import { decrementReferences } from "./references.ts";

/** Where the rewards of a delegator go: to the delegator, unless set otherwise. */
export function withdrawAddress(ctx: Ctx, delegator: Address): Address {
  return state.withdrawAddresses.get(ctx, delegator) ?? delegator;
}

/**
 * Pays what a delegation earned and stops it from earning. Fractions stay behind, belonging to no one.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/keeper/delegation.go withdrawDelegationRewards
 */
export function withdrawRewards(
  ctx: Ctx,
  deps: RewardsDeps,
  target: Target,
  delegation: Delegation,
): Pools {
  const { kind, record } = target;
  const address = accounts.fromText(delegation.userAddress);
  ensure(kind.startingInfos.has(ctx, [record.id, address]), errors.noDistributionInfo);
  const endingPeriod = incrementPeriod(ctx, deps, target);
  const earned = delegationRewards(ctx, deps, target, delegation, endingPeriod);

  const outstanding = kind.outstanding.get(ctx, record.id)?.rewards ?? [];
  const rewards = intersectDecPools(earned, outstanding);
  const { whole } = truncateDecPools(rewards);
  const coins = sumPools(whole);
  if (whole.length > 0) {
    const to = withdrawAddress(ctx, address);
    deps.bank.sendCoinsFromModuleToAccount(ctx, REWARDS_POOL, to, coins);
  }
  kind.outstanding.set(ctx, record.id, { rewards: subDecPools(outstanding, rewards) });

  const { previousPeriod } = kind.startingInfos.require(ctx, [record.id, address]);
  decrementReferences(ctx, target, previousPeriod);
  kind.startingInfos.remove(ctx, [record.id, address]);
  ctx.emit(
    events.withdrawRewards({
      delegation_type: delegationTypeText(delegation.type),
      delegation_target_id: record.id,
      delegator: delegation.userAddress,
      amount: coinsToText(coins),
      amount_per_pool: poolsToText(whole),
    }),
  );
  return whole;
}

/** Pays what the delegation of an address earned; it goes on earning. */
export function withdrawDelegationRewards(
  ctx: Ctx,
  deps: RewardsDeps,
  target: Target,
  delegator: Address,
): Pools {
  const { kind, record } = target;
  const text = accounts.toText(delegator);
  const delegation = deps.restaking.getDelegation(ctx, kind.type, record.id, text);
  if (delegation === undefined) throw delegationNotFound(target, text);
  const rewards = withdrawRewards(ctx, deps, target, delegation);
  initializeDelegation(ctx, deps, target, delegator);
  return rewards;
}
