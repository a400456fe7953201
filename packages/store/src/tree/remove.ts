import { balance } from "./balance.ts";
import type { TreeCore } from "./treeCore.ts";

/**
 * Removes the sought key, which must be there, from the subtree and returns what takes its place, 0 for nothing.
 * The sibling of a removed leaf moves up; if the leaf was on the left, the nearest ancestor that has it on its right
 * takes over the key of the removed parent.
 */
export function remove(core: TreeCore, id: number): number {
  const { nodes } = core;
  if (nodes.height(id) === 0) {
    core.drop(id);
    return 0;
  }
  return core.compare(id) < 0 ? removeLeft(core, id) : removeRight(core, id);
}

function removeLeft(core: TreeCore, id: number): number {
  const { nodes } = core;
  const left = remove(core, nodes.left(id));
  if (left === 0) {
    core.lifted = nodes.keyOf(id);
    const sibling = nodes.right(id);
    core.drop(id);
    return sibling;
  }
  const own = core.own(id);
  nodes.setLeft(own, left);
  return balance(core, own);
}

function removeRight(core: TreeCore, id: number): number {
  const { nodes } = core;
  const right = remove(core, nodes.right(id));
  if (right === 0) {
    const sibling = nodes.left(id);
    core.drop(id);
    return sibling;
  }
  const own = core.own(id);
  nodes.setRight(own, right);
  if (core.lifted !== undefined) {
    nodes.setKey(own, core.lifted);
    core.lifted = undefined;
  }
  return balance(core, own);
}
