import type { SnapshotIAVLItem, SnapshotItem } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import type { Commit } from "../../commit/commit.ts";
import { simpleRoot, storeLeaf } from "../../commit/simpleMerkle.ts";
import type { CommittedState } from "../../commit/treeStores.ts";
import { Tree } from "../../tree/tree.ts";
import { SnapshotError } from "./snapshotFormat.ts";
import type { SnapshotExtension } from "./snapshotItems.ts";

/** What a state may be made of. */
export interface StateParts {
  readonly stores: readonly string[];
  readonly optional: readonly string[];
  readonly extensions: readonly SnapshotExtension[];
}

/** Puts a state together out of the items of a snapshot. */
export class StateBuilder {
  private readonly version: number;
  private readonly parts: StateParts;
  private readonly trees = new Map<string, Tree>();
  private importing: ReturnType<typeof Tree.importer> | undefined;
  private name = "";
  private isInExtension = false;

  constructor(version: number, parts: StateParts) {
    this.version = version;
    this.parts = parts;
  }

  add(item: SnapshotItem): void {
    if (item.extension !== undefined) this.beginExtension(item.extension);
    else if (item.extensionPayload !== undefined) this.passOver();
    else if (item.store !== undefined) this.beginStore(item.store.name);
    else if (item.iavl !== undefined) this.addNode(item.iavl);
    else throw new SnapshotError("content", "an item of an unknown kind");
  }

  /** The whole state; refuses one whose root is not the app hash. */
  finish(): CommittedState {
    this.endStore();
    const names = [...this.trees.keys()].sort((a, b) => (a < b ? -1 : 1));
    const missing = this.parts.stores.filter((name) => !this.trees.has(name));
    if (missing.length > 0)
      throw new SnapshotError("content", `the snapshot lacks stores: ${missing.join(", ")}`);
    const { trees, version } = this;
    const hashes = names.map(
      (name) => [name, (trees.get(name) as Tree).rootHash(version)] as const,
    );
    const commit: Commit = {
      version,
      // A snapshot does not tell when its block was.
      time: 0n,
      appHash: simpleRoot(hashes.map(([name, hash]) => storeLeaf(name, hash))),
      storeHashes: new Map(hashes),
    };
    return { commit, trees: new Map(names.map((name) => [name, trees.get(name) as Tree])) };
  }

  private beginStore(name: string): void {
    if (this.isInExtension) throw new SnapshotError("content", `store ${name} after the stores`);
    this.endStore();
    const { stores, optional } = this.parts;
    if (!stores.includes(name) && !optional.includes(name))
      throw new SnapshotError("content", `the snapshot has a store that is not mounted: ${name}`);
    if (this.trees.has(name)) throw new SnapshotError("content", `store ${name} comes twice`);
    this.name = name;
    this.importing = Tree.importer(this.version);
  }

  private endStore(): void {
    if (this.importing === undefined) return;
    this.trees.set(this.name, this.guarded(this.importing.finish));
    this.importing = undefined;
  }

  private addNode({ key, value, version, height }: SnapshotIAVLItem): void {
    const { importing } = this;
    if (importing === undefined) throw new SnapshotError("content", "a node outside of a store");
    this.guarded(() => importing.add({ key, value, version: Number(version), height }));
  }

  private beginExtension({ name, format }: SnapshotExtension): void {
    this.endStore();
    const known = this.parts.extensions.find((extension) => extension.name === name);
    if (known?.format !== format)
      throw new SnapshotError("content", `unknown part of a snapshot: ${name}, format ${format}`);
    this.isInExtension = true;
  }

  /** Payloads are kept by nobody here. */
  private passOver(): void {
    if (!this.isInExtension)
      throw new SnapshotError("content", "a payload that belongs to nothing");
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      throw new SnapshotError("content", `store ${this.name}: ${text}`);
    }
  }
}
