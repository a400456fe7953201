import { type Bin, bytesToBin } from "@milkyway/bytes";
import { checkKey, checkValue } from "../checkEntry.ts";
import { StoreError } from "../storeError.ts";
import type { ExportedNode } from "./exportNodes.ts";
import type { TreeCore } from "./treeCore.ts";

/** A subtree whose parent has not come yet, with its smallest leaf. */
interface Subtree {
  readonly id: number;
  readonly smallest: number;
}

/**
 * Builds a tree out of nodes in the order of `exportNodes`. Keys of inner nodes are no part of any hash, so that they
 * are derived and not taken from whoever sent the nodes.
 */
export class NodeImporter {
  private readonly core: TreeCore;
  private readonly version: number;
  private readonly open: Subtree[] = [];
  private last: Bin = "";

  /** `version` is that of the tree; no node is younger. */
  constructor(core: TreeCore, version: number) {
    this.core = core;
    this.version = version;
  }

  add(node: ExportedNode): void {
    if (node.version < 1 || node.version > this.version)
      throw new StoreError(`a node of version ${node.version} in a tree of ${this.version}`);
    this.core.stamp = node.version;
    if (node.height === 0) this.addLeaf(node);
    else this.addInner(node);
  }

  /** The root of what was added; 0 when nothing was. */
  root(): number {
    if (this.open.length > 1) throw new StoreError("the nodes of a tree end before its root");
    return this.open[0]?.id ?? 0;
  }

  private addLeaf({ key, value }: ExportedNode): void {
    const bin = bytesToBin(key);
    checkKey(bin);
    checkValue(value);
    if (bin <= this.last) throw new StoreError("the keys of a tree do not ascend");
    this.last = bin;
    this.core.seek(bin);
    const id = this.core.makeLeaf(value);
    this.open.push({ id, smallest: id });
  }

  private addInner({ height }: ExportedNode): void {
    const { nodes } = this.core;
    const right = this.open.pop();
    const left = this.open.pop();
    if (left === undefined || right === undefined)
      throw new StoreError("an inner node without two children");
    const [below, beside] = [nodes.height(left.id), nodes.height(right.id)];
    if (height !== 1 + Math.max(below, beside) || Math.abs(below - beside) > 1)
      throw new StoreError(`an inner node of height ${height} over ${below} and ${beside}`);
    const id = this.core.makeInner(left.id, right.id, right.smallest);
    this.open.push({ id, smallest: left.smallest });
  }
}
