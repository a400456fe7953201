// Generated from proto/ibc/applications/fee/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Coin } from "../../../cosmos/base/v1beta1.ts";
import { PacketId } from "../../core/channel/v1.ts";

export interface IncentivizedAcknowledgement {
  readonly appAcknowledgement: Uint8Array;
  readonly forwardRelayerAddress: string;
  readonly underlyingAppSuccess: boolean;
}

export const IncentivizedAcknowledgement: MessageType<IncentivizedAcknowledgement> = defineMessage<IncentivizedAcknowledgement>("ibc.applications.fee.v1.IncentivizedAcknowledgement", [
  field(1, "app_acknowledgement", "bytes"),
  field(2, "forward_relayer_address", "string"),
  field(3, "underlying_app_success", "bool"),
]);

export interface Fee {
  readonly recvFee: readonly Coin[];
  readonly ackFee: readonly Coin[];
  readonly timeoutFee: readonly Coin[];
}

export const Fee: MessageType<Fee> = defineMessage<Fee>("ibc.applications.fee.v1.Fee", [
  messageField(1, "recv_fee", () => Coin, { repeated: true, aminoEncoding: "legacy_coins" }),
  messageField(2, "ack_fee", () => Coin, { repeated: true, aminoEncoding: "legacy_coins" }),
  messageField(3, "timeout_fee", () => Coin, { repeated: true, aminoEncoding: "legacy_coins" }),
]);

export interface PacketFee {
  readonly fee: Fee;
  readonly refundAddress: string;
  readonly relayers: readonly string[];
}

export const PacketFee: MessageType<PacketFee> = defineMessage<PacketFee>("ibc.applications.fee.v1.PacketFee", [
  messageField(1, "fee", () => Fee, { required: true }),
  field(2, "refund_address", "string"),
  field(3, "relayers", "string", { repeated: true }),
], { signers: ["refund_address"] });

export interface PacketFees {
  readonly packetFees: readonly PacketFee[];
}

export const PacketFees: MessageType<PacketFees> = defineMessage<PacketFees>("ibc.applications.fee.v1.PacketFees", [
  messageField(1, "packet_fees", () => PacketFee, { repeated: true }),
]);

export interface IdentifiedPacketFees {
  readonly packetId: PacketId;
  readonly packetFees: readonly PacketFee[];
}

export const IdentifiedPacketFees: MessageType<IdentifiedPacketFees> = defineMessage<IdentifiedPacketFees>("ibc.applications.fee.v1.IdentifiedPacketFees", [
  messageField(1, "packet_id", () => PacketId, { required: true }),
  messageField(2, "packet_fees", () => PacketFee, { repeated: true }),
]);

export interface GenesisState {
  readonly identifiedFees: readonly IdentifiedPacketFees[];
  readonly feeEnabledChannels: readonly FeeEnabledChannel[];
  readonly registeredPayees: readonly RegisteredPayee[];
  readonly registeredCounterpartyPayees: readonly RegisteredCounterpartyPayee[];
  readonly forwardRelayers: readonly ForwardRelayerAddress[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ibc.applications.fee.v1.GenesisState", [
  messageField(1, "identified_fees", () => IdentifiedPacketFees, { repeated: true }),
  messageField(2, "fee_enabled_channels", () => FeeEnabledChannel, { repeated: true }),
  messageField(3, "registered_payees", () => RegisteredPayee, { repeated: true }),
  messageField(4, "registered_counterparty_payees", () => RegisteredCounterpartyPayee, { repeated: true }),
  messageField(5, "forward_relayers", () => ForwardRelayerAddress, { repeated: true }),
]);

export interface FeeEnabledChannel {
  readonly portId: string;
  readonly channelId: string;
}

