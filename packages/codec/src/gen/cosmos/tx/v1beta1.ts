// Generated from proto/cosmos/tx/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../runtime.ts";
import { GasInfo, Result, TxResponse } from "../base/abci/v1beta1.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";
import { CompactBitArray } from "../crypto/multisig/v1beta1.ts";
import { SignMode, SignModeEnum } from "./signing/v1beta1.ts";
import { Block, BlockID } from "../../tendermint/types.ts";

export interface GetTxsEventRequest {
  readonly events: readonly string[];
  readonly pagination: PageRequest | undefined;
  readonly orderBy: OrderBy;
  readonly page: bigint;
  readonly limit: bigint;
  readonly query: string;
}

export const GetTxsEventRequest: MessageType<GetTxsEventRequest> = defineMessage<GetTxsEventRequest>("cosmos.tx.v1beta1.GetTxsEventRequest", [
  field(1, "events", "string", { repeated: true }),
  messageField(2, "pagination", () => PageRequest),
  enumField(3, "order_by", () => OrderByEnum),
  field(4, "page", "uint64"),
  field(5, "limit", "uint64"),
  field(6, "query", "string"),
]);

export const OrderBy = {
  ORDER_BY_UNSPECIFIED: 0,
  ORDER_BY_ASC: 1,
  ORDER_BY_DESC: 2,
} as const;
export type OrderBy = number;
export const OrderByEnum: EnumType = defineEnum("cosmos.tx.v1beta1.OrderBy", OrderBy);

export interface GetTxsEventResponse {
  readonly txs: readonly Tx[];
  readonly txResponses: readonly TxResponse[];
  readonly pagination: PageResponse | undefined;
  readonly total: bigint;
}

export const GetTxsEventResponse: MessageType<GetTxsEventResponse> = defineMessage<GetTxsEventResponse>("cosmos.tx.v1beta1.GetTxsEventResponse", [
  messageField(1, "txs", () => Tx, { repeated: true }),
  messageField(2, "tx_responses", () => TxResponse, { repeated: true }),
  messageField(3, "pagination", () => PageResponse),
  field(4, "total", "uint64"),
]);

export interface BroadcastTxRequest {
  readonly txBytes: Uint8Array;
  readonly mode: BroadcastMode;
}

export const BroadcastTxRequest: MessageType<BroadcastTxRequest> = defineMessage<BroadcastTxRequest>("cosmos.tx.v1beta1.BroadcastTxRequest", [
  field(1, "tx_bytes", "bytes"),
  enumField(2, "mode", () => BroadcastModeEnum),
]);

export const BroadcastMode = {
  BROADCAST_MODE_UNSPECIFIED: 0,
  BROADCAST_MODE_BLOCK: 1,
  BROADCAST_MODE_SYNC: 2,
  BROADCAST_MODE_ASYNC: 3,
} as const;
export type BroadcastMode = number;
export const BroadcastModeEnum: EnumType = defineEnum("cosmos.tx.v1beta1.BroadcastMode", BroadcastMode);

export interface BroadcastTxResponse {
  readonly txResponse: TxResponse | undefined;
}

export const BroadcastTxResponse: MessageType<BroadcastTxResponse> = defineMessage<BroadcastTxResponse>("cosmos.tx.v1beta1.BroadcastTxResponse", [
  messageField(1, "tx_response", () => TxResponse),
]);

export interface SimulateRequest {
  readonly tx: Tx | undefined;
  readonly txBytes: Uint8Array;
}

export const SimulateRequest: MessageType<SimulateRequest> = defineMessage<SimulateRequest>("cosmos.tx.v1beta1.SimulateRequest", [
  messageField(1, "tx", () => Tx),
  field(2, "tx_bytes", "bytes"),
]);

export interface SimulateResponse {
  readonly gasInfo: GasInfo | undefined;
  readonly result: Result | undefined;
}

export const SimulateResponse: MessageType<SimulateResponse> = defineMessage<SimulateResponse>("cosmos.tx.v1beta1.SimulateResponse", [
  messageField(1, "gas_info", () => GasInfo),
  messageField(2, "result", () => Result),
]);

export interface GetTxRequest {
  readonly hash: string;
}

export const GetTxRequest: MessageType<GetTxRequest> = defineMessage<GetTxRequest>("cosmos.tx.v1beta1.GetTxRequest", [
  field(1, "hash", "string"),
]);

export interface GetTxResponse {
  readonly tx: Tx | undefined;
  readonly txResponse: TxResponse | undefined;
}

