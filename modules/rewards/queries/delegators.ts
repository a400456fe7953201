/** Queries about what delegators earned. */
import { accounts, type Ctx, type QueryHandler } from "@milkyway/core";
import { pendingRewards } from "../accounting/pendingRewards.ts";
import { withdrawAddress } from "../accounting/withdrawRewards.ts";
import type { RewardsDeps } from "../deps.ts";
import type { DelegationDelegatorReward, QueryRpc } from "../gen/v1.ts";
import { addDecPools, type DecPools } from "../rewardPools.ts";
import { operatorKind, poolKind, serviceKind, type TargetKind, targetKinds } from "../targets.ts";
import { parseDelegator, requireId } from "./checks.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RewardsDeps, QueryRpc[Name]>;

function rewardsFrom(ctx: Ctx, deps: RewardsDeps, kind: TargetKind, text: string, id: number) {
  const delegator = parseDelegator(text);
  requireId(kind.name, id);
  return { rewards: pendingRewards(ctx, deps, delegator, kind.type, id) };
}

/** What a delegation to a pool earned. */
export const poolDelegationRewards: Query<"poolDelegationRewards"> = (ctx, deps, request) =>
  rewardsFrom(ctx, deps, poolKind, request.delegatorAddress, request.poolId);

/** What a delegation to an operator earned. */
export const operatorDelegationRewards: Query<"operatorDelegationRewards"> = (ctx, deps, request) =>
  rewardsFrom(ctx, deps, operatorKind, request.delegatorAddress, request.operatorId);

/** What a delegation to a service earned. */
export const serviceDelegationRewards: Query<"serviceDelegationRewards"> = (ctx, deps, request) =>
  rewardsFrom(ctx, deps, serviceKind, request.delegatorAddress, request.serviceId);

/** What all delegations of someone earned: to pools, operators, then services. One that fails fails all. */
export const delegatorTotalRewards: Query<"delegatorTotalRewards"> = (
  ctx,
  deps,
  { delegatorAddress },
) => {
  const delegator = parseDelegator(delegatorAddress);
  const rewards: DelegationDelegatorReward[] = [];
  let total: DecPools = [];
  for (const { type } of targetKinds)
    for (const { targetId } of deps.restaking.iterateUserDelegations(ctx, type, delegatorAddress)) {
      const reward = pendingRewards(ctx, deps, delegator, type, targetId);
      rewards.push({ delegationType: type, delegationTargetId: targetId, reward });
      total = addDecPools(total, reward);
    }
  return { rewards, total };
};

/** Where the rewards of a delegator go. */
export const delegatorWithdrawAddress: Query<"delegatorWithdrawAddress"> = (
  ctx,
  _deps,
  { delegatorAddress },
) => ({
  withdrawAddress: accounts.toText(withdrawAddress(ctx, parseDelegator(delegatorAddress))),
});
