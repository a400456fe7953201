// Generated from proto/interchain_security/ccv/consumer/v1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { ClientState, ConsensusState } from "../../../ibc/lightclients/tendermint/v1.ts";
import { ConsumerPacketData, ConsumerParams, ProviderInfo } from "../v1.ts";
import { ValidatorUpdate } from "../../../tendermint/abci.ts";

export interface CrossChainValidator {
  readonly address: Uint8Array;
  readonly power: bigint;
  readonly pubkey: Any | undefined;
  readonly optedOut: boolean;
}

export const CrossChainValidator: MessageType<CrossChainValidator> = defineMessage<CrossChainValidator>("interchain_security.ccv.consumer.v1.CrossChainValidator", [
  field(1, "address", "bytes"),
  field(2, "power", "int64"),
  messageField(3, "pubkey", () => Any, { accepts: "cosmos.crypto.PubKey" }),
  field(4, "opted_out", "bool"),
]);

export interface SlashRecord {
  readonly waitingOnReply: boolean;
  readonly sendTime: Time;
}

export const SlashRecord: MessageType<SlashRecord> = defineMessage<SlashRecord>("interchain_security.ccv.consumer.v1.SlashRecord", [
  field(1, "waiting_on_reply", "bool"),
  field(2, "send_time", "time", { required: true }),
]);

