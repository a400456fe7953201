import type { Changes } from "../changes.ts";
import type { KVReader } from "../kv.ts";
import { Tree } from "../tree/tree.ts";
import { ReadCache } from "./readCache.ts";
import { storeLeaf } from "./simpleMerkle.ts";

/** One store of the committed state. */
export class MountedStore {
  readonly name: string;
  readonly tree: Tree;
  /** The last committed entries. */
  reader: ReadCache;
  /** Root of the version being prepared, else of the last one. */
  hash: Uint8Array;
  /** Hash of the store in the tree over all stores. */
  leaf: Uint8Array;
  private readonly cached: number;
  private source: KVReader | undefined;
  private changes: Changes | undefined;

  /** With a `source` its entries are moved here as part of the first version. */
  constructor(name: string, cached: number, source?: KVReader, tree = new Tree()) {
    this.name = name;
    this.tree = tree;
    this.cached = cached;
    this.source = source;
    this.reader = new ReadCache(source ?? tree, cached);
    this.hash = tree.workingHash();
    this.leaf = storeLeaf(name, this.hash);
  }

  /** Whether there is anything that makes the root of the next version another one. */
  get changed(): boolean {
    return this.changes !== undefined;
  }

  /** Entries that are moved here from another store before the first changes. */
  move(version: number): void {
    if (this.source === undefined) return;
    const keys: string[] = [];
    const values: Uint8Array[] = [];
    for (const cursor = this.source.iterate("", undefined); cursor.valid; cursor.next()) {
      keys.push(cursor.key);
      values.push(cursor.value);
    }
    this.apply(version, { keys, values });
  }

  apply(version: number, changes: Changes): void {
    this.changes = changes;
    this.tree.applyChanges(version, changes);
  }

  rehash(): void {
    this.hash = this.tree.workingHash();
    this.leaf = storeLeaf(this.name, this.hash);
  }

  /** Makes what was applied the last committed version. */
  save(version: number): void {
    this.tree.saveVersion(version);
    if (this.source !== undefined) {
      this.source = undefined;
      this.reader = new ReadCache(this.tree, this.cached);
    } else if (this.changes !== undefined) this.reader.update(this.changes);
    this.changes = undefined;
  }

  /** Forgets what was applied since the last version. */
  discard(): void {
    if (!this.changed) return;
    this.changes = undefined;
    this.tree.discard();
    this.rehash();
  }

  rollback(version: number): void {
    this.changes = undefined;
    this.tree.rollback(version);
    this.reader.clear();
    this.rehash();
  }
}
