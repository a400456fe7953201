// Generated from proto/cosmos/slashing/v1beta1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type Duration, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";

export interface GenesisState {
  readonly params: Params;
  readonly signingInfos: readonly SigningInfo[];
  readonly missedBlocks: readonly ValidatorMissedBlocks[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.slashing.v1beta1.GenesisState", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
  messageField(2, "signing_infos", () => SigningInfo, { repeated: true, dontOmitEmpty: true }),
  messageField(3, "missed_blocks", () => ValidatorMissedBlocks, { repeated: true, dontOmitEmpty: true }),
]);

export interface SigningInfo {
  readonly address: string;
  readonly validatorSigningInfo: ValidatorSigningInfo;
}

export const SigningInfo: MessageType<SigningInfo> = defineMessage<SigningInfo>("cosmos.slashing.v1beta1.SigningInfo", [
  field(1, "address", "string", { scalar: "ConsensusAddressString" }),
  messageField(2, "validator_signing_info", () => ValidatorSigningInfo, { required: true, dontOmitEmpty: true }),
]);

export interface ValidatorMissedBlocks {
  readonly address: string;
  readonly missedBlocks: readonly MissedBlock[];
}

export const ValidatorMissedBlocks: MessageType<ValidatorMissedBlocks> = defineMessage<ValidatorMissedBlocks>("cosmos.slashing.v1beta1.ValidatorMissedBlocks", [
  field(1, "address", "string", { scalar: "ConsensusAddressString" }),
  messageField(2, "missed_blocks", () => MissedBlock, { repeated: true, dontOmitEmpty: true }),
]);

export interface MissedBlock {
  readonly index: bigint;
  readonly missed: boolean;
}

export const MissedBlock: MessageType<MissedBlock> = defineMessage<MissedBlock>("cosmos.slashing.v1beta1.MissedBlock", [
  field(1, "index", "int64"),
  field(2, "missed", "bool"),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.slashing.v1beta1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.slashing.v1beta1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface QuerySigningInfoRequest {
  readonly consAddress: string;
}

export const QuerySigningInfoRequest: MessageType<QuerySigningInfoRequest> = defineMessage<QuerySigningInfoRequest>("cosmos.slashing.v1beta1.QuerySigningInfoRequest", [
  field(1, "cons_address", "string", { scalar: "ConsensusAddressString" }),
]);

export interface QuerySigningInfoResponse {
  readonly valSigningInfo: ValidatorSigningInfo;
}

export const QuerySigningInfoResponse: MessageType<QuerySigningInfoResponse> = defineMessage<QuerySigningInfoResponse>("cosmos.slashing.v1beta1.QuerySigningInfoResponse", [
  messageField(1, "val_signing_info", () => ValidatorSigningInfo, { required: true, dontOmitEmpty: true }),
]);

export interface QuerySigningInfosRequest {
  readonly pagination: PageRequest | undefined;
}

export const QuerySigningInfosRequest: MessageType<QuerySigningInfosRequest> = defineMessage<QuerySigningInfosRequest>("cosmos.slashing.v1beta1.QuerySigningInfosRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QuerySigningInfosResponse {
  readonly info: readonly ValidatorSigningInfo[];
  readonly pagination: PageResponse | undefined;
}

export const QuerySigningInfosResponse: MessageType<QuerySigningInfosResponse> = defineMessage<QuerySigningInfosResponse>("cosmos.slashing.v1beta1.QuerySigningInfosResponse", [
  messageField(1, "info", () => ValidatorSigningInfo, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface ValidatorSigningInfo {
  readonly address: string;
  readonly startHeight: bigint;
  readonly indexOffset: bigint;
  readonly jailedUntil: Time;
  readonly tombstoned: boolean;
  readonly missedBlocksCounter: bigint;
}

export const ValidatorSigningInfo: MessageType<ValidatorSigningInfo> = defineMessage<ValidatorSigningInfo>("cosmos.slashing.v1beta1.ValidatorSigningInfo", [
  field(1, "address", "string", { scalar: "ConsensusAddressString" }),
  field(2, "start_height", "int64"),
  field(3, "index_offset", "int64"),
  field(4, "jailed_until", "time", { required: true, dontOmitEmpty: true }),
  field(5, "tombstoned", "bool"),
  field(6, "missed_blocks_counter", "int64"),
]);

export interface Params {
  readonly signedBlocksWindow: bigint;
  readonly minSignedPerWindow: Dec;
  readonly downtimeJailDuration: Duration;
  readonly slashFractionDoubleSign: Dec;
  readonly slashFractionDowntime: Dec;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmos.slashing.v1beta1.Params", [
  field(1, "signed_blocks_window", "int64"),
  field(2, "min_signed_per_window", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(3, "downtime_jail_duration", "duration", { required: true, dontOmitEmpty: true }),
  field(4, "slash_fraction_double_sign", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(5, "slash_fraction_downtime", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/slashing/Params" });

export interface MsgUnjail {
  readonly validatorAddr: string;
}

export const MsgUnjail: MessageType<MsgUnjail> = defineMessage<MsgUnjail>("cosmos.slashing.v1beta1.MsgUnjail", [
  field(1, "validator_addr", "string", { scalar: "ValidatorAddressString", aminoName: "address", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgUnjail", signers: ["validator_addr"] });

export interface MsgUnjailResponse {}

export const MsgUnjailResponse: MessageType<MsgUnjailResponse> = defineMessage<MsgUnjailResponse>("cosmos.slashing.v1beta1.MsgUnjailResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.slashing.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/slashing/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.slashing.v1beta1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
  signingInfo(request: QuerySigningInfoRequest): QuerySigningInfoResponse;
  signingInfos(request: QuerySigningInfosRequest): QuerySigningInfosResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.slashing.v1beta1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/slashing/v1beta1/params" }),
  signingInfo: rpc("SigningInfo", QuerySigningInfoRequest, QuerySigningInfoResponse, { method: "get", path: "/cosmos/slashing/v1beta1/signing_infos/{cons_address}" }),
  signingInfos: rpc("SigningInfos", QuerySigningInfosRequest, QuerySigningInfosResponse, { method: "get", path: "/cosmos/slashing/v1beta1/signing_infos" }),
});

export interface MsgRpc {
  unjail(request: MsgUnjail): MsgUnjailResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.slashing.v1beta1.Msg", {
  unjail: rpc("Unjail", MsgUnjail, MsgUnjailResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  SigningInfo,
  ValidatorMissedBlocks,
  MissedBlock,
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySigningInfoRequest,
  QuerySigningInfoResponse,
  QuerySigningInfosRequest,
  QuerySigningInfosResponse,
  ValidatorSigningInfo,
  Params,
  MsgUnjail,
  MsgUnjailResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
