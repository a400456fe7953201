// Generated from proto/cosmos/distribution/v1beta1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin, DecCoin } from "../base/v1beta1.ts";

export interface Params {
  readonly communityTax: Dec;
  readonly baseProposerReward: Dec;
  readonly bonusProposerReward: Dec;
  readonly withdrawAddrEnabled: boolean;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.distribution.v1beta1.Params", [
  field(1, "community_tax", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(2, "base_proposer_reward", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(3, "bonus_proposer_reward", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(4, "withdraw_addr_enabled", "bool"),
], { aminoName: "cosmos-sdk/x/distribution/Params" });

export interface ValidatorHistoricalRewards {
  readonly cumulativeRewardRatio: readonly DecCoin[];
  readonly referenceCount: number;
}

export const ValidatorHistoricalRewards: MessageType<ValidatorHistoricalRewards> = defineMessage<ValidatorHistoricalRewards>("cosmos.distribution.v1beta1.ValidatorHistoricalRewards", [
  messageField(1, "cumulative_reward_ratio", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
  field(2, "reference_count", "uint32"),
]);

export interface ValidatorCurrentRewards {
  readonly rewards: readonly DecCoin[];
  readonly period: bigint;
}

export const ValidatorCurrentRewards: MessageType<ValidatorCurrentRewards> = defineMessage<ValidatorCurrentRewards>("cosmos.distribution.v1beta1.ValidatorCurrentRewards", [
  messageField(1, "rewards", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
  field(2, "period", "uint64"),
]);

export interface ValidatorAccumulatedCommission {
  readonly commission: readonly DecCoin[];
}

export const ValidatorAccumulatedCommission: MessageType<ValidatorAccumulatedCommission> = defineMessage<ValidatorAccumulatedCommission>("cosmos.distribution.v1beta1.ValidatorAccumulatedCommission", [
  messageField(1, "commission", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface ValidatorOutstandingRewards {
  readonly rewards: readonly DecCoin[];
}

export const ValidatorOutstandingRewards: MessageType<ValidatorOutstandingRewards> = defineMessage<ValidatorOutstandingRewards>("cosmos.distribution.v1beta1.ValidatorOutstandingRewards", [
  messageField(1, "rewards", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface ValidatorSlashEvent {
  readonly validatorPeriod: bigint;
  readonly fraction: Dec;
}

export const ValidatorSlashEvent: MessageType<ValidatorSlashEvent> = defineMessage<ValidatorSlashEvent>("cosmos.distribution.v1beta1.ValidatorSlashEvent", [
  field(1, "validator_period", "uint64"),
  field(2, "fraction", "Dec", { required: true, scalar: "Dec" }),
]);

export interface ValidatorSlashEvents {
  readonly validatorSlashEvents: readonly ValidatorSlashEvent[];
}

export const ValidatorSlashEvents: MessageType<ValidatorSlashEvents> = defineMessage<ValidatorSlashEvents>("cosmos.distribution.v1beta1.ValidatorSlashEvents", [
  messageField(1, "validator_slash_events", () => ValidatorSlashEvent, { repeated: true, dontOmitEmpty: true }),
]);

export interface FeePool {
  readonly communityPool: readonly DecCoin[];
}

export const FeePool: MessageType<FeePool> = defineMessage<FeePool>("cosmos.distribution.v1beta1.FeePool", [
  messageField(1, "community_pool", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface CommunityPoolSpendProposal {
  readonly title: string;
  readonly description: string;
  readonly recipient: string;
  readonly amount: readonly Coin[];
}

export const CommunityPoolSpendProposal: MessageType<CommunityPoolSpendProposal> = defineMessage<CommunityPoolSpendProposal>("cosmos.distribution.v1beta1.CommunityPoolSpendProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "recipient", "string"),
  messageField(4, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface DelegatorStartingInfo {
  readonly previousPeriod: bigint;
  readonly stake: Dec;
  readonly height: bigint;
}

export const DelegatorStartingInfo: MessageType<DelegatorStartingInfo> = defineMessage<DelegatorStartingInfo>("cosmos.distribution.v1beta1.DelegatorStartingInfo", [
  field(1, "previous_period", "uint64"),
  field(2, "stake", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(3, "height", "uint64", { aminoName: "creation_height", dontOmitEmpty: true }),
]);

export interface DelegationDelegatorReward {
  readonly validatorAddress: string;
  readonly reward: readonly DecCoin[];
}

export const DelegationDelegatorReward: MessageType<DelegationDelegatorReward> = defineMessage<DelegationDelegatorReward>("cosmos.distribution.v1beta1.DelegationDelegatorReward", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "reward", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface CommunityPoolSpendProposalWithDeposit {
  readonly title: string;
  readonly description: string;
  readonly recipient: string;
  readonly amount: string;
  readonly deposit: string;
}

export const CommunityPoolSpendProposalWithDeposit: MessageType<CommunityPoolSpendProposalWithDeposit> = defineMessage<CommunityPoolSpendProposalWithDeposit>("cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "recipient", "string"),
  field(4, "amount", "string"),
  field(5, "deposit", "string"),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface DelegatorWithdrawInfo {
  readonly delegatorAddress: string;
  readonly withdrawAddress: string;
}

export const DelegatorWithdrawInfo: MessageType<DelegatorWithdrawInfo> = defineMessage<DelegatorWithdrawInfo>("cosmos.distribution.v1beta1.DelegatorWithdrawInfo", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "withdraw_address", "string", { scalar: "AddressString" }),
]);

export interface ValidatorOutstandingRewardsRecord {
  readonly validatorAddress: string;
  readonly outstandingRewards: readonly DecCoin[];
}

export const ValidatorOutstandingRewardsRecord: MessageType<ValidatorOutstandingRewardsRecord> = defineMessage<ValidatorOutstandingRewardsRecord>("cosmos.distribution.v1beta1.ValidatorOutstandingRewardsRecord", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "outstanding_rewards", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface ValidatorAccumulatedCommissionRecord {
  readonly validatorAddress: string;
  readonly accumulated: ValidatorAccumulatedCommission;
}

export const ValidatorAccumulatedCommissionRecord: MessageType<ValidatorAccumulatedCommissionRecord> = defineMessage<ValidatorAccumulatedCommissionRecord>("cosmos.distribution.v1beta1.ValidatorAccumulatedCommissionRecord", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "accumulated", () => ValidatorAccumulatedCommission, { required: true, dontOmitEmpty: true }),
]);

export interface ValidatorHistoricalRewardsRecord {
  readonly validatorAddress: string;
  readonly period: bigint;
  readonly rewards: ValidatorHistoricalRewards;
}

export const ValidatorHistoricalRewardsRecord: MessageType<ValidatorHistoricalRewardsRecord> = defineMessage<ValidatorHistoricalRewardsRecord>("cosmos.distribution.v1beta1.ValidatorHistoricalRewardsRecord", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  field(2, "period", "uint64"),
  messageField(3, "rewards", () => ValidatorHistoricalRewards, { required: true, dontOmitEmpty: true }),
]);

export interface ValidatorCurrentRewardsRecord {
  readonly validatorAddress: string;
  readonly rewards: ValidatorCurrentRewards;
}

export const ValidatorCurrentRewardsRecord: MessageType<ValidatorCurrentRewardsRecord> = defineMessage<ValidatorCurrentRewardsRecord>("cosmos.distribution.v1beta1.ValidatorCurrentRewardsRecord", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "rewards", () => ValidatorCurrentRewards, { required: true, dontOmitEmpty: true }),
]);

export interface DelegatorStartingInfoRecord {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly startingInfo: DelegatorStartingInfo;
}

export const DelegatorStartingInfoRecord: MessageType<DelegatorStartingInfoRecord> = defineMessage<DelegatorStartingInfoRecord>("cosmos.distribution.v1beta1.DelegatorStartingInfoRecord", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(3, "starting_info", () => DelegatorStartingInfo, { required: true, dontOmitEmpty: true }),
]);

export interface ValidatorSlashEventRecord {
  readonly validatorAddress: string;
  readonly height: bigint;
  readonly period: bigint;
  readonly validatorSlashEvent: ValidatorSlashEvent;
}

export const ValidatorSlashEventRecord: MessageType<ValidatorSlashEventRecord> = defineMessage<ValidatorSlashEventRecord>("cosmos.distribution.v1beta1.ValidatorSlashEventRecord", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  field(2, "height", "uint64"),
  field(3, "period", "uint64"),
  messageField(4, "validator_slash_event", () => ValidatorSlashEvent, { required: true, dontOmitEmpty: true }),
]);

export interface GenesisState {
  readonly params: Params;
  readonly feePool: FeePool;
  readonly delegatorWithdrawInfos: readonly DelegatorWithdrawInfo[];
  readonly previousProposer: string;
  readonly outstandingRewards: readonly ValidatorOutstandingRewardsRecord[];
  readonly validatorAccumulatedCommissions: readonly ValidatorAccumulatedCommissionRecord[];
  readonly validatorHistoricalRewards: readonly ValidatorHistoricalRewardsRecord[];
  readonly validatorCurrentRewards: readonly ValidatorCurrentRewardsRecord[];
  readonly delegatorStartingInfos: readonly DelegatorStartingInfoRecord[];
  readonly validatorSlashEvents: readonly ValidatorSlashEventRecord[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.distribution.v1beta1.GenesisState", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
  messageField(2, "fee_pool", () => FeePool, { required: true, dontOmitEmpty: true }),
  messageField(3, "delegator_withdraw_infos", () => DelegatorWithdrawInfo, { repeated: true, dontOmitEmpty: true }),
  field(4, "previous_proposer", "string", { scalar: "AddressString" }),
  messageField(5, "outstanding_rewards", () => ValidatorOutstandingRewardsRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(6, "validator_accumulated_commissions", () => ValidatorAccumulatedCommissionRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(7, "validator_historical_rewards", () => ValidatorHistoricalRewardsRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(8, "validator_current_rewards", () => ValidatorCurrentRewardsRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(9, "delegator_starting_infos", () => DelegatorStartingInfoRecord, { repeated: true, dontOmitEmpty: true }),
  messageField(10, "validator_slash_events", () => ValidatorSlashEventRecord, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.distribution.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.distribution.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface QueryValidatorDistributionInfoRequest {
  readonly validatorAddress: string;
}

export const QueryValidatorDistributionInfoRequest: MessageType<QueryValidatorDistributionInfoRequest> = defineMessage<QueryValidatorDistributionInfoRequest>("cosmos.distribution.v1beta1.QueryValidatorDistributionInfoRequest", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryValidatorDistributionInfoResponse {
  readonly operatorAddress: string;
  readonly selfBondRewards: readonly DecCoin[];
  readonly commission: readonly DecCoin[];
}

export const QueryValidatorDistributionInfoResponse: MessageType<QueryValidatorDistributionInfoResponse> = defineMessage<QueryValidatorDistributionInfoResponse>("cosmos.distribution.v1beta1.QueryValidatorDistributionInfoResponse", [
  field(1, "operator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "self_bond_rewards", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
  messageField(3, "commission", () => DecCoin, { repeated: true }),
]);

export interface QueryValidatorOutstandingRewardsRequest {
  readonly validatorAddress: string;
}

export const QueryValidatorOutstandingRewardsRequest: MessageType<QueryValidatorOutstandingRewardsRequest> = defineMessage<QueryValidatorOutstandingRewardsRequest>("cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsRequest", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryValidatorOutstandingRewardsResponse {
  readonly rewards: ValidatorOutstandingRewards;
}

export const QueryValidatorOutstandingRewardsResponse: MessageType<QueryValidatorOutstandingRewardsResponse> = defineMessage<QueryValidatorOutstandingRewardsResponse>("cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsResponse", [
  messageField(1, "rewards", () => ValidatorOutstandingRewards, { required: true, dontOmitEmpty: true }),
]);

export interface QueryValidatorCommissionRequest {
  readonly validatorAddress: string;
}

export const QueryValidatorCommissionRequest: MessageType<QueryValidatorCommissionRequest> = defineMessage<QueryValidatorCommissionRequest>("cosmos.distribution.v1beta1.QueryValidatorCommissionRequest", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryValidatorCommissionResponse {
  readonly commission: ValidatorAccumulatedCommission;
}

export const QueryValidatorCommissionResponse: MessageType<QueryValidatorCommissionResponse> = defineMessage<QueryValidatorCommissionResponse>("cosmos.distribution.v1beta1.QueryValidatorCommissionResponse", [
  messageField(1, "commission", () => ValidatorAccumulatedCommission, { required: true, dontOmitEmpty: true }),
]);

export interface QueryValidatorSlashesRequest {
  readonly validatorAddress: string;
  readonly startingHeight: bigint;
  readonly endingHeight: bigint;
  readonly pagination: PageRequest | undefined;
}

export const QueryValidatorSlashesRequest: MessageType<QueryValidatorSlashesRequest> = defineMessage<QueryValidatorSlashesRequest>("cosmos.distribution.v1beta1.QueryValidatorSlashesRequest", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  field(2, "starting_height", "uint64"),
  field(3, "ending_height", "uint64"),
  messageField(4, "pagination", () => PageRequest),
]);

export interface QueryValidatorSlashesResponse {
  readonly slashes: readonly ValidatorSlashEvent[];
  readonly pagination: PageResponse | undefined;
}

export const QueryValidatorSlashesResponse: MessageType<QueryValidatorSlashesResponse> = defineMessage<QueryValidatorSlashesResponse>("cosmos.distribution.v1beta1.QueryValidatorSlashesResponse", [
  messageField(1, "slashes", () => ValidatorSlashEvent, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegationRewardsRequest {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}

export const QueryDelegationRewardsRequest: MessageType<QueryDelegationRewardsRequest> = defineMessage<QueryDelegationRewardsRequest>("cosmos.distribution.v1beta1.QueryDelegationRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryDelegationRewardsResponse {
  readonly rewards: readonly DecCoin[];
}

export const QueryDelegationRewardsResponse: MessageType<QueryDelegationRewardsResponse> = defineMessage<QueryDelegationRewardsResponse>("cosmos.distribution.v1beta1.QueryDelegationRewardsResponse", [
  messageField(1, "rewards", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryDelegationTotalRewardsRequest {
  readonly delegatorAddress: string;
}

export const QueryDelegationTotalRewardsRequest: MessageType<QueryDelegationTotalRewardsRequest> = defineMessage<QueryDelegationTotalRewardsRequest>("cosmos.distribution.v1beta1.QueryDelegationTotalRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryDelegationTotalRewardsResponse {
  readonly rewards: readonly DelegationDelegatorReward[];
  readonly total: readonly DecCoin[];
}

export const QueryDelegationTotalRewardsResponse: MessageType<QueryDelegationTotalRewardsResponse> = defineMessage<QueryDelegationTotalRewardsResponse>("cosmos.distribution.v1beta1.QueryDelegationTotalRewardsResponse", [
  messageField(1, "rewards", () => DelegationDelegatorReward, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "total", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryDelegatorValidatorsRequest {
  readonly delegatorAddress: string;
}

export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = defineMessage<QueryDelegatorValidatorsRequest>("cosmos.distribution.v1beta1.QueryDelegatorValidatorsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryDelegatorValidatorsResponse {
  readonly validators: readonly string[];
}

export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = defineMessage<QueryDelegatorValidatorsResponse>("cosmos.distribution.v1beta1.QueryDelegatorValidatorsResponse", [
  field(1, "validators", "string", { repeated: true }),
]);

export interface QueryDelegatorWithdrawAddressRequest {
  readonly delegatorAddress: string;
}

export const QueryDelegatorWithdrawAddressRequest: MessageType<QueryDelegatorWithdrawAddressRequest> = defineMessage<QueryDelegatorWithdrawAddressRequest>("cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryDelegatorWithdrawAddressResponse {
  readonly withdrawAddress: string;
}

export const QueryDelegatorWithdrawAddressResponse: MessageType<QueryDelegatorWithdrawAddressResponse> = defineMessage<QueryDelegatorWithdrawAddressResponse>("cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressResponse", [
  field(1, "withdraw_address", "string", { scalar: "AddressString" }),
]);

export interface QueryCommunityPoolRequest {}

export const QueryCommunityPoolRequest: MessageType<QueryCommunityPoolRequest> = defineMessage<QueryCommunityPoolRequest>("cosmos.distribution.v1beta1.QueryCommunityPoolRequest", []);

export interface QueryCommunityPoolResponse {
  readonly pool: readonly DecCoin[];
}

export const QueryCommunityPoolResponse: MessageType<QueryCommunityPoolResponse> = defineMessage<QueryCommunityPoolResponse>("cosmos.distribution.v1beta1.QueryCommunityPoolResponse", [
  messageField(1, "pool", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface MsgSetWithdrawAddress {
  readonly delegatorAddress: string;
  readonly withdrawAddress: string;
}

export const MsgSetWithdrawAddress: MessageType<MsgSetWithdrawAddress> = defineMessage<MsgSetWithdrawAddress>("cosmos.distribution.v1beta1.MsgSetWithdrawAddress", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "withdraw_address", "string", { scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/MsgModifyWithdrawAddress", signers: ["delegator_address"] });

export interface MsgSetWithdrawAddressResponse {}

export const MsgSetWithdrawAddressResponse: MessageType<MsgSetWithdrawAddressResponse> = defineMessage<MsgSetWithdrawAddressResponse>("cosmos.distribution.v1beta1.MsgSetWithdrawAddressResponse", []);

export interface MsgWithdrawDelegatorReward {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}

export const MsgWithdrawDelegatorReward: MessageType<MsgWithdrawDelegatorReward> = defineMessage<MsgWithdrawDelegatorReward>("cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
], { aminoName: "cosmos-sdk/MsgWithdrawDelegationReward", signers: ["delegator_address"] });

export interface MsgWithdrawDelegatorRewardResponse {
  readonly amount: readonly Coin[];
}

export const MsgWithdrawDelegatorRewardResponse: MessageType<MsgWithdrawDelegatorRewardResponse> = defineMessage<MsgWithdrawDelegatorRewardResponse>("cosmos.distribution.v1beta1.MsgWithdrawDelegatorRewardResponse", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface MsgWithdrawValidatorCommission {
  readonly validatorAddress: string;
}

export const MsgWithdrawValidatorCommission: MessageType<MsgWithdrawValidatorCommission> = defineMessage<MsgWithdrawValidatorCommission>("cosmos.distribution.v1beta1.MsgWithdrawValidatorCommission", [
  field(1, "validator_address", "string", { scalar: "ValidatorAddressString" }),
], { aminoName: "cosmos-sdk/MsgWithdrawValCommission", signers: ["validator_address"] });

export interface MsgWithdrawValidatorCommissionResponse {
  readonly amount: readonly Coin[];
}

export const MsgWithdrawValidatorCommissionResponse: MessageType<MsgWithdrawValidatorCommissionResponse> = defineMessage<MsgWithdrawValidatorCommissionResponse>("cosmos.distribution.v1beta1.MsgWithdrawValidatorCommissionResponse", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface MsgFundCommunityPool {
  readonly amount: readonly Coin[];
  readonly depositor: string;
}

export const MsgFundCommunityPool: MessageType<MsgFundCommunityPool> = defineMessage<MsgFundCommunityPool>("cosmos.distribution.v1beta1.MsgFundCommunityPool", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(2, "depositor", "string", { scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/MsgFundCommunityPool", signers: ["depositor"] });

export interface MsgFundCommunityPoolResponse {}

export const MsgFundCommunityPoolResponse: MessageType<MsgFundCommunityPoolResponse> = defineMessage<MsgFundCommunityPoolResponse>("cosmos.distribution.v1beta1.MsgFundCommunityPoolResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.distribution.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/distribution/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.distribution.v1beta1.MsgUpdateParamsResponse", []);

export interface MsgCommunityPoolSpend {
  readonly authority: string;
  readonly recipient: string;
  readonly amount: readonly Coin[];
}

export const MsgCommunityPoolSpend: MessageType<MsgCommunityPoolSpend> = defineMessage<MsgCommunityPoolSpend>("cosmos.distribution.v1beta1.MsgCommunityPoolSpend", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "recipient", "string"),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/distr/MsgCommunityPoolSpend", signers: ["authority"] });

export interface MsgCommunityPoolSpendResponse {}

export const MsgCommunityPoolSpendResponse: MessageType<MsgCommunityPoolSpendResponse> = defineMessage<MsgCommunityPoolSpendResponse>("cosmos.distribution.v1beta1.MsgCommunityPoolSpendResponse", []);

export interface MsgDepositValidatorRewardsPool {
  readonly depositor: string;
  readonly validatorAddress: string;
  readonly amount: readonly Coin[];
}

export const MsgDepositValidatorRewardsPool: MessageType<MsgDepositValidatorRewardsPool> = defineMessage<MsgDepositValidatorRewardsPool>("cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPool", [
  field(1, "depositor", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/distr/MsgDepositValRewards", signers: ["depositor"] });

export interface MsgDepositValidatorRewardsPoolResponse {}

export const MsgDepositValidatorRewardsPoolResponse: MessageType<MsgDepositValidatorRewardsPoolResponse> = defineMessage<MsgDepositValidatorRewardsPoolResponse>("cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPoolResponse", []);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
  validatorDistributionInfo(request: QueryValidatorDistributionInfoRequest): QueryValidatorDistributionInfoResponse;
  validatorOutstandingRewards(request: QueryValidatorOutstandingRewardsRequest): QueryValidatorOutstandingRewardsResponse;
  validatorCommission(request: QueryValidatorCommissionRequest): QueryValidatorCommissionResponse;
  validatorSlashes(request: QueryValidatorSlashesRequest): QueryValidatorSlashesResponse;
  delegationRewards(request: QueryDelegationRewardsRequest): QueryDelegationRewardsResponse;
  delegationTotalRewards(request: QueryDelegationTotalRewardsRequest): QueryDelegationTotalRewardsResponse;
  delegatorValidators(request: QueryDelegatorValidatorsRequest): QueryDelegatorValidatorsResponse;
  delegatorWithdrawAddress(request: QueryDelegatorWithdrawAddressRequest): QueryDelegatorWithdrawAddressResponse;
  communityPool(request: QueryCommunityPoolRequest): QueryCommunityPoolResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.distribution.v1beta1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/distribution/v1beta1/params" }),
  validatorDistributionInfo: rpc("ValidatorDistributionInfo", QueryValidatorDistributionInfoRequest, QueryValidatorDistributionInfoResponse, { method: "get", path: "/cosmos/distribution/v1beta1/validators/{validator_address}" }),
  validatorOutstandingRewards: rpc("ValidatorOutstandingRewards", QueryValidatorOutstandingRewardsRequest, QueryValidatorOutstandingRewardsResponse, { method: "get", path: "/cosmos/distribution/v1beta1/validators/{validator_address}/outstanding_rewards" }),
  validatorCommission: rpc("ValidatorCommission", QueryValidatorCommissionRequest, QueryValidatorCommissionResponse, { method: "get", path: "/cosmos/distribution/v1beta1/validators/{validator_address}/commission" }),
  validatorSlashes: rpc("ValidatorSlashes", QueryValidatorSlashesRequest, QueryValidatorSlashesResponse, { method: "get", path: "/cosmos/distribution/v1beta1/validators/{validator_address}/slashes" }),
  delegationRewards: rpc("DelegationRewards", QueryDelegationRewardsRequest, QueryDelegationRewardsResponse, { method: "get", path: "/cosmos/distribution/v1beta1/delegators/{delegator_address}/rewards/{validator_address}" }),
  delegationTotalRewards: rpc("DelegationTotalRewards", QueryDelegationTotalRewardsRequest, QueryDelegationTotalRewardsResponse, { method: "get", path: "/cosmos/distribution/v1beta1/delegators/{delegator_address}/rewards" }),
  delegatorValidators: rpc("DelegatorValidators", QueryDelegatorValidatorsRequest, QueryDelegatorValidatorsResponse, { method: "get", path: "/cosmos/distribution/v1beta1/delegators/{delegator_address}/validators" }),
  delegatorWithdrawAddress: rpc("DelegatorWithdrawAddress", QueryDelegatorWithdrawAddressRequest, QueryDelegatorWithdrawAddressResponse, { method: "get", path: "/cosmos/distribution/v1beta1/delegators/{delegator_address}/withdraw_address" }),
  communityPool: rpc("CommunityPool", QueryCommunityPoolRequest, QueryCommunityPoolResponse, { method: "get", path: "/cosmos/distribution/v1beta1/community_pool" }),
});

export interface MsgRpc {
  setWithdrawAddress(request: MsgSetWithdrawAddress): MsgSetWithdrawAddressResponse;
  withdrawDelegatorReward(request: MsgWithdrawDelegatorReward): MsgWithdrawDelegatorRewardResponse;
  withdrawValidatorCommission(request: MsgWithdrawValidatorCommission): MsgWithdrawValidatorCommissionResponse;
  fundCommunityPool(request: MsgFundCommunityPool): MsgFundCommunityPoolResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  communityPoolSpend(request: MsgCommunityPoolSpend): MsgCommunityPoolSpendResponse;
  depositValidatorRewardsPool(request: MsgDepositValidatorRewardsPool): MsgDepositValidatorRewardsPoolResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.distribution.v1beta1.Msg", {
  setWithdrawAddress: rpc("SetWithdrawAddress", MsgSetWithdrawAddress, MsgSetWithdrawAddressResponse),
  withdrawDelegatorReward: rpc("WithdrawDelegatorReward", MsgWithdrawDelegatorReward, MsgWithdrawDelegatorRewardResponse),
  withdrawValidatorCommission: rpc("WithdrawValidatorCommission", MsgWithdrawValidatorCommission, MsgWithdrawValidatorCommissionResponse),
  fundCommunityPool: rpc("FundCommunityPool", MsgFundCommunityPool, MsgFundCommunityPoolResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  communityPoolSpend: rpc("CommunityPoolSpend", MsgCommunityPoolSpend, MsgCommunityPoolSpendResponse),
  depositValidatorRewardsPool: rpc("DepositValidatorRewardsPool", MsgDepositValidatorRewardsPool, MsgDepositValidatorRewardsPoolResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Params,
  ValidatorHistoricalRewards,
  ValidatorCurrentRewards,
  ValidatorAccumulatedCommission,
  ValidatorOutstandingRewards,
  ValidatorSlashEvent,
  ValidatorSlashEvents,
  FeePool,
  CommunityPoolSpendProposal,
  DelegatorStartingInfo,
  DelegationDelegatorReward,
  CommunityPoolSpendProposalWithDeposit,
  DelegatorWithdrawInfo,
  ValidatorOutstandingRewardsRecord,
  ValidatorAccumulatedCommissionRecord,
  ValidatorHistoricalRewardsRecord,
  ValidatorCurrentRewardsRecord,
  DelegatorStartingInfoRecord,
  ValidatorSlashEventRecord,
  GenesisState,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryValidatorDistributionInfoRequest,
  QueryValidatorDistributionInfoResponse,
  QueryValidatorOutstandingRewardsRequest,
  QueryValidatorOutstandingRewardsResponse,
  QueryValidatorCommissionRequest,
  QueryValidatorCommissionResponse,
  QueryValidatorSlashesRequest,
  QueryValidatorSlashesResponse,
  QueryDelegationRewardsRequest,
  QueryDelegationRewardsResponse,
  QueryDelegationTotalRewardsRequest,
  QueryDelegationTotalRewardsResponse,
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
  QueryDelegatorWithdrawAddressRequest,
  QueryDelegatorWithdrawAddressResponse,
  QueryCommunityPoolRequest,
  QueryCommunityPoolResponse,
  MsgSetWithdrawAddress,
  MsgSetWithdrawAddressResponse,
  MsgWithdrawDelegatorReward,
  MsgWithdrawDelegatorRewardResponse,
  MsgWithdrawValidatorCommission,
  MsgWithdrawValidatorCommissionResponse,
  MsgFundCommunityPool,
  MsgFundCommunityPoolResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgCommunityPoolSpend,
  MsgCommunityPoolSpendResponse,
  MsgDepositValidatorRewardsPool,
  MsgDepositValidatorRewardsPoolResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
