import type { Bin } from "@milkyway/bytes";
import type { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { txHash } from "@milkyway/comet";
import { EngineError } from "./engineError.ts";

/** What came of a transaction. */
export interface TxOutcome {
  readonly height: bigint;
  readonly result: ExecTxResult;
}

interface Waiter {
  resolve(outcome: TxOutcome): void;
  reject(error: EngineError): void;
}

/** Those who wait for a transaction to be in a block. */
export class TxWaiters {
  private readonly waiters = new Map<Bin, Set<Waiter>>();

  /** Resolves when a block with the transaction is committed; rejects when that takes too long. */
  wait(hash: Bin, timeoutMs: number): { outcome: Promise<TxOutcome>; cancel(): void } {
    const own = this.waiters.get(hash) ?? new Set<Waiter>();
    this.waiters.set(hash, own);
    let settle: Waiter | undefined;
    let timer: NodeJS.Timeout | undefined;
    const cancel = () => {
      clearTimeout(timer);
      if (settle !== undefined) own.delete(settle);
      if (own.size === 0 && this.waiters.get(hash) === own) this.waiters.delete(hash);
    };
    const outcome = new Promise<TxOutcome>((resolve, reject) => {
      settle = { resolve, reject };
      own.add(settle);
      const text = "timed out waiting for tx to be included in a block";
      timer = setTimeout(() => reject(new EngineError("timeout", text)), timeoutMs);
    });
    // Whoever asked may be gone already.
    outcome.catch(() => {}).finally(cancel);
    return { outcome, cancel };
  }

  /** Tells those who wait for transactions of a block. */
  committed(height: bigint, txs: readonly Uint8Array[], results: readonly ExecTxResult[]): void {
    if (this.waiters.size === 0) return;
    txs.forEach((tx, i) => {
      const own = this.waiters.get(txHash(tx));
      const result = results[i] as ExecTxResult;
      for (const waiter of [...(own ?? [])]) waiter.resolve({ height, result });
    });
  }

  /** No more blocks will come. */
  stop(reason: string): void {
    for (const own of [...this.waiters.values()])
      for (const waiter of [...own])
        waiter.reject(new EngineError("stopped", `txSub was canceled (reason: ${reason})`));
  }
}
