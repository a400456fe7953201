// Generated from proto/cosmos/mint/v1beta1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";

export interface GenesisState {
  readonly minter: Minter;
  readonly params: Params;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.mint.v1beta1.GenesisState", [
  messageField(1, "minter", () => Minter, { required: true, dontOmitEmpty: true }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface Minter {
  readonly inflation: Dec;
  readonly annualProvisions: Dec;
}

export const Minter: MessageType<Minter> = defineMessage<Minter>("cosmos.mint.v1beta1.Minter", [
  field(1, "inflation", "Dec", { required: true, scalar: "Dec" }),
  field(2, "annual_provisions", "Dec", { required: true, scalar: "Dec" }),
]);

export interface Params {
  readonly mintDenom: string;
  readonly inflationRateChange: Dec;
  readonly inflationMax: Dec;
  readonly inflationMin: Dec;
  readonly goalBonded: Dec;
  readonly blocksPerYear: bigint;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.mint.v1beta1.Params", [
  field(1, "mint_denom", "string"),
  field(2, "inflation_rate_change", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(3, "inflation_max", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(4, "inflation_min", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(5, "goal_bonded", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(6, "blocks_per_year", "uint64"),
], { aminoName: "cosmos-sdk/x/mint/Params" });

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.mint.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.mint.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface QueryInflationRequest {}

export const QueryInflationRequest: MessageType<QueryInflationRequest> = defineMessage<QueryInflationRequest>("cosmos.mint.v1beta1.QueryInflationRequest", []);

export interface QueryInflationResponse {
  readonly inflation: Dec;
}

export const QueryInflationResponse: MessageType<QueryInflationResponse> = defineMessage<QueryInflationResponse>("cosmos.mint.v1beta1.QueryInflationResponse", [
  field(1, "inflation", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
]);

export interface QueryAnnualProvisionsRequest {}

export const QueryAnnualProvisionsRequest: MessageType<QueryAnnualProvisionsRequest> = defineMessage<QueryAnnualProvisionsRequest>("cosmos.mint.v1beta1.QueryAnnualProvisionsRequest", []);

export interface QueryAnnualProvisionsResponse {
  readonly annualProvisions: Dec;
}

export const QueryAnnualProvisionsResponse: MessageType<QueryAnnualProvisionsResponse> = defineMessage<QueryAnnualProvisionsResponse>("cosmos.mint.v1beta1.QueryAnnualProvisionsResponse", [
  field(1, "annual_provisions", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
]);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.mint.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/mint/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.mint.v1beta1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
  inflation(request: QueryInflationRequest): QueryInflationResponse;
  annualProvisions(request: QueryAnnualProvisionsRequest): QueryAnnualProvisionsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.mint.v1beta1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/mint/v1beta1/params" }),
  inflation: rpc("Inflation", QueryInflationRequest, QueryInflationResponse, { method: "get", path: "/cosmos/mint/v1beta1/inflation" }),
  annualProvisions: rpc("AnnualProvisions", QueryAnnualProvisionsRequest, QueryAnnualProvisionsResponse, { method: "get", path: "/cosmos/mint/v1beta1/annual_provisions" }),
});

export interface MsgRpc {
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.mint.v1beta1.Msg", {
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  Minter,
  Params,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryInflationRequest,
  QueryInflationResponse,
  QueryAnnualProvisionsRequest,
  QueryAnnualProvisionsResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
