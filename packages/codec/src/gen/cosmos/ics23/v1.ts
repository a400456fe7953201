// Generated from proto/cosmos/ics23/v1.proto by `npm run generate`. Do not edit.
import { type EnumType, type MessageType, defineEnum, defineMessage, enumField, field, messageField } from "../../../runtime.ts";

export const HashOp = {
  NO_HASH: 0,
  SHA256: 1,
  SHA512: 2,
  KECCAK256: 3,
  RIPEMD160: 4,
  BITCOIN: 5,
  SHA512_256: 6,
  BLAKE2B_512: 7,
  BLAKE2S_256: 8,
  BLAKE3: 9,
} as const;
export type HashOp = number;
export const HashOpEnum: EnumType = defineEnum("cosmos.ics23.v1.HashOp", HashOp);

export const LengthOp = {
  NO_PREFIX: 0,
  VAR_PROTO: 1,
  VAR_RLP: 2,
  FIXED32_BIG: 3,
  FIXED32_LITTLE: 4,
  FIXED64_BIG: 5,
  FIXED64_LITTLE: 6,
  REQUIRE_32_BYTES: 7,
  REQUIRE_64_BYTES: 8,
} as const;
export type LengthOp = number;
export const LengthOpEnum: EnumType = defineEnum("cosmos.ics23.v1.LengthOp", LengthOp);

export interface LeafOp {
  readonly hash: HashOp;
  readonly prehashKey: HashOp;
  readonly prehashValue: HashOp;
  readonly length: LengthOp;
  readonly prefix: Uint8Array;
}

export const LeafOp: MessageType<LeafOp> = defineMessage<LeafOp>("cosmos.ics23.v1.LeafOp", [
  enumField(1, "hash", () => HashOpEnum),
  enumField(2, "prehash_key", () => HashOpEnum),
  enumField(3, "prehash_value", () => HashOpEnum),
  enumField(4, "length", () => LengthOpEnum),
  field(5, "prefix", "bytes"),
]);

export interface InnerOp {
  readonly hash: HashOp;
  readonly prefix: Uint8Array;
  readonly suffix: Uint8Array;
}

export const InnerOp: MessageType<InnerOp> = defineMessage<InnerOp>("cosmos.ics23.v1.InnerOp", [
  enumField(1, "hash", () => HashOpEnum),
  field(2, "prefix", "bytes"),
  field(3, "suffix", "bytes"),
]);

export interface ExistenceProof {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leaf: LeafOp | undefined;
  readonly path: readonly InnerOp[];
}

export const ExistenceProof: MessageType<ExistenceProof> = defineMessage<ExistenceProof>("cosmos.ics23.v1.ExistenceProof", [
  field(1, "key", "bytes"),
  field(2, "value", "bytes"),
  messageField(3, "leaf", () => LeafOp),
  messageField(4, "path", () => InnerOp, { repeated: true }),
]);

export interface NonExistenceProof {
  readonly key: Uint8Array;
  readonly left: ExistenceProof | undefined;
  readonly right: ExistenceProof | undefined;
}

export const NonExistenceProof: MessageType<NonExistenceProof> = defineMessage<NonExistenceProof>("cosmos.ics23.v1.NonExistenceProof", [
  field(1, "key", "bytes"),
  messageField(2, "left", () => ExistenceProof),
  messageField(3, "right", () => ExistenceProof),
]);

export interface CommitmentProof {
  readonly exist: ExistenceProof | undefined;
  readonly nonexist: NonExistenceProof | undefined;
  readonly batch: BatchProof | undefined;
  readonly compressed: CompressedBatchProof | undefined;
}

export const CommitmentProof: MessageType<CommitmentProof> = defineMessage<CommitmentProof>("cosmos.ics23.v1.CommitmentProof", [
  messageField(1, "exist", () => ExistenceProof, { oneof: "proof" }),
  messageField(2, "nonexist", () => NonExistenceProof, { oneof: "proof" }),
  messageField(3, "batch", () => BatchProof, { oneof: "proof" }),
  messageField(4, "compressed", () => CompressedBatchProof, { oneof: "proof" }),
]);

export interface BatchProof {
  readonly entries: readonly BatchEntry[];
}

export const BatchProof: MessageType<BatchProof> = defineMessage<BatchProof>("cosmos.ics23.v1.BatchProof", [
  messageField(1, "entries", () => BatchEntry, { repeated: true }),
]);

