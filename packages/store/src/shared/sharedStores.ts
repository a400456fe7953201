import type { Bin } from "@milkyway/bytes";
import type { ProofOp } from "@milkyway/codec/gen/tendermint/crypto";
import type { Commit } from "../commit/commit.ts";
import type { CommitStore } from "../commit/commitStore.ts";
import { emptyStore } from "../emptyStore.ts";
import { type MultiReader, unknownStore } from "../multiStore.ts";
import { proofOps } from "../proof/proofOps.ts";
import { StoreError } from "../storeError.ts";
import { EMPTY_HASH } from "../tree/hash.ts";
import { VersionNotRetained } from "../tree/savedVersion.ts";
import { SharedTree } from "../tree/sharedTree.ts";
import type { StateUpdate } from "./stateUpdate.ts";

interface SharedStore {
  readonly id: number;
  readonly tree: SharedTree;
}

const refuse = (..._: unknown[]): never => {
  throw new StoreError("the state belongs to another thread");
};

/** The last committed state of another thread, for reading; stores are empty while there is none. */
export class SharedStores implements CommitStore {
  private last: Commit | undefined;
  private stores: ReadonlyMap<string, SharedStore> = new Map();

  get storeNames(): readonly string[] {
    return [...this.stores.keys()];
  }

  /** The version that can be read; 0 while there is none. */
  get version(): number {
    return this.last?.version ?? 0;
  }

  get appHash(): Uint8Array {
    return this.last?.appHash ?? EMPTY_HASH;
  }

  /** Takes up a state; nothing of the one before may be in use any more. */
  take({ commit, stores }: StateUpdate): void {
    const updated = new Map(this.stores);
    for (const { name, tree: id, root, chunks } of stores) {
      const known = this.stores.get(name);
      const store = known?.id === id ? known : { id, tree: new SharedTree() };
      if (store !== known) known?.tree.end();
      store.tree.move(commit.version, root, chunks);
      updated.set(name, store);
    }
    this.stores = new Map(
      [...commit.storeHashes.keys()].map((name) => [name, updated.get(name) as SharedStore]),
    );
    this.last = commit;
  }

  /** Lets go of the state, without having another one yet. */
  leave(): void {
    for (const { tree } of this.stores.values()) tree.end();
    this.stores = new Map();
    this.last = undefined;
  }

  view(version?: number): MultiReader {
    if (version !== undefined) this.commitAt(version);
    if (this.last === undefined) return { store: () => emptyStore };
    return { store: (name) => this.store(name).tree.entries };
  }

  commitAt(version: number): Commit {
    if (this.last?.version !== version) throw new VersionNotRetained(version);
    return this.last;
  }

  prove(version: number, store: string, key: Bin): readonly ProofOp[] {
    const commit = this.commitAt(version);
    return proofOps(this.store(store).tree.prove(key), commit, store, key);
  }

  upgrade = refuse;
  prepare = refuse;
  commit = refuse;
  rollback = refuse;

  async close(): Promise<void> {
    this.leave();
  }

  private store(name: string): SharedStore {
    const store = this.stores.get(name);
    if (store === undefined) throw unknownStore(name);
    return store;
  }
}
