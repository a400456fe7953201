import type { TreeCore } from "./treeCore.ts";

/** A node as snapshots carry it: leaves have a value, inner nodes a height above 0. */
export interface ExportedNode {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly version: number;
  readonly height: number;
}

const NOTHING = new Uint8Array(0);

/** The nodes under a root, children before parents and left before right. */
export function* exportNodes(core: TreeCore, root: number): Generator<ExportedNode, void> {
  if (root === 0) return;
  const { nodes } = core;
  const path = [root];
  /** For each node on the path how many of its children are done. */
  const done = [0];
  while (path.length > 0) {
    const id = path.at(-1) as number;
    const children = done.at(-1) as number;
    const height = nodes.height(id);
    if (height > 0 && children < 2) {
      done[done.length - 1] = children + 1;
      path.push(children === 0 ? nodes.left(id) : nodes.right(id));
      done.push(0);
      continue;
    }
    const value = height === 0 ? core.value(id) : NOTHING;
    yield { key: core.keyBytes(id), value, version: nodes.stamp(id), height };
    path.pop();
    done.pop();
  }
}
