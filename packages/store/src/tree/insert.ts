import { balance } from "./balance.ts";
import type { TreeCore } from "./treeCore.ts";

/**
 * Sets the sought key in the subtree and returns what takes its place. Every inner node on the way is rewritten, also
 * when the value is the same as before.
 */
export function insert(core: TreeCore, id: number, value: Uint8Array): number {
  const { nodes } = core;
  const order = core.compare(id);
  if (nodes.height(id) === 0) return insertAtLeaf(core, id, order, value);
  const own = core.own(id);
  if (order < 0) nodes.setLeft(own, insert(core, nodes.left(own), value));
  else nodes.setRight(own, insert(core, nodes.right(own), value));
  return core.added ? balance(core, own) : own;
}

function insertAtLeaf(core: TreeCore, id: number, order: number, value: Uint8Array): number {
  if (order === 0) return core.replaceLeaf(id, value);
  core.added = true;
  const leaf = core.makeLeaf(value);
  return order < 0 ? core.makeInner(leaf, id, id) : core.makeInner(id, leaf, leaf);
}
