import type { Bin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { ProofOp } from "@milkyway/codec/gen/tendermint/crypto";
import type { ChangeSet } from "../changes.ts";
import type { Commit } from "../commit/commit.ts";
import type { CommittedState, TreeStores } from "../commit/treeStores.ts";
import type { StoreUpgrades } from "../commit/upgrades.ts";
import type { MultiReader } from "../multiStore.ts";
import { StoreError } from "../storeError.ts";
import { VersionNotRetained } from "../tree/savedVersion.ts";
import type { DurableCommitStore, StoreFollower, StoreStats } from "./durableCommitStore.ts";
import { install } from "./install.ts";
import type { LogRecord } from "./log/record.ts";
import type { Parts } from "./parts.ts";
import type { Recovery } from "./recover.ts";
import { rebuildable, rollBack } from "./rollBack.ts";
import { sizeOf } from "./sizeOf.ts";

/** The disk failed in a way that leaves open what is on it: nothing can be committed until the store is opened anew. */
export class StoreFailed extends StoreError {
  constructor(cause: unknown) {
    const text = cause instanceof Error ? cause.message : String(cause);
    super(`the store cannot be written any more, open it anew: ${text}`, { cause });
  }
}

/** Trees in memory, and on the disk what it takes to have them again. */
export class DurableStores implements DurableCommitStore {
  readonly recovery: Recovery;
  private readonly parts: Parts;
  private trees: TreeStores;
  private upgrades: StoreUpgrades | undefined;
  private changes: ChangeSet = new Map();
  private failure: StoreFailed | undefined;
  private closing: Promise<void> | undefined;
  private readonly followers = new Set<StoreFollower>();

  constructor(parts: Parts, trees: TreeStores, recovery: Recovery) {
    this.parts = parts;
    this.trees = trees;
    this.recovery = recovery;
  }

  get storeNames(): readonly string[] {
    return this.trees.storeNames;
  }

  get version(): number {
    return this.trees.version;
  }

  get appHash(): Uint8Array {
    return this.trees.appHash;
  }

  get oldestVersion(): number {
    const { history } = this.parts;
    const oldest = history?.oldest ?? 0;
    return oldest === 0 ? this.oldestProvable : Math.min(oldest, this.oldestProvable);
  }

  get oldestProvable(): number {
    return this.trees.oldest;
  }

  upgrade(upgrades: StoreUpgrades): void {
    if (this.upgrades !== undefined)
      throw new StoreError(`an upgrade before version ${this.version + 1} is under way already`);
    this.trees.upgrade(upgrades);
    // The first version lists its own stores.
    if (this.version !== 0) this.upgrades = upgrades;
  }

  prepare(version: number, changes: ChangeSet, time: Time): Uint8Array {
    this.check();
    this.changes = changes;
    return this.trees.prepare(version, changes, time);
  }

  async commit(): Promise<Commit> {
    this.check();
    const { trees } = this;
    const { log, historian, checkpointer } = this.parts;
    if (historian?.failure !== undefined) throw this.fail(historian.failure);
    const commit = trees.prepared;
    const { upgrades, changes } = this;
    const record: LogRecord = { commit, previous: trees.version, upgrades, changes };
    this.append(record);
    const note = historian?.note(record, trees);
    trees.settle(commit);
    this.tell();
    this.upgrades = undefined;
    this.changes = new Map();
    try {
      await log.sync();
    } catch (error) {
      throw this.fail(error);
    }
    if (note !== undefined) historian?.push(note);
    historian?.start();
    checkpointer.consider(trees);
    await historian?.room();
    return commit;
  }

  view(version?: number): MultiReader {
    if (version === undefined) return { store: (name) => this.trees.latest(name) };
    if (this.trees.keeps(version)) return this.trees.view(version);
    const { history } = this.parts;
    if (history === undefined) throw new VersionNotRetained(version);
    return history.view(version, () => this.trees.view(history.complete));
  }

  commitAt(version: number): Commit {
    const { history } = this.parts;
    if (history === undefined || this.trees.keeps(version)) return this.trees.commitAt(version);
    return history.commitAt(version);
  }

  prove(version: number, store: string, key: Bin): readonly ProofOp[] {
    if (!this.trees.keeps(version) && version >= this.oldestVersion && version < this.version) {
      const oldest = this.oldestProvable;
      throw new StoreError(`no proofs at version ${version}: they go back to version ${oldest}`);
    }
    return this.trees.prove(version, store, key);
  }

  pin(version: number): () => void {
    return this.trees.pin(version);
  }

  stateAt(version: number): CommittedState {
    return this.trees.stateAt(version);
  }

  share(): void {
    for (const name of this.storeNames) this.trees.tree(name).share();
  }

  follow(follower: StoreFollower): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  async rollback(version: number): Promise<void> {
    this.check();
    this.upgrades = undefined;
    if (version === this.version && version !== 0) return this.trees.rollback(version);
    if (version !== 0 && !this.trees.keeps(version) && !rebuildable(this.parts, version))
      throw new VersionNotRetained(version);
    await Promise.all([...this.followers].map((follower) => follower.leave()));
    try {
      this.trees = await rollBack(this.parts, this.trees, version);
    } catch (error) {
      throw this.fail(error);
    }
    this.tell();
  }

  async install(state: CommittedState): Promise<void> {
    this.check();
    if (this.version !== 0) throw new StoreError("a state can only be put into an empty store");
    try {
      this.trees = await install(this.parts, state);
    } catch (error) {
      throw this.fail(error);
    }
    this.tell();
  }

  async checkpoint(): Promise<void> {
    this.check();
    if (this.version !== 0) await this.parts.checkpointer.write(this.trees, this.version);
  }

  stats(): StoreStats {
    const { log, checkpoints, history } = this.parts;
    return {
      version: this.version,
      logBytes: log.size,
      checkpoint: checkpoints.versions.at(-1) ?? 0,
      history: history?.complete,
      ...sizeOf(this.trees),
    };
  }

  async prune(): Promise<void> {
    await this.settled();
    await this.parts.historian?.prune();
  }

  async settled(): Promise<void> {
    await this.parts.historian?.idle();
    await this.parts.checkpointer.idle();
  }

  close(): Promise<void> {
    this.closing ??= this.shut();
    return this.closing;
  }

  private tell(): void {
    for (const follower of this.followers) follower.committed();
  }

  private append(record: LogRecord): void {
    const { log } = this.parts;
    try {
      log.append(record);
    } catch (error) {
      if (log.broken) throw this.fail(error);
      throw error;
    }
  }

  private async shut(): Promise<void> {
    const { checkpointer, historian, history, log, unlock } = this.parts;
    await checkpointer.stop();
    await historian?.stop();
    await history?.close();
    log.close();
    await log.closed();
    unlock();
  }

  private check(): void {
    if (this.failure !== undefined) throw this.failure;
    if (this.closing !== undefined) throw new StoreError("the store is closed");
  }

  private fail(cause: unknown): StoreFailed {
    this.failure ??= new StoreFailed(cause);
    return this.failure;
  }
}
