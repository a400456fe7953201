import type { Commit } from "../../commit/commit.ts";
import { type Pruning, pruneUpTo } from "../../commit/pruning.ts";
import type { TreeStores } from "../../commit/treeStores.ts";
import type { MultiReader } from "../../multiStore.ts";
import { StoreError } from "../../storeError.ts";
import type { LogRecord } from "../log/record.ts";
import type { History } from "./history.ts";
import { touchedBy } from "./touched.ts";

/** Commits wait when so many keys are not in the history yet. */
const MAX_WAITING_KEYS = 500_000;

/** A version that is to go into the history; until then the one before is kept in memory. */
export interface Note {
  readonly commit: Commit;
  readonly weight: number;
  /** `undefined` when the history begins with this version. */
  readonly record: LogRecord | undefined;
  readonly before: MultiReader | undefined;
  readonly release: () => void;
}

/** Writes versions into the history behind their commits, and removes old ones. */
export class Historian {
  /** The last version that is in the history, or will be. */
  noted: number;
  private readonly history: History;
  private readonly pruning: Pruning;
  private readonly queue: Note[] = [];
  private waitingKeys = 0;
  private running: Promise<void> | undefined;
  /** Why the history could not be written, if so. */
  failure: unknown;
  private stopping = false;
  private readonly waiters: (() => void)[] = [];

  constructor(history: History, pruning: Pruning) {
    this.history = history;
    this.pruning = pruning;
    this.noted = history.complete;
  }

  /** Takes down a version that is about to be settled on the given trees. */
  note(record: LogRecord, trees: TreeStores): Note {
    const { commit, previous } = record;
    if (previous === 0 || previous !== this.noted) return this.beginning(commit);
    const release = trees.pin(previous);
    let weight = 1;
    for (const { keys } of record.changes.values()) weight += keys.length;
    return { commit, weight, record, before: trees.view(previous), release };
  }

  private beginning(commit: Commit): Note {
    const release = (): void => {};
    return { commit, weight: 1, record: undefined, before: undefined, release };
  }

  /** Begins the history anew at a commit unless it leads up to it. */
  follow(commit: Commit): void {
    if (this.noted !== commit.version) this.push(this.beginning(commit));
  }

  /** Lets a noted version go into the history. */
  push(note: Note): void {
    this.queue.push(note);
    this.waitingKeys += note.weight;
    this.noted = note.commit.version;
  }

  /** Works until nothing waits any more. */
  start(): void {
    if (this.running !== undefined || this.failure !== undefined || this.queue.length === 0) return;
    this.running = this.work();
  }

  /** Resolves when few enough versions wait, or nothing is done about them. */
  async room(): Promise<void> {
    while (this.waitingKeys > MAX_WAITING_KEYS && this.running !== undefined) await this.step();
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.running;
  }

  /** Resolves once a version is in the history, and on the disk. */
  async durable(version: number): Promise<void> {
    while (this.history.complete < version) {
      if (this.failure !== undefined) throw this.failure;
      if (this.running === undefined) throw new StoreError("history: stopped");
      await this.step();
    }
    await this.history.flushed();
  }

  /** Ends the work after the version that is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
    this.stopping = false;
  }

  /** Removes at once what is older than the strategy keeps. Nothing must be waiting. */
  async prune(): Promise<void> {
    const { keepRecent } = this.pruning;
    const { complete } = this.history;
    if (keepRecent !== undefined) await this.history.prune(complete - 1 - keepRecent);
  }

  /** Forgets the versions after `version`. The work must have been stopped. */
  async cut(version: number): Promise<void> {
    this.drop(version);
    const { history } = this;
    if (version < history.oldest || version === 0) await history.clear();
    else await history.truncate(Math.min(version, history.complete));
    this.noted = this.queue.at(-1)?.commit.version ?? history.complete;
  }

  /** Forgets what waits and comes after `version`. */
  drop(version: number): void {
    const dropped = this.queue.filter(({ commit }) => commit.version > version);
    this.queue.splice(this.queue.length - dropped.length);
    for (const { release, weight } of dropped) {
      release();
      this.waitingKeys -= weight;
    }
    this.noted = this.queue.at(-1)?.commit.version ?? this.history.complete;
  }

  private async work(): Promise<void> {
    try {
      for (let note = this.queue[0]; note !== undefined && !this.stopping; note = this.queue[0]) {
        await this.take(note);
        this.queue.shift();
        this.waitingKeys -= note.weight;
        note.release();
        this.wake();
        const old = pruneUpTo(this.pruning, note.commit.version);
        if (old > 0) await this.history.prune(old);
      }
    } catch (error) {
      this.failure = error;
    }
    this.running = undefined;
    this.wake();
  }

  private async take({ commit, record, before }: Note): Promise<void> {
    const { history } = this;
    if (record === undefined || before === undefined) return history.start(commit);
    const { storeHashes } = history.commitAt(record.previous);
    await history.add(commit, touchedBy(record, storeHashes, before));
  }

  private step(): Promise<void> {
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}
