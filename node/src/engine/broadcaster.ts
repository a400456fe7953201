import { binToBytes } from "@milkyway/bytes";
import { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import type { CheckedTx, CommittedTx } from "./consensusEngine.ts";
import { EngineError, messageOf } from "./engineError.ts";
import type { Mempool } from "./mempool/mempool.ts";
import type { TxWaiters } from "./txWaiters.ts";

/** Hands transactions to the mempool, in the ways that clients know. */
export class Broadcaster {
  private readonly mempool: Mempool;
  private readonly waiters: TxWaiters;
  /** Why no transaction can be taken; `undefined` while they can. */
  refusal: string | undefined = "the chain has not started";

  constructor(mempool: Mempool, waiters: TxWaiters) {
    this.mempool = mempool;
    this.waiters = waiters;
  }

  andForget(tx: Uint8Array): Uint8Array {
    const { hash, checked } = this.add(tx);
    // Nobody asked for the outcome.
    checked.catch(() => {});
    return binToBytes(hash);
  }

  async sync(tx: Uint8Array): Promise<CheckedTx> {
    const { hash, checked } = this.add(tx);
    return { hash: binToBytes(hash), response: await checked };
  }

  async commit(tx: Uint8Array, timeoutMs: number): Promise<CommittedTx> {
    const { hash, checked } = this.addForCommit(tx);
    const { outcome, cancel } = this.waiters.wait(hash, timeoutMs);
    try {
      const response = await checked;
      const base = { hash: binToBytes(hash), response };
      if (response.code !== 0) return { ...base, height: 0n, result: ExecTxResult.create() };
      return { ...base, ...(await outcome) };
    } finally {
      cancel();
    }
  }

  private addForCommit(tx: Uint8Array) {
    try {
      return this.add(tx);
    } catch (error) {
      throw new EngineError("mempool", `error on broadcastTxCommit: ${messageOf(error)}`);
    }
  }

  private add(tx: Uint8Array) {
    if (this.refusal !== undefined) throw new EngineError("stopped", this.refusal);
    return this.mempool.add(tx);
  }
}
