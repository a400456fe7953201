// Generated from proto/cosmos/store/snapshots/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field, messageField } from "../../../../runtime.ts";

export interface Snapshot {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Metadata;
}

export const Snapshot: MessageType<Snapshot> = defineMessage<Snapshot>("cosmos.store.snapshots.v1.Snapshot", [
  field(1, "height", "uint64"),
  field(2, "format", "uint32"),
  field(3, "chunks", "uint32"),
  field(4, "hash", "bytes"),
  messageField(5, "metadata", () => Metadata, { required: true }),
]);

export interface Metadata {
  readonly chunkHashes: readonly Uint8Array[];
}

export const Metadata: MessageType<Metadata> = defineMessage<Metadata>("cosmos.store.snapshots.v1.Metadata", [
  field(1, "chunk_hashes", "bytes", { repeated: true }),
]);

export interface SnapshotItem {
  readonly store: SnapshotStoreItem | undefined;
  readonly iavl: SnapshotIAVLItem | undefined;
  readonly extension: SnapshotExtensionMeta | undefined;
  readonly extensionPayload: SnapshotExtensionPayload | undefined;
}

export const SnapshotItem: MessageType<SnapshotItem> = defineMessage<SnapshotItem>("cosmos.store.snapshots.v1.SnapshotItem", [
  messageField(1, "store", () => SnapshotStoreItem, { oneof: "item" }),
  messageField(2, "iavl", () => SnapshotIAVLItem, { oneof: "item" }),
  messageField(3, "extension", () => SnapshotExtensionMeta, { oneof: "item" }),
  messageField(4, "extension_payload", () => SnapshotExtensionPayload, { oneof: "item" }),
]);

export interface SnapshotStoreItem {
  readonly name: string;
}

export const SnapshotStoreItem: MessageType<SnapshotStoreItem> = defineMessage<SnapshotStoreItem>("cosmos.store.snapshots.v1.SnapshotStoreItem", [
  field(1, "name", "string"),
]);

export interface SnapshotIAVLItem {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly version: bigint;
  readonly height: number;
}

export const SnapshotIAVLItem: MessageType<SnapshotIAVLItem> = defineMessage<SnapshotIAVLItem>("cosmos.store.snapshots.v1.SnapshotIAVLItem", [
  field(1, "key", "bytes"),
  field(2, "value", "bytes"),
  field(3, "version", "int64"),
  field(4, "height", "int32"),
]);

export interface SnapshotExtensionMeta {
  readonly name: string;
  readonly format: number;
}

export const SnapshotExtensionMeta: MessageType<SnapshotExtensionMeta> = defineMessage<SnapshotExtensionMeta>("cosmos.store.snapshots.v1.SnapshotExtensionMeta", [
  field(1, "name", "string"),
  field(2, "format", "uint32"),
]);

export interface SnapshotExtensionPayload {
  readonly payload: Uint8Array;
}

export const SnapshotExtensionPayload: MessageType<SnapshotExtensionPayload> = defineMessage<SnapshotExtensionPayload>("cosmos.store.snapshots.v1.SnapshotExtensionPayload", [
  field(1, "payload", "bytes"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Snapshot,
  Metadata,
  SnapshotItem,
  SnapshotStoreItem,
  SnapshotIAVLItem,
  SnapshotExtensionMeta,
  SnapshotExtensionPayload,
];
