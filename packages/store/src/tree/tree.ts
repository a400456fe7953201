import type { Bin } from "@milkyway/bytes";
import type { CommitmentProof } from "@milkyway/codec/gen/cosmos/ics23/v1";
import { type Changes, checkAscending } from "../changes.ts";
import { checkKey, checkValue } from "../checkEntry.ts";
import type { Cursor, KVReader } from "../kv.ts";
import { treeProof } from "../proof/treeProof.ts";
import { StoreError } from "../storeError.ts";
import { buildSorted } from "./buildSorted.ts";
import { Dump, type DumpChunk, type DumpSummary } from "./dump.ts";
import { type ExportedNode, exportNodes } from "./exportNodes.ts";
import { find } from "./find.ts";
import { EMPTY_HASH, ensureHash } from "./hash.ts";
import { insert } from "./insert.ts";
import { NodeImporter } from "./nodeImporter.ts";
import { remove } from "./remove.ts";
import { freeAfter, freeOrphansAfter, releaseVersion } from "./retention.ts";
import { SavedVersion, VersionNotRetained } from "./savedVersion.ts";
import type { SharedMemory } from "./sharedTree.ts";
import { TreeCore } from "./treeCore.ts";
import { TreeView } from "./treeView.ts";

function check(changes: Changes): void {
  checkAscending(changes);
  changes.keys.forEach(checkKey);
  for (const value of changes.values) if (value !== undefined) checkValue(value);
}

const LAST_VERSION = 2 ** 31 - 1;

/**
 * A Merkle tree with the shape and the hashes of IAVL v1, in packed memory. Saved versions share nodes and can be read
 * until they are released. Versions are block heights below 2^31.
 * @see https://github.com/cosmos/iavl/blob/v1.2.2/mutable_tree.go
 */
export class Tree implements KVReader {
  private readonly core = new TreeCore();
  private readonly versions: SavedVersion[] = [];
  private saved = new SavedVersion(0, 0, []);
  private view = new TreeView(this.core, this.saved);
  private root = 0;
  private working = 0;

  /** The version saved last; 0 before the first. */
  get version(): number {
    return this.saved.version;
  }

  /** Saved versions that can be read, ascending. */
  get retained(): readonly number[] {
    return this.versions.map(({ version }) => version);
  }

  /** Memory taken, in bytes, and what of it is in use. */
  get memory(): { readonly capacity: number; readonly live: number; readonly nodes: number } {
    const { nodes, blocks } = this.core;
    const capacity = nodes.capacity + blocks.capacity;
    return { capacity, live: 64 * nodes.live + 4 * blocks.live, nodes: nodes.live };
  }

  /** Number of entries of the version saved last. */
  get size(): number {
    return this.saved.root === 0 ? 0 : this.core.nodes.size(this.saved.root);
  }

  get(key: Bin): Uint8Array | undefined {
    return this.view.get(key);
  }

  has(key: Bin): boolean {
    return this.view.has(key);
  }

  iterate(start: Bin, end: Bin | undefined, reverse?: boolean): Cursor {
    return this.view.iterate(start, end, reverse);
  }

  /** Applies changes to the version being made, which is saved with `saveVersion`. */
  applyChanges(version: number, changes: Changes): void {
    this.begin(version);
    // Packed changes were checked one by one, and sorted.
    if (changes.packed === undefined) check(changes);
    if (this.root === 0) {
      this.root = buildSorted(this.core, changes);
      return;
    }
    const { keys, values } = changes;
    for (let i = 0; i < keys.length; i++) this.change(keys[i] as Bin, values[i]);
  }

  /** Root hash of the version being made, or of the last one when nothing changed. */
  workingHash(): Uint8Array {
    return this.hashOf(this.root);
  }

  /** Makes the changes since the last version readable as `version`. */
  saveVersion(version: number): void {
    this.begin(version);
    const saved = new SavedVersion(version, this.root, this.core.orphans);
    this.core.orphans = [];
    this.versions.push(saved);
    this.latest(saved);
  }

  /** Forgets the changes since the last version. */
  discard(): void {
    this.rollback(this.version);
  }

  /** Root hash of a retained version. */
  rootHash(version: number): Uint8Array {
    return this.hashOf(this.find(version).root);
  }

  /** Whether a version is retained. */
  keeps(version: number): boolean {
    return this.versions.some((saved) => saved.version === version);
  }

  /** Proves to a retained version's root that a key is there, with its value, or that it is not. */
  prove(version: number, key: Bin): CommitmentProof {
    const { root } = this.find(version);
    this.hashOf(root);
    return treeProof(this.core, root, key);
  }

