// Generated from proto/connect/oracle/v2.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { CurrencyPair } from "../types/v2.ts";

export interface QuotePrice {
  readonly price: bigint;
  readonly blockTimestamp: Time;
  readonly blockHeight: bigint;
}

export const QuotePrice: MessageType<QuotePrice> = defineMessage<QuotePrice>("connect.oracle.v2.QuotePrice", [
  field(1, "price", "Int", { required: true, scalar: "Int" }),
  field(2, "block_timestamp", "time", { required: true }),
  field(3, "block_height", "uint64"),
]);

export interface CurrencyPairState {
  readonly price: QuotePrice | undefined;
  readonly nonce: bigint;
  readonly id: bigint;
}

export const CurrencyPairState: MessageType<CurrencyPairState> = defineMessage<CurrencyPairState>("connect.oracle.v2.CurrencyPairState", [
  messageField(1, "price", () => QuotePrice),
  field(2, "nonce", "uint64"),
  field(3, "id", "uint64"),
]);

export interface CurrencyPairGenesis {
  readonly currencyPair: CurrencyPair;
  readonly currencyPairPrice: QuotePrice | undefined;
  readonly nonce: bigint;
  readonly id: bigint;
}

export const CurrencyPairGenesis: MessageType<CurrencyPairGenesis> = defineMessage<CurrencyPairGenesis>("connect.oracle.v2.CurrencyPairGenesis", [
  messageField(1, "currency_pair", () => CurrencyPair, { required: true }),
  messageField(2, "currency_pair_price", () => QuotePrice),
  field(3, "nonce", "uint64"),
  field(4, "id", "uint64"),
]);

export interface GenesisState {
  readonly currencyPairGenesis: readonly CurrencyPairGenesis[];
  readonly nextId: bigint;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("connect.oracle.v2.GenesisState", [
  messageField(1, "currency_pair_genesis", () => CurrencyPairGenesis, { repeated: true }),
  field(2, "next_id", "uint64"),
]);

export interface GetAllCurrencyPairsRequest {}

export const GetAllCurrencyPairsRequest: MessageType<GetAllCurrencyPairsRequest> = defineMessage<GetAllCurrencyPairsRequest>("connect.oracle.v2.GetAllCurrencyPairsRequest", []);

export interface GetAllCurrencyPairsResponse {
  readonly currencyPairs: readonly CurrencyPair[];
}

export const GetAllCurrencyPairsResponse: MessageType<GetAllCurrencyPairsResponse> = defineMessage<GetAllCurrencyPairsResponse>("connect.oracle.v2.GetAllCurrencyPairsResponse", [
  messageField(1, "currency_pairs", () => CurrencyPair, { repeated: true }),
]);

export interface GetPriceRequest {
  readonly currencyPair: string;
}

export const GetPriceRequest: MessageType<GetPriceRequest> = defineMessage<GetPriceRequest>("connect.oracle.v2.GetPriceRequest", [
  field(1, "currency_pair", "string"),
]);

export interface GetPriceResponse {
  readonly price: QuotePrice | undefined;
  readonly nonce: bigint;
  readonly decimals: bigint;
  readonly id: bigint;
}

export const GetPriceResponse: MessageType<GetPriceResponse> = defineMessage<GetPriceResponse>("connect.oracle.v2.GetPriceResponse", [
  messageField(1, "price", () => QuotePrice),
  field(2, "nonce", "uint64"),
  field(3, "decimals", "uint64"),
  field(4, "id", "uint64"),
]);

export interface GetPricesRequest {
  readonly currencyPairIds: readonly string[];
}

export const GetPricesRequest: MessageType<GetPricesRequest> = defineMessage<GetPricesRequest>("connect.oracle.v2.GetPricesRequest", [
  field(1, "currency_pair_ids", "string", { repeated: true }),
]);

export interface GetPricesResponse {
  readonly prices: readonly GetPriceResponse[];
}

export const GetPricesResponse: MessageType<GetPricesResponse> = defineMessage<GetPricesResponse>("connect.oracle.v2.GetPricesResponse", [
  messageField(1, "prices", () => GetPriceResponse, { repeated: true }),
]);

export interface GetCurrencyPairMappingRequest {}

export const GetCurrencyPairMappingRequest: MessageType<GetCurrencyPairMappingRequest> = defineMessage<GetCurrencyPairMappingRequest>("connect.oracle.v2.GetCurrencyPairMappingRequest", []);

export interface GetCurrencyPairMappingResponse {
  readonly currencyPairMapping: ReadonlyMap<bigint, CurrencyPair>;
}

export const GetCurrencyPairMappingResponse: MessageType<GetCurrencyPairMappingResponse> = defineMessage<GetCurrencyPairMappingResponse>("connect.oracle.v2.GetCurrencyPairMappingResponse", [
  messageField(1, "currency_pair_mapping", () => CurrencyPair, { mapKey: "uint64" }),
]);

export interface MsgAddCurrencyPairs {
  readonly authority: string;
  readonly currencyPairs: readonly CurrencyPair[];
}

export const MsgAddCurrencyPairs: MessageType<MsgAddCurrencyPairs> = defineMessage<MsgAddCurrencyPairs>("connect.oracle.v2.MsgAddCurrencyPairs", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "currency_pairs", () => CurrencyPair, { repeated: true }),
], { aminoName: "connect/x/oracle/MsgAddCurrencyPairs", signers: ["authority"] });

