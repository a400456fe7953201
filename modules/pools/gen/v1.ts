// Generated from proto/milkyway/pools/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";

export interface GenesisState {
  readonly nextPoolId: number;
  readonly pools: readonly Pool[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.pools.v1.GenesisState", [
  field(1, "next_pool_id", "uint32"),
  messageField(2, "pools", () => Pool, { repeated: true }),
]);

export interface Pool {
  readonly id: number;
  readonly denom: string;
  readonly address: string;
  readonly tokens: bigint;
  readonly delegatorShares: Dec;
}

export const Pool: MessageType<Pool> = defineMessage<Pool>("milkyway.pools.v1.Pool", [
  field(1, "id", "uint32"),
  field(2, "denom", "string"),
  field(3, "address", "string", { scalar: "AddressString" }),
  field(4, "tokens", "Int", { required: true, scalar: "Int" }),
  field(5, "delegator_shares", "Dec", { required: true, scalar: "Dec" }),
]);

export interface QueryPoolByIdRequest {
  readonly poolId: number;
}

export const QueryPoolByIdRequest: MessageType<QueryPoolByIdRequest> = defineMessage<QueryPoolByIdRequest>("milkyway.pools.v1.QueryPoolByIdRequest", [
  field(1, "pool_id", "uint32"),
]);

export interface QueryPoolByDenomRequest {
  readonly denom: string;
}

export const QueryPoolByDenomRequest: MessageType<QueryPoolByDenomRequest> = defineMessage<QueryPoolByDenomRequest>("milkyway.pools.v1.QueryPoolByDenomRequest", [
  field(1, "denom", "string"),
]);

export interface QueryPoolResponse {
  readonly pool: Pool;
}

export const QueryPoolResponse: MessageType<QueryPoolResponse> = defineMessage<QueryPoolResponse>("milkyway.pools.v1.QueryPoolResponse", [
  messageField(1, "pool", () => Pool, { required: true }),
]);

export interface QueryPoolsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryPoolsRequest: MessageType<QueryPoolsRequest> = defineMessage<QueryPoolsRequest>("milkyway.pools.v1.QueryPoolsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryPoolsResponse {
  readonly pools: readonly Pool[];
  readonly pagination: PageResponse | undefined;
}

export const QueryPoolsResponse: MessageType<QueryPoolsResponse> = defineMessage<QueryPoolsResponse>("milkyway.pools.v1.QueryPoolsResponse", [
  messageField(1, "pools", () => Pool, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryRpc {
  poolByID(request: QueryPoolByIdRequest): QueryPoolResponse;
  poolByDenom(request: QueryPoolByDenomRequest): QueryPoolResponse;
  pools(request: QueryPoolsRequest): QueryPoolsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.pools.v1.Query", {
  poolByID: rpc("PoolByID", QueryPoolByIdRequest, QueryPoolResponse, { method: "get", path: "/milkyway/pools/v1/pools/{pool_id}" }),
  poolByDenom: rpc("PoolByDenom", QueryPoolByDenomRequest, QueryPoolResponse, { method: "get", path: "/milkyway/pools/v1/pool/denom/{denom}" }),
  pools: rpc("Pools", QueryPoolsRequest, QueryPoolsResponse, { method: "get", path: "/milkyway/pools/v1/pools" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  Pool,
  QueryPoolByIdRequest,
  QueryPoolByDenomRequest,
  QueryPoolResponse,
  QueryPoolsRequest,
  QueryPoolsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType];
