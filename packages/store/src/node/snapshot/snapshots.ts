import { readdirSync, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Snapshot } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import type { DurableCommitStore } from "../durableCommitStore.ts";
import { createSnapshot, INFO_FILE, snapshotDirectory } from "./createSnapshot.ts";
import { Restore } from "./restoreSnapshot.ts";
import { SnapshotError, type SnapshotInfo } from "./snapshotFormat.ts";
import type { SnapshotExtension } from "./snapshotItems.ts";

export interface SnapshotOptions {
  /** Directory of the snapshots; made when the first one is taken. */
  readonly dir: string;
  readonly store: DurableCommitStore;
  /** Stores that a state may have beside those of the store, and need not. */
  readonly optional?: readonly string[] | undefined;
  /** Parts of snapshots outside of the stores; ours are empty, those of others are passed over. */
  readonly extensions?: readonly SnapshotExtension[];
  readonly chunkBytes?: number;
}

function numbered(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => /^\d+$/.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The snapshots of a node: `<height>/<format>/<chunk>` in a directory. */
export class Snapshots {
  private readonly options: SnapshotOptions;
  private making: Promise<SnapshotInfo> | undefined;

  constructor(options: SnapshotOptions) {
    this.options = options;
  }

  /** All snapshots that are complete, highest first. */
  list(): readonly SnapshotInfo[] {
    const { dir } = this.options;
    const found = numbered(dir).flatMap((height) =>
      numbered(join(dir, height)).flatMap(
        (format) => this.find(BigInt(height), Number(format)) ?? [],
      ),
    );
    return found.sort((a, b) => (a.height < b.height ? 1 : a.height > b.height ? -1 : 0));
  }

  /** What is known of a snapshot; `undefined` when there is none that can be read. */
  find(height: bigint, format: number): SnapshotInfo | undefined {
    try {
      const path = join(snapshotDirectory(this.options.dir, height, format), INFO_FILE);
      return Snapshot.decode(new Uint8Array(readFileSync(path)));
    } catch {
      return undefined;
    }
  }

  /** A chunk of a snapshot; `undefined` when it is not there. */
  async loadChunk(height: bigint, format: number, chunk: number): Promise<Uint8Array | undefined> {
    const info = this.find(height, format);
    if (info === undefined || chunk >= info.chunks) return undefined;
    return readFile(join(snapshotDirectory(this.options.dir, height, format), `${chunk}`)).catch(
      () => undefined,
    );
  }

  /** Takes a snapshot of a version that is in memory, while the chain goes on. */
  async create(version: number): Promise<SnapshotInfo> {
    if (this.making !== undefined)
      throw new SnapshotError("conflict", "a snapshot operation is in progress");
    const { dir, store, extensions = [], chunkBytes } = this.options;
    const release = store.pin(version);
    try {
      this.making = createSnapshot({ dir, extensions, chunkBytes }, store.stateAt(version));
      return await this.making;
    } finally {
      this.making = undefined;
      release();
    }
  }

  /** Resolves when no snapshot is being taken. */
  async idle(): Promise<void> {
    await this.making?.catch(() => undefined);
  }

  /** Keeps the newest snapshots; returns how many were removed. */
  async prune(keep: number): Promise<number> {
    const old = this.list().slice(keep);
    for (const { height, format } of old) await this.remove(height, format);
    return old.length;
  }

  async remove(height: bigint, format: number): Promise<void> {
    const { dir } = this.options;
    await rm(snapshotDirectory(dir, height, format), { recursive: true, force: true });
    if (numbered(join(dir, `${height}`)).length === 0)
      await rm(join(dir, `${height}`), { recursive: true, force: true });
  }

  /** Begins to put a state together; `install` makes it that of the store. */
  restore(info: SnapshotInfo, appHash?: Uint8Array): Restore {
    const { store, optional = [], extensions = [] } = this.options;
    return new Restore(info, { stores: store.storeNames, optional, extensions, appHash });
  }

  /** Puts a snapshot that is here into the store, which must be empty. */
  async install(info: SnapshotInfo): Promise<void> {
    const restore = this.restore(info);
    for (let chunk = 0; chunk < info.chunks; chunk++) {
      const bytes = await this.loadChunk(info.height, info.format, chunk);
      if (bytes === undefined) throw new SnapshotError("content", `chunk ${chunk} is not there`);
      const state = await restore.apply(bytes);
      if (state !== undefined) await this.options.store.install(state);
    }
  }
}
