import { StateFeed } from "@milkyway/store";
import type { DurableCommitStore, StoreFollower } from "@milkyway/store/node";
import type { StateMessage } from "./messages.ts";

type Source = Pick<DurableCommitStore, "version" | "pin" | "stateAt">;

/** States that may be under way: a thread that has not taken them up is told of the last one later. */
const MOST_HELD = 32;

/**
 * Tells another thread of each committed state, and keeps it in memory until that thread has taken up a later one. The
 * counter is raised with each message, so that the thread knows when there is one that it has not read.
 */
export class StatePublisher implements StoreFollower {
  readonly counter: Int32Array = new Int32Array(new SharedArrayBuffer(4));
  private readonly source: Source;
  private readonly post: (message: StateMessage) => void;
  private feed = new StateFeed();
  private sequence = 0;
  private held: { readonly sequence: number; readonly release: () => void }[] = [];
  private isBehind = false;
  private left: { readonly sequence: number; readonly done: () => void } | undefined;
  private isClosed = false;
  /** Whether something could not be told: what is told later would not fit. */
  private isBroken = false;
  private readonly failed: (error: unknown) => void;

  /** `failed` is called when a state cannot be told, which must not stop whoever commits it. */
  constructor(
    source: Source,
    post: (message: StateMessage) => void,
    failed: (error: unknown) => void,
  ) {
    this.source = source;
    this.post = post;
    this.failed = failed;
  }

  committed(): void {
    if (this.isClosed || this.source.version === 0) return;
    try {
      if (this.held.length < MOST_HELD && !this.isBroken) this.publish();
      else this.fallBehind();
    } catch (error) {
      this.isBroken = true;
      this.fallBehind();
      this.failed(error);
    }
  }

  leave(): Promise<void> {
    if (this.isClosed) return Promise.resolve();
    this.feed = new StateFeed();
    this.isBehind = false;
    this.send(undefined);
    return new Promise((done) => {
      this.left = { sequence: this.sequence, done };
    });
  }

  /** The thread has taken up what it was told under a number. */
  taken(sequence: number): void {
    this.held = this.held.filter((state) => {
      const isNeeded = state.sequence >= sequence;
      if (!isNeeded) state.release();
      return isNeeded;
    });
    if (this.left?.sequence === sequence) {
      this.left.done();
      this.left = undefined;
    }
    if (!this.isBehind) return;
    this.isBehind = false;
    this.committed();
  }

  /** The thread is gone. */
  close(): void {
    this.isClosed = true;
    for (const { release } of this.held) release();
    this.held = [];
    this.left?.done();
    this.left = undefined;
  }

  /** Raises the counter without a message: until there is one, the thread knows that it is behind. */
  private fallBehind(): void {
    this.isBehind = true;
    Atomics.store(this.counter, 0, ++this.sequence);
  }

  private publish(): void {
    const { version } = this.source;
    const release = this.source.pin(version);
    this.held.push({ sequence: this.sequence + 1, release });
    this.send(this.feed.update(this.source.stateAt(version)));
  }

  private send(update: StateMessage["update"]): void {
    const sequence = ++this.sequence;
    this.post({ sequence, update });
    Atomics.store(this.counter, 0, sequence);
  }
}
