// Generated from proto/ratelimit/v1.proto by `npm run generate`. Do not edit.
import { type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, field, messageField, rpc } from "../../runtime.ts";

export interface GenesisState {
  readonly params: Params;
  readonly rateLimits: readonly RateLimit[];
  readonly whitelistedAddressPairs: readonly WhitelistedAddressPair[];
  readonly blacklistedDenoms: readonly string[];
  readonly pendingSendPacketSequenceNumbers: readonly string[];
  readonly hourEpoch: HourEpoch;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ratelimit.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "rate_limits", () => RateLimit, { repeated: true }),
  messageField(3, "whitelisted_address_pairs", () => WhitelistedAddressPair, { repeated: true }),
  field(4, "blacklisted_denoms", "string", { repeated: true }),
  field(5, "pending_send_packet_sequence_numbers", "string", { repeated: true }),
  messageField(6, "hour_epoch", () => HourEpoch, { required: true }),
]);

export interface Params {}

export const Params: MessageType<Params> = defineMessage<Params>("ratelimit.v1.Params", []);

export interface QueryAllRateLimitsRequest {}

export const QueryAllRateLimitsRequest: MessageType<QueryAllRateLimitsRequest> = defineMessage<QueryAllRateLimitsRequest>("ratelimit.v1.QueryAllRateLimitsRequest", []);

export interface QueryAllRateLimitsResponse {
  readonly rateLimits: readonly RateLimit[];
}

export const QueryAllRateLimitsResponse: MessageType<QueryAllRateLimitsResponse> = defineMessage<QueryAllRateLimitsResponse>("ratelimit.v1.QueryAllRateLimitsResponse", [
  messageField(1, "rate_limits", () => RateLimit, { repeated: true }),
]);

export interface QueryRateLimitRequest {
  readonly denom: string;
  readonly channelId: string;
}

