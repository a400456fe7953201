// Generated from proto/milkyway/rewards/v1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, type Time, defineMessage, defineService, enumField, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Coin, DecCoin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { DelegationType, DelegationTypeEnum } from "../../restaking/gen/v1.ts";

export interface DelegatorWithdrawInfo {
  readonly delegatorAddress: string;
  readonly withdrawAddress: string;
}

export const DelegatorWithdrawInfo: MessageType<DelegatorWithdrawInfo> = defineMessage<DelegatorWithdrawInfo>("milkyway.rewards.v1.DelegatorWithdrawInfo", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "withdraw_address", "string", { scalar: "AddressString" }),
]);

export interface OutstandingRewardsRecord {
  readonly delegationTargetId: number;
  readonly outstandingRewards: readonly DecPool[];
}

export const OutstandingRewardsRecord: MessageType<OutstandingRewardsRecord> = defineMessage<OutstandingRewardsRecord>("milkyway.rewards.v1.OutstandingRewardsRecord", [
  field(1, "delegation_target_id", "uint32"),
  messageField(2, "outstanding_rewards", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface HistoricalRewardsRecord {
  readonly delegationTargetId: number;
  readonly period: bigint;
  readonly rewards: HistoricalRewards;
}

export const HistoricalRewardsRecord: MessageType<HistoricalRewardsRecord> = defineMessage<HistoricalRewardsRecord>("milkyway.rewards.v1.HistoricalRewardsRecord", [
  field(1, "delegation_target_id", "uint32"),
  field(2, "period", "uint64"),
  messageField(3, "rewards", () => HistoricalRewards, { required: true, dontOmitEmpty: true }),
]);

export interface CurrentRewardsRecord {
  readonly delegationTargetId: number;
  readonly rewards: CurrentRewards;
}

export const CurrentRewardsRecord: MessageType<CurrentRewardsRecord> = defineMessage<CurrentRewardsRecord>("milkyway.rewards.v1.CurrentRewardsRecord", [
  field(1, "delegation_target_id", "uint32"),
  messageField(2, "rewards", () => CurrentRewards, { required: true, dontOmitEmpty: true }),
]);

export interface DelegatorStartingInfoRecord {
  readonly delegatorAddress: string;
  readonly delegationTargetId: number;
  readonly startingInfo: DelegatorStartingInfo;
}

export const DelegatorStartingInfoRecord: MessageType<DelegatorStartingInfoRecord> = defineMessage<DelegatorStartingInfoRecord>("milkyway.rewards.v1.DelegatorStartingInfoRecord", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "delegation_target_id", "uint32"),
  messageField(3, "starting_info", () => DelegatorStartingInfo, { required: true, dontOmitEmpty: true }),
]);

export interface OperatorAccumulatedCommissionRecord {
  readonly operatorId: number;
  readonly accumulated: AccumulatedCommission;
}

export const OperatorAccumulatedCommissionRecord: MessageType<OperatorAccumulatedCommissionRecord> = defineMessage<OperatorAccumulatedCommissionRecord>("milkyway.rewards.v1.OperatorAccumulatedCommissionRecord", [
  field(1, "operator_id", "uint32"),
  messageField(2, "accumulated", () => AccumulatedCommission, { required: true, dontOmitEmpty: true }),
]);

export interface DelegationTypeRecords {
  readonly outstandingRewards: readonly OutstandingRewardsRecord[];
  readonly historicalRewards: readonly HistoricalRewardsRecord[];
  readonly currentRewards: readonly CurrentRewardsRecord[];
  readonly delegatorStartingInfos: readonly DelegatorStartingInfoRecord[];
}

export const DelegationTypeRecords: MessageType<DelegationTypeRecords> = defineMessage<DelegationTypeRecords>("milkyway.rewards.v1.DelegationTypeRecords", [
  messageField(1, "outstanding_rewards", () => OutstandingRewardsRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "historical_rewards", () => HistoricalRewardsRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(3, "current_rewards", () => CurrentRewardsRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(4, "delegator_starting_infos", () => DelegatorStartingInfoRecord, { repeated: true, dontOmitEmpty: true }),
]);

export interface GenesisState {
  readonly params: Params;
  readonly nextRewardsPlanId: bigint;
  readonly rewardsPlans: readonly RewardsPlan[];
  readonly lastRewardsAllocationTime: Time | undefined;
  readonly delegatorWithdrawInfos: readonly DelegatorWithdrawInfo[];
  readonly poolsRecords: DelegationTypeRecords;
  readonly operatorsRecords: DelegationTypeRecords;
  readonly servicesRecords: DelegationTypeRecords;
  readonly operatorAccumulatedCommissions: readonly OperatorAccumulatedCommissionRecord[];
  readonly poolServiceTotalDelegatorShares: readonly PoolServiceTotalDelegatorShares[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.rewards.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  field(2, "next_rewards_plan_id", "uint64"),
  messageField(3, "rewards_plans", () => RewardsPlan, { repeated: true }),
  field(4, "last_rewards_allocation_time", "time"),
  messageField(5, "delegator_withdraw_infos", () => DelegatorWithdrawInfo, { repeated: true, dontOmitEmpty: true }),
  messageField(6, "pools_records", () => DelegationTypeRecords, { required: true, dontOmitEmpty: true }),
  messageField(7, "operators_records", () => DelegationTypeRecords, { required: true, dontOmitEmpty: true }),
  messageField(8, "services_records", () => DelegationTypeRecords, { required: true, dontOmitEmpty: true }),
  messageField(9, "operator_accumulated_commissions", () => OperatorAccumulatedCommissionRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(10, "pool_service_total_delegator_shares", () => PoolServiceTotalDelegatorShares, { repeated: true, dontOmitEmpty: true }),
]);

export interface MsgCreateRewardsPlan {
  readonly sender: string;
  readonly description: string;
  readonly serviceId: number;
  readonly amount: Coin;
  readonly startTime: Time;
  readonly endTime: Time;
  readonly poolsDistribution: Distribution;
  readonly operatorsDistribution: Distribution;
  readonly usersDistribution: UsersDistribution;
  readonly feeAmount: readonly Coin[];
}

export const MsgCreateRewardsPlan: MessageType<MsgCreateRewardsPlan> = defineMessage<MsgCreateRewardsPlan>("milkyway.rewards.v1.MsgCreateRewardsPlan", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "description", "string"),
  field(3, "service_id", "uint32"),
  messageField(4, "amount", () => Coin, { required: true }),
  field(5, "start_time", "time", { required: true }),
  field(6, "end_time", "time", { required: true }),
  messageField(7, "pools_distribution", () => Distribution, { required: true }),
  messageField(8, "operators_distribution", () => Distribution, { required: true }),
  messageField(9, "users_distribution", () => UsersDistribution, { required: true }),
  messageField(10, "fee_amount", () => Coin, { repeated: true }),
], { aminoName: "milkyway/MsgCreateRewardsPlan", signers: ["sender"] });

export interface MsgCreateRewardsPlanResponse {
  readonly newRewardsPlanId: bigint;
}

export const MsgCreateRewardsPlanResponse: MessageType<MsgCreateRewardsPlanResponse> = defineMessage<MsgCreateRewardsPlanResponse>("milkyway.rewards.v1.MsgCreateRewardsPlanResponse", [
  field(1, "new_rewards_plan_id", "uint64"),
]);

export interface MsgEditRewardsPlan {
  readonly sender: string;
  readonly id: bigint;
  readonly description: string;
  readonly amount: Coin;
  readonly startTime: Time;
  readonly endTime: Time;
  readonly poolsDistribution: Distribution;
  readonly operatorsDistribution: Distribution;
  readonly usersDistribution: UsersDistribution;
}

export const MsgEditRewardsPlan: MessageType<MsgEditRewardsPlan> = defineMessage<MsgEditRewardsPlan>("milkyway.rewards.v1.MsgEditRewardsPlan", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "id", "uint64"),
  field(3, "description", "string"),
  messageField(4, "amount", () => Coin, { required: true }),
  field(5, "start_time", "time", { required: true }),
  field(6, "end_time", "time", { required: true }),
  messageField(7, "pools_distribution", () => Distribution, { required: true }),
  messageField(8, "operators_distribution", () => Distribution, { required: true }),
  messageField(9, "users_distribution", () => UsersDistribution, { required: true }),
], { aminoName: "milkyway/MsgEditRewardsPlan", signers: ["sender"] });

