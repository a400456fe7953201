import { type Bin, binToBytes } from "@milkyway/bytes";
import { CommitmentProof } from "@milkyway/codec/gen/cosmos/ics23/v1";
import type { ProofOp } from "@milkyway/codec/gen/tendermint/crypto";
import type { Commit } from "../commit/commit.ts";
import { storeProof } from "./storeProof.ts";

/** A proof within a store, followed by the proof of the store: as a query with `prove` answers. */
export function proofOps(
  proof: CommitmentProof,
  commit: Commit,
  store: string,
  key: Bin,
): readonly ProofOp[] {
  return [
    { type: "ics23:iavl", key: binToBytes(key), data: CommitmentProof.encode(proof) },
    {
      type: "ics23:simple",
      key: binToBytes(store),
      data: CommitmentProof.encode(storeProof(commit, store)),
    },
  ];
}
