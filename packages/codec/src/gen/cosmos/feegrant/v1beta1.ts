// Generated from proto/cosmos/feegrant/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type Duration, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";

export interface BasicAllowance {
  readonly spendLimit: readonly Coin[];
  readonly expiration: Time | undefined;
}

export const BasicAllowance: MessageType<BasicAllowance> = defineMessage<BasicAllowance>("cosmos.feegrant.v1beta1.BasicAllowance", [
  messageField(1, "spend_limit", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(2, "expiration", "time"),
], { aminoName: "cosmos-sdk/BasicAllowance", implements: ["cosmos.feegrant.v1beta1.FeeAllowanceI"] });

export interface PeriodicAllowance {
  readonly basic: BasicAllowance;
  readonly period: Duration;
  readonly periodSpendLimit: readonly Coin[];
  readonly periodCanSpend: readonly Coin[];
  readonly periodReset: Time;
}

export const PeriodicAllowance: MessageType<PeriodicAllowance> = defineMessage<PeriodicAllowance>("cosmos.feegrant.v1beta1.PeriodicAllowance", [
  messageField(1, "basic", () => BasicAllowance, { required: true, dontOmitEmpty: true }),
  field(2, "period", "duration", { required: true, dontOmitEmpty: true }),
  messageField(3, "period_spend_limit", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(4, "period_can_spend", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(5, "period_reset", "time", { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/PeriodicAllowance", implements: ["cosmos.feegrant.v1beta1.FeeAllowanceI"] });

export interface AllowedMsgAllowance {
  readonly allowance: Any | undefined;
  readonly allowedMessages: readonly string[];
}

export const AllowedMsgAllowance: MessageType<AllowedMsgAllowance> = defineMessage<AllowedMsgAllowance>("cosmos.feegrant.v1beta1.AllowedMsgAllowance", [
  messageField(1, "allowance", () => Any, { accepts: "cosmos.feegrant.v1beta1.FeeAllowanceI" }),
  field(2, "allowed_messages", "string", { repeated: true }),
], { aminoName: "cosmos-sdk/AllowedMsgAllowance", implements: ["cosmos.feegrant.v1beta1.FeeAllowanceI"] });

export interface Grant {
  readonly granter: string;
  readonly grantee: string;
  readonly allowance: Any | undefined;
}

export const Grant: MessageType<Grant> = defineMessage<Grant>("cosmos.feegrant.v1beta1.Grant", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
  messageField(3, "allowance", () => Any, { accepts: "cosmos.feegrant.v1beta1.FeeAllowanceI" }),
]);

export interface GenesisState {
  readonly allowances: readonly Grant[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.feegrant.v1beta1.GenesisState", [
  messageField(1, "allowances", () => Grant, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryAllowanceRequest {
  readonly granter: string;
  readonly grantee: string;
}

export const QueryAllowanceRequest: MessageType<QueryAllowanceRequest> = defineMessage<QueryAllowanceRequest>("cosmos.feegrant.v1beta1.QueryAllowanceRequest", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
]);

export interface QueryAllowanceResponse {
  readonly allowance: Grant | undefined;
}

export const QueryAllowanceResponse: MessageType<QueryAllowanceResponse> = defineMessage<QueryAllowanceResponse>("cosmos.feegrant.v1beta1.QueryAllowanceResponse", [
  messageField(1, "allowance", () => Grant),
]);

export interface QueryAllowancesRequest {
  readonly grantee: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryAllowancesRequest: MessageType<QueryAllowancesRequest> = defineMessage<QueryAllowancesRequest>("cosmos.feegrant.v1beta1.QueryAllowancesRequest", [
  field(1, "grantee", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryAllowancesResponse {
  readonly allowances: readonly Grant[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAllowancesResponse: MessageType<QueryAllowancesResponse> = defineMessage<QueryAllowancesResponse>("cosmos.feegrant.v1beta1.QueryAllowancesResponse", [
  messageField(1, "allowances", () => Grant, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryAllowancesByGranterRequest {
  readonly granter: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryAllowancesByGranterRequest: MessageType<QueryAllowancesByGranterRequest> = defineMessage<QueryAllowancesByGranterRequest>("cosmos.feegrant.v1beta1.QueryAllowancesByGranterRequest", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryAllowancesByGranterResponse {
  readonly allowances: readonly Grant[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAllowancesByGranterResponse: MessageType<QueryAllowancesByGranterResponse> = defineMessage<QueryAllowancesByGranterResponse>("cosmos.feegrant.v1beta1.QueryAllowancesByGranterResponse", [
  messageField(1, "allowances", () => Grant, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface MsgGrantAllowance {
  readonly granter: string;
  readonly grantee: string;
  readonly allowance: Any | undefined;
}

export const MsgGrantAllowance: MessageType<MsgGrantAllowance> = defineMessage<MsgGrantAllowance>("cosmos.feegrant.v1beta1.MsgGrantAllowance", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
  messageField(3, "allowance", () => Any, { accepts: "cosmos.feegrant.v1beta1.FeeAllowanceI" }),
], { aminoName: "cosmos-sdk/MsgGrantAllowance", signers: ["granter"] });

export interface MsgGrantAllowanceResponse {}

export const MsgGrantAllowanceResponse: MessageType<MsgGrantAllowanceResponse> = defineMessage<MsgGrantAllowanceResponse>("cosmos.feegrant.v1beta1.MsgGrantAllowanceResponse", []);

export interface MsgRevokeAllowance {
  readonly granter: string;
  readonly grantee: string;
}

export const MsgRevokeAllowance: MessageType<MsgRevokeAllowance> = defineMessage<MsgRevokeAllowance>("cosmos.feegrant.v1beta1.MsgRevokeAllowance", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/MsgRevokeAllowance", signers: ["granter"] });

export interface MsgRevokeAllowanceResponse {}

export const MsgRevokeAllowanceResponse: MessageType<MsgRevokeAllowanceResponse> = defineMessage<MsgRevokeAllowanceResponse>("cosmos.feegrant.v1beta1.MsgRevokeAllowanceResponse", []);

export interface MsgPruneAllowances {
  readonly pruner: string;
}

export const MsgPruneAllowances: MessageType<MsgPruneAllowances> = defineMessage<MsgPruneAllowances>("cosmos.feegrant.v1beta1.MsgPruneAllowances", [
  field(1, "pruner", "string", { scalar: "AddressString" }),
], { signers: ["pruner"] });

export interface MsgPruneAllowancesResponse {}

export const MsgPruneAllowancesResponse: MessageType<MsgPruneAllowancesResponse> = defineMessage<MsgPruneAllowancesResponse>("cosmos.feegrant.v1beta1.MsgPruneAllowancesResponse", []);

export interface QueryRpc {
  allowance(request: QueryAllowanceRequest): QueryAllowanceResponse;
  allowances(request: QueryAllowancesRequest): QueryAllowancesResponse;
  allowancesByGranter(request: QueryAllowancesByGranterRequest): QueryAllowancesByGranterResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.feegrant.v1beta1.Query", {
  allowance: rpc("Allowance", QueryAllowanceRequest, QueryAllowanceResponse, { method: "get", path: "/cosmos/feegrant/v1beta1/allowance/{granter}/{grantee}" }),
  allowances: rpc("Allowances", QueryAllowancesRequest, QueryAllowancesResponse, { method: "get", path: "/cosmos/feegrant/v1beta1/allowances/{grantee}" }),
  allowancesByGranter: rpc("AllowancesByGranter", QueryAllowancesByGranterRequest, QueryAllowancesByGranterResponse, { method: "get", path: "/cosmos/feegrant/v1beta1/issued/{granter}" }),
});

export interface MsgRpc {
  grantAllowance(request: MsgGrantAllowance): MsgGrantAllowanceResponse;
  revokeAllowance(request: MsgRevokeAllowance): MsgRevokeAllowanceResponse;
  pruneAllowances(request: MsgPruneAllowances): MsgPruneAllowancesResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.feegrant.v1beta1.Msg", {
  grantAllowance: rpc("GrantAllowance", MsgGrantAllowance, MsgGrantAllowanceResponse),
  revokeAllowance: rpc("RevokeAllowance", MsgRevokeAllowance, MsgRevokeAllowanceResponse),
  pruneAllowances: rpc("PruneAllowances", MsgPruneAllowances, MsgPruneAllowancesResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  BasicAllowance,
  PeriodicAllowance,
  AllowedMsgAllowance,
  Grant,
  GenesisState,
  QueryAllowanceRequest,
  QueryAllowanceResponse,
  QueryAllowancesRequest,
  QueryAllowancesResponse,
  QueryAllowancesByGranterRequest,
  QueryAllowancesByGranterResponse,
  MsgGrantAllowance,
  MsgGrantAllowanceResponse,
  MsgRevokeAllowance,
  MsgRevokeAllowanceResponse,
  MsgPruneAllowances,
  MsgPruneAllowancesResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