export interface MsgEditRewardsPlanResponse {}

export const MsgEditRewardsPlanResponse: MessageType<MsgEditRewardsPlanResponse> = defineMessage<MsgEditRewardsPlanResponse>("milkyway.rewards.v1.MsgEditRewardsPlanResponse", []);

export interface MsgSetWithdrawAddress {
  readonly sender: string;
  readonly withdrawAddress: string;
}

export const MsgSetWithdrawAddress: MessageType<MsgSetWithdrawAddress> = defineMessage<MsgSetWithdrawAddress>("milkyway.rewards.v1.MsgSetWithdrawAddress", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "withdraw_address", "string", { scalar: "AddressString" }),
], { aminoName: "milkyway/MsgSetWithdrawAddress", signers: ["sender"] });

export interface MsgSetWithdrawAddressResponse {}

export const MsgSetWithdrawAddressResponse: MessageType<MsgSetWithdrawAddressResponse> = defineMessage<MsgSetWithdrawAddressResponse>("milkyway.rewards.v1.MsgSetWithdrawAddressResponse", []);

export interface MsgWithdrawDelegatorReward {
  readonly delegatorAddress: string;
  readonly delegationType: DelegationType;
  readonly delegationTargetId: number;
}

export const MsgWithdrawDelegatorReward: MessageType<MsgWithdrawDelegatorReward> = defineMessage<MsgWithdrawDelegatorReward>("milkyway.rewards.v1.MsgWithdrawDelegatorReward", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  enumField(2, "delegation_type", () => DelegationTypeEnum),
  field(3, "delegation_target_id", "uint32"),
], { aminoName: "milkyway/MsgWithdrawDelegatorReward", signers: ["delegator_address"] });

