// Generated from proto/tendermint/crypto.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field, messageField } from "../../runtime.ts";

export interface PublicKey {
  readonly ed25519: Uint8Array | undefined;
  readonly secp256k1: Uint8Array | undefined;
}

export const PublicKey: MessageType<PublicKey> = defineMessage<PublicKey>("tendermint.crypto.PublicKey", [
  field(1, "ed25519", "bytes", { oneof: "sum" }),
  field(2, "secp256k1", "bytes", { oneof: "sum" }),
]);

export interface Proof {
  readonly total: bigint;
  readonly index: bigint;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}

export const Proof: MessageType<Proof> = defineMessage<Proof>("tendermint.crypto.Proof", [
  field(1, "total", "int64"),
  field(2, "index", "int64"),
  field(3, "leaf_hash", "bytes"),
  field(4, "aunts", "bytes", { repeated: true }),
]);

export interface ValueOp {
  readonly key: Uint8Array;
  readonly proof: Proof | undefined;
}

export const ValueOp: MessageType<ValueOp> = defineMessage<ValueOp>("tendermint.crypto.ValueOp", [
  field(1, "key", "bytes"),
  messageField(2, "proof", () => Proof),
]);

export interface DominoOp {
  readonly key: string;
  readonly input: string;
  readonly output: string;
}

export const DominoOp: MessageType<DominoOp> = defineMessage<DominoOp>("tendermint.crypto.DominoOp", [
  field(1, "key", "string"),
  field(2, "input", "string"),
  field(3, "output", "string"),
]);

export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

export const ProofOp: MessageType<ProofOp> = defineMessage<ProofOp>("tendermint.crypto.ProofOp", [
  field(1, "type", "string"),
  field(2, "key", "bytes"),
  field(3, "data", "bytes"),
]);

export interface ProofOps {
  readonly ops: readonly ProofOp[];
}

export const ProofOps: MessageType<ProofOps> = defineMessage<ProofOps>("tendermint.crypto.ProofOps", [
  messageField(1, "ops", () => ProofOp, { repeated: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  PublicKey,
  Proof,
  ValueOp,
  DominoOp,
  ProofOp,
  ProofOps,
];
