// Generated from proto/packetforward/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../runtime.ts";

export interface GenesisState {
  readonly params: Params;
  readonly inFlightPackets: ReadonlyMap<string, InFlightPacket>;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("packetforward.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "in_flight_packets", () => InFlightPacket, { mapKey: "string" }),
]);

export interface Params {
  readonly feePercentage: Dec;
}

export const Params: MessageType<Params> = defineMessage<Params>("packetforward.v1.Params", [
  field(1, "fee_percentage", "Dec", { required: true, dontOmitEmpty: true }),
]);

export interface InFlightPacket {
  readonly originalSenderAddress: string;
  readonly refundChannelId: string;
  readonly refundPortId: string;
  readonly packetSrcChannelId: string;
  readonly packetSrcPortId: string;
  readonly packetTimeoutTimestamp: bigint;
  readonly packetTimeoutHeight: string;
  readonly packetData: Uint8Array;
  readonly refundSequence: bigint;
  readonly retriesRemaining: number;
  readonly timeout: bigint;
  readonly nonrefundable: boolean;
}

export const InFlightPacket: MessageType<InFlightPacket> = defineMessage<InFlightPacket>("packetforward.v1.InFlightPacket", [
  field(1, "original_sender_address", "string"),
  field(2, "refund_channel_id", "string"),
  field(3, "refund_port_id", "string"),
  field(4, "packet_src_channel_id", "string"),
  field(5, "packet_src_port_id", "string"),
  field(6, "packet_timeout_timestamp", "uint64"),
  field(7, "packet_timeout_height", "string"),
  field(8, "packet_data", "bytes"),
  field(9, "refund_sequence", "uint64"),
  field(10, "retries_remaining", "int32"),
  field(11, "timeout", "uint64"),
  field(12, "nonrefundable", "bool"),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("packetforward.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("packetforward.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params),
]);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("packetforward.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("packetforward.v1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("packetforward.v1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/ibc/apps/packetforward/v1/params" }),
});

export interface MsgRpc {
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("packetforward.v1.Msg", {
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  Params,
  InFlightPacket,
  QueryParamsRequest,
  QueryParamsResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
