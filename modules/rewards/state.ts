import {
  binValue,
  defineState,
  item,
  map,
  pair,
  proto,
  u32,
  u64,
  u64Value,
} from "@milkyway/collections";
import { accounts } from "@milkyway/core";
import {
  AccumulatedCommission,
  CurrentRewards,
  DelegatorStartingInfo,
  HistoricalRewards,
  OutstandingRewards,
  Params,
  PoolServiceTotalDelegatorShares,
  RewardsPlan,
} from "./gen/v1.ts";
import { timeValue } from "./timeValue.ts";

const byDelegator = pair(u32, accounts.key);
const byPeriod = pair(u32, u64);

/** Name of the store. */
export const STORE = "rewards";

/**
 * Everything x/rewards keeps in the store `rewards`. Addresses are raw bytes.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/types/keys.go
 */
export const state = defineState(STORE, {
  /** `0x01 -> Params`. */
  params: item(0x01, proto(Params)),
  /** `0xa1 -> u64`, the id of the next plan. */
  nextPlanId: item(0xa1, u64Value),
  /** `0xa2 | planId -> RewardsPlan`. */
  plans: map(0xa2, u64, proto(RewardsPlan)),
  /** `0xa3 -> Timestamp`, the block time up to which rewards were allocated. */
  lastAllocationTime: item(0xa3, timeValue),
  /** `0xa4 | delegator -> address`, which receives the rewards of the delegator. */
  withdrawAddresses: map(0xa4, accounts.key, binValue),
  /** `0xb1 | poolId | delegator -> DelegatorStartingInfo`. */
  poolStartingInfos: map(0xb1, byDelegator, proto(DelegatorStartingInfo)),
  /** `0xb2 | poolId | period -> HistoricalRewards`. */
  poolHistoricalRewards: map(0xb2, byPeriod, proto(HistoricalRewards)),
  /** `0xb3 | poolId -> CurrentRewards`. */
  poolCurrentRewards: map(0xb3, u32, proto(CurrentRewards)),
  /** `0xb4 | poolId -> OutstandingRewards`. */
  poolOutstandingRewards: map(0xb4, u32, proto(OutstandingRewards)),
  /** `0xb5 | poolId | serviceId -> PoolServiceTotalDelegatorShares`, of the users who trust the service with the pool. */
  poolServiceShares: map(0xb5, pair(u32, u32), proto(PoolServiceTotalDelegatorShares)),
  /** `0xc1 | operatorId -> AccumulatedCommission`. */
  operatorCommissions: map(0xc1, u32, proto(AccumulatedCommission)),
  /** `0xc2 | operatorId | delegator -> DelegatorStartingInfo`. */
  operatorStartingInfos: map(0xc2, byDelegator, proto(DelegatorStartingInfo)),
  /** `0xc3 | operatorId | period -> HistoricalRewards`. */
  operatorHistoricalRewards: map(0xc3, byPeriod, proto(HistoricalRewards)),
  /** `0xc4 | operatorId -> CurrentRewards`. */
  operatorCurrentRewards: map(0xc4, u32, proto(CurrentRewards)),
  /** `0xc5 | operatorId -> OutstandingRewards`. */
  operatorOutstandingRewards: map(0xc5, u32, proto(OutstandingRewards)),
  /** `0xd1 | serviceId | delegator -> DelegatorStartingInfo`. */
  serviceStartingInfos: map(0xd1, byDelegator, proto(DelegatorStartingInfo)),
  /** `0xd2 | serviceId | period -> HistoricalRewards`. */
  serviceHistoricalRewards: map(0xd2, byPeriod, proto(HistoricalRewards)),
  /** `0xd3 | serviceId -> CurrentRewards`. */
  serviceCurrentRewards: map(0xd3, u32, proto(CurrentRewards)),
  /** `0xd4 | serviceId -> OutstandingRewards`. */
  serviceOutstandingRewards: map(0xd4, u32, proto(OutstandingRewards)),
});
