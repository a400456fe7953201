// Generated from proto/osmosis/ibchooks.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";

export interface GenesisState {
  readonly params: Params;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("osmosis.ibchooks.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface Params {
  readonly allowedAsyncAckContracts: readonly string[];
}

export const Params: MessageType<Params> = defineMessage<Params>("osmosis.ibchooks.Params", [
  field(1, "allowed_async_ack_contracts", "string", { repeated: true }),
]);

export interface MsgEmitIBCAck {
  readonly sender: string;
  readonly packetSequence: bigint;
  readonly channel: string;
}

export const MsgEmitIBCAck: MessageType<MsgEmitIBCAck> = defineMessage<MsgEmitIBCAck>("osmosis.ibchooks.MsgEmitIBCAck", [
  field(1, "sender", "string"),
  field(2, "packet_sequence", "uint64"),
  field(3, "channel", "string"),
], { aminoName: "osmosis/MsgEmitIBCAck", signers: ["sender"] });

export interface MsgEmitIBCAckResponse {
  readonly contractResult: string;
  readonly ibcAck: string;
}

export const MsgEmitIBCAckResponse: MessageType<MsgEmitIBCAckResponse> = defineMessage<MsgEmitIBCAckResponse>("osmosis.ibchooks.MsgEmitIBCAckResponse", [
  field(1, "contract_result", "string"),
  field(2, "ibc_ack", "string"),
]);

export interface MsgRpc {
  emitIBCAck(request: MsgEmitIBCAck): MsgEmitIBCAckResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("osmosis.ibchooks.Msg", {
  emitIBCAck: rpc("EmitIBCAck", MsgEmitIBCAck, MsgEmitIBCAckResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  Params,
  MsgEmitIBCAck,
  MsgEmitIBCAckResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType];