export const QueryRateLimitRequest: MessageType<QueryRateLimitRequest> = defineMessage<QueryRateLimitRequest>("ratelimit.v1.QueryRateLimitRequest", [
  field(1, "denom", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryRateLimitResponse {
  readonly rateLimit: RateLimit | undefined;
}

export const QueryRateLimitResponse: MessageType<QueryRateLimitResponse> = defineMessage<QueryRateLimitResponse>("ratelimit.v1.QueryRateLimitResponse", [
  messageField(1, "rate_limit", () => RateLimit),
]);

export interface QueryRateLimitsByChainIdRequest {
  readonly chainId: string;
}

export const QueryRateLimitsByChainIdRequest: MessageType<QueryRateLimitsByChainIdRequest> = defineMessage<QueryRateLimitsByChainIdRequest>("ratelimit.v1.QueryRateLimitsByChainIdRequest", [
  field(1, "chain_id", "string"),
]);

export interface QueryRateLimitsByChainIdResponse {
  readonly rateLimits: readonly RateLimit[];
}

export const QueryRateLimitsByChainIdResponse: MessageType<QueryRateLimitsByChainIdResponse> = defineMessage<QueryRateLimitsByChainIdResponse>("ratelimit.v1.QueryRateLimitsByChainIdResponse", [
  messageField(1, "rate_limits", () => RateLimit, { repeated: true }),
]);

export interface QueryRateLimitsByChannelIdRequest {
  readonly channelId: string;
}

export const QueryRateLimitsByChannelIdRequest: MessageType<QueryRateLimitsByChannelIdRequest> = defineMessage<QueryRateLimitsByChannelIdRequest>("ratelimit.v1.QueryRateLimitsByChannelIdRequest", [
  field(1, "channel_id", "string"),
]);

export interface QueryRateLimitsByChannelIdResponse {
  readonly rateLimits: readonly RateLimit[];
}

export const QueryRateLimitsByChannelIdResponse: MessageType<QueryRateLimitsByChannelIdResponse> = defineMessage<QueryRateLimitsByChannelIdResponse>("ratelimit.v1.QueryRateLimitsByChannelIdResponse", [
  messageField(1, "rate_limits", () => RateLimit, { repeated: true }),
]);

export interface QueryAllBlacklistedDenomsRequest {}

export const QueryAllBlacklistedDenomsRequest: MessageType<QueryAllBlacklistedDenomsRequest> = defineMessage<QueryAllBlacklistedDenomsRequest>("ratelimit.v1.QueryAllBlacklistedDenomsRequest", []);

export interface QueryAllBlacklistedDenomsResponse {
  readonly denoms: readonly string[];
}

export const QueryAllBlacklistedDenomsResponse: MessageType<QueryAllBlacklistedDenomsResponse> = defineMessage<QueryAllBlacklistedDenomsResponse>("ratelimit.v1.QueryAllBlacklistedDenomsResponse", [
  field(1, "denoms", "string", { repeated: true }),
]);

export interface QueryAllWhitelistedAddressesRequest {}

export const QueryAllWhitelistedAddressesRequest: MessageType<QueryAllWhitelistedAddressesRequest> = defineMessage<QueryAllWhitelistedAddressesRequest>("ratelimit.v1.QueryAllWhitelistedAddressesRequest", []);

export interface QueryAllWhitelistedAddressesResponse {
  readonly addressPairs: readonly WhitelistedAddressPair[];
}

export const QueryAllWhitelistedAddressesResponse: MessageType<QueryAllWhitelistedAddressesResponse> = defineMessage<QueryAllWhitelistedAddressesResponse>("ratelimit.v1.QueryAllWhitelistedAddressesResponse", [
  messageField(1, "address_pairs", () => WhitelistedAddressPair, { repeated: true }),
]);

export const PacketDirection = {
  PACKET_SEND: 0,
  PACKET_RECV: 1,
} as const;
export type PacketDirection = number;
export const PacketDirectionEnum: EnumType = defineEnum("ratelimit.v1.PacketDirection", PacketDirection);

export interface Path {
  readonly denom: string;
  readonly channelId: string;
}

export const Path: MessageType<Path> = defineMessage<Path>("ratelimit.v1.Path", [
  field(1, "denom", "string"),
  field(2, "channel_id", "string"),
]);

export interface Quota {
  readonly maxPercentSend: bigint;
  readonly maxPercentRecv: bigint;
  readonly durationHours: bigint;
}

export const Quota: MessageType<Quota> = defineMessage<Quota>("ratelimit.v1.Quota", [
  field(1, "max_percent_send", "Int", { required: true }),
  field(2, "max_percent_recv", "Int", { required: true }),
  field(3, "duration_hours", "uint64"),
]);

export interface Flow {
  readonly inflow: bigint;
  readonly outflow: bigint;
  readonly channelValue: bigint;
}

export const Flow: MessageType<Flow> = defineMessage<Flow>("ratelimit.v1.Flow", [
  field(1, "inflow", "Int", { required: true }),
  field(2, "outflow", "Int", { required: true }),
  field(3, "channel_value", "Int", { required: true }),
]);

export interface RateLimit {
  readonly path: Path | undefined;
  readonly quota: Quota | undefined;
  readonly flow: Flow | undefined;
}

export const RateLimit: MessageType<RateLimit> = defineMessage<RateLimit>("ratelimit.v1.RateLimit", [
  messageField(1, "path", () => Path),
  messageField(2, "quota", () => Quota),
  messageField(3, "flow", () => Flow),
]);

export interface WhitelistedAddressPair {
  readonly sender: string;
  readonly receiver: string;
}

export const WhitelistedAddressPair: MessageType<WhitelistedAddressPair> = defineMessage<WhitelistedAddressPair>("ratelimit.v1.WhitelistedAddressPair", [
  field(1, "sender", "string"),
  field(2, "receiver", "string"),
]);

export interface HourEpoch {
  readonly epochNumber: bigint;
  readonly duration: Duration;
  readonly epochStartTime: Time;
  readonly epochStartHeight: bigint;
}

export const HourEpoch: MessageType<HourEpoch> = defineMessage<HourEpoch>("ratelimit.v1.HourEpoch", [
  field(1, "epoch_number", "uint64"),
  field(2, "duration", "duration", { required: true }),
  field(3, "epoch_start_time", "time", { required: true }),
  field(4, "epoch_start_height", "int64"),
]);

export interface MsgAddRateLimit {
  readonly authority: string;
  readonly denom: string;
  readonly channelId: string;
  readonly maxPercentSend: bigint;
  readonly maxPercentRecv: bigint;
  readonly durationHours: bigint;
}

export const MsgAddRateLimit: MessageType<MsgAddRateLimit> = defineMessage<MsgAddRateLimit>("ratelimit.v1.MsgAddRateLimit", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
  field(3, "channel_id", "string"),
  field(4, "max_percent_send", "Int", { required: true }),
  field(5, "max_percent_recv", "Int", { required: true }),
  field(6, "duration_hours", "uint64"),
], { aminoName: "ratelimit/MsgAddRateLimit", signers: ["authority"] });

export interface MsgAddRateLimitResponse {}

export const MsgAddRateLimitResponse: MessageType<MsgAddRateLimitResponse> = defineMessage<MsgAddRateLimitResponse>("ratelimit.v1.MsgAddRateLimitResponse", []);

export interface MsgUpdateRateLimit {
  readonly authority: string;
  readonly denom: string;
  readonly channelId: string;
  readonly maxPercentSend: bigint;
  readonly maxPercentRecv: bigint;
  readonly durationHours: bigint;
}

export const MsgUpdateRateLimit: MessageType<MsgUpdateRateLimit> = defineMessage<MsgUpdateRateLimit>("ratelimit.v1.MsgUpdateRateLimit", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
  field(3, "channel_id", "string"),
  field(4, "max_percent_send", "Int", { required: true }),
  field(5, "max_percent_recv", "Int", { required: true }),
  field(6, "duration_hours", "uint64"),
], { aminoName: "ratelimit/MsgUpdateRateLimit", signers: ["authority"] });

export interface MsgUpdateRateLimitResponse {}

export const MsgUpdateRateLimitResponse: MessageType<MsgUpdateRateLimitResponse> = defineMessage<MsgUpdateRateLimitResponse>("ratelimit.v1.MsgUpdateRateLimitResponse", []);

export interface MsgRemoveRateLimit {
  readonly authority: string;
  readonly denom: string;
  readonly channelId: string;
}

export const MsgRemoveRateLimit: MessageType<MsgRemoveRateLimit> = defineMessage<MsgRemoveRateLimit>("ratelimit.v1.MsgRemoveRateLimit", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
  field(3, "channel_id", "string"),
], { aminoName: "ratelimit/MsgRemoveRateLimit", signers: ["authority"] });