export const FeeEnabledChannel: MessageType<FeeEnabledChannel> = defineMessage<FeeEnabledChannel>("ibc.applications.fee.v1.FeeEnabledChannel", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface RegisteredPayee {
  readonly channelId: string;
  readonly relayer: string;
  readonly payee: string;
}

export const RegisteredPayee: MessageType<RegisteredPayee> = defineMessage<RegisteredPayee>("ibc.applications.fee.v1.RegisteredPayee", [
  field(1, "channel_id", "string"),
  field(2, "relayer", "string"),
  field(3, "payee", "string"),
]);

export interface RegisteredCounterpartyPayee {
  readonly channelId: string;
  readonly relayer: string;
  readonly counterpartyPayee: string;
}

export const RegisteredCounterpartyPayee: MessageType<RegisteredCounterpartyPayee> = defineMessage<RegisteredCounterpartyPayee>("ibc.applications.fee.v1.RegisteredCounterpartyPayee", [
  field(1, "channel_id", "string"),
  field(2, "relayer", "string"),
  field(3, "counterparty_payee", "string"),
]);

export interface ForwardRelayerAddress {
  readonly address: string;
  readonly packetId: PacketId;
}

export const ForwardRelayerAddress: MessageType<ForwardRelayerAddress> = defineMessage<ForwardRelayerAddress>("ibc.applications.fee.v1.ForwardRelayerAddress", [
  field(1, "address", "string"),
  messageField(2, "packet_id", () => PacketId, { required: true }),
]);

export interface Metadata {
  readonly feeVersion: string;
  readonly appVersion: string;
}

export const Metadata: MessageType<Metadata> = defineMessage<Metadata>("ibc.applications.fee.v1.Metadata", [
  field(1, "fee_version", "string"),
  field(2, "app_version", "string"),
]);

export interface QueryIncentivizedPacketsRequest {
  readonly pagination: PageRequest | undefined;
  readonly queryHeight: bigint;
}

export const QueryIncentivizedPacketsRequest: MessageType<QueryIncentivizedPacketsRequest> = defineMessage<QueryIncentivizedPacketsRequest>("ibc.applications.fee.v1.QueryIncentivizedPacketsRequest", [
  messageField(1, "pagination", () => PageRequest),
  field(2, "query_height", "uint64"),
]);

export interface QueryIncentivizedPacketsResponse {
  readonly incentivizedPackets: readonly IdentifiedPacketFees[];
  readonly pagination: PageResponse | undefined;
}

export const QueryIncentivizedPacketsResponse: MessageType<QueryIncentivizedPacketsResponse> = defineMessage<QueryIncentivizedPacketsResponse>("ibc.applications.fee.v1.QueryIncentivizedPacketsResponse", [
  messageField(1, "incentivized_packets", () => IdentifiedPacketFees, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryIncentivizedPacketRequest {
  readonly packetId: PacketId;
  readonly queryHeight: bigint;
}

export const QueryIncentivizedPacketRequest: MessageType<QueryIncentivizedPacketRequest> = defineMessage<QueryIncentivizedPacketRequest>("ibc.applications.fee.v1.QueryIncentivizedPacketRequest", [
  messageField(1, "packet_id", () => PacketId, { required: true }),
  field(2, "query_height", "uint64"),
]);

export interface QueryIncentivizedPacketResponse {
  readonly incentivizedPacket: IdentifiedPacketFees;
}

export const QueryIncentivizedPacketResponse: MessageType<QueryIncentivizedPacketResponse> = defineMessage<QueryIncentivizedPacketResponse>("ibc.applications.fee.v1.QueryIncentivizedPacketResponse", [
  messageField(1, "incentivized_packet", () => IdentifiedPacketFees, { required: true }),
]);

export interface QueryIncentivizedPacketsForChannelRequest {
  readonly pagination: PageRequest | undefined;
  readonly portId: string;
  readonly channelId: string;
  readonly queryHeight: bigint;
}

export const QueryIncentivizedPacketsForChannelRequest: MessageType<QueryIncentivizedPacketsForChannelRequest> = defineMessage<QueryIncentivizedPacketsForChannelRequest>("ibc.applications.fee.v1.QueryIncentivizedPacketsForChannelRequest", [
  messageField(1, "pagination", () => PageRequest),
  field(2, "port_id", "string"),
  field(3, "channel_id", "string"),
  field(4, "query_height", "uint64"),
]);

export interface QueryIncentivizedPacketsForChannelResponse {
  readonly incentivizedPackets: readonly IdentifiedPacketFees[];
  readonly pagination: PageResponse | undefined;
}

export const QueryIncentivizedPacketsForChannelResponse: MessageType<QueryIncentivizedPacketsForChannelResponse> = defineMessage<QueryIncentivizedPacketsForChannelResponse>("ibc.applications.fee.v1.QueryIncentivizedPacketsForChannelResponse", [
  messageField(1, "incentivized_packets", () => IdentifiedPacketFees, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryTotalRecvFeesRequest {
  readonly packetId: PacketId;
}

export const QueryTotalRecvFeesRequest: MessageType<QueryTotalRecvFeesRequest> = defineMessage<QueryTotalRecvFeesRequest>("ibc.applications.fee.v1.QueryTotalRecvFeesRequest", [
  messageField(1, "packet_id", () => PacketId, { required: true }),
]);

export interface QueryTotalRecvFeesResponse {
  readonly recvFees: readonly Coin[];
}

export const QueryTotalRecvFeesResponse: MessageType<QueryTotalRecvFeesResponse> = defineMessage<QueryTotalRecvFeesResponse>("ibc.applications.fee.v1.QueryTotalRecvFeesResponse", [
  messageField(1, "recv_fees", () => Coin, { repeated: true }),
]);

export interface QueryTotalAckFeesRequest {
  readonly packetId: PacketId;
}

export const QueryTotalAckFeesRequest: MessageType<QueryTotalAckFeesRequest> = defineMessage<QueryTotalAckFeesRequest>("ibc.applications.fee.v1.QueryTotalAckFeesRequest", [
  messageField(1, "packet_id", () => PacketId, { required: true }),
]);

export interface QueryTotalAckFeesResponse {
  readonly ackFees: readonly Coin[];
}

export const QueryTotalAckFeesResponse: MessageType<QueryTotalAckFeesResponse> = defineMessage<QueryTotalAckFeesResponse>("ibc.applications.fee.v1.QueryTotalAckFeesResponse", [
  messageField(1, "ack_fees", () => Coin, { repeated: true }),
]);

export interface QueryTotalTimeoutFeesRequest {
  readonly packetId: PacketId;
}

export const QueryTotalTimeoutFeesRequest: MessageType<QueryTotalTimeoutFeesRequest> = defineMessage<QueryTotalTimeoutFeesRequest>("ibc.applications.fee.v1.QueryTotalTimeoutFeesRequest", [
  messageField(1, "packet_id", () => PacketId, { required: true }),
]);

export interface QueryTotalTimeoutFeesResponse {
  readonly timeoutFees: readonly Coin[];
}

export const QueryTotalTimeoutFeesResponse: MessageType<QueryTotalTimeoutFeesResponse> = defineMessage<QueryTotalTimeoutFeesResponse>("ibc.applications.fee.v1.QueryTotalTimeoutFeesResponse", [
  messageField(1, "timeout_fees", () => Coin, { repeated: true }),
]);

export interface QueryPayeeRequest {
  readonly channelId: string;
  readonly relayer: string;
}

export const QueryPayeeRequest: MessageType<QueryPayeeRequest> = defineMessage<QueryPayeeRequest>("ibc.applications.fee.v1.QueryPayeeRequest", [
  field(1, "channel_id", "string"),
  field(2, "relayer", "string"),
]);

export interface QueryPayeeResponse {
  readonly payeeAddress: string;
}

export const QueryPayeeResponse: MessageType<QueryPayeeResponse> = defineMessage<QueryPayeeResponse>("ibc.applications.fee.v1.QueryPayeeResponse", [
  field(1, "payee_address", "string"),
]);

export interface QueryCounterpartyPayeeRequest {
  readonly channelId: string;
  readonly relayer: string;
}

export const QueryCounterpartyPayeeRequest: MessageType<QueryCounterpartyPayeeRequest> = defineMessage<QueryCounterpartyPayeeRequest>("ibc.applications.fee.v1.QueryCounterpartyPayeeRequest", [
  field(1, "channel_id", "string"),
  field(2, "relayer", "string"),
]);

export interface QueryCounterpartyPayeeResponse {
  readonly counterpartyPayee: string;
}

export const QueryCounterpartyPayeeResponse: MessageType<QueryCounterpartyPayeeResponse> = defineMessage<QueryCounterpartyPayeeResponse>("ibc.applications.fee.v1.QueryCounterpartyPayeeResponse", [
  field(1, "counterparty_payee", "string"),
]);

export interface QueryFeeEnabledChannelsRequest {
  readonly pagination: PageRequest | undefined;
  readonly queryHeight: bigint;
}

export const QueryFeeEnabledChannelsRequest: MessageType<QueryFeeEnabledChannelsRequest> = defineMessage<QueryFeeEnabledChannelsRequest>("ibc.applications.fee.v1.QueryFeeEnabledChannelsRequest", [
  messageField(1, "pagination", () => PageRequest),
  field(2, "query_height", "uint64"),
]);

export interface QueryFeeEnabledChannelsResponse {
  readonly feeEnabledChannels: readonly FeeEnabledChannel[];
  readonly pagination: PageResponse | undefined;
}

export const QueryFeeEnabledChannelsResponse: MessageType<QueryFeeEnabledChannelsResponse> = defineMessage<QueryFeeEnabledChannelsResponse>("ibc.applications.fee.v1.QueryFeeEnabledChannelsResponse", [
  messageField(1, "fee_enabled_channels", () => FeeEnabledChannel, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryFeeEnabledChannelRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryFeeEnabledChannelRequest: MessageType<QueryFeeEnabledChannelRequest> = defineMessage<QueryFeeEnabledChannelRequest>("ibc.applications.fee.v1.QueryFeeEnabledChannelRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryFeeEnabledChannelResponse {
  readonly feeEnabled: boolean;
}

export const QueryFeeEnabledChannelResponse: MessageType<QueryFeeEnabledChannelResponse> = defineMessage<QueryFeeEnabledChannelResponse>("ibc.applications.fee.v1.QueryFeeEnabledChannelResponse", [
  field(1, "fee_enabled", "bool"),
]);

export interface MsgRegisterPayee {
  readonly portId: string;
  readonly channelId: string;
  readonly relayer: string;
  readonly payee: string;
}

export const MsgRegisterPayee: MessageType<MsgRegisterPayee> = defineMessage<MsgRegisterPayee>("ibc.applications.fee.v1.MsgRegisterPayee", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "relayer", "string"),
  field(4, "payee", "string"),
], { aminoName: "cosmos-sdk/MsgRegisterPayee", signers: ["relayer"] });

export interface MsgRegisterPayeeResponse {}

export const MsgRegisterPayeeResponse: MessageType<MsgRegisterPayeeResponse> = defineMessage<MsgRegisterPayeeResponse>("ibc.applications.fee.v1.MsgRegisterPayeeResponse", []);

export interface MsgRegisterCounterpartyPayee {
  readonly portId: string;
  readonly channelId: string;
  readonly relayer: string;
  readonly counterpartyPayee: string;
}

export const MsgRegisterCounterpartyPayee: MessageType<MsgRegisterCounterpartyPayee> = defineMessage<MsgRegisterCounterpartyPayee>("ibc.applications.fee.v1.MsgRegisterCounterpartyPayee", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "relayer", "string"),
  field(4, "counterparty_payee", "string"),
], { aminoName: "cosmos-sdk/MsgRegisterCounterpartyPayee", signers: ["relayer"] });

export interface MsgRegisterCounterpartyPayeeResponse {}

export const MsgRegisterCounterpartyPayeeResponse: MessageType<MsgRegisterCounterpartyPayeeResponse> = defineMessage<MsgRegisterCounterpartyPayeeResponse>("ibc.applications.fee.v1.MsgRegisterCounterpartyPayeeResponse", []);

export interface MsgPayPacketFee {
  readonly fee: Fee;
  readonly sourcePortId: string;
  readonly sourceChannelId: string;
  readonly signer: string;
  readonly relayers: readonly string[];
}

export const MsgPayPacketFee: MessageType<MsgPayPacketFee> = defineMessage<MsgPayPacketFee>("ibc.applications.fee.v1.MsgPayPacketFee", [
  messageField(1, "fee", () => Fee, { required: true, dontOmitEmpty: true }),
  field(2, "source_port_id", "string"),
  field(3, "source_channel_id", "string"),
  field(4, "signer", "string"),
  field(5, "relayers", "string", { repeated: true }),
], { aminoName: "cosmos-sdk/MsgPayPacketFee", signers: ["signer"] });

export interface MsgPayPacketFeeResponse {}

export const MsgPayPacketFeeResponse: MessageType<MsgPayPacketFeeResponse> = defineMessage<MsgPayPacketFeeResponse>("ibc.applications.fee.v1.MsgPayPacketFeeResponse", []);

export interface MsgPayPacketFeeAsync {
  readonly packetId: PacketId;
  readonly packetFee: PacketFee;
}

export const MsgPayPacketFeeAsync: MessageType<MsgPayPacketFeeAsync> = defineMessage<MsgPayPacketFeeAsync>("ibc.applications.fee.v1.MsgPayPacketFeeAsync", [
  messageField(1, "packet_id", () => PacketId, { required: true, dontOmitEmpty: true }),
  messageField(2, "packet_fee", () => PacketFee, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgPayPacketFeeAsync", signers: ["packet_fee"] });

export interface MsgPayPacketFeeAsyncResponse {}

export const MsgPayPacketFeeAsyncResponse: MessageType<MsgPayPacketFeeAsyncResponse> = defineMessage<MsgPayPacketFeeAsyncResponse>("ibc.applications.fee.v1.MsgPayPacketFeeAsyncResponse", []);

export interface QueryRpc {
  incentivizedPackets(request: QueryIncentivizedPacketsRequest): QueryIncentivizedPacketsResponse;
  incentivizedPacket(request: QueryIncentivizedPacketRequest): QueryIncentivizedPacketResponse;
  incentivizedPacketsForChannel(request: QueryIncentivizedPacketsForChannelRequest): QueryIncentivizedPacketsForChannelResponse;
  totalRecvFees(request: QueryTotalRecvFeesRequest): QueryTotalRecvFeesResponse;
  totalAckFees(request: QueryTotalAckFeesRequest): QueryTotalAckFeesResponse;
  totalTimeoutFees(request: QueryTotalTimeoutFeesRequest): QueryTotalTimeoutFeesResponse;
  payee(request: QueryPayeeRequest): QueryPayeeResponse;
  counterpartyPayee(request: QueryCounterpartyPayeeRequest): QueryCounterpartyPayeeResponse;
  feeEnabledChannels(request: QueryFeeEnabledChannelsRequest): QueryFeeEnabledChannelsResponse;
  feeEnabledChannel(request: QueryFeeEnabledChannelRequest): QueryFeeEnabledChannelResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("ibc.applications.fee.v1.Query", {
  incentivizedPackets: rpc("IncentivizedPackets", QueryIncentivizedPacketsRequest, QueryIncentivizedPacketsResponse, { method: "get", path: "/ibc/apps/fee/v1/incentivized_packets" }),
  incentivizedPacket: rpc("IncentivizedPacket", QueryIncentivizedPacketRequest, QueryIncentivizedPacketResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{packet_id.channel_id}/ports/{packet_id.port_id}/sequences/{packet_id.sequence}/incentivized_packet" }),
  incentivizedPacketsForChannel: rpc("IncentivizedPacketsForChannel", QueryIncentivizedPacketsForChannelRequest, QueryIncentivizedPacketsForChannelResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{channel_id}/ports/{port_id}/incentivized_packets" }),
  totalRecvFees: rpc("TotalRecvFees", QueryTotalRecvFeesRequest, QueryTotalRecvFeesResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{packet_id.channel_id}/ports/{packet_id.port_id}/sequences/{packet_id.sequence}/total_recv_fees" }),
  totalAckFees: rpc("TotalAckFees", QueryTotalAckFeesRequest, QueryTotalAckFeesResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{packet_id.channel_id}/ports/{packet_id.port_id}/sequences/{packet_id.sequence}/total_ack_fees" }),
  totalTimeoutFees: rpc("TotalTimeoutFees", QueryTotalTimeoutFeesRequest, QueryTotalTimeoutFeesResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{packet_id.channel_id}/ports/{packet_id.port_id}/sequences/{packet_id.sequence}/total_timeout_fees" }),
  payee: rpc("Payee", QueryPayeeRequest, QueryPayeeResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{channel_id}/relayers/{relayer}/payee" }),
  counterpartyPayee: rpc("CounterpartyPayee", QueryCounterpartyPayeeRequest, QueryCounterpartyPayeeResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{channel_id}/relayers/{relayer}/counterparty_payee" }),
  feeEnabledChannels: rpc("FeeEnabledChannels", QueryFeeEnabledChannelsRequest, QueryFeeEnabledChannelsResponse, { method: "get", path: "/ibc/apps/fee/v1/fee_enabled" }),
  feeEnabledChannel: rpc("FeeEnabledChannel", QueryFeeEnabledChannelRequest, QueryFeeEnabledChannelResponse, { method: "get", path: "/ibc/apps/fee/v1/channels/{channel_id}/ports/{port_id}/fee_enabled" }),
});

export interface MsgRpc {
  registerPayee(request: MsgRegisterPayee): MsgRegisterPayeeResponse;
  registerCounterpartyPayee(request: MsgRegisterCounterpartyPayee): MsgRegisterCounterpartyPayeeResponse;
  payPacketFee(request: MsgPayPacketFee): MsgPayPacketFeeResponse;
  payPacketFeeAsync(request: MsgPayPacketFeeAsync): MsgPayPacketFeeAsyncResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("ibc.applications.fee.v1.Msg", {
  registerPayee: rpc("RegisterPayee", MsgRegisterPayee, MsgRegisterPayeeResponse),
  registerCounterpartyPayee: rpc("RegisterCounterpartyPayee", MsgRegisterCounterpartyPayee, MsgRegisterCounterpartyPayeeResponse),
  payPacketFee: rpc("PayPacketFee", MsgPayPacketFee, MsgPayPacketFeeResponse),
  payPacketFeeAsync: rpc("PayPacketFeeAsync", MsgPayPacketFeeAsync, MsgPayPacketFeeAsyncResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  IncentivizedAcknowledgement,
  Fee,
  PacketFee,
  PacketFees,
  IdentifiedPacketFees,
  GenesisState,
  FeeEnabledChannel,
  RegisteredPayee,
  RegisteredCounterpartyPayee,
  ForwardRelayerAddress,
  Metadata,
  QueryIncentivizedPacketsRequest,
  QueryIncentivizedPacketsResponse,
  QueryIncentivizedPacketRequest,
  QueryIncentivizedPacketResponse,
  QueryIncentivizedPacketsForChannelRequest,
  QueryIncentivizedPacketsForChannelResponse,
  QueryTotalRecvFeesRequest,
  QueryTotalRecvFeesResponse,
  QueryTotalAckFeesRequest,
  QueryTotalAckFeesResponse,
  QueryTotalTimeoutFeesRequest,
  QueryTotalTimeoutFeesResponse,
  QueryPayeeRequest,
  QueryPayeeResponse,
  QueryCounterpartyPayeeRequest,
  QueryCounterpartyPayeeResponse,
  QueryFeeEnabledChannelsRequest,
  QueryFeeEnabledChannelsResponse,
  QueryFeeEnabledChannelRequest,
  QueryFeeEnabledChannelResponse,
  MsgRegisterPayee,
  MsgRegisterPayeeResponse,
  MsgRegisterCounterpartyPayee,
  MsgRegisterCounterpartyPayeeResponse,
  MsgPayPacketFee,
  MsgPayPacketFeeResponse,
  MsgPayPacketFeeAsync,
  MsgPayPacketFeeAsyncResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
