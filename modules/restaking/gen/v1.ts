// Generated from proto/milkyway/restaking/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Coin, DecCoin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { Operator } from "../../operators/gen/v1.ts";
import { Pool } from "../../pools/gen/v1.ts";
import { Service } from "../../services/gen/v1.ts";

export interface OperatorJoinedServices {
  readonly operatorId: number;
  readonly serviceIds: readonly number[];
}

export const OperatorJoinedServices: MessageType<OperatorJoinedServices> = defineMessage<OperatorJoinedServices>("milkyway.restaking.v1.OperatorJoinedServices", [
  field(1, "operator_id", "uint32"),
  field(2, "service_ids", "uint32", { repeated: true }),
]);

export interface ServiceAllowedOperators {
  readonly serviceId: number;
  readonly operatorIds: readonly number[];
}

export const ServiceAllowedOperators: MessageType<ServiceAllowedOperators> = defineMessage<ServiceAllowedOperators>("milkyway.restaking.v1.ServiceAllowedOperators", [
  field(1, "service_id", "uint32"),
  field(2, "operator_ids", "uint32", { repeated: true }),
]);

export interface ServiceSecuringPools {
  readonly serviceId: number;
  readonly poolIds: readonly number[];
}

export const ServiceSecuringPools: MessageType<ServiceSecuringPools> = defineMessage<ServiceSecuringPools>("milkyway.restaking.v1.ServiceSecuringPools", [
  field(1, "service_id", "uint32"),
  field(2, "pool_ids", "uint32", { repeated: true }),
]);

export interface UserPreferencesEntry {
  readonly userAddress: string;
  readonly preferences: UserPreferences;
}

export const UserPreferencesEntry: MessageType<UserPreferencesEntry> = defineMessage<UserPreferencesEntry>("milkyway.restaking.v1.UserPreferencesEntry", [
  field(1, "user_address", "string"),
  messageField(2, "preferences", () => UserPreferences, { required: true }),
]);

export interface GenesisState {
  readonly params: Params;
  readonly operatorsJoinedServices: readonly OperatorJoinedServices[];
  readonly servicesAllowedOperators: readonly ServiceAllowedOperators[];
  readonly servicesSecuringPools: readonly ServiceSecuringPools[];
  readonly delegations: readonly Delegation[];
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly usersPreferences: readonly UserPreferencesEntry[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.restaking.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "operators_joined_services", () => OperatorJoinedServices, { repeated: true }),
  messageField(3, "services_allowed_operators", () => ServiceAllowedOperators, { repeated: true }),
  messageField(4, "services_securing_pools", () => ServiceSecuringPools, { repeated: true }),
  messageField(5, "delegations", () => Delegation, { repeated: true }),
  messageField(6, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(7, "users_preferences", () => UserPreferencesEntry, { repeated: true }),
]);

export interface MsgJoinService {
  readonly sender: string;
  readonly operatorId: number;
  readonly serviceId: number;
}

export const MsgJoinService: MessageType<MsgJoinService> = defineMessage<MsgJoinService>("milkyway.restaking.v1.MsgJoinService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  field(3, "service_id", "uint32"),
], { aminoName: "milkyway/MsgJoinService", signers: ["sender"] });

export interface MsgJoinServiceResponse {}

export const MsgJoinServiceResponse: MessageType<MsgJoinServiceResponse> = defineMessage<MsgJoinServiceResponse>("milkyway.restaking.v1.MsgJoinServiceResponse", []);

export interface MsgLeaveService {
  readonly sender: string;
  readonly operatorId: number;
  readonly serviceId: number;
}

export const MsgLeaveService: MessageType<MsgLeaveService> = defineMessage<MsgLeaveService>("milkyway.restaking.v1.MsgLeaveService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  field(3, "service_id", "uint32"),
], { aminoName: "milkyway/MsgLeaveService", signers: ["sender"] });

export interface MsgLeaveServiceResponse {}

export const MsgLeaveServiceResponse: MessageType<MsgLeaveServiceResponse> = defineMessage<MsgLeaveServiceResponse>("milkyway.restaking.v1.MsgLeaveServiceResponse", []);

export interface MsgAddOperatorToAllowList {
  readonly sender: string;
  readonly serviceId: number;
  readonly operatorId: number;
}

export const MsgAddOperatorToAllowList: MessageType<MsgAddOperatorToAllowList> = defineMessage<MsgAddOperatorToAllowList>("milkyway.restaking.v1.MsgAddOperatorToAllowList", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  field(3, "operator_id", "uint32"),
], { aminoName: "milkyway/MsgAddOperatorToAllowList", signers: ["sender"] });

export interface MsgAddOperatorToAllowListResponse {}

export const MsgAddOperatorToAllowListResponse: MessageType<MsgAddOperatorToAllowListResponse> = defineMessage<MsgAddOperatorToAllowListResponse>("milkyway.restaking.v1.MsgAddOperatorToAllowListResponse", []);

export interface MsgRemoveOperatorFromAllowlist {
  readonly sender: string;
  readonly serviceId: number;
  readonly operatorId: number;
}

export const MsgRemoveOperatorFromAllowlist: MessageType<MsgRemoveOperatorFromAllowlist> = defineMessage<MsgRemoveOperatorFromAllowlist>("milkyway.restaking.v1.MsgRemoveOperatorFromAllowlist", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  field(3, "operator_id", "uint32"),
], { aminoName: "milkyway/MsgRemoveOperatorFromAllowlist", signers: ["sender"] });

export interface MsgRemoveOperatorFromAllowlistResponse {}

export const MsgRemoveOperatorFromAllowlistResponse: MessageType<MsgRemoveOperatorFromAllowlistResponse> = defineMessage<MsgRemoveOperatorFromAllowlistResponse>("milkyway.restaking.v1.MsgRemoveOperatorFromAllowlistResponse", []);

export interface MsgBorrowPoolSecurity {
  readonly sender: string;
  readonly serviceId: number;
  readonly poolId: number;
}

export const MsgBorrowPoolSecurity: MessageType<MsgBorrowPoolSecurity> = defineMessage<MsgBorrowPoolSecurity>("milkyway.restaking.v1.MsgBorrowPoolSecurity", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  field(3, "pool_id", "uint32"),
], { aminoName: "milkyway/MsgBorrowPoolSecurity", signers: ["sender"] });

export interface MsgBorrowPoolSecurityResponse {}

export const MsgBorrowPoolSecurityResponse: MessageType<MsgBorrowPoolSecurityResponse> = defineMessage<MsgBorrowPoolSecurityResponse>("milkyway.restaking.v1.MsgBorrowPoolSecurityResponse", []);

export interface MsgCeasePoolSecurityBorrow {
  readonly sender: string;
  readonly serviceId: number;
  readonly poolId: number;
}

