// Generated from proto/cosmos/staking/v1beta1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { Any, type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";
import { ValidatorUpdate } from "../../tendermint/abci.ts";
import { Header } from "../../tendermint/types.ts";

export interface StakeAuthorization {
  readonly maxTokens: Coin | undefined;
  readonly allowList: StakeAuthorization_Validators | undefined;
  readonly denyList: StakeAuthorization_Validators | undefined;
  readonly authorizationType: AuthorizationType;
}

export const StakeAuthorization: MessageType<StakeAuthorization> = defineMessage<StakeAuthorization>("cosmos.staking.v1beta1.StakeAuthorization", [
  messageField(1, "max_tokens", () => Coin),
  messageField(2, "allow_list", () => StakeAuthorization_Validators, { oneof: "validators", aminoOneof: "cosmos-sdk/StakeAuthorization/AllowList" }),
  messageField(3, "deny_list", () => StakeAuthorization_Validators, { oneof: "validators", aminoOneof: "cosmos-sdk/StakeAuthorization/DenyList" }),
  enumField(4, "authorization_type", () => AuthorizationTypeEnum),
], { aminoName: "cosmos-sdk/StakeAuthorization", implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface StakeAuthorization_Validators {
  readonly address: readonly string[];
}

export const StakeAuthorization_Validators: MessageType<StakeAuthorization_Validators> = defineMessage<StakeAuthorization_Validators>("cosmos.staking.v1beta1.StakeAuthorization.Validators", [
  field(1, "address", "string", { repeated: true, scalar: "AddressString" }),
]);

export const AuthorizationType = {
  AUTHORIZATION_TYPE_UNSPECIFIED: 0,
  AUTHORIZATION_TYPE_DELEGATE: 1,
  AUTHORIZATION_TYPE_UNDELEGATE: 2,
  AUTHORIZATION_TYPE_REDELEGATE: 3,
  AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION: 4,
} as const;
export type AuthorizationType = number;
export const AuthorizationTypeEnum: EnumType = defineEnum("cosmos.staking.v1beta1.AuthorizationType", AuthorizationType);

export interface GenesisState {
  readonly params: Params;
  readonly lastTotalPower: bigint;
  readonly lastValidatorPowers: readonly LastValidatorPower[];
  readonly validators: readonly Validator[];
  readonly delegations: readonly Delegation[];
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly redelegations: readonly Redelegation[];
  readonly exported: boolean;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.staking.v1beta1.GenesisState", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
  field(2, "last_total_power", "Int", { required: true, scalar: "Int", dontOmitEmpty: true }),
  messageField(3, "last_validator_powers", () => LastValidatorPower, { repeated: true, dontOmitEmpty: true }),
  messageField(4, "validators", () => Validator, { repeated: true, dontOmitEmpty: true }),
  messageField(5, "delegations", () => Delegation, { repeated: true, dontOmitEmpty: true }),
  messageField(6, "unbonding_delegations", () => UnbondingDelegation, { repeated: true, dontOmitEmpty: true }),
  messageField(7, "redelegations", () => Redelegation, { repeated: true, dontOmitEmpty: true }),
  field(8, "exported", "bool"),
]);

export interface LastValidatorPower {
  readonly address: string;
  readonly power: bigint;
}

export const LastValidatorPower: MessageType<LastValidatorPower> = defineMessage<LastValidatorPower>("cosmos.staking.v1beta1.LastValidatorPower", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "power", "int64"),
]);

