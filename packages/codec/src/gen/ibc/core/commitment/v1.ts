// Generated from proto/ibc/core/commitment/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field, messageField } from "../../../../runtime.ts";
import { CommitmentProof } from "../../../cosmos/ics23/v1.ts";

export interface MerkleRoot {
  readonly hash: Uint8Array;
}

export const MerkleRoot: MessageType<MerkleRoot> = defineMessage<MerkleRoot>("ibc.core.commitment.v1.MerkleRoot", [
  field(1, "hash", "bytes"),
]);

export interface MerklePrefix {
  readonly keyPrefix: Uint8Array;
}

export const MerklePrefix: MessageType<MerklePrefix> = defineMessage<MerklePrefix>("ibc.core.commitment.v1.MerklePrefix", [
  field(1, "key_prefix", "bytes"),
]);

export interface MerklePath {
  readonly keyPath: readonly string[];
}

export const MerklePath: MessageType<MerklePath> = defineMessage<MerklePath>("ibc.core.commitment.v1.MerklePath", [
  field(1, "key_path", "string", { repeated: true }),
]);

export interface MerkleProof {
  readonly proofs: readonly CommitmentProof[];
}

export const MerkleProof: MessageType<MerkleProof> = defineMessage<MerkleProof>("ibc.core.commitment.v1.MerkleProof", [
  messageField(1, "proofs", () => CommitmentProof, { repeated: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  MerkleRoot,
  MerklePrefix,
  MerklePath,
  MerkleProof,
];
