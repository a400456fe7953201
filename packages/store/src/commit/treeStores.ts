import { type Bin, equalBytes } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { ProofOp } from "@milkyway/codec/gen/tendermint/crypto";
import type { ChangeSet } from "../changes.ts";
import type { KVReader } from "../kv.ts";
import { type MultiReader, unknownStore } from "../multiStore.ts";
import { proofOps } from "../proof/proofOps.ts";
import { StoreError } from "../storeError.ts";
import { EMPTY_HASH } from "../tree/hash.ts";
import type { Tree } from "../tree/tree.ts";
import type { Commit } from "./commit.ts";
import type { CommitStore } from "./commitStore.ts";
import { MountedStore } from "./mountedStore.ts";
import { byName, type Mounts, mountsAt, upgradeMounts } from "./mounts.ts";
import { oldBytes } from "./oldBytes.ts";
import { Retention } from "./retention.ts";
import { simpleRoot } from "./simpleMerkle.ts";
import type { StoreUpgrades } from "./upgrades.ts";

export interface TreeStoresOptions {
  readonly stores: readonly string[];
  /** Past versions kept in memory besides the last; all by default. */
  readonly retain?: number;
  /** Past versions are let go early when they take more memory than this, in bytes; no limit by default. */
  readonly retainBytes?: number;
  /** Entries remembered by store in front of its tree, at most twice this many. */
  readonly cached?: number;
}

/** A committed state: the commit, and the trees of its stores with that version. */
export interface CommittedState {
  readonly commit: Commit;
  readonly trees: ReadonlyMap<string, Tree>;
}

const CACHED = 16384;

const leafOf = ({ leaf }: MountedStore): Uint8Array => leaf;

/** Committed state that lives in memory only. */
export class TreeStores implements CommitStore {
  private mounts: Mounts;
  private readonly retention = new Retention();
  private readonly retain: number;
  private readonly retainBytes: number;
  private readonly cached: number;
  private last: Commit | undefined;
  private pending: Commit | undefined;

  /** Begins with a committed state instead of with empty stores, if there is one. */
  constructor(options: TreeStoresOptions, state?: CommittedState) {
    this.retain = options.retain ?? Number.POSITIVE_INFINITY;
    this.retainBytes = options.retainBytes ?? Number.POSITIVE_INFINITY;
    this.cached = options.cached ?? CACHED;
    const stores = options.stores.map(
      (name) => new MountedStore(name, this.cached, undefined, state?.trees.get(name)),
    );
    this.mounts = { mounted: byName(stores), dropped: [] };
    if (state === undefined) return;
    this.last = state.commit;
    this.retention.add(state.commit);
  }

  get storeNames(): readonly string[] {
    return [...this.mounts.mounted.keys()];
  }

  get version(): number {
    return this.last?.version ?? 0;
  }

  get appHash(): Uint8Array {
    return this.last?.appHash ?? EMPTY_HASH;
  }

  /** The tree of a store. */
  tree(name: string): Tree {
    return this.mounted(name).tree;
  }

  upgrade(upgrades: StoreUpgrades): void {
    this.discard();
    this.mounts = upgradeMounts(this.mounts, upgrades, this.cached);
  }

  prepare(version: number, changes: ChangeSet, time: Time): Uint8Array {
    this.apply(version, changes);
    const stores = [...this.mounts.mounted.values()];
    for (const store of stores) if (store.changed) store.rehash();
    const appHash = simpleRoot(stores.map(leafOf));
    const storeHashes = new Map(stores.map(({ name, hash }) => [name, hash]));
    this.pending = { version, time, appHash, storeHashes };
    return appHash;
  }

  async commit(): Promise<Commit> {
    return this.settle(this.prepared);
  }

  /** The commit that was prepared. */
  get prepared(): Commit {
    if (this.pending === undefined) throw new StoreError("commit: no version is prepared");
    return this.pending;
  }

