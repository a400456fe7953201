// Generated from proto/connect/marketmap/v2.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { CurrencyPair } from "../types/v2.ts";

export interface GenesisState {
  readonly marketMap: MarketMap;
  readonly lastUpdated: bigint;
  readonly params: Params;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("connect.marketmap.v2.GenesisState", [
  messageField(1, "market_map", () => MarketMap, { required: true }),
  field(2, "last_updated", "uint64"),
  messageField(3, "params", () => Params, { required: true }),
]);

export interface Market {
  readonly ticker: Ticker;
  readonly providerConfigs: readonly ProviderConfig[];
}

export const Market: MessageType<Market> = defineMessage<Market>("connect.marketmap.v2.Market", [
  messageField(1, "ticker", () => Ticker, { required: true }),
  messageField(2, "provider_configs", () => ProviderConfig, { repeated: true }),
]);

export interface Ticker {
  readonly currencyPair: CurrencyPair;
  readonly decimals: bigint;
  readonly minProviderCount: bigint;
  readonly enabled: boolean;
  readonly metadataJSON: string;
}

export const Ticker: MessageType<Ticker> = defineMessage<Ticker>("connect.marketmap.v2.Ticker", [
  messageField(1, "currency_pair", () => CurrencyPair, { required: true }),
  field(2, "decimals", "uint64"),
  field(3, "min_provider_count", "uint64"),
  field(14, "enabled", "bool"),
  field(15, "metadata_JSON", "string"),
]);

export interface ProviderConfig {
  readonly name: string;
  readonly offChainTicker: string;
  readonly normalizeByPair: CurrencyPair | undefined;
  readonly invert: boolean;
  readonly metadataJSON: string;
}

export const ProviderConfig: MessageType<ProviderConfig> = defineMessage<ProviderConfig>("connect.marketmap.v2.ProviderConfig", [
  field(1, "name", "string"),
  field(2, "off_chain_ticker", "string"),
  messageField(3, "normalize_by_pair", () => CurrencyPair),
  field(4, "invert", "bool"),
  field(15, "metadata_JSON", "string"),
]);

export interface MarketMap {
  readonly markets: ReadonlyMap<string, Market>;
}

export const MarketMap: MessageType<MarketMap> = defineMessage<MarketMap>("connect.marketmap.v2.MarketMap", [
  messageField(1, "markets", () => Market, { mapKey: "string" }),
]);

export interface Params {
  readonly marketAuthorities: readonly string[];
  readonly admin: string;
}

export const Params: MessageType<Params> = defineMessage<Params>("connect.marketmap.v2.Params", [
  field(1, "market_authorities", "string", { repeated: true }),
  field(2, "admin", "string"),
]);

export interface MarketMapRequest {}

export const MarketMapRequest: MessageType<MarketMapRequest> = defineMessage<MarketMapRequest>("connect.marketmap.v2.MarketMapRequest", []);

export interface MarketMapResponse {
  readonly marketMap: MarketMap;
  readonly lastUpdated: bigint;
  readonly chainId: string;
}

export const MarketMapResponse: MessageType<MarketMapResponse> = defineMessage<MarketMapResponse>("connect.marketmap.v2.MarketMapResponse", [
  messageField(1, "market_map", () => MarketMap, { required: true }),
  field(2, "last_updated", "uint64"),
  field(3, "chain_id", "string"),
]);

export interface MarketRequest {
  readonly currencyPair: CurrencyPair;
}

export const MarketRequest: MessageType<MarketRequest> = defineMessage<MarketRequest>("connect.marketmap.v2.MarketRequest", [
  messageField(1, "currency_pair", () => CurrencyPair, { required: true }),
]);

export interface MarketResponse {
  readonly market: Market;
}

export const MarketResponse: MessageType<MarketResponse> = defineMessage<MarketResponse>("connect.marketmap.v2.MarketResponse", [
  messageField(1, "market", () => Market, { required: true }),
]);

export interface ParamsRequest {}

export const ParamsRequest: MessageType<ParamsRequest> = defineMessage<ParamsRequest>("connect.marketmap.v2.ParamsRequest", []);

export interface ParamsResponse {
  readonly params: Params;
}

export const ParamsResponse: MessageType<ParamsResponse> = defineMessage<ParamsResponse>("connect.marketmap.v2.ParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface LastUpdatedRequest {}

export const LastUpdatedRequest: MessageType<LastUpdatedRequest> = defineMessage<LastUpdatedRequest>("connect.marketmap.v2.LastUpdatedRequest", []);

export interface LastUpdatedResponse {
  readonly lastUpdated: bigint;
}

export const LastUpdatedResponse: MessageType<LastUpdatedResponse> = defineMessage<LastUpdatedResponse>("connect.marketmap.v2.LastUpdatedResponse", [
  field(1, "last_updated", "uint64"),
]);

export interface MsgUpsertMarkets {
  readonly authority: string;
  readonly markets: readonly Market[];
}

export const MsgUpsertMarkets: MessageType<MsgUpsertMarkets> = defineMessage<MsgUpsertMarkets>("connect.marketmap.v2.MsgUpsertMarkets", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "markets", () => Market, { repeated: true }),
], { aminoName: "connect/x/marketmap/MsgUpsertMarkets", signers: ["authority"] });

export interface MsgUpsertMarketsResponse {
  readonly marketUpdates: ReadonlyMap<string, boolean>;
}

export const MsgUpsertMarketsResponse: MessageType<MsgUpsertMarketsResponse> = defineMessage<MsgUpsertMarketsResponse>("connect.marketmap.v2.MsgUpsertMarketsResponse", [
  field(1, "market_updates", "bool", { mapKey: "string" }),
]);