  /** A retained version for reading. */
  at(version: number): TreeView {
    return new TreeView(this.core, this.find(version));
  }

  /**
   * Moves the tree, and what it will grow into, into memory that other threads can read, and returns that. A thread that
   * has the memory reads a retained version by its root, and must have stopped before the version is given back.
   */
  share(): SharedMemory {
    const { nodes, blocks } = this.core;
    return { nodes: nodes.share(), blocks: blocks.share() };
  }

  /** The number of a retained version's root node; 0 when it has no entries. */
  rootAt(version: number): number {
    return this.find(version).root;
  }

  /** Writes out a retained version piece by piece; it must stay retained until the end. */
  dump(version: number): Generator<DumpChunk | undefined, DumpSummary> {
    const { root } = this.find(version);
    this.hashOf(root);
    return new Dump(this.core).run(root);
  }

  /** A tree out of what `dump` wrote, as its only version. */
  static load(version: number, chunks: Iterable<DumpChunk>, summary: DumpSummary): Tree {
    const tree = new Tree();
    const pieces: Record<DumpChunk["kind"], Uint8Array[]> = { nodes: [], blocks: [] };
    for (const { kind, index, bytes } of chunks) pieces[kind][index] = bytes;
    const { root, nextNode, currentBlocks, blocksTail, blocksLive } = summary;
    tree.core.nodes.restore(pieces.nodes, nextNode);
    tree.core.blocks.restore(pieces.blocks, currentBlocks, blocksTail, blocksLive);
    tree.root = root;
    tree.saveVersion(version);
    return tree;
  }

  /** The nodes of a retained version, children before parents; it must stay retained until the end. */
  export(version: number): Generator<ExportedNode, void> {
    return exportNodes(this.core, this.find(version).root);
  }

  /** Builds a tree out of what `export` yields, as its only version; `finish` refuses what is no whole tree. */
  static importer(version: number): { add(node: ExportedNode): void; finish(): Tree } {
    const tree = new Tree();
    const importer = new NodeImporter(tree.core, version);
    return {
      add: (node) => importer.add(node),
      finish() {
        tree.root = importer.root();
        tree.saveVersion(version);
        return tree;
      },
    };
  }

  /** Gives back what only this version needs. The last version, and one that is not retained, stay as they are. */
  release(version: number): void {
    const index = this.versions.findIndex((saved) => saved.version === version);
    if (index >= 0 && index < this.versions.length - 1)
      releaseVersion(this.core, this.versions, index);
  }

  /** Goes back to a retained version (0: to the empty tree); later ones are gone. */
  rollback(version: number): void {
    const target = version === 0 ? new SavedVersion(0, 0, []) : this.find(version);
    freeAfter(this.core, this.root, version);
    freeOrphansAfter(this.core, this.core.orphans, version);
    while (this.version > version) {
      const dropped = this.versions.pop() as SavedVersion;
      freeOrphansAfter(this.core, dropped.orphans, version);
      dropped.released = true;
      this.latest(this.versions.at(-1) ?? target);
    }
    this.core.orphans = [];
    this.root = target.root;
    this.latest(target);
  }

  private begin(version: number): void {
    if (this.working === version) return;
    if (this.working !== 0)
      throw new StoreError(`tree: version ${this.working} is being made, not ${version}`);
    if (!(version > this.version && version <= LAST_VERSION))
      throw new StoreError(`tree: version ${version} cannot follow ${this.version}`);
    this.working = version;
    this.core.stamp = version;
  }

  private latest(saved: SavedVersion): void {
    this.saved = saved;
    this.view = new TreeView(this.core, saved);
    this.working = 0;
  }

  private change(key: Bin, value: Uint8Array | undefined): void {
    const { core } = this;
    core.seek(key);
    core.added = false;
    if (value !== undefined)
      this.root = this.root === 0 ? core.makeLeaf(value) : insert(core, this.root, value);
    else if (find(core, this.root) !== 0) {
      core.lifted = undefined;
      this.root = remove(core, this.root);
    }
  }

  private find(version: number): SavedVersion {
    const last = this.versions.at(-1);
    const saved =
      last?.version === version ? last : this.versions.find((saved) => saved.version === version);
    if (saved === undefined) throw new VersionNotRetained(version);
    return saved;
  }

  private hashOf(root: number): Uint8Array {
    if (root === 0) return EMPTY_HASH.slice();
    ensureHash(this.core, root);
    return this.core.nodes.hash(root);
  }
}
