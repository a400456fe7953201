import { EngineError } from "./engineError.ts";

interface Waiter {
  readonly height: bigint;
  resolve(): void;
  reject(error: EngineError): void;
}

/** Those who wait for a height. */
export class HeightWaiters {
  private waiters: Waiter[] = [];

  wait(height: bigint): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiters.push({ height, resolve, reject });
    });
  }

  reached(height: bigint): void {
    const due = this.waiters.filter((waiter) => waiter.height <= height);
    this.waiters = this.waiters.filter((waiter) => waiter.height > height);
    for (const { resolve } of due) resolve();
  }

  stop(reason: string): void {
    const all = this.waiters;
    this.waiters = [];
    for (const { reject } of all) reject(new EngineError("stopped", reason));
  }
}
