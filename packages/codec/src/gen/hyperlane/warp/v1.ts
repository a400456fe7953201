// Generated from proto/hyperlane/warp/v1.proto by `npm run generate`. Do not edit.
import { type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../../cosmos/base/query/v1beta1.ts";
import { Coin } from "../../cosmos/base/v1beta1.ts";

export interface EventCreateSyntheticToken {
  readonly tokenId: string;
  readonly owner: string;
  readonly originMailbox: string;
  readonly originDenom: string;
}

export const EventCreateSyntheticToken: MessageType<EventCreateSyntheticToken> = defineMessage<EventCreateSyntheticToken>("hyperlane.warp.v1.EventCreateSyntheticToken", [
  field(1, "token_id", "string"),
  field(2, "owner", "string"),
  field(3, "origin_mailbox", "string"),
  field(4, "origin_denom", "string"),
]);

export interface EventCreateCollateralToken {
  readonly tokenId: string;
  readonly owner: string;
  readonly originMailbox: string;
  readonly originDenom: string;
}

export const EventCreateCollateralToken: MessageType<EventCreateCollateralToken> = defineMessage<EventCreateCollateralToken>("hyperlane.warp.v1.EventCreateCollateralToken", [
  field(1, "token_id", "string"),
  field(2, "owner", "string"),
  field(3, "origin_mailbox", "string"),
  field(4, "origin_denom", "string"),
]);

export interface EventSetToken {
  readonly tokenId: string;
  readonly owner: string;
  readonly ismId: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const EventSetToken: MessageType<EventSetToken> = defineMessage<EventSetToken>("hyperlane.warp.v1.EventSetToken", [
  field(1, "token_id", "string"),
  field(2, "owner", "string"),
  field(3, "ism_id", "string"),
  field(4, "new_owner", "string"),
  field(5, "renounce_ownership", "bool"),
]);

export interface EventEnrollRemoteRouter {
  readonly tokenId: string;
  readonly owner: string;
  readonly receiverDomain: number;
  readonly receiverContract: string;
  readonly gas: bigint;
}

export const EventEnrollRemoteRouter: MessageType<EventEnrollRemoteRouter> = defineMessage<EventEnrollRemoteRouter>("hyperlane.warp.v1.EventEnrollRemoteRouter", [
  field(1, "token_id", "string"),
  field(2, "owner", "string"),
  field(3, "receiver_domain", "uint32"),
  field(4, "receiver_contract", "string"),
  field(5, "gas", "Int", { required: true }),
]);

export interface EventUnrollRemoteRouter {
  readonly tokenId: string;
  readonly owner: string;
  readonly receiverDomain: number;
}

export const EventUnrollRemoteRouter: MessageType<EventUnrollRemoteRouter> = defineMessage<EventUnrollRemoteRouter>("hyperlane.warp.v1.EventUnrollRemoteRouter", [
  field(1, "token_id", "string"),
  field(2, "owner", "string"),
  field(3, "receiver_domain", "uint32"),
]);

export interface EventSendRemoteTransfer {
  readonly tokenId: string;
  readonly sender: string;
  readonly destinationDomain: number;
  readonly recipient: string;
  readonly amount: string;
}

export const EventSendRemoteTransfer: MessageType<EventSendRemoteTransfer> = defineMessage<EventSendRemoteTransfer>("hyperlane.warp.v1.EventSendRemoteTransfer", [
  field(1, "token_id", "string"),
  field(2, "sender", "string"),
  field(3, "destination_domain", "uint32"),
  field(4, "recipient", "string"),
  field(5, "amount", "string"),
]);

export interface EventReceiveRemoteTransfer {
  readonly tokenId: string;
  readonly sender: string;
  readonly originDomain: number;
  readonly recipient: string;
  readonly amount: string;
}

export const EventReceiveRemoteTransfer: MessageType<EventReceiveRemoteTransfer> = defineMessage<EventReceiveRemoteTransfer>("hyperlane.warp.v1.EventReceiveRemoteTransfer", [
  field(1, "token_id", "string"),
  field(2, "sender", "string"),
  field(3, "origin_domain", "uint32"),
  field(4, "recipient", "string"),
  field(5, "amount", "string"),
]);

export interface GenesisState {
  readonly params: Params;
  readonly tokens: readonly HypToken[];
  readonly remoteRouters: readonly GenesisRemoteRouterWrapper[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("hyperlane.warp.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "tokens", () => HypToken, { repeated: true }),
  messageField(3, "remote_routers", () => GenesisRemoteRouterWrapper, { repeated: true }),
]);

export interface GenesisRemoteRouterWrapper {
  readonly tokenId: bigint;
  readonly remoteRouter: RemoteRouter;
}

export const GenesisRemoteRouterWrapper: MessageType<GenesisRemoteRouterWrapper> = defineMessage<GenesisRemoteRouterWrapper>("hyperlane.warp.v1.GenesisRemoteRouterWrapper", [
  field(1, "token_id", "uint64"),
  messageField(2, "remote_router", () => RemoteRouter, { required: true }),
]);

export interface QueryTokensRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryTokensRequest: MessageType<QueryTokensRequest> = defineMessage<QueryTokensRequest>("hyperlane.warp.v1.QueryTokensRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryTokensResponse {
  readonly tokens: readonly WrappedHypToken[];
  readonly pagination: PageResponse | undefined;
}

export const QueryTokensResponse: MessageType<QueryTokensResponse> = defineMessage<QueryTokensResponse>("hyperlane.warp.v1.QueryTokensResponse", [
  messageField(1, "tokens", () => WrappedHypToken, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryTokenRequest {
  readonly id: string;
}

export const QueryTokenRequest: MessageType<QueryTokenRequest> = defineMessage<QueryTokenRequest>("hyperlane.warp.v1.QueryTokenRequest", [
  field(1, "id", "string"),
]);

export interface QueryTokenResponse {
  readonly token: WrappedHypToken | undefined;
}

export const QueryTokenResponse: MessageType<QueryTokenResponse> = defineMessage<QueryTokenResponse>("hyperlane.warp.v1.QueryTokenResponse", [
  messageField(1, "token", () => WrappedHypToken),
]);

export interface WrappedHypToken {
  readonly id: string;
  readonly owner: string;
  readonly tokenType: HypTokenType;
  readonly originMailbox: string;
  readonly originDenom: string;
  readonly ismId: string;
}

export const WrappedHypToken: MessageType<WrappedHypToken> = defineMessage<WrappedHypToken>("hyperlane.warp.v1.WrappedHypToken", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  enumField(3, "token_type", () => HypTokenTypeEnum),
  field(4, "origin_mailbox", "string"),
  field(5, "origin_denom", "string"),
  field(7, "ism_id", "string"),
]);

export interface QueryBridgedSupplyRequest {
  readonly id: string;
}

export const QueryBridgedSupplyRequest: MessageType<QueryBridgedSupplyRequest> = defineMessage<QueryBridgedSupplyRequest>("hyperlane.warp.v1.QueryBridgedSupplyRequest", [
  field(1, "id", "string"),
]);

export interface QueryBridgedSupplyResponse {
  readonly bridgedSupply: Coin;
}

export const QueryBridgedSupplyResponse: MessageType<QueryBridgedSupplyResponse> = defineMessage<QueryBridgedSupplyResponse>("hyperlane.warp.v1.QueryBridgedSupplyResponse", [
  messageField(1, "bridged_supply", () => Coin, { required: true, dontOmitEmpty: true }),
]);

export interface QueryRemoteRoutersRequest {
  readonly id: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryRemoteRoutersRequest: MessageType<QueryRemoteRoutersRequest> = defineMessage<QueryRemoteRoutersRequest>("hyperlane.warp.v1.QueryRemoteRoutersRequest", [
  field(1, "id", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryRemoteRoutersResponse {
  readonly remoteRouters: readonly RemoteRouter[];
  readonly pagination: PageResponse | undefined;
}

export const QueryRemoteRoutersResponse: MessageType<QueryRemoteRoutersResponse> = defineMessage<QueryRemoteRoutersResponse>("hyperlane.warp.v1.QueryRemoteRoutersResponse", [
  messageField(1, "remote_routers", () => RemoteRouter, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryQuoteRemoteTransferRequest {
  readonly id: string;
  readonly destinationDomain: string;
}

export const QueryQuoteRemoteTransferRequest: MessageType<QueryQuoteRemoteTransferRequest> = defineMessage<QueryQuoteRemoteTransferRequest>("hyperlane.warp.v1.QueryQuoteRemoteTransferRequest", [
  field(1, "id", "string"),
  field(2, "destination_domain", "string"),
]);

export interface QueryQuoteRemoteTransferResponse {
  readonly gasPayment: readonly Coin[];
}

export const QueryQuoteRemoteTransferResponse: MessageType<QueryQuoteRemoteTransferResponse> = defineMessage<QueryQuoteRemoteTransferResponse>("hyperlane.warp.v1.QueryQuoteRemoteTransferResponse", [
  messageField(1, "gas_payment", () => Coin, { repeated: true, dontOmitEmpty: true }),
]);

export interface MsgCreateCollateralToken {
  readonly owner: string;
  readonly originMailbox: string;
  readonly originDenom: string;
}

export const MsgCreateCollateralToken: MessageType<MsgCreateCollateralToken> = defineMessage<MsgCreateCollateralToken>("hyperlane.warp.v1.MsgCreateCollateralToken", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "origin_mailbox", "string"),
  field(3, "origin_denom", "string"),
], { aminoName: "hyperlane/warp/v1/MsgCreateCollateralToken", signers: ["owner"] });

export interface MsgCreateCollateralTokenResponse {
  readonly id: string;
}

export const MsgCreateCollateralTokenResponse: MessageType<MsgCreateCollateralTokenResponse> = defineMessage<MsgCreateCollateralTokenResponse>("hyperlane.warp.v1.MsgCreateCollateralTokenResponse", [
  field(1, "id", "string"),
]);

export interface MsgCreateSyntheticToken {
  readonly owner: string;
  readonly originMailbox: string;
}

export const MsgCreateSyntheticToken: MessageType<MsgCreateSyntheticToken> = defineMessage<MsgCreateSyntheticToken>("hyperlane.warp.v1.MsgCreateSyntheticToken", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "origin_mailbox", "string"),
], { aminoName: "hyperlane/warp/v1/MsgCreateSyntheticToken", signers: ["owner"] });

export interface MsgCreateSyntheticTokenResponse {
  readonly id: string;
}

export const MsgCreateSyntheticTokenResponse: MessageType<MsgCreateSyntheticTokenResponse> = defineMessage<MsgCreateSyntheticTokenResponse>("hyperlane.warp.v1.MsgCreateSyntheticTokenResponse", [
  field(1, "id", "string"),
]);

export interface MsgSetToken {
  readonly owner: string;
  readonly tokenId: string;
  readonly newOwner: string;
  readonly ismId: string;
  readonly renounceOwnership: boolean;
}

export const MsgSetToken: MessageType<MsgSetToken> = defineMessage<MsgSetToken>("hyperlane.warp.v1.MsgSetToken", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "token_id", "string"),
  field(3, "new_owner", "string"),
  field(4, "ism_id", "string"),
  field(7, "renounce_ownership", "bool"),
], { aminoName: "hyperlane/warp/v1/MsgSetToken", signers: ["owner"] });

export interface MsgSetTokenResponse {}

export const MsgSetTokenResponse: MessageType<MsgSetTokenResponse> = defineMessage<MsgSetTokenResponse>("hyperlane.warp.v1.MsgSetTokenResponse", []);

export interface MsgEnrollRemoteRouter {
  readonly owner: string;
  readonly tokenId: string;
  readonly remoteRouter: RemoteRouter | undefined;
}

export const MsgEnrollRemoteRouter: MessageType<MsgEnrollRemoteRouter> = defineMessage<MsgEnrollRemoteRouter>("hyperlane.warp.v1.MsgEnrollRemoteRouter", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "token_id", "string"),
  messageField(3, "remote_router", () => RemoteRouter),
], { aminoName: "hyperlane/warp/v1/MsgEnrollRemoteRouter", signers: ["owner"] });

export interface MsgEnrollRemoteRouterResponse {}

export const MsgEnrollRemoteRouterResponse: MessageType<MsgEnrollRemoteRouterResponse> = defineMessage<MsgEnrollRemoteRouterResponse>("hyperlane.warp.v1.MsgEnrollRemoteRouterResponse", []);

export interface MsgUnrollRemoteRouter {
  readonly owner: string;
  readonly tokenId: string;
  readonly receiverDomain: number;
}

export const MsgUnrollRemoteRouter: MessageType<MsgUnrollRemoteRouter> = defineMessage<MsgUnrollRemoteRouter>("hyperlane.warp.v1.MsgUnrollRemoteRouter", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "token_id", "string"),
  field(3, "receiver_domain", "uint32"),
], { aminoName: "hyperlane/warp/v1/MsgUnrollRemoteRouter", signers: ["owner"] });

export interface MsgUnrollRemoteRouterResponse {}

export const MsgUnrollRemoteRouterResponse: MessageType<MsgUnrollRemoteRouterResponse> = defineMessage<MsgUnrollRemoteRouterResponse>("hyperlane.warp.v1.MsgUnrollRemoteRouterResponse", []);

export interface MsgRemoteTransfer {
  readonly sender: string;
  readonly tokenId: string;
  readonly destinationDomain: number;
  readonly recipient: string;
  readonly amount: bigint;
  readonly customHookId: string;
  readonly gasLimit: bigint;
  readonly maxFee: Coin;
  readonly customHookMetadata: string;
}

export const MsgRemoteTransfer: MessageType<MsgRemoteTransfer> = defineMessage<MsgRemoteTransfer>("hyperlane.warp.v1.MsgRemoteTransfer", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "token_id", "string"),
  field(3, "destination_domain", "uint32"),
  field(4, "recipient", "string"),
  field(5, "amount", "Int", { required: true, scalar: "Int", dontOmitEmpty: true }),
  field(6, "custom_hook_id", "string"),
  field(7, "gas_limit", "Int", { required: true }),
  messageField(8, "max_fee", () => Coin, { required: true, dontOmitEmpty: true }),
  field(9, "custom_hook_metadata", "string"),
], { aminoName: "hyperlane/warp/v1/MsgRemoteTransfer", signers: ["sender"] });

