import type { TreeCore } from "./treeCore.ts";

/** The leaf of the sought key below `root`; 0 when there is none. */
export function find(core: TreeCore, root: number): number {
  if (root === 0) return 0;
  const { nodes } = core;
  let id = root;
  while (nodes.height(id) !== 0) id = core.compare(id) < 0 ? nodes.left(id) : nodes.right(id);
  return core.compare(id) === 0 ? id : 0;
}