export interface MsgCreateMarkets {
  readonly authority: string;
  readonly createMarkets: readonly Market[];
}

export const MsgCreateMarkets: MessageType<MsgCreateMarkets> = defineMessage<MsgCreateMarkets>("connect.marketmap.v2.MsgCreateMarkets", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "create_markets", () => Market, { repeated: true }),
], { aminoName: "connect/x/marketmap/MsgCreateMarkets", signers: ["authority"] });

export interface MsgCreateMarketsResponse {}

export const MsgCreateMarketsResponse: MessageType<MsgCreateMarketsResponse> = defineMessage<MsgCreateMarketsResponse>("connect.marketmap.v2.MsgCreateMarketsResponse", []);

export interface MsgUpdateMarkets {
  readonly authority: string;
  readonly updateMarkets: readonly Market[];
}

export const MsgUpdateMarkets: MessageType<MsgUpdateMarkets> = defineMessage<MsgUpdateMarkets>("connect.marketmap.v2.MsgUpdateMarkets", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "update_markets", () => Market, { repeated: true }),
], { aminoName: "connect/x/marketmap/MsgUpdateMarkets", signers: ["authority"] });

export interface MsgUpdateMarketsResponse {}

export const MsgUpdateMarketsResponse: MessageType<MsgUpdateMarketsResponse> = defineMessage<MsgUpdateMarketsResponse>("connect.marketmap.v2.MsgUpdateMarketsResponse", []);

export interface MsgParams {
  readonly params: Params;
  readonly authority: string;
}

export const MsgParams: MessageType<MsgParams> = defineMessage<MsgParams>("connect.marketmap.v2.MsgParams", [
  messageField(1, "params", () => Params, { required: true }),
  field(2, "authority", "string", { scalar: "AddressString" }),
], { signers: ["authority"] });

export interface MsgParamsResponse {}

export const MsgParamsResponse: MessageType<MsgParamsResponse> = defineMessage<MsgParamsResponse>("connect.marketmap.v2.MsgParamsResponse", []);

export interface MsgRemoveMarketAuthorities {
  readonly removeAddresses: readonly string[];
  readonly admin: string;
}

export const MsgRemoveMarketAuthorities: MessageType<MsgRemoveMarketAuthorities> = defineMessage<MsgRemoveMarketAuthorities>("connect.marketmap.v2.MsgRemoveMarketAuthorities", [
  field(1, "remove_addresses", "string", { repeated: true }),
  field(2, "admin", "string", { scalar: "AddressString" }),
], { signers: ["admin"] });

export interface MsgRemoveMarketAuthoritiesResponse {}

export const MsgRemoveMarketAuthoritiesResponse: MessageType<MsgRemoveMarketAuthoritiesResponse> = defineMessage<MsgRemoveMarketAuthoritiesResponse>("connect.marketmap.v2.MsgRemoveMarketAuthoritiesResponse", []);

export interface QueryRpc {
  marketMap(request: MarketMapRequest): MarketMapResponse;
  market(request: MarketRequest): MarketResponse;
  lastUpdated(request: LastUpdatedRequest): LastUpdatedResponse;
  params(request: ParamsRequest): ParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("connect.marketmap.v2.Query", {
  marketMap: rpc("MarketMap", MarketMapRequest, MarketMapResponse, { method: "get", path: "/connect/marketmap/v2/marketmap" }),
  market: rpc("Market", MarketRequest, MarketResponse, { method: "get", path: "/connect/marketmap/v2/market" }),
  lastUpdated: rpc("LastUpdated", LastUpdatedRequest, LastUpdatedResponse, { method: "get", path: "/connect/marketmap/v2/last_updated" }),
  params: rpc("Params", ParamsRequest, ParamsResponse, { method: "get", path: "/connect/marketmap/v2/params" }),
});

export interface MsgRpc {
  createMarkets(request: MsgCreateMarkets): MsgCreateMarketsResponse;
  updateMarkets(request: MsgUpdateMarkets): MsgUpdateMarketsResponse;
  updateParams(request: MsgParams): MsgParamsResponse;
  removeMarketAuthorities(request: MsgRemoveMarketAuthorities): MsgRemoveMarketAuthoritiesResponse;
  upsertMarkets(request: MsgUpsertMarkets): MsgUpsertMarketsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("connect.marketmap.v2.Msg", {
  createMarkets: rpc("CreateMarkets", MsgCreateMarkets, MsgCreateMarketsResponse),
  updateMarkets: rpc("UpdateMarkets", MsgUpdateMarkets, MsgUpdateMarketsResponse),
  updateParams: rpc("UpdateParams", MsgParams, MsgParamsResponse),
  removeMarketAuthorities: rpc("RemoveMarketAuthorities", MsgRemoveMarketAuthorities, MsgRemoveMarketAuthoritiesResponse),
  upsertMarkets: rpc("UpsertMarkets", MsgUpsertMarkets, MsgUpsertMarketsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  Market,
  Ticker,
  ProviderConfig,
  MarketMap,
  Params,
  MarketMapRequest,
  MarketMapResponse,
  MarketRequest,
  MarketResponse,
  ParamsRequest,
  ParamsResponse,
  LastUpdatedRequest,
  LastUpdatedResponse,
  MsgUpsertMarkets,
  MsgUpsertMarketsResponse,
  MsgCreateMarkets,
  MsgCreateMarketsResponse,
  MsgUpdateMarkets,
  MsgUpdateMarketsResponse,
  MsgParams,
  MsgParamsResponse,
  MsgRemoveMarketAuthorities,
  MsgRemoveMarketAuthoritiesResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