export const MsgCeasePoolSecurityBorrow: MessageType<MsgCeasePoolSecurityBorrow> = defineMessage<MsgCeasePoolSecurityBorrow>("milkyway.restaking.v1.MsgCeasePoolSecurityBorrow", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  field(3, "pool_id", "uint32"),
], { aminoName: "milkyway/MsgCeasePoolSecurityBorrow", signers: ["sender"] });

export interface MsgCeasePoolSecurityBorrowResponse {}

export const MsgCeasePoolSecurityBorrowResponse: MessageType<MsgCeasePoolSecurityBorrowResponse> = defineMessage<MsgCeasePoolSecurityBorrowResponse>("milkyway.restaking.v1.MsgCeasePoolSecurityBorrowResponse", []);

export interface MsgDelegatePool {
  readonly delegator: string;
  readonly amount: Coin;
}

export const MsgDelegatePool: MessageType<MsgDelegatePool> = defineMessage<MsgDelegatePool>("milkyway.restaking.v1.MsgDelegatePool", [
  field(1, "delegator", "string", { scalar: "AddressString" }),
  messageField(2, "amount", () => Coin, { required: true }),
], { aminoName: "milkyway/MsgDelegatePool", signers: ["delegator"] });

export interface MsgDelegatePoolResponse {}

export const MsgDelegatePoolResponse: MessageType<MsgDelegatePoolResponse> = defineMessage<MsgDelegatePoolResponse>("milkyway.restaking.v1.MsgDelegatePoolResponse", []);

export interface MsgDelegateOperator {
  readonly delegator: string;
  readonly operatorId: number;
  readonly amount: readonly Coin[];
}