export interface MsgRemoteTransferResponse {
  readonly messageId: string;
}

export const MsgRemoteTransferResponse: MessageType<MsgRemoteTransferResponse> = defineMessage<MsgRemoteTransferResponse>("hyperlane.warp.v1.MsgRemoteTransferResponse", [
  field(1, "message_id", "string"),
]);

export interface Params {}

export const Params: MessageType<Params> = defineMessage<Params>("hyperlane.warp.v1.Params", [], { aminoName: "hyperlane/warp/Params" });

export interface HypToken {
  readonly id: string;
  readonly owner: string;
  readonly tokenType: HypTokenType;
  readonly originMailbox: string;
  readonly originDenom: string;
  readonly collateralBalance: bigint;
  readonly ismId: string;
}

export const HypToken: MessageType<HypToken> = defineMessage<HypToken>("hyperlane.warp.v1.HypToken", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  enumField(3, "token_type", () => HypTokenTypeEnum),
  field(4, "origin_mailbox", "string"),
  field(5, "origin_denom", "string"),
  field(6, "collateral_balance", "Int", { required: true }),
  field(7, "ism_id", "string"),
]);

export interface RemoteRouter {
  readonly receiverDomain: number;
  readonly receiverContract: string;
  readonly gas: bigint;
}

export const RemoteRouter: MessageType<RemoteRouter> = defineMessage<RemoteRouter>("hyperlane.warp.v1.RemoteRouter", [
  field(1, "receiver_domain", "uint32"),
  field(2, "receiver_contract", "string"),
  field(3, "gas", "Int", { required: true }),
]);

