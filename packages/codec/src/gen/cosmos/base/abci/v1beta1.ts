// Generated from proto/cosmos/base/abci/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, defineMessage, field, messageField } from "../../../../runtime.ts";
import { Event } from "../../../tendermint/abci.ts";
import { Block } from "../../../tendermint/types.ts";

export interface TxResponse {
  readonly height: bigint;
  readonly txhash: string;
  readonly codespace: string;
  readonly code: number;
  readonly data: string;
  readonly rawLog: string;
  readonly logs: readonly ABCIMessageLog[];
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly tx: Any | undefined;
  readonly timestamp: string;
  readonly events: readonly Event[];
}

export const TxResponse: MessageType<TxResponse> = defineMessage<TxResponse>("cosmos.base.abci.v1beta1.TxResponse", [
  field(1, "height", "int64"),
  field(2, "txhash", "string"),
  field(3, "codespace", "string"),
  field(4, "code", "uint32"),
  field(5, "data", "string"),
  field(6, "raw_log", "string"),
  messageField(7, "logs", () => ABCIMessageLog, { repeated: true }),
  field(8, "info", "string"),
  field(9, "gas_wanted", "int64"),
  field(10, "gas_used", "int64"),
  messageField(11, "tx", () => Any),
  field(12, "timestamp", "string"),
  messageField(13, "events", () => Event, { repeated: true }),
]);

export interface ABCIMessageLog {
  readonly msgIndex: number;
  readonly log: string;
  readonly events: readonly StringEvent[];
}

export const ABCIMessageLog: MessageType<ABCIMessageLog> = defineMessage<ABCIMessageLog>("cosmos.base.abci.v1beta1.ABCIMessageLog", [
  field(1, "msg_index", "uint32"),
  field(2, "log", "string"),
  messageField(3, "events", () => StringEvent, { repeated: true }),
]);

export interface StringEvent {
  readonly type: string;
  readonly attributes: readonly Attribute[];
}

export const StringEvent: MessageType<StringEvent> = defineMessage<StringEvent>("cosmos.base.abci.v1beta1.StringEvent", [
  field(1, "type", "string"),
  messageField(2, "attributes", () => Attribute, { repeated: true }),
]);

export interface Attribute {
  readonly key: string;
  readonly value: string;
}

export const Attribute: MessageType<Attribute> = defineMessage<Attribute>("cosmos.base.abci.v1beta1.Attribute", [
  field(1, "key", "string"),
  field(2, "value", "string"),
]);

export interface GasInfo {
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
}

export const GasInfo: MessageType<GasInfo> = defineMessage<GasInfo>("cosmos.base.abci.v1beta1.GasInfo", [
  field(1, "gas_wanted", "uint64"),
  field(2, "gas_used", "uint64"),
]);

export interface Result {
  readonly data: Uint8Array;
  readonly log: string;
  readonly events: readonly Event[];
  readonly msgResponses: readonly Any[];
}

export const Result: MessageType<Result> = defineMessage<Result>("cosmos.base.abci.v1beta1.Result", [
  field(1, "data", "bytes"),
  field(2, "log", "string"),
  messageField(3, "events", () => Event, { repeated: true }),
  messageField(4, "msg_responses", () => Any, { repeated: true }),
]);

export interface SimulationResponse {
  readonly gasInfo: GasInfo;
  readonly result: Result | undefined;
}

export const SimulationResponse: MessageType<SimulationResponse> = defineMessage<SimulationResponse>("cosmos.base.abci.v1beta1.SimulationResponse", [
  messageField(1, "gas_info", () => GasInfo, { required: true }),
  messageField(2, "result", () => Result),
]);

export interface MsgData {
  readonly msgType: string;
  readonly data: Uint8Array;
}

export const MsgData: MessageType<MsgData> = defineMessage<MsgData>("cosmos.base.abci.v1beta1.MsgData", [
  field(1, "msg_type", "string"),
  field(2, "data", "bytes"),
]);

export interface TxMsgData {
  readonly data: readonly MsgData[];
  readonly msgResponses: readonly Any[];
}

export const TxMsgData: MessageType<TxMsgData> = defineMessage<TxMsgData>("cosmos.base.abci.v1beta1.TxMsgData", [
  messageField(1, "data", () => MsgData, { repeated: true }),
  messageField(2, "msg_responses", () => Any, { repeated: true }),
]);

export interface SearchTxsResult {
  readonly totalCount: bigint;
  readonly count: bigint;
  readonly pageNumber: bigint;
  readonly pageTotal: bigint;
  readonly limit: bigint;
  readonly txs: readonly TxResponse[];
}

export const SearchTxsResult: MessageType<SearchTxsResult> = defineMessage<SearchTxsResult>("cosmos.base.abci.v1beta1.SearchTxsResult", [
  field(1, "total_count", "uint64"),
  field(2, "count", "uint64"),
  field(3, "page_number", "uint64"),
  field(4, "page_total", "uint64"),
  field(5, "limit", "uint64"),
  messageField(6, "txs", () => TxResponse, { repeated: true }),
]);

export interface SearchBlocksResult {
  readonly totalCount: bigint;
  readonly count: bigint;
  readonly pageNumber: bigint;
  readonly pageTotal: bigint;
  readonly limit: bigint;
  readonly blocks: readonly Block[];
}

export const SearchBlocksResult: MessageType<SearchBlocksResult> = defineMessage<SearchBlocksResult>("cosmos.base.abci.v1beta1.SearchBlocksResult", [
  field(1, "total_count", "int64"),
  field(2, "count", "int64"),
  field(3, "page_number", "int64"),
  field(4, "page_total", "int64"),
  field(5, "limit", "int64"),
  messageField(6, "blocks", () => Block, { repeated: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  TxResponse,
  ABCIMessageLog,
  StringEvent,
  Attribute,
  GasInfo,
  Result,
  SimulationResponse,
  MsgData,
  TxMsgData,
  SearchTxsResult,
  SearchBlocksResult,
];