export interface GenesisState {
  readonly params: ConsumerParams;
  readonly providerClientId: string;
  readonly providerChannelId: string;
  readonly newChain: boolean;
  readonly providerClientState: ClientState | undefined;
  readonly providerConsensusState: ConsensusState | undefined;
  readonly maturingPackets: readonly MaturingVSCPacket[];
  readonly initialValSet: readonly ValidatorUpdate[];
  readonly heightToValsetUpdateId: readonly HeightToValsetUpdateID[];
  readonly outstandingDowntimeSlashing: readonly OutstandingDowntime[];
  readonly pendingConsumerPackets: ConsumerPacketDataList;
  readonly lastTransmissionBlockHeight: LastTransmissionBlockHeight;
  readonly preCCV: boolean;
  readonly provider: ProviderInfo;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("interchain_security.ccv.consumer.v1.GenesisState", [
  messageField(1, "params", () => ConsumerParams, { required: true }),
  field(2, "provider_client_id", "string"),
  field(3, "provider_channel_id", "string"),
  field(4, "new_chain", "bool"),
  messageField(5, "provider_client_state", () => ClientState),
  messageField(6, "provider_consensus_state", () => ConsensusState),
  messageField(7, "maturing_packets", () => MaturingVSCPacket, { repeated: true }),
  messageField(8, "initial_val_set", () => ValidatorUpdate, { repeated: true }),
  messageField(9, "height_to_valset_update_id", () => HeightToValsetUpdateID, { repeated: true }),
  messageField(10, "outstanding_downtime_slashing", () => OutstandingDowntime, { repeated: true }),
  messageField(11, "pending_consumer_packets", () => ConsumerPacketDataList, { required: true }),
  messageField(12, "last_transmission_block_height", () => LastTransmissionBlockHeight, { required: true }),
  field(13, "preCCV", "bool"),
  messageField(14, "provider", () => ProviderInfo, { required: true }),
]);

export interface HeightToValsetUpdateID {
  readonly height: bigint;
  readonly valsetUpdateId: bigint;
}

export const HeightToValsetUpdateID: MessageType<HeightToValsetUpdateID> = defineMessage<HeightToValsetUpdateID>("interchain_security.ccv.consumer.v1.HeightToValsetUpdateID", [
  field(1, "height", "uint64"),
  field(2, "valset_update_id", "uint64"),
]);

export interface OutstandingDowntime {
  readonly validatorConsensusAddress: string;
}

export const OutstandingDowntime: MessageType<OutstandingDowntime> = defineMessage<OutstandingDowntime>("interchain_security.ccv.consumer.v1.OutstandingDowntime", [
  field(1, "validator_consensus_address", "string"),
]);

export interface LastTransmissionBlockHeight {
  readonly height: bigint;
}

export const LastTransmissionBlockHeight: MessageType<LastTransmissionBlockHeight> = defineMessage<LastTransmissionBlockHeight>("interchain_security.ccv.consumer.v1.LastTransmissionBlockHeight", [
  field(1, "height", "int64"),
]);

export interface MaturingVSCPacket {
  readonly vscId: bigint;
  readonly maturityTime: Time;
}

export const MaturingVSCPacket: MessageType<MaturingVSCPacket> = defineMessage<MaturingVSCPacket>("interchain_security.ccv.consumer.v1.MaturingVSCPacket", [
  field(1, "vscId", "uint64"),
  field(2, "maturity_time", "time", { required: true }),
]);

export interface ConsumerPacketDataList {
  readonly list: readonly ConsumerPacketData[];
}

export const ConsumerPacketDataList: MessageType<ConsumerPacketDataList> = defineMessage<ConsumerPacketDataList>("interchain_security.ccv.consumer.v1.ConsumerPacketDataList", [
  messageField(1, "list", () => ConsumerPacketData, { repeated: true }),
]);

export interface NextFeeDistributionEstimate {
  readonly currentHeight: bigint;
  readonly lastHeight: bigint;
  readonly nextHeight: bigint;
  readonly distributionFraction: string;
  readonly total: string;
  readonly toProvider: string;
  readonly toConsumer: string;
}

export const NextFeeDistributionEstimate: MessageType<NextFeeDistributionEstimate> = defineMessage<NextFeeDistributionEstimate>("interchain_security.ccv.consumer.v1.NextFeeDistributionEstimate", [
  field(1, "currentHeight", "int64"),
  field(2, "lastHeight", "int64"),
  field(3, "nextHeight", "int64"),
  field(4, "distribution_fraction", "string"),
  field(5, "total", "string"),
  field(6, "toProvider", "string"),
  field(7, "toConsumer", "string"),
]);

export interface QueryNextFeeDistributionEstimateRequest {}

export const QueryNextFeeDistributionEstimateRequest: MessageType<QueryNextFeeDistributionEstimateRequest> = defineMessage<QueryNextFeeDistributionEstimateRequest>("interchain_security.ccv.consumer.v1.QueryNextFeeDistributionEstimateRequest", []);

export interface QueryNextFeeDistributionEstimateResponse {
  readonly data: NextFeeDistributionEstimate | undefined;
}

export const QueryNextFeeDistributionEstimateResponse: MessageType<QueryNextFeeDistributionEstimateResponse> = defineMessage<QueryNextFeeDistributionEstimateResponse>("interchain_security.ccv.consumer.v1.QueryNextFeeDistributionEstimateResponse", [
  messageField(1, "data", () => NextFeeDistributionEstimate),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("interchain_security.ccv.consumer.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: ConsumerParams;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("interchain_security.ccv.consumer.v1.QueryParamsResponse", [
  messageField(1, "params", () => ConsumerParams, { required: true }),
]);

export interface QueryProviderInfoRequest {}

export const QueryProviderInfoRequest: MessageType<QueryProviderInfoRequest> = defineMessage<QueryProviderInfoRequest>("interchain_security.ccv.consumer.v1.QueryProviderInfoRequest", []);

export interface QueryProviderInfoResponse {
  readonly consumer: ChainInfo;
  readonly provider: ChainInfo;
}

export const QueryProviderInfoResponse: MessageType<QueryProviderInfoResponse> = defineMessage<QueryProviderInfoResponse>("interchain_security.ccv.consumer.v1.QueryProviderInfoResponse", [
  messageField(1, "consumer", () => ChainInfo, { required: true }),
  messageField(2, "provider", () => ChainInfo, { required: true }),
]);

export interface QueryThrottleStateRequest {}

export const QueryThrottleStateRequest: MessageType<QueryThrottleStateRequest> = defineMessage<QueryThrottleStateRequest>("interchain_security.ccv.consumer.v1.QueryThrottleStateRequest", []);

export interface QueryThrottleStateResponse {
  readonly slashRecord: SlashRecord | undefined;
  readonly packetDataQueue: readonly ConsumerPacketData[];
}

export const QueryThrottleStateResponse: MessageType<QueryThrottleStateResponse> = defineMessage<QueryThrottleStateResponse>("interchain_security.ccv.consumer.v1.QueryThrottleStateResponse", [
  messageField(1, "slash_record", () => SlashRecord),
  messageField(2, "packet_data_queue", () => ConsumerPacketData, { repeated: true }),
]);

export interface ChainInfo {
  readonly chainID: string;
  readonly clientID: string;
  readonly connectionID: string;
  readonly channelID: string;
}

export const ChainInfo: MessageType<ChainInfo> = defineMessage<ChainInfo>("interchain_security.ccv.consumer.v1.ChainInfo", [
  field(1, "chainID", "string"),
  field(2, "clientID", "string"),
  field(3, "connectionID", "string"),
  field(4, "channelID", "string"),
]);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: ConsumerParams;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("interchain_security.ccv.consumer.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => ConsumerParams, { required: true }),
], { signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("interchain_security.ccv.consumer.v1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  queryNextFeeDistribution(request: QueryNextFeeDistributionEstimateRequest): QueryNextFeeDistributionEstimateResponse;
  queryParams(request: QueryParamsRequest): QueryParamsResponse;
  queryProviderInfo(request: QueryProviderInfoRequest): QueryProviderInfoResponse;
  queryThrottleState(request: QueryThrottleStateRequest): QueryThrottleStateResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("interchain_security.ccv.consumer.v1.Query", {
  queryNextFeeDistribution: rpc("QueryNextFeeDistribution", QueryNextFeeDistributionEstimateRequest, QueryNextFeeDistributionEstimateResponse, { method: "get", path: "/interchain_security/ccv/consumer/next-fee-distribution" }),
  queryParams: rpc("QueryParams", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/interchain_security/ccv/consumer/params" }),
  queryProviderInfo: rpc("QueryProviderInfo", QueryProviderInfoRequest, QueryProviderInfoResponse, { method: "get", path: "/interchain_security/ccv/consumer/provider-info" }),
  queryThrottleState: rpc("QueryThrottleState", QueryThrottleStateRequest, QueryThrottleStateResponse, { method: "get", path: "/interchain_security/ccv/consumer/throttle_state" }),
});

export interface MsgRpc {
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("interchain_security.ccv.consumer.v1.Msg", {
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  CrossChainValidator,
  SlashRecord,
  GenesisState,
  HeightToValsetUpdateID,
  OutstandingDowntime,
  LastTransmissionBlockHeight,
  MaturingVSCPacket,
  ConsumerPacketDataList,
  NextFeeDistributionEstimate,
  QueryNextFeeDistributionEstimateRequest,
  QueryNextFeeDistributionEstimateResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryProviderInfoRequest,
  QueryProviderInfoResponse,
  QueryThrottleStateRequest,
  QueryThrottleStateResponse,
  ChainInfo,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
