// Generated from proto/cosmos/auth/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";

export interface BaseAccount {
  readonly address: string;
  readonly pubKey: Any | undefined;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

export const BaseAccount: MessageType<BaseAccount> = defineMessage<BaseAccount>("cosmos.auth.v1beta1.BaseAccount", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "pub_key", () => Any, { aminoName: "public_key" }),
  field(3, "account_number", "uint64"),
  field(4, "sequence", "uint64"),
], { aminoName: "cosmos-sdk/BaseAccount", implements: ["cosmos.auth.v1beta1.AccountI"] });

export interface ModuleAccount {
  readonly baseAccount: BaseAccount | undefined;
  readonly name: string;
  readonly permissions: readonly string[];
}

export const ModuleAccount: MessageType<ModuleAccount> = defineMessage<ModuleAccount>("cosmos.auth.v1beta1.ModuleAccount", [
  messageField(1, "base_account", () => BaseAccount),
  field(2, "name", "string"),
  field(3, "permissions", "string", { repeated: true }),
], { aminoName: "cosmos-sdk/ModuleAccount", aminoEncoding: "module_account", implements: ["cosmos.auth.v1beta1.ModuleAccountI"] });

export interface ModuleCredential {
  readonly moduleName: string;
  readonly derivationKeys: readonly Uint8Array[];
}

export const ModuleCredential: MessageType<ModuleCredential> = defineMessage<ModuleCredential>("cosmos.auth.v1beta1.ModuleCredential", [
  field(1, "module_name", "string"),
  field(2, "derivation_keys", "bytes", { repeated: true }),
], { aminoName: "cosmos-sdk/GroupAccountCredential" });

export interface Params {
  readonly maxMemoCharacters: bigint;
  readonly txSigLimit: bigint;
  readonly txSizeCostPerByte: bigint;
  readonly sigVerifyCostEd25519: bigint;
  readonly sigVerifyCostSecp256k1: bigint;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.auth.v1beta1.Params", [
  field(1, "max_memo_characters", "uint64"),
  field(2, "tx_sig_limit", "uint64"),
  field(3, "tx_size_cost_per_byte", "uint64"),
  field(4, "sig_verify_cost_ed25519", "uint64"),
  field(5, "sig_verify_cost_secp256k1", "uint64"),
], { aminoName: "cosmos-sdk/x/auth/Params" });

export interface GenesisState {
  readonly params: Params;
  readonly accounts: readonly Any[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.auth.v1beta1.GenesisState", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
  messageField(2, "accounts", () => Any, { repeated: true }),
]);

