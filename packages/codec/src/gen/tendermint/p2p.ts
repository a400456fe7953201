// Generated from proto/tendermint/p2p.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field, messageField } from "../../runtime.ts";
import { PublicKey } from "./crypto.ts";

export interface PacketPing {}

export const PacketPing: MessageType<PacketPing> = defineMessage<PacketPing>("tendermint.p2p.PacketPing", []);

export interface PacketPong {}

export const PacketPong: MessageType<PacketPong> = defineMessage<PacketPong>("tendermint.p2p.PacketPong", []);

export interface PacketMsg {
  readonly channelId: number;
  readonly eof: boolean;
  readonly data: Uint8Array;
}

export const PacketMsg: MessageType<PacketMsg> = defineMessage<PacketMsg>("tendermint.p2p.PacketMsg", [
  field(1, "channel_id", "int32"),
  field(2, "eof", "bool"),
  field(3, "data", "bytes"),
]);

export interface Packet {
  readonly packetPing: PacketPing | undefined;
  readonly packetPong: PacketPong | undefined;
  readonly packetMsg: PacketMsg | undefined;
}

export const Packet: MessageType<Packet> = defineMessage<Packet>("tendermint.p2p.Packet", [
  messageField(1, "packet_ping", () => PacketPing, { oneof: "sum" }),
  messageField(2, "packet_pong", () => PacketPong, { oneof: "sum" }),
  messageField(3, "packet_msg", () => PacketMsg, { oneof: "sum" }),
]);

export interface AuthSigMessage {
  readonly pubKey: PublicKey;
  readonly sig: Uint8Array;
}

export const AuthSigMessage: MessageType<AuthSigMessage> = defineMessage<AuthSigMessage>("tendermint.p2p.AuthSigMessage", [
  messageField(1, "pub_key", () => PublicKey, { required: true }),
  field(2, "sig", "bytes"),
]);

export interface PexRequest {}

export const PexRequest: MessageType<PexRequest> = defineMessage<PexRequest>("tendermint.p2p.PexRequest", []);

export interface PexAddrs {
  readonly addrs: readonly NetAddress[];
}

export const PexAddrs: MessageType<PexAddrs> = defineMessage<PexAddrs>("tendermint.p2p.PexAddrs", [
  messageField(1, "addrs", () => NetAddress, { repeated: true }),
]);

export interface Message {
  readonly pexRequest: PexRequest | undefined;
  readonly pexAddrs: PexAddrs | undefined;
}

export const Message: MessageType<Message> = defineMessage<Message>("tendermint.p2p.Message", [
  messageField(1, "pex_request", () => PexRequest, { oneof: "sum" }),
  messageField(2, "pex_addrs", () => PexAddrs, { oneof: "sum" }),
]);

export interface NetAddress {
  readonly id: string;
  readonly ip: string;
  readonly port: number;
}

export const NetAddress: MessageType<NetAddress> = defineMessage<NetAddress>("tendermint.p2p.NetAddress", [
  field(1, "id", "string"),
  field(2, "ip", "string"),
  field(3, "port", "uint32"),
]);

export interface ProtocolVersion {
  readonly p2p: bigint;
  readonly block: bigint;
  readonly app: bigint;
}

export const ProtocolVersion: MessageType<ProtocolVersion> = defineMessage<ProtocolVersion>("tendermint.p2p.ProtocolVersion", [
  field(1, "p2p", "uint64"),
  field(2, "block", "uint64"),
  field(3, "app", "uint64"),
]);

export interface DefaultNodeInfo {
  readonly protocolVersion: ProtocolVersion;
  readonly defaultNodeId: string;
  readonly listenAddr: string;
  readonly network: string;
  readonly version: string;
  readonly channels: Uint8Array;
  readonly moniker: string;
  readonly other: DefaultNodeInfoOther;
}

export const DefaultNodeInfo: MessageType<DefaultNodeInfo> = defineMessage<DefaultNodeInfo>("tendermint.p2p.DefaultNodeInfo", [
  messageField(1, "protocol_version", () => ProtocolVersion, { required: true }),
  field(2, "default_node_id", "string"),
  field(3, "listen_addr", "string"),
  field(4, "network", "string"),
  field(5, "version", "string"),
  field(6, "channels", "bytes"),
  field(7, "moniker", "string"),
  messageField(8, "other", () => DefaultNodeInfoOther, { required: true }),
]);

export interface DefaultNodeInfoOther {
  readonly txIndex: string;
  readonly rpcAddress: string;
}

export const DefaultNodeInfoOther: MessageType<DefaultNodeInfoOther> = defineMessage<DefaultNodeInfoOther>("tendermint.p2p.DefaultNodeInfoOther", [
  field(1, "tx_index", "string"),
  field(2, "rpc_address", "string"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  PacketPing,
  PacketPong,
  PacketMsg,
  Packet,
  AuthSigMessage,
  PexRequest,
  PexAddrs,
  Message,
  NetAddress,
  ProtocolVersion,
  DefaultNodeInfo,
  DefaultNodeInfoOther,
];
