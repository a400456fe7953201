// Generated from proto/ibc/core/channel/v1.proto by `npm run generate`. Do not edit.
import { Any, type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Height, IdentifiedClientState } from "../client/v1.ts";

export interface Channel {
  readonly state: State;
  readonly ordering: Order;
  readonly counterparty: Counterparty;
  readonly connectionHops: readonly string[];
  readonly version: string;
  readonly upgradeSequence: bigint;
}

export const Channel: MessageType<Channel> = defineMessage<Channel>("ibc.core.channel.v1.Channel", [
  enumField(1, "state", () => StateEnum),
  enumField(2, "ordering", () => OrderEnum),
  messageField(3, "counterparty", () => Counterparty, { required: true }),
  field(4, "connection_hops", "string", { repeated: true }),
  field(5, "version", "string"),
  field(6, "upgrade_sequence", "uint64"),
]);

export interface IdentifiedChannel {
  readonly state: State;
  readonly ordering: Order;
  readonly counterparty: Counterparty;
  readonly connectionHops: readonly string[];
  readonly version: string;
  readonly portId: string;
  readonly channelId: string;
  readonly upgradeSequence: bigint;
}

export const IdentifiedChannel: MessageType<IdentifiedChannel> = defineMessage<IdentifiedChannel>("ibc.core.channel.v1.IdentifiedChannel", [
  enumField(1, "state", () => StateEnum),
  enumField(2, "ordering", () => OrderEnum),
  messageField(3, "counterparty", () => Counterparty, { required: true }),
  field(4, "connection_hops", "string", { repeated: true }),
  field(5, "version", "string"),
  field(6, "port_id", "string"),
  field(7, "channel_id", "string"),
  field(8, "upgrade_sequence", "uint64"),
]);

export const State = {
  STATE_UNINITIALIZED_UNSPECIFIED: 0,
  STATE_INIT: 1,
  STATE_TRYOPEN: 2,
  STATE_OPEN: 3,
  STATE_CLOSED: 4,
  STATE_FLUSHING: 5,
  STATE_FLUSHCOMPLETE: 6,
} as const;
export type State = number;
export const StateEnum: EnumType = defineEnum("ibc.core.channel.v1.State", State);

export const Order = {
  ORDER_NONE_UNSPECIFIED: 0,
  ORDER_UNORDERED: 1,
  ORDER_ORDERED: 2,
} as const;
export type Order = number;
export const OrderEnum: EnumType = defineEnum("ibc.core.channel.v1.Order", Order);

export interface Counterparty {
  readonly portId: string;
  readonly channelId: string;
}

export const Counterparty: MessageType<Counterparty> = defineMessage<Counterparty>("ibc.core.channel.v1.Counterparty", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface Packet {
  readonly sequence: bigint;
  readonly sourcePort: string;
  readonly sourceChannel: string;
  readonly destinationPort: string;
  readonly destinationChannel: string;
  readonly data: Uint8Array;
  readonly timeoutHeight: Height;
  readonly timeoutTimestamp: bigint;
}

export const Packet: MessageType<Packet> = defineMessage<Packet>("ibc.core.channel.v1.Packet", [
  field(1, "sequence", "uint64"),
  field(2, "source_port", "string"),
  field(3, "source_channel", "string"),
  field(4, "destination_port", "string"),
  field(5, "destination_channel", "string"),
  field(6, "data", "bytes"),
  messageField(7, "timeout_height", () => Height, { required: true }),
  field(8, "timeout_timestamp", "uint64"),
]);

export interface PacketState {
  readonly portId: string;
  readonly channelId: string;
  readonly sequence: bigint;
  readonly data: Uint8Array;
}

export const PacketState: MessageType<PacketState> = defineMessage<PacketState>("ibc.core.channel.v1.PacketState", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "sequence", "uint64"),
  field(4, "data", "bytes"),
]);

export interface PacketId {
  readonly portId: string;
  readonly channelId: string;
  readonly sequence: bigint;
}

export const PacketId: MessageType<PacketId> = defineMessage<PacketId>("ibc.core.channel.v1.PacketId", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "sequence", "uint64"),
]);

export interface Acknowledgement {
  readonly result: Uint8Array | undefined;
  readonly error: string | undefined;
}

export const Acknowledgement: MessageType<Acknowledgement> = defineMessage<Acknowledgement>("ibc.core.channel.v1.Acknowledgement", [
  field(21, "result", "bytes", { oneof: "response" }),
  field(22, "error", "string", { oneof: "response" }),
]);

export interface Timeout {
  readonly height: Height;
  readonly timestamp: bigint;
}

export const Timeout: MessageType<Timeout> = defineMessage<Timeout>("ibc.core.channel.v1.Timeout", [
  messageField(1, "height", () => Height, { required: true }),
  field(2, "timestamp", "uint64"),
]);

export interface Params {
  readonly upgradeTimeout: Timeout;
}

export const Params: MessageType<Params> = defineMessage<Params>("ibc.core.channel.v1.Params", [
  messageField(1, "upgrade_timeout", () => Timeout, { required: true }),
]);

export interface GenesisState {
  readonly channels: readonly IdentifiedChannel[];
  readonly acknowledgements: readonly PacketState[];
  readonly commitments: readonly PacketState[];
  readonly receipts: readonly PacketState[];
  readonly sendSequences: readonly PacketSequence[];
  readonly recvSequences: readonly PacketSequence[];
  readonly ackSequences: readonly PacketSequence[];
  readonly nextChannelSequence: bigint;
  readonly params: Params;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ibc.core.channel.v1.GenesisState", [
  messageField(1, "channels", () => IdentifiedChannel, { repeated: true }),
  messageField(2, "acknowledgements", () => PacketState, { repeated: true }),
  messageField(3, "commitments", () => PacketState, { repeated: true }),
  messageField(4, "receipts", () => PacketState, { repeated: true }),
  messageField(5, "send_sequences", () => PacketSequence, { repeated: true }),
  messageField(6, "recv_sequences", () => PacketSequence, { repeated: true }),
  messageField(7, "ack_sequences", () => PacketSequence, { repeated: true }),
  field(8, "next_channel_sequence", "uint64"),
  messageField(9, "params", () => Params, { required: true }),
]);

export interface PacketSequence {
  readonly portId: string;
  readonly channelId: string;
  readonly sequence: bigint;
}

