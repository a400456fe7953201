import type { Bin } from "@milkyway/bytes";
import type { Cursor, KVReader } from "../kv.ts";
import { find } from "./find.ts";
import type { SavedVersion } from "./savedVersion.ts";
import type { TreeCore } from "./treeCore.ts";
import { TreeCursor } from "./treeCursor.ts";

/** A saved version of a tree, as long as it is retained. */
export class TreeView implements KVReader {
  private readonly core: TreeCore;
  private readonly saved: SavedVersion;

  constructor(core: TreeCore, saved: SavedVersion) {
    this.core = core;
    this.saved = saved;
  }

  get(key: Bin): Uint8Array | undefined {
    const leaf = this.leaf(key);
    return leaf === 0 ? undefined : this.core.value(leaf);
  }

  has(key: Bin): boolean {
    return this.leaf(key) !== 0;
  }

  iterate(start: Bin, end: Bin | undefined, reverse = false): Cursor {
    return new TreeCursor(this.core, this.saved, start, end, reverse);
  }

  private leaf(key: Bin): number {
    this.saved.checkRetained();
    this.core.seek(key);
    return find(this.core, this.saved.root);
  }
}
