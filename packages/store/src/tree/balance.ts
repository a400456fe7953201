import type { TreeCore } from "./treeCore.ts";

function lean(core: TreeCore, id: number): number {
  const { nodes } = core;
  return nodes.height(nodes.left(id)) - nodes.height(nodes.right(id));
}

function rotateRight(core: TreeCore, id: number): number {
  const { nodes } = core;
  const top = core.own(nodes.left(id));
  nodes.setLeft(id, nodes.right(top));
  nodes.setRight(top, id);
  core.refresh(id);
  core.refresh(top);
  return top;
}

function rotateLeft(core: TreeCore, id: number): number {
  const { nodes } = core;
  const top = core.own(nodes.right(id));
  nodes.setRight(id, nodes.left(top));
  nodes.setLeft(top, id);
  core.refresh(id);
  core.refresh(top);
  return top;
}

/**
 * Mends the height difference of an inner node of this version whose subtrees changed by one level, and returns what
 * takes its place. Every node that takes part is rewritten.
 */
export function balance(core: TreeCore, id: number): number {
  const { nodes } = core;
  core.refresh(id);
  const leaning = lean(core, id);
  if (leaning > 1) {
    if (lean(core, nodes.left(id)) < 0)
      nodes.setLeft(id, rotateLeft(core, core.own(nodes.left(id))));
    return rotateRight(core, id);
  }
  if (leaning < -1) {
    if (lean(core, nodes.right(id)) > 0)
      nodes.setRight(id, rotateRight(core, core.own(nodes.right(id))));
    return rotateLeft(core, id);
  }
  return id;
}