export interface BatchEntry {
  readonly exist: ExistenceProof | undefined;
  readonly nonexist: NonExistenceProof | undefined;
}

export const BatchEntry: MessageType<BatchEntry> = defineMessage<BatchEntry>("cosmos.ics23.v1.BatchEntry", [
  messageField(1, "exist", () => ExistenceProof, { oneof: "proof" }),
  messageField(2, "nonexist", () => NonExistenceProof, { oneof: "proof" }),
]);

export interface CompressedBatchProof {
  readonly entries: readonly CompressedBatchEntry[];
  readonly lookupInners: readonly InnerOp[];
}

export const CompressedBatchProof: MessageType<CompressedBatchProof> = defineMessage<CompressedBatchProof>("cosmos.ics23.v1.CompressedBatchProof", [
  messageField(1, "entries", () => CompressedBatchEntry, { repeated: true }),
  messageField(2, "lookup_inners", () => InnerOp, { repeated: true }),
]);

export interface CompressedBatchEntry {
  readonly exist: CompressedExistenceProof | undefined;
  readonly nonexist: CompressedNonExistenceProof | undefined;
}

export const CompressedBatchEntry: MessageType<CompressedBatchEntry> = defineMessage<CompressedBatchEntry>("cosmos.ics23.v1.CompressedBatchEntry", [
  messageField(1, "exist", () => CompressedExistenceProof, { oneof: "proof" }),
  messageField(2, "nonexist", () => CompressedNonExistenceProof, { oneof: "proof" }),
]);

export interface CompressedExistenceProof {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leaf: LeafOp | undefined;
  readonly path: readonly number[];
}

export const CompressedExistenceProof: MessageType<CompressedExistenceProof> = defineMessage<CompressedExistenceProof>("cosmos.ics23.v1.CompressedExistenceProof", [
  field(1, "key", "bytes"),
  field(2, "value", "bytes"),
  messageField(3, "leaf", () => LeafOp),
  field(4, "path", "int32", { repeated: true }),
]);

export interface CompressedNonExistenceProof {
  readonly key: Uint8Array;
  readonly left: CompressedExistenceProof | undefined;
  readonly right: CompressedExistenceProof | undefined;
}

export const CompressedNonExistenceProof: MessageType<CompressedNonExistenceProof> = defineMessage<CompressedNonExistenceProof>("cosmos.ics23.v1.CompressedNonExistenceProof", [
  field(1, "key", "bytes"),
  messageField(2, "left", () => CompressedExistenceProof),
  messageField(3, "right", () => CompressedExistenceProof),
]);

export interface ProofSpec {
  readonly leafSpec: LeafOp | undefined;
  readonly innerSpec: InnerSpec | undefined;
  readonly maxDepth: number;
  readonly minDepth: number;
  readonly prehashKeyBeforeComparison: boolean;
}

export const ProofSpec: MessageType<ProofSpec> = defineMessage<ProofSpec>("cosmos.ics23.v1.ProofSpec", [
  messageField(1, "leaf_spec", () => LeafOp),
  messageField(2, "inner_spec", () => InnerSpec),
  field(3, "max_depth", "int32"),
  field(4, "min_depth", "int32"),
  field(5, "prehash_key_before_comparison", "bool"),
]);

export interface InnerSpec {
  readonly childOrder: readonly number[];
  readonly childSize: number;
  readonly minPrefixLength: number;
  readonly maxPrefixLength: number;
  readonly emptyChild: Uint8Array;
  readonly hash: HashOp;
}

export const InnerSpec: MessageType<InnerSpec> = defineMessage<InnerSpec>("cosmos.ics23.v1.InnerSpec", [
  field(1, "child_order", "int32", { repeated: true }),
  field(2, "child_size", "int32"),
  field(3, "min_prefix_length", "int32"),
  field(4, "max_prefix_length", "int32"),
  field(5, "empty_child", "bytes"),
  enumField(6, "hash", () => HashOpEnum),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  LeafOp,
  InnerOp,
  ExistenceProof,
  NonExistenceProof,
  CommitmentProof,
  BatchProof,
  BatchEntry,
  CompressedBatchProof,
  CompressedBatchEntry,
  CompressedExistenceProof,
  CompressedNonExistenceProof,
  ProofSpec,
  InnerSpec,
];
