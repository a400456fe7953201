// Generated from proto/ibc/applications/transfer/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Coin } from "../../../cosmos/base/v1beta1.ts";
import { Height } from "../../core/client/v1.ts";

export interface Allocation {
  readonly sourcePort: string;
  readonly sourceChannel: string;
  readonly spendLimit: readonly Coin[];
  readonly allowList: readonly string[];
  readonly allowedPacketData: readonly string[];
}

export const Allocation: MessageType<Allocation> = defineMessage<Allocation>("ibc.applications.transfer.v1.Allocation", [
  field(1, "source_port", "string"),
  field(2, "source_channel", "string"),
  messageField(3, "spend_limit", () => Coin, { repeated: true }),
  field(4, "allow_list", "string", { repeated: true }),
  field(5, "allowed_packet_data", "string", { repeated: true }),
]);

export interface TransferAuthorization {
  readonly allocations: readonly Allocation[];
}

export const TransferAuthorization: MessageType<TransferAuthorization> = defineMessage<TransferAuthorization>("ibc.applications.transfer.v1.TransferAuthorization", [
  messageField(1, "allocations", () => Allocation, { repeated: true }),
], { implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface GenesisState {
  readonly portId: string;
  readonly denomTraces: readonly DenomTrace[];
  readonly params: Params;
  readonly totalEscrowed: readonly Coin[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ibc.applications.transfer.v1.GenesisState", [
  field(1, "port_id", "string"),
  messageField(2, "denom_traces", () => DenomTrace, { repeated: true }),
  messageField(3, "params", () => Params, { required: true }),
  messageField(4, "total_escrowed", () => Coin, { repeated: true }),
]);

export interface QueryDenomTraceRequest {
  readonly hash: string;
}

export const QueryDenomTraceRequest: MessageType<QueryDenomTraceRequest> = defineMessage<QueryDenomTraceRequest>("ibc.applications.transfer.v1.QueryDenomTraceRequest", [
  field(1, "hash", "string"),
]);

export interface QueryDenomTraceResponse {
  readonly denomTrace: DenomTrace | undefined;
}

export const QueryDenomTraceResponse: MessageType<QueryDenomTraceResponse> = defineMessage<QueryDenomTraceResponse>("ibc.applications.transfer.v1.QueryDenomTraceResponse", [
  messageField(1, "denom_trace", () => DenomTrace),
]);

export interface QueryDenomTracesRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryDenomTracesRequest: MessageType<QueryDenomTracesRequest> = defineMessage<QueryDenomTracesRequest>("ibc.applications.transfer.v1.QueryDenomTracesRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryDenomTracesResponse {
  readonly denomTraces: readonly DenomTrace[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDenomTracesResponse: MessageType<QueryDenomTracesResponse> = defineMessage<QueryDenomTracesResponse>("ibc.applications.transfer.v1.QueryDenomTracesResponse", [
  messageField(1, "denom_traces", () => DenomTrace, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("ibc.applications.transfer.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("ibc.applications.transfer.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params),
]);

export interface QueryDenomHashRequest {
  readonly trace: string;
}

export const QueryDenomHashRequest: MessageType<QueryDenomHashRequest> = defineMessage<QueryDenomHashRequest>("ibc.applications.transfer.v1.QueryDenomHashRequest", [
  field(1, "trace", "string"),
]);

export interface QueryDenomHashResponse {
  readonly hash: string;
}

export const QueryDenomHashResponse: MessageType<QueryDenomHashResponse> = defineMessage<QueryDenomHashResponse>("ibc.applications.transfer.v1.QueryDenomHashResponse", [
  field(1, "hash", "string"),
]);

export interface QueryEscrowAddressRequest {
  readonly portId: string;
  readonly channelId: string;
}

export const QueryEscrowAddressRequest: MessageType<QueryEscrowAddressRequest> = defineMessage<QueryEscrowAddressRequest>("ibc.applications.transfer.v1.QueryEscrowAddressRequest", [
  field(1, "port_id", "string"),
  field(2, "channel_id", "string"),
]);

export interface QueryEscrowAddressResponse {
  readonly escrowAddress: string;
}

export const QueryEscrowAddressResponse: MessageType<QueryEscrowAddressResponse> = defineMessage<QueryEscrowAddressResponse>("ibc.applications.transfer.v1.QueryEscrowAddressResponse", [
  field(1, "escrow_address", "string"),
]);

export interface QueryTotalEscrowForDenomRequest {
  readonly denom: string;
}

export const QueryTotalEscrowForDenomRequest: MessageType<QueryTotalEscrowForDenomRequest> = defineMessage<QueryTotalEscrowForDenomRequest>("ibc.applications.transfer.v1.QueryTotalEscrowForDenomRequest", [
  field(1, "denom", "string"),
]);

export interface QueryTotalEscrowForDenomResponse {
  readonly amount: Coin;
}

export const QueryTotalEscrowForDenomResponse: MessageType<QueryTotalEscrowForDenomResponse> = defineMessage<QueryTotalEscrowForDenomResponse>("ibc.applications.transfer.v1.QueryTotalEscrowForDenomResponse", [
  messageField(1, "amount", () => Coin, { required: true }),
]);

export interface DenomTrace {
  readonly path: string;
  readonly baseDenom: string;
}

export const DenomTrace: MessageType<DenomTrace> = defineMessage<DenomTrace>("ibc.applications.transfer.v1.DenomTrace", [
  field(1, "path", "string"),
  field(2, "base_denom", "string"),
]);

export interface Params {
  readonly sendEnabled: boolean;
  readonly receiveEnabled: boolean;
}

export const Params: MessageType<Params> = defineMessage<Params>("ibc.applications.transfer.v1.Params", [
  field(1, "send_enabled", "bool"),
  field(2, "receive_enabled", "bool"),
]);

export interface MsgTransfer {
  readonly sourcePort: string;
  readonly sourceChannel: string;
  readonly token: Coin;
  readonly sender: string;
  readonly receiver: string;
  readonly timeoutHeight: Height;
  readonly timeoutTimestamp: bigint;
  readonly memo: string;
}

export const MsgTransfer: MessageType<MsgTransfer> = defineMessage<MsgTransfer>("ibc.applications.transfer.v1.MsgTransfer", [
  field(1, "source_port", "string"),
  field(2, "source_channel", "string"),
  messageField(3, "token", () => Coin, { required: true, dontOmitEmpty: true }),
  field(4, "sender", "string"),
  field(5, "receiver", "string"),
  messageField(6, "timeout_height", () => Height, { required: true, dontOmitEmpty: true }),
  field(7, "timeout_timestamp", "uint64"),
  field(8, "memo", "string"),
], { aminoName: "cosmos-sdk/MsgTransfer", signers: ["sender"] });

export interface MsgTransferResponse {
  readonly sequence: bigint;
}

export const MsgTransferResponse: MessageType<MsgTransferResponse> = defineMessage<MsgTransferResponse>("ibc.applications.transfer.v1.MsgTransferResponse", [
  field(1, "sequence", "uint64"),
]);

export interface MsgUpdateParams {
  readonly signer: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("ibc.applications.transfer.v1.MsgUpdateParams", [
  field(1, "signer", "string"),
  messageField(2, "params", () => Params, { required: true }),
], { signers: ["signer"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("ibc.applications.transfer.v1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  denomTraces(request: QueryDenomTracesRequest): QueryDenomTracesResponse;
  denomTrace(request: QueryDenomTraceRequest): QueryDenomTraceResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
  denomHash(request: QueryDenomHashRequest): QueryDenomHashResponse;
  escrowAddress(request: QueryEscrowAddressRequest): QueryEscrowAddressResponse;
  totalEscrowForDenom(request: QueryTotalEscrowForDenomRequest): QueryTotalEscrowForDenomResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("ibc.applications.transfer.v1.Query", {
  denomTraces: rpc("DenomTraces", QueryDenomTracesRequest, QueryDenomTracesResponse, { method: "get", path: "/ibc/apps/transfer/v1/denom_traces" }),
  denomTrace: rpc("DenomTrace", QueryDenomTraceRequest, QueryDenomTraceResponse, { method: "get", path: "/ibc/apps/transfer/v1/denom_traces/{hash=**}" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/ibc/apps/transfer/v1/params" }),
  denomHash: rpc("DenomHash", QueryDenomHashRequest, QueryDenomHashResponse, { method: "get", path: "/ibc/apps/transfer/v1/denom_hashes/{trace=**}" }),
  escrowAddress: rpc("EscrowAddress", QueryEscrowAddressRequest, QueryEscrowAddressResponse, { method: "get", path: "/ibc/apps/transfer/v1/channels/{channel_id}/ports/{port_id}/escrow_address" }),
  totalEscrowForDenom: rpc("TotalEscrowForDenom", QueryTotalEscrowForDenomRequest, QueryTotalEscrowForDenomResponse, { method: "get", path: "/ibc/apps/transfer/v1/denoms/{denom=**}/total_escrow" }),
});

export interface MsgRpc {
  transfer(request: MsgTransfer): MsgTransferResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("ibc.applications.transfer.v1.Msg", {
  transfer: rpc("Transfer", MsgTransfer, MsgTransferResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Allocation,
  TransferAuthorization,
  GenesisState,
  QueryDenomTraceRequest,
  QueryDenomTraceResponse,
  QueryDenomTracesRequest,
  QueryDenomTracesResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryDenomHashRequest,
  QueryDenomHashResponse,
  QueryEscrowAddressRequest,
  QueryEscrowAddressResponse,
  QueryTotalEscrowForDenomRequest,
  QueryTotalEscrowForDenomResponse,
  DenomTrace,
  Params,
  MsgTransfer,
  MsgTransferResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