export const HypTokenType = {
  HYP_TOKEN_TYPE_UNSPECIFIED: 0,
  HYP_TOKEN_TYPE_COLLATERAL: 1,
  HYP_TOKEN_TYPE_SYNTHETIC: 2,
} as const;
export type HypTokenType = number;
export const HypTokenTypeEnum: EnumType = defineEnum("hyperlane.warp.v1.HypTokenType", HypTokenType);

export interface QueryRpc {
  tokens(request: QueryTokensRequest): QueryTokensResponse;
  token(request: QueryTokenRequest): QueryTokenResponse;
  bridgedSupply(request: QueryBridgedSupplyRequest): QueryBridgedSupplyResponse;
  remoteRouters(request: QueryRemoteRoutersRequest): QueryRemoteRoutersResponse;
  quoteRemoteTransfer(request: QueryQuoteRemoteTransferRequest): QueryQuoteRemoteTransferResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("hyperlane.warp.v1.Query", {
  tokens: rpc("Tokens", QueryTokensRequest, QueryTokensResponse, { method: "get", path: "/hyperlane/v1/tokens" }),
  token: rpc("Token", QueryTokenRequest, QueryTokenResponse, { method: "get", path: "/hyperlane/v1/tokens/{id}" }),
  bridgedSupply: rpc("BridgedSupply", QueryBridgedSupplyRequest, QueryBridgedSupplyResponse, { method: "get", path: "/hyperlane/v1/tokens/{id}/bridged_supply" }),
  remoteRouters: rpc("RemoteRouters", QueryRemoteRoutersRequest, QueryRemoteRoutersResponse, { method: "get", path: "/hyperlane/v1/tokens/{id}/remote_routers" }),
  quoteRemoteTransfer: rpc("QuoteRemoteTransfer", QueryQuoteRemoteTransferRequest, QueryQuoteRemoteTransferResponse, { method: "get", path: "/hyperlane/v1/tokens/{id}/quote_remote_transfer/{destination_domain}" }),
});

export interface MsgRpc {
  createCollateralToken(request: MsgCreateCollateralToken): MsgCreateCollateralTokenResponse;
  createSyntheticToken(request: MsgCreateSyntheticToken): MsgCreateSyntheticTokenResponse;
  setToken(request: MsgSetToken): MsgSetTokenResponse;
  enrollRemoteRouter(request: MsgEnrollRemoteRouter): MsgEnrollRemoteRouterResponse;
  unrollRemoteRouter(request: MsgUnrollRemoteRouter): MsgUnrollRemoteRouterResponse;
  remoteTransfer(request: MsgRemoteTransfer): MsgRemoteTransferResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("hyperlane.warp.v1.Msg", {
  createCollateralToken: rpc("CreateCollateralToken", MsgCreateCollateralToken, MsgCreateCollateralTokenResponse),
  createSyntheticToken: rpc("CreateSyntheticToken", MsgCreateSyntheticToken, MsgCreateSyntheticTokenResponse),
  setToken: rpc("SetToken", MsgSetToken, MsgSetTokenResponse),
  enrollRemoteRouter: rpc("EnrollRemoteRouter", MsgEnrollRemoteRouter, MsgEnrollRemoteRouterResponse),
  unrollRemoteRouter: rpc("UnrollRemoteRouter", MsgUnrollRemoteRouter, MsgUnrollRemoteRouterResponse),
  remoteTransfer: rpc("RemoteTransfer", MsgRemoteTransfer, MsgRemoteTransferResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  EventCreateSyntheticToken,
  EventCreateCollateralToken,
  EventSetToken,
  EventEnrollRemoteRouter,
  EventUnrollRemoteRouter,
  EventSendRemoteTransfer,
  EventReceiveRemoteTransfer,
  GenesisState,
  GenesisRemoteRouterWrapper,
  QueryTokensRequest,
  QueryTokensResponse,
  QueryTokenRequest,
  QueryTokenResponse,
  WrappedHypToken,
  QueryBridgedSupplyRequest,
  QueryBridgedSupplyResponse,
  QueryRemoteRoutersRequest,
  QueryRemoteRoutersResponse,
  QueryQuoteRemoteTransferRequest,
  QueryQuoteRemoteTransferResponse,
  MsgCreateCollateralToken,
  MsgCreateCollateralTokenResponse,
  MsgCreateSyntheticToken,
  MsgCreateSyntheticTokenResponse,
  MsgSetToken,
  MsgSetTokenResponse,
  MsgEnrollRemoteRouter,
  MsgEnrollRemoteRouterResponse,
  MsgUnrollRemoteRouter,
  MsgUnrollRemoteRouterResponse,
  MsgRemoteTransfer,
  MsgRemoteTransferResponse,
  Params,
  HypToken,
  RemoteRouter,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