export interface QueryAccountsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryAccountsRequest: MessageType<QueryAccountsRequest> = defineMessage<QueryAccountsRequest>("cosmos.auth.v1beta1.QueryAccountsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryAccountsResponse {
  readonly accounts: readonly Any[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAccountsResponse: MessageType<QueryAccountsResponse> = defineMessage<QueryAccountsResponse>("cosmos.auth.v1beta1.QueryAccountsResponse", [
  messageField(1, "accounts", () => Any, { repeated: true, accepts: "cosmos.auth.v1beta1.AccountI" }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryAccountRequest {
  readonly address: string;
}

export const QueryAccountRequest: MessageType<QueryAccountRequest> = defineMessage<QueryAccountRequest>("cosmos.auth.v1beta1.QueryAccountRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
]);

export interface QueryAccountResponse {
  readonly account: Any | undefined;
}

export const QueryAccountResponse: MessageType<QueryAccountResponse> = defineMessage<QueryAccountResponse>("cosmos.auth.v1beta1.QueryAccountResponse", [
  messageField(1, "account", () => Any, { accepts: "cosmos.auth.v1beta1.AccountI" }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.auth.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.auth.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface QueryModuleAccountsRequest {}

export const QueryModuleAccountsRequest: MessageType<QueryModuleAccountsRequest> = defineMessage<QueryModuleAccountsRequest>("cosmos.auth.v1beta1.QueryModuleAccountsRequest", []);

export interface QueryModuleAccountsResponse {
  readonly accounts: readonly Any[];
}

export const QueryModuleAccountsResponse: MessageType<QueryModuleAccountsResponse> = defineMessage<QueryModuleAccountsResponse>("cosmos.auth.v1beta1.QueryModuleAccountsResponse", [
  messageField(1, "accounts", () => Any, { repeated: true, accepts: "cosmos.auth.v1beta1.ModuleAccountI" }),
]);

export interface QueryModuleAccountByNameRequest {
  readonly name: string;
}

export const QueryModuleAccountByNameRequest: MessageType<QueryModuleAccountByNameRequest> = defineMessage<QueryModuleAccountByNameRequest>("cosmos.auth.v1beta1.QueryModuleAccountByNameRequest", [
  field(1, "name", "string"),
]);

export interface QueryModuleAccountByNameResponse {
  readonly account: Any | undefined;
}

export const QueryModuleAccountByNameResponse: MessageType<QueryModuleAccountByNameResponse> = defineMessage<QueryModuleAccountByNameResponse>("cosmos.auth.v1beta1.QueryModuleAccountByNameResponse", [
  messageField(1, "account", () => Any, { accepts: "cosmos.auth.v1beta1.ModuleAccountI" }),
]);

export interface Bech32PrefixRequest {}

export const Bech32PrefixRequest: MessageType<Bech32PrefixRequest> = defineMessage<Bech32PrefixRequest>("cosmos.auth.v1beta1.Bech32PrefixRequest", []);

export interface Bech32PrefixResponse {
  readonly bech32Prefix: string;
}

export const Bech32PrefixResponse: MessageType<Bech32PrefixResponse> = defineMessage<Bech32PrefixResponse>("cosmos.auth.v1beta1.Bech32PrefixResponse", [
  field(1, "bech32_prefix", "string"),
]);

export interface AddressBytesToStringRequest {
  readonly addressBytes: Uint8Array;
}

export const AddressBytesToStringRequest: MessageType<AddressBytesToStringRequest> = defineMessage<AddressBytesToStringRequest>("cosmos.auth.v1beta1.AddressBytesToStringRequest", [
  field(1, "address_bytes", "bytes"),
]);

export interface AddressBytesToStringResponse {
  readonly addressString: string;
}

export const AddressBytesToStringResponse: MessageType<AddressBytesToStringResponse> = defineMessage<AddressBytesToStringResponse>("cosmos.auth.v1beta1.AddressBytesToStringResponse", [
  field(1, "address_string", "string"),
]);

export interface AddressStringToBytesRequest {
  readonly addressString: string;
}

export const AddressStringToBytesRequest: MessageType<AddressStringToBytesRequest> = defineMessage<AddressStringToBytesRequest>("cosmos.auth.v1beta1.AddressStringToBytesRequest", [
  field(1, "address_string", "string"),
]);

export interface AddressStringToBytesResponse {
  readonly addressBytes: Uint8Array;
}

export const AddressStringToBytesResponse: MessageType<AddressStringToBytesResponse> = defineMessage<AddressStringToBytesResponse>("cosmos.auth.v1beta1.AddressStringToBytesResponse", [
  field(1, "address_bytes", "bytes"),
]);

export interface QueryAccountAddressByIDRequest {
  readonly id: bigint;
  readonly accountId: bigint;
}

export const QueryAccountAddressByIDRequest: MessageType<QueryAccountAddressByIDRequest> = defineMessage<QueryAccountAddressByIDRequest>("cosmos.auth.v1beta1.QueryAccountAddressByIDRequest", [
  field(1, "id", "int64"),
  field(2, "account_id", "uint64"),
]);

export interface QueryAccountAddressByIDResponse {
  readonly accountAddress: string;
}

export const QueryAccountAddressByIDResponse: MessageType<QueryAccountAddressByIDResponse> = defineMessage<QueryAccountAddressByIDResponse>("cosmos.auth.v1beta1.QueryAccountAddressByIDResponse", [
  field(1, "account_address", "string", { scalar: "AddressString" }),
]);

export interface QueryAccountInfoRequest {
  readonly address: string;
}

export const QueryAccountInfoRequest: MessageType<QueryAccountInfoRequest> = defineMessage<QueryAccountInfoRequest>("cosmos.auth.v1beta1.QueryAccountInfoRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
]);

export interface QueryAccountInfoResponse {
  readonly info: BaseAccount | undefined;
}

export const QueryAccountInfoResponse: MessageType<QueryAccountInfoResponse> = defineMessage<QueryAccountInfoResponse>("cosmos.auth.v1beta1.QueryAccountInfoResponse", [
  messageField(1, "info", () => BaseAccount),
]);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.auth.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/auth/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.auth.v1beta1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  accounts(request: QueryAccountsRequest): QueryAccountsResponse;
  account(request: QueryAccountRequest): QueryAccountResponse;
  accountAddressByID(request: QueryAccountAddressByIDRequest): QueryAccountAddressByIDResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
  moduleAccounts(request: QueryModuleAccountsRequest): QueryModuleAccountsResponse;
  moduleAccountByName(request: QueryModuleAccountByNameRequest): QueryModuleAccountByNameResponse;
  bech32Prefix(request: Bech32PrefixRequest): Bech32PrefixResponse;
  addressBytesToString(request: AddressBytesToStringRequest): AddressBytesToStringResponse;
  addressStringToBytes(request: AddressStringToBytesRequest): AddressStringToBytesResponse;
  accountInfo(request: QueryAccountInfoRequest): QueryAccountInfoResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.auth.v1beta1.Query", {
  accounts: rpc("Accounts", QueryAccountsRequest, QueryAccountsResponse, { method: "get", path: "/cosmos/auth/v1beta1/accounts" }),
  account: rpc("Account", QueryAccountRequest, QueryAccountResponse, { method: "get", path: "/cosmos/auth/v1beta1/accounts/{address}" }),
  accountAddressByID: rpc("AccountAddressByID", QueryAccountAddressByIDRequest, QueryAccountAddressByIDResponse, { method: "get", path: "/cosmos/auth/v1beta1/address_by_id/{id}" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/auth/v1beta1/params" }),
  moduleAccounts: rpc("ModuleAccounts", QueryModuleAccountsRequest, QueryModuleAccountsResponse, { method: "get", path: "/cosmos/auth/v1beta1/module_accounts" }),
  moduleAccountByName: rpc("ModuleAccountByName", QueryModuleAccountByNameRequest, QueryModuleAccountByNameResponse, { method: "get", path: "/cosmos/auth/v1beta1/module_accounts/{name}" }),
  bech32Prefix: rpc("Bech32Prefix", Bech32PrefixRequest, Bech32PrefixResponse, { method: "get", path: "/cosmos/auth/v1beta1/bech32" }),
  addressBytesToString: rpc("AddressBytesToString", AddressBytesToStringRequest, AddressBytesToStringResponse, { method: "get", path: "/cosmos/auth/v1beta1/bech32/{address_bytes}" }),
  addressStringToBytes: rpc("AddressStringToBytes", AddressStringToBytesRequest, AddressStringToBytesResponse, { method: "get", path: "/cosmos/auth/v1beta1/bech32/{address_string}" }),
  accountInfo: rpc("AccountInfo", QueryAccountInfoRequest, QueryAccountInfoResponse, { method: "get", path: "/cosmos/auth/v1beta1/account_info/{address}" }),
});

export interface MsgRpc {
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.auth.v1beta1.Msg", {
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  BaseAccount,
  ModuleAccount,
  ModuleCredential,
  Params,
  GenesisState,
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryAccountRequest,
  QueryAccountResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryModuleAccountsRequest,
  QueryModuleAccountsResponse,
  QueryModuleAccountByNameRequest,
  QueryModuleAccountByNameResponse,
  Bech32PrefixRequest,
  Bech32PrefixResponse,
  AddressBytesToStringRequest,
  AddressBytesToStringResponse,
  AddressStringToBytesRequest,
  AddressStringToBytesResponse,
  QueryAccountAddressByIDRequest,
  QueryAccountAddressByIDResponse,
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