export interface MsgRemoveRateLimitResponse {}

export const MsgRemoveRateLimitResponse: MessageType<MsgRemoveRateLimitResponse> = defineMessage<MsgRemoveRateLimitResponse>("ratelimit.v1.MsgRemoveRateLimitResponse", []);

export interface MsgResetRateLimit {
  readonly authority: string;
  readonly denom: string;
  readonly channelId: string;
}

export const MsgResetRateLimit: MessageType<MsgResetRateLimit> = defineMessage<MsgResetRateLimit>("ratelimit.v1.MsgResetRateLimit", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
  field(3, "channel_id", "string"),
], { aminoName: "ratelimit/MsgResetRateLimit", signers: ["authority"] });

export interface MsgResetRateLimitResponse {}

export const MsgResetRateLimitResponse: MessageType<MsgResetRateLimitResponse> = defineMessage<MsgResetRateLimitResponse>("ratelimit.v1.MsgResetRateLimitResponse", []);

export interface QueryRpc {
  allRateLimits(request: QueryAllRateLimitsRequest): QueryAllRateLimitsResponse;
  rateLimit(request: QueryRateLimitRequest): QueryRateLimitResponse;
  rateLimitsByChainId(request: QueryRateLimitsByChainIdRequest): QueryRateLimitsByChainIdResponse;
  rateLimitsByChannelId(request: QueryRateLimitsByChannelIdRequest): QueryRateLimitsByChannelIdResponse;
  allBlacklistedDenoms(request: QueryAllBlacklistedDenomsRequest): QueryAllBlacklistedDenomsResponse;
  allWhitelistedAddresses(request: QueryAllWhitelistedAddressesRequest): QueryAllWhitelistedAddressesResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("ratelimit.v1.Query", {
  allRateLimits: rpc("AllRateLimits", QueryAllRateLimitsRequest, QueryAllRateLimitsResponse, { method: "get", path: "/Stride-Labs/ibc-rate-limiting/ratelimit/ratelimits" }),
  rateLimit: rpc("RateLimit", QueryRateLimitRequest, QueryRateLimitResponse, { method: "get", path: "/Stride-Labs/ibc-rate-limiting/ratelimit/ratelimit/{channel_id}/by_denom" }),
  rateLimitsByChainId: rpc("RateLimitsByChainId", QueryRateLimitsByChainIdRequest, QueryRateLimitsByChainIdResponse, { method: "get", path: "/Stride-Labs/ibc-rate-limiting/ratelimit/ratelimits/{chain_id}" }),
  rateLimitsByChannelId: rpc("RateLimitsByChannelId", QueryRateLimitsByChannelIdRequest, QueryRateLimitsByChannelIdResponse, { method: "get", path: "/Stride-Labs/ibc-rate-limiting/ratelimit/ratelimits/{channel_id}" }),
  allBlacklistedDenoms: rpc("AllBlacklistedDenoms", QueryAllBlacklistedDenomsRequest, QueryAllBlacklistedDenomsResponse, { method: "get", path: "/Stride-Labs/ibc-rate-limiting/ratelimit/blacklisted_denoms" }),
  allWhitelistedAddresses: rpc("AllWhitelistedAddresses", QueryAllWhitelistedAddressesRequest, QueryAllWhitelistedAddressesResponse, { method: "get", path: "/Stride-Labs/ibc-rate-limiting/ratelimit/whitelisted_addresses" }),
});

export interface MsgRpc {
  addRateLimit(request: MsgAddRateLimit): MsgAddRateLimitResponse;
  updateRateLimit(request: MsgUpdateRateLimit): MsgUpdateRateLimitResponse;
  removeRateLimit(request: MsgRemoveRateLimit): MsgRemoveRateLimitResponse;
  resetRateLimit(request: MsgResetRateLimit): MsgResetRateLimitResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("ratelimit.v1.Msg", {
  addRateLimit: rpc("AddRateLimit", MsgAddRateLimit, MsgAddRateLimitResponse),
  updateRateLimit: rpc("UpdateRateLimit", MsgUpdateRateLimit, MsgUpdateRateLimitResponse),
  removeRateLimit: rpc("RemoveRateLimit", MsgRemoveRateLimit, MsgRemoveRateLimitResponse),
  resetRateLimit: rpc("ResetRateLimit", MsgResetRateLimit, MsgResetRateLimitResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  Params,
  QueryAllRateLimitsRequest,
  QueryAllRateLimitsResponse,
  QueryRateLimitRequest,
  QueryRateLimitResponse,
  QueryRateLimitsByChainIdRequest,
  QueryRateLimitsByChainIdResponse,
  QueryRateLimitsByChannelIdRequest,
  QueryRateLimitsByChannelIdResponse,
  QueryAllBlacklistedDenomsRequest,
  QueryAllBlacklistedDenomsResponse,
  QueryAllWhitelistedAddressesRequest,
  QueryAllWhitelistedAddressesResponse,
  Path,
  Quota,
  Flow,
  RateLimit,
  WhitelistedAddressPair,
  HourEpoch,
  MsgAddRateLimit,
  MsgAddRateLimitResponse,
  MsgUpdateRateLimit,
  MsgUpdateRateLimitResponse,
  MsgRemoveRateLimit,
  MsgRemoveRateLimitResponse,
  MsgResetRateLimit,
  MsgResetRateLimitResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
