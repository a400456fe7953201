import type { Bin } from "@milkyway/bytes";
import type { ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";

interface Waiting {
  readonly tx: Uint8Array;
  readonly hash: Bin;
  resolve(checked: ResponseCheckTx): void;
  reject(error: unknown): void;
}

export interface IntakeOptions {
  prefetch(txs: readonly Uint8Array[]): Promise<void>;
  check(tx: Uint8Array, hash: Bin): ResponseCheckTx;
}

/** Transactions that are worth a hand-over to other threads. */
const MIN_PREFETCH = 4;
const MAX_BATCH = 128;
/** Milliseconds of checking after which other work gets its turn. */
const SLICE = 4;

/**
 * Checks transactions one after the other, in the order in which they came. What came together is prepared together, in
 * other threads, while those before it are checked.
 */
export class Intake {
  private readonly options: IntakeOptions;
  private waiting: Waiting[] = [];
  /** How many of those that wait are prepared. */
  private prepared = 0;
  /** Those behind them that are being prepared. */
  private coming: Promise<void> | undefined;
  private isPaused = false;
  private isWorking = false;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** Whether there are transactions to check. */
  get isBusy(): boolean {
    return this.waiting.length > 0;
  }

  add(tx: Uint8Array, hash: Bin): Promise<ResponseCheckTx> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ tx, hash, resolve, reject });
      this.wake();
    });
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    this.wake();
  }

  private wake(): void {
    if (this.isWorking || this.isPaused || this.waiting.length === 0) return;
    this.isWorking = true;
    setImmediate(() => void this.work());
  }

  private async work(): Promise<void> {
    this.prepare();
    if (this.prepared === 0) await this.coming;
    this.prepare();
    const until = performance.now() + SLICE;
    let done = 0;
    while (done < this.prepared && !this.isPaused && performance.now() < until)
      this.checkOne(this.waiting[done++] as Waiting);
    this.waiting.splice(0, done);
    this.prepared -= done;
    this.isWorking = false;
    this.wake();
  }

  /** Begins to prepare those that are not, unless others are being prepared. */
  private prepare(): void {
    const batch = this.waiting.slice(this.prepared, this.prepared + MAX_BATCH);
    if (this.coming !== undefined || batch.length === 0) return;
    if (batch.length < MIN_PREFETCH) {
      // Checking them does as well what could be done before.
      if (this.prepared === 0) this.prepared = batch.length;
      return;
    }
    const ready = () => {
      this.prepared += batch.length;
      this.coming = undefined;
    };
    this.coming = this.options.prefetch(batch.map(({ tx }) => tx)).then(ready, ready);
  }

  private checkOne({ tx, hash, resolve, reject }: Waiting): void {
    try {
      resolve(this.options.check(tx, hash));
    } catch (error) {
      reject(error);
    }
  }
}
