import { binToBytes, concatBytes } from "@milkyway/bytes";
import { type CommitmentProof, HashOp, type InnerOp } from "@milkyway/codec/gen/cosmos/ics23/v1";
import type { Commit } from "../commit/commit.ts";
import { simplePath, storeLeaf } from "../commit/simpleMerkle.ts";
import { unknownStore } from "../multiStore.ts";
import { commitmentProof, leafOp } from "./treeProof.ts";

/** Proves that a store's root is part of the app hash of a commit. */
export function storeProof({ storeHashes }: Commit, name: string): CommitmentProof {
  const value = storeHashes.get(name);
  if (value === undefined) throw unknownStore(name);
  const leaves = [...storeHashes].map(([store, root]) => storeLeaf(store, root));
  const path = simplePath(leaves, [...storeHashes.keys()].indexOf(name)).map(
    ({ side, hash }): InnerOp =>
      side === "right"
        ? { hash: HashOp.SHA256, prefix: Uint8Array.of(1), suffix: hash }
        : {
            hash: HashOp.SHA256,
            prefix: concatBytes(Uint8Array.of(1), hash),
            suffix: new Uint8Array(0),
          },
  );
  return commitmentProof({
    exist: { key: binToBytes(name), value, leaf: leafOp(Uint8Array.of(0)), path },
  });
}
