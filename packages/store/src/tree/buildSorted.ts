import type { Bin } from "@milkyway/bytes";
import type { Changes } from "../changes.ts";
import type { PackedChanges } from "../packed/packedChanges.ts";
import type { TreeCore } from "./treeCore.ts";

/**
 * Fills an empty tree with ascending keys and returns its root. The shape is that of inserting them one by one: each
 * goes to the far right, so only the nodes from the root to the rightmost leaf are in play, and of them few change.
 */
export function buildSorted(core: TreeCore, changes: Changes): number {
  const spine: number[] = [];
  let last = 0;
  const add = (leaf: number): void => {
    if (last !== 0) append(core, spine, core.makeInner(last, leaf, leaf));
    last = leaf;
  };
  if (changes.packed === undefined) addLeaves(core, changes, add);
  else addPacked(core, changes.packed, add);
  // Sizes on the spine were left behind.
  for (let i = spine.length - 1; i >= 0; i--) core.refresh(spine[i] as number);
  return spine[0] ?? last;
}

function addLeaves(core: TreeCore, { keys, values }: Changes, add: (leaf: number) => void): void {
  for (let i = 0; i < keys.length; i++) {
    const value = values[i];
    if (value === undefined) continue;
    core.seek(keys[i] as Bin);
    add(core.makeLeaf(value));
  }
}

function addPacked(
  core: TreeCore,
  { entries, order }: PackedChanges,
  add: (leaf: number) => void,
): void {
  for (const place of order) {
    if (entries.isDeleted(place)) continue;
    const chunk = entries.chunkAt(place);
    core.seekBytes(chunk, entries.keyStart(place), entries.keyLength(place));
    add(core.makeLeaf(chunk, entries.valueStart(place), entries.valueLength(place)));
  }
}

/** Puts the inner node that replaced the last leaf under the spine, and balances upwards until no height changes. */
function append(core: TreeCore, spine: number[], added: number): void {
  const { nodes } = core;
  const deepest = spine.at(-1);
  if (deepest !== undefined) nodes.setRight(deepest, added);
  spine.push(added);
  for (let i = spine.length - 2; i >= 0; i--) {
    const id = spine[i] as number;
    const below = spine[i + 1] as number;
    const left = nodes.height(nodes.left(id));
    const height = 1 + Math.max(left, nodes.height(below));
    if (nodes.height(below) - left > 1) {
      rotateOffSpine(core, spine, i);
      return;
    }
    if (height === nodes.height(id)) return;
    nodes.setShape(id, height, 0);
  }
}

function rotateOffSpine(core: TreeCore, spine: number[], index: number): void {
  const { nodes } = core;
  const id = spine[index] as number;
  const top = spine[index + 1] as number;
  nodes.setRight(id, nodes.left(top));
  nodes.setLeft(top, id);
  core.refresh(id);
  core.refresh(top);
  const above = spine[index - 1];
  if (above !== undefined) nodes.setRight(above, top);
  spine.splice(index, 1);
}
