import { u32ToBin } from "@milkyway/bytes";
import { accounts, type Ctx, type Genesis, plainError, type Streamed } from "@milkyway/core";
import {
  addCoins,
  addDecCoins,
  amountOf,
  type Coins,
  coinsToText,
  type DecCoins,
  isZeroCoins,
  truncateDecCoins,
} from "@milkyway/math";
import type { RewardsDeps } from "./deps.ts";
import { DelegationTypeRecords, GenesisState } from "./gen/v1.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { setPoolServiceShares } from "./poolServiceShares.ts";
import { sumDecPools } from "./rewardPools.ts";
import { REWARDS_POOL, rewardsPoolAddress } from "./rewardsPool.ts";
import { state } from "./state.ts";
import { operatorKind, poolKind, serviceKind, type TargetKind } from "./targets.ts";
import { validateGenesis } from "./validateGenesis.ts";

/** Long lists are read while they are walked over. */
const STREAMED = ["historicalRewards", "delegatorStartingInfos"] as const;
const KINDS = ["poolsRecords", "operatorsRecords", "servicesRecords"] as const;
type GivenRecords = Streamed<DelegationTypeRecords, (typeof STREAMED)[number]>;
type Given = Omit<GenesisState, (typeof KINDS)[number]> &
  Readonly<Record<(typeof KINDS)[number], GivenRecords>>;

/** Forgets the periods that were set up when a target was told of. */
function clearHistory(ctx: Ctx, kind: TargetKind, id: number): void {
  for (const key of [...kind.historical.keys(ctx, { prefix: u32ToBin(id) })])
    kind.historical.remove(ctx, key);
}

/** Stores the records of a kind; returns what is outstanding. */
function initRecords(ctx: Ctx, kind: TargetKind, records: GivenRecords): DecCoins {
  let total: DecCoins = [];
  for (const {
    delegationTargetId: id,
    outstandingRewards: rewards,
  } of records.outstandingRewards) {
    kind.outstanding.set(ctx, id, { rewards });
    total = addDecCoins(total, sumDecPools(rewards));
  }
  if (ctx.rules.genesisPeriods === "as exported")
    for (const { delegationTargetId } of records.currentRewards)
      clearHistory(ctx, kind, delegationTargetId);
  for (const { delegationTargetId, period, rewards } of records.historicalRewards)
    kind.historical.set(ctx, [delegationTargetId, period], rewards);
  for (const { delegationTargetId, rewards } of records.currentRewards)
    kind.current.set(ctx, delegationTargetId, rewards);
  for (const {
    delegatorAddress,
    delegationTargetId,
    startingInfo,
  } of records.delegatorStartingInfos)
    kind.startingInfos.set(
      ctx,
      [delegationTargetId, accounts.fromTextOnce(delegatorAddress)],
      startingInfo,
    );
  return total;
}

function exportRecords(ctx: Ctx, kind: TargetKind): DelegationTypeRecords {
  return {
    outstandingRewards: [...kind.outstanding.entries(ctx)].map(([delegationTargetId, value]) => ({
      delegationTargetId,
      outstandingRewards: value.rewards,
    })),
    historicalRewards: [...kind.historical.entries(ctx)].map(([key, rewards]) => ({
      delegationTargetId: key[0],
      period: key[1],
      rewards,
    })),
    currentRewards: [...kind.current.entries(ctx)].map(([delegationTargetId, rewards]) => ({
      delegationTargetId,
      rewards,
    })),
    delegatorStartingInfos: [...kind.startingInfos.entries(ctx)].map(([key, startingInfo]) => ({
      delegatorAddress: accounts.toText(key[1]),
      delegationTargetId: key[0],
      startingInfo,
    })),
  };
}

