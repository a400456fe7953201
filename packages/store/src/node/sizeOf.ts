import type { TreeStores } from "../commit/treeStores.ts";

/** How large trees are, those of all stores together: entries, nodes with those of older versions, memory in bytes. */
export function sizeOf(trees: TreeStores) {
  let [entries, nodes, bytes] = [0, 0, 0];
  for (const name of trees.storeNames) {
    const tree = trees.tree(name);
    entries += tree.size;
    nodes += tree.memory.nodes;
    bytes += tree.memory.capacity;
  }
  return { entries, nodes, bytes };
}
