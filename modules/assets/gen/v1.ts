// Generated from proto/milkyway/assets/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";

export interface GenesisState {
  readonly assets: readonly Asset[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.assets.v1.GenesisState", [
  messageField(1, "assets", () => Asset, { repeated: true, dontOmitEmpty: true }),
]);

export interface MsgRegisterAsset {
  readonly authority: string;
  readonly asset: Asset;
}

export const MsgRegisterAsset: MessageType<MsgRegisterAsset> = defineMessage<MsgRegisterAsset>("milkyway.assets.v1.MsgRegisterAsset", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "asset", () => Asset, { required: true }),
], { aminoName: "milkyway/MsgRegisterAsset", signers: ["authority"] });

export interface MsgRegisterAssetResponse {}

export const MsgRegisterAssetResponse: MessageType<MsgRegisterAssetResponse> = defineMessage<MsgRegisterAssetResponse>("milkyway.assets.v1.MsgRegisterAssetResponse", []);

export interface MsgDeregisterAsset {
  readonly authority: string;
  readonly denom: string;
}

export const MsgDeregisterAsset: MessageType<MsgDeregisterAsset> = defineMessage<MsgDeregisterAsset>("milkyway.assets.v1.MsgDeregisterAsset", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
], { aminoName: "milkyway/MsgDeregisterAsset", signers: ["authority"] });

export interface MsgDeregisterAssetResponse {}

export const MsgDeregisterAssetResponse: MessageType<MsgDeregisterAssetResponse> = defineMessage<MsgDeregisterAssetResponse>("milkyway.assets.v1.MsgDeregisterAssetResponse", []);

export interface Asset {
  readonly denom: string;
  readonly ticker: string;
  readonly exponent: number;
}

export const Asset: MessageType<Asset> = defineMessage<Asset>("milkyway.assets.v1.Asset", [
  field(1, "denom", "string"),
  field(2, "ticker", "string"),
  field(3, "exponent", "uint32"),
]);

export interface QueryAssetsRequest {
  readonly ticker: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryAssetsRequest: MessageType<QueryAssetsRequest> = defineMessage<QueryAssetsRequest>("milkyway.assets.v1.QueryAssetsRequest", [
  field(1, "ticker", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryAssetsResponse {
  readonly assets: readonly Asset[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAssetsResponse: MessageType<QueryAssetsResponse> = defineMessage<QueryAssetsResponse>("milkyway.assets.v1.QueryAssetsResponse", [
  messageField(1, "assets", () => Asset, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryAssetRequest {
  readonly denom: string;
}

export const QueryAssetRequest: MessageType<QueryAssetRequest> = defineMessage<QueryAssetRequest>("milkyway.assets.v1.QueryAssetRequest", [
  field(1, "denom", "string"),
]);

export interface QueryAssetResponse {
  readonly asset: Asset;
}

export const QueryAssetResponse: MessageType<QueryAssetResponse> = defineMessage<QueryAssetResponse>("milkyway.assets.v1.QueryAssetResponse", [
  messageField(1, "asset", () => Asset, { required: true }),
]);

export interface MsgRpc {
  registerAsset(request: MsgRegisterAsset): MsgRegisterAssetResponse;
  deregisterAsset(request: MsgDeregisterAsset): MsgDeregisterAssetResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.assets.v1.Msg", {
  registerAsset: rpc("RegisterAsset", MsgRegisterAsset, MsgRegisterAssetResponse),
  deregisterAsset: rpc("DeregisterAsset", MsgDeregisterAsset, MsgDeregisterAssetResponse),
});

export interface QueryRpc {
  assets(request: QueryAssetsRequest): QueryAssetsResponse;
  asset(request: QueryAssetRequest): QueryAssetResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.assets.v1.Query", {
  assets: rpc("Assets", QueryAssetsRequest, QueryAssetsResponse, { method: "get", path: "/milkyway/assets/v1/assets" }),
  asset: rpc("Asset", QueryAssetRequest, QueryAssetResponse, { method: "get", path: "/milkyway/assets/v1/assets/{denom}" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  MsgRegisterAsset,
  MsgRegisterAssetResponse,
  MsgDeregisterAsset,
  MsgDeregisterAssetResponse,
  Asset,
  QueryAssetsRequest,
  QueryAssetsResponse,
  QueryAssetRequest,
  QueryAssetResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
