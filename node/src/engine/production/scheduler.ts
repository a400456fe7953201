import type { Production } from "./productionOptions.ts";

/** What a block is made for. */
export type Trigger = "asked" | "tx" | "time" | "job" | "stop";

export interface SchedulerOptions {
  readonly production: Production;
  hasTxs(): boolean;
}

/** Tells when the next block is due. */
export class Scheduler {
  private readonly options: SchedulerOptions;
  private current: Production;
  private asked = 0;
  private isStopped = false;
  private isInterrupted = false;
  /** When a block by time is due, by the monotonic clock. */
  private dueAt: number;
  private wakeUp: (() => void) | undefined;
  private isFirst: boolean;

  constructor(options: SchedulerOptions, isFirst: boolean) {
    this.options = options;
    this.current = options.production;
    this.isFirst = isFirst;
    this.dueAt = performance.now();
  }

  get production(): Production {
    return this.current;
  }

  set production(production: Production) {
    this.current = production;
    this.wake();
  }

  /** Asks for blocks regardless of transactions and time. */
  ask(blocks: number): void {
    this.asked += blocks;
    this.wake();
  }

  /** Looks again whether a block is due. */
  wake(): void {
    this.wakeUp?.();
  }

  /** Has `next` resolve once without a block. */
  interrupt(): void {
    this.isInterrupted = true;
    this.wake();
  }

  stop(): void {
    this.isStopped = true;
    this.wake();
  }

  /** A block was decided on: the interval runs from now. */
  decided(): void {
    this.isFirst = false;
    this.dueAt = performance.now() + (this.current.intervalMs ?? 0);
  }

  /** Resolves when a block is due. */
  async next(): Promise<Trigger> {
    for (;;) {
      const trigger = this.trigger();
      if (trigger !== undefined) {
        if (trigger === "asked") this.asked--;
        if (trigger === "job") this.isInterrupted = false;
        return trigger;
      }
      await this.sleep();
    }
  }

  private trigger(): Trigger | undefined {
    const { onTx, intervalMs, emptyBlocks } = this.current;
    if (this.isStopped) return "stop";
    if (this.isInterrupted) return "job";
    if (this.asked > 0) return "asked";
    const hasTxs = this.options.hasTxs();
    if (onTx && hasTxs) return "tx";
    // Without a first block there is no state to ask for, so automatic ways of making blocks make it at once.
    if (this.isFirst && (onTx || intervalMs !== undefined)) return "time";
    if (intervalMs === undefined || performance.now() < this.dueAt) return undefined;
    return emptyBlocks || hasTxs ? "time" : undefined;
  }

  private sleep(): Promise<void> {
    return new Promise((resolve) => {
      const { intervalMs, emptyBlocks } = this.current;
      // It may have become due since it was looked at last: then nothing else would wake this up.
      const left = Math.max(0, this.dueAt - performance.now());
      const isTimed = intervalMs !== undefined && (left > 0 || emptyBlocks);
      const timer = isTimed ? setTimeout(() => this.wake(), Math.ceil(left)) : undefined;
      this.wakeUp = () => {
        clearTimeout(timer);
        this.wakeUp = undefined;
        resolve();
      };
    });
  }
}