export const GetTxResponse: MessageType<GetTxResponse> = defineMessage<GetTxResponse>("cosmos.tx.v1beta1.GetTxResponse", [
  messageField(1, "tx", () => Tx),
  messageField(2, "tx_response", () => TxResponse),
]);

export interface GetBlockWithTxsRequest {
  readonly height: bigint;
  readonly pagination: PageRequest | undefined;
}

export const GetBlockWithTxsRequest: MessageType<GetBlockWithTxsRequest> = defineMessage<GetBlockWithTxsRequest>("cosmos.tx.v1beta1.GetBlockWithTxsRequest", [
  field(1, "height", "int64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface GetBlockWithTxsResponse {
  readonly txs: readonly Tx[];
  readonly blockId: BlockID | undefined;
  readonly block: Block | undefined;
  readonly pagination: PageResponse | undefined;
}

export const GetBlockWithTxsResponse: MessageType<GetBlockWithTxsResponse> = defineMessage<GetBlockWithTxsResponse>("cosmos.tx.v1beta1.GetBlockWithTxsResponse", [
  messageField(1, "txs", () => Tx, { repeated: true }),
  messageField(2, "block_id", () => BlockID),
  messageField(3, "block", () => Block),
  messageField(4, "pagination", () => PageResponse),
]);

export interface TxDecodeRequest {
  readonly txBytes: Uint8Array;
}

export const TxDecodeRequest: MessageType<TxDecodeRequest> = defineMessage<TxDecodeRequest>("cosmos.tx.v1beta1.TxDecodeRequest", [
  field(1, "tx_bytes", "bytes"),
]);

export interface TxDecodeResponse {
  readonly tx: Tx | undefined;
}

export const TxDecodeResponse: MessageType<TxDecodeResponse> = defineMessage<TxDecodeResponse>("cosmos.tx.v1beta1.TxDecodeResponse", [
  messageField(1, "tx", () => Tx),
]);

export interface TxEncodeRequest {
  readonly tx: Tx | undefined;
}

export const TxEncodeRequest: MessageType<TxEncodeRequest> = defineMessage<TxEncodeRequest>("cosmos.tx.v1beta1.TxEncodeRequest", [
  messageField(1, "tx", () => Tx),
]);

export interface TxEncodeResponse {
  readonly txBytes: Uint8Array;
}

export const TxEncodeResponse: MessageType<TxEncodeResponse> = defineMessage<TxEncodeResponse>("cosmos.tx.v1beta1.TxEncodeResponse", [
  field(1, "tx_bytes", "bytes"),
]);

export interface TxEncodeAminoRequest {
  readonly aminoJson: string;
}

export const TxEncodeAminoRequest: MessageType<TxEncodeAminoRequest> = defineMessage<TxEncodeAminoRequest>("cosmos.tx.v1beta1.TxEncodeAminoRequest", [
  field(1, "amino_json", "string"),
]);

export interface TxEncodeAminoResponse {
  readonly aminoBinary: Uint8Array;
}

export const TxEncodeAminoResponse: MessageType<TxEncodeAminoResponse> = defineMessage<TxEncodeAminoResponse>("cosmos.tx.v1beta1.TxEncodeAminoResponse", [
  field(1, "amino_binary", "bytes"),
]);

export interface TxDecodeAminoRequest {
  readonly aminoBinary: Uint8Array;
}

export const TxDecodeAminoRequest: MessageType<TxDecodeAminoRequest> = defineMessage<TxDecodeAminoRequest>("cosmos.tx.v1beta1.TxDecodeAminoRequest", [
  field(1, "amino_binary", "bytes"),
]);

export interface TxDecodeAminoResponse {
  readonly aminoJson: string;
}

export const TxDecodeAminoResponse: MessageType<TxDecodeAminoResponse> = defineMessage<TxDecodeAminoResponse>("cosmos.tx.v1beta1.TxDecodeAminoResponse", [
  field(1, "amino_json", "string"),
]);

export interface Tx {
  readonly body: TxBody | undefined;
  readonly authInfo: AuthInfo | undefined;
  readonly signatures: readonly Uint8Array[];
}

export const Tx: MessageType<Tx> = defineMessage<Tx>("cosmos.tx.v1beta1.Tx", [
  messageField(1, "body", () => TxBody),
  messageField(2, "auth_info", () => AuthInfo),
  field(3, "signatures", "bytes", { repeated: true }),
]);

export interface TxRaw {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}

export const TxRaw: MessageType<TxRaw> = defineMessage<TxRaw>("cosmos.tx.v1beta1.TxRaw", [
  field(1, "body_bytes", "bytes"),
  field(2, "auth_info_bytes", "bytes"),
  field(3, "signatures", "bytes", { repeated: true }),
]);

export interface SignDoc {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly chainId: string;
  readonly accountNumber: bigint;
}

export const SignDoc: MessageType<SignDoc> = defineMessage<SignDoc>("cosmos.tx.v1beta1.SignDoc", [
  field(1, "body_bytes", "bytes"),
  field(2, "auth_info_bytes", "bytes"),
  field(3, "chain_id", "string"),
  field(4, "account_number", "uint64"),
]);

export interface SignDocDirectAux {
  readonly bodyBytes: Uint8Array;
  readonly publicKey: Any | undefined;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly tip: Tip | undefined;
}

export const SignDocDirectAux: MessageType<SignDocDirectAux> = defineMessage<SignDocDirectAux>("cosmos.tx.v1beta1.SignDocDirectAux", [
  field(1, "body_bytes", "bytes"),
  messageField(2, "public_key", () => Any),
  field(3, "chain_id", "string"),
  field(4, "account_number", "uint64"),
  field(5, "sequence", "uint64"),
  messageField(6, "tip", () => Tip),
]);

export interface TxBody {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly extensionOptions: readonly Any[];
  readonly nonCriticalExtensionOptions: readonly Any[];
}

export const TxBody: MessageType<TxBody> = defineMessage<TxBody>("cosmos.tx.v1beta1.TxBody", [
  messageField(1, "messages", () => Any, { repeated: true }),
  field(2, "memo", "string"),
  field(3, "timeout_height", "uint64"),
  messageField(1023, "extension_options", () => Any, { repeated: true }),
  messageField(2047, "non_critical_extension_options", () => Any, { repeated: true }),
]);

export interface AuthInfo {
  readonly signerInfos: readonly SignerInfo[];
  readonly fee: Fee | undefined;
  readonly tip: Tip | undefined;
}

export const AuthInfo: MessageType<AuthInfo> = defineMessage<AuthInfo>("cosmos.tx.v1beta1.AuthInfo", [
  messageField(1, "signer_infos", () => SignerInfo, { repeated: true }),
  messageField(2, "fee", () => Fee),
  messageField(3, "tip", () => Tip),
]);

export interface SignerInfo {
  readonly publicKey: Any | undefined;
  readonly modeInfo: ModeInfo | undefined;
  readonly sequence: bigint;
}

export const SignerInfo: MessageType<SignerInfo> = defineMessage<SignerInfo>("cosmos.tx.v1beta1.SignerInfo", [
  messageField(1, "public_key", () => Any),
  messageField(2, "mode_info", () => ModeInfo),
  field(3, "sequence", "uint64"),
]);

export interface ModeInfo {
  readonly single: ModeInfo_Single | undefined;
  readonly multi: ModeInfo_Multi | undefined;
}

export const ModeInfo: MessageType<ModeInfo> = defineMessage<ModeInfo>("cosmos.tx.v1beta1.ModeInfo", [
  messageField(1, "single", () => ModeInfo_Single, { oneof: "sum" }),
  messageField(2, "multi", () => ModeInfo_Multi, { oneof: "sum" }),
]);

export interface ModeInfo_Single {
  readonly mode: SignMode;
}

export const ModeInfo_Single: MessageType<ModeInfo_Single> = defineMessage<ModeInfo_Single>("cosmos.tx.v1beta1.ModeInfo.Single", [
  enumField(1, "mode", () => SignModeEnum),
]);

export interface ModeInfo_Multi {
  readonly bitarray: CompactBitArray | undefined;
  readonly modeInfos: readonly ModeInfo[];
}

export const ModeInfo_Multi: MessageType<ModeInfo_Multi> = defineMessage<ModeInfo_Multi>("cosmos.tx.v1beta1.ModeInfo.Multi", [
  messageField(1, "bitarray", () => CompactBitArray),
  messageField(2, "mode_infos", () => ModeInfo, { repeated: true }),
]);

export interface Fee {
  readonly amount: readonly Coin[];
  readonly gasLimit: bigint;
  readonly payer: string;
  readonly granter: string;
}

export const Fee: MessageType<Fee> = defineMessage<Fee>("cosmos.tx.v1beta1.Fee", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(2, "gas_limit", "uint64"),
  field(3, "payer", "string", { scalar: "AddressString" }),
  field(4, "granter", "string", { scalar: "AddressString" }),
]);

export interface Tip {
  readonly amount: readonly Coin[];
  readonly tipper: string;
}

export const Tip: MessageType<Tip> = defineMessage<Tip>("cosmos.tx.v1beta1.Tip", [
  messageField(1, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(2, "tipper", "string", { scalar: "AddressString" }),
]);

export interface AuxSignerData {
  readonly address: string;
  readonly signDoc: SignDocDirectAux | undefined;
  readonly mode: SignMode;
  readonly sig: Uint8Array;
}

export const AuxSignerData: MessageType<AuxSignerData> = defineMessage<AuxSignerData>("cosmos.tx.v1beta1.AuxSignerData", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "sign_doc", () => SignDocDirectAux),
  enumField(3, "mode", () => SignModeEnum),
  field(4, "sig", "bytes"),
]);

