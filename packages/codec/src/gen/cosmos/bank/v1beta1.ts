// Generated from proto/cosmos/bank/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";

export interface SendAuthorization {
  readonly spendLimit: readonly Coin[];
  readonly allowList: readonly string[];
}

export const SendAuthorization: MessageType<SendAuthorization> = defineMessage<SendAuthorization>("cosmos.bank.v1beta1.SendAuthorization", [
  messageField(1, "spend_limit", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(2, "allow_list", "string", { repeated: true, scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/SendAuthorization", implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface Params {
  readonly sendEnabled: readonly SendEnabled[];
  readonly defaultSendEnabled: boolean;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.bank.v1beta1.Params", [
  messageField(1, "send_enabled", () => SendEnabled, { repeated: true }),
  field(2, "default_send_enabled", "bool"),
], { aminoName: "cosmos-sdk/x/bank/Params" });

export interface SendEnabled {
  readonly denom: string;
  readonly enabled: boolean;
}

export const SendEnabled: MessageType<SendEnabled> = defineMessage<SendEnabled>("cosmos.bank.v1beta1.SendEnabled", [
  field(1, "denom", "string"),
  field(2, "enabled", "bool"),
]);

export interface Input {
  readonly address: string;
  readonly coins: readonly Coin[];
}

export const Input: MessageType<Input> = defineMessage<Input>("cosmos.bank.v1beta1.Input", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "coins", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { signers: ["address"] });

export interface Output {
  readonly address: string;
  readonly coins: readonly Coin[];
}

export const Output: MessageType<Output> = defineMessage<Output>("cosmos.bank.v1beta1.Output", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "coins", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface Supply {
  readonly total: readonly Coin[];
}

export const Supply: MessageType<Supply> = defineMessage<Supply>("cosmos.bank.v1beta1.Supply", [
  messageField(1, "total", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { implements: ["cosmos.bank.v1beta1.SupplyI"] });

export interface DenomUnit {
  readonly denom: string;
  readonly exponent: number;
  readonly aliases: readonly string[];
}

export const DenomUnit: MessageType<DenomUnit> = defineMessage<DenomUnit>("cosmos.bank.v1beta1.DenomUnit", [
  field(1, "denom", "string"),
  field(2, "exponent", "uint32"),
  field(3, "aliases", "string", { repeated: true }),
]);

export interface Metadata {
  readonly description: string;
  readonly denomUnits: readonly DenomUnit[];
  readonly base: string;
  readonly display: string;
  readonly name: string;
  readonly symbol: string;
  readonly uri: string;
  readonly uriHash: string;
}

export const Metadata: MessageType<Metadata> = defineMessage<Metadata>("cosmos.bank.v1beta1.Metadata", [
  field(1, "description", "string"),
  messageField(2, "denom_units", () => DenomUnit, { repeated: true }),
  field(3, "base", "string"),
  field(4, "display", "string"),
  field(5, "name", "string"),
  field(6, "symbol", "string"),
  field(7, "uri", "string"),
  field(8, "uri_hash", "string"),
]);

export interface GenesisState {
  readonly params: Params;
  readonly balances: readonly Balance[];
  readonly supply: readonly Coin[];
  readonly denomMetadata: readonly Metadata[];
  readonly sendEnabled: readonly SendEnabled[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.bank.v1beta1.GenesisState", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
  messageField(2, "balances", () => Balance, { repeated: true, dontOmitEmpty: true }),
  messageField(3, "supply", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(4, "denom_metadata", () => Metadata, { repeated: true, dontOmitEmpty: true }),
  messageField(5, "send_enabled", () => SendEnabled, { repeated: true, dontOmitEmpty: true }),
]);

export interface Balance {
  readonly address: string;
  readonly coins: readonly Coin[];
}

export const Balance: MessageType<Balance> = defineMessage<Balance>("cosmos.bank.v1beta1.Balance", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "coins", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface QueryBalanceRequest {
  readonly address: string;
  readonly denom: string;
}

export const QueryBalanceRequest: MessageType<QueryBalanceRequest> = defineMessage<QueryBalanceRequest>("cosmos.bank.v1beta1.QueryBalanceRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
]);

export interface QueryBalanceResponse {
  readonly balance: Coin | undefined;
}

export const QueryBalanceResponse: MessageType<QueryBalanceResponse> = defineMessage<QueryBalanceResponse>("cosmos.bank.v1beta1.QueryBalanceResponse", [
  messageField(1, "balance", () => Coin),
]);

export interface QueryAllBalancesRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
  readonly resolveDenom: boolean;
}

export const QueryAllBalancesRequest: MessageType<QueryAllBalancesRequest> = defineMessage<QueryAllBalancesRequest>("cosmos.bank.v1beta1.QueryAllBalancesRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
  field(3, "resolve_denom", "bool"),
]);

export interface QueryAllBalancesResponse {
  readonly balances: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAllBalancesResponse: MessageType<QueryAllBalancesResponse> = defineMessage<QueryAllBalancesResponse>("cosmos.bank.v1beta1.QueryAllBalancesResponse", [
  messageField(1, "balances", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QuerySpendableBalancesRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
}

export const QuerySpendableBalancesRequest: MessageType<QuerySpendableBalancesRequest> = defineMessage<QuerySpendableBalancesRequest>("cosmos.bank.v1beta1.QuerySpendableBalancesRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QuerySpendableBalancesResponse {
  readonly balances: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}

export const QuerySpendableBalancesResponse: MessageType<QuerySpendableBalancesResponse> = defineMessage<QuerySpendableBalancesResponse>("cosmos.bank.v1beta1.QuerySpendableBalancesResponse", [
  messageField(1, "balances", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QuerySpendableBalanceByDenomRequest {
  readonly address: string;
  readonly denom: string;
}

export const QuerySpendableBalanceByDenomRequest: MessageType<QuerySpendableBalanceByDenomRequest> = defineMessage<QuerySpendableBalanceByDenomRequest>("cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
]);

export interface QuerySpendableBalanceByDenomResponse {
  readonly balance: Coin | undefined;
}

export const QuerySpendableBalanceByDenomResponse: MessageType<QuerySpendableBalanceByDenomResponse> = defineMessage<QuerySpendableBalanceByDenomResponse>("cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse", [
  messageField(1, "balance", () => Coin),
]);

export interface QueryTotalSupplyRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryTotalSupplyRequest: MessageType<QueryTotalSupplyRequest> = defineMessage<QueryTotalSupplyRequest>("cosmos.bank.v1beta1.QueryTotalSupplyRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryTotalSupplyResponse {
  readonly supply: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}

export const QueryTotalSupplyResponse: MessageType<QueryTotalSupplyResponse> = defineMessage<QueryTotalSupplyResponse>("cosmos.bank.v1beta1.QueryTotalSupplyResponse", [
  messageField(1, "supply", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QuerySupplyOfRequest {
  readonly denom: string;
}

export const QuerySupplyOfRequest: MessageType<QuerySupplyOfRequest> = defineMessage<QuerySupplyOfRequest>("cosmos.bank.v1beta1.QuerySupplyOfRequest", [
  field(1, "denom", "string"),
]);

export interface QuerySupplyOfResponse {
  readonly amount: Coin;
}

export const QuerySupplyOfResponse: MessageType<QuerySupplyOfResponse> = defineMessage<QuerySupplyOfResponse>("cosmos.bank.v1beta1.QuerySupplyOfResponse", [
  messageField(1, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.bank.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.bank.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDenomsMetadataRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryDenomsMetadataRequest: MessageType<QueryDenomsMetadataRequest> = defineMessage<QueryDenomsMetadataRequest>("cosmos.bank.v1beta1.QueryDenomsMetadataRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryDenomsMetadataResponse {
  readonly metadatas: readonly Metadata[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDenomsMetadataResponse: MessageType<QueryDenomsMetadataResponse> = defineMessage<QueryDenomsMetadataResponse>("cosmos.bank.v1beta1.QueryDenomsMetadataResponse", [
  messageField(1, "metadatas", () => Metadata, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDenomMetadataRequest {
  readonly denom: string;
}

export const QueryDenomMetadataRequest: MessageType<QueryDenomMetadataRequest> = defineMessage<QueryDenomMetadataRequest>("cosmos.bank.v1beta1.QueryDenomMetadataRequest", [
  field(1, "denom", "string"),
]);

export interface QueryDenomMetadataResponse {
  readonly metadata: Metadata;
}

export const QueryDenomMetadataResponse: MessageType<QueryDenomMetadataResponse> = defineMessage<QueryDenomMetadataResponse>("cosmos.bank.v1beta1.QueryDenomMetadataResponse", [
  messageField(1, "metadata", () => Metadata, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDenomMetadataByQueryStringRequest {
  readonly denom: string;
}

export const QueryDenomMetadataByQueryStringRequest: MessageType<QueryDenomMetadataByQueryStringRequest> = defineMessage<QueryDenomMetadataByQueryStringRequest>("cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest", [
  field(1, "denom", "string"),
]);

export interface QueryDenomMetadataByQueryStringResponse {
  readonly metadata: Metadata;
}

export const QueryDenomMetadataByQueryStringResponse: MessageType<QueryDenomMetadataByQueryStringResponse> = defineMessage<QueryDenomMetadataByQueryStringResponse>("cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse", [
  messageField(1, "metadata", () => Metadata, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDenomOwnersRequest {
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDenomOwnersRequest: MessageType<QueryDenomOwnersRequest> = defineMessage<QueryDenomOwnersRequest>("cosmos.bank.v1beta1.QueryDenomOwnersRequest", [
  field(1, "denom", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface DenomOwner {
  readonly address: string;
  readonly balance: Coin;
}

export const DenomOwner: MessageType<DenomOwner> = defineMessage<DenomOwner>("cosmos.bank.v1beta1.DenomOwner", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "balance", () => Coin, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDenomOwnersResponse {
  readonly denomOwners: readonly DenomOwner[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDenomOwnersResponse: MessageType<QueryDenomOwnersResponse> = defineMessage<QueryDenomOwnersResponse>("cosmos.bank.v1beta1.QueryDenomOwnersResponse", [
  messageField(1, "denom_owners", () => DenomOwner, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryDenomOwnersByQueryRequest {
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDenomOwnersByQueryRequest: MessageType<QueryDenomOwnersByQueryRequest> = defineMessage<QueryDenomOwnersByQueryRequest>("cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest", [
  field(1, "denom", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDenomOwnersByQueryResponse {
  readonly denomOwners: readonly DenomOwner[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDenomOwnersByQueryResponse: MessageType<QueryDenomOwnersByQueryResponse> = defineMessage<QueryDenomOwnersByQueryResponse>("cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse", [
  messageField(1, "denom_owners", () => DenomOwner, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QuerySendEnabledRequest {
  readonly denoms: readonly string[];
  readonly pagination: PageRequest | undefined;
}

export const QuerySendEnabledRequest: MessageType<QuerySendEnabledRequest> = defineMessage<QuerySendEnabledRequest>("cosmos.bank.v1beta1.QuerySendEnabledRequest", [
  field(1, "denoms", "string", { repeated: true }),
  messageField(99, "pagination", () => PageRequest),
]);

export interface QuerySendEnabledResponse {
  readonly sendEnabled: readonly SendEnabled[];
  readonly pagination: PageResponse | undefined;
}

export const QuerySendEnabledResponse: MessageType<QuerySendEnabledResponse> = defineMessage<QuerySendEnabledResponse>("cosmos.bank.v1beta1.QuerySendEnabledResponse", [
  messageField(1, "send_enabled", () => SendEnabled, { repeated: true }),
  messageField(99, "pagination", () => PageResponse),
]);

export interface MsgSend {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
}

export const MsgSend: MessageType<MsgSend> = defineMessage<MsgSend>("cosmos.bank.v1beta1.MsgSend", [
  field(1, "from_address", "string", { scalar: "AddressString" }),
  field(2, "to_address", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgSend", signers: ["from_address"] });

export interface MsgSendResponse {}

export const MsgSendResponse: MessageType<MsgSendResponse> = defineMessage<MsgSendResponse>("cosmos.bank.v1beta1.MsgSendResponse", []);

export interface MsgMultiSend {
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
}

export const MsgMultiSend: MessageType<MsgMultiSend> = defineMessage<MsgMultiSend>("cosmos.bank.v1beta1.MsgMultiSend", [
  messageField(1, "inputs", () => Input, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "outputs", () => Output, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgMultiSend", signers: ["inputs"] });

export interface MsgMultiSendResponse {}

export const MsgMultiSendResponse: MessageType<MsgMultiSendResponse> = defineMessage<MsgMultiSendResponse>("cosmos.bank.v1beta1.MsgMultiSendResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.bank.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/bank/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.bank.v1beta1.MsgUpdateParamsResponse", []);

export interface MsgSetSendEnabled {
  readonly authority: string;
  readonly sendEnabled: readonly SendEnabled[];
  readonly useDefaultFor: readonly string[];
}

export const MsgSetSendEnabled: MessageType<MsgSetSendEnabled> = defineMessage<MsgSetSendEnabled>("cosmos.bank.v1beta1.MsgSetSendEnabled", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "send_enabled", () => SendEnabled, { repeated: true }),
  field(3, "use_default_for", "string", { repeated: true }),
], { aminoName: "cosmos-sdk/MsgSetSendEnabled", signers: ["authority"] });

export interface MsgSetSendEnabledResponse {}

export const MsgSetSendEnabledResponse: MessageType<MsgSetSendEnabledResponse> = defineMessage<MsgSetSendEnabledResponse>("cosmos.bank.v1beta1.MsgSetSendEnabledResponse", []);

export interface QueryRpc {
  balance(request: QueryBalanceRequest): QueryBalanceResponse;
  allBalances(request: QueryAllBalancesRequest): QueryAllBalancesResponse;
  spendableBalances(request: QuerySpendableBalancesRequest): QuerySpendableBalancesResponse;
  spendableBalanceByDenom(request: QuerySpendableBalanceByDenomRequest): QuerySpendableBalanceByDenomResponse;
  totalSupply(request: QueryTotalSupplyRequest): QueryTotalSupplyResponse;
  supplyOf(request: QuerySupplyOfRequest): QuerySupplyOfResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
  denomMetadata(request: QueryDenomMetadataRequest): QueryDenomMetadataResponse;
  denomMetadataByQueryString(request: QueryDenomMetadataByQueryStringRequest): QueryDenomMetadataByQueryStringResponse;
  denomsMetadata(request: QueryDenomsMetadataRequest): QueryDenomsMetadataResponse;
  denomOwners(request: QueryDenomOwnersRequest): QueryDenomOwnersResponse;
  denomOwnersByQuery(request: QueryDenomOwnersByQueryRequest): QueryDenomOwnersByQueryResponse;
  sendEnabled(request: QuerySendEnabledRequest): QuerySendEnabledResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.bank.v1beta1.Query", {
  balance: rpc("Balance", QueryBalanceRequest, QueryBalanceResponse, { method: "get", path: "/cosmos/bank/v1beta1/balances/{address}/by_denom" }),
  allBalances: rpc("AllBalances", QueryAllBalancesRequest, QueryAllBalancesResponse, { method: "get", path: "/cosmos/bank/v1beta1/balances/{address}" }),
  spendableBalances: rpc("SpendableBalances", QuerySpendableBalancesRequest, QuerySpendableBalancesResponse, { method: "get", path: "/cosmos/bank/v1beta1/spendable_balances/{address}" }),
  spendableBalanceByDenom: rpc("SpendableBalanceByDenom", QuerySpendableBalanceByDenomRequest, QuerySpendableBalanceByDenomResponse, { method: "get", path: "/cosmos/bank/v1beta1/spendable_balances/{address}/by_denom" }),
  totalSupply: rpc("TotalSupply", QueryTotalSupplyRequest, QueryTotalSupplyResponse, { method: "get", path: "/cosmos/bank/v1beta1/supply" }),
  supplyOf: rpc("SupplyOf", QuerySupplyOfRequest, QuerySupplyOfResponse, { method: "get", path: "/cosmos/bank/v1beta1/supply/by_denom" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/bank/v1beta1/params" }),
  denomMetadata: rpc("DenomMetadata", QueryDenomMetadataRequest, QueryDenomMetadataResponse, { method: "get", path: "/cosmos/bank/v1beta1/denoms_metadata/{denom}" }),
  denomMetadataByQueryString: rpc("DenomMetadataByQueryString", QueryDenomMetadataByQueryStringRequest, QueryDenomMetadataByQueryStringResponse, { method: "get", path: "/cosmos/bank/v1beta1/denoms_metadata_by_query_string" }),
  denomsMetadata: rpc("DenomsMetadata", QueryDenomsMetadataRequest, QueryDenomsMetadataResponse, { method: "get", path: "/cosmos/bank/v1beta1/denoms_metadata" }),
  denomOwners: rpc("DenomOwners", QueryDenomOwnersRequest, QueryDenomOwnersResponse, { method: "get", path: "/cosmos/bank/v1beta1/denom_owners/{denom}" }),
  denomOwnersByQuery: rpc("DenomOwnersByQuery", QueryDenomOwnersByQueryRequest, QueryDenomOwnersByQueryResponse, { method: "get", path: "/cosmos/bank/v1beta1/denom_owners_by_query" }),
  sendEnabled: rpc("SendEnabled", QuerySendEnabledRequest, QuerySendEnabledResponse, { method: "get", path: "/cosmos/bank/v1beta1/send_enabled" }),
});

export interface MsgRpc {
  send(request: MsgSend): MsgSendResponse;
  multiSend(request: MsgMultiSend): MsgMultiSendResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  setSendEnabled(request: MsgSetSendEnabled): MsgSetSendEnabledResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.bank.v1beta1.Msg", {
  send: rpc("Send", MsgSend, MsgSendResponse),
  multiSend: rpc("MultiSend", MsgMultiSend, MsgMultiSendResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  setSendEnabled: rpc("SetSendEnabled", MsgSetSendEnabled, MsgSetSendEnabledResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  SendAuthorization,
  Params,
  SendEnabled,
  Input,
  Output,
  Supply,
  DenomUnit,
  Metadata,
  GenesisState,
  Balance,
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QuerySpendableBalancesRequest,
  QuerySpendableBalancesResponse,
  QuerySpendableBalanceByDenomRequest,
  QuerySpendableBalanceByDenomResponse,
  QueryTotalSupplyRequest,
  QueryTotalSupplyResponse,
  QuerySupplyOfRequest,
  QuerySupplyOfResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryDenomsMetadataRequest,
  QueryDenomsMetadataResponse,
  QueryDenomMetadataRequest,
  QueryDenomMetadataResponse,
  QueryDenomMetadataByQueryStringRequest,
  QueryDenomMetadataByQueryStringResponse,
  QueryDenomOwnersRequest,
  DenomOwner,
  QueryDenomOwnersResponse,
  QueryDenomOwnersByQueryRequest,
  QueryDenomOwnersByQueryResponse,
  QuerySendEnabledRequest,
  QuerySendEnabledResponse,
  MsgSend,
  MsgSendResponse,
  MsgMultiSend,
  MsgMultiSendResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgSetSendEnabled,
  MsgSetSendEnabledResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