  /** Applies changes without computing hashes, to be followed by `settle`. */
  apply(version: number, changes: ChangeSet): void {
    this.discard();
    if (
      !Number.isSafeInteger(version) ||
      version < 1 ||
      (this.last && version !== this.version + 1)
    )
      throw new StoreError(`store: version ${version} cannot follow ${this.version}`);
    for (const name of changes.keys()) this.mounted(name);
    try {
      for (const store of this.mounts.mounted.values()) {
        store.move(version);
        const own = changes.get(store.name);
        if (own !== undefined) store.apply(version, own);
      }
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Makes what was applied the last committed version. */
  settle(commit: Commit): Commit {
    for (const store of this.mounts.mounted.values()) store.save(commit.version);
    this.pending = undefined;
    this.last = commit;
    this.retention.add(commit);
    this.releaseOld();
    return commit;
  }

  /** Computes the hashes that `apply` left out, and refuses a state that is not the one its commit names. */
  verify(): void {
    const stores = [...this.mounts.mounted.values()];
    for (const store of stores) store.rehash();
    for (const { name, hash } of stores) {
      const expected = this.last?.storeHashes.get(name);
      if (expected !== undefined && !equalBytes(hash, expected))
        throw new StoreError(
          `store ${name} does not have the root hash of version ${this.version}`,
        );
    }
    if (this.last !== undefined && !equalBytes(simpleRoot(stores.map(leafOf)), this.appHash))
      throw new StoreError(`the stores do not have the app hash of version ${this.version}`);
  }

  /** The oldest version that can be read; 0 before the first. */
  get oldest(): number {
    return this.retention.first;
  }

  /** Whether a version can be read. */
  keeps(version: number): boolean {
    return this.retention.has(version);
  }

  /** The last committed entries of a store. */
  latest(name: string): KVReader {
    return this.mounted(name).reader;
  }

  /** All of a version that is kept. */
  stateAt(version: number): CommittedState {
    const commit = this.retention.get(version);
    const names = [...commit.storeHashes.keys()];
    return { commit, trees: new Map(names.map((name) => [name, this.treeAt(version, name)])) };
  }

  view(version?: number): MultiReader {
    if (version === undefined) return { store: (name) => this.latest(name) };
    this.retention.get(version);
    return { store: (name) => this.treeAt(version, name).at(version) };
  }

  commitAt(version: number): Commit {
    return this.retention.get(version);
  }

  prove(version: number, store: string, key: Bin): readonly ProofOp[] {
    const commit = this.retention.get(version);
    return proofOps(this.treeAt(version, store).prove(version, key), commit, store, key);
  }

  /** Keeps a version in memory until the function returned is called. */
  pin(version: number): () => void {
    const release = this.retention.pin(version);
    return () => {
      release();
      this.releaseOld();
    };
  }

  async rollback(version: number): Promise<void> {
    this.discard();
    this.last = version === 0 ? undefined : this.retention.get(version);
    if (version !== 0) this.mounts = mountsAt(this.mounts, version);
    for (const store of this.mounts.mounted.values()) store.rollback(version);
    this.retention.truncate(version);
  }

  async close(): Promise<void> {}

  /** Forgets what was applied since the last version. */
  private discard(): void {
    this.pending = undefined;
    for (const store of this.mounts.mounted.values()) store.discard();
  }

  private mounted(name: string): MountedStore {
    const store = this.mounts.mounted.get(name);
    if (store === undefined) throw unknownStore(name);
    return store;
  }

  /** The tree that a store had at a version that is kept. */
  treeAt(version: number, name: string): Tree {
    const stores = [...this.mounts.mounted.values(), ...this.mounts.dropped];
    const found = stores.find((store) => store.name === name && store.tree.keeps(version));
    if (found === undefined) throw unknownStore(name);
    return found.tree;
  }

  private releaseOld(): void {
    for (;;) {
      const oldest = this.retention.oldest();
      if (oldest === undefined) return;
      if (this.version - oldest <= this.retain && !this.isLarge) return;
      this.retention.remove(oldest);
      const { mounted, dropped } = this.mounts;
      for (const store of [...mounted.values(), ...dropped]) store.tree.release(oldest);
      const needed = dropped.filter(({ tree }) => tree.retained.some((kept) => this.keeps(kept)));
      this.mounts = { mounted, dropped: needed };
    }
  }

  private get isLarge(): boolean {
    return oldBytes(this.mounts.mounted.values()) > this.retainBytes;
  }
}

/** Committed state that lives in memory only: for tests, tools and browsers. */
export function createCommitStore(options: TreeStoresOptions): CommitStore {
  return new TreeStores(options);
}
