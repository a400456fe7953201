import { createHash } from "node:crypto";
import { createInflate, type Inflate } from "node:zlib";
import { equalBytes, toHex } from "@milkyway/bytes";
import type { CommittedState } from "../../commit/treeStores.ts";
import { sha256 } from "../../sha256.ts";
import { ItemReader } from "./itemReader.ts";
import { SNAPSHOT_FORMAT, SnapshotError, type SnapshotInfo } from "./snapshotFormat.ts";
import type { SnapshotExtension } from "./snapshotItems.ts";
import { StateBuilder } from "./stateBuilder.ts";

const MAX_HEIGHT = 2 ** 31 - 1;

export interface RestoreOptions {
  /** Names of the stores that the program mounts. */
  readonly stores: readonly string[];
  /** Names of stores that the state may have, too. */
  readonly optional: readonly string[];
  readonly extensions: readonly SnapshotExtension[];
  /** What the state must hash to; without it any state is taken. */
  readonly appHash?: Uint8Array | undefined;
}

/** Refuses a snapshot that cannot be one of ours. */
export function checkInfo({ height, format, chunks, metadata }: SnapshotInfo): void {
  if (format !== SNAPSHOT_FORMAT)
    throw new SnapshotError("format", `snapshot format ${format} is not known`);
  if (height < 1n || height > BigInt(MAX_HEIGHT))
    throw new SnapshotError("metadata", `a snapshot cannot be of height ${height}`);
  if (chunks === 0) throw new SnapshotError("metadata", "no chunks");
  if (metadata.chunkHashes.length !== chunks)
    throw new SnapshotError(
      "metadata",
      `snapshot has ${metadata.chunkHashes.length} chunk hashes, but ${chunks} chunks`,
    );
}

/** A state that is being put together out of chunks, which come in their order. */
export class Restore {
  readonly info: SnapshotInfo;
  private readonly options: RestoreOptions;
  private readonly reader = new ItemReader();
  private readonly builder: StateBuilder;
  private readonly inflate: Inflate = createInflate();
  private readonly whole = createHash("sha256");
  private failure: unknown;
  private applied = 0;

  constructor(info: SnapshotInfo, options: RestoreOptions) {
    checkInfo(info);
    this.info = info;
    this.options = options;
    this.builder = new StateBuilder(Number(info.height), options);
    this.inflate.on("data", (bytes: Buffer) => this.read(bytes));
    this.inflate.on("error", (error) => this.fail(new SnapshotError("content", error.message)));
  }

  /** Index of the chunk that comes next. */
  get next(): number {
    return this.applied;
  }

  /** Takes the next chunk; returns the state after the last one. A chunk that is not the right one changes nothing. */
  async apply(chunk: Uint8Array): Promise<CommittedState | undefined> {
    const expected = this.info.metadata.chunkHashes[this.applied];
    if (expected === undefined) throw new SnapshotError("conflict", "received unexpected chunk");
    const hash = sha256(chunk);
    if (!equalBytes(hash, expected))
      throw new SnapshotError(
        "chunk",
        `chunk ${this.applied} has hash ${toHex(hash)}, not ${toHex(expected)}`,
      );
    this.whole.update(chunk);
    this.applied++;
    await this.written(chunk);
    if (this.applied < this.info.chunks) return undefined;
    await this.ended();
    return this.finished();
  }

  /** Lets go of what was put together so far. */
  abandon(): void {
    this.inflate.destroy();
  }

  private read(bytes: Uint8Array): void {
    if (this.failure !== undefined) return;
    try {
      for (const item of this.reader.push(bytes)) this.builder.add(item);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.failure ??= error;
  }

  private async written(chunk: Uint8Array): Promise<void> {
    if (this.failure === undefined && !this.inflate.destroyed)
      await new Promise<void>((resolve) => {
        this.inflate.once("close", resolve);
        this.inflate.write(chunk, () => {
          this.inflate.off("close", resolve);
          resolve();
        });
      });
    if (this.failure !== undefined) throw this.failure;
  }

  private async ended(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.inflate.once("close", resolve);
      this.inflate.end();
      this.inflate.resume();
    });
    if (this.failure !== undefined) throw this.failure;
  }

  private finished(): CommittedState {
    this.reader.end();
    const { info, options } = this;
    const whole = new Uint8Array(this.whole.digest());
    if (!equalBytes(whole, info.hash))
      throw new SnapshotError("content", "the chunks do not have the hash of the snapshot");
    const state = this.builder.finish();
    const { appHash } = state.commit;
    if (options.appHash !== undefined && !equalBytes(appHash, options.appHash))
      throw new SnapshotError(
        "content",
        `the state has app hash ${toHex(appHash)}, not ${toHex(options.appHash)}`,
      );
    return state;
  }
}
