import type { MountedStore } from "./mountedStore.ts";

/** What a node that only past versions have stands for, bytes: itself and a share of the values. */
const BYTES_PER_OLD_NODE = 80;

/** Roughly the memory that only past versions take. */
export function oldBytes(stores: Iterable<MountedStore>): number {
  let nodes = 0;
  for (const { tree } of stores) nodes += tree.memory.nodes - Math.max(0, 2 * tree.size - 1);
  return nodes * BYTES_PER_OLD_NODE;
}