export interface QueryValidatorsRequest {
  readonly status: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryValidatorsRequest: MessageType<QueryValidatorsRequest> = defineMessage<QueryValidatorsRequest>("cosmos.staking.v1beta1.QueryValidatorsRequest", [
  field(1, "status", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryValidatorsResponse {
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

export const QueryValidatorsResponse: MessageType<QueryValidatorsResponse> = defineMessage<QueryValidatorsResponse>("cosmos.staking.v1beta1.QueryValidatorsResponse", [
  messageField(1, "validators", () => Validator, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryValidatorRequest {
  readonly validatorAddr: string;
}

export const QueryValidatorRequest: MessageType<QueryValidatorRequest> = defineMessage<QueryValidatorRequest>("cosmos.staking.v1beta1.QueryValidatorRequest", [
  field(1, "validator_addr", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryValidatorResponse {
  readonly validator: Validator;
}

export const QueryValidatorResponse: MessageType<QueryValidatorResponse> = defineMessage<QueryValidatorResponse>("cosmos.staking.v1beta1.QueryValidatorResponse", [
  messageField(1, "validator", () => Validator, { required: true, dontOmitEmpty: true }),
]);

export interface QueryValidatorDelegationsRequest {
  readonly validatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryValidatorDelegationsRequest: MessageType<QueryValidatorDelegationsRequest> = defineMessage<QueryValidatorDelegationsRequest>("cosmos.staking.v1beta1.QueryValidatorDelegationsRequest", [
  field(1, "validator_addr", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryValidatorDelegationsResponse {
  readonly delegationResponses: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryValidatorDelegationsResponse: MessageType<QueryValidatorDelegationsResponse> = defineMessage<QueryValidatorDelegationsResponse>("cosmos.staking.v1beta1.QueryValidatorDelegationsResponse", [
  messageField(1, "delegation_responses", () => DelegationResponse, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryValidatorUnbondingDelegationsRequest {
  readonly validatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryValidatorUnbondingDelegationsRequest: MessageType<QueryValidatorUnbondingDelegationsRequest> = defineMessage<QueryValidatorUnbondingDelegationsRequest>("cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest", [
  field(1, "validator_addr", "string", { scalar: "ValidatorAddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryValidatorUnbondingDelegationsResponse {
  readonly unbondingResponses: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryValidatorUnbondingDelegationsResponse: MessageType<QueryValidatorUnbondingDelegationsResponse> = defineMessage<QueryValidatorUnbondingDelegationsResponse>("cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse", [
  messageField(1, "unbonding_responses", () => UnbondingDelegation, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegationRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}

export const QueryDelegationRequest: MessageType<QueryDelegationRequest> = defineMessage<QueryDelegationRequest>("cosmos.staking.v1beta1.QueryDelegationRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  field(2, "validator_addr", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryDelegationResponse {
  readonly delegationResponse: DelegationResponse | undefined;
}

export const QueryDelegationResponse: MessageType<QueryDelegationResponse> = defineMessage<QueryDelegationResponse>("cosmos.staking.v1beta1.QueryDelegationResponse", [
  messageField(1, "delegation_response", () => DelegationResponse),
]);

export interface QueryUnbondingDelegationRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}

export const QueryUnbondingDelegationRequest: MessageType<QueryUnbondingDelegationRequest> = defineMessage<QueryUnbondingDelegationRequest>("cosmos.staking.v1beta1.QueryUnbondingDelegationRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  field(2, "validator_addr", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryUnbondingDelegationResponse {
  readonly unbond: UnbondingDelegation;
}

export const QueryUnbondingDelegationResponse: MessageType<QueryUnbondingDelegationResponse> = defineMessage<QueryUnbondingDelegationResponse>("cosmos.staking.v1beta1.QueryUnbondingDelegationResponse", [
  messageField(1, "unbond", () => UnbondingDelegation, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDelegatorDelegationsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorDelegationsRequest: MessageType<QueryDelegatorDelegationsRequest> = defineMessage<QueryDelegatorDelegationsRequest>("cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorDelegationsResponse {
  readonly delegationResponses: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorDelegationsResponse: MessageType<QueryDelegatorDelegationsResponse> = defineMessage<QueryDelegatorDelegationsResponse>("cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse", [
  messageField(1, "delegation_responses", () => DelegationResponse, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorUnbondingDelegationsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorUnbondingDelegationsRequest: MessageType<QueryDelegatorUnbondingDelegationsRequest> = defineMessage<QueryDelegatorUnbondingDelegationsRequest>("cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorUnbondingDelegationsResponse {
  readonly unbondingResponses: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorUnbondingDelegationsResponse: MessageType<QueryDelegatorUnbondingDelegationsResponse> = defineMessage<QueryDelegatorUnbondingDelegationsResponse>("cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse", [
  messageField(1, "unbonding_responses", () => UnbondingDelegation, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryRedelegationsRequest {
  readonly delegatorAddr: string;
  readonly srcValidatorAddr: string;
  readonly dstValidatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryRedelegationsRequest: MessageType<QueryRedelegationsRequest> = defineMessage<QueryRedelegationsRequest>("cosmos.staking.v1beta1.QueryRedelegationsRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  field(2, "src_validator_addr", "string", { scalar: "ValidatorAddressString" }),
  field(3, "dst_validator_addr", "string", { scalar: "ValidatorAddressString" }),
  messageField(4, "pagination", () => PageRequest),
]);

export interface QueryRedelegationsResponse {
  readonly redelegationResponses: readonly RedelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryRedelegationsResponse: MessageType<QueryRedelegationsResponse> = defineMessage<QueryRedelegationsResponse>("cosmos.staking.v1beta1.QueryRedelegationsResponse", [
  messageField(1, "redelegation_responses", () => RedelegationResponse, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorValidatorsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = defineMessage<QueryDelegatorValidatorsRequest>("cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDelegatorValidatorsResponse {
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = defineMessage<QueryDelegatorValidatorsResponse>("cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse", [
  messageField(1, "validators", () => Validator, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDelegatorValidatorRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}

export const QueryDelegatorValidatorRequest: MessageType<QueryDelegatorValidatorRequest> = defineMessage<QueryDelegatorValidatorRequest>("cosmos.staking.v1beta1.QueryDelegatorValidatorRequest", [
  field(1, "delegator_addr", "string", { scalar: "AddressString" }),
  field(2, "validator_addr", "string", { scalar: "ValidatorAddressString" }),
]);

export interface QueryDelegatorValidatorResponse {
  readonly validator: Validator;
}

export const QueryDelegatorValidatorResponse: MessageType<QueryDelegatorValidatorResponse> = defineMessage<QueryDelegatorValidatorResponse>("cosmos.staking.v1beta1.QueryDelegatorValidatorResponse", [
  messageField(1, "validator", () => Validator, { required: true, dontOmitEmpty: true }),
]);

export interface QueryHistoricalInfoRequest {
  readonly height: bigint;
}

export const QueryHistoricalInfoRequest: MessageType<QueryHistoricalInfoRequest> = defineMessage<QueryHistoricalInfoRequest>("cosmos.staking.v1beta1.QueryHistoricalInfoRequest", [
  field(1, "height", "int64"),
]);

export interface QueryHistoricalInfoResponse {
  readonly hist: HistoricalInfo | undefined;
}

export const QueryHistoricalInfoResponse: MessageType<QueryHistoricalInfoResponse> = defineMessage<QueryHistoricalInfoResponse>("cosmos.staking.v1beta1.QueryHistoricalInfoResponse", [
  messageField(1, "hist", () => HistoricalInfo),
]);

export interface QueryPoolRequest {}

export const QueryPoolRequest: MessageType<QueryPoolRequest> = defineMessage<QueryPoolRequest>("cosmos.staking.v1beta1.QueryPoolRequest", []);

export interface QueryPoolResponse {
  readonly pool: Pool;
}

export const QueryPoolResponse: MessageType<QueryPoolResponse> = defineMessage<QueryPoolResponse>("cosmos.staking.v1beta1.QueryPoolResponse", [
  messageField(1, "pool", () => Pool, { required: true, dontOmitEmpty: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.staking.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.staking.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface HistoricalInfo {
  readonly header: Header;
  readonly valset: readonly Validator[];
}

export const HistoricalInfo: MessageType<HistoricalInfo> = defineMessage<HistoricalInfo>("cosmos.staking.v1beta1.HistoricalInfo", [
  messageField(1, "header", () => Header, { required: true, dontOmitEmpty: true }),
  messageField(2, "valset", () => Validator, { repeated: true, dontOmitEmpty: true }),
]);

export interface CommissionRates {
  readonly rate: Dec;
  readonly maxRate: Dec;
  readonly maxChangeRate: Dec;
}

export const CommissionRates: MessageType<CommissionRates> = defineMessage<CommissionRates>("cosmos.staking.v1beta1.CommissionRates", [
  field(1, "rate", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(2, "max_rate", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(3, "max_change_rate", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
]);

export interface Commission {
  readonly commissionRates: CommissionRates;
  readonly updateTime: Time;
}

export const Commission: MessageType<Commission> = defineMessage<Commission>("cosmos.staking.v1beta1.Commission", [
  messageField(1, "commission_rates", () => CommissionRates, { required: true, dontOmitEmpty: true }),
  field(2, "update_time", "time", { required: true, dontOmitEmpty: true }),
]);

export interface Description {
  readonly moniker: string;
  readonly identity: string;
  readonly website: string;
  readonly securityContact: string;
  readonly details: string;
}

export const Description: MessageType<Description> = defineMessage<Description>("cosmos.staking.v1beta1.Description", [
  field(1, "moniker", "string"),
  field(2, "identity", "string"),
  field(3, "website", "string"),
  field(4, "security_contact", "string"),
  field(5, "details", "string"),
]);

export interface Validator {
  readonly operatorAddress: string;
  readonly consensusPubkey: Any | undefined;
  readonly jailed: boolean;
  readonly status: BondStatus;
  readonly tokens: bigint;
  readonly delegatorShares: Dec;
  readonly description: Description;
  readonly unbondingHeight: bigint;
  readonly unbondingTime: Time;
  readonly commission: Commission;
  readonly minSelfDelegation: bigint;
  readonly unbondingOnHoldRefCount: bigint;
  readonly unbondingIds: readonly bigint[];
}

export const Validator: MessageType<Validator> = defineMessage<Validator>("cosmos.staking.v1beta1.Validator", [
  field(1, "operator_address", "string", { scalar: "AddressString" }),
  messageField(2, "consensus_pubkey", () => Any, { accepts: "cosmos.crypto.PubKey" }),
  field(3, "jailed", "bool"),
  enumField(4, "status", () => BondStatusEnum),
  field(5, "tokens", "Int", { required: true, scalar: "Int" }),
  field(6, "delegator_shares", "Dec", { required: true, scalar: "Dec" }),
  messageField(7, "description", () => Description, { required: true, dontOmitEmpty: true }),
  field(8, "unbonding_height", "int64"),
  field(9, "unbonding_time", "time", { required: true, dontOmitEmpty: true }),
  messageField(10, "commission", () => Commission, { required: true, dontOmitEmpty: true }),
  field(11, "min_self_delegation", "Int", { required: true, scalar: "Int" }),
  field(12, "unbonding_on_hold_ref_count", "int64"),
  field(13, "unbonding_ids", "uint64", { repeated: true }),
]);

export const BondStatus = {
  BOND_STATUS_UNSPECIFIED: 0,
  BOND_STATUS_UNBONDED: 1,
  BOND_STATUS_UNBONDING: 2,
  BOND_STATUS_BONDED: 3,
} as const;
export type BondStatus = number;
export const BondStatusEnum: EnumType = defineEnum("cosmos.staking.v1beta1.BondStatus", BondStatus);

export interface ValAddresses {
  readonly addresses: readonly string[];
}

export const ValAddresses: MessageType<ValAddresses> = defineMessage<ValAddresses>("cosmos.staking.v1beta1.ValAddresses", [
  field(1, "addresses", "string", { repeated: true, scalar: "AddressString" }),
]);

export interface DVPair {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}

export const DVPair: MessageType<DVPair> = defineMessage<DVPair>("cosmos.staking.v1beta1.DVPair", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
]);

export interface DVPairs {
  readonly pairs: readonly DVPair[];
}

export const DVPairs: MessageType<DVPairs> = defineMessage<DVPairs>("cosmos.staking.v1beta1.DVPairs", [
  messageField(1, "pairs", () => DVPair, { repeated: true, dontOmitEmpty: true }),
]);

export interface DVVTriplet {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
}

export const DVVTriplet: MessageType<DVVTriplet> = defineMessage<DVVTriplet>("cosmos.staking.v1beta1.DVVTriplet", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_src_address", "string", { scalar: "ValidatorAddressString" }),
  field(3, "validator_dst_address", "string", { scalar: "ValidatorAddressString" }),
]);

export interface DVVTriplets {
  readonly triplets: readonly DVVTriplet[];
}

export const DVVTriplets: MessageType<DVVTriplets> = defineMessage<DVVTriplets>("cosmos.staking.v1beta1.DVVTriplets", [
  messageField(1, "triplets", () => DVVTriplet, { repeated: true, dontOmitEmpty: true }),
]);

export interface Delegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly shares: Dec;
}

export const Delegation: MessageType<Delegation> = defineMessage<Delegation>("cosmos.staking.v1beta1.Delegation", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  field(3, "shares", "Dec", { required: true, scalar: "Dec" }),
]);

export interface UnbondingDelegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly entries: readonly UnbondingDelegationEntry[];
}

export const UnbondingDelegation: MessageType<UnbondingDelegation> = defineMessage<UnbondingDelegation>("cosmos.staking.v1beta1.UnbondingDelegation", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(3, "entries", () => UnbondingDelegationEntry, { repeated: true, dontOmitEmpty: true }),
]);

export interface UnbondingDelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: Time;
  readonly initialBalance: bigint;
  readonly balance: bigint;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

export const UnbondingDelegationEntry: MessageType<UnbondingDelegationEntry> = defineMessage<UnbondingDelegationEntry>("cosmos.staking.v1beta1.UnbondingDelegationEntry", [
  field(1, "creation_height", "int64"),
  field(2, "completion_time", "time", { required: true, dontOmitEmpty: true }),
  field(3, "initial_balance", "Int", { required: true, scalar: "Int" }),
  field(4, "balance", "Int", { required: true, scalar: "Int" }),
  field(5, "unbonding_id", "uint64"),
  field(6, "unbonding_on_hold_ref_count", "int64"),
]);

export interface RedelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: Time;
  readonly initialBalance: bigint;
  readonly sharesDst: Dec;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

export const RedelegationEntry: MessageType<RedelegationEntry> = defineMessage<RedelegationEntry>("cosmos.staking.v1beta1.RedelegationEntry", [
  field(1, "creation_height", "int64"),
  field(2, "completion_time", "time", { required: true, dontOmitEmpty: true }),
  field(3, "initial_balance", "Int", { required: true, scalar: "Int" }),
  field(4, "shares_dst", "Dec", { required: true, scalar: "Dec" }),
  field(5, "unbonding_id", "uint64"),
  field(6, "unbonding_on_hold_ref_count", "int64"),
]);

export interface Redelegation {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly entries: readonly RedelegationEntry[];
}

export const Redelegation: MessageType<Redelegation> = defineMessage<Redelegation>("cosmos.staking.v1beta1.Redelegation", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_src_address", "string", { scalar: "ValidatorAddressString" }),
  field(3, "validator_dst_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(4, "entries", () => RedelegationEntry, { repeated: true, dontOmitEmpty: true }),
]);

export interface Params {
  readonly unbondingTime: Duration;
  readonly maxValidators: number;
  readonly maxEntries: number;
  readonly historicalEntries: number;
  readonly bondDenom: string;
  readonly minCommissionRate: Dec;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.staking.v1beta1.Params", [
  field(1, "unbonding_time", "duration", { required: true, dontOmitEmpty: true }),
  field(2, "max_validators", "uint32"),
  field(3, "max_entries", "uint32"),
  field(4, "historical_entries", "uint32"),
  field(5, "bond_denom", "string"),
  field(6, "min_commission_rate", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/staking/Params" });

export interface DelegationResponse {
  readonly delegation: Delegation;
  readonly balance: Coin;
}

export const DelegationResponse: MessageType<DelegationResponse> = defineMessage<DelegationResponse>("cosmos.staking.v1beta1.DelegationResponse", [
  messageField(1, "delegation", () => Delegation, { required: true, dontOmitEmpty: true }),
  messageField(2, "balance", () => Coin, { required: true, dontOmitEmpty: true }),
]);

export interface RedelegationEntryResponse {
  readonly redelegationEntry: RedelegationEntry;
  readonly balance: bigint;
}

export const RedelegationEntryResponse: MessageType<RedelegationEntryResponse> = defineMessage<RedelegationEntryResponse>("cosmos.staking.v1beta1.RedelegationEntryResponse", [
  messageField(1, "redelegation_entry", () => RedelegationEntry, { required: true, dontOmitEmpty: true }),
  field(4, "balance", "Int", { required: true, scalar: "Int" }),
]);

export interface RedelegationResponse {
  readonly redelegation: Redelegation;
  readonly entries: readonly RedelegationEntryResponse[];
}

export const RedelegationResponse: MessageType<RedelegationResponse> = defineMessage<RedelegationResponse>("cosmos.staking.v1beta1.RedelegationResponse", [
  messageField(1, "redelegation", () => Redelegation, { required: true, dontOmitEmpty: true }),
  messageField(2, "entries", () => RedelegationEntryResponse, { repeated: true, dontOmitEmpty: true }),
]);

export interface Pool {
  readonly notBondedTokens: bigint;
  readonly bondedTokens: bigint;
}

export const Pool: MessageType<Pool> = defineMessage<Pool>("cosmos.staking.v1beta1.Pool", [
  field(1, "not_bonded_tokens", "Int", { required: true, scalar: "Int", dontOmitEmpty: true }),
  field(2, "bonded_tokens", "Int", { required: true, scalar: "Int", dontOmitEmpty: true }),
]);

export const Infraction = {
  INFRACTION_UNSPECIFIED: 0,
  INFRACTION_DOUBLE_SIGN: 1,
  INFRACTION_DOWNTIME: 2,
} as const;
export type Infraction = number;
export const InfractionEnum: EnumType = defineEnum("cosmos.staking.v1beta1.Infraction", Infraction);

export interface ValidatorUpdates {
  readonly updates: readonly ValidatorUpdate[];
}

export const ValidatorUpdates: MessageType<ValidatorUpdates> = defineMessage<ValidatorUpdates>("cosmos.staking.v1beta1.ValidatorUpdates", [
  messageField(1, "updates", () => ValidatorUpdate, { repeated: true, dontOmitEmpty: true }),
]);

export interface MsgCreateValidator {
  readonly description: Description;
  readonly commission: CommissionRates;
  readonly minSelfDelegation: bigint;
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly pubkey: Any | undefined;
  readonly value: Coin;
}

export const MsgCreateValidator: MessageType<MsgCreateValidator> = defineMessage<MsgCreateValidator>("cosmos.staking.v1beta1.MsgCreateValidator", [
  messageField(1, "description", () => Description, { required: true, dontOmitEmpty: true }),
  messageField(2, "commission", () => CommissionRates, { required: true, dontOmitEmpty: true }),
  field(3, "min_self_delegation", "Int", { required: true, scalar: "Int", dontOmitEmpty: true }),
  field(4, "delegator_address", "string", { scalar: "AddressString" }),
  field(5, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(6, "pubkey", () => Any, { accepts: "cosmos.crypto.PubKey" }),
  messageField(7, "value", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgCreateValidator", signers: ["validator_address"] });

export interface MsgCreateValidatorResponse {}

export const MsgCreateValidatorResponse: MessageType<MsgCreateValidatorResponse> = defineMessage<MsgCreateValidatorResponse>("cosmos.staking.v1beta1.MsgCreateValidatorResponse", []);

export interface MsgEditValidator {
  readonly description: Description;
  readonly validatorAddress: string;
  readonly commissionRate: Dec | undefined;
  readonly minSelfDelegation: bigint | undefined;
}

export const MsgEditValidator: MessageType<MsgEditValidator> = defineMessage<MsgEditValidator>("cosmos.staking.v1beta1.MsgEditValidator", [
  messageField(1, "description", () => Description, { required: true, dontOmitEmpty: true }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  field(3, "commission_rate", "Dec", { scalar: "Dec" }),
  field(4, "min_self_delegation", "Int", { scalar: "Int" }),
], { aminoName: "cosmos-sdk/MsgEditValidator", signers: ["validator_address"] });

export interface MsgEditValidatorResponse {}

export const MsgEditValidatorResponse: MessageType<MsgEditValidatorResponse> = defineMessage<MsgEditValidatorResponse>("cosmos.staking.v1beta1.MsgEditValidatorResponse", []);

export interface MsgDelegate {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
}

export const MsgDelegate: MessageType<MsgDelegate> = defineMessage<MsgDelegate>("cosmos.staking.v1beta1.MsgDelegate", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(3, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgDelegate", signers: ["delegator_address"] });

export interface MsgDelegateResponse {}

export const MsgDelegateResponse: MessageType<MsgDelegateResponse> = defineMessage<MsgDelegateResponse>("cosmos.staking.v1beta1.MsgDelegateResponse", []);

export interface MsgBeginRedelegate {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly amount: Coin;
}

export const MsgBeginRedelegate: MessageType<MsgBeginRedelegate> = defineMessage<MsgBeginRedelegate>("cosmos.staking.v1beta1.MsgBeginRedelegate", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_src_address", "string", { scalar: "ValidatorAddressString" }),
  field(3, "validator_dst_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(4, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgBeginRedelegate", signers: ["delegator_address"] });

export interface MsgBeginRedelegateResponse {
  readonly completionTime: Time;
}

export const MsgBeginRedelegateResponse: MessageType<MsgBeginRedelegateResponse> = defineMessage<MsgBeginRedelegateResponse>("cosmos.staking.v1beta1.MsgBeginRedelegateResponse", [
  field(1, "completion_time", "time", { required: true, dontOmitEmpty: true }),
]);

export interface MsgUndelegate {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
}

export const MsgUndelegate: MessageType<MsgUndelegate> = defineMessage<MsgUndelegate>("cosmos.staking.v1beta1.MsgUndelegate", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(3, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgUndelegate", signers: ["delegator_address"] });

export interface MsgUndelegateResponse {
  readonly completionTime: Time;
  readonly amount: Coin;
}

export const MsgUndelegateResponse: MessageType<MsgUndelegateResponse> = defineMessage<MsgUndelegateResponse>("cosmos.staking.v1beta1.MsgUndelegateResponse", [
  field(1, "completion_time", "time", { required: true, dontOmitEmpty: true }),
  messageField(2, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
]);

export interface MsgCancelUnbondingDelegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
  readonly creationHeight: bigint;
}

export const MsgCancelUnbondingDelegation: MessageType<MsgCancelUnbondingDelegation> = defineMessage<MsgCancelUnbondingDelegation>("cosmos.staking.v1beta1.MsgCancelUnbondingDelegation", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "validator_address", "string", { scalar: "ValidatorAddressString" }),
  messageField(3, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
  field(4, "creation_height", "int64"),
], { aminoName: "cosmos-sdk/MsgCancelUnbondingDelegation", signers: ["delegator_address"] });

export interface MsgCancelUnbondingDelegationResponse {}

export const MsgCancelUnbondingDelegationResponse: MessageType<MsgCancelUnbondingDelegationResponse> = defineMessage<MsgCancelUnbondingDelegationResponse>("cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.staking.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/staking/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.staking.v1beta1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  validators(request: QueryValidatorsRequest): QueryValidatorsResponse;
  validator(request: QueryValidatorRequest): QueryValidatorResponse;
  validatorDelegations(request: QueryValidatorDelegationsRequest): QueryValidatorDelegationsResponse;
  validatorUnbondingDelegations(request: QueryValidatorUnbondingDelegationsRequest): QueryValidatorUnbondingDelegationsResponse;
  delegation(request: QueryDelegationRequest): QueryDelegationResponse;
  unbondingDelegation(request: QueryUnbondingDelegationRequest): QueryUnbondingDelegationResponse;
  delegatorDelegations(request: QueryDelegatorDelegationsRequest): QueryDelegatorDelegationsResponse;
  delegatorUnbondingDelegations(request: QueryDelegatorUnbondingDelegationsRequest): QueryDelegatorUnbondingDelegationsResponse;
  redelegations(request: QueryRedelegationsRequest): QueryRedelegationsResponse;
  delegatorValidators(request: QueryDelegatorValidatorsRequest): QueryDelegatorValidatorsResponse;
  delegatorValidator(request: QueryDelegatorValidatorRequest): QueryDelegatorValidatorResponse;
  historicalInfo(request: QueryHistoricalInfoRequest): QueryHistoricalInfoResponse;
  pool(request: QueryPoolRequest): QueryPoolResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.staking.v1beta1.Query", {
  validators: rpc("Validators", QueryValidatorsRequest, QueryValidatorsResponse, { method: "get", path: "/cosmos/staking/v1beta1/validators" }),
  validator: rpc("Validator", QueryValidatorRequest, QueryValidatorResponse, { method: "get", path: "/cosmos/staking/v1beta1/validators/{validator_addr}" }),
  validatorDelegations: rpc("ValidatorDelegations", QueryValidatorDelegationsRequest, QueryValidatorDelegationsResponse, { method: "get", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/delegations" }),
  validatorUnbondingDelegations: rpc("ValidatorUnbondingDelegations", QueryValidatorUnbondingDelegationsRequest, QueryValidatorUnbondingDelegationsResponse, { method: "get", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/unbonding_delegations" }),
  delegation: rpc("Delegation", QueryDelegationRequest, QueryDelegationResponse, { method: "get", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}" }),
  unbondingDelegation: rpc("UnbondingDelegation", QueryUnbondingDelegationRequest, QueryUnbondingDelegationResponse, { method: "get", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}/unbonding_delegation" }),
  delegatorDelegations: rpc("DelegatorDelegations", QueryDelegatorDelegationsRequest, QueryDelegatorDelegationsResponse, { method: "get", path: "/cosmos/staking/v1beta1/delegations/{delegator_addr}" }),
  delegatorUnbondingDelegations: rpc("DelegatorUnbondingDelegations", QueryDelegatorUnbondingDelegationsRequest, QueryDelegatorUnbondingDelegationsResponse, { method: "get", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/unbonding_delegations" }),
  redelegations: rpc("Redelegations", QueryRedelegationsRequest, QueryRedelegationsResponse, { method: "get", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/redelegations" }),
  delegatorValidators: rpc("DelegatorValidators", QueryDelegatorValidatorsRequest, QueryDelegatorValidatorsResponse, { method: "get", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators" }),
  delegatorValidator: rpc("DelegatorValidator", QueryDelegatorValidatorRequest, QueryDelegatorValidatorResponse, { method: "get", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators/{validator_addr}" }),
  historicalInfo: rpc("HistoricalInfo", QueryHistoricalInfoRequest, QueryHistoricalInfoResponse, { method: "get", path: "/cosmos/staking/v1beta1/historical_info/{height}" }),
  pool: rpc("Pool", QueryPoolRequest, QueryPoolResponse, { method: "get", path: "/cosmos/staking/v1beta1/pool" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/staking/v1beta1/params" }),
});

export interface MsgRpc {
  createValidator(request: MsgCreateValidator): MsgCreateValidatorResponse;
  editValidator(request: MsgEditValidator): MsgEditValidatorResponse;
  delegate(request: MsgDelegate): MsgDelegateResponse;
  beginRedelegate(request: MsgBeginRedelegate): MsgBeginRedelegateResponse;
  undelegate(request: MsgUndelegate): MsgUndelegateResponse;
  cancelUnbondingDelegation(request: MsgCancelUnbondingDelegation): MsgCancelUnbondingDelegationResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.staking.v1beta1.Msg", {
  createValidator: rpc("CreateValidator", MsgCreateValidator, MsgCreateValidatorResponse),
  editValidator: rpc("EditValidator", MsgEditValidator, MsgEditValidatorResponse),
  delegate: rpc("Delegate", MsgDelegate, MsgDelegateResponse),
  beginRedelegate: rpc("BeginRedelegate", MsgBeginRedelegate, MsgBeginRedelegateResponse),
  undelegate: rpc("Undelegate", MsgUndelegate, MsgUndelegateResponse),
  cancelUnbondingDelegation: rpc("CancelUnbondingDelegation", MsgCancelUnbondingDelegation, MsgCancelUnbondingDelegationResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  StakeAuthorization,
  StakeAuthorization_Validators,
  GenesisState,
  LastValidatorPower,
  QueryValidatorsRequest,
  QueryValidatorsResponse,
  QueryValidatorRequest,
  QueryValidatorResponse,
  QueryValidatorDelegationsRequest,
  QueryValidatorDelegationsResponse,
  QueryValidatorUnbondingDelegationsRequest,
  QueryValidatorUnbondingDelegationsResponse,
  QueryDelegationRequest,
  QueryDelegationResponse,
  QueryUnbondingDelegationRequest,
  QueryUnbondingDelegationResponse,
  QueryDelegatorDelegationsRequest,
  QueryDelegatorDelegationsResponse,
  QueryDelegatorUnbondingDelegationsRequest,
  QueryDelegatorUnbondingDelegationsResponse,
  QueryRedelegationsRequest,
  QueryRedelegationsResponse,
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
  QueryDelegatorValidatorRequest,
  QueryDelegatorValidatorResponse,
  QueryHistoricalInfoRequest,
  QueryHistoricalInfoResponse,
  QueryPoolRequest,
  QueryPoolResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  HistoricalInfo,
  CommissionRates,
  Commission,
  Description,
  Validator,
  ValAddresses,
  DVPair,
  DVPairs,
  DVVTriplet,
  DVVTriplets,
  Delegation,
  UnbondingDelegation,
  UnbondingDelegationEntry,
  RedelegationEntry,
  Redelegation,
  Params,
  DelegationResponse,
  RedelegationEntryResponse,
  RedelegationResponse,
  Pool,
  ValidatorUpdates,
  MsgCreateValidator,
  MsgCreateValidatorResponse,
  MsgEditValidator,
  MsgEditValidatorResponse,
  MsgDelegate,
  MsgDelegateResponse,
  MsgBeginRedelegate,
  MsgBeginRedelegateResponse,
  MsgUndelegate,
  MsgUndelegateResponse,
  MsgCancelUnbondingDelegation,
  MsgCancelUnbondingDelegationResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