export interface MsgWithdrawDelegatorRewardResponse {
  readonly amount: readonly Coin[];
}

export const MsgWithdrawDelegatorRewardResponse: MessageType<MsgWithdrawDelegatorRewardResponse> = defineMessage<MsgWithdrawDelegatorRewardResponse>("milkyway.rewards.v1.MsgWithdrawDelegatorRewardResponse", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface MsgWithdrawOperatorCommission {
  readonly sender: string;
  readonly operatorId: number;
}

export const MsgWithdrawOperatorCommission: MessageType<MsgWithdrawOperatorCommission> = defineMessage<MsgWithdrawOperatorCommission>("milkyway.rewards.v1.MsgWithdrawOperatorCommission", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
], { aminoName: "milkyway/MsgWithdrawOperatorCommission", signers: ["sender"] });

export interface MsgWithdrawOperatorCommissionResponse {
  readonly amount: readonly Coin[];
}

export const MsgWithdrawOperatorCommissionResponse: MessageType<MsgWithdrawOperatorCommissionResponse> = defineMessage<MsgWithdrawOperatorCommissionResponse>("milkyway.rewards.v1.MsgWithdrawOperatorCommissionResponse", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("milkyway.rewards.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { aminoName: "milkyway/rewards/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("milkyway.rewards.v1.MsgUpdateParamsResponse", []);

export interface RewardsPlan {
  readonly id: bigint;
  readonly description: string;
  readonly serviceId: number;
  readonly amountPerDay: Coin;
  readonly startTime: Time;
  readonly endTime: Time;
  readonly rewardsPool: string;
  readonly poolsDistribution: Distribution;
  readonly operatorsDistribution: Distribution;
  readonly usersDistribution: UsersDistribution;
}

export const RewardsPlan: MessageType<RewardsPlan> = defineMessage<RewardsPlan>("milkyway.rewards.v1.RewardsPlan", [
  field(1, "id", "uint64"),
  field(2, "description", "string"),
  field(3, "service_id", "uint32"),
  messageField(11, "amount_per_day", () => Coin, { required: true }),
  field(5, "start_time", "time", { required: true }),
  field(6, "end_time", "time", { required: true }),
  field(7, "rewards_pool", "string", { scalar: "AddressString" }),
  messageField(8, "pools_distribution", () => Distribution, { required: true }),
  messageField(9, "operators_distribution", () => Distribution, { required: true }),
  messageField(10, "users_distribution", () => UsersDistribution, { required: true }),
]);

export interface Distribution {
  readonly delegationType: DelegationType;
  readonly weight: number;
  readonly type: Any | undefined;
}

export const Distribution: MessageType<Distribution> = defineMessage<Distribution>("milkyway.rewards.v1.Distribution", [
  enumField(1, "delegation_type", () => DelegationTypeEnum),
  field(2, "weight", "uint32"),
  messageField(3, "type", () => Any, { accepts: "milkyway.rewards.v1.DistributionType" }),
]);

export interface DistributionTypeBasic {}

export const DistributionTypeBasic: MessageType<DistributionTypeBasic> = defineMessage<DistributionTypeBasic>("milkyway.rewards.v1.DistributionTypeBasic", [], { implements: ["milkyway.rewards.v1.DistributionType"] });

export interface DistributionTypeWeighted {
  readonly weights: readonly DistributionWeight[];
}

export const DistributionTypeWeighted: MessageType<DistributionTypeWeighted> = defineMessage<DistributionTypeWeighted>("milkyway.rewards.v1.DistributionTypeWeighted", [
  messageField(1, "weights", () => DistributionWeight, { repeated: true }),
], { implements: ["milkyway.rewards.v1.DistributionType"] });

export interface DistributionWeight {
  readonly delegationTargetId: number;
  readonly weight: number;
}

export const DistributionWeight: MessageType<DistributionWeight> = defineMessage<DistributionWeight>("milkyway.rewards.v1.DistributionWeight", [
  field(1, "delegation_target_id", "uint32"),
  field(2, "weight", "uint32"),
]);

export interface DistributionTypeEgalitarian {}

export const DistributionTypeEgalitarian: MessageType<DistributionTypeEgalitarian> = defineMessage<DistributionTypeEgalitarian>("milkyway.rewards.v1.DistributionTypeEgalitarian", [], { implements: ["milkyway.rewards.v1.DistributionType"] });

export interface UsersDistribution {
  readonly weight: number;
  readonly type: Any | undefined;
}

export const UsersDistribution: MessageType<UsersDistribution> = defineMessage<UsersDistribution>("milkyway.rewards.v1.UsersDistribution", [
  field(1, "weight", "uint32"),
  messageField(2, "type", () => Any, { accepts: "milkyway.rewards.v1.UsersDistributionType" }),
]);

export interface UsersDistributionTypeBasic {}

export const UsersDistributionTypeBasic: MessageType<UsersDistributionTypeBasic> = defineMessage<UsersDistributionTypeBasic>("milkyway.rewards.v1.UsersDistributionTypeBasic", [], { implements: ["milkyway.rewards.v1.UsersDistributionType"] });

export interface HistoricalRewards {
  readonly cumulativeRewardRatios: readonly ServicePool[];
  readonly referenceCount: number;
}

export const HistoricalRewards: MessageType<HistoricalRewards> = defineMessage<HistoricalRewards>("milkyway.rewards.v1.HistoricalRewards", [
  messageField(1, "cumulative_reward_ratios", () => ServicePool, { repeated: true }),
  field(2, "reference_count", "uint32"),
]);

export interface CurrentRewards {
  readonly rewards: readonly ServicePool[];
  readonly period: bigint;
}

export const CurrentRewards: MessageType<CurrentRewards> = defineMessage<CurrentRewards>("milkyway.rewards.v1.CurrentRewards", [
  messageField(1, "rewards", () => ServicePool, { repeated: true }),
  field(2, "period", "uint64"),
]);

export interface OutstandingRewards {
  readonly rewards: readonly DecPool[];
}

export const OutstandingRewards: MessageType<OutstandingRewards> = defineMessage<OutstandingRewards>("milkyway.rewards.v1.OutstandingRewards", [
  messageField(1, "rewards", () => DecPool, { repeated: true }),
]);

export interface AccumulatedCommission {
  readonly commissions: readonly DecPool[];
}

export const AccumulatedCommission: MessageType<AccumulatedCommission> = defineMessage<AccumulatedCommission>("milkyway.rewards.v1.AccumulatedCommission", [
  messageField(1, "commissions", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface DelegatorStartingInfo {
  readonly previousPeriod: bigint;
  readonly stakes: readonly DecCoin[];
  readonly height: bigint;
}

export const DelegatorStartingInfo: MessageType<DelegatorStartingInfo> = defineMessage<DelegatorStartingInfo>("milkyway.rewards.v1.DelegatorStartingInfo", [
  field(1, "previous_period", "uint64"),
  messageField(2, "stakes", () => DecCoin, { repeated: true }),
  field(3, "height", "uint64"),
]);

export interface DelegationDelegatorReward {
  readonly delegationType: DelegationType;
  readonly delegationTargetId: number;
  readonly reward: readonly DecPool[];
}

export const DelegationDelegatorReward: MessageType<DelegationDelegatorReward> = defineMessage<DelegationDelegatorReward>("milkyway.rewards.v1.DelegationDelegatorReward", [
  enumField(1, "delegation_type", () => DelegationTypeEnum),
  field(2, "delegation_target_id", "uint32"),
  messageField(3, "reward", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface PoolServiceTotalDelegatorShares {
  readonly poolId: number;
  readonly serviceId: number;
  readonly shares: readonly DecCoin[];
}

export const PoolServiceTotalDelegatorShares: MessageType<PoolServiceTotalDelegatorShares> = defineMessage<PoolServiceTotalDelegatorShares>("milkyway.rewards.v1.PoolServiceTotalDelegatorShares", [
  field(1, "pool_id", "uint32"),
  field(2, "service_id", "uint32"),
  messageField(3, "shares", () => DecCoin, { repeated: true }),
]);

export interface Pool {
  readonly denom: string;
  readonly coins: readonly Coin[];
}

export const Pool: MessageType<Pool> = defineMessage<Pool>("milkyway.rewards.v1.Pool", [
  field(1, "denom", "string"),
  messageField(2, "coins", () => Coin, { repeated: true }),
]);

export interface DecPool {
  readonly denom: string;
  readonly decCoins: readonly DecCoin[];
}

export const DecPool: MessageType<DecPool> = defineMessage<DecPool>("milkyway.rewards.v1.DecPool", [
  field(1, "denom", "string"),
  messageField(2, "dec_coins", () => DecCoin, { repeated: true }),
]);

export interface ServicePool {
  readonly serviceId: number;
  readonly decPools: readonly DecPool[];
}

export const ServicePool: MessageType<ServicePool> = defineMessage<ServicePool>("milkyway.rewards.v1.ServicePool", [
  field(1, "service_id", "uint32"),
  messageField(2, "dec_pools", () => DecPool, { repeated: true }),
]);

export interface Params {
  readonly rewardsPlanCreationFee: readonly Coin[];
}

export const Params: MessageType<Params> = defineMessage<Params>("milkyway.rewards.v1.Params", [
  messageField(1, "rewards_plan_creation_fee", () => Coin, { repeated: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("milkyway.rewards.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("milkyway.rewards.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface QueryRewardsPlansRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryRewardsPlansRequest: MessageType<QueryRewardsPlansRequest> = defineMessage<QueryRewardsPlansRequest>("milkyway.rewards.v1.QueryRewardsPlansRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryRewardsPlansResponse {
  readonly rewardsPlans: readonly RewardsPlan[];
  readonly pagination: PageResponse | undefined;
}

export const QueryRewardsPlansResponse: MessageType<QueryRewardsPlansResponse> = defineMessage<QueryRewardsPlansResponse>("milkyway.rewards.v1.QueryRewardsPlansResponse", [
  messageField(1, "rewards_plans", () => RewardsPlan, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryRewardsPlanRequest {
  readonly planId: bigint;
}

export const QueryRewardsPlanRequest: MessageType<QueryRewardsPlanRequest> = defineMessage<QueryRewardsPlanRequest>("milkyway.rewards.v1.QueryRewardsPlanRequest", [
  field(1, "plan_id", "uint64"),
]);

export interface QueryRewardsPlanResponse {
  readonly rewardsPlan: RewardsPlan;
}

export const QueryRewardsPlanResponse: MessageType<QueryRewardsPlanResponse> = defineMessage<QueryRewardsPlanResponse>("milkyway.rewards.v1.QueryRewardsPlanResponse", [
  messageField(2, "rewards_plan", () => RewardsPlan, { required: true }),
]);

export interface QueryPoolOutstandingRewardsRequest {
  readonly poolId: number;
}

export const QueryPoolOutstandingRewardsRequest: MessageType<QueryPoolOutstandingRewardsRequest> = defineMessage<QueryPoolOutstandingRewardsRequest>("milkyway.rewards.v1.QueryPoolOutstandingRewardsRequest", [
  field(1, "pool_id", "uint32"),
]);

export interface QueryPoolOutstandingRewardsResponse {
  readonly rewards: OutstandingRewards;
}

export const QueryPoolOutstandingRewardsResponse: MessageType<QueryPoolOutstandingRewardsResponse> = defineMessage<QueryPoolOutstandingRewardsResponse>("milkyway.rewards.v1.QueryPoolOutstandingRewardsResponse", [
  messageField(1, "rewards", () => OutstandingRewards, { required: true, dontOmitEmpty: true }),
]);

export interface QueryOperatorOutstandingRewardsRequest {
  readonly operatorId: number;
}

export const QueryOperatorOutstandingRewardsRequest: MessageType<QueryOperatorOutstandingRewardsRequest> = defineMessage<QueryOperatorOutstandingRewardsRequest>("milkyway.rewards.v1.QueryOperatorOutstandingRewardsRequest", [
  field(1, "operator_id", "uint32"),
]);

export interface QueryOperatorOutstandingRewardsResponse {
  readonly rewards: OutstandingRewards;
}

export const QueryOperatorOutstandingRewardsResponse: MessageType<QueryOperatorOutstandingRewardsResponse> = defineMessage<QueryOperatorOutstandingRewardsResponse>("milkyway.rewards.v1.QueryOperatorOutstandingRewardsResponse", [
  messageField(1, "rewards", () => OutstandingRewards, { required: true, dontOmitEmpty: true }),
]);

export interface QueryServiceOutstandingRewardsRequest {
  readonly serviceId: number;
}

export const QueryServiceOutstandingRewardsRequest: MessageType<QueryServiceOutstandingRewardsRequest> = defineMessage<QueryServiceOutstandingRewardsRequest>("milkyway.rewards.v1.QueryServiceOutstandingRewardsRequest", [
  field(1, "service_id", "uint32"),
]);

export interface QueryServiceOutstandingRewardsResponse {
  readonly rewards: OutstandingRewards;
}

export const QueryServiceOutstandingRewardsResponse: MessageType<QueryServiceOutstandingRewardsResponse> = defineMessage<QueryServiceOutstandingRewardsResponse>("milkyway.rewards.v1.QueryServiceOutstandingRewardsResponse", [
  messageField(1, "rewards", () => OutstandingRewards, { required: true, dontOmitEmpty: true }),
]);

export interface QueryOperatorCommissionRequest {
  readonly operatorId: number;
}

export const QueryOperatorCommissionRequest: MessageType<QueryOperatorCommissionRequest> = defineMessage<QueryOperatorCommissionRequest>("milkyway.rewards.v1.QueryOperatorCommissionRequest", [
  field(1, "operator_id", "uint32"),
]);

export interface QueryOperatorCommissionResponse {
  readonly commission: AccumulatedCommission;
}

export const QueryOperatorCommissionResponse: MessageType<QueryOperatorCommissionResponse> = defineMessage<QueryOperatorCommissionResponse>("milkyway.rewards.v1.QueryOperatorCommissionResponse", [
  messageField(1, "commission", () => AccumulatedCommission, { required: true, dontOmitEmpty: true }),
]);

export interface QueryPoolServiceTotalDelegatorSharesRequest {
  readonly poolId: number;
  readonly serviceId: number;
}

export const QueryPoolServiceTotalDelegatorSharesRequest: MessageType<QueryPoolServiceTotalDelegatorSharesRequest> = defineMessage<QueryPoolServiceTotalDelegatorSharesRequest>("milkyway.rewards.v1.QueryPoolServiceTotalDelegatorSharesRequest", [
  field(1, "pool_id", "uint32"),
  field(2, "service_id", "uint32"),
]);

export interface QueryPoolServiceTotalDelegatorSharesResponse {
  readonly shares: readonly DecCoin[];
}

export const QueryPoolServiceTotalDelegatorSharesResponse: MessageType<QueryPoolServiceTotalDelegatorSharesResponse> = defineMessage<QueryPoolServiceTotalDelegatorSharesResponse>("milkyway.rewards.v1.QueryPoolServiceTotalDelegatorSharesResponse", [
  messageField(1, "shares", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryPoolDelegationRewardsRequest {
  readonly delegatorAddress: string;
  readonly poolId: number;
}

export const QueryPoolDelegationRewardsRequest: MessageType<QueryPoolDelegationRewardsRequest> = defineMessage<QueryPoolDelegationRewardsRequest>("milkyway.rewards.v1.QueryPoolDelegationRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "pool_id", "uint32"),
]);

export interface QueryPoolDelegationRewardsResponse {
  readonly rewards: readonly DecPool[];
}

export const QueryPoolDelegationRewardsResponse: MessageType<QueryPoolDelegationRewardsResponse> = defineMessage<QueryPoolDelegationRewardsResponse>("milkyway.rewards.v1.QueryPoolDelegationRewardsResponse", [
  messageField(1, "rewards", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryOperatorDelegationRewardsRequest {
  readonly delegatorAddress: string;
  readonly operatorId: number;
}

export const QueryOperatorDelegationRewardsRequest: MessageType<QueryOperatorDelegationRewardsRequest> = defineMessage<QueryOperatorDelegationRewardsRequest>("milkyway.rewards.v1.QueryOperatorDelegationRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
]);

export interface QueryOperatorDelegationRewardsResponse {
  readonly rewards: readonly DecPool[];
}

export const QueryOperatorDelegationRewardsResponse: MessageType<QueryOperatorDelegationRewardsResponse> = defineMessage<QueryOperatorDelegationRewardsResponse>("milkyway.rewards.v1.QueryOperatorDelegationRewardsResponse", [
  messageField(1, "rewards", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryServiceDelegationRewardsRequest {
  readonly delegatorAddress: string;
  readonly serviceId: number;
}

export const QueryServiceDelegationRewardsRequest: MessageType<QueryServiceDelegationRewardsRequest> = defineMessage<QueryServiceDelegationRewardsRequest>("milkyway.rewards.v1.QueryServiceDelegationRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
]);

export interface QueryServiceDelegationRewardsResponse {
  readonly rewards: readonly DecPool[];
}

export const QueryServiceDelegationRewardsResponse: MessageType<QueryServiceDelegationRewardsResponse> = defineMessage<QueryServiceDelegationRewardsResponse>("milkyway.rewards.v1.QueryServiceDelegationRewardsResponse", [
  messageField(1, "rewards", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryDelegatorTotalRewardsRequest {
  readonly delegatorAddress: string;
}

export const QueryDelegatorTotalRewardsRequest: MessageType<QueryDelegatorTotalRewardsRequest> = defineMessage<QueryDelegatorTotalRewardsRequest>("milkyway.rewards.v1.QueryDelegatorTotalRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryDelegatorTotalRewardsResponse {
  readonly rewards: readonly DelegationDelegatorReward[];
  readonly total: readonly DecPool[];
}

export const QueryDelegatorTotalRewardsResponse: MessageType<QueryDelegatorTotalRewardsResponse> = defineMessage<QueryDelegatorTotalRewardsResponse>("milkyway.rewards.v1.QueryDelegatorTotalRewardsResponse", [
  messageField(1, "rewards", () => DelegationDelegatorReward, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "total", () => DecPool, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryDelegatorWithdrawAddressRequest {
  readonly delegatorAddress: string;
}

export const QueryDelegatorWithdrawAddressRequest: MessageType<QueryDelegatorWithdrawAddressRequest> = defineMessage<QueryDelegatorWithdrawAddressRequest>("milkyway.rewards.v1.QueryDelegatorWithdrawAddressRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryDelegatorWithdrawAddressResponse {
  readonly withdrawAddress: string;
}

export const QueryDelegatorWithdrawAddressResponse: MessageType<QueryDelegatorWithdrawAddressResponse> = defineMessage<QueryDelegatorWithdrawAddressResponse>("milkyway.rewards.v1.QueryDelegatorWithdrawAddressResponse", [
  field(1, "withdraw_address", "string", { scalar: "AddressString" }),
]);

export interface MsgRpc {
  createRewardsPlan(request: MsgCreateRewardsPlan): MsgCreateRewardsPlanResponse;
  editRewardsPlan(request: MsgEditRewardsPlan): MsgEditRewardsPlanResponse;
  setWithdrawAddress(request: MsgSetWithdrawAddress): MsgSetWithdrawAddressResponse;
  withdrawDelegatorReward(request: MsgWithdrawDelegatorReward): MsgWithdrawDelegatorRewardResponse;
  withdrawOperatorCommission(request: MsgWithdrawOperatorCommission): MsgWithdrawOperatorCommissionResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.rewards.v1.Msg", {
  createRewardsPlan: rpc("CreateRewardsPlan", MsgCreateRewardsPlan, MsgCreateRewardsPlanResponse),
  editRewardsPlan: rpc("EditRewardsPlan", MsgEditRewardsPlan, MsgEditRewardsPlanResponse),
  setWithdrawAddress: rpc("SetWithdrawAddress", MsgSetWithdrawAddress, MsgSetWithdrawAddressResponse),
  withdrawDelegatorReward: rpc("WithdrawDelegatorReward", MsgWithdrawDelegatorReward, MsgWithdrawDelegatorRewardResponse),
  withdrawOperatorCommission: rpc("WithdrawOperatorCommission", MsgWithdrawOperatorCommission, MsgWithdrawOperatorCommissionResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
  rewardsPlans(request: QueryRewardsPlansRequest): QueryRewardsPlansResponse;
  rewardsPlan(request: QueryRewardsPlanRequest): QueryRewardsPlanResponse;
  poolOutstandingRewards(request: QueryPoolOutstandingRewardsRequest): QueryPoolOutstandingRewardsResponse;
  operatorOutstandingRewards(request: QueryOperatorOutstandingRewardsRequest): QueryOperatorOutstandingRewardsResponse;
  serviceOutstandingRewards(request: QueryServiceOutstandingRewardsRequest): QueryServiceOutstandingRewardsResponse;
  operatorCommission(request: QueryOperatorCommissionRequest): QueryOperatorCommissionResponse;
  poolServiceTotalDelegatorShares(request: QueryPoolServiceTotalDelegatorSharesRequest): QueryPoolServiceTotalDelegatorSharesResponse;
  poolDelegationRewards(request: QueryPoolDelegationRewardsRequest): QueryPoolDelegationRewardsResponse;
  operatorDelegationRewards(request: QueryOperatorDelegationRewardsRequest): QueryOperatorDelegationRewardsResponse;
  serviceDelegationRewards(request: QueryServiceDelegationRewardsRequest): QueryServiceDelegationRewardsResponse;
  delegatorTotalRewards(request: QueryDelegatorTotalRewardsRequest): QueryDelegatorTotalRewardsResponse;
  delegatorWithdrawAddress(request: QueryDelegatorWithdrawAddressRequest): QueryDelegatorWithdrawAddressResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.rewards.v1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/milkyway/rewards/v1/params" }),
  rewardsPlans: rpc("RewardsPlans", QueryRewardsPlansRequest, QueryRewardsPlansResponse, { method: "get", path: "/milkyway/rewards/v1/rewards_plans" }),
  rewardsPlan: rpc("RewardsPlan", QueryRewardsPlanRequest, QueryRewardsPlanResponse, { method: "get", path: "/milkyway/rewards/v1/rewards_plans/{plan_id}" }),
  poolOutstandingRewards: rpc("PoolOutstandingRewards", QueryPoolOutstandingRewardsRequest, QueryPoolOutstandingRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/pools/{pool_id}/outstanding_rewards" }),
  operatorOutstandingRewards: rpc("OperatorOutstandingRewards", QueryOperatorOutstandingRewardsRequest, QueryOperatorOutstandingRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/operators/{operator_id}/outstanding_rewards" }),
  serviceOutstandingRewards: rpc("ServiceOutstandingRewards", QueryServiceOutstandingRewardsRequest, QueryServiceOutstandingRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/services/{service_id}/outstanding_rewards" }),
  operatorCommission: rpc("OperatorCommission", QueryOperatorCommissionRequest, QueryOperatorCommissionResponse, { method: "get", path: "/milkyway/rewards/v1/operators/{operator_id}/commission" }),
  poolServiceTotalDelegatorShares: rpc("PoolServiceTotalDelegatorShares", QueryPoolServiceTotalDelegatorSharesRequest, QueryPoolServiceTotalDelegatorSharesResponse, { method: "get", path: "/milkyway/rewards/v1/pools/{pool_id}/services/{service_id}/total_delegator_shares" }),
  poolDelegationRewards: rpc("PoolDelegationRewards", QueryPoolDelegationRewardsRequest, QueryPoolDelegationRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/delegators/{delegator_address}/rewards/pools/{pool_id}" }),
  operatorDelegationRewards: rpc("OperatorDelegationRewards", QueryOperatorDelegationRewardsRequest, QueryOperatorDelegationRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/delegators/{delegator_address}/rewards/operators/{operator_id}" }),
  serviceDelegationRewards: rpc("ServiceDelegationRewards", QueryServiceDelegationRewardsRequest, QueryServiceDelegationRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/delegators/{delegator_address}/rewards/services/{service_id}" }),
  delegatorTotalRewards: rpc("DelegatorTotalRewards", QueryDelegatorTotalRewardsRequest, QueryDelegatorTotalRewardsResponse, { method: "get", path: "/milkyway/rewards/v1/delegators/{delegator_address}/rewards" }),
  delegatorWithdrawAddress: rpc("DelegatorWithdrawAddress", QueryDelegatorWithdrawAddressRequest, QueryDelegatorWithdrawAddressResponse, { method: "get", path: "/milkyway/rewards/v1/delegators/{delegator_address}/withdraw_address" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  DelegatorWithdrawInfo,
  OutstandingRewardsRecord,
  HistoricalRewardsRecord,
  CurrentRewardsRecord,
  DelegatorStartingInfoRecord,
  OperatorAccumulatedCommissionRecord,
  DelegationTypeRecords,
  GenesisState,
  MsgCreateRewardsPlan,
  MsgCreateRewardsPlanResponse,
  MsgEditRewardsPlan,
  MsgEditRewardsPlanResponse,
  MsgSetWithdrawAddress,
  MsgSetWithdrawAddressResponse,
  MsgWithdrawDelegatorReward,
  MsgWithdrawDelegatorRewardResponse,
  MsgWithdrawOperatorCommission,
  MsgWithdrawOperatorCommissionResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  RewardsPlan,
  Distribution,
  DistributionTypeBasic,
  DistributionTypeWeighted,
  DistributionWeight,
  DistributionTypeEgalitarian,
  UsersDistribution,
  UsersDistributionTypeBasic,
  HistoricalRewards,
  CurrentRewards,
  OutstandingRewards,
  AccumulatedCommission,
  DelegatorStartingInfo,
  DelegationDelegatorReward,
  PoolServiceTotalDelegatorShares,
  Pool,
  DecPool,
  ServicePool,
  Params,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryRewardsPlansRequest,
  QueryRewardsPlansResponse,
  QueryRewardsPlanRequest,
  QueryRewardsPlanResponse,
  QueryPoolOutstandingRewardsRequest,
  QueryPoolOutstandingRewardsResponse,
  QueryOperatorOutstandingRewardsRequest,
  QueryOperatorOutstandingRewardsResponse,
  QueryServiceOutstandingRewardsRequest,
  QueryServiceOutstandingRewardsResponse,
  QueryOperatorCommissionRequest,
  QueryOperatorCommissionResponse,
  QueryPoolServiceTotalDelegatorSharesRequest,
  QueryPoolServiceTotalDelegatorSharesResponse,
  QueryPoolDelegationRewardsRequest,
  QueryPoolDelegationRewardsResponse,
  QueryOperatorDelegationRewardsRequest,
  QueryOperatorDelegationRewardsResponse,
  QueryServiceDelegationRewardsRequest,
  QueryServiceDelegationRewardsResponse,
  QueryDelegatorTotalRewardsRequest,
  QueryDelegatorTotalRewardsResponse,
  QueryDelegatorWithdrawAddressRequest,
  QueryDelegatorWithdrawAddressResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
