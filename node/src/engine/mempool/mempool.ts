import { setImmediate } from "node:timers/promises";
import type { CheckedTx } from "@milkyway/baseapp";
import type { Bin } from "@milkyway/bytes";
import {
  CheckTxType,
  type ExecTxResult,
  type RequestCheckTx,
  type ResponseCheckTx,
} from "@milkyway/codec/gen/tendermint/abci";
import { txHash } from "@milkyway/comet";
import { createYield } from "../../blocks/search/yielding.ts";
import { framedSize } from "../../comet/blockLimits.ts";
import { EngineError } from "../engineError.ts";
import { byPriority } from "./byPriority.ts";
import { Intake } from "./intake.ts";
import type { MempoolLimits } from "./limits.ts";
import { type PendingTx, pendingTx } from "./pendingTx.ts";
import { SeenTxs } from "./seenTxs.ts";

/** What a mempool asks of the application. */
export interface TxChecker {
  checkTx(request: RequestCheckTx): CheckedTx;
  prefetch(txs: readonly Uint8Array[]): Promise<void>;
}

/** What the next block leaves room for. */
export interface BlockRoom {
  /** Bytes of transactions, framed. */
  readonly maxBytes: number;
  /** -1 for no limit. */
  readonly maxGas: bigint;
}

/** Checked transactions that wait for a block. @see https://github.com/cometbft/cometbft/blob/v0.38.19/mempool */
export class Mempool {
  private readonly checker: TxChecker;
  private readonly limits: MempoolLimits;
  private readonly seen: SeenTxs;
  private readonly pending = new Map<Bin, PendingTx>();
  private readonly intake: Intake;
  private room: BlockRoom = { maxBytes: Number.POSITIVE_INFINITY, maxGas: -1n };
  /** Called when a transaction is taken in. */
  onTx: () => void = () => {};
  /** Bytes of all transactions. */
  bytes = 0;

  constructor(checker: TxChecker, limits: MempoolLimits) {
    this.checker = checker;
    this.limits = limits;
    this.seen = new SeenTxs(limits.cacheSize);
    this.intake = new Intake({
      prefetch: (txs) => checker.prefetch(txs),
      check: (tx, hash) => this.check(tx, hash),
    });
  }

  /** Number of transactions. */
  get size(): number {
    return this.pending.size;
  }

  /** Checks a transaction and, if it is good, takes it in. Throws an `EngineError` when it is not even checked. */
  add(tx: Uint8Array): { readonly hash: Bin; readonly checked: Promise<ResponseCheckTx> } {
    this.checkRoom(tx);
    const { maxTxBytes } = this.limits;
    if (tx.length > maxTxBytes)
      throw refused(`Tx too large. Max size is ${maxTxBytes}, but got ${tx.length}`);
    const framed = framedSize(tx);
    if (framed > this.room.maxBytes)
      throw refused(`tx pre check: tx size is too big: ${framed}, max: ${this.room.maxBytes}`);
    const hash = txHash(tx);
    if (!this.seen.add(hash)) throw refused("tx already exists in cache");
    return { hash, checked: this.intake.add(tx, hash) };
  }

  /** Transactions in the order in which they would enter blocks, at most `limit`. */
  list(limit: number): Uint8Array[] {
    const txs: Uint8Array[] = [];
    for (const { tx } of this.ordered()) {
      if (txs.length >= limit) break;
      txs.push(tx);
    }
    return txs;
  }

  /** The transactions for the next block: in order, until one does not fit. */
  reap({ maxBytes, maxGas }: BlockRoom): Uint8Array[] {
    const txs: Uint8Array[] = [];
    let bytes = 0;
    let gas = 0n;
    for (const { tx, size, gasWanted } of this.ordered()) {
      bytes += size;
      gas += gasWanted;
      if (bytes > maxBytes || (maxGas > -1n && gas > maxGas)) break;
      txs.push(tx);
    }
    return txs;
  }

  /** Checks no new transactions until `update`: the state that they are checked against is about to change. */
  lock(): void {
    this.intake.pause();
  }

  /** Checks new transactions again though no block came. */
  unlock(): void {
    this.intake.resume();
  }

  /** Drops the transactions of a block, checks what is left against the state after it, and new ones again. */
  async update(
    txs: readonly Uint8Array[],
    results: readonly ExecTxResult[],
    room: BlockRoom,
  ): Promise<void> {
    this.room = room;
    txs.forEach((tx, i) => {
      const hash = txHash(tx);
      if (results[i]?.code === 0) this.seen.add(hash);
      else if (!this.limits.keepInvalidTxsInCache) this.seen.remove(hash);
      this.remove(hash);
    });
    if (this.limits.recheck) await this.recheck();
    this.intake.resume();
  }

  /** Resolves when all transactions that came are checked, or after as many milliseconds. */
  async settle(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    while (this.intake.isBusy && performance.now() < until) await setImmediate();
  }

  /** Sets the room before the first block. */
  setRoom(room: BlockRoom): void {
    this.room = room;
  }

  /** Forgets every transaction, also that it was seen. */
  flush(): void {
    this.pending.clear();
    this.seen.clear();
    this.bytes = 0;
  }

  private ordered(): Iterable<PendingTx> {
    const arrived = this.pending.values();
    return this.limits.order === "priority" ? byPriority(arrived) : arrived;
  }

  private checkRoom(tx: Uint8Array): void {
    const { size, maxTxsBytes } = this.limits;
    if (this.size < size && tx.length + this.bytes <= maxTxsBytes) return;
    throw refused(
      `mempool is full: number of txs ${this.size} (max: ${size}), total txs bytes ${this.bytes} (max: ${maxTxsBytes})`,
    );
  }

  private check(tx: Uint8Array, hash: Bin): ResponseCheckTx {
    let checked: CheckedTx;
    try {
      checked = this.checker.checkTx({ tx, type: CheckTxType.NEW });
    } catch (error) {
      this.seen.remove(hash);
      throw error;
    }
    const { maxGas } = this.room;
    const fits = maxGas === -1n || (checked.gasWanted >= 0n && checked.gasWanted <= maxGas);
    if (checked.code !== 0 || !fits) {
      if (!this.limits.keepInvalidTxsInCache) this.seen.remove(hash);
    } else this.take(pendingTx(tx, hash, checked));
    return checked;
  }

  private take(pending: PendingTx): void {
    try {
      // Others may have filled it meanwhile.
      this.checkRoom(pending.tx);
    } catch (error) {
      this.seen.remove(pending.hash);
      throw error;
    }
    this.pending.set(pending.hash, pending);
    this.bytes += pending.tx.length;
    this.onTx();
  }

  private remove(hash: Bin): void {
    const found = this.pending.get(hash);
    if (found === undefined) return;
    this.pending.delete(hash);
    this.bytes -= found.tx.length;
  }

  private async recheck(): Promise<void> {
    const pause = createYield();
    for (const { tx, hash } of [...this.pending.values()]) {
      const { code } = this.checker.checkTx({ tx, type: CheckTxType.RECHECK });
      if (code !== 0) {
        this.remove(hash);
        if (!this.limits.keepInvalidTxsInCache) this.seen.remove(hash);
      }
      await pause();
    }
  }
}

function refused(text: string): EngineError {
  return new EngineError("mempool", text);
}