export const MsgDelegateOperator: MessageType<MsgDelegateOperator> = defineMessage<MsgDelegateOperator>("milkyway.restaking.v1.MsgDelegateOperator", [
  field(1, "delegator", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  messageField(3, "amount", () => Coin, { repeated: true }),
], { aminoName: "milkyway/MsgDelegateOperator", signers: ["delegator"] });

export interface MsgDelegateOperatorResponse {}

export const MsgDelegateOperatorResponse: MessageType<MsgDelegateOperatorResponse> = defineMessage<MsgDelegateOperatorResponse>("milkyway.restaking.v1.MsgDelegateOperatorResponse", []);

export interface MsgDelegateService {
  readonly delegator: string;
  readonly serviceId: number;
  readonly amount: readonly Coin[];
}

export const MsgDelegateService: MessageType<MsgDelegateService> = defineMessage<MsgDelegateService>("milkyway.restaking.v1.MsgDelegateService", [
  field(1, "delegator", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  messageField(3, "amount", () => Coin, { repeated: true }),
], { aminoName: "milkyway/MsgDelegateService", signers: ["delegator"] });

export interface MsgDelegateServiceResponse {}

export const MsgDelegateServiceResponse: MessageType<MsgDelegateServiceResponse> = defineMessage<MsgDelegateServiceResponse>("milkyway.restaking.v1.MsgDelegateServiceResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("milkyway.restaking.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { aminoName: "milkyway/restaking/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("milkyway.restaking.v1.MsgUpdateParamsResponse", []);

export interface MsgUndelegatePool {
  readonly delegator: string;
  readonly amount: Coin;
}

export const MsgUndelegatePool: MessageType<MsgUndelegatePool> = defineMessage<MsgUndelegatePool>("milkyway.restaking.v1.MsgUndelegatePool", [
  field(1, "delegator", "string", { scalar: "AddressString" }),
  messageField(2, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "milkyway/MsgUndelegatePool", signers: ["delegator"] });

export interface MsgUndelegateOperator {
  readonly delegator: string;
  readonly operatorId: number;
  readonly amount: readonly Coin[];
}

export const MsgUndelegateOperator: MessageType<MsgUndelegateOperator> = defineMessage<MsgUndelegateOperator>("milkyway.restaking.v1.MsgUndelegateOperator", [
  field(1, "delegator", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  messageField(3, "amount", () => Coin, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "milkyway/MsgUndelegateOperator", signers: ["delegator"] });

export interface MsgUndelegateService {
  readonly delegator: string;
  readonly serviceId: number;
  readonly amount: readonly Coin[];
}

export const MsgUndelegateService: MessageType<MsgUndelegateService> = defineMessage<MsgUndelegateService>("milkyway.restaking.v1.MsgUndelegateService", [
  field(1, "delegator", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  messageField(3, "amount", () => Coin, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "milkyway/MsgUndelegateService", signers: ["delegator"] });

export interface MsgUndelegateResponse {
  readonly completionTime: Time;
}

export const MsgUndelegateResponse: MessageType<MsgUndelegateResponse> = defineMessage<MsgUndelegateResponse>("milkyway.restaking.v1.MsgUndelegateResponse", [
  field(1, "completion_time", "time", { required: true, dontOmitEmpty: true }),
]);

export interface MsgSetUserPreferences {
  readonly user: string;
  readonly preferences: UserPreferences;
}

export const MsgSetUserPreferences: MessageType<MsgSetUserPreferences> = defineMessage<MsgSetUserPreferences>("milkyway.restaking.v1.MsgSetUserPreferences", [
  field(1, "user", "string", { scalar: "AddressString" }),
  messageField(2, "preferences", () => UserPreferences, { required: true }),
], { aminoName: "milkyway/MsgSetUserPreferences", signers: ["user"] });

export interface MsgSetUserPreferencesResponse {}

export const MsgSetUserPreferencesResponse: MessageType<MsgSetUserPreferencesResponse> = defineMessage<MsgSetUserPreferencesResponse>("milkyway.restaking.v1.MsgSetUserPreferencesResponse", []);

export const DelegationType = {
  DELEGATION_TYPE_UNSPECIFIED: 0,
  DELEGATION_TYPE_POOL: 1,
  DELEGATION_TYPE_OPERATOR: 2,
  DELEGATION_TYPE_SERVICE: 3,
} as const;
export type DelegationType = number;
export const DelegationTypeEnum: EnumType = defineEnum("milkyway.restaking.v1.DelegationType", DelegationType);

export interface Delegation {
  readonly type: DelegationType;
  readonly userAddress: string;
  readonly targetId: number;
  readonly shares: readonly DecCoin[];
}

export const Delegation: MessageType<Delegation> = defineMessage<Delegation>("milkyway.restaking.v1.Delegation", [
  enumField(1, "type", () => DelegationTypeEnum),
  field(2, "user_address", "string", { scalar: "AddressString" }),
  field(3, "target_id", "uint32"),
  messageField(4, "shares", () => DecCoin, { repeated: true }),
]);

export interface DelegationResponse {
  readonly delegation: Delegation;
  readonly balance: readonly Coin[];
}

export const DelegationResponse: MessageType<DelegationResponse> = defineMessage<DelegationResponse>("milkyway.restaking.v1.DelegationResponse", [
  messageField(1, "delegation", () => Delegation, { required: true, dontOmitEmpty: true }),
  messageField(2, "balance", () => Coin, { repeated: true }),
]);

export interface UnbondingDelegation {
  readonly type: DelegationType;
  readonly delegatorAddress: string;
  readonly targetId: number;
  readonly entries: readonly UnbondingDelegationEntry[];
}

export const UnbondingDelegation: MessageType<UnbondingDelegation> = defineMessage<UnbondingDelegation>("milkyway.restaking.v1.UnbondingDelegation", [
  enumField(1, "type", () => DelegationTypeEnum),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
  field(3, "target_id", "uint32"),
  messageField(4, "entries", () => UnbondingDelegationEntry, { repeated: true, dontOmitEmpty: true }),
]);

export interface UnbondingDelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: Time;
  readonly initialBalance: readonly Coin[];
  readonly balance: readonly Coin[];
  readonly unbondingId: bigint;
}

export const UnbondingDelegationEntry: MessageType<UnbondingDelegationEntry> = defineMessage<UnbondingDelegationEntry>("milkyway.restaking.v1.UnbondingDelegationEntry", [
  field(1, "creation_height", "int64"),
  field(2, "completion_time", "time", { required: true, dontOmitEmpty: true }),
  messageField(3, "initial_balance", () => Coin, { repeated: true }),
  messageField(4, "balance", () => Coin, { repeated: true }),
  field(5, "unbonding_id", "uint64"),
]);

export interface DTData {
  readonly unbondingDelegationType: DelegationType;
  readonly delegatorAddress: string;
  readonly targetId: number;
}

export const DTData: MessageType<DTData> = defineMessage<DTData>("milkyway.restaking.v1.DTData", [
  enumField(1, "unbonding_delegation_type", () => DelegationTypeEnum),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
  field(3, "target_id", "uint32"),
]);

export interface DTDataList {
  readonly data: readonly DTData[];
}

export const DTDataList: MessageType<DTDataList> = defineMessage<DTDataList>("milkyway.restaking.v1.DTDataList", [
  messageField(1, "data", () => DTData, { repeated: true, dontOmitEmpty: true }),
]);

export interface UserPreferences {
  readonly trustedServices: readonly TrustedServiceEntry[];
}

export const UserPreferences: MessageType<UserPreferences> = defineMessage<UserPreferences>("milkyway.restaking.v1.UserPreferences", [
  messageField(4, "trusted_services", () => TrustedServiceEntry, { repeated: true }),
]);

export interface TrustedServiceEntry {
  readonly serviceId: number;
  readonly poolsIds: readonly number[];
}

export const TrustedServiceEntry: MessageType<TrustedServiceEntry> = defineMessage<TrustedServiceEntry>("milkyway.restaking.v1.TrustedServiceEntry", [
  field(1, "service_id", "uint32"),
  field(2, "pools_ids", "uint32", { repeated: true }),
]);

export interface Params {
  readonly unbondingTime: Duration;
  readonly allowedDenoms: readonly string[];
  readonly restakingCap: Dec;
  readonly maxEntries: number;
}

export const Params: MessageType<Params> = defineMessage<Params>("milkyway.restaking.v1.Params", [
  field(1, "unbonding_time", "nanoseconds"),
  field(2, "allowed_denoms", "string", { repeated: true }),
  field(3, "restaking_cap", "Dec", { required: true, scalar: "Dec" }),
  field(4, "max_entries", "uint32"),
]);

export interface QueryOperatorJoinedServicesRequest {
  readonly operatorId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryOperatorJoinedServicesRequest: MessageType<QueryOperatorJoinedServicesRequest> = defineMessage<QueryOperatorJoinedServicesRequest>("milkyway.restaking.v1.QueryOperatorJoinedServicesRequest", [
  field(1, "operator_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryOperatorJoinedServicesResponse {
  readonly serviceIds: readonly number[];
  readonly pagination: PageResponse | undefined;
}

export const QueryOperatorJoinedServicesResponse: MessageType<QueryOperatorJoinedServicesResponse> = defineMessage<QueryOperatorJoinedServicesResponse>("milkyway.restaking.v1.QueryOperatorJoinedServicesResponse", [
  field(1, "service_ids", "uint32", { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryServiceAllowedOperatorsRequest {
  readonly serviceId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryServiceAllowedOperatorsRequest: MessageType<QueryServiceAllowedOperatorsRequest> = defineMessage<QueryServiceAllowedOperatorsRequest>("milkyway.restaking.v1.QueryServiceAllowedOperatorsRequest", [
  field(1, "service_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryServiceAllowedOperatorsResponse {
  readonly operatorIds: readonly number[];
  readonly pagination: PageResponse | undefined;
}

export const QueryServiceAllowedOperatorsResponse: MessageType<QueryServiceAllowedOperatorsResponse> = defineMessage<QueryServiceAllowedOperatorsResponse>("milkyway.restaking.v1.QueryServiceAllowedOperatorsResponse", [
  field(1, "operator_ids", "uint32", { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryServiceSecuringPoolsRequest {
  readonly serviceId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryServiceSecuringPoolsRequest: MessageType<QueryServiceSecuringPoolsRequest> = defineMessage<QueryServiceSecuringPoolsRequest>("milkyway.restaking.v1.QueryServiceSecuringPoolsRequest", [
  field(1, "service_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryServiceSecuringPoolsResponse {
  readonly poolIds: readonly number[];
  readonly pagination: PageResponse | undefined;
}

export const QueryServiceSecuringPoolsResponse: MessageType<QueryServiceSecuringPoolsResponse> = defineMessage<QueryServiceSecuringPoolsResponse>("milkyway.restaking.v1.QueryServiceSecuringPoolsResponse", [
  field(1, "pool_ids", "uint32", { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryServiceOperatorsRequest {
  readonly serviceId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryServiceOperatorsRequest: MessageType<QueryServiceOperatorsRequest> = defineMessage<QueryServiceOperatorsRequest>("milkyway.restaking.v1.QueryServiceOperatorsRequest", [
  field(1, "service_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryServiceOperatorsResponse {
  readonly operators: readonly Operator[];
  readonly pagination: PageResponse | undefined;
}

export const QueryServiceOperatorsResponse: MessageType<QueryServiceOperatorsResponse> = defineMessage<QueryServiceOperatorsResponse>("milkyway.restaking.v1.QueryServiceOperatorsResponse", [
  messageField(1, "operators", () => Operator, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryPoolDelegationsRequest {
  readonly poolId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryPoolDelegationsRequest: MessageType<QueryPoolDelegationsRequest> = defineMessage<QueryPoolDelegationsRequest>("milkyway.restaking.v1.QueryPoolDelegationsRequest", [
  field(1, "pool_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryPoolDelegationsResponse {
  readonly delegations: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryPoolDelegationsResponse: MessageType<QueryPoolDelegationsResponse> = defineMessage<QueryPoolDelegationsResponse>("milkyway.restaking.v1.QueryPoolDelegationsResponse", [
  messageField(1, "delegations", () => DelegationResponse, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryPoolDelegationRequest {
  readonly poolId: number;
  readonly delegatorAddress: string;
}

export const QueryPoolDelegationRequest: MessageType<QueryPoolDelegationRequest> = defineMessage<QueryPoolDelegationRequest>("milkyway.restaking.v1.QueryPoolDelegationRequest", [
  field(1, "pool_id", "uint32"),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryPoolDelegationResponse {
  readonly delegation: DelegationResponse;
}

export const QueryPoolDelegationResponse: MessageType<QueryPoolDelegationResponse> = defineMessage<QueryPoolDelegationResponse>("milkyway.restaking.v1.QueryPoolDelegationResponse", [
  messageField(1, "delegation", () => DelegationResponse, { required: true }),
]);

export interface QueryPoolUnbondingDelegationsRequest {
  readonly poolId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryPoolUnbondingDelegationsRequest: MessageType<QueryPoolUnbondingDelegationsRequest> = defineMessage<QueryPoolUnbondingDelegationsRequest>("milkyway.restaking.v1.QueryPoolUnbondingDelegationsRequest", [
  field(1, "pool_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryPoolUnbondingDelegationsResponse {
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryPoolUnbondingDelegationsResponse: MessageType<QueryPoolUnbondingDelegationsResponse> = defineMessage<QueryPoolUnbondingDelegationsResponse>("milkyway.restaking.v1.QueryPoolUnbondingDelegationsResponse", [
  messageField(1, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryPoolUnbondingDelegationRequest {
  readonly poolId: number;
  readonly delegatorAddress: string;
}

export const QueryPoolUnbondingDelegationRequest: MessageType<QueryPoolUnbondingDelegationRequest> = defineMessage<QueryPoolUnbondingDelegationRequest>("milkyway.restaking.v1.QueryPoolUnbondingDelegationRequest", [
  field(1, "pool_id", "uint32"),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryPoolUnbondingDelegationResponse {
  readonly unbondingDelegation: UnbondingDelegation;
}

export const QueryPoolUnbondingDelegationResponse: MessageType<QueryPoolUnbondingDelegationResponse> = defineMessage<QueryPoolUnbondingDelegationResponse>("milkyway.restaking.v1.QueryPoolUnbondingDelegationResponse", [
  messageField(1, "unbonding_delegation", () => UnbondingDelegation, { required: true }),
]);

export interface QueryOperatorDelegationsRequest {
  readonly operatorId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryOperatorDelegationsRequest: MessageType<QueryOperatorDelegationsRequest> = defineMessage<QueryOperatorDelegationsRequest>("milkyway.restaking.v1.QueryOperatorDelegationsRequest", [
  field(1, "operator_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryOperatorDelegationsResponse {
  readonly delegations: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryOperatorDelegationsResponse: MessageType<QueryOperatorDelegationsResponse> = defineMessage<QueryOperatorDelegationsResponse>("milkyway.restaking.v1.QueryOperatorDelegationsResponse", [
  messageField(1, "delegations", () => DelegationResponse, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryOperatorDelegationRequest {
  readonly operatorId: number;
  readonly delegatorAddress: string;
}

export const QueryOperatorDelegationRequest: MessageType<QueryOperatorDelegationRequest> = defineMessage<QueryOperatorDelegationRequest>("milkyway.restaking.v1.QueryOperatorDelegationRequest", [
  field(1, "operator_id", "uint32"),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryOperatorDelegationResponse {
  readonly delegation: DelegationResponse;
}

export const QueryOperatorDelegationResponse: MessageType<QueryOperatorDelegationResponse> = defineMessage<QueryOperatorDelegationResponse>("milkyway.restaking.v1.QueryOperatorDelegationResponse", [
  messageField(1, "delegation", () => DelegationResponse, { required: true }),
]);

export interface QueryOperatorUnbondingDelegationsRequest {
  readonly operatorId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryOperatorUnbondingDelegationsRequest: MessageType<QueryOperatorUnbondingDelegationsRequest> = defineMessage<QueryOperatorUnbondingDelegationsRequest>("milkyway.restaking.v1.QueryOperatorUnbondingDelegationsRequest", [
  field(1, "operator_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryOperatorUnbondingDelegationsResponse {
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryOperatorUnbondingDelegationsResponse: MessageType<QueryOperatorUnbondingDelegationsResponse> = defineMessage<QueryOperatorUnbondingDelegationsResponse>("milkyway.restaking.v1.QueryOperatorUnbondingDelegationsResponse", [
  messageField(1, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryOperatorUnbondingDelegationRequest {
  readonly operatorId: number;
  readonly delegatorAddress: string;
}

export const QueryOperatorUnbondingDelegationRequest: MessageType<QueryOperatorUnbondingDelegationRequest> = defineMessage<QueryOperatorUnbondingDelegationRequest>("milkyway.restaking.v1.QueryOperatorUnbondingDelegationRequest", [
  field(1, "operator_id", "uint32"),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryOperatorUnbondingDelegationResponse {
  readonly unbondingDelegation: UnbondingDelegation;
}

export const QueryOperatorUnbondingDelegationResponse: MessageType<QueryOperatorUnbondingDelegationResponse> = defineMessage<QueryOperatorUnbondingDelegationResponse>("milkyway.restaking.v1.QueryOperatorUnbondingDelegationResponse", [
  messageField(1, "unbonding_delegation", () => UnbondingDelegation, { required: true }),
]);

export interface QueryServiceDelegationsRequest {
  readonly serviceId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryServiceDelegationsRequest: MessageType<QueryServiceDelegationsRequest> = defineMessage<QueryServiceDelegationsRequest>("milkyway.restaking.v1.QueryServiceDelegationsRequest", [
  field(1, "service_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryServiceDelegationsResponse {
  readonly delegations: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryServiceDelegationsResponse: MessageType<QueryServiceDelegationsResponse> = defineMessage<QueryServiceDelegationsResponse>("milkyway.restaking.v1.QueryServiceDelegationsResponse", [
  messageField(1, "delegations", () => DelegationResponse, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryServiceDelegationRequest {
  readonly serviceId: number;
  readonly delegatorAddress: string;
}

export const QueryServiceDelegationRequest: MessageType<QueryServiceDelegationRequest> = defineMessage<QueryServiceDelegationRequest>("milkyway.restaking.v1.QueryServiceDelegationRequest", [
  field(1, "service_id", "uint32"),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryServiceDelegationResponse {
  readonly delegation: DelegationResponse;
}

export const QueryServiceDelegationResponse: MessageType<QueryServiceDelegationResponse> = defineMessage<QueryServiceDelegationResponse>("milkyway.restaking.v1.QueryServiceDelegationResponse", [
  messageField(1, "delegation", () => DelegationResponse, { required: true }),
]);

export interface QueryServiceUnbondingDelegationsRequest {
  readonly serviceId: number;
  readonly pagination: PageRequest | undefined;
}

export const QueryServiceUnbondingDelegationsRequest: MessageType<QueryServiceUnbondingDelegationsRequest> = defineMessage<QueryServiceUnbondingDelegationsRequest>("milkyway.restaking.v1.QueryServiceUnbondingDelegationsRequest", [
  field(1, "service_id", "uint32"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryServiceUnbondingDelegationsResponse {
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryServiceUnbondingDelegationsResponse: MessageType<QueryServiceUnbondingDelegationsResponse> = defineMessage<QueryServiceUnbondingDelegationsResponse>("milkyway.restaking.v1.QueryServiceUnbondingDelegationsResponse", [
  messageField(1, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryServiceUnbondingDelegationRequest {
  readonly serviceId: number;
  readonly delegatorAddress: string;
}

export const QueryServiceUnbondingDelegationRequest: MessageType<QueryServiceUnbondingDelegationRequest> = defineMessage<QueryServiceUnbondingDelegationRequest>("milkyway.restaking.v1.QueryServiceUnbondingDelegationRequest", [
  field(1, "service_id", "uint32"),
  field(2, "delegator_address", "string", { scalar: "AddressString" }),
]);

export interface QueryServiceUnbondingDelegationResponse {
  readonly unbondingDelegation: UnbondingDelegation;
}

export const QueryServiceUnbondingDelegationResponse: MessageType<QueryServiceUnbondingDelegationResponse> = defineMessage<QueryServiceUnbondingDelegationResponse>("milkyway.restaking.v1.QueryServiceUnbondingDelegationResponse", [
  messageField(1, "unbonding_delegation", () => UnbondingDelegation, { required: true }),
]);

export interface QueryDelegatorPoolDelegationsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorPoolDelegationsRequest: MessageType<QueryDelegatorPoolDelegationsRequest> = defineMessage<QueryDelegatorPoolDelegationsRequest>("milkyway.restaking.v1.QueryDelegatorPoolDelegationsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorPoolDelegationsResponse {
  readonly delegations: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorPoolDelegationsResponse: MessageType<QueryDelegatorPoolDelegationsResponse> = defineMessage<QueryDelegatorPoolDelegationsResponse>("milkyway.restaking.v1.QueryDelegatorPoolDelegationsResponse", [
  messageField(1, "delegations", () => DelegationResponse, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorPoolUnbondingDelegationsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorPoolUnbondingDelegationsRequest: MessageType<QueryDelegatorPoolUnbondingDelegationsRequest> = defineMessage<QueryDelegatorPoolUnbondingDelegationsRequest>("milkyway.restaking.v1.QueryDelegatorPoolUnbondingDelegationsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorPoolUnbondingDelegationsResponse {
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorPoolUnbondingDelegationsResponse: MessageType<QueryDelegatorPoolUnbondingDelegationsResponse> = defineMessage<QueryDelegatorPoolUnbondingDelegationsResponse>("milkyway.restaking.v1.QueryDelegatorPoolUnbondingDelegationsResponse", [
  messageField(1, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorOperatorDelegationsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorOperatorDelegationsRequest: MessageType<QueryDelegatorOperatorDelegationsRequest> = defineMessage<QueryDelegatorOperatorDelegationsRequest>("milkyway.restaking.v1.QueryDelegatorOperatorDelegationsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorOperatorDelegationsResponse {
  readonly delegations: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorOperatorDelegationsResponse: MessageType<QueryDelegatorOperatorDelegationsResponse> = defineMessage<QueryDelegatorOperatorDelegationsResponse>("milkyway.restaking.v1.QueryDelegatorOperatorDelegationsResponse", [
  messageField(1, "delegations", () => DelegationResponse, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorOperatorUnbondingDelegationsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorOperatorUnbondingDelegationsRequest: MessageType<QueryDelegatorOperatorUnbondingDelegationsRequest> = defineMessage<QueryDelegatorOperatorUnbondingDelegationsRequest>("milkyway.restaking.v1.QueryDelegatorOperatorUnbondingDelegationsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorOperatorUnbondingDelegationsResponse {
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorOperatorUnbondingDelegationsResponse: MessageType<QueryDelegatorOperatorUnbondingDelegationsResponse> = defineMessage<QueryDelegatorOperatorUnbondingDelegationsResponse>("milkyway.restaking.v1.QueryDelegatorOperatorUnbondingDelegationsResponse", [
  messageField(1, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorServiceDelegationsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorServiceDelegationsRequest: MessageType<QueryDelegatorServiceDelegationsRequest> = defineMessage<QueryDelegatorServiceDelegationsRequest>("milkyway.restaking.v1.QueryDelegatorServiceDelegationsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorServiceDelegationsResponse {
  readonly delegations: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorServiceDelegationsResponse: MessageType<QueryDelegatorServiceDelegationsResponse> = defineMessage<QueryDelegatorServiceDelegationsResponse>("milkyway.restaking.v1.QueryDelegatorServiceDelegationsResponse", [
  messageField(1, "delegations", () => DelegationResponse, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorServiceUnbondingDelegationsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorServiceUnbondingDelegationsRequest: MessageType<QueryDelegatorServiceUnbondingDelegationsRequest> = defineMessage<QueryDelegatorServiceUnbondingDelegationsRequest>("milkyway.restaking.v1.QueryDelegatorServiceUnbondingDelegationsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorServiceUnbondingDelegationsResponse {
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorServiceUnbondingDelegationsResponse: MessageType<QueryDelegatorServiceUnbondingDelegationsResponse> = defineMessage<QueryDelegatorServiceUnbondingDelegationsResponse>("milkyway.restaking.v1.QueryDelegatorServiceUnbondingDelegationsResponse", [
  messageField(1, "unbonding_delegations", () => UnbondingDelegation, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorPoolsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorPoolsRequest: MessageType<QueryDelegatorPoolsRequest> = defineMessage<QueryDelegatorPoolsRequest>("milkyway.restaking.v1.QueryDelegatorPoolsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorPoolsResponse {
  readonly pools: readonly Pool[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorPoolsResponse: MessageType<QueryDelegatorPoolsResponse> = defineMessage<QueryDelegatorPoolsResponse>("milkyway.restaking.v1.QueryDelegatorPoolsResponse", [
  messageField(1, "pools", () => Pool, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorPoolRequest {
  readonly delegatorAddress: string;
  readonly poolId: number;
}

export const QueryDelegatorPoolRequest: MessageType<QueryDelegatorPoolRequest> = defineMessage<QueryDelegatorPoolRequest>("milkyway.restaking.v1.QueryDelegatorPoolRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "pool_id", "uint32"),
]);

export interface QueryDelegatorPoolResponse {
  readonly pool: Pool;
}

export const QueryDelegatorPoolResponse: MessageType<QueryDelegatorPoolResponse> = defineMessage<QueryDelegatorPoolResponse>("milkyway.restaking.v1.QueryDelegatorPoolResponse", [
  messageField(1, "pool", () => Pool, { required: true }),
]);

export interface QueryDelegatorOperatorsRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorOperatorsRequest: MessageType<QueryDelegatorOperatorsRequest> = defineMessage<QueryDelegatorOperatorsRequest>("milkyway.restaking.v1.QueryDelegatorOperatorsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorOperatorsResponse {
  readonly operators: readonly Operator[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorOperatorsResponse: MessageType<QueryDelegatorOperatorsResponse> = defineMessage<QueryDelegatorOperatorsResponse>("milkyway.restaking.v1.QueryDelegatorOperatorsResponse", [
  messageField(1, "operators", () => Operator, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorOperatorRequest {
  readonly delegatorAddress: string;
  readonly operatorId: number;
}

export const QueryDelegatorOperatorRequest: MessageType<QueryDelegatorOperatorRequest> = defineMessage<QueryDelegatorOperatorRequest>("milkyway.restaking.v1.QueryDelegatorOperatorRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
]);

export interface QueryDelegatorOperatorResponse {
  readonly operator: Operator;
}

export const QueryDelegatorOperatorResponse: MessageType<QueryDelegatorOperatorResponse> = defineMessage<QueryDelegatorOperatorResponse>("milkyway.restaking.v1.QueryDelegatorOperatorResponse", [
  messageField(1, "operator", () => Operator, { required: true }),
]);

export interface QueryDelegatorServicesRequest {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorServicesRequest: MessageType<QueryDelegatorServicesRequest> = defineMessage<QueryDelegatorServicesRequest>("milkyway.restaking.v1.QueryDelegatorServicesRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorServicesResponse {
  readonly services: readonly Service[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorServicesResponse: MessageType<QueryDelegatorServicesResponse> = defineMessage<QueryDelegatorServicesResponse>("milkyway.restaking.v1.QueryDelegatorServicesResponse", [
  messageField(1, "services", () => Service, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorServiceRequest {
  readonly delegatorAddress: string;
  readonly serviceId: number;
}

export const QueryDelegatorServiceRequest: MessageType<QueryDelegatorServiceRequest> = defineMessage<QueryDelegatorServiceRequest>("milkyway.restaking.v1.QueryDelegatorServiceRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
]);

export interface QueryDelegatorServiceResponse {
  readonly service: Service;
}

export const QueryDelegatorServiceResponse: MessageType<QueryDelegatorServiceResponse> = defineMessage<QueryDelegatorServiceResponse>("milkyway.restaking.v1.QueryDelegatorServiceResponse", [
  messageField(1, "service", () => Service, { required: true }),
]);

export interface QueryUserPreferencesRequest {
  readonly userAddress: string;
}

export const QueryUserPreferencesRequest: MessageType<QueryUserPreferencesRequest> = defineMessage<QueryUserPreferencesRequest>("milkyway.restaking.v1.QueryUserPreferencesRequest", [
  field(1, "user_address", "string"),
]);

export interface QueryUserPreferencesResponse {
  readonly preferences: UserPreferences;
}

export const QueryUserPreferencesResponse: MessageType<QueryUserPreferencesResponse> = defineMessage<QueryUserPreferencesResponse>("milkyway.restaking.v1.QueryUserPreferencesResponse", [
  messageField(1, "preferences", () => UserPreferences, { required: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("milkyway.restaking.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("milkyway.restaking.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface MsgRpc {
  joinService(request: MsgJoinService): MsgJoinServiceResponse;
  leaveService(request: MsgLeaveService): MsgLeaveServiceResponse;
  addOperatorToAllowList(request: MsgAddOperatorToAllowList): MsgAddOperatorToAllowListResponse;
  removeOperatorFromAllowlist(request: MsgRemoveOperatorFromAllowlist): MsgRemoveOperatorFromAllowlistResponse;
  borrowPoolSecurity(request: MsgBorrowPoolSecurity): MsgBorrowPoolSecurityResponse;
  ceasePoolSecurityBorrow(request: MsgCeasePoolSecurityBorrow): MsgCeasePoolSecurityBorrowResponse;
  delegatePool(request: MsgDelegatePool): MsgDelegatePoolResponse;
  delegateOperator(request: MsgDelegateOperator): MsgDelegateOperatorResponse;
  delegateService(request: MsgDelegateService): MsgDelegateServiceResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  undelegatePool(request: MsgUndelegatePool): MsgUndelegateResponse;
  undelegateOperator(request: MsgUndelegateOperator): MsgUndelegateResponse;
  undelegateService(request: MsgUndelegateService): MsgUndelegateResponse;
  setUserPreferences(request: MsgSetUserPreferences): MsgSetUserPreferencesResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.restaking.v1.Msg", {
  joinService: rpc("JoinService", MsgJoinService, MsgJoinServiceResponse),
  leaveService: rpc("LeaveService", MsgLeaveService, MsgLeaveServiceResponse),
  addOperatorToAllowList: rpc("AddOperatorToAllowList", MsgAddOperatorToAllowList, MsgAddOperatorToAllowListResponse),
  removeOperatorFromAllowlist: rpc("RemoveOperatorFromAllowlist", MsgRemoveOperatorFromAllowlist, MsgRemoveOperatorFromAllowlistResponse),
  borrowPoolSecurity: rpc("BorrowPoolSecurity", MsgBorrowPoolSecurity, MsgBorrowPoolSecurityResponse),
  ceasePoolSecurityBorrow: rpc("CeasePoolSecurityBorrow", MsgCeasePoolSecurityBorrow, MsgCeasePoolSecurityBorrowResponse),
  delegatePool: rpc("DelegatePool", MsgDelegatePool, MsgDelegatePoolResponse),
  delegateOperator: rpc("DelegateOperator", MsgDelegateOperator, MsgDelegateOperatorResponse),
  delegateService: rpc("DelegateService", MsgDelegateService, MsgDelegateServiceResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  undelegatePool: rpc("UndelegatePool", MsgUndelegatePool, MsgUndelegateResponse),
  undelegateOperator: rpc("UndelegateOperator", MsgUndelegateOperator, MsgUndelegateResponse),
  undelegateService: rpc("UndelegateService", MsgUndelegateService, MsgUndelegateResponse),
  setUserPreferences: rpc("SetUserPreferences", MsgSetUserPreferences, MsgSetUserPreferencesResponse),
});

export interface QueryRpc {
  operatorJoinedServices(request: QueryOperatorJoinedServicesRequest): QueryOperatorJoinedServicesResponse;
  serviceAllowedOperators(request: QueryServiceAllowedOperatorsRequest): QueryServiceAllowedOperatorsResponse;
  serviceSecuringPools(request: QueryServiceSecuringPoolsRequest): QueryServiceSecuringPoolsResponse;
  serviceOperators(request: QueryServiceOperatorsRequest): QueryServiceOperatorsResponse;
  poolDelegations(request: QueryPoolDelegationsRequest): QueryPoolDelegationsResponse;
  poolDelegation(request: QueryPoolDelegationRequest): QueryPoolDelegationResponse;
  poolUnbondingDelegations(request: QueryPoolUnbondingDelegationsRequest): QueryPoolUnbondingDelegationsResponse;
  poolUnbondingDelegation(request: QueryPoolUnbondingDelegationRequest): QueryPoolUnbondingDelegationResponse;
  operatorDelegations(request: QueryOperatorDelegationsRequest): QueryOperatorDelegationsResponse;
  operatorDelegation(request: QueryOperatorDelegationRequest): QueryOperatorDelegationResponse;
  operatorUnbondingDelegations(request: QueryOperatorUnbondingDelegationsRequest): QueryOperatorUnbondingDelegationsResponse;
  operatorUnbondingDelegation(request: QueryOperatorUnbondingDelegationRequest): QueryOperatorUnbondingDelegationResponse;
  serviceDelegations(request: QueryServiceDelegationsRequest): QueryServiceDelegationsResponse;
  serviceDelegation(request: QueryServiceDelegationRequest): QueryServiceDelegationResponse;
  serviceUnbondingDelegations(request: QueryServiceUnbondingDelegationsRequest): QueryServiceUnbondingDelegationsResponse;
  serviceUnbondingDelegation(request: QueryServiceUnbondingDelegationRequest): QueryServiceUnbondingDelegationResponse;
  delegatorPoolDelegations(request: QueryDelegatorPoolDelegationsRequest): QueryDelegatorPoolDelegationsResponse;
  delegatorPoolUnbondingDelegations(request: QueryDelegatorPoolUnbondingDelegationsRequest): QueryDelegatorPoolUnbondingDelegationsResponse;
  delegatorOperatorDelegations(request: QueryDelegatorOperatorDelegationsRequest): QueryDelegatorOperatorDelegationsResponse;
  delegatorOperatorUnbondingDelegations(request: QueryDelegatorOperatorUnbondingDelegationsRequest): QueryDelegatorOperatorUnbondingDelegationsResponse;
  delegatorServiceDelegations(request: QueryDelegatorServiceDelegationsRequest): QueryDelegatorServiceDelegationsResponse;
  delegatorServiceUnbondingDelegations(request: QueryDelegatorServiceUnbondingDelegationsRequest): QueryDelegatorServiceUnbondingDelegationsResponse;
  delegatorPools(request: QueryDelegatorPoolsRequest): QueryDelegatorPoolsResponse;
  delegatorPool(request: QueryDelegatorPoolRequest): QueryDelegatorPoolResponse;
  delegatorOperators(request: QueryDelegatorOperatorsRequest): QueryDelegatorOperatorsResponse;
  delegatorOperator(request: QueryDelegatorOperatorRequest): QueryDelegatorOperatorResponse;
  delegatorServices(request: QueryDelegatorServicesRequest): QueryDelegatorServicesResponse;
  delegatorService(request: QueryDelegatorServiceRequest): QueryDelegatorServiceResponse;
  userPreferences(request: QueryUserPreferencesRequest): QueryUserPreferencesResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.restaking.v1.Query", {
  operatorJoinedServices: rpc("OperatorJoinedServices", QueryOperatorJoinedServicesRequest, QueryOperatorJoinedServicesResponse, { method: "get", path: "/milkyway/restaking/v1/operators/{operator_id}/joined_services" }),
  serviceAllowedOperators: rpc("ServiceAllowedOperators", QueryServiceAllowedOperatorsRequest, QueryServiceAllowedOperatorsResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/allowed_operators" }),
  serviceSecuringPools: rpc("ServiceSecuringPools", QueryServiceSecuringPoolsRequest, QueryServiceSecuringPoolsResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/securing_pools" }),
  serviceOperators: rpc("ServiceOperators", QueryServiceOperatorsRequest, QueryServiceOperatorsResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/operators" }),
  poolDelegations: rpc("PoolDelegations", QueryPoolDelegationsRequest, QueryPoolDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/pools/{pool_id}/delegations" }),
  poolDelegation: rpc("PoolDelegation", QueryPoolDelegationRequest, QueryPoolDelegationResponse, { method: "get", path: "/milkyway/restaking/v1/pools/{pool_id}/delegations/{delegator_address}" }),
  poolUnbondingDelegations: rpc("PoolUnbondingDelegations", QueryPoolUnbondingDelegationsRequest, QueryPoolUnbondingDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/pools/{pool_id}/unbonding_delegations" }),
  poolUnbondingDelegation: rpc("PoolUnbondingDelegation", QueryPoolUnbondingDelegationRequest, QueryPoolUnbondingDelegationResponse, { method: "get", path: "/milkyway/restaking/v1/pools/{pool_id}/unbonding_delegations/{delegator_address}" }),
  operatorDelegations: rpc("OperatorDelegations", QueryOperatorDelegationsRequest, QueryOperatorDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/operators/{operator_id}/delegations" }),
  operatorDelegation: rpc("OperatorDelegation", QueryOperatorDelegationRequest, QueryOperatorDelegationResponse, { method: "get", path: "/milkyway/restaking/v1/operators/{operator_id}/delegations/{delegator_address}" }),
  operatorUnbondingDelegations: rpc("OperatorUnbondingDelegations", QueryOperatorUnbondingDelegationsRequest, QueryOperatorUnbondingDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/operators/{operator_id}/unbonding_delegations" }),
  operatorUnbondingDelegation: rpc("OperatorUnbondingDelegation", QueryOperatorUnbondingDelegationRequest, QueryOperatorUnbondingDelegationResponse, { method: "get", path: "/milkyway/restaking/v1/operators/{operator_id}/unbonding_delegations/{delegator_address}" }),
  serviceDelegations: rpc("ServiceDelegations", QueryServiceDelegationsRequest, QueryServiceDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/delegations" }),
  serviceDelegation: rpc("ServiceDelegation", QueryServiceDelegationRequest, QueryServiceDelegationResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/delegations/{delegator_address}" }),
  serviceUnbondingDelegations: rpc("ServiceUnbondingDelegations", QueryServiceUnbondingDelegationsRequest, QueryServiceUnbondingDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/unbonding_delegations" }),
  serviceUnbondingDelegation: rpc("ServiceUnbondingDelegation", QueryServiceUnbondingDelegationRequest, QueryServiceUnbondingDelegationResponse, { method: "get", path: "/milkyway/restaking/v1/services/{service_id}/unbonding_delegations/{delegator_address}" }),
  delegatorPoolDelegations: rpc("DelegatorPoolDelegations", QueryDelegatorPoolDelegationsRequest, QueryDelegatorPoolDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/delegations/{delegator_address}/pools" }),
  delegatorPoolUnbondingDelegations: rpc("DelegatorPoolUnbondingDelegations", QueryDelegatorPoolUnbondingDelegationsRequest, QueryDelegatorPoolUnbondingDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/delegations/{delegator_address}/unbonding_pools" }),
  delegatorOperatorDelegations: rpc("DelegatorOperatorDelegations", QueryDelegatorOperatorDelegationsRequest, QueryDelegatorOperatorDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/delegations/{delegator_address}/operators" }),
  delegatorOperatorUnbondingDelegations: rpc("DelegatorOperatorUnbondingDelegations", QueryDelegatorOperatorUnbondingDelegationsRequest, QueryDelegatorOperatorUnbondingDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/delegations/{delegator_address}/unbonding_operators" }),
  delegatorServiceDelegations: rpc("DelegatorServiceDelegations", QueryDelegatorServiceDelegationsRequest, QueryDelegatorServiceDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/delegations/{delegator_address}/services" }),
  delegatorServiceUnbondingDelegations: rpc("DelegatorServiceUnbondingDelegations", QueryDelegatorServiceUnbondingDelegationsRequest, QueryDelegatorServiceUnbondingDelegationsResponse, { method: "get", path: "/milkyway/restaking/v1/delegations/{delegator_address}/unbonding_services" }),
  delegatorPools: rpc("DelegatorPools", QueryDelegatorPoolsRequest, QueryDelegatorPoolsResponse, { method: "get", path: "/milkyway/restaking/v1/delegators/{delegator_address}/pools" }),
  delegatorPool: rpc("DelegatorPool", QueryDelegatorPoolRequest, QueryDelegatorPoolResponse, { method: "get", path: "/milkyway/restaking/v1/delegators/{delegator_address}/pools/{pool_id}" }),
  delegatorOperators: rpc("DelegatorOperators", QueryDelegatorOperatorsRequest, QueryDelegatorOperatorsResponse, { method: "get", path: "/milkyway/restaking/v1/delegators/{delegator_address}/operators" }),
  delegatorOperator: rpc("DelegatorOperator", QueryDelegatorOperatorRequest, QueryDelegatorOperatorResponse, { method: "get", path: "/milkyway/restaking/v1/delegators/{delegator_address}/operators/{operator_id}" }),
  delegatorServices: rpc("DelegatorServices", QueryDelegatorServicesRequest, QueryDelegatorServicesResponse, { method: "get", path: "/milkyway/restaking/v1/delegators/{delegator_address}/services" }),
  delegatorService: rpc("DelegatorService", QueryDelegatorServiceRequest, QueryDelegatorServiceResponse, { method: "get", path: "/milkyway/restaking/v1/delegators/{delegator_address}/services/{service_id}" }),
  userPreferences: rpc("UserPreferences", QueryUserPreferencesRequest, QueryUserPreferencesResponse, { method: "get", path: "/milkyway/restaking/v1/users/{user_address}/preferences" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/milkyway/restaking/v1/params" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  OperatorJoinedServices,
  ServiceAllowedOperators,
  ServiceSecuringPools,
  UserPreferencesEntry,
  GenesisState,
  MsgJoinService,
  MsgJoinServiceResponse,
  MsgLeaveService,
  MsgLeaveServiceResponse,
  MsgAddOperatorToAllowList,
  MsgAddOperatorToAllowListResponse,
  MsgRemoveOperatorFromAllowlist,
  MsgRemoveOperatorFromAllowlistResponse,
  MsgBorrowPoolSecurity,
  MsgBorrowPoolSecurityResponse,
  MsgCeasePoolSecurityBorrow,
  MsgCeasePoolSecurityBorrowResponse,
  MsgDelegatePool,
  MsgDelegatePoolResponse,
  MsgDelegateOperator,
  MsgDelegateOperatorResponse,
  MsgDelegateService,
  MsgDelegateServiceResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgUndelegatePool,
  MsgUndelegateOperator,
  MsgUndelegateService,
  MsgUndelegateResponse,
  MsgSetUserPreferences,
  MsgSetUserPreferencesResponse,
  Delegation,
  DelegationResponse,
  UnbondingDelegation,
  UnbondingDelegationEntry,
  DTData,
  DTDataList,
  UserPreferences,
  TrustedServiceEntry,
  Params,
  QueryOperatorJoinedServicesRequest,
  QueryOperatorJoinedServicesResponse,
  QueryServiceAllowedOperatorsRequest,
  QueryServiceAllowedOperatorsResponse,
  QueryServiceSecuringPoolsRequest,
  QueryServiceSecuringPoolsResponse,
  QueryServiceOperatorsRequest,
  QueryServiceOperatorsResponse,
  QueryPoolDelegationsRequest,
  QueryPoolDelegationsResponse,
  QueryPoolDelegationRequest,
  QueryPoolDelegationResponse,
  QueryPoolUnbondingDelegationsRequest,
  QueryPoolUnbondingDelegationsResponse,
  QueryPoolUnbondingDelegationRequest,
  QueryPoolUnbondingDelegationResponse,
  QueryOperatorDelegationsRequest,
  QueryOperatorDelegationsResponse,
  QueryOperatorDelegationRequest,
  QueryOperatorDelegationResponse,
  QueryOperatorUnbondingDelegationsRequest,
  QueryOperatorUnbondingDelegationsResponse,
  QueryOperatorUnbondingDelegationRequest,
  QueryOperatorUnbondingDelegationResponse,
  QueryServiceDelegationsRequest,
  QueryServiceDelegationsResponse,
  QueryServiceDelegationRequest,
  QueryServiceDelegationResponse,
  QueryServiceUnbondingDelegationsRequest,
  QueryServiceUnbondingDelegationsResponse,
  QueryServiceUnbondingDelegationRequest,
  QueryServiceUnbondingDelegationResponse,
  QueryDelegatorPoolDelegationsRequest,
  QueryDelegatorPoolDelegationsResponse,
  QueryDelegatorPoolUnbondingDelegationsRequest,
  QueryDelegatorPoolUnbondingDelegationsResponse,
  QueryDelegatorOperatorDelegationsRequest,
  QueryDelegatorOperatorDelegationsResponse,
  QueryDelegatorOperatorUnbondingDelegationsRequest,
  QueryDelegatorOperatorUnbondingDelegationsResponse,
  QueryDelegatorServiceDelegationsRequest,
  QueryDelegatorServiceDelegationsResponse,
  QueryDelegatorServiceUnbondingDelegationsRequest,
  QueryDelegatorServiceUnbondingDelegationsResponse,
  QueryDelegatorPoolsRequest,
  QueryDelegatorPoolsResponse,
  QueryDelegatorPoolRequest,
  QueryDelegatorPoolResponse,
  QueryDelegatorOperatorsRequest,
  QueryDelegatorOperatorsResponse,
  QueryDelegatorOperatorRequest,
  QueryDelegatorOperatorResponse,
  QueryDelegatorServicesRequest,
  QueryDelegatorServicesResponse,
  QueryDelegatorServiceRequest,
  QueryDelegatorServiceResponse,
  QueryUserPreferencesRequest,
  QueryUserPreferencesResponse,
  QueryParamsRequest,
  QueryParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
