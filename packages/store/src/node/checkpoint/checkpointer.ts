import type { TreeStores } from "../../commit/treeStores.ts";
import type { Log } from "../log/log.ts";
import type { StoreEvent } from "../storeEvent.ts";
import type { Checkpoints } from "./checkpoints.ts";

const LOG_BYTES = 32 * 2 ** 20;
/** Before there is any checkpoint: reading a log again takes ten times as long as a checkpoint of the same entries. */
const FIRST_LOG_BYTES = 2 * 2 ** 20;
const VERSIONS = 10_000;
/** So many checkpoints are kept: the log goes back to the oldest, in case a newer one turns out damaged. */
const KEPT = 2;

/** When checkpoints are written. */
export interface CheckpointPolicy {
  /** After this many bytes of the log, or a quarter of the last checkpoint if that is more. */
  readonly checkpointBytes?: number | undefined;
  /** After this many versions. */
  readonly checkpointVersions?: number | undefined;
}

export interface CheckpointerParts {
  readonly log: Log;
  readonly checkpoints: Checkpoints;
  readonly policy: CheckpointPolicy;
  /** Resolves once a version may be what a restart begins with. */
  readonly ready: (version: number) => Promise<void>;
  readonly onEvent: (event: StoreEvent) => void;
}

/** Writes checkpoints behind the commits, and removes what they make superfluous. */
export class Checkpointer {
  private readonly parts: CheckpointerParts;
  private running: Promise<void> | undefined;
  private abort = new AbortController();
  /** Bytes of the log when the last checkpoint was begun. */
  private mark = 0;
  private base = 0;
  private length = 0;

  constructor(parts: CheckpointerParts) {
    this.parts = parts;
  }

  /** Counts from a checkpoint (0 for none), after which so many bytes of the log were replayed. */
  countFrom(version: number, replayed: number): void {
    const { log, checkpoints } = this.parts;
    this.base = version;
    this.mark = log.appended - replayed;
    this.length = version === 0 ? 0 : checkpoints.size(version);
  }

  /** Begins a checkpoint if it is time. */
  consider(trees: TreeStores): void {
    if (this.running !== undefined || trees.version === 0) return;
    const usual = this.length === 0 ? FIRST_LOG_BYTES : LOG_BYTES;
    const { checkpointBytes = usual, checkpointVersions = VERSIONS } = this.parts.policy;
    const grown = this.parts.log.appended - this.mark;
    if (grown < Math.max(checkpointBytes, this.length / 4))
      if (trees.version - this.base < checkpointVersions) return;
    this.begin(trees, trees.version).catch(() => {});
  }

  /** Writes a checkpoint of a version that is kept. */
  async write(trees: TreeStores, version: number): Promise<void> {
    await this.running;
    await this.begin(trees, version);
  }

  /** Resolves when none is being written. */
  async idle(): Promise<void> {
    await this.running;
  }

  /** Gives up the checkpoint that is being written. */
  async stop(): Promise<void> {
    this.abort.abort();
    await this.running;
    this.abort = new AbortController();
  }

  private begin(trees: TreeStores, version: number): Promise<void> {
    const done = this.make(trees, version);
    this.running = done
      .catch((error: unknown) => {
        if (!this.abort.signal.aborted)
          this.parts.onEvent({ kind: "checkpoint failed", version, error });
      })
      .finally(() => {
        this.running = undefined;
      });
    return done;
  }

  private async make(trees: TreeStores, version: number): Promise<void> {
    const { checkpoints, ready, onEvent } = this.parts;
    const started = performance.now();
    const release = trees.pin(version);
    this.mark = this.parts.log.appended;
    this.base = version;
    try {
      const { signal } = this.abort;
      const state = trees.stateAt(version);
      this.length = await checkpoints.write(state, () => ready(version), signal);
      this.tidy();
    } finally {
      release();
    }
    const milliseconds = performance.now() - started;
    onEvent({ kind: "checkpoint written", version, bytes: this.length, milliseconds });
  }

  private tidy(): void {
    const { checkpoints, log } = this.parts;
    const kept = checkpoints.versions.slice(-KEPT);
    checkpoints.keep((version) => kept.includes(version));
    if (kept.length === KEPT) log.trim(kept[0] as number);
  }
}
