// Generated from proto/connect/service/v2.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { MarketMap } from "../marketmap/v2.ts";

export interface QueryPricesRequest {}

export const QueryPricesRequest: MessageType<QueryPricesRequest> = defineMessage<QueryPricesRequest>("connect.service.v2.QueryPricesRequest", []);

export interface QueryPricesResponse {
  readonly prices: ReadonlyMap<string, string>;
  readonly timestamp: Time;
  readonly version: string;
}

export const QueryPricesResponse: MessageType<QueryPricesResponse> = defineMessage<QueryPricesResponse>("connect.service.v2.QueryPricesResponse", [
  field(1, "prices", "string", { mapKey: "string" }),
  field(2, "timestamp", "time", { required: true }),
  field(3, "version", "string"),
]);

export interface QueryMarketMapRequest {}

export const QueryMarketMapRequest: MessageType<QueryMarketMapRequest> = defineMessage<QueryMarketMapRequest>("connect.service.v2.QueryMarketMapRequest", []);

export interface QueryMarketMapResponse {
  readonly marketMap: MarketMap | undefined;
}

export const QueryMarketMapResponse: MessageType<QueryMarketMapResponse> = defineMessage<QueryMarketMapResponse>("connect.service.v2.QueryMarketMapResponse", [
  messageField(1, "market_map", () => MarketMap),
]);

export interface QueryVersionRequest {}

export const QueryVersionRequest: MessageType<QueryVersionRequest> = defineMessage<QueryVersionRequest>("connect.service.v2.QueryVersionRequest", []);

export interface QueryVersionResponse {
  readonly version: string;
}

export const QueryVersionResponse: MessageType<QueryVersionResponse> = defineMessage<QueryVersionResponse>("connect.service.v2.QueryVersionResponse", [
  field(1, "version", "string"),
]);

export interface OracleRpc {
  prices(request: QueryPricesRequest): QueryPricesResponse;
  marketMap(request: QueryMarketMapRequest): QueryMarketMapResponse;
  version(request: QueryVersionRequest): QueryVersionResponse;
}

export const Oracle: ServiceType<OracleRpc> = defineService<OracleRpc>("connect.service.v2.Oracle", {
  prices: rpc("Prices", QueryPricesRequest, QueryPricesResponse, { method: "get", path: "/connect/oracle/v2/prices" }),
  marketMap: rpc("MarketMap", QueryMarketMapRequest, QueryMarketMapResponse, { method: "get", path: "/connect/oracle/v2/marketmap" }),
  version: rpc("Version", QueryVersionRequest, QueryVersionResponse, { method: "get", path: "/connect/oracle/v2/version" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  QueryPricesRequest,
  QueryPricesResponse,
  QueryMarketMapRequest,
  QueryMarketMapResponse,
  QueryVersionRequest,
  QueryVersionResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Oracle as unknown as ServiceType];