/** Fails when less is held than is outstanding, of a denom of which something is held. */
function checkHoldings(ctx: Ctx, { auth, bank }: RewardsDeps, outstanding: DecCoins): void {
  const account = auth.getModuleAccount(ctx, REWARDS_POOL);
  let balances: Coins = [];
  for (const { denom } of outstanding)
    balances = addCoins(balances, [bank.getBalance(ctx, rewardsPoolAddress, denom)]);
  if (isZeroCoins(balances)) auth.setAccount(ctx, account);
  const { whole } = truncateDecCoins(outstanding);
  const lacking = whole.some(({ denom, amount }) => {
    const held = amountOf(balances, denom);
    return held !== 0n && amount > held;
  });
  if (lacking)
    throw plainError(
      `rewards pool module balance does not match the module holdings: ${coinsToText(balances)} < ${coinsToText(whole)}`,
    );
}

function initPlans(ctx: Ctx, genesis: Given): void {
  state.params.set(ctx, genesis.params);
  state.nextPlanId.set(ctx, genesis.nextRewardsPlanId);
  for (const plan of genesis.rewardsPlans) state.plans.set(ctx, plan.id, plan);
  const { lastRewardsAllocationTime: last } = genesis;
  if (last !== undefined) state.lastAllocationTime.set(ctx, last);
  for (const { delegatorAddress, withdrawAddress } of genesis.delegatorWithdrawInfos)
    state.withdrawAddresses.set(
      ctx,
      accounts.fromText(delegatorAddress),
      accounts.fromText(withdrawAddress),
    );
}

/** The records overwrite what was set up when pools, operators and services told of their genesis. */
function init(ctx: Ctx, deps: RewardsDeps, genesis: Given): void {
  initPlans(ctx, genesis);
  let outstanding = initRecords(ctx, poolKind, genesis.poolsRecords);
  outstanding = addDecCoins(outstanding, initRecords(ctx, operatorKind, genesis.operatorsRecords));
  for (const { operatorId, accumulated } of genesis.operatorAccumulatedCommissions)
    state.operatorCommissions.set(ctx, operatorId, accumulated);
  outstanding = addDecCoins(outstanding, initRecords(ctx, serviceKind, genesis.servicesRecords));
  checkHoldings(ctx, deps, outstanding);
  for (const { poolId, serviceId, shares } of genesis.poolServiceTotalDelegatorShares)
    setPoolServiceShares(ctx, poolId, serviceId, shares);
}

function exportState(ctx: Ctx): GenesisState {
  return {
    params: state.params.require(ctx),
    nextRewardsPlanId: state.nextPlanId.require(ctx),
    rewardsPlans: [...state.plans.values(ctx)],
    lastRewardsAllocationTime: state.lastAllocationTime.get(ctx),
    delegatorWithdrawInfos: [...state.withdrawAddresses.entries(ctx)].map(([from, to]) => ({
      delegatorAddress: accounts.toText(from),
      withdrawAddress: accounts.toText(to),
    })),
    poolsRecords: exportRecords(ctx, poolKind),
    operatorsRecords: exportRecords(ctx, operatorKind),
    servicesRecords: exportRecords(ctx, serviceKind),
    operatorAccumulatedCommissions: [...state.operatorCommissions.entries(ctx)].map(
      ([operatorId, accumulated]) => ({ operatorId, accumulated }),
    ),
    poolServiceTotalDelegatorShares: [...state.poolServiceShares.values(ctx)],
  };
}

const NO_RECORDS = DelegationTypeRecords.create();

/** The state of x/rewards as JSON. */
export const genesis: Genesis<RewardsDeps, GenesisState> = {
  type: GenesisState,
  streamed: KINDS.flatMap((kind) => STREAMED.map((list) => `${kind}.${list}`)),
  defaults: () =>
    GenesisState.create({
      params: DEFAULT_PARAMS,
      nextRewardsPlanId: 1n,
      poolsRecords: NO_RECORDS,
      operatorsRecords: NO_RECORDS,
      servicesRecords: NO_RECORDS,
    }),
  validate: validateGenesis,
  init,
  export: exportState,
};
