// Generated from proto/cosmos/store/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type Time, defineMessage, field, messageField } from "../../../runtime.ts";
import { RequestFinalizeBlock, ResponseCommit, ResponseFinalizeBlock } from "../../tendermint/abci.ts";

export interface CommitInfo {
  readonly version: bigint;
  readonly storeInfos: readonly StoreInfo[];
  readonly timestamp: Time;
}

export const CommitInfo: MessageType<CommitInfo> = defineMessage<CommitInfo>("cosmos.store.v1beta1.CommitInfo", [
  field(1, "version", "int64"),
  messageField(2, "store_infos", () => StoreInfo, { repeated: true }),
  field(3, "timestamp", "time", { required: true }),
]);

export interface StoreInfo {
  readonly name: string;
  readonly commitId: CommitID;
}

export const StoreInfo: MessageType<StoreInfo> = defineMessage<StoreInfo>("cosmos.store.v1beta1.StoreInfo", [
  field(1, "name", "string"),
  messageField(2, "commit_id", () => CommitID, { required: true }),
]);

export interface CommitID {
  readonly version: bigint;
  readonly hash: Uint8Array;
}

export const CommitID: MessageType<CommitID> = defineMessage<CommitID>("cosmos.store.v1beta1.CommitID", [
  field(1, "version", "int64"),
  field(2, "hash", "bytes"),
]);

export interface StoreKVPair {
  readonly storeKey: string;
  readonly delete: boolean;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export const StoreKVPair: MessageType<StoreKVPair> = defineMessage<StoreKVPair>("cosmos.store.v1beta1.StoreKVPair", [
  field(1, "store_key", "string"),
  field(2, "delete", "bool"),
  field(3, "key", "bytes"),
  field(4, "value", "bytes"),
]);

export interface BlockMetadata {
  readonly responseCommit: ResponseCommit | undefined;
  readonly requestFinalizeBlock: RequestFinalizeBlock | undefined;
  readonly responseFinalizeBlock: ResponseFinalizeBlock | undefined;
}

export const BlockMetadata: MessageType<BlockMetadata> = defineMessage<BlockMetadata>("cosmos.store.v1beta1.BlockMetadata", [
  messageField(6, "response_commit", () => ResponseCommit),
  messageField(7, "request_finalize_block", () => RequestFinalizeBlock),
  messageField(8, "response_finalize_block", () => ResponseFinalizeBlock),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  CommitInfo,
  StoreInfo,
  CommitID,
  StoreKVPair,
  BlockMetadata,
];