export const PacketSequence: MessageType<PacketSequence> = defineMessage<PacketSequence>("ibc.core.channel.v1.PacketSequence", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "sequence", "uint64"),
]);

export interface QueryChannelRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryChannelRequest: MessageType<QueryChannelRequest> = defineMessage<QueryChannelRequest>("ibc.core.channel.v1.QueryChannelRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryChannelResponse {
  readonly channel: Channel | undefined;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryChannelResponse: MessageType<QueryChannelResponse> = defineMessage<QueryChannelResponse>("ibc.core.channel.v1.QueryChannelResponse", [
  messageField(1, "channel", () => Channel),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryChannelsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryChannelsRequest: MessageType<QueryChannelsRequest> = defineMessage<QueryChannelsRequest>("ibc.core.channel.v1.QueryChannelsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryChannelsResponse {
  readonly channels: readonly IdentifiedChannel[];
  readonly pagination: PageResponse | undefined;
  readonly height: Height;
}

export const QueryChannelsResponse: MessageType<QueryChannelsResponse> = defineMessage<QueryChannelsResponse>("ibc.core.channel.v1.QueryChannelsResponse", [
  messageField(1, "channels", () => IdentifiedChannel, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
  messageField(3, "height", () => Height, { required: true }),
]);

export interface QueryConnectionChannelsRequest {
  readonly connection: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryConnectionChannelsRequest: MessageType<QueryConnectionChannelsRequest> = defineMessage<QueryConnectionChannelsRequest>("ibc.core.channel.v1.QueryConnectionChannelsRequest", [
  field(1, "connection", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryConnectionChannelsResponse {
  readonly channels: readonly IdentifiedChannel[];
  readonly pagination: PageResponse | undefined;
  readonly height: Height;
}

export const QueryConnectionChannelsResponse: MessageType<QueryConnectionChannelsResponse> = defineMessage<QueryConnectionChannelsResponse>("ibc.core.channel.v1.QueryConnectionChannelsResponse", [
  messageField(1, "channels", () => IdentifiedChannel, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
  messageField(3, "height", () => Height, { required: true }),
]);

export interface QueryChannelClientStateRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryChannelClientStateRequest: MessageType<QueryChannelClientStateRequest> = defineMessage<QueryChannelClientStateRequest>("ibc.core.channel.v1.QueryChannelClientStateRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryChannelClientStateResponse {
  readonly identifiedClientState: IdentifiedClientState | undefined;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryChannelClientStateResponse: MessageType<QueryChannelClientStateResponse> = defineMessage<QueryChannelClientStateResponse>("ibc.core.channel.v1.QueryChannelClientStateResponse", [
  messageField(1, "identified_client_state", () => IdentifiedClientState),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryChannelConsensusStateRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly revisionNumber: bigint;
  readonly revisionHeight: bigint;
}

export const QueryChannelConsensusStateRequest: MessageType<QueryChannelConsensusStateRequest> = defineMessage<QueryChannelConsensusStateRequest>("ibc.core.channel.v1.QueryChannelConsensusStateRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "revision_number", "uint64"),
  field(4, "revision_height", "uint64"),
]);

export interface QueryChannelConsensusStateResponse {
  readonly consensusState: Any | undefined;
  readonly clientId: string;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryChannelConsensusStateResponse: MessageType<QueryChannelConsensusStateResponse> = defineMessage<QueryChannelConsensusStateResponse>("ibc.core.channel.v1.QueryChannelConsensusStateResponse", [
  messageField(1, "consensus_state", () => Any),
  field(2, "client_id", "string"),
  field(3, "proof", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
]);

export interface QueryPacketCommitmentRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly sequence: bigint;
}

export const QueryPacketCommitmentRequest: MessageType<QueryPacketCommitmentRequest> = defineMessage<QueryPacketCommitmentRequest>("ibc.core.channel.v1.QueryPacketCommitmentRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "sequence", "uint64"),
]);

export interface QueryPacketCommitmentResponse {
  readonly commitment: Uint8Array;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryPacketCommitmentResponse: MessageType<QueryPacketCommitmentResponse> = defineMessage<QueryPacketCommitmentResponse>("ibc.core.channel.v1.QueryPacketCommitmentResponse", [
  field(1, "commitment", "bytes"),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryPacketCommitmentsRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryPacketCommitmentsRequest: MessageType<QueryPacketCommitmentsRequest> = defineMessage<QueryPacketCommitmentsRequest>("ibc.core.channel.v1.QueryPacketCommitmentsRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  messageField(3, "pagination", () => PageRequest),
]);

export interface QueryPacketCommitmentsResponse {
  readonly commitments: readonly PacketState[];
  readonly pagination: PageResponse | undefined;
  readonly height: Height;
}

export const QueryPacketCommitmentsResponse: MessageType<QueryPacketCommitmentsResponse> = defineMessage<QueryPacketCommitmentsResponse>("ibc.core.channel.v1.QueryPacketCommitmentsResponse", [
  messageField(1, "commitments", () => PacketState, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
  messageField(3, "height", () => Height, { required: true }),
]);

export interface QueryPacketReceiptRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly sequence: bigint;
}

export const QueryPacketReceiptRequest: MessageType<QueryPacketReceiptRequest> = defineMessage<QueryPacketReceiptRequest>("ibc.core.channel.v1.QueryPacketReceiptRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "sequence", "uint64"),
]);

export interface QueryPacketReceiptResponse {
  readonly received: boolean;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryPacketReceiptResponse: MessageType<QueryPacketReceiptResponse> = defineMessage<QueryPacketReceiptResponse>("ibc.core.channel.v1.QueryPacketReceiptResponse", [
  field(2, "received", "bool"),
  field(3, "proof", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
]);

export interface QueryPacketAcknowledgementRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly sequence: bigint;
}

export const QueryPacketAcknowledgementRequest: MessageType<QueryPacketAcknowledgementRequest> = defineMessage<QueryPacketAcknowledgementRequest>("ibc.core.channel.v1.QueryPacketAcknowledgementRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "sequence", "uint64"),
]);

export interface QueryPacketAcknowledgementResponse {
  readonly acknowledgement: Uint8Array;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryPacketAcknowledgementResponse: MessageType<QueryPacketAcknowledgementResponse> = defineMessage<QueryPacketAcknowledgementResponse>("ibc.core.channel.v1.QueryPacketAcknowledgementResponse", [
  field(1, "acknowledgement", "bytes"),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryPacketAcknowledgementsRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly pagination: PageRequest | undefined;
  readonly packetCommitmentSequences: readonly bigint[];
}

export const QueryPacketAcknowledgementsRequest: MessageType<QueryPacketAcknowledgementsRequest> = defineMessage<QueryPacketAcknowledgementsRequest>("ibc.core.channel.v1.QueryPacketAcknowledgementsRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  messageField(3, "pagination", () => PageRequest),
  field(4, "packet_commitment_sequences", "uint64", { repeated: true }),
]);

export interface QueryPacketAcknowledgementsResponse {
  readonly acknowledgements: readonly PacketState[];
  readonly pagination: PageResponse | undefined;
  readonly height: Height;
}

export const QueryPacketAcknowledgementsResponse: MessageType<QueryPacketAcknowledgementsResponse> = defineMessage<QueryPacketAcknowledgementsResponse>("ibc.core.channel.v1.QueryPacketAcknowledgementsResponse", [
  messageField(1, "acknowledgements", () => PacketState, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
  messageField(3, "height", () => Height, { required: true }),
]);

export interface QueryUnreceivedPacketsRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly packetCommitmentSequences: readonly bigint[];
}

export const QueryUnreceivedPacketsRequest: MessageType<QueryUnreceivedPacketsRequest> = defineMessage<QueryUnreceivedPacketsRequest>("ibc.core.channel.v1.QueryUnreceivedPacketsRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "packet_commitment_sequences", "uint64", { repeated: true }),
]);

export interface QueryUnreceivedPacketsResponse {
  readonly sequences: readonly bigint[];
  readonly height: Height;
}

export const QueryUnreceivedPacketsResponse: MessageType<QueryUnreceivedPacketsResponse> = defineMessage<QueryUnreceivedPacketsResponse>("ibc.core.channel.v1.QueryUnreceivedPacketsResponse", [
  field(1, "sequences", "uint64", { repeated: true }),
  messageField(2, "height", () => Height, { required: true }),
]);

export interface QueryUnreceivedAcksRequest {
  readonly portId: string;
  readonly channelId: string;
  readonly packetAckSequences: readonly bigint[];
}

export const QueryUnreceivedAcksRequest: MessageType<QueryUnreceivedAcksRequest> = defineMessage<QueryUnreceivedAcksRequest>("ibc.core.channel.v1.QueryUnreceivedAcksRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "packet_ack_sequences", "uint64", { repeated: true }),
]);

export interface QueryUnreceivedAcksResponse {
  readonly sequences: readonly bigint[];
  readonly height: Height;
}

export const QueryUnreceivedAcksResponse: MessageType<QueryUnreceivedAcksResponse> = defineMessage<QueryUnreceivedAcksResponse>("ibc.core.channel.v1.QueryUnreceivedAcksResponse", [
  field(1, "sequences", "uint64", { repeated: true }),
  messageField(2, "height", () => Height, { required: true }),
]);

export interface QueryNextSequenceReceiveRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryNextSequenceReceiveRequest: MessageType<QueryNextSequenceReceiveRequest> = defineMessage<QueryNextSequenceReceiveRequest>("ibc.core.channel.v1.QueryNextSequenceReceiveRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryNextSequenceReceiveResponse {
  readonly nextSequenceReceive: bigint;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryNextSequenceReceiveResponse: MessageType<QueryNextSequenceReceiveResponse> = defineMessage<QueryNextSequenceReceiveResponse>("ibc.core.channel.v1.QueryNextSequenceReceiveResponse", [
  field(1, "next_sequence_receive", "uint64"),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryNextSequenceSendRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryNextSequenceSendRequest: MessageType<QueryNextSequenceSendRequest> = defineMessage<QueryNextSequenceSendRequest>("ibc.core.channel.v1.QueryNextSequenceSendRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryNextSequenceSendResponse {
  readonly nextSequenceSend: bigint;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryNextSequenceSendResponse: MessageType<QueryNextSequenceSendResponse> = defineMessage<QueryNextSequenceSendResponse>("ibc.core.channel.v1.QueryNextSequenceSendResponse", [
  field(1, "next_sequence_send", "uint64"),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryUpgradeErrorRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryUpgradeErrorRequest: MessageType<QueryUpgradeErrorRequest> = defineMessage<QueryUpgradeErrorRequest>("ibc.core.channel.v1.QueryUpgradeErrorRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryUpgradeErrorResponse {
  readonly errorReceipt: ErrorReceipt;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryUpgradeErrorResponse: MessageType<QueryUpgradeErrorResponse> = defineMessage<QueryUpgradeErrorResponse>("ibc.core.channel.v1.QueryUpgradeErrorResponse", [
  messageField(1, "error_receipt", () => ErrorReceipt, { required: true }),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryUpgradeRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryUpgradeRequest: MessageType<QueryUpgradeRequest> = defineMessage<QueryUpgradeRequest>("ibc.core.channel.v1.QueryUpgradeRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryUpgradeResponse {
  readonly upgrade: Upgrade;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryUpgradeResponse: MessageType<QueryUpgradeResponse> = defineMessage<QueryUpgradeResponse>("ibc.core.channel.v1.QueryUpgradeResponse", [
  messageField(1, "upgrade", () => Upgrade, { required: true }),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryChannelParamsRequest {}

export const QueryChannelParamsRequest: MessageType<QueryChannelParamsRequest> = defineMessage<QueryChannelParamsRequest>("ibc.core.channel.v1.QueryChannelParamsRequest", []);

export interface QueryChannelParamsResponse {
  readonly params: Params | undefined;
}

export const QueryChannelParamsResponse: MessageType<QueryChannelParamsResponse> = defineMessage<QueryChannelParamsResponse>("ibc.core.channel.v1.QueryChannelParamsResponse", [
  messageField(1, "params", () => Params),
]);

export const ResponseResultType = {
  RESPONSE_RESULT_TYPE_UNSPECIFIED: 0,
  RESPONSE_RESULT_TYPE_NOOP: 1,
  RESPONSE_RESULT_TYPE_SUCCESS: 2,
  RESPONSE_RESULT_TYPE_FAILURE: 3,
} as const;
export type ResponseResultType = number;
export const ResponseResultTypeEnum: EnumType = defineEnum("ibc.core.channel.v1.ResponseResultType", ResponseResultType);

export interface MsgChannelOpenInit {
  readonly portId: string;
  readonly channel: Channel;
  readonly signer: string;
}

export const MsgChannelOpenInit: MessageType<MsgChannelOpenInit> = defineMessage<MsgChannelOpenInit>("ibc.core.channel.v1.MsgChannelOpenInit", [
  field(1, "port_id", "string"),
  messageField(2, "channel", () => Channel, { required: true }),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelOpenInitResponse {
  readonly channelId: string;
  readonly version: string;
}

export const MsgChannelOpenInitResponse: MessageType<MsgChannelOpenInitResponse> = defineMessage<MsgChannelOpenInitResponse>("ibc.core.channel.v1.MsgChannelOpenInitResponse", [
  field(1, "channel_id", "string"),
  field(2, "version", "string"),
]);

export interface MsgChannelOpenTry {
  readonly portId: string;
  readonly previousChannelId: string;
  readonly channel: Channel;
  readonly counterpartyVersion: string;
  readonly proofInit: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelOpenTry: MessageType<MsgChannelOpenTry> = defineMessage<MsgChannelOpenTry>("ibc.core.channel.v1.MsgChannelOpenTry", [
  field(1, "port_id", "string"),
  field(2, "previous_channel_id", "string"),
  messageField(3, "channel", () => Channel, { required: true }),
  field(4, "counterparty_version", "string"),
  field(5, "proof_init", "bytes"),
  messageField(6, "proof_height", () => Height, { required: true }),
  field(7, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelOpenTryResponse {
  readonly version: string;
  readonly channelId: string;
}

export const MsgChannelOpenTryResponse: MessageType<MsgChannelOpenTryResponse> = defineMessage<MsgChannelOpenTryResponse>("ibc.core.channel.v1.MsgChannelOpenTryResponse", [
  field(1, "version", "string"),
  field(2, "channel_id", "string"),
]);

export interface MsgChannelOpenAck {
  readonly portId: string;
  readonly channelId: string;
  readonly counterpartyChannelId: string;
  readonly counterpartyVersion: string;
  readonly proofTry: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelOpenAck: MessageType<MsgChannelOpenAck> = defineMessage<MsgChannelOpenAck>("ibc.core.channel.v1.MsgChannelOpenAck", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "counterparty_channel_id", "string"),
  field(4, "counterparty_version", "string"),
  field(5, "proof_try", "bytes"),
  messageField(6, "proof_height", () => Height, { required: true }),
  field(7, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelOpenAckResponse {}

export const MsgChannelOpenAckResponse: MessageType<MsgChannelOpenAckResponse> = defineMessage<MsgChannelOpenAckResponse>("ibc.core.channel.v1.MsgChannelOpenAckResponse", []);

export interface MsgChannelOpenConfirm {
  readonly portId: string;
  readonly channelId: string;
  readonly proofAck: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelOpenConfirm: MessageType<MsgChannelOpenConfirm> = defineMessage<MsgChannelOpenConfirm>("ibc.core.channel.v1.MsgChannelOpenConfirm", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "proof_ack", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
  field(5, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelOpenConfirmResponse {}

export const MsgChannelOpenConfirmResponse: MessageType<MsgChannelOpenConfirmResponse> = defineMessage<MsgChannelOpenConfirmResponse>("ibc.core.channel.v1.MsgChannelOpenConfirmResponse", []);

export interface MsgChannelCloseInit {
  readonly portId: string;
  readonly channelId: string;
  readonly signer: string;
}

export const MsgChannelCloseInit: MessageType<MsgChannelCloseInit> = defineMessage<MsgChannelCloseInit>("ibc.core.channel.v1.MsgChannelCloseInit", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelCloseInitResponse {}

export const MsgChannelCloseInitResponse: MessageType<MsgChannelCloseInitResponse> = defineMessage<MsgChannelCloseInitResponse>("ibc.core.channel.v1.MsgChannelCloseInitResponse", []);

export interface MsgChannelCloseConfirm {
  readonly portId: string;
  readonly channelId: string;
  readonly proofInit: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
  readonly counterpartyUpgradeSequence: bigint;
}

export const MsgChannelCloseConfirm: MessageType<MsgChannelCloseConfirm> = defineMessage<MsgChannelCloseConfirm>("ibc.core.channel.v1.MsgChannelCloseConfirm", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "proof_init", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
  field(5, "signer", "string"),
  field(6, "counterparty_upgrade_sequence", "uint64"),
], { signers: ["signer"] });

export interface MsgChannelCloseConfirmResponse {}

export const MsgChannelCloseConfirmResponse: MessageType<MsgChannelCloseConfirmResponse> = defineMessage<MsgChannelCloseConfirmResponse>("ibc.core.channel.v1.MsgChannelCloseConfirmResponse", []);

export interface MsgRecvPacket {
  readonly packet: Packet;
  readonly proofCommitment: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgRecvPacket: MessageType<MsgRecvPacket> = defineMessage<MsgRecvPacket>("ibc.core.channel.v1.MsgRecvPacket", [
  messageField(1, "packet", () => Packet, { required: true }),
  field(2, "proof_commitment", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
  field(4, "signer", "string"),
], { signers: ["signer"] });

export interface MsgRecvPacketResponse {
  readonly result: ResponseResultType;
}

export const MsgRecvPacketResponse: MessageType<MsgRecvPacketResponse> = defineMessage<MsgRecvPacketResponse>("ibc.core.channel.v1.MsgRecvPacketResponse", [
  enumField(1, "result", () => ResponseResultTypeEnum),
]);

export interface MsgTimeout {
  readonly packet: Packet;
  readonly proofUnreceived: Uint8Array;
  readonly proofHeight: Height;
  readonly nextSequenceRecv: bigint;
  readonly signer: string;
}

export const MsgTimeout: MessageType<MsgTimeout> = defineMessage<MsgTimeout>("ibc.core.channel.v1.MsgTimeout", [
  messageField(1, "packet", () => Packet, { required: true }),
  field(2, "proof_unreceived", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
  field(4, "next_sequence_recv", "uint64"),
  field(5, "signer", "string"),
], { signers: ["signer"] });

export interface MsgTimeoutResponse {
  readonly result: ResponseResultType;
}

export const MsgTimeoutResponse: MessageType<MsgTimeoutResponse> = defineMessage<MsgTimeoutResponse>("ibc.core.channel.v1.MsgTimeoutResponse", [
  enumField(1, "result", () => ResponseResultTypeEnum),
]);

export interface MsgTimeoutOnClose {
  readonly packet: Packet;
  readonly proofUnreceived: Uint8Array;
  readonly proofClose: Uint8Array;
  readonly proofHeight: Height;
  readonly nextSequenceRecv: bigint;
  readonly signer: string;
  readonly counterpartyUpgradeSequence: bigint;
}

export const MsgTimeoutOnClose: MessageType<MsgTimeoutOnClose> = defineMessage<MsgTimeoutOnClose>("ibc.core.channel.v1.MsgTimeoutOnClose", [
  messageField(1, "packet", () => Packet, { required: true }),
  field(2, "proof_unreceived", "bytes"),
  field(3, "proof_close", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
  field(5, "next_sequence_recv", "uint64"),
  field(6, "signer", "string"),
  field(7, "counterparty_upgrade_sequence", "uint64"),
], { signers: ["signer"] });

export interface MsgTimeoutOnCloseResponse {
  readonly result: ResponseResultType;
}

export const MsgTimeoutOnCloseResponse: MessageType<MsgTimeoutOnCloseResponse> = defineMessage<MsgTimeoutOnCloseResponse>("ibc.core.channel.v1.MsgTimeoutOnCloseResponse", [
  enumField(1, "result", () => ResponseResultTypeEnum),
]);

export interface MsgAcknowledgement {
  readonly packet: Packet;
  readonly acknowledgement: Uint8Array;
  readonly proofAcked: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgAcknowledgement: MessageType<MsgAcknowledgement> = defineMessage<MsgAcknowledgement>("ibc.core.channel.v1.MsgAcknowledgement", [
  messageField(1, "packet", () => Packet, { required: true }),
  field(2, "acknowledgement", "bytes"),
  field(3, "proof_acked", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
  field(5, "signer", "string"),
], { signers: ["signer"] });

export interface MsgAcknowledgementResponse {
  readonly result: ResponseResultType;
}

export const MsgAcknowledgementResponse: MessageType<MsgAcknowledgementResponse> = defineMessage<MsgAcknowledgementResponse>("ibc.core.channel.v1.MsgAcknowledgementResponse", [
  enumField(1, "result", () => ResponseResultTypeEnum),
]);

export interface MsgChannelUpgradeInit {
  readonly portId: string;
  readonly channelId: string;
  readonly fields: UpgradeFields;
  readonly signer: string;
}

export const MsgChannelUpgradeInit: MessageType<MsgChannelUpgradeInit> = defineMessage<MsgChannelUpgradeInit>("ibc.core.channel.v1.MsgChannelUpgradeInit", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  messageField(3, "fields", () => UpgradeFields, { required: true }),
  field(4, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeInitResponse {
  readonly upgrade: Upgrade;
  readonly upgradeSequence: bigint;
}

export const MsgChannelUpgradeInitResponse: MessageType<MsgChannelUpgradeInitResponse> = defineMessage<MsgChannelUpgradeInitResponse>("ibc.core.channel.v1.MsgChannelUpgradeInitResponse", [
  messageField(1, "upgrade", () => Upgrade, { required: true }),
  field(2, "upgrade_sequence", "uint64"),
]);

export interface MsgChannelUpgradeTry {
  readonly portId: string;
  readonly channelId: string;
  readonly proposedUpgradeConnectionHops: readonly string[];
  readonly counterpartyUpgradeFields: UpgradeFields;
  readonly counterpartyUpgradeSequence: bigint;
  readonly proofChannel: Uint8Array;
  readonly proofUpgrade: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelUpgradeTry: MessageType<MsgChannelUpgradeTry> = defineMessage<MsgChannelUpgradeTry>("ibc.core.channel.v1.MsgChannelUpgradeTry", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "proposed_upgrade_connection_hops", "string", { repeated: true }),
  messageField(4, "counterparty_upgrade_fields", () => UpgradeFields, { required: true }),
  field(5, "counterparty_upgrade_sequence", "uint64"),
  field(6, "proof_channel", "bytes"),
  field(7, "proof_upgrade", "bytes"),
  messageField(8, "proof_height", () => Height, { required: true }),
  field(9, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeTryResponse {
  readonly upgrade: Upgrade;
  readonly upgradeSequence: bigint;
  readonly result: ResponseResultType;
}

export const MsgChannelUpgradeTryResponse: MessageType<MsgChannelUpgradeTryResponse> = defineMessage<MsgChannelUpgradeTryResponse>("ibc.core.channel.v1.MsgChannelUpgradeTryResponse", [
  messageField(1, "upgrade", () => Upgrade, { required: true }),
  field(2, "upgrade_sequence", "uint64"),
  enumField(3, "result", () => ResponseResultTypeEnum),
]);

export interface MsgChannelUpgradeAck {
  readonly portId: string;
  readonly channelId: string;
  readonly counterpartyUpgrade: Upgrade;
  readonly proofChannel: Uint8Array;
  readonly proofUpgrade: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelUpgradeAck: MessageType<MsgChannelUpgradeAck> = defineMessage<MsgChannelUpgradeAck>("ibc.core.channel.v1.MsgChannelUpgradeAck", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  messageField(3, "counterparty_upgrade", () => Upgrade, { required: true }),
  field(4, "proof_channel", "bytes"),
  field(5, "proof_upgrade", "bytes"),
  messageField(6, "proof_height", () => Height, { required: true }),
  field(7, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeAckResponse {
  readonly result: ResponseResultType;
}

export const MsgChannelUpgradeAckResponse: MessageType<MsgChannelUpgradeAckResponse> = defineMessage<MsgChannelUpgradeAckResponse>("ibc.core.channel.v1.MsgChannelUpgradeAckResponse", [
  enumField(1, "result", () => ResponseResultTypeEnum),
]);

export interface MsgChannelUpgradeConfirm {
  readonly portId: string;
  readonly channelId: string;
  readonly counterpartyChannelState: State;
  readonly counterpartyUpgrade: Upgrade;
  readonly proofChannel: Uint8Array;
  readonly proofUpgrade: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelUpgradeConfirm: MessageType<MsgChannelUpgradeConfirm> = defineMessage<MsgChannelUpgradeConfirm>("ibc.core.channel.v1.MsgChannelUpgradeConfirm", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  enumField(3, "counterparty_channel_state", () => StateEnum),
  messageField(4, "counterparty_upgrade", () => Upgrade, { required: true }),
  field(5, "proof_channel", "bytes"),
  field(6, "proof_upgrade", "bytes"),
  messageField(7, "proof_height", () => Height, { required: true }),
  field(8, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeConfirmResponse {
  readonly result: ResponseResultType;
}

export const MsgChannelUpgradeConfirmResponse: MessageType<MsgChannelUpgradeConfirmResponse> = defineMessage<MsgChannelUpgradeConfirmResponse>("ibc.core.channel.v1.MsgChannelUpgradeConfirmResponse", [
  enumField(1, "result", () => ResponseResultTypeEnum),
]);

export interface MsgChannelUpgradeOpen {
  readonly portId: string;
  readonly channelId: string;
  readonly counterpartyChannelState: State;
  readonly counterpartyUpgradeSequence: bigint;
  readonly proofChannel: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelUpgradeOpen: MessageType<MsgChannelUpgradeOpen> = defineMessage<MsgChannelUpgradeOpen>("ibc.core.channel.v1.MsgChannelUpgradeOpen", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  enumField(3, "counterparty_channel_state", () => StateEnum),
  field(4, "counterparty_upgrade_sequence", "uint64"),
  field(5, "proof_channel", "bytes"),
  messageField(6, "proof_height", () => Height, { required: true }),
  field(7, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeOpenResponse {}

export const MsgChannelUpgradeOpenResponse: MessageType<MsgChannelUpgradeOpenResponse> = defineMessage<MsgChannelUpgradeOpenResponse>("ibc.core.channel.v1.MsgChannelUpgradeOpenResponse", []);

export interface MsgChannelUpgradeTimeout {
  readonly portId: string;
  readonly channelId: string;
  readonly counterpartyChannel: Channel;
  readonly proofChannel: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelUpgradeTimeout: MessageType<MsgChannelUpgradeTimeout> = defineMessage<MsgChannelUpgradeTimeout>("ibc.core.channel.v1.MsgChannelUpgradeTimeout", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  messageField(3, "counterparty_channel", () => Channel, { required: true }),
  field(4, "proof_channel", "bytes"),
  messageField(5, "proof_height", () => Height, { required: true }),
  field(6, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeTimeoutResponse {}

export const MsgChannelUpgradeTimeoutResponse: MessageType<MsgChannelUpgradeTimeoutResponse> = defineMessage<MsgChannelUpgradeTimeoutResponse>("ibc.core.channel.v1.MsgChannelUpgradeTimeoutResponse", []);

export interface MsgChannelUpgradeCancel {
  readonly portId: string;
  readonly channelId: string;
  readonly errorReceipt: ErrorReceipt;
  readonly proofErrorReceipt: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgChannelUpgradeCancel: MessageType<MsgChannelUpgradeCancel> = defineMessage<MsgChannelUpgradeCancel>("ibc.core.channel.v1.MsgChannelUpgradeCancel", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  messageField(3, "error_receipt", () => ErrorReceipt, { required: true }),
  field(4, "proof_error_receipt", "bytes"),
  messageField(5, "proof_height", () => Height, { required: true }),
  field(6, "signer", "string"),
], { signers: ["signer"] });

export interface MsgChannelUpgradeCancelResponse {}

export const MsgChannelUpgradeCancelResponse: MessageType<MsgChannelUpgradeCancelResponse> = defineMessage<MsgChannelUpgradeCancelResponse>("ibc.core.channel.v1.MsgChannelUpgradeCancelResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("ibc.core.channel.v1.MsgUpdateParams", [
  field(1, "authority", "string"),
  messageField(2, "params", () => Params, { required: true }),
], { signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("ibc.core.channel.v1.MsgUpdateParamsResponse", []);

export interface MsgPruneAcknowledgements {
  readonly portId: string;
  readonly channelId: string;
  readonly limit: bigint;
  readonly signer: string;
}

export const MsgPruneAcknowledgements: MessageType<MsgPruneAcknowledgements> = defineMessage<MsgPruneAcknowledgements>("ibc.core.channel.v1.MsgPruneAcknowledgements", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "limit", "uint64"),
  field(4, "signer", "string"),
], { signers: ["signer"] });

export interface MsgPruneAcknowledgementsResponse {
  readonly totalPrunedSequences: bigint;
  readonly totalRemainingSequences: bigint;
}

export const MsgPruneAcknowledgementsResponse: MessageType<MsgPruneAcknowledgementsResponse> = defineMessage<MsgPruneAcknowledgementsResponse>("ibc.core.channel.v1.MsgPruneAcknowledgementsResponse", [
  field(1, "total_pruned_sequences", "uint64"),
  field(2, "total_remaining_sequences", "uint64"),
]);

export interface Upgrade {
  readonly fields: UpgradeFields;
  readonly timeout: Timeout;
  readonly nextSequenceSend: bigint;
}

export const Upgrade: MessageType<Upgrade> = defineMessage<Upgrade>("ibc.core.channel.v1.Upgrade", [
  messageField(1, "fields", () => UpgradeFields, { required: true }),
  messageField(2, "timeout", () => Timeout, { required: true }),
  field(3, "next_sequence_send", "uint64"),
]);

export interface UpgradeFields {
  readonly ordering: Order;
  readonly connectionHops: readonly string[];
  readonly version: string;
}

export const UpgradeFields: MessageType<UpgradeFields> = defineMessage<UpgradeFields>("ibc.core.channel.v1.UpgradeFields", [
  enumField(1, "ordering", () => OrderEnum),
  field(2, "connection_hops", "string", { repeated: true }),
  field(3, "version", "string"),
]);

export interface ErrorReceipt {
  readonly sequence: bigint;
  readonly message: string;
}

export const ErrorReceipt: MessageType<ErrorReceipt> = defineMessage<ErrorReceipt>("ibc.core.channel.v1.ErrorReceipt", [
  field(1, "sequence", "uint64"),
  field(2, "message", "string"),
]);

export interface QueryRpc {
  channel(request: QueryChannelRequest): QueryChannelResponse;
  channels(request: QueryChannelsRequest): QueryChannelsResponse;
  connectionChannels(request: QueryConnectionChannelsRequest): QueryConnectionChannelsResponse;
  channelClientState(request: QueryChannelClientStateRequest): QueryChannelClientStateResponse;
  channelConsensusState(request: QueryChannelConsensusStateRequest): QueryChannelConsensusStateResponse;
  packetCommitment(request: QueryPacketCommitmentRequest): QueryPacketCommitmentResponse;
  packetCommitments(request: QueryPacketCommitmentsRequest): QueryPacketCommitmentsResponse;
  packetReceipt(request: QueryPacketReceiptRequest): QueryPacketReceiptResponse;
  packetAcknowledgement(request: QueryPacketAcknowledgementRequest): QueryPacketAcknowledgementResponse;
  packetAcknowledgements(request: QueryPacketAcknowledgementsRequest): QueryPacketAcknowledgementsResponse;
  unreceivedPackets(request: QueryUnreceivedPacketsRequest): QueryUnreceivedPacketsResponse;
  unreceivedAcks(request: QueryUnreceivedAcksRequest): QueryUnreceivedAcksResponse;
  nextSequenceReceive(request: QueryNextSequenceReceiveRequest): QueryNextSequenceReceiveResponse;
  nextSequenceSend(request: QueryNextSequenceSendRequest): QueryNextSequenceSendResponse;
  upgradeError(request: QueryUpgradeErrorRequest): QueryUpgradeErrorResponse;
  upgrade(request: QueryUpgradeRequest): QueryUpgradeResponse;
  channelParams(request: QueryChannelParamsRequest): QueryChannelParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("ibc.core.channel.v1.Query", {
  channel: rpc("Channel", QueryChannelRequest, QueryChannelResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}" }),
  channels: rpc("Channels", QueryChannelsRequest, QueryChannelsResponse, { method: "get", path: "/ibc/core/channel/v1/channels" }),
  connectionChannels: rpc("ConnectionChannels", QueryConnectionChannelsRequest, QueryConnectionChannelsResponse, { method: "get", path: "/ibc/core/channel/v1/connections/{connection}/channels" }),
  channelClientState: rpc("ChannelClientState", QueryChannelClientStateRequest, QueryChannelClientStateResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/client_state" }),
  channelConsensusState: rpc("ChannelConsensusState", QueryChannelConsensusStateRequest, QueryChannelConsensusStateResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/consensus_state/revision/{revision_number}/height/{revision_height}" }),
  packetCommitment: rpc("PacketCommitment", QueryPacketCommitmentRequest, QueryPacketCommitmentResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments/{sequence}" }),
  packetCommitments: rpc("PacketCommitments", QueryPacketCommitmentsRequest, QueryPacketCommitmentsResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments" }),
  packetReceipt: rpc("PacketReceipt", QueryPacketReceiptRequest, QueryPacketReceiptResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_receipts/{sequence}" }),
  packetAcknowledgement: rpc("PacketAcknowledgement", QueryPacketAcknowledgementRequest, QueryPacketAcknowledgementResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_acks/{sequence}" }),
  packetAcknowledgements: rpc("PacketAcknowledgements", QueryPacketAcknowledgementsRequest, QueryPacketAcknowledgementsResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_acknowledgements" }),
  unreceivedPackets: rpc("UnreceivedPackets", QueryUnreceivedPacketsRequest, QueryUnreceivedPacketsResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments/{packet_commitment_sequences}/unreceived_packets" }),
  unreceivedAcks: rpc("UnreceivedAcks", QueryUnreceivedAcksRequest, QueryUnreceivedAcksResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/packet_commitments/{packet_ack_sequences}/unreceived_acks" }),
  nextSequenceReceive: rpc("NextSequenceReceive", QueryNextSequenceReceiveRequest, QueryNextSequenceReceiveResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/next_sequence" }),
  nextSequenceSend: rpc("NextSequenceSend", QueryNextSequenceSendRequest, QueryNextSequenceSendResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/next_sequence_send" }),
  upgradeError: rpc("UpgradeError", QueryUpgradeErrorRequest, QueryUpgradeErrorResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/upgrade_error" }),
  upgrade: rpc("Upgrade", QueryUpgradeRequest, QueryUpgradeResponse, { method: "get", path: "/ibc/core/channel/v1/channels/{channel_id}/ports/{port_id}/upgrade" }),
  channelParams: rpc("ChannelParams", QueryChannelParamsRequest, QueryChannelParamsResponse, { method: "get", path: "/ibc/core/channel/v1/params" }),
});

export interface MsgRpc {
  channelOpenInit(request: MsgChannelOpenInit): MsgChannelOpenInitResponse;
  channelOpenTry(request: MsgChannelOpenTry): MsgChannelOpenTryResponse;
  channelOpenAck(request: MsgChannelOpenAck): MsgChannelOpenAckResponse;
  channelOpenConfirm(request: MsgChannelOpenConfirm): MsgChannelOpenConfirmResponse;
  channelCloseInit(request: MsgChannelCloseInit): MsgChannelCloseInitResponse;
  channelCloseConfirm(request: MsgChannelCloseConfirm): MsgChannelCloseConfirmResponse;
  recvPacket(request: MsgRecvPacket): MsgRecvPacketResponse;
  timeout(request: MsgTimeout): MsgTimeoutResponse;
  timeoutOnClose(request: MsgTimeoutOnClose): MsgTimeoutOnCloseResponse;
  acknowledgement(request: MsgAcknowledgement): MsgAcknowledgementResponse;
  channelUpgradeInit(request: MsgChannelUpgradeInit): MsgChannelUpgradeInitResponse;
  channelUpgradeTry(request: MsgChannelUpgradeTry): MsgChannelUpgradeTryResponse;
  channelUpgradeAck(request: MsgChannelUpgradeAck): MsgChannelUpgradeAckResponse;
  channelUpgradeConfirm(request: MsgChannelUpgradeConfirm): MsgChannelUpgradeConfirmResponse;
  channelUpgradeOpen(request: MsgChannelUpgradeOpen): MsgChannelUpgradeOpenResponse;
  channelUpgradeTimeout(request: MsgChannelUpgradeTimeout): MsgChannelUpgradeTimeoutResponse;
  channelUpgradeCancel(request: MsgChannelUpgradeCancel): MsgChannelUpgradeCancelResponse;
  updateChannelParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  pruneAcknowledgements(request: MsgPruneAcknowledgements): MsgPruneAcknowledgementsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("ibc.core.channel.v1.Msg", {
  channelOpenInit: rpc("ChannelOpenInit", MsgChannelOpenInit, MsgChannelOpenInitResponse),
  channelOpenTry: rpc("ChannelOpenTry", MsgChannelOpenTry, MsgChannelOpenTryResponse),
  channelOpenAck: rpc("ChannelOpenAck", MsgChannelOpenAck, MsgChannelOpenAckResponse),
  channelOpenConfirm: rpc("ChannelOpenConfirm", MsgChannelOpenConfirm, MsgChannelOpenConfirmResponse),
  channelCloseInit: rpc("ChannelCloseInit", MsgChannelCloseInit, MsgChannelCloseInitResponse),
  channelCloseConfirm: rpc("ChannelCloseConfirm", MsgChannelCloseConfirm, MsgChannelCloseConfirmResponse),
  recvPacket: rpc("RecvPacket", MsgRecvPacket, MsgRecvPacketResponse),
  timeout: rpc("Timeout", MsgTimeout, MsgTimeoutResponse),
  timeoutOnClose: rpc("TimeoutOnClose", MsgTimeoutOnClose, MsgTimeoutOnCloseResponse),
  acknowledgement: rpc("Acknowledgement", MsgAcknowledgement, MsgAcknowledgementResponse),
  channelUpgradeInit: rpc("ChannelUpgradeInit", MsgChannelUpgradeInit, MsgChannelUpgradeInitResponse),
  channelUpgradeTry: rpc("ChannelUpgradeTry", MsgChannelUpgradeTry, MsgChannelUpgradeTryResponse),
  channelUpgradeAck: rpc("ChannelUpgradeAck", MsgChannelUpgradeAck, MsgChannelUpgradeAckResponse),
  channelUpgradeConfirm: rpc("ChannelUpgradeConfirm", MsgChannelUpgradeConfirm, MsgChannelUpgradeConfirmResponse),
  channelUpgradeOpen: rpc("ChannelUpgradeOpen", MsgChannelUpgradeOpen, MsgChannelUpgradeOpenResponse),
  channelUpgradeTimeout: rpc("ChannelUpgradeTimeout", MsgChannelUpgradeTimeout, MsgChannelUpgradeTimeoutResponse),
  channelUpgradeCancel: rpc("ChannelUpgradeCancel", MsgChannelUpgradeCancel, MsgChannelUpgradeCancelResponse),
  updateChannelParams: rpc("UpdateChannelParams", MsgUpdateParams, MsgUpdateParamsResponse),
  pruneAcknowledgements: rpc("PruneAcknowledgements", MsgPruneAcknowledgements, MsgPruneAcknowledgementsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Channel,
  IdentifiedChannel,
  Counterparty,
  Packet,
  PacketState,
  PacketId,
  Acknowledgement,
  Timeout,
  Params,
  GenesisState,
  PacketSequence,
  QueryChannelRequest,
  QueryChannelResponse,
  QueryChannelsRequest,
  QueryChannelsResponse,
  QueryConnectionChannelsRequest,
  QueryConnectionChannelsResponse,
  QueryChannelClientStateRequest,
  QueryChannelClientStateResponse,
  QueryChannelConsensusStateRequest,
  QueryChannelConsensusStateResponse,
  QueryPacketCommitmentRequest,
  QueryPacketCommitmentResponse,
  QueryPacketCommitmentsRequest,
  QueryPacketCommitmentsResponse,
  QueryPacketReceiptRequest,
  QueryPacketReceiptResponse,
  QueryPacketAcknowledgementRequest,
  QueryPacketAcknowledgementResponse,
  QueryPacketAcknowledgementsRequest,
  QueryPacketAcknowledgementsResponse,
  QueryUnreceivedPacketsRequest,
  QueryUnreceivedPacketsResponse,
  QueryUnreceivedAcksRequest,
  QueryUnreceivedAcksResponse,
  QueryNextSequenceReceiveRequest,
  QueryNextSequenceReceiveResponse,
  QueryNextSequenceSendRequest,
  QueryNextSequenceSendResponse,
  QueryUpgradeErrorRequest,
  QueryUpgradeErrorResponse,
  QueryUpgradeRequest,
  QueryUpgradeResponse,
  QueryChannelParamsRequest,
  QueryChannelParamsResponse,
  MsgChannelOpenInit,
  MsgChannelOpenInitResponse,
  MsgChannelOpenTry,
  MsgChannelOpenTryResponse,
  MsgChannelOpenAck,
  MsgChannelOpenAckResponse,
  MsgChannelOpenConfirm,
  MsgChannelOpenConfirmResponse,
  MsgChannelCloseInit,
  MsgChannelCloseInitResponse,
  MsgChannelCloseConfirm,
  MsgChannelCloseConfirmResponse,
  MsgRecvPacket,
  MsgRecvPacketResponse,
  MsgTimeout,
  MsgTimeoutResponse,
  MsgTimeoutOnClose,
  MsgTimeoutOnCloseResponse,
  MsgAcknowledgement,
  MsgAcknowledgementResponse,
  MsgChannelUpgradeInit,
  MsgChannelUpgradeInitResponse,
  MsgChannelUpgradeTry,
  MsgChannelUpgradeTryResponse,
  MsgChannelUpgradeAck,
  MsgChannelUpgradeAckResponse,
  MsgChannelUpgradeConfirm,
  MsgChannelUpgradeConfirmResponse,
  MsgChannelUpgradeOpen,
  MsgChannelUpgradeOpenResponse,
  MsgChannelUpgradeTimeout,
  MsgChannelUpgradeTimeoutResponse,
  MsgChannelUpgradeCancel,
  MsgChannelUpgradeCancelResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgPruneAcknowledgements,
  MsgPruneAcknowledgementsResponse,
  Upgrade,
  UpgradeFields,
  ErrorReceipt,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
