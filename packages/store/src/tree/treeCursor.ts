import type { Bin } from "@milkyway/bytes";
import type { Cursor } from "../kv.ts";
import { StoreError } from "../storeError.ts";
import type { SavedVersion } from "./savedVersion.ts";
import type { TreeCore } from "./treeCore.ts";

/** Walks the entries of one saved version. */
export class TreeCursor implements Cursor {
  valid = false;
  private current: Bin = "";
  private leaf = 0;
  private loaded: Uint8Array | undefined;
  private readonly core: TreeCore;
  private readonly saved: SavedVersion;
  private readonly start: Bin;
  private readonly end: Bin | undefined;
  private readonly reverse: boolean;
  /** Inner nodes whose far side is still to be walked. */
  private readonly path: number[] = [];

  constructor(
    core: TreeCore,
    saved: SavedVersion,
    start: Bin,
    end: Bin | undefined,
    reverse: boolean,
  ) {
    this.core = core;
    this.saved = saved;
    this.start = start;
    this.end = end;
    this.reverse = reverse;
    saved.checkRetained();
    if (saved.root !== 0) this.first();
  }

  get key(): Bin {
    if (!this.valid) throw new StoreError("iterator is invalid");
    return this.current;
  }

  get value(): Uint8Array {
    if (!this.valid) throw new StoreError("iterator is invalid");
    if (this.loaded === undefined) {
      this.saved.checkRetained();
      this.loaded = this.core.value(this.leaf);
    }
    return this.loaded;
  }

  next(): void {
    if (!this.valid) throw new StoreError("iterator is invalid");
    this.saved.checkRetained();
    this.advance();
  }

  private advance(): void {
    const id = this.path.pop();
    if (id === undefined) {
      this.valid = false;
      return;
    }
    const { nodes } = this.core;
    this.stand(this.nearest(this.reverse ? nodes.left(id) : nodes.right(id)));
  }

  /** Goes down to the leaf that comes first below a node. */
  private nearest(from: number): number {
    const { nodes } = this.core;
    let id = from;
    while (nodes.height(id) !== 0) {
      this.path.push(id);
      id = this.reverse ? nodes.right(id) : nodes.left(id);
    }
    return id;
  }

  private first(): void {
    const bound = this.reverse ? this.end : this.start;
    if (bound === undefined || bound === "") {
      if (bound === undefined || !this.reverse) this.stand(this.nearest(this.saved.root));
      return;
    }
    const { core } = this;
    const { nodes } = core;
    core.seek(bound);
    let id = this.saved.root;
    while (nodes.height(id) !== 0) {
      const left = core.compare(id) < 0 || (this.reverse && core.compare(id) === 0);
      if (left !== this.reverse) this.path.push(id);
      id = left ? nodes.left(id) : nodes.right(id);
    }
    const order = core.compare(id);
    if (this.reverse ? order > 0 : order <= 0) this.stand(id);
    else this.advance();
  }

  private stand(leaf: number): void {
    this.leaf = leaf;
    this.loaded = undefined;
    this.current = this.core.keyBin(leaf);
    this.valid = this.reverse
      ? this.current >= this.start
      : this.end === undefined || this.current < this.end;
  }
}