export interface MsgAddCurrencyPairsResponse {}

export const MsgAddCurrencyPairsResponse: MessageType<MsgAddCurrencyPairsResponse> = defineMessage<MsgAddCurrencyPairsResponse>("connect.oracle.v2.MsgAddCurrencyPairsResponse", []);

export interface MsgRemoveCurrencyPairs {
  readonly authority: string;
  readonly currencyPairIds: readonly string[];
}

export const MsgRemoveCurrencyPairs: MessageType<MsgRemoveCurrencyPairs> = defineMessage<MsgRemoveCurrencyPairs>("connect.oracle.v2.MsgRemoveCurrencyPairs", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "currency_pair_ids", "string", { repeated: true }),
], { aminoName: "connect/x/oracle/MsgSetCurrencyPairs", signers: ["authority"] });

export interface MsgRemoveCurrencyPairsResponse {}

export const MsgRemoveCurrencyPairsResponse: MessageType<MsgRemoveCurrencyPairsResponse> = defineMessage<MsgRemoveCurrencyPairsResponse>("connect.oracle.v2.MsgRemoveCurrencyPairsResponse", []);

export interface QueryRpc {
  getAllCurrencyPairs(request: GetAllCurrencyPairsRequest): GetAllCurrencyPairsResponse;
  getPrice(request: GetPriceRequest): GetPriceResponse;
  getPrices(request: GetPricesRequest): GetPricesResponse;
  getCurrencyPairMapping(request: GetCurrencyPairMappingRequest): GetCurrencyPairMappingResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("connect.oracle.v2.Query", {
  getAllCurrencyPairs: rpc("GetAllCurrencyPairs", GetAllCurrencyPairsRequest, GetAllCurrencyPairsResponse, { method: "get", path: "/connect/oracle/v2/get_all_tickers" }),
  getPrice: rpc("GetPrice", GetPriceRequest, GetPriceResponse, { method: "get", path: "/connect/oracle/v2/get_price" }),
  getPrices: rpc("GetPrices", GetPricesRequest, GetPricesResponse, { method: "get", path: "/connect/oracle/v2/get_prices" }),
  getCurrencyPairMapping: rpc("GetCurrencyPairMapping", GetCurrencyPairMappingRequest, GetCurrencyPairMappingResponse, { method: "get", path: "/connect/oracle/v2/get_currency_pair_mapping" }),
});

export interface MsgRpc {
  addCurrencyPairs(request: MsgAddCurrencyPairs): MsgAddCurrencyPairsResponse;
  removeCurrencyPairs(request: MsgRemoveCurrencyPairs): MsgRemoveCurrencyPairsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("connect.oracle.v2.Msg", {
  addCurrencyPairs: rpc("AddCurrencyPairs", MsgAddCurrencyPairs, MsgAddCurrencyPairsResponse),
  removeCurrencyPairs: rpc("RemoveCurrencyPairs", MsgRemoveCurrencyPairs, MsgRemoveCurrencyPairsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  QuotePrice,
  CurrencyPairState,
  CurrencyPairGenesis,
  GenesisState,
  GetAllCurrencyPairsRequest,
  GetAllCurrencyPairsResponse,
  GetPriceRequest,
  GetPriceResponse,
  GetPricesRequest,
  GetPricesResponse,
  GetCurrencyPairMappingRequest,
  GetCurrencyPairMappingResponse,
  MsgAddCurrencyPairs,
  MsgAddCurrencyPairsResponse,
  MsgRemoveCurrencyPairs,
  MsgRemoveCurrencyPairsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
