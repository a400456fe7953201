// Generated from proto/osmosis/tokenfactory/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

export interface DenomAuthorityMetadata {
  readonly admin: string;
}

export const DenomAuthorityMetadata: MessageType<DenomAuthorityMetadata> = defineMessage<DenomAuthorityMetadata>("osmosis.tokenfactory.v1beta1.DenomAuthorityMetadata", [
  field(1, "admin", "string"),
]);

export interface GenesisState {
  readonly params: Params;
  readonly factoryDenoms: readonly GenesisDenom[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("osmosis.tokenfactory.v1beta1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "factory_denoms", () => GenesisDenom, { repeated: true }),
]);

export interface GenesisDenom {
  readonly denom: string;
  readonly authorityMetadata: DenomAuthorityMetadata;
}

export const GenesisDenom: MessageType<GenesisDenom> = defineMessage<GenesisDenom>("osmosis.tokenfactory.v1beta1.GenesisDenom", [
  field(1, "denom", "string"),
  messageField(2, "authority_metadata", () => DenomAuthorityMetadata, { required: true }),
]);

export interface Params {
  readonly denomCreationFee: readonly Coin[];
  readonly denomCreationGasConsume: bigint;
}

export const Params: MessageType<Params> = defineMessage<Params>("osmosis.tokenfactory.v1beta1.Params", [
  messageField(1, "denom_creation_fee", () => Coin, { repeated: true }),
  field(2, "denom_creation_gas_consume", "uint64"),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("osmosis.tokenfactory.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("osmosis.tokenfactory.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface QueryDenomAuthorityMetadataRequest {
  readonly denom: string;
}

export const QueryDenomAuthorityMetadataRequest: MessageType<QueryDenomAuthorityMetadataRequest> = defineMessage<QueryDenomAuthorityMetadataRequest>("osmosis.tokenfactory.v1beta1.QueryDenomAuthorityMetadataRequest", [
  field(1, "denom", "string"),
]);

export interface QueryDenomAuthorityMetadataResponse {
  readonly authorityMetadata: DenomAuthorityMetadata;
}

export const QueryDenomAuthorityMetadataResponse: MessageType<QueryDenomAuthorityMetadataResponse> = defineMessage<QueryDenomAuthorityMetadataResponse>("osmosis.tokenfactory.v1beta1.QueryDenomAuthorityMetadataResponse", [
  messageField(1, "authority_metadata", () => DenomAuthorityMetadata, { required: true }),
]);

export interface QueryDenomsFromCreatorRequest {
  readonly creator: string;
}

export const QueryDenomsFromCreatorRequest: MessageType<QueryDenomsFromCreatorRequest> = defineMessage<QueryDenomsFromCreatorRequest>("osmosis.tokenfactory.v1beta1.QueryDenomsFromCreatorRequest", [
  field(1, "creator", "string"),
]);

export interface QueryDenomsFromCreatorResponse {
  readonly denoms: readonly string[];
}

export const QueryDenomsFromCreatorResponse: MessageType<QueryDenomsFromCreatorResponse> = defineMessage<QueryDenomsFromCreatorResponse>("osmosis.tokenfactory.v1beta1.QueryDenomsFromCreatorResponse", [
  field(1, "denoms", "string", { repeated: true }),
]);

export interface QueryBeforeSendHookAddressRequest {
  readonly denom: string;
}

export const QueryBeforeSendHookAddressRequest: MessageType<QueryBeforeSendHookAddressRequest> = defineMessage<QueryBeforeSendHookAddressRequest>("osmosis.tokenfactory.v1beta1.QueryBeforeSendHookAddressRequest", [
  field(1, "denom", "string"),
]);

export interface QueryBeforeSendHookAddressResponse {
  readonly cosmwasmAddress: string;
}

export const QueryBeforeSendHookAddressResponse: MessageType<QueryBeforeSendHookAddressResponse> = defineMessage<QueryBeforeSendHookAddressResponse>("osmosis.tokenfactory.v1beta1.QueryBeforeSendHookAddressResponse", [
  field(1, "cosmwasm_address", "string"),
]);

export interface QueryAllBeforeSendHooksAddressesRequest {}

export const QueryAllBeforeSendHooksAddressesRequest: MessageType<QueryAllBeforeSendHooksAddressesRequest> = defineMessage<QueryAllBeforeSendHooksAddressesRequest>("osmosis.tokenfactory.v1beta1.QueryAllBeforeSendHooksAddressesRequest", []);

export interface QueryAllBeforeSendHooksAddressesResponse {
  readonly denoms: readonly string[];
  readonly beforeSendHookAddresses: readonly string[];
}

export const QueryAllBeforeSendHooksAddressesResponse: MessageType<QueryAllBeforeSendHooksAddressesResponse> = defineMessage<QueryAllBeforeSendHooksAddressesResponse>("osmosis.tokenfactory.v1beta1.QueryAllBeforeSendHooksAddressesResponse", [
  field(1, "denoms", "string", { repeated: true }),
  field(2, "before_send_hook_addresses", "string", { repeated: true }),
]);

export interface MsgCreateDenom {
  readonly sender: string;
  readonly subdenom: string;
}

export const MsgCreateDenom: MessageType<MsgCreateDenom> = defineMessage<MsgCreateDenom>("osmosis.tokenfactory.v1beta1.MsgCreateDenom", [
  field(1, "sender", "string"),
  field(2, "subdenom", "string"),
], { aminoName: "osmosis/tokenfactory/create-denom", signers: ["sender"] });

export interface MsgCreateDenomResponse {
  readonly newTokenDenom: string;
}

export const MsgCreateDenomResponse: MessageType<MsgCreateDenomResponse> = defineMessage<MsgCreateDenomResponse>("osmosis.tokenfactory.v1beta1.MsgCreateDenomResponse", [
  field(1, "new_token_denom", "string"),
]);

export interface MsgMint {
  readonly sender: string;
  readonly amount: Coin;
  readonly mintToAddress: string;
}

export const MsgMint: MessageType<MsgMint> = defineMessage<MsgMint>("osmosis.tokenfactory.v1beta1.MsgMint", [
  field(1, "sender", "string"),
  messageField(2, "amount", () => Coin, { required: true }),
  field(3, "mintToAddress", "string", { dontOmitEmpty: true }),
], { aminoName: "osmosis/tokenfactory/mint", signers: ["sender"] });

export interface MsgMintResponse {}

export const MsgMintResponse: MessageType<MsgMintResponse> = defineMessage<MsgMintResponse>("osmosis.tokenfactory.v1beta1.MsgMintResponse", []);

export interface MsgBurn {
  readonly sender: string;
  readonly amount: Coin;
  readonly burnFromAddress: string;
}

export const MsgBurn: MessageType<MsgBurn> = defineMessage<MsgBurn>("osmosis.tokenfactory.v1beta1.MsgBurn", [
  field(1, "sender", "string"),
  messageField(2, "amount", () => Coin, { required: true }),
  field(3, "burnFromAddress", "string", { dontOmitEmpty: true }),
], { aminoName: "osmosis/tokenfactory/burn", signers: ["sender"] });

export interface MsgBurnResponse {}

export const MsgBurnResponse: MessageType<MsgBurnResponse> = defineMessage<MsgBurnResponse>("osmosis.tokenfactory.v1beta1.MsgBurnResponse", []);

export interface MsgChangeAdmin {
  readonly sender: string;
  readonly denom: string;
  readonly newAdmin: string;
}

export const MsgChangeAdmin: MessageType<MsgChangeAdmin> = defineMessage<MsgChangeAdmin>("osmosis.tokenfactory.v1beta1.MsgChangeAdmin", [
  field(1, "sender", "string"),
  field(2, "denom", "string"),
  field(3, "new_admin", "string"),
], { aminoName: "osmosis/tokenfactory/change-admin", signers: ["sender"] });

export interface MsgChangeAdminResponse {}

export const MsgChangeAdminResponse: MessageType<MsgChangeAdminResponse> = defineMessage<MsgChangeAdminResponse>("osmosis.tokenfactory.v1beta1.MsgChangeAdminResponse", []);

export interface MsgSetBeforeSendHook {
  readonly sender: string;
  readonly denom: string;
  readonly cosmwasmAddress: string;
}

export const MsgSetBeforeSendHook: MessageType<MsgSetBeforeSendHook> = defineMessage<MsgSetBeforeSendHook>("osmosis.tokenfactory.v1beta1.MsgSetBeforeSendHook", [
  field(1, "sender", "string"),
  field(2, "denom", "string"),
  field(3, "cosmwasm_address", "string", { dontOmitEmpty: true }),
], { aminoName: "osmosis/tokenfactory/set-bef-send-hook", signers: ["sender"] });

export interface MsgSetBeforeSendHookResponse {}

export const MsgSetBeforeSendHookResponse: MessageType<MsgSetBeforeSendHookResponse> = defineMessage<MsgSetBeforeSendHookResponse>("osmosis.tokenfactory.v1beta1.MsgSetBeforeSendHookResponse", []);

export interface MsgSetDenomMetadata {
  readonly sender: string;
  readonly metadata: Metadata;
}

export const MsgSetDenomMetadata: MessageType<MsgSetDenomMetadata> = defineMessage<MsgSetDenomMetadata>("osmosis.tokenfactory.v1beta1.MsgSetDenomMetadata", [
  field(1, "sender", "string"),
  messageField(2, "metadata", () => Metadata, { required: true }),
], { aminoName: "osmosis/tokenfactory/set-denom-metadata", signers: ["sender"] });

export interface MsgSetDenomMetadataResponse {}

export const MsgSetDenomMetadataResponse: MessageType<MsgSetDenomMetadataResponse> = defineMessage<MsgSetDenomMetadataResponse>("osmosis.tokenfactory.v1beta1.MsgSetDenomMetadataResponse", []);

export interface MsgForceTransfer {
  readonly sender: string;
  readonly amount: Coin;
  readonly transferFromAddress: string;
  readonly transferToAddress: string;
}

export const MsgForceTransfer: MessageType<MsgForceTransfer> = defineMessage<MsgForceTransfer>("osmosis.tokenfactory.v1beta1.MsgForceTransfer", [
  field(1, "sender", "string"),
  messageField(2, "amount", () => Coin, { required: true }),
  field(3, "transferFromAddress", "string"),
  field(4, "transferToAddress", "string"),
], { aminoName: "osmosis/tokenfactory/force-transfer", signers: ["sender"] });

export interface MsgForceTransferResponse {}

export const MsgForceTransferResponse: MessageType<MsgForceTransferResponse> = defineMessage<MsgForceTransferResponse>("osmosis.tokenfactory.v1beta1.MsgForceTransferResponse", []);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
  denomAuthorityMetadata(request: QueryDenomAuthorityMetadataRequest): QueryDenomAuthorityMetadataResponse;
  denomsFromCreator(request: QueryDenomsFromCreatorRequest): QueryDenomsFromCreatorResponse;
  beforeSendHookAddress(request: QueryBeforeSendHookAddressRequest): QueryBeforeSendHookAddressResponse;
  allBeforeSendHooksAddresses(request: QueryAllBeforeSendHooksAddressesRequest): QueryAllBeforeSendHooksAddressesResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("osmosis.tokenfactory.v1beta1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/osmosis/tokenfactory/v1beta1/params" }),
  denomAuthorityMetadata: rpc("DenomAuthorityMetadata", QueryDenomAuthorityMetadataRequest, QueryDenomAuthorityMetadataResponse, { method: "get", path: "/osmosis/tokenfactory/v1beta1/denoms/{denom}/authority_metadata" }),
  denomsFromCreator: rpc("DenomsFromCreator", QueryDenomsFromCreatorRequest, QueryDenomsFromCreatorResponse, { method: "get", path: "/osmosis/tokenfactory/v1beta1/denoms_from_creator/{creator}" }),
  beforeSendHookAddress: rpc("BeforeSendHookAddress", QueryBeforeSendHookAddressRequest, QueryBeforeSendHookAddressResponse, { method: "get", path: "/osmosis/tokenfactory/v1beta1/denoms/{denom}/before_send_hook" }),
  allBeforeSendHooksAddresses: rpc("AllBeforeSendHooksAddresses", QueryAllBeforeSendHooksAddressesRequest, QueryAllBeforeSendHooksAddressesResponse, { method: "get", path: "/osmosis/tokenfactory/v1beta1/all_before_send_hooks" }),
});

export interface MsgRpc {
  createDenom(request: MsgCreateDenom): MsgCreateDenomResponse;
  mint(request: MsgMint): MsgMintResponse;
  burn(request: MsgBurn): MsgBurnResponse;
  changeAdmin(request: MsgChangeAdmin): MsgChangeAdminResponse;
  setDenomMetadata(request: MsgSetDenomMetadata): MsgSetDenomMetadataResponse;
  setBeforeSendHook(request: MsgSetBeforeSendHook): MsgSetBeforeSendHookResponse;
  forceTransfer(request: MsgForceTransfer): MsgForceTransferResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("osmosis.tokenfactory.v1beta1.Msg", {
  createDenom: rpc("CreateDenom", MsgCreateDenom, MsgCreateDenomResponse),
  mint: rpc("Mint", MsgMint, MsgMintResponse),
  burn: rpc("Burn", MsgBurn, MsgBurnResponse),
  changeAdmin: rpc("ChangeAdmin", MsgChangeAdmin, MsgChangeAdminResponse),
  setDenomMetadata: rpc("SetDenomMetadata", MsgSetDenomMetadata, MsgSetDenomMetadataResponse),
  setBeforeSendHook: rpc("SetBeforeSendHook", MsgSetBeforeSendHook, MsgSetBeforeSendHookResponse),
  forceTransfer: rpc("ForceTransfer", MsgForceTransfer, MsgForceTransferResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  DenomAuthorityMetadata,
  GenesisState,
  GenesisDenom,
  Params,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryDenomAuthorityMetadataRequest,
  QueryDenomAuthorityMetadataResponse,
  QueryDenomsFromCreatorRequest,
  QueryDenomsFromCreatorResponse,
  QueryBeforeSendHookAddressRequest,
  QueryBeforeSendHookAddressResponse,
  QueryAllBeforeSendHooksAddressesRequest,
  QueryAllBeforeSendHooksAddressesResponse,
  MsgCreateDenom,
  MsgCreateDenomResponse,
  MsgMint,
  MsgMintResponse,
  MsgBurn,
  MsgBurnResponse,
  MsgChangeAdmin,
  MsgChangeAdminResponse,
  MsgSetBeforeSendHook,
  MsgSetBeforeSendHookResponse,
  MsgSetDenomMetadata,
  MsgSetDenomMetadataResponse,
  MsgForceTransfer,
  MsgForceTransferResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