export interface ServiceRpc {
  simulate(request: SimulateRequest): SimulateResponse;
  getTx(request: GetTxRequest): GetTxResponse;
  broadcastTx(request: BroadcastTxRequest): BroadcastTxResponse;
  getTxsEvent(request: GetTxsEventRequest): GetTxsEventResponse;
  getBlockWithTxs(request: GetBlockWithTxsRequest): GetBlockWithTxsResponse;
  txDecode(request: TxDecodeRequest): TxDecodeResponse;
  txEncode(request: TxEncodeRequest): TxEncodeResponse;
  txEncodeAmino(request: TxEncodeAminoRequest): TxEncodeAminoResponse;
  txDecodeAmino(request: TxDecodeAminoRequest): TxDecodeAminoResponse;
}

export const Service: ServiceType<ServiceRpc> = defineService<ServiceRpc>("cosmos.tx.v1beta1.Service", {
  simulate: rpc("Simulate", SimulateRequest, SimulateResponse, { method: "post", path: "/cosmos/tx/v1beta1/simulate", body: "*" }),
  getTx: rpc("GetTx", GetTxRequest, GetTxResponse, { method: "get", path: "/cosmos/tx/v1beta1/txs/{hash}" }),
  broadcastTx: rpc("BroadcastTx", BroadcastTxRequest, BroadcastTxResponse, { method: "post", path: "/cosmos/tx/v1beta1/txs", body: "*" }),
  getTxsEvent: rpc("GetTxsEvent", GetTxsEventRequest, GetTxsEventResponse, { method: "get", path: "/cosmos/tx/v1beta1/txs" }),
  getBlockWithTxs: rpc("GetBlockWithTxs", GetBlockWithTxsRequest, GetBlockWithTxsResponse, { method: "get", path: "/cosmos/tx/v1beta1/txs/block/{height}" }),
  txDecode: rpc("TxDecode", TxDecodeRequest, TxDecodeResponse, { method: "post", path: "/cosmos/tx/v1beta1/decode", body: "*" }),
  txEncode: rpc("TxEncode", TxEncodeRequest, TxEncodeResponse, { method: "post", path: "/cosmos/tx/v1beta1/encode", body: "*" }),
  txEncodeAmino: rpc("TxEncodeAmino", TxEncodeAminoRequest, TxEncodeAminoResponse, { method: "post", path: "/cosmos/tx/v1beta1/encode/amino", body: "*" }),
  txDecodeAmino: rpc("TxDecodeAmino", TxDecodeAminoRequest, TxDecodeAminoResponse, { method: "post", path: "/cosmos/tx/v1beta1/decode/amino", body: "*" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GetTxsEventRequest,
  GetTxsEventResponse,
  BroadcastTxRequest,
  BroadcastTxResponse,
  SimulateRequest,
  SimulateResponse,
  GetTxRequest,
  GetTxResponse,
  GetBlockWithTxsRequest,
  GetBlockWithTxsResponse,
  TxDecodeRequest,
  TxDecodeResponse,
  TxEncodeRequest,
  TxEncodeResponse,
  TxEncodeAminoRequest,
  TxEncodeAminoResponse,
  TxDecodeAminoRequest,
  TxDecodeAminoResponse,
  Tx,
  TxRaw,
  SignDoc,
  SignDocDirectAux,
  TxBody,
  AuthInfo,
  SignerInfo,
  ModeInfo,
  ModeInfo_Single,
  ModeInfo_Multi,
  Fee,
  Tip,
  AuxSignerData,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Service as unknown as ServiceType];
