import { sha256 } from "../sha256.ts";
import { hashLevels } from "./hashLevels.ts";
import { hashNode } from "./hashNode.ts";
import type { TreeCore } from "./treeCore.ts";

/** Root hash of a tree without entries: the SHA-256 of nothing. */
export const EMPTY_HASH: Uint8Array = sha256(new Uint8Array(0));

/** Subtrees of so many leaves are hashed level by level: then what is collected of them stays small. */
const LEAVES = 1 << 14;

/** Computes the hashes that are missing at and below a node. */
export function ensureHash(core: TreeCore, id: number): void {
  const { nodes } = core;
  if (!nodes.dirty(id)) return;
  if (nodes.size(id) <= LEAVES) {
    hashLevels(core, id);
    return;
  }
  ensureHash(core, nodes.left(id));
  ensureHash(core, nodes.right(id));
  hashNode(core, id);
}
